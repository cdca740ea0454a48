<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Act</name>
    <message>
        <source>Ask them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others step aside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cue</name>
    <message>
        <source>Swipe the ID card or scan the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left to judge at the right. Tick what holds, then shoot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good. Hold still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it pressed to take it anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attempt is kept, the place stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the finished files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept %1, but it falls short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place stays open: take another, or go on with the next card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second card: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is not taken yet. Who is before the lens?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already taken as %1. Again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the roster. Add?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera lost, reconnecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place and its serial are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved, serial kept. Press again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture came. Press again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card opens no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>No face was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies outside the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background is too uneven to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hair touches the top edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face is too small to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too close to tell: look yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two measurements disagree: look yourself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The file is not there. Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Copy it again from its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than this program accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not there. Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be written to. Choose another one or change its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some space or change the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written. Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of that name is already there and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a picture the program can read. Use JPEG or PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is damaged or incomplete. Copy it again from its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has more pixels than any camera makes. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too small to hold a face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is stored mirrored or upside down. Only pictures from a camera held level or upright are accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the picture are transparent, so its background was cut out. Use the picture as the camera took it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is in ink colours (CMYK), which cannot be turned back into true ones. Use the camera&apos;s own RGB picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photograph could not be encoded. Take it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face was found. The face must be seen from the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one face is in the picture. Only one person may be in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file is not valid JSON at this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file has a key that this program does not know. Correct or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file says the same key twice. Keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file lacks a key that is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value in the data file is outside what is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no standard of that name. List them with: xuezhao-audit standards list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model file of the face engine is missing. Run: ./dev setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model file of the face engine is damaged. Run: ./dev setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job&apos;s database cannot be opened. Check that the folder is writable and that no other program holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job was made by a newer version of the program. Update the program; the job was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job&apos;s database refused the change. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No serial is left in this block. Give the job another block of serials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a job&apos;s database, or it is damaged. It was left as it is; take a copy from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds this job. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job is already in this folder. Open it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no job in this folder. Choose another folder or make a new job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No block of serials is meant for this college. Give it one, or add a block for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blocks of serials overlap or leave 0001-9999. Correct them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The serial belongs to somebody else, or the person was photographed under another one. Correct the roster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rows are the same person, or one row fits two people. Nothing was imported; keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
