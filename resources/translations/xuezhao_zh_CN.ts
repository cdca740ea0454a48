<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Act</name>
    <message>
        <source>Ask them in</source>
        <translation>请 Ta 走进来</translation>
    </message>
    <message>
        <source>Uncover your face</source>
        <translation>不要遮挡面部</translation>
    </message>
    <message>
        <source>Others step aside</source>
        <translation>旁边的人让一让</translation>
    </message>
    <message>
        <source>Step back half a step</source>
        <translation>往后退半步</translation>
    </message>
    <message>
        <source>Step forward half a step</source>
        <translation>往前半步</translation>
    </message>
    <message>
        <source>Raise the camera</source>
        <translation>相机升高一点</translation>
    </message>
    <message>
        <source>Lower the camera</source>
        <translation>相机放低一点</translation>
    </message>
    <message>
        <source>Flatten the hair on top</source>
        <translation>把头顶头发压低</translation>
    </message>
    <message>
        <source>No crop fits. Hold to take</source>
        <translation>裁不合格，可按住拍</translation>
    </message>
    <message>
        <source>Lower the stool</source>
        <translation>凳子放低一点</translation>
    </message>
    <message>
        <source>Raise the stool</source>
        <translation>凳子升高一点</translation>
    </message>
    <message>
        <source>A little to the left</source>
        <translation>往左挪一点</translation>
    </message>
    <message>
        <source>A little to the right</source>
        <translation>往右挪一点</translation>
    </message>
    <message>
        <source>Head a little to the left</source>
        <translation>头往左正一点</translation>
    </message>
    <message>
        <source>Head a little to the right</source>
        <translation>头往右正一点</translation>
    </message>
    <message>
        <source>Chin down a little</source>
        <translation>收一点下巴</translation>
    </message>
    <message>
        <source>Chin up a little</source>
        <translation>抬一点下巴</translation>
    </message>
    <message>
        <source>Face the camera</source>
        <translation>脸转正</translation>
    </message>
    <message>
        <source>Lower the left shoulder</source>
        <translation>左肩放低</translation>
    </message>
    <message>
        <source>Lower the right shoulder</source>
        <translation>右肩放低</translation>
    </message>
    <message>
        <source>Hold still, focusing</source>
        <translation>别动，正在对焦</translation>
    </message>
    <message>
        <source>Turn your face to the left</source>
        <translation>脸稍向左转</translation>
    </message>
    <message>
        <source>Turn your face to the right</source>
        <translation>脸稍向右转</translation>
    </message>
    <message>
        <source>Open your eyes wide</source>
        <translation>眼睛睁大一点</translation>
    </message>
    <message>
        <source>Look at the lens</source>
        <translation>看镜头</translation>
    </message>
    <message>
        <source>Close your lips gently</source>
        <translation>嘴轻轻闭上</translation>
    </message>
    <message>
        <source>Relax your mouth</source>
        <translation>嘴角放松</translation>
    </message>
    <message>
        <source>Tip the glasses down</source>
        <translation>眼镜腿抬高一点</translation>
    </message>
    <message>
        <source>Push the glasses up</source>
        <translation>眼镜往上推</translation>
    </message>
    <message>
        <source>Take off tinted glasses</source>
        <translation>摘下有色眼镜</translation>
    </message>
    <message>
        <source>Clear your brows</source>
        <translation>头发拨开，露出眉毛</translation>
    </message>
    <message>
        <source>Hair away from your eyes</source>
        <translation>头发拨开，露出眼睛</translation>
    </message>
    <message>
        <source>Hair behind the ears</source>
        <translation>头发别到耳后</translation>
    </message>
    <message>
        <source>Take off the hat</source>
        <translation>摘下帽子</translation>
    </message>
    <message>
        <source>Take off the jewellery</source>
        <translation>摘下耳环、项链</translation>
    </message>
    <message>
        <source>Wear something darker</source>
        <translation>换深一点的衣服</translation>
    </message>
    <message>
        <source>Dab the forehead</source>
        <translation>擦一下额头</translation>
    </message>
    <message>
        <source>Dab the nose</source>
        <translation>擦一下鼻子</translation>
    </message>
    <message>
        <source>Step away from the backdrop</source>
        <translation>离背景远一步</translation>
    </message>
    <message>
        <source>Light the backdrop more</source>
        <translation>背景灯加亮一点</translation>
    </message>
    <message>
        <source>Use a permitted backdrop</source>
        <translation>换成规定的背景</translation>
    </message>
    <message>
        <source>Crop the original again</source>
        <translation>重裁就能救</translation>
    </message>
    <message>
        <source>Look for yourself</source>
        <translation>请您看一眼</translation>
    </message>
    <message>
        <source>Good. Hold still</source>
        <translation>很好，别动</translation>
    </message>
    <message>
        <source>Wear something plain</source>
        <translation>换一件素色衣服</translation>
    </message>
    <message>
        <source>More light on the face</source>
        <translation>给脸部补光</translation>
    </message>
    <message>
        <source>Less light on the face</source>
        <translation>脸部光线调暗</translation>
    </message>
    <message>
        <source>No flash beside the lens</source>
        <translation>关掉镜头旁的闪光灯</translation>
    </message>
    <message>
        <source>Set the white balance</source>
        <translation>校准白平衡</translation>
    </message>
    <message>
        <source>Clear the backdrop</source>
        <translation>把背景清空</translation>
    </message>
    <message>
        <source>Dim the lamp at their left</source>
        <translation>Ta 左边的灯调暗</translation>
    </message>
    <message>
        <source>Dim the lamp at their right</source>
        <translation>Ta 右边的灯调暗</translation>
    </message>
    <message>
        <source>Light the backdrop evenly</source>
        <translation>背景灯打均匀</translation>
    </message>
    <message>
        <source>Photograph of a photograph?</source>
        <translation>是否为翻拍？请查看</translation>
    </message>
    <message>
        <source>Use a smooth backdrop</source>
        <translation>请换用平整的背景</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source> (usual, not demanded)</source>
        <translation>（一般如此，不强制）</translation>
    </message>
    <message>
        <source> (our estimate)</source>
        <translation>（本机估算）</translation>
    </message>
    <message>
        <source>Judges finished photographs: a verdict a file and standard.</source>
        <translation>检测成品照片：每个文件、每项标准一条结论。</translation>
    </message>
    <message>
        <source>Measures faces, in pixels of the upright picture.</source>
        <translation>测量人脸，单位为摆正后图片的像素。</translation>
    </message>
    <message>
        <source>Makes finished files DIR/STANDARD/NAME.jpg from raw portraits and judges them.</source>
        <translation>把原片裁成成品 DIR/标准/文件名.jpg 并检测。</translation>
    </message>
    <message>
        <source>A standard to use; may be given several times. Without it, check takes the standards made for the picture&apos;s size (all, where none is), crop takes all.</source>
        <translation>采用的标准，可多次给出。不给时：check 采用尺寸相符的标准（都不符则全部），crop 采用全部。</translation>
    </message>
    <message>
        <source>Where the finished files go; made when it is not there.</source>
        <translation>成品存放的文件夹，没有就新建。</translation>
    </message>
    <message>
        <source>Replace finished files that are there already and differ. Never replaces an input.</source>
        <translation>覆盖已有且内容不同的成品。绝不覆盖输入文件。</translation>
    </message>
    <message>
        <source>Text shows the checks that pass, too.</source>
        <translation>文本中也列出合格的检测项。</translation>
    </message>
    <message>
        <source>The exit status counts a warning as failing.</source>
        <translation>退出状态把“接近”也按不合格计。</translation>
    </message>
    <message>
        <source>Pictures at work at the same time; one a core without it.</source>
        <translation>同时处理的图片数；不给时每个核心一张。</translation>
    </message>
    <message>
        <source>A folder of further standards (*.json); may be given several times.</source>
        <translation>另外的标准（*.json）所在文件夹，可多次给出。</translation>
    </message>
    <message>
        <source>en, zh, or auto (the default: the environment&apos;s).</source>
        <translation>en、zh 或 auto（默认：跟随系统）。</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>显示本说明。</translation>
    </message>
    <message>
        <source>The version of the program.</source>
        <translation>程序版本。</translation>
    </message>
    <message>
        <source>%1 is one argument too many</source>
        <translation>多余的参数：%1</translation>
    </message>
    <message>
        <source>%1 is no command</source>
        <translation>没有 %1 这个命令</translation>
    </message>
    <message>
        <source>%1 is no option here</source>
        <translation>这里没有选项 %1</translation>
    </message>
    <message>
        <source>%1 needs a value after it</source>
        <translation>%1 后面要有值</translation>
    </message>
    <message>
        <source>%1 does not take this value</source>
        <translation>%1 不接受这个值</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>不要求</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>接近</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>看不清</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 张图片</translation>
    </message>
    <message>
        <source>%1 unusable</source>
        <translation>%1 张不可用</translation>
    </message>
    <message>
        <source> (people look at each photograph)</source>
        <translation>（每张由人看）</translation>
    </message>
    <message>
        <source> (people look once a day)</source>
        <translation>（每天由人看一次）</translation>
    </message>
    <message>
        <source>look yourself</source>
        <translation>请人看</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>HELD UP</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>look</source>
        <translation>人看</translation>
    </message>
    <message>
        <source>since the delivery before: %1 new, %2 replaced, %3 unchanged, %4 withdrawn</source>
        <translation>与上一批相比：新增 %1，替换 %2，不变 %3，撤回 %4</translation>
    </message>
    <message>
        <source>%1 photographs delivered to %2; %3 people held up</source>
        <translation>已把 %1 张照片交付到 %2；留下 %3 人</translation>
    </message>
    <message>
        <source>nothing written; %1 photographs are ready for %2; %3 people held up</source>
        <translation>什么都没有写；%1 张照片可以交付到 %2；留下 %3 人</translation>
    </message>
    <message>
        <source>%1 could be taken in, %2 refused, %3 people still without</source>
        <translation>可收入 %1 张，拒收 %2 张，还有 %3 人没有照片</translation>
    </message>
    <message>
        <source>%1 taken in, %2 refused, %3 people still without</source>
        <translation>收入 %1 张，拒收 %2 张，还有 %3 人没有照片</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>原样采用</translation>
    </message>
    <message>
        <source>Removed: %1 people and %2 files.</source>
        <translation>已清除：%1 人，%2 个文件。</translation>
    </message>
    <message>
        <source>Would remove: %1 people and %2 files.</source>
        <translation>将清除：%1 人，%2 个文件。</translation>
    </message>
    <message>
        <source>left alone: %1</source>
        <translation>未动：%1</translation>
    </message>
    <message>
        <source>To do it: --confirm &quot;%1&quot;</source>
        <translation>要执行请加：--confirm &quot;%1&quot;</translation>
    </message>
    <message>
        <source>saved as attempt %1</source>
        <translation>已保存为第 %1 次</translation>
    </message>
    <message>
        <source>%1 mended, %2 to look at, %3 must come back</source>
        <translation>重裁救回 %1 张，要人看 %2 张，要本人来 %3 人</translation>
    </message>
    <message>
        <source>%1 new crops taken back, %2 left alone</source>
        <translation>撤回新裁剪 %1 张，保持原样 %2 张</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>各列：%1</translation>
    </message>
    <message>
        <source>%1 rows imported about %2 people; %3 mean nobody</source>
        <translation>导入 %1 行，涉及 %2 人；%3 行在名册里找不到人</translation>
    </message>
    <message>
        <source>%1 rows read about %2 people; %3 mean nobody; nothing imported</source>
        <translation>读到 %1 行，涉及 %2 人；%3 行在名册里找不到人；没有导入</translation>
    </message>
    <message>
        <source>%1, row %2: nobody in the roster: %3</source>
        <translation>%1 第 %2 行：名册里没有此人：%3</translation>
    </message>
    <message>
        <source>%1 refused, %2 left, %3 rows about nobody</source>
        <translation>退回 %1 人，未处理 %2 人，%3 行在名册里找不到人</translation>
    </message>
    <message>
        <source>%1 of %2 people photographed, %3 attempts, %4 refused by the register</source>
        <translation>%2 人中已拍 %1 人，共拍 %3 次，被学信网退回 %4 人</translation>
    </message>
    <message>
        <source>%1 people, %2</source>
        <translation>%1 人，%2</translation>
    </message>
    <message>
        <source>row %1 changes %2</source>
        <translation>第 %1 行改变：%2</translation>
    </message>
    <message>
        <source>row %1 fits two people of the roster</source>
        <translation>第 %1 行与名册中两个人相符</translation>
    </message>
    <message>
        <source>%1 people imported: %2 new, %3 changed, %4 as they were</source>
        <translation>已导入 %1 人：新增 %2，改变 %3，不变 %4</translation>
    </message>
    <message>
        <source>nothing imported; %1 people read: %2 new, %3 changed, %4 as they were</source>
        <translation>没有导入；读到 %1 人：新增 %2，改变 %3，不变 %4</translation>
    </message>
    <message>
        <source>%1 files, %2 people, %3 files without fault</source>
        <translation>%1 个文件，%2 人，%3 个文件没有问题</translation>
    </message>
    <message>
        <source>everything passes; a warning is inside the limits</source>
        <translation>全部合格；警告仍在范围之内</translation>
    </message>
    <message>
        <source>something fails, or a person has to judge it</source>
        <translation>有不合格的，或需要人来判断</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Lists the standards.</source>
        <translation>列出各标准。</translation>
    </message>
    <message>
        <source>Shows every limit of one standard with its clause.</source>
        <translation>列出一个标准的全部限值及其条款。</translation>
    </message>
    <message>
        <source>Reads a roster (xlsx, csv, dbf) into a job, says row by row what is wrong with it and what it changes. A file with faults is not imported at all.</source>
        <translation>把名册（xlsx、csv、dbf）读入任务，逐行说明有什么问题、会改变什么。有严重问题的文件完全不导入。</translation>
    </message>
    <message>
        <source>imported, and nothing was left out</source>
        <translation>已导入，没有遗漏</translation>
    </message>
    <message>
        <source>rows or cells were left out, or nothing was imported because of faults</source>
        <translation>有行或单元格被略去，或因严重问题没有导入</translation>
    </message>
    <message>
        <source>Writes the whole roster, by the file&apos;s ending as .xlsx, .csv or .dbf (GBK).</source>
        <translation>写出整个名册，按文件扩展名为 .xlsx、.csv 或 .dbf（GBK）。</translation>
    </message>
    <message>
        <source>Lists the people of a job and how far each is; names and numbers masked.</source>
        <translation>列出任务中的人及其进度；姓名和号码作遮盖。</translation>
    </message>
    <message>
        <source>Looks at everything, then writes the photographs, the roster as xlsx, csv and dbf and a manifest with hashes into a new folder or zip, in one step. Says what is other than in the delivery before.</source>
        <translation>先全部检查，再把照片、名册（xlsx、csv、dbf）和带哈希值的清单一次写入新文件夹或 zip，并说明与上一批有何不同。</translation>
    </message>
    <message>
        <source>delivered, and nobody was held up</source>
        <translation>已交付，没有人留下</translation>
    </message>
    <message>
        <source>somebody is held up: nothing was written, or it was written without them</source>
        <translation>有人留下：没有写出，或写出时不含他们</translation>
    </message>
    <message>
        <source>Proves that every photograph of a delivery (a folder or zip) is a crop and one uniform scale of its original and nothing else, and names each that is not.</source>
        <translation>证明交付（文件夹或 zip）中每张照片都只是原片的裁剪和等比缩放，并指出不是的。</translation>
    </message>
    <message>
        <source>all are proved</source>
        <translation>全部得到证明</translation>
    </message>
    <message>
        <source>some are not, or files are missing or other than recorded</source>
        <translation>有的没有，或文件缺失、与记录不符</translation>
    </message>
    <message>
        <source>Writes the summary of the work (工作总结), by each file&apos;s ending as .html or .pdf, or its table of checks as .xlsx or .csv; without a file only the figures are printed.</source>
        <translation>写出工作总结，按文件扩展名为 .html 或 .pdf，检测表为 .xlsx 或 .csv；不给文件时只打印数字。</translation>
    </message>
    <message>
        <source>imported, and every row was understood</source>
        <translation>已导入，每一行都读懂了</translation>
    </message>
    <message>
        <source>rows mean nobody or have a reason that is not understood, or nothing was imported because no column says who is meant</source>
        <translation>有的行找不到人或原因读不懂，或者没有一列能说明是谁而未导入</translation>
    </message>
    <message>
        <source>Lists the refused people, why they were refused and how far each is.</source>
        <translation>列出被退回的人、退回原因和处理进度。</translation>
    </message>
    <message>
        <source>nobody is left</source>
        <translation>全部处理完</translation>
    </message>
    <message>
        <source>somebody is left</source>
        <translation>还有人未处理</translation>
    </message>
    <message>
        <source>Says for every refused person who is left (or for those with these serials or student numbers) whether a new crop of the kept original mends it, and takes it if so.</source>
        <translation>逐个判断未处理的退回照片（或给出的拍摄号、学号）能否用原片重新裁剪救回，能救的就采用。</translation>
    </message>
    <message>
        <source>a new crop mends all of them</source>
        <translation>全部可用重新裁剪救回</translation>
    </message>
    <message>
        <source>somebody must come back or needs a look</source>
        <translation>有人要本人来，或需要人看</translation>
    </message>
    <message>
        <source>Compares a folder of photographs with a roster: missing, superfluous, duplicated, misnamed and failing ones.</source>
        <translation>自检：把一个文件夹的照片与名册对照，找出缺少、多余、重复、命名不对和不合格的照片。</translation>
    </message>
    <message>
        <source>everybody has one good photograph</source>
        <translation>每人都有一张合格照片</translation>
    </message>
    <message>
        <source>something is wrong</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Takes collected photographs into a job by their names. A picture is cropped and scaled, never altered otherwise; one that cannot be enough is refused with reasons.</source>
        <translation>按文件名把收来的照片收入任务。只裁剪和等比缩放，不做任何其他改动；达不到要求的说明原因并拒收。</translation>
    </message>
    <message>
        <source>all were taken in</source>
        <translation>全部收入</translation>
    </message>
    <message>
        <source>some were refused</source>
        <translation>有照片被拒收</translation>
    </message>
    <message>
        <source>Ends a job: removes all photographs, names and numbers for good. The counts, the settings and the log stay.</source>
        <translation>结束任务：彻底清除所有照片、姓名和号码。保留计数、设置和日志。</translation>
    </message>
    <message>
        <source>something else lies in the job&apos;s folder and was left alone</source>
        <translation>任务文件夹里还有其他文件，未动</translation>
    </message>
    <message>
        <source>Prints this manual as a page for man(1), in groff&apos;s format.</source>
        <translation>以 groff 格式打印本手册，供 man(1) 使用。</translation>
    </message>
    <message>
        <source>not the file that was recorded</source>
        <translation>不是记录中的文件</translation>
    </message>
    <message>
        <source>not among the recorded files</source>
        <translation>不在记录的文件之中</translation>
    </message>
    <message>
        <source>recorded, and not there</source>
        <translation>有记录，但文件不在</translation>
    </message>
    <message>
        <source>%1 photographs: %2 are a crop and one uniform scale (%3 of them saved by another program), %4 are not or cannot be proved, %5 are missing</source>
        <translation>%1 张照片：%2 张是裁剪和等比缩放（其中 %3 张由其他程序保存），%4 张不是或无法证明，%5 张缺失</translation>
    </message>
    <message>
        <source>wrong usage, or something could not be read, written or done; it wins over the others</source>
        <translation>用法有误，或有内容无法读取、写入或完成；优先于其他状态</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>退出状态：</translation>
    </message>
    <message>
        <source>A folder is walked for .jpg, .jpeg and .png; a file that is named is always tried.</source>
        <translation>文件夹中会查找 .jpg、.jpeg 和 .png；指明的文件总会尝试。</translation>
    </message>
    <message>
        <source>xuezhao-audit COMMAND [OPTIONS] [ARGUMENTS]</source>
        <translation>xuezhao-audit 命令 [选项] [参数]</translation>
    </message>
    <message>
        <source>Options and exit statuses of a command: xuezhao-audit COMMAND --help</source>
        <translation>某个命令的选项和退出状态：xuezhao-audit 命令 --help</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>judges, makes, delivers and proves graduation photographs, without a window</source>
        <translation>判定、制作、交付并证明毕业生图像，无需窗口</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>COMMAND [OPTIONS] [ARGUMENTS]</source>
        <translation>命令 [选项] [参数]</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>OPTIONS OF EVERY COMMAND</source>
        <translation>所有命令的选项</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>退出状态</translation>
    </message>
    <message>
        <source>as said at each command</source>
        <translation>见各命令</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The job&apos;s folder. No station may have it open.</source>
        <translation>任务的文件夹。不能有采集站正打开它。</translation>
    </message>
    <message>
        <source>A file of wordings (JSON) that says which check a reason means; may be given several times. Beside those of the program, of the user and of the job.</source>
        <translation>措辞表（JSON），说明退回原因的文字对应哪个检测项；可以给多个。程序、用户和任务自带的仍然有效。</translation>
    </message>
    <message>
        <source>What the columns hold, instead of the guess, one a column: serial, student-number, citizen-number, name, reason, or - for none.</source>
        <translation>各列的内容，不用猜测，一列一个：serial（拍摄号）、student-number（学号）、citizen-number（身份证号）、name（姓名）、reason（原因），- 表示不需要。</translation>
    </message>
    <message>
        <source>By what the files are named, instead of the guess: serial, student-number or citizen-number.</source>
        <translation>文件按什么命名，不用猜测：serial（拍摄号）、student-number（学号）或 citizen-number（身份证号）。</translation>
    </message>
    <message>
        <source>Somebody has looked: new crops that need it are taken, too.</source>
        <translation>已有人看过：需要人看的新裁剪也一并采用。</translation>
    </message>
    <message>
        <source>Take back the last new crops that still stand.</source>
        <translation>撤回最近一批仍有效的新裁剪。</translation>
    </message>
    <message>
        <source>The word that --dry-run shows, to say that it is meant.</source>
        <translation>确认词，由 --dry-run 给出，表示确实要做。</translation>
    </message>
    <message>
        <source>Takes a column for a field, by its header (HEADER=学号); nothing behind the sign: for none. Kept with the job for the next file with these headers.</source>
        <translation>按表头把一列当作某个字段（HEADER=学号）；等号后为空表示不对应任何字段。随任务保存，下次相同表头的文件沿用。</translation>
    </message>
    <message>
        <source>Leaves a row out; may be given several times.</source>
        <translation>略去一行；可多次给出。</translation>
    </message>
    <message>
        <source>Of a csv: utf-8 (the default) or gb18030.</source>
        <translation>csv 的编码：utf-8（默认）或 gb18030。</translation>
    </message>
    <message>
        <source>all, missing, done, retake, refused or unpaid.</source>
        <translation>all（全部）、missing（未拍）、done（完成）、retake（需重拍）、refused（被退回）或 unpaid（未缴费）。</translation>
    </message>
    <message>
        <source>Names and identity numbers in full.</source>
        <translation>完整显示姓名和证件号码。</translation>
    </message>
    <message>
        <source>How photographs are named: {serial}, {student}, {id}, {name}, {college}, {major}, {class}, {school}, {standard}, folders with /, the ending as it is to be: {college}/{class}/{id}.JPG</source>
        <translation>照片如何命名：{serial}、{student}、{id}、{name}、{college}、{major}、{class}、{school}、{standard}，用 / 分文件夹，扩展名照写：{college}/{class}/{id}.JPG</translation>
    </message>
    <message>
        <source>The originals go along, in originals/.</source>
        <translation>附上原片，放在 originals/。</translation>
    </message>
    <message>
        <source>Neither roster nor manifest: photographs alone.</source>
        <translation>不附名册和清单：只有照片。</translation>
    </message>
    <message>
        <source>One zip file; the default where the target ends in .zip.</source>
        <translation>打成一个 zip；目标以 .zip 结尾时为默认。</translation>
    </message>
    <message>
        <source>Deliver without those whom the pre-flight holds up; otherwise nothing is written as long as there is one.</source>
        <translation>交付时不含检查留下的人；否则只要有一人就不写出。</translation>
    </message>
    <message>
        <source>The originals, told by hash where there is a manifest, else by name, else by what they show.</source>
        <translation>原片：有清单时按哈希值对应，否则按文件名，再按画面。</translation>
    </message>
    <message>
        <source>Say everything that would be done, and do none of it.</source>
        <translation>说明将要做的一切，但都不做。</translation>
    </message>
    <message>
        <source>How results are printed; the first one named is the default. json is one object a line.</source>
        <translation>结果的打印方式；列在最前的是默认。json 每行一个对象。</translation>
    </message>
    <message>
        <source>say what to do: %1</source>
        <translation>请说明要做什么：%1</translation>
    </message>
    <message>
        <source>something is missing after it: %1</source>
        <translation>后面还缺：%1</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1: for the stations; it seals and reads nothing</source>
        <translation>%1：交给采集站使用；只能加密，不能读取</translation>
    </message>
    <message>
        <source>%1: for the receiver alone; who has it reads every identifier</source>
        <translation>%1：只交给接收方；持有者可读取全部身份标识</translation>
    </message>
    <message>
        <source>%1: deliveries carry sealed identifiers</source>
        <translation>%1：交付的照片带有加密身份标识</translation>
    </message>
    <message>
        <source>%1: deliveries carry no identifiers</source>
        <translation>%1：交付的照片不带身份标识</translation>
    </message>
    <message>
        <source>%1: no identifier, or one that this key does not open</source>
        <translation>%1：没有身份标识，或不能用此密钥打开</translation>
    </message>
    <message>
        <source>Makes a pair of keys: NAME.public for the stations, NAME.secret for whoever is to read the identifiers in delivered photographs.</source>
        <translation>生成一对密钥：NAME.public 供采集站使用，NAME.secret 供读取已交付照片身份标识的一方使用。</translation>
    </message>
    <message>
        <source>From now on each photograph that the job delivers carries its person&apos;s serial and identity number, sealed for this public key, in the JPEG&apos;s comment; without a key no longer.</source>
        <translation>此后本任务交付的每张照片都在 JPEG 注释中带有用此公钥加密的拍摄序号和身份证号；不给密钥则停用。</translation>
    </message>
    <message>
        <source>Reads the identifiers of photographs with the secret key.</source>
        <translation>用私钥读取照片中的身份标识。</translation>
    </message>
    <message>
        <source>all were opened</source>
        <translation>全部已打开</translation>
    </message>
    <message>
        <source>a photograph has no identifier, or one for another key</source>
        <translation>有照片没有身份标识，或属于其他密钥</translation>
    </message>
    <message>
        <source>The secret key, as identifier keys wrote it.</source>
        <translation>由 identifier keys 生成的私钥文件。</translation>
    </message>
    <message>
        <source>Would make the job %1.</source>
        <translation>将新建任务 %1。</translation>
    </message>
    <message>
        <source>Made the job %1.</source>
        <translation>已新建任务 %1。</translation>
    </message>
    <message>
        <source>Makes a new job in a folder, which is made when it is not there; the station opens it with --job DIR.</source>
        <translation>在文件夹里新建任务；文件夹不存在时先建立。采集站用 --job DIR 打开它。</translation>
    </message>
    <message>
        <source>Reads a list of refused photographs (xlsx, csv, dbf) into a job: whom each row means, by headers and content, and which check its reason means.</source>
        <translation>把未通过照片的名单（xlsx、csv、dbf）读入任务：按表头和内容认出每行指的是谁、原因对应哪一项检测。</translation>
    </message>
    <message>
        <source>another person&apos;s: %1</source>
        <translation>另一个人的：%1</translation>
    </message>
    <message>
        <source>The job&apos;s name; without it, that of its folder.</source>
        <translation>任务名称；不给时用文件夹的名字。</translation>
    </message>
    <message>
        <source>A roster (xlsx, csv, dbf) instead of a job&apos;s.</source>
        <translation>用这份名册（xlsx、csv、dbf），不用任务里的。</translation>
    </message>
</context>
<context>
    <name>CallList</name>
    <message>
        <source>Serial</source>
        <translation>拍摄号</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>To be photographed again: %1</source>
        <translation>需要重新拍照：%1 人</translation>
    </message>
</context>
<context>
    <name>CameraSetting</name>
    <message>
        <source>ISO</source>
        <translation>感光度</translation>
    </message>
    <message>
        <source>Aperture</source>
        <translation>光圈</translation>
    </message>
    <message>
        <source>Exposure time</source>
        <translation>曝光时间</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>白平衡</translation>
    </message>
    <message>
        <source>Camera keeps its files</source>
        <translation>相机里的原片</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Face</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Head top</source>
        <translation>头顶高</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Face width</source>
        <translation>脸宽</translation>
    </message>
    <message>
        <source>Eye line</source>
        <translation>眼睛位置</translation>
    </message>
    <message>
        <source>Eyes open</source>
        <translation>双眼睁开</translation>
    </message>
    <message>
        <source>Pupils level</source>
        <translation>瞳孔水平</translation>
    </message>
    <message>
        <source>Lips closed</source>
        <translation>嘴唇闭合</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>背景颜色</translation>
    </message>
    <message>
        <source>Face shine</source>
        <translation>脸部高光</translation>
    </message>
    <message>
        <source>Nose shine</source>
        <translation>鼻部高光</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>图片尺寸</translation>
    </message>
    <message>
        <source>Even backdrop</source>
        <translation>背景均匀</translation>
    </message>
    <message>
        <source>Enlarging</source>
        <translation>放大倍数</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation>压缩品质</translation>
    </message>
    <message>
        <source>Colour depth</source>
        <translation>颜色位数</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>颜色特性</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Orientation tag</source>
        <translation>方向标记</translation>
    </message>
    <message>
        <source>Bytes after the picture</source>
        <translation>多余字节</translation>
    </message>
    <message>
        <source>Side light</source>
        <translation>左右光比</translation>
    </message>
    <message>
        <source>Enough light</source>
        <translation>曝光充足</translation>
    </message>
    <message>
        <source>Overexposed skin</source>
        <translation>皮肤过曝</translation>
    </message>
    <message>
        <source>Colour cast</source>
        <translation>偏色</translation>
    </message>
    <message>
        <source>Red eyes</source>
        <translation>红眼</translation>
    </message>
    <message>
        <source>Backdrop shadow</source>
        <translation>背景阴影</translation>
    </message>
    <message>
        <source>Plain backdrop</source>
        <translation>背景无纹理</translation>
    </message>
    <message>
        <source>Backdrop things</source>
        <translation>背景杂物</translation>
    </message>
    <message>
        <source>Reflections on glasses</source>
        <translation>镜片反光</translation>
    </message>
    <message>
        <source>Clear lenses</source>
        <translation>镜片颜色</translation>
    </message>
    <message>
        <source>Eyes visible</source>
        <translation>双眼可见</translation>
    </message>
    <message>
        <source>Frame off the eyes</source>
        <translation>镜框不遮眼</translation>
    </message>
    <message>
        <source>Eyes free of hair</source>
        <translation>眼睛无头发遮挡</translation>
    </message>
    <message>
        <source>Brows free of hair</source>
        <translation>眉毛无遮挡</translation>
    </message>
    <message>
        <source>Loose hair</source>
        <translation>头顶碎发</translation>
    </message>
    <message>
        <source>Facing the camera</source>
        <translation>正对镜头</translation>
    </message>
    <message>
        <source>Chin level</source>
        <translation>下巴高低</translation>
    </message>
    <message>
        <source>Looking ahead</source>
        <translation>平视镜头</translation>
    </message>
    <message>
        <source>Teeth hidden</source>
        <translation>不露牙齿</translation>
    </message>
    <message>
        <source>Natural mouth</source>
        <translation>嘴部自然</translation>
    </message>
    <message>
        <source>Face uncovered</source>
        <translation>面部无遮挡</translation>
    </message>
    <message>
        <source>Cheeks and chin free</source>
        <translation>脸颊下巴无遮挡</translation>
    </message>
    <message>
        <source>Taken from life</source>
        <translation>非翻拍</translation>
    </message>
    <message>
        <source>Ears free of hair</source>
        <translation>头发不遮耳</translation>
    </message>
    <message>
        <source>Ears alike</source>
        <translation>双耳对称</translation>
    </message>
    <message>
        <source>Head uncovered</source>
        <translation>未戴帽巾</translation>
    </message>
    <message>
        <source>Shoulders level</source>
        <translation>双肩水平</translation>
    </message>
    <message>
        <source>Clothes against backdrop</source>
        <translation>衣着与背景区分</translation>
    </message>
    <message>
        <source>Plain clothes</source>
        <translation>衣着图案</translation>
    </message>
    <message>
        <source>Sharp eyes</source>
        <translation>眼部清晰</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪点</translation>
    </message>
    <message>
        <source>JPEG blocks</source>
        <translation>压缩方块</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>黑边</translation>
    </message>
    <message>
        <source>Spot of shine</source>
        <translation>局部反光</translation>
    </message>
</context>
<context>
    <name>ClerkList</name>
    <message>
        <source>new crop</source>
        <translation>重裁可救</translation>
    </message>
    <message>
        <source>come back</source>
        <translation>本人来</translation>
    </message>
    <message>
        <source>look</source>
        <translation>人看</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>正在看</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>先放着</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>已救回</translation>
    </message>
    <message>
        <source>taken again</source>
        <translation>已重拍</translation>
    </message>
</context>
<context>
    <name>ClerkTexts</name>
    <message>
        <source>should be %1</source>
        <translation>应在 %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>退回：%1</translation>
    </message>
    <message>
        <source>New crop taken</source>
        <translation>采用新裁剪</translation>
    </message>
    <message>
        <source>New crop taken back</source>
        <translation>撤回新裁剪</translation>
    </message>
    <message>
        <source>Must come back</source>
        <translation>要本人来</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>先放着</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新处理</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Shoot; hold it down to take a picture that fails</source>
        <translation>拍摄；有不合格时按住才拍</translation>
    </message>
    <message>
        <source>Shoot (presenter or pedal)</source>
        <translation>拍摄（翻页笔、脚踏）</translation>
    </message>
    <message>
        <source>Answer a question: the safe side</source>
        <translation>回答左边（稳妥的一边）</translation>
    </message>
    <message>
        <source>Answer a question: the other side</source>
        <translation>回答右边</translation>
    </message>
    <message>
        <source>Skip as absent; the serial stays</source>
        <translation>跳过 缺席，号不动</translation>
    </message>
    <message>
        <source>Retake the last person</source>
        <translation>重拍上一位</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>按键一览</translation>
    </message>
    <message>
        <source>Find by name or student number</source>
        <translation>按姓名或学号找</translation>
    </message>
    <message>
        <source>Automatic shutter on or off</source>
        <translation>自动快门 开/关</translation>
    </message>
    <message>
        <source>Judge: first line</source>
        <translation>判定第 1 条</translation>
    </message>
    <message>
        <source>Judge: second line</source>
        <translation>判定第 2 条</translation>
    </message>
    <message>
        <source>Judge: third line</source>
        <translation>判定第 3 条</translation>
    </message>
    <message>
        <source>Judge: fourth line</source>
        <translation>判定第 4 条</translation>
    </message>
    <message>
        <source>Other camera</source>
        <translation>换相机</translation>
    </message>
    <message>
        <source>Guides: full, quiet, off</source>
        <translation>参考线：全、淡、关</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Page: capture</source>
        <translation>拍摄页</translation>
    </message>
    <message>
        <source>Page: roster</source>
        <translation>名册页</translation>
    </message>
    <message>
        <source>Page: devices</source>
        <translation>设备页</translation>
    </message>
    <message>
        <source>Looked at: all lines hold; again: the next photograph</source>
        <translation>看过了：各条都成立；再按：下一张</translation>
    </message>
    <message>
        <source>Human checklist: line before</source>
        <translation>人工核对：上一条</translation>
    </message>
    <message>
        <source>Human checklist: line after</source>
        <translation>人工核对：下一条</translation>
    </message>
    <message>
        <source>Human checklist: this line does not hold</source>
        <translation>人工核对：这条不成立</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>设备诊断</translation>
    </message>
    <message>
        <source>Page: refused photographs</source>
        <translation>页面：退回照片</translation>
    </message>
    <message>
        <source>Page: delivery</source>
        <translation>页面：交付</translation>
    </message>
    <message>
        <source>Undo: human checklist, or the photograph given to somebody</source>
        <translation>撤销：人工核对，或改绑</translation>
    </message>
    <message>
        <source>Give the photograph to the right person</source>
        <translation>改绑：把照片给对的人</translation>
    </message>
    <message>
        <source>Screen for the person on or off</source>
        <translation>学生屏 开/关</translation>
    </message>
    <message>
        <source>Page: dashboard</source>
        <translation>页面：看板</translation>
    </message>
    <message>
        <source>Morning set-up</source>
        <translation>开工检查</translation>
    </message>
</context>
<context>
    <name>Cue</name>
    <message>
        <source>Swipe the ID card or scan the code</source>
        <translation>请刷身份证，或扫采集码</translation>
    </message>
    <message>
        <source>Ask them in</source>
        <translation>请 Ta 走进来</translation>
    </message>
    <message>
        <source>Look for yourself</source>
        <translation>请您看一眼</translation>
    </message>
    <message>
        <source>%1 left to judge at the right. Tick what holds, then shoot.</source>
        <translation>右边还差 %1 条。都成立才能拍</translation>
    </message>
    <message>
        <source>Good. Hold still</source>
        <translation>很好，别动</translation>
    </message>
    <message>
        <source>Keep it pressed to take it anyway</source>
        <translation>按住不放，照样拍</translation>
    </message>
    <message>
        <source>The attempt is kept, the place stays open.</source>
        <translation>这一张会留着，位子不关</translation>
    </message>
    <message>
        <source>Taking the picture</source>
        <translation>正在拍</translation>
    </message>
    <message>
        <source>Checking the finished files</source>
        <translation>正在核对成品</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Kept %1, but it falls short</source>
        <translation>%1 已留底，但不合格</translation>
    </message>
    <message>
        <source>The place stays open: take another, or go on with the next card.</source>
        <translation>位子还开着：再拍一张，或刷下一位的证</translation>
    </message>
    <message>
        <source>Second card: %1</source>
        <translation>又刷了一张证：%1</translation>
    </message>
    <message>
        <source>%2 is not taken yet. Who is before the lens?</source>
        <translation>%2 还没有拍。镜头前的人是谁？</translation>
    </message>
    <message>
        <source>Already taken as %1. Again?</source>
        <translation>已拍过 %1，再拍吗？</translation>
    </message>
    <message>
        <source>Not in the roster. Add?</source>
        <translation>名册里没有，按临时加人？</translation>
    </message>
    <message>
        <source>Camera lost, reconnecting</source>
        <translation>相机断开了，正在重连</translation>
    </message>
    <message>
        <source>The place and its serial are kept.</source>
        <translation>位子和号都保留着</translation>
    </message>
    <message>
        <source>Starting the camera</source>
        <translation>正在启动相机</translation>
    </message>
    <message>
        <source>Not saved, serial kept. Press again</source>
        <translation>没存上，号没用掉，再按一次</translation>
    </message>
    <message>
        <source>No picture came. Press again</source>
        <translation>没拍到，再按一次</translation>
    </message>
    <message>
        <source>The disk is full. Change it</source>
        <translation>磁盘满了，请换盘</translation>
    </message>
    <message>
        <source>This card opens no place</source>
        <translation>这张卡开不了位</translation>
    </message>
    <message>
        <source>Room for %1 people. Change disk</source>
        <translation>还够 %1 人，请换盘</translation>
    </message>
    <message>
        <source>The station is not ready</source>
        <translation>机器还没准备好</translation>
    </message>
    <message>
        <source>Wait, looking at the picture</source>
        <translation>稍等，正在看画面</translation>
    </message>
    <message>
        <source>Same picture as %1. Whose is it?</source>
        <translation>和 %1 是同一张照片？是谁的</translation>
    </message>
    <message>
        <source>It is saved. Look at both, then take the wrong one again.</source>
        <translation>已保存。两张都看一下，拍错的那位重拍。</translation>
    </message>
    <message>
        <source>Your look was not kept. Again</source>
        <translation>核对没记上，再按一次</translation>
    </message>
    <message>
        <source>New person? Ask the name</source>
        <translation>换人了？请问名字</translation>
    </message>
    <message>
        <source>After the card somebody left, and somebody came in.</source>
        <translation>刷证后有人离开，又有人走进来</translation>
    </message>
    <message>
        <source>Who is it? Ask the name</source>
        <translation>是哪位？请问名字</translation>
    </message>
    <message>
        <source>Nobody has left since %1 was saved.</source>
        <translation>%1 拍完以后没有人离开</translation>
    </message>
    <message>
        <source>Ask %1 to step out</source>
        <translation>请 %1 先离开</translation>
    </message>
    <message>
        <source>%1 is saved and still there. Is it %2 already? Shoot to say so.</source>
        <translation>%1 已拍完，还没走。已经是%2？按快门确认</translation>
    </message>
    <message>
        <source>A picture of nobody. Kept aside</source>
        <translation>多出一张照片，已另存</translation>
    </message>
    <message>
        <source>Fee unpaid. Go on?</source>
        <translation>未缴费，照拍吗？</translation>
    </message>
</context>
<context>
    <name>CueDetail</name>
    <message>
        <source>Their own left.</source>
        <translation>Ta 自己的左边。</translation>
    </message>
    <message>
        <source>Their own right.</source>
        <translation>Ta 自己的右边。</translation>
    </message>
    <message>
        <source>%1 %2, limit %3</source>
        <translation>%1 %2，限 %3</translation>
    </message>
    <message>
        <source>No place is open, nothing is taken</source>
        <translation>没有开位，不会拍摄</translation>
    </message>
    <message>
        <source>The shutter goes in %1 s</source>
        <translation>%1 秒后自动拍</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>Keyboard reader</source>
        <translation>键盘式读卡、扫码</translation>
    </message>
    <message>
        <source>USB camera</source>
        <translation>USB 相机</translation>
    </message>
    <message>
        <source>Replay of %1</source>
        <translation>回放 %1</translation>
    </message>
    <message>
        <source>Virtual subject</source>
        <translation>画出来的人</translation>
    </message>
    <message>
        <source>Virtual reader</source>
        <translation>模拟读卡器</translation>
    </message>
    <message>
        <source>Code before the camera</source>
        <translation>镜头前的采集码</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>文件夹 %1</translation>
    </message>
    <message>
        <source>Campus card reader</source>
        <translation>校园卡读卡器</translation>
    </message>
    <message>
        <source>ID card reader</source>
        <translation>身份证读卡器</translation>
    </message>
    <message>
        <source>Tethered camera</source>
        <translation>联机相机</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>working</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>lost, trying again</source>
        <translation>已断开，正在重连</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>已失败</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>; lost %1 times</source>
        <translation>；断开 %1 次</translation>
    </message>
    <message>
        <source>; %1 read</source>
        <translation>；已读 %1 次</translation>
    </message>
    <message>
        <source>Frames: %1 sent, %2 measured, %3 passed over; %4 a second, %5 ms each</source>
        <translation>画面：收到 %1，检测 %2，跳过 %3；每秒 %4，每帧 %5 毫秒</translation>
    </message>
    <message>
        <source>Stills: %1 asked, %2 received, %3 failed; %4 captures saved; %5×%6</source>
        <translation>成片：请求 %1，收到 %2，失败 %3；已保存 %4 次；%5×%6</translation>
    </message>
    <message>
        <source>Face engine: %1</source>
        <translation>人脸引擎：%1</translation>
    </message>
    <message>
        <source>Disk: room for %1 people</source>
        <translation>磁盘：还够 %1 人</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>No face was found</source>
        <translation>没有找到人脸</translation>
    </message>
    <message>
        <source>It lies outside the picture</source>
        <translation>不在画面里</translation>
    </message>
    <message>
        <source>The background is too uneven to tell</source>
        <translation>背景不均匀，看不清</translation>
    </message>
    <message>
        <source>The hair touches the top edge</source>
        <translation>头发碰到上边沿</translation>
    </message>
    <message>
        <source>The face is too small to tell</source>
        <translation>脸太小，看不清</translation>
    </message>
    <message>
        <source>Too close to tell: look yourself</source>
        <translation>太接近，请您看一眼</translation>
    </message>
    <message>
        <source>Two measurements disagree: look yourself</source>
        <translation>两次测量不一致，请您看一眼</translation>
    </message>
    <message>
        <source>Two measurements disagree, %1 and %2: look yourself</source>
        <translation>两次测量不一致（%1 与 %2），请您看一眼</translation>
    </message>
</context>
<context>
    <name>Drift</name>
    <message>
        <source>Lamp 1 has become weaker</source>
        <translation>1 号灯变暗了</translation>
    </message>
    <message>
        <source>The lamp at the picture&apos;s left: is it on, and where it was?</source>
        <translation>画面左边的灯：还亮着吗，位置动了吗？</translation>
    </message>
    <message>
        <source>Lamp 2 has become weaker</source>
        <translation>2 号灯变暗了</translation>
    </message>
    <message>
        <source>The lamp at the picture&apos;s right: is it on, and where it was?</source>
        <translation>画面右边的灯：还亮着吗，位置动了吗？</translation>
    </message>
    <message>
        <source>Backdrop darker at the left</source>
        <translation>背景左边变暗了</translation>
    </message>
    <message>
        <source>Look at the left backdrop lamp.</source>
        <translation>看看左边的背景灯。</translation>
    </message>
    <message>
        <source>Backdrop darker at the right</source>
        <translation>背景右边变暗了</translation>
    </message>
    <message>
        <source>Look at the right backdrop lamp.</source>
        <translation>看看右边的背景灯。</translation>
    </message>
    <message>
        <source>The backdrop is darker</source>
        <translation>背景变暗了</translation>
    </message>
    <message>
        <source>Look at the backdrop lamps and at the camera&apos;s exposure.</source>
        <translation>看看背景灯和相机曝光。</translation>
    </message>
    <message>
        <source>The backdrop changed colour</source>
        <translation>背景颜色变了</translation>
    </message>
    <message>
        <source>Grey or another hue: look at the cloth, its lamps and the flash.</source>
        <translation>发灰或偏色：看看背景布、背景灯和闪光灯。</translation>
    </message>
    <message>
        <source>White balance has changed</source>
        <translation>白平衡变了</translation>
    </message>
    <message>
        <source>Set it in the camera as in the morning; shut out daylight.</source>
        <translation>在相机里设回早上的值，挡住日光。</translation>
    </message>
    <message>
        <source>Faces have become darker</source>
        <translation>脸变暗了</translation>
    </message>
    <message>
        <source>Look at the lamps, the flash and the camera&apos;s exposure.</source>
        <translation>看看灯、闪光灯和相机曝光。</translation>
    </message>
    <message>
        <source>The pictures are less sharp</source>
        <translation>照片变模糊了</translation>
    </message>
    <message>
        <source>Focus on the eyes, look at the lens, and that the stool is where it was.</source>
        <translation>对焦到眼睛，看看镜头，凳子是否还在原处。</translation>
    </message>
    <message>
        <source>The pictures are noisier</source>
        <translation>照片噪点变多了</translation>
    </message>
    <message>
        <source>The camera raised its ISO: more light, or set it by hand.</source>
        <translation>相机提高了感光度：加光，或手动设定。</translation>
    </message>
    <message>
        <source>The camera or a lamp moved</source>
        <translation>相机或灯动了</translation>
    </message>
    <message>
        <source>Put it back, or do the morning set-up again.</source>
        <translation>放回原处，或重做开工检查。</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The accurate face models are missing: eyes and lips are judged less surely. Connect to the internet and run: ./dev setup</source>
        <translation>缺少精确人脸模型：眼睛和嘴唇的判断不够可靠。请连接网络后运行：./dev setup</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The file is not there. Check the path.</source>
        <translation>文件不在。请检查路径。</translation>
    </message>
    <message>
        <source>The file cannot be read. Check its permissions.</source>
        <translation>文件读不了。请检查权限。</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again from its source.</source>
        <translation>文件是空的。请从原处再拷一次。</translation>
    </message>
    <message>
        <source>The file is larger than this program accepts.</source>
        <translation>文件太大，本程序不收。</translation>
    </message>
    <message>
        <source>The folder is not there. Check the path.</source>
        <translation>文件夹不在。请检查路径。</translation>
    </message>
    <message>
        <source>The folder cannot be written to. Choose another one or change its permissions.</source>
        <translation>文件夹写不进去。请换一个，或改权限。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space or change the disk, then try again.</source>
        <translation>磁盘满了。请腾出空间或换盘，再试一次。</translation>
    </message>
    <message>
        <source>The file could not be written. Check the disk, then try again.</source>
        <translation>文件没写成。请检查磁盘，再试一次。</translation>
    </message>
    <message>
        <source>A file of that name is already there and was left as it is.</source>
        <translation>同名文件已在，没有动它。</translation>
    </message>
    <message>
        <source>This is not a picture the program can read. Use JPEG or PNG.</source>
        <translation>不是能读的图片。请用 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>The picture is damaged or incomplete. Copy it again from its source.</source>
        <translation>图片损坏或不完整。请从原处再拷一次。</translation>
    </message>
    <message>
        <source>The picture has more pixels than any camera makes. It was not opened.</source>
        <translation>图片的像素多得不像任何相机拍的，没有打开。</translation>
    </message>
    <message>
        <source>The picture is too small to hold a face.</source>
        <translation>图片太小，放不下一张脸。</translation>
    </message>
    <message>
        <source>The picture is stored mirrored or upside down. Only pictures from a camera held level or upright are accepted.</source>
        <translation>图片是镜像或倒放的。只收相机横放或竖放拍的图片。</translation>
    </message>
    <message>
        <source>Parts of the picture are transparent, so its background was cut out. Use the picture as the camera took it.</source>
        <translation>图片有透明的地方，背景被抠过。请用相机原片。</translation>
    </message>
    <message>
        <source>The picture is in ink colours (CMYK), which cannot be turned back into true ones. Use the camera&apos;s own RGB picture.</source>
        <translation>图片是印刷色（CMYK），还原不了真实颜色。请用相机的 RGB 原片。</translation>
    </message>
    <message>
        <source>The photograph could not be encoded. Take it again.</source>
        <translation>照片没编码成。请再拍一张。</translation>
    </message>
    <message>
        <source>No face was found. The face must be seen from the front.</source>
        <translation>没有找到人脸。要看得见正面。</translation>
    </message>
    <message>
        <source>More than one face is in the picture. Only one person may be in it.</source>
        <translation>画面里不止一张脸。只能有一个人。</translation>
    </message>
    <message>
        <source>The data file is not valid JSON at this line.</source>
        <translation>数据文件这一行不是合法的 JSON。</translation>
    </message>
    <message>
        <source>The data file has a key that this program does not know. Correct or remove it.</source>
        <translation>数据文件里有不认识的键。请改正或删掉。</translation>
    </message>
    <message>
        <source>The data file says the same key twice. Keep one.</source>
        <translation>数据文件里同一个键写了两次。请只留一个。</translation>
    </message>
    <message>
        <source>The data file lacks a key that is needed.</source>
        <translation>数据文件缺少必需的键。</translation>
    </message>
    <message>
        <source>A value in the data file is outside what is allowed.</source>
        <translation>数据文件里有一个值超出允许范围。</translation>
    </message>
    <message>
        <source>There is no standard of that name. List them with: xuezhao-audit standards list</source>
        <translation>没有这个名字的标准。列表：xuezhao-audit standards list</translation>
    </message>
    <message>
        <source>A model file of the face engine is missing. Run: ./dev setup</source>
        <translation>缺少检测引擎的模型文件。请运行：./dev setup</translation>
    </message>
    <message>
        <source>A model file of the face engine is damaged. Run: ./dev setup</source>
        <translation>检测引擎的模型文件坏了。请运行：./dev setup</translation>
    </message>
    <message>
        <source>The job&apos;s database cannot be opened. Check that the folder is writable and that no other program holds it.</source>
        <translation>打不开任务的数据库。请检查文件夹能否写、有没有别的程序占着。</translation>
    </message>
    <message>
        <source>This job was made by a newer version of the program. Update the program; the job was not touched.</source>
        <translation>这场任务是更新的版本建的。请升级程序；任务没有动过。</translation>
    </message>
    <message>
        <source>The job&apos;s database refused the change. Nothing was changed; try again.</source>
        <translation>数据库拒绝了这次修改，什么都没改。请再试一次。</translation>
    </message>
    <message>
        <source>No serial is left in this block. Give the job another block of serials.</source>
        <translation>这一号段用完了。请给任务再加一段。</translation>
    </message>
    <message>
        <source>This is not a job&apos;s database, or it is damaged. It was left as it is; take a copy from a backup.</source>
        <translation>这不是任务数据库，或者坏了。没有动它；请从备份里拷一份。</translation>
    </message>
    <message>
        <source>Another program holds this job. Close it there, then try again.</source>
        <translation>别的程序正开着这场任务。请先在那边关掉，再试。</translation>
    </message>
    <message>
        <source>A job is already in this folder. Open it, or choose another folder.</source>
        <translation>这个文件夹里已有任务。请打开它，或换一个文件夹。</translation>
    </message>
    <message>
        <source>There is no job in this folder. Choose another folder or make a new job.</source>
        <translation>这个文件夹里没有任务。请换一个，或新建一场。</translation>
    </message>
    <message>
        <source>No block of serials is meant for this college. Give it one, or add a block for everybody.</source>
        <translation>没有给这个院系的号段。请给它一段，或加一段公用的。</translation>
    </message>
    <message>
        <source>The blocks of serials overlap or leave 0001-9999. Correct them.</source>
        <translation>号段有重叠，或超出 0001-9999。请改正。</translation>
    </message>
    <message>
        <source>The serial belongs to somebody else, or the person was photographed under another one. Correct the roster.</source>
        <translation>这个号是别人的，或此人已用别的号拍过。请改名册。</translation>
    </message>
    <message>
        <source>Two rows are the same person, or one row fits two people. Nothing was imported; keep one of them.</source>
        <translation>有两行是同一个人，或一行对上两个人。没有导入；请只留一个。</translation>
    </message>
    <message>
        <source>The folder cannot be read to its end. Check its permissions.</source>
        <translation>文件夹没能读完。请检查权限。</translation>
    </message>
    <message>
        <source>There is no picture in the folder. Files named .jpg, .jpeg and .png are looked for.</source>
        <translation>文件夹里没有图片。只找 .jpg、.jpeg、.png。</translation>
    </message>
    <message>
        <source>Another picture of this run has the same name, so this one was not made. Rename it or work on the folders one by one.</source>
        <translation>这一批里有同名图片，这张没有做。请改名，或一个文件夹一个文件夹地做。</translation>
    </message>
    <message>
        <source>This picture could not be worked on. Keep the file and report it.</source>
        <translation>这张图片处理不了。请留着它并反映。</translation>
    </message>
    <message>
        <source>The camera is not there. Check its cable and its switch.</source>
        <translation>找不到相机。先看线，再看电源。</translation>
    </message>
    <message>
        <source>The camera stopped sending pictures and is being connected again. Check its cable.</source>
        <translation>相机没有画面了，正在重连。请看看线。</translation>
    </message>
    <message>
        <source>The camera was closed before it gave the picture. Take it again.</source>
        <translation>相机在出片前关了。请再拍一张。</translation>
    </message>
    <message>
        <source>The camera did not give the picture. Take it again.</source>
        <translation>相机没有出片。请再拍一张。</translation>
    </message>
    <message>
        <source>The folder holds no JPEG or PNG picture. Choose another folder.</source>
        <translation>文件夹里没有 JPEG 或 PNG。请换一个。</translation>
    </message>
    <message>
        <source>The reader typed the number of the card&apos;s chip, which belongs to nobody in the roster. Use a reader for ID cards, or scan the code.</source>
        <translation>读卡器读出的是芯片号，不是身份证号。请用身份证读卡器，或扫采集码。</translation>
    </message>
    <message>
        <source>More than one row of the roster has this number. Correct the roster, then scan again.</source>
        <translation>名册里不止一行是这个号码。请先改名册，再扫一次。</translation>
    </message>
    <message>
        <source>The camera did not deliver the picture. Press the shutter again.</source>
        <translation>相机没有交出照片。请再按一次快门。</translation>
    </message>
    <message>
        <source>The option is unknown, or this is no value for it. See --help.</source>
        <translation>没有这个选项，或值不对。见 --help。</translation>
    </message>
    <message>
        <source>This is not a table the program reads. Save it as .xlsx without a password, or as .csv.</source>
        <translation>这个表读不了。请另存为不带密码的 .xlsx，或 .csv。</translation>
    </message>
    <message>
        <source>The table is damaged or incomplete. Open it in a spreadsheet program and save it again.</source>
        <translation>表格损坏或不完整。请用表格软件打开再存一次。</translation>
    </message>
    <message>
        <source>The table is far larger than any roster. It was not opened.</source>
        <translation>表格比任何名册都大得多，没有打开。</translation>
    </message>
    <message>
        <source>No header row was found. The first rows must name the columns, at least the name or a number.</source>
        <translation>没找到表头。前几行里要写列名，至少要有姓名或号码。</translation>
    </message>
    <message>
        <source>Another row has the same serial. Leave one of them out.</source>
        <translation>另有一行是同一个拍摄号。请去掉一行。</translation>
    </message>
    <message>
        <source>Another row has the same student number. Leave one of them out.</source>
        <translation>另有一行是同一个学号。请去掉一行。</translation>
    </message>
    <message>
        <source>Another row has the same identity number. Leave one of them out.</source>
        <translation>另有一行是同一个身份证号。请去掉一行。</translation>
    </message>
    <message>
        <source>A spreadsheet turned this number into a quantity and lost its end. The cell is left out; format the column as text at its source and import again.</source>
        <translation>表格软件把号码当成了数值，尾数已丢。这一格不导入；请在原表把该列设为文本后重新导入。</translation>
    </message>
    <message>
        <source>This is not a serial of 0001-9999. The cell is left out.</source>
        <translation>不是 0001-9999 的拍摄号。这一格不导入。</translation>
    </message>
    <message>
        <source>The cell holds an error of the spreadsheet. It is left out; mend the formula and import again.</source>
        <translation>这一格是表格的错误值，不导入；请改好公式再导入。</translation>
    </message>
    <message>
        <source>The row has neither a name nor a number. It is left out.</source>
        <translation>这一行没有姓名也没有号码，不导入。</translation>
    </message>
    <message>
        <source>The row has no name.</source>
        <translation>这一行没有姓名。</translation>
    </message>
    <message>
        <source>The identity number&apos;s check character does not fit. Compare it with the card; some old numbers are like that.</source>
        <translation>身份证号校验位不对。请与证件核对；有些老号码就是这样。</translation>
    </message>
    <message>
        <source>This is no identity number of 18 characters. If it is no passport or permit, correct it.</source>
        <translation>不是 18 位身份证号。如果也不是护照或通行证，请改正。</translation>
    </message>
    <message>
        <source>An identity number of 15 digits was given its 18 characters.</source>
        <translation>15 位身份证号已补成 18 位。</translation>
    </message>
    <message>
        <source>The institution code is not five digits. A spreadsheet may have dropped a leading zero.</source>
        <translation>院校代码不是 5 位。可能是表格软件丢了开头的 0。</translation>
    </message>
    <message>
        <source>The sex is none of 男, 女, 0, 1, 2, 9.</source>
        <translation>性别不是 男、女、0、1、2、9 之一。</translation>
    </message>
    <message>
        <source>The sex and the identity number do not agree. Compare them with the card.</source>
        <translation>性别与身份证号不符。请与证件核对。</translation>
    </message>
    <message>
        <source>No window can be opened on this display. Correct DISPLAY or WAYLAND_DISPLAY, or choose --no-window.</source>
        <translation>这个显示器打不开窗口。请改正 DISPLAY 或 WAYLAND_DISPLAY，或加上 --no-window。</translation>
    </message>
    <message>
        <source>This photograph is nearly the same as somebody else&apos;s. Look at both, then take the wrong one again.</source>
        <translation>这张照片和另一人的几乎一样。两张都看一下，拍错的那位重拍。</translation>
    </message>
    <message>
        <source>Say which camera works in this job. For drawn people add --camera virtual.</source>
        <translation>请指明这个任务用哪台相机。要用画出来的人，请加 --camera virtual。</translation>
    </message>
    <message>
        <source>There is no camera of that kind. Use virtual, usb[:NAME], ptp[:HOST:PORT], folder:FOLDER, replay:FOLDER, or a preview and stills: usb+ptp.</source>
        <translation>没有这种相机。可用 virtual、usb[:NAME]、ptp[:HOST:PORT]、folder:FOLDER、replay:FOLDER，或用加号把预览和拍摄分开，例如 usb+ptp。</translation>
    </message>
    <message>
        <source>There is no reader of that kind. Use virtual, keyboard, sam, sam:PATH, pcsc or pcsc:NAME.</source>
        <translation>没有这种读卡器。请用 virtual、keyboard、sam、sam:PATH、pcsc 或 pcsc:NAME。</translation>
    </message>
    <message>
        <source>Another program holds the camera, mostly the desktop&apos;s volume monitor. Eject the camera in the file manager, or run: gio mount -s gphoto2</source>
        <translation>相机被另一个程序占用，多半是桌面的卷监视器。请在文件管理器中弹出相机，或运行：gio mount -s gphoto2</translation>
    </message>
    <message>
        <source>The helper program for tethered cameras does not start. Install the station again; it belongs beside the station&apos;s own program.</source>
        <translation>联机相机的辅助程序无法启动。请重新安装本程序；它应当与主程序放在同一文件夹。</translation>
    </message>
    <message>
        <source>The camera was busy and took no picture. Wait a moment, then take it again.</source>
        <translation>相机正忙，没有拍下照片。请稍候再拍。</translation>
    </message>
    <message>
        <source>The camera&apos;s card is full. Change or empty it, then take the picture again.</source>
        <translation>相机的存储卡已满。请更换或清空存储卡，然后重拍。</translation>
    </message>
    <message>
        <source>The camera refused to take the picture. Look at its display: focus, lens, an open menu. Then take it again.</source>
        <translation>相机拒绝拍摄。请看相机屏幕：对焦、镜头、是否打开了菜单，然后重拍。</translation>
    </message>
    <message>
        <source>The camera gave a RAW file alone. Set it to JPEG, or to RAW and JPEG, then take the picture again.</source>
        <translation>相机只给出了 RAW 文件。请把相机设为 JPEG 或 RAW+JPEG，然后重拍。</translation>
    </message>
    <message>
        <source>This camera shows no live picture. Press the shutter by hand, or choose another camera for the preview, for example: usb+ptp</source>
        <translation>这台相机没有实时画面。请手动按快门，或另选一台相机作预览，例如：usb+ptp</translation>
    </message>
    <message>
        <source>The camera does not take this setting. Choose one of those it offers, or set it at the camera.</source>
        <translation>相机不接受这个设置。请从它提供的选项中选择，或在相机上设置。</translation>
    </message>
    <message>
        <source>The camera gave a picture while nobody was to be photographed, or too late. It is kept in the job&apos;s folder and belongs to nobody yet.</source>
        <translation>相机在没有人待拍时拍了一张，或送来得太晚。照片保存在任务文件夹里，还不属于任何人。</translation>
    </message>
    <message>
        <source>The folder that the camera&apos;s program fills is not there and is looked for again. Check the drive or the network.</source>
        <translation>相机软件存放照片的文件夹不在了，程序会继续寻找。请检查磁盘或网络。</translation>
    </message>
    <message>
        <source>The reader is not there. Check its cable; it is looked for all the time.</source>
        <translation>读卡器不在。请检查连接线；程序会一直寻找它。</translation>
    </message>
    <message>
        <source>This user may not use the reader. Install the program&apos;s udev rules and plug the reader in again.</source>
        <translation>当前用户无权使用读卡器。请安装本程序的 udev 规则，然后重新插上读卡器。</translation>
    </message>
    <message>
        <source>Another program holds the reader. Close it there.</source>
        <translation>读卡器被另一个程序占用。请在那里关闭它。</translation>
    </message>
    <message>
        <source>The reader does not answer any more and is being connected again. Check its cable.</source>
        <translation>读卡器不再应答，正在重新连接。请检查连接线。</translation>
    </message>
    <message>
        <source>The device does not answer as a reader for ID cards. Check that it is the right port and that it has power.</source>
        <translation>该设备没有像身份证读卡器那样应答。请检查端口是否正确、设备是否通电。</translation>
    </message>
    <message>
        <source>The reader&apos;s security module reports a fault. Unplug the reader for ten seconds.</source>
        <translation>读卡器的安全模块报告故障。请拔下读卡器十秒钟。</translation>
    </message>
    <message>
        <source>The reader&apos;s security module is not authorised. Use another reader; this one has to go to its maker.</source>
        <translation>读卡器的安全模块未经授权。请换用另一台读卡器，这一台需送厂家处理。</translation>
    </message>
    <message>
        <source>The card could not be read. Lay it on the reader again and leave it there until the sound.</source>
        <translation>证件读取失败。请重新放到读卡器上，听到声音后再拿开。</translation>
    </message>
    <message>
        <source>This is no card that the reader knows. Use the ID card, or find the person by name.</source>
        <translation>读卡器不认识这张卡。请使用身份证，或按姓名查找。</translation>
    </message>
    <message>
        <source>The system&apos;s service for card readers does not run. Start it with: systemctl start pcscd</source>
        <translation>系统的读卡器服务没有运行。请用 systemctl start pcscd 启动它。</translation>
    </message>
    <message>
        <source>This card or telephone shows a new number each time, so it belongs to nobody. Use the campus card.</source>
        <translation>这张卡或手机每次给出的号码都不同，无法对应到人。请使用校园卡。</translation>
    </message>
    <message>
        <source>This code holds no text. Show the code for the photograph.</source>
        <translation>这个码里没有文字。请出示图像采集码。</translation>
    </message>
    <message>
        <source>No column says who is meant. Choose the column of the serial, the student number, the identity number or the name.</source>
        <translation>没有一列说明是谁。请指定拍摄号、学号、身份证号或姓名所在的列。</translation>
    </message>
    <message>
        <source>Nobody in the roster is meant by this row. It is kept without a person; correct the roster or the list and import it again.</source>
        <translation>名册里没有这一行说的人。先不对应到人保存；改正名册或名单后再导入一次。</translation>
    </message>
    <message>
        <source>Several people of the roster fit this row. It is kept without a person; add a number and import it again.</source>
        <translation>名册里有多人符合这一行。先不对应到人保存；补上号码后再导入一次。</translation>
    </message>
    <message>
        <source>The numbers and the name of this row mean different people. It is kept without a person; correct it and import it again.</source>
        <translation>这一行的号码和姓名不是同一个人。先不对应到人保存；改正后再导入一次。</translation>
    </message>
    <message>
        <source>The same person stands in another row too. The reasons of both are kept.</source>
        <translation>同一人还在另一行。两行的原因都保留。</translation>
    </message>
    <message>
        <source>The person is told by the name alone. Make sure that it is the right one.</source>
        <translation>只凭姓名认人，请确认没有认错。</translation>
    </message>
    <message>
        <source>The name is not the one that the roster has for this number. The number decides.</source>
        <translation>姓名与名册里这个号码的姓名不同，以号码为准。</translation>
    </message>
    <message>
        <source>The person has no photograph in this job.</source>
        <translation>此人在本任务中没有照片。</translation>
    </message>
    <message>
        <source>The row gives no reason. Somebody has to look at the photograph.</source>
        <translation>这一行没有写原因，需要人看照片。</translation>
    </message>
    <message>
        <source>No check is known by these words. The reason is kept as it is; add the words to a file of wordings.</source>
        <translation>这些文字不对应任何检测项。原因照原样保留；可把文字加进措辞表。</translation>
    </message>
    <message>
        <source>The kept file is not the one that was recorded. It was changed or damaged; take it from a backup.</source>
        <translation>留存的文件与记录不符，被改过或已损坏。请从备份恢复。</translation>
    </message>
    <message>
        <source>This file was refused before, byte for byte. It is not used again.</source>
        <translation>这个文件以前被退回过，内容完全相同，不再使用。</translation>
    </message>
    <message>
        <source>The person has another photograph by now. Look at the list again.</source>
        <translation>此人已有新的照片。请重新看名单。</translation>
    </message>
    <message>
        <source>Nobody in the roster is called so. Name the file by serial, student number or identity number.</source>
        <translation>名册里没有此人。请用拍摄号、学号或身份证号命名文件。</translation>
    </message>
    <message>
        <source>Several people of the roster have this number. Correct the roster or name the file by another number.</source>
        <translation>名册里有多人用这个号码。请改正名册，或用其他号码命名文件。</translation>
    </message>
    <message>
        <source>Another file is of the same person, and nobody can tell which one is meant. Leave one of them.</source>
        <translation>同一人还有另一个文件，无法判断用哪个。请只留一个。</translation>
    </message>
    <message>
        <source>The person has a photograph already. It was left as it is.</source>
        <translation>此人已有照片，保持原样。</translation>
    </message>
    <message>
        <source>No crop and scale of this picture keeps all limits. The person has to be photographed again.</source>
        <translation>这张照片怎样裁剪缩放都不合格，需要本人重新拍照。</translation>
    </message>
    <message>
        <source>Nothing was removed. Confirm with the word that is shown.</source>
        <translation>什么都没有清除。请用显示的确认词确认。</translation>
    </message>
    <message>
        <source>Not everything could be removed. Close what holds the files, then purge again.</source>
        <translation>没有全部清除。请关闭占用文件的程序，再清除一次。</translation>
    </message>
    <message>
        <source>This is no way to name photographs. Use {serial}, {student}, {id}, {name}, {college}, {major}, {class}, {school}, {standard}, folders with /, and the ending .jpg or .JPG.</source>
        <translation>不能这样命名照片。可用 {serial}、{student}、{id}、{name}、{college}、{major}、{class}、{school}、{standard}，用 / 分文件夹，扩展名为 .jpg 或 .JPG。</translation>
    </message>
    <message>
        <source>The delivery was stopped. Nothing was written.</source>
        <translation>交付已停止，什么都没有写。</translation>
    </message>
    <message>
        <source>There is no photograph that could be delivered. The pre-flight says why.</source>
        <translation>没有可以交付的照片，原因见检查结果。</translation>
    </message>
    <message>
        <source>A file of the job changed while the delivery was written. Nothing was delivered; check again.</source>
        <translation>写出时任务中有文件变了，没有交付；请再检查一遍。</translation>
    </message>
    <message>
        <source>This is neither a folder nor a zip that can be read. Copy it again from its source.</source>
        <translation>这不是可以读取的文件夹或 zip。请从来源重新复制。</translation>
    </message>
    <message>
        <source>The manifest is damaged or of another program. It was left aside.</source>
        <translation>清单已损坏或来自其他程序，未予采用。</translation>
    </message>
    <message>
        <source>There is no original of this photograph. Name the folder of the originals.</source>
        <translation>没有这张照片的原片。请指明原片的文件夹。</translation>
    </message>
    <message>
        <source>The camera offers no picture format that this program reads. Use another camera.</source>
        <translation>相机没有本程序能读的画面格式。请换一台相机。</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>读卡</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 saved and compared, %2 ms</source>
        <translation>%1 已写入并核对，%2 毫秒</translation>
    </message>
    <message>
        <source>saved and compared, %1 ms</source>
        <translation>已写入并核对，%1 毫秒</translation>
    </message>
    <message>
        <source>%1 works</source>
        <translation>%1 正常</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <translation>%1 正在启动</translation>
    </message>
    <message>
        <source>%1 is lost and looked for</source>
        <translation>%1 断开了，正在重连</translation>
    </message>
    <message>
        <source>%1 has failed</source>
        <translation>%1 已失败</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 不在</translation>
    </message>
</context>
<context>
    <name>FileHint</name>
    <message>
        <source>inside, but close</source>
        <translation>在限内，但很接近</translation>
    </message>
    <message>
        <source>crop the original again</source>
        <translation>请重新裁剪原片</translation>
    </message>
    <message>
        <source>take it again</source>
        <translation>请重拍</translation>
    </message>
    <message>
        <source>off by %1</source>
        <translation>相差 %1</translation>
    </message>
    <message>
        <source>%1 %2, limit %3: %4</source>
        <translation>%1 %2，限值 %3：%4</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>固定</translation>
    </message>
    <message numerus="yes">
        <source>%n fail</source>
        <translation>
            <numerusform>%n 项不合格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pass, %n close</source>
        <translation>
            <numerusform>合格，%n 项接近</numerusform>
        </translation>
    </message>
    <message>
        <source>all pass</source>
        <translation>全部合格</translation>
    </message>
    <message numerus="yes">
        <source>%n to judge</source>
        <translation>
            <numerusform>%n 项请人判定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobSummary</name>
    <message>
        <source>The folder is gone, or no job lies in it</source>
        <translation>文件夹不见了，或里面没有任务</translation>
    </message>
    <message>
        <source>%1 · %2×%3 · print %4 mm wide</source>
        <translation>%1 · %2×%3 · 照片宽 %4 毫米</translation>
    </message>
</context>
<context>
    <name>Judge</name>
    <message>
        <source>Both eyes open, pupils to be seen</source>
        <translation>双眼睁开，看得见黑眼珠</translation>
    </message>
    <message>
        <source>Lips closed</source>
        <translation>嘴唇闭合，不露牙</translation>
    </message>
    <message>
        <source>Head upright, eyes level</source>
        <translation>头正，两眼一样高</translation>
    </message>
    <message>
        <source>Top of the hair between the brackets</source>
        <translation>头顶在框线之间</translation>
    </message>
    <message>
        <source>Face in the middle</source>
        <translation>人脸居中</translation>
    </message>
    <message>
        <source>Cheeks between the bars</source>
        <translation>两颊在框线之间</translation>
    </message>
    <message>
        <source>Eyes between the brackets</source>
        <translation>眼睛在框线之间</translation>
    </message>
    <message>
        <source>Backdrop in a permitted colour</source>
        <translation>背景是规定的颜色</translation>
    </message>
    <message>
        <source>Backdrop even, no shadow</source>
        <translation>背景均匀，没有影子</translation>
    </message>
    <message>
        <source>No bright spot on the face</source>
        <translation>脸上没有亮斑</translation>
    </message>
    <message>
        <source>No bright spot on the nose</source>
        <translation>鼻子上没有亮斑</translation>
    </message>
    <message>
        <source>No shadow on the backdrop</source>
        <translation>背景上没有影子</translation>
    </message>
    <message>
        <source>Nobody and nothing else in the picture</source>
        <translation>画面里没有别的人和物</translation>
    </message>
    <message>
        <source>Clothes stand out from the backdrop</source>
        <translation>衣服和背景分得清</translation>
    </message>
    <message>
        <source>Eyes in focus</source>
        <translation>眼睛清晰</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Bksp</source>
        <translation>退格</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>One moment, please</source>
        <translation>请稍等</translation>
    </message>
    <message>
        <source>Done. Thank you</source>
        <translation>拍好了，谢谢</translation>
    </message>
    <message>
        <source>Is this you? Tell the photographer</source>
        <translation>是您吗？请告诉老师</translation>
    </message>
    <message>
        <source>Step before the camera</source>
        <translation>请站到相机前</translation>
    </message>
    <message>
        <source>One ID photograph, for your degree record</source>
        <translation>一张证件照，用来办学历注册</translation>
    </message>
    <message>
        <source>On this machine and at your school, not on the internet</source>
        <translation>只存本机和学校的库，不上互联网</translation>
    </message>
    <message>
        <source>Until your school has checked and delivered it</source>
        <translation>学校核对交付后删除</translation>
    </message>
    <message>
        <source>No face recognition, no retouching</source>
        <translation>不做人脸识别，不修图</translation>
    </message>
    <message>
        <source>No, ask staff</source>
        <translation>不同意，找老师</translation>
    </message>
    <message>
        <source>I agree, begin</source>
        <translation>我同意，开始拍</translation>
    </message>
    <message>
        <source>Please read these four points first</source>
        <translation>拍照前，请看这四点</translation>
    </message>
    <message>
        <source>Show your capture code to the scanner</source>
        <translation>也可以扫图像采集码</translation>
    </message>
    <message>
        <source>Place your ID card on the reader</source>
        <translation>请把身份证放上来</translation>
    </message>
    <message>
        <source>Try again, %1 left</source>
        <translation>再拍一次，还剩 %1 次</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>就用这张</translation>
    </message>
    <message>
        <source>All of them pass. Choose one</source>
        <translation>选一张您喜欢的</translation>
    </message>
    <message>
        <source>You did not agree. That is all right</source>
        <translation>您没有同意，没关系</translation>
    </message>
    <message>
        <source>You are not in the list yet</source>
        <translation>名册里还没有您</translation>
    </message>
    <message>
        <source>You have a photograph already</source>
        <translation>您已经拍过了</translation>
    </message>
    <message>
        <source>The fee is not paid yet</source>
        <translation>还没有缴费</translation>
    </message>
    <message>
        <source>Saved. Thank you, you may go</source>
        <translation>已保存，谢谢，可以走了</translation>
    </message>
    <message>
        <source>Please call a member of staff</source>
        <translation>请叫老师来帮您</translation>
    </message>
    <message>
        <source>This one passes. Do you like it?</source>
        <translation>这张合格，您满意吗？</translation>
    </message>
    <message>
        <source>Read the full notice</source>
        <translation>看告知书全文</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>回到开始</translation>
    </message>
    <message>
        <source>About your photograph</source>
        <translation>关于您的照片</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>KioskNotice</name>
    <message>
        <source>What is taken</source>
        <translation>拍什么</translation>
    </message>
    <message>
        <source>Up to three portraits before a plain backdrop. With them your name, student number and the number of your card are read from the card and from your school&apos;s list, so that the photograph gets to the right person.</source>
        <translation>在纯色背景前拍最多三张证件照。为了让照片对上本人，还会从证件和学校名册里读取您的姓名、学号和证件号码。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么拍</translation>
    </message>
    <message>
        <source>For your record in the register of graduates and for your certificates. The photographs are used for nothing else.</source>
        <translation>用于学历电子注册和毕业证书，不作其他用途。</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>存在哪里</translation>
    </message>
    <message>
        <source>On this machine and then at your school, which delivers the chosen photograph to the register. This machine sends nothing over the internet.</source>
        <translation>先存在本机，再交给学校，由学校把选定的照片报送学信网。本机不通过互联网发送任何内容。</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>留多久</translation>
    </message>
    <message>
        <source>On this machine until your school has checked and delivered the photographs, then they are removed. The staff can tell you the date.</source>
        <translation>本机只保留到学校核对并交付为止，之后删除。具体日期可以问工作人员。</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>谁能看到</translation>
    </message>
    <message>
        <source>The staff of this station, those at your school who check the photographs, and the register. On this screen only parts of names and numbers are shown.</source>
        <translation>本站工作人员、学校核对照片的老师和学信网。屏幕上只显示部分姓名和号码。</translation>
    </message>
    <message>
        <source>What is not done</source>
        <translation>不做什么</translation>
    </message>
    <message>
        <source>No face recognition: the machine measures where eyes and chin are in order to cut the picture, and compares you with nobody. The photograph is cut and scaled, never retouched.</source>
        <translation>不做人脸识别：机器只量出眼睛和下巴的位置用来裁切，不拿您和任何人比对。照片只裁切、缩放，不修图。</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>您的权利</translation>
    </message>
    <message>
        <source>You may say no and have your photograph taken in another way. You may see your photographs, have mistakes put right, take your consent back at any time and have the photographs removed. Ask the staff here, later your school.</source>
        <translation>您可以不同意，改用其他方式拍照；可以查看自己的照片、要求更正，随时撤回同意并要求删除。现场找工作人员，之后找学校。</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Use the photographs of a folder as the camera, one person each.</source>
        <translation>把文件夹里的照片当作相机，每张一人。</translation>
    </message>
    <message>
        <source>A standard of the new job; may be given again. List them with: xuezhao-audit standards</source>
        <translation>新任务采用的标准，可多次给出。列表：xuezhao-audit standards</translation>
    </message>
    <message>
        <source>The language. Without it: that of the system.</source>
        <translation>语言。不给时：跟随系统。</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <translation>显示本说明。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Usage: xuezhao [OPTION]...</source>
        <translation>用法：xuezhao [选项]...</translation>
    </message>
    <message>
        <source>Open the job of this folder, or make one in it. Without it: in the window before a real camera the last job, otherwise a new one for trying out.</source>
        <translation>打开这个文件夹里的任务，没有就新建。不给时：有窗口且接着真相机就打开上次的任务，否则新建一场试用任务。</translation>
    </message>
    <message>
        <source>Run without a window: whoever is identified is captured; one JSON line a capture is printed.</source>
        <translation>不开窗口：识别到谁就拍谁，每拍一张打印一行 JSON。</translation>
    </message>
    <message>
        <source>The camera: KIND or KIND:WHICH, of the kinds below. Without it: the best one present.</source>
        <translation>相机：写“种类”或“种类:哪一台”，种类见下。不写：用现有最好的一台。</translation>
    </message>
    <message>
        <source>A reader, as the camera; may be given again. Without it: what fits the camera.</source>
        <translation>读卡器，写法同相机，可以写多个。不写：按相机选择。</translation>
    </message>
    <message>
        <source>Print the cameras and readers that are there, and end.</source>
        <translation>列出现有的相机和读卡器后退出。</translation>
    </message>
    <message>
        <source>How --list-devices prints: words, or a JSON line each.</source>
        <translation>--list-devices 的格式：文字，或每台一行 JSON。</translation>
    </message>
    <message>
        <source>Without a window: stop after N people. Without it: 5 invented ones, all of a replay, real ones until a signal comes.</source>
        <translation>不开窗口时：拍满 N 人后结束。不写：虚拟人 5 名，回放为全部，真人直到收到信号。</translation>
    </message>
    <message>
        <source>Without a window: stop when nobody came for so long. Without it: 60 for invented people, no end for real ones.</source>
        <translation>不开窗口时：这么多秒没人来就结束。不写：虚拟人 60 秒，真人一直等。</translation>
    </message>
    <message>
        <source>Without a window the exit status is 0 when N people were captured, 1 when there were fewer since somebody was
refused or nobody came any more, 2 when it could not work as asked (options, job, disk, a device that never came,
has failed for good or stayed away), 128 + the signal&apos;s number when a signal ended it. Somebody who is not in the
roster is added to it for the day and marked as such; somebody who does not get it right for a minute is given up.</source>
        <translation>不开窗口时的退出状态：0 已拍满 N 人；1 不足 N 人，因为有人没拍成或没有人再来；2 无法按要求工作（选项、任务、磁盘，
或设备一直没有出现、彻底失败、断开后没有回来）；128 加信号编号：被信号结束。名册里没有的人当天加入名册并作标记；
一分钟都拍不合格的人放弃。</translation>
    </message>
    <message>
        <source>Kinds of camera:</source>
        <translation>相机种类：</translation>
    </message>
    <message>
        <source>Kinds of reader:</source>
        <translation>读卡器种类：</translation>
    </message>
    <message>
        <source>People use the station by themselves: full screen, left only with the owner&apos;s PIN.</source>
        <translation>自助拍照：全屏，只有输入管理员密码才能退出。</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>passes</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>close</source>
        <translation>接近</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>看不清</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>不要求</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Head top</source>
        <translation>头顶</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>眼睛</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>脸宽</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Capture</source>
        <translation>拍摄</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>名册</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>复拍</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>看板</translation>
    </message>
</context>
<context>
    <name>PersonCheck</name>
    <message>
        <source>A serial is 0001 to 9999</source>
        <translation>拍摄号是 0001 到 9999</translation>
    </message>
    <message>
        <source>Somebody else has this serial</source>
        <translation>这个拍摄号已是别人的</translation>
    </message>
    <message>
        <source>Somebody else has this student number</source>
        <translation>这个学号已是别人的</translation>
    </message>
    <message>
        <source>Somebody else has this ID number</source>
        <translation>这个身份证号已是别人的</translation>
    </message>
    <message>
        <source>The last character does not fit the others. Compare with the card</source>
        <translation>校验位不对，请对照证件</translation>
    </message>
    <message>
        <source>Not the 18 characters of an ID card</source>
        <translation>不是 18 位身份证号</translation>
    </message>
    <message>
        <source>15 digits: becomes the number of 18</source>
        <translation>15 位旧号，将补成 18 位</translation>
    </message>
    <message>
        <source>A spreadsheet rounded this number. Type it anew</source>
        <translation>号码被表格软件四舍五入了，请重新输入</translation>
    </message>
    <message>
        <source>Five digits are expected</source>
        <translation>应为五位数字</translation>
    </message>
    <message>
        <source>男 or 女 is expected</source>
        <translation>应为男或女</translation>
    </message>
    <message>
        <source>Does not agree with the ID number</source>
        <translation>与身份证号不一致</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>缺少姓名</translation>
    </message>
    <message>
        <source>A name or a number is needed</source>
        <translation>至少要有姓名或号码</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Everybody with a serial has a photograph</source>
        <translation>有序号的人都有照片</translation>
    </message>
    <message>
        <source>A serial, and no photograph</source>
        <translation>有序号没有照片</translation>
    </message>
    <message>
        <source>Every file was read back and is as recorded</source>
        <translation>文件都已读回，与记录一致</translation>
    </message>
    <message>
        <source>Files that are missing, damaged or not as recorded</source>
        <translation>文件缺失、损坏或与记录不符</translation>
    </message>
    <message>
        <source>Every file keeps the rules of its standard</source>
        <translation>文件都符合标准的规定</translation>
    </message>
    <message>
        <source>Files that break a rule of their standard</source>
        <translation>文件不符合标准的规定</translation>
    </message>
    <message>
        <source>No photograph falls short</source>
        <translation>没有不合格的照片</translation>
    </message>
    <message>
        <source>Photographs that fall short</source>
        <translation>照片不合格</translation>
    </message>
    <message>
        <source>No file was refused before</source>
        <translation>没有与学信网退回过的文件相同的</translation>
    </message>
    <message>
        <source>Files that the register refused already</source>
        <translation>与学信网退回过的文件相同</translation>
    </message>
    <message>
        <source>Every file gets a name of its own</source>
        <translation>文件名各不相同</translation>
    </message>
    <message>
        <source>Files whose name is taken or lacks a part</source>
        <translation>文件名重复或缺少部分</translation>
    </message>
    <message>
        <source>Nobody is in the roster twice</source>
        <translation>没有重复的人</translation>
    </message>
    <message>
        <source>People with the same number</source>
        <translation>号码相同的人</translation>
    </message>
    <message>
        <source>No photograph twice</source>
        <translation>没有重复的照片</translation>
    </message>
    <message>
        <source>The same photograph under two serials</source>
        <translation>同一张照片用于两个序号</translation>
    </message>
    <message>
        <source>The register&apos;s fields are complete</source>
        <translation>名册规定的字段齐全</translation>
    </message>
    <message>
        <source>People who lack a field that the register names</source>
        <translation>缺少规定字段的人</translation>
    </message>
    <message>
        <source>Every original is as recorded</source>
        <translation>原片都与记录一致</translation>
    </message>
    <message>
        <source>Originals that are missing or not as recorded</source>
        <translation>原片缺失或与记录不符</translation>
    </message>
    <message>
        <source>Everything was looked at</source>
        <translation>都已看过</translation>
    </message>
    <message>
        <source>Photographs that nobody has looked at, or that no check can judge</source>
        <translation>还没有人看过或无法判定的照片</translation>
    </message>
    <message>
        <source>Every file is of the usual size</source>
        <translation>文件大小都在常用范围</translation>
    </message>
    <message>
        <source>Files outside the usual size</source>
        <translation>文件大小不在常用范围</translation>
    </message>
    <message>
        <source>College and major are known</source>
        <translation>院系和专业齐全</translation>
    </message>
    <message>
        <source>People without college or major</source>
        <translation>缺少院系或专业的人</translation>
    </message>
    <message>
        <source>Identity numbers have the right check character</source>
        <translation>证件号校验位正确</translation>
    </message>
    <message>
        <source>Identity numbers with another check character</source>
        <translation>证件号校验位不符</translation>
    </message>
    <message>
        <source>Serials follow each other without a gap</source>
        <translation>序号连续，无跳号</translation>
    </message>
    <message>
        <source>Serials that nobody has</source>
        <translation>跳过的序号</translation>
    </message>
    <message>
        <source>Nobody is missing</source>
        <translation>没有缺拍的人</translation>
    </message>
    <message>
        <source>People who were not photographed</source>
        <translation>还没有拍的人</translation>
    </message>
</context>
<context>
    <name>ProgressFilter</name>
    <message>
        <source>Everybody</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已拍</translation>
    </message>
    <message>
        <source>To be taken again</source>
        <translation>需重拍</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被退回</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>未缴费</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>proved: made again byte for byte</source>
        <translation>已证明：可逐字节重新生成</translation>
    </message>
    <message>
        <source>proved: made again pixel for pixel; the file was written anew</source>
        <translation>已证明：可逐像素重新生成；文件被重新写过</translation>
    </message>
    <message>
        <source>a crop and one uniform scale, but saved by another program</source>
        <translation>是裁剪和等比缩放，但由其他程序保存</translation>
    </message>
    <message>
        <source>changed in places</source>
        <translation>局部被改动</translation>
    </message>
    <message>
        <source>the background is another one</source>
        <translation>背景被更换</translation>
    </message>
    <message>
        <source>brightness or colours were changed</source>
        <translation>亮度或颜色被改动</translation>
    </message>
    <message>
        <source>its fine structure was smoothed or sharpened</source>
        <translation>细节被磨皮或锐化</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>turned by a small angle</source>
        <translation>被旋转小角度</translation>
    </message>
    <message>
        <source>turned upside down</source>
        <translation>上下颠倒</translation>
    </message>
    <message>
        <source>not one uniform scale: stretched or skewed</source>
        <translation>不是等比缩放：被拉伸或倾斜</translation>
    </message>
    <message>
        <source>not made from this original</source>
        <translation>不是由这张原片制成</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Still %1</source>
        <translation>还是%1</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>换成%1</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不拍了</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>再拍一张</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>不加</translation>
    </message>
    <message>
        <source>Add for today</source>
        <translation>临时加人</translation>
    </message>
    <message>
        <source>Not them</source>
        <translation>不是 Ta</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>是%1</translation>
    </message>
    <message>
        <source>Take them anyway</source>
        <translation>照拍</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Still to do</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Must come back</source>
        <translation>要本人来</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>先放着</translation>
    </message>
    <message>
        <source>New crop made</source>
        <translation>已换新裁剪</translation>
    </message>
    <message>
        <source>Taken again</source>
        <translation>已重拍</translation>
    </message>
    <message>
        <source>No photograph here</source>
        <translation>这里没有照片</translation>
    </message>
</context>
<context>
    <name>RefusalColumn</name>
    <message>
        <source>serial</source>
        <translation>拍摄号</translation>
    </message>
    <message>
        <source>student number</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>identity number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>退回原因</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>A new crop mends it</source>
        <translation>重裁就能救</translation>
    </message>
    <message>
        <source>Look yourself</source>
        <translation>请人看</translation>
    </message>
    <message>
        <source>Must come back</source>
        <translation>要本人来</translation>
    </message>
    <message>
        <source>The original is kept and has room. Every limit holds in the new files.</source>
        <translation>原片还在，四周够宽，不用叫本人来。新照片全部合格。</translation>
    </message>
    <message>
        <source>The original of another attempt is kept. Every limit holds in its files.</source>
        <translation>另一次拍摄的原片还在，用它裁剪全部合格。</translation>
    </message>
    <message>
        <source>We measure nothing wrong, and no crop gives more room: %1</source>
        <translation>本机没有测出问题，裁剪也改善不了：%1</translation>
    </message>
    <message>
        <source>What the reason means is not known. The new crop keeps every limit.</source>
        <translation>退回原因读不懂。新裁剪全部合格。</translation>
    </message>
    <message>
        <source>The reason is about something that no check measures.</source>
        <translation>退回原因不属于本机能测的项目。</translation>
    </message>
    <message>
        <source>Not everything about the new crop can be measured. Look at it.</source>
        <translation>新裁剪有测不准的地方，请看一看。</translation>
    </message>
    <message>
        <source>There is no photograph of this person here.</source>
        <translation>这里没有此人的照片。</translation>
    </message>
    <message>
        <source>The kept original is gone or damaged.</source>
        <translation>留存的原片不在或已损坏。</translation>
    </message>
    <message>
        <source>No crop changes this: %1</source>
        <translation>裁剪改变不了：%1</translation>
    </message>
    <message>
        <source>The best crop of the original still falls short: %1</source>
        <translation>原片最好的裁剪仍不合格：%1</translation>
    </message>
    <message>
        <source>The new file would be the refused one, byte for byte. It is not sent again.</source>
        <translation>新文件与退回的文件完全相同，不再提交。</translation>
    </message>
    <message>
        <source>The kept original cannot be cropped: it does not show one face.</source>
        <translation>留存的原片无法裁剪：没有人脸，或不止一张。</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>saved to the end: %1</source>
        <translation>已补存：%1</translation>
    </message>
    <message>
        <source>taken back, take again: %1</source>
        <translation>已撤回、需重拍：%1</translation>
    </message>
    <message>
        <source>originals now in recovered/: %1</source>
        <translation>原片移到 recovered/：%1</translation>
    </message>
    <message>
        <source>files that are gone: %1</source>
        <translation>文件不见了：%1</translation>
    </message>
    <message>
        <source>unfinished files removed: %1</source>
        <translation>清除半成品文件：%1</translation>
    </message>
    <message>
        <source>Start-up check: %1</source>
        <translation>启动检查：%1</translation>
    </message>
    <message>
        <source>left as they are, tried again at the next start: %1</source>
        <translation>原样留着，下次启动再试：%1</translation>
    </message>
    <message>
        <source>given to the right person to the end: %1</source>
        <translation>已改到本人名下：%1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Summary of the work on graduation photographs</source>
        <translation>毕业生图像采集工作总结</translation>
    </message>
    <message>
        <source>1 How photographs were taken</source>
        <translation>一、拍摄情况</translation>
    </message>
    <message>
        <source>%1 of %2 people were photographed, between %3 and %4: %5 on site, %6 from photographs that they brought. %7 of those on site needed one attempt; there were %8 attempts in all. Every photograph was measured when it was taken, and its original is kept. It is a crop and one uniform scale of its original, and nothing else was done to it.</source>
        <translation>%2 人中已采集 %1 人，时间为 %3 至 %4：现场拍摄 %5 人，自备照片 %6 人。现场拍摄中 %7 人一次完成，共拍摄 %8 次。每张照片在拍摄时即作检测，原片均保留；照片只由原片裁剪和等比缩放而成，未作其他处理。</translation>
    </message>
    <message>
        <source>Cameras: %1.</source>
        <translation>相机：%1。</translation>
    </message>
    <message>
        <source>2 Figures of the self-check</source>
        <translation>二、自检数据</translation>
    </message>
    <message>
        <source>Pass %, in the form of the register&apos;s own table. Values whose unit or method the register has not published are our estimates; its own check may differ.</source>
        <translation>合格率（%），按学信网检测表的形式列出。学信网未公布单位或算法的项目为本机估算，其检测结果可能不同。</translation>
    </message>
    <message>
        <source>3 Problems and remedies</source>
        <translation>三、问题与措施</translation>
    </message>
    <message>
        <source>No attempt failed.</source>
        <translation>没有不合格的拍摄。</translation>
    </message>
    <message>
        <source>The register refused the photographs of %1 people. For %2 a new crop of the kept original took their place; %3 were photographed again.</source>
        <translation>学信网退回 %1 人的照片。其中 %2 人由保留的原片重新裁剪替换，%3 人重新拍摄。</translation>
    </message>
    <message>
        <source>4 Colleges</source>
        <translation>四、各院系</translation>
    </message>
    <message>
        <source>5 Charts</source>
        <translation>五、图表</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检测项</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>综合</translation>
    </message>
    <message>
        <source>On site, pass %</source>
        <translation>现场拍摄合格 %</translation>
    </message>
    <message>
        <source>Brought along, pass %</source>
        <translation>自备照片合格 %</translation>
    </message>
    <message>
        <source>On site, number</source>
        <translation>现场拍摄数</translation>
    </message>
    <message>
        <source>Brought along, number</source>
        <translation>自备照片数</translation>
    </message>
    <message>
        <source>Attempts that failed</source>
        <translation>不合格次数</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>采取的措施</translation>
    </message>
    <message>
        <source>College</source>
        <translation>院系</translation>
    </message>
    <message>
        <source>Photographed</source>
        <translation>已采集</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>(no college)</source>
        <translation>（未填院系）</translation>
    </message>
    <message>
        <source>Share that passes, of the photographs that stand</source>
        <translation>现有照片的合格比例</translation>
    </message>
    <message>
        <source>What attempts failed most often</source>
        <translation>各次拍摄最常见的不合格项</translation>
    </message>
    <message>
        <source>Photographs an hour</source>
        <translation>每小时拍摄数</translation>
    </message>
    <message>
        <source>At the first attempt</source>
        <translation>一次完成</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>拍摄次数</translation>
    </message>
    <message>
        <source>Refused by the register</source>
        <translation>学信网退回</translation>
    </message>
</context>
<context>
    <name>RosterColumn</name>
    <message>
        <source>Serial</source>
        <translation>拍摄号</translation>
    </message>
    <message>
        <source>Student no.</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>College</source>
        <translation>院系</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>缴费</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>采集码</translation>
    </message>
    <message>
        <source>School code</source>
        <translation>院校代码</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
</context>
<context>
    <name>SelfCheck</name>
    <message>
        <source>No photograph of this person</source>
        <translation>缺少此人的照片</translation>
    </message>
    <message>
        <source>Nobody in the roster is called so</source>
        <translation>名册里没有此人</translation>
    </message>
    <message>
        <source>Several people have this number</source>
        <translation>多人用这个号码</translation>
    </message>
    <message>
        <source>Another file is of the same person</source>
        <translation>同一人还有一个文件</translation>
    </message>
    <message>
        <source>The same picture as somebody else&apos;s</source>
        <translation>与别人的照片相同</translation>
    </message>
    <message>
        <source>Named otherwise than the others</source>
        <translation>命名与其他文件不一致</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>打不开</translation>
    </message>
    <message>
        <source>Refused before, byte for byte</source>
        <translation>与退回过的文件完全相同</translation>
    </message>
    <message>
        <source>Falls short</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Somebody has to look</source>
        <translation>需要人看</translation>
    </message>
</context>
<context>
    <name>SetupAct</name>
    <message>
        <source>Light the backdrop&apos;s left</source>
        <translation>背景左边打亮</translation>
    </message>
    <message>
        <source>Aim the left backdrop lamp there, or move it nearer.</source>
        <translation>左边背景灯照过去，或移近一点。</translation>
    </message>
    <message>
        <source>Light the backdrop&apos;s right</source>
        <translation>背景右边打亮</translation>
    </message>
    <message>
        <source>Aim the right backdrop lamp there, or move it nearer.</source>
        <translation>右边背景灯照过去，或移近一点。</translation>
    </message>
    <message>
        <source>Light the backdrop&apos;s top</source>
        <translation>背景上边打亮</translation>
    </message>
    <message>
        <source>Aim the backdrop lamps up, or raise them.</source>
        <translation>背景灯往上照，或升高一点。</translation>
    </message>
    <message>
        <source>Light the backdrop below</source>
        <translation>背景下边打亮</translation>
    </message>
    <message>
        <source>Aim the backdrop lamps down, or lower them.</source>
        <translation>背景灯往下照，或放低一点。</translation>
    </message>
    <message>
        <source>Light the backdrop more</source>
        <translation>背景再亮一点</translation>
    </message>
    <message>
        <source>It has the right hue and is too dark.</source>
        <translation>颜色对，只是太暗。</translation>
    </message>
    <message>
        <source>Use a permitted backdrop</source>
        <translation>换合规的背景</translation>
    </message>
    <message>
        <source>Or mend the white balance: this is not %1.</source>
        <translation>或先调白平衡：这不是%1。</translation>
    </message>
    <message>
        <source>Light the backdrop evenly</source>
        <translation>背景光打匀</translation>
    </message>
    <message>
        <source>Lamp 1 nearer by %1 cm</source>
        <translation>1 号灯移近 %1 厘米</translation>
    </message>
    <message>
        <source>The lamp at the picture&apos;s left, or more of its power.</source>
        <translation>画面左边的灯，或把它调亮。</translation>
    </message>
    <message>
        <source>Lamp 2 nearer by %1 cm</source>
        <translation>2 号灯移近 %1 厘米</translation>
    </message>
    <message>
        <source>The lamp at the picture&apos;s right, or more of its power.</source>
        <translation>画面右边的灯，或把它调亮。</translation>
    </message>
    <message>
        <source>Raise the camera %1 cm</source>
        <translation>相机升高 %1 厘米</translation>
    </message>
    <message>
        <source>Level it first. Or lower the stool.</source>
        <translation>先把相机放平。也可放低凳子。</translation>
    </message>
    <message>
        <source>Lower the camera %1 cm</source>
        <translation>相机放低 %1 厘米</translation>
    </message>
    <message>
        <source>Level it first. Or raise the stool.</source>
        <translation>先把相机放平。也可升高凳子。</translation>
    </message>
    <message>
        <source>Put the stool nearer</source>
        <translation>凳子往前挪</translation>
    </message>
    <message>
        <source>%1 % of the way to the lens, or zoom in.</source>
        <translation>往镜头挪 %1 %，或拉近镜头。</translation>
    </message>
    <message>
        <source>Put the stool farther back</source>
        <translation>凳子往后挪</translation>
    </message>
    <message>
        <source>%1 % farther from the lens, or zoom out.</source>
        <translation>离镜头远 %1 %，或拉远镜头。</translation>
    </message>
    <message>
        <source>Use more of the camera</source>
        <translation>相机像素不够</translation>
    </message>
    <message>
        <source>Its pictures are too small: mount it upright, or set a larger size.</source>
        <translation>照片太小：竖装相机，或调大尺寸。</translation>
    </message>
    <message>
        <source>Ask a colleague to sit down</source>
        <translation>请同事坐到凳子上</translation>
    </message>
    <message>
        <source>Or use the drawn person. This cannot be read without a face.</source>
        <translation>也可用虚拟人像。没有脸，这项读不出。</translation>
    </message>
    <message>
        <source>Nobody before the camera</source>
        <translation>镜头前不要有人</translation>
    </message>
    <message>
        <source>Too much of the backdrop is hidden.</source>
        <translation>背景挡住太多。</translation>
    </message>
</context>
<context>
    <name>SetupReading</name>
    <message>
        <source>Width of a photograph</source>
        <translation>照片可用宽度</translation>
    </message>
    <message>
        <source>Farthest cell</source>
        <translation>最远一格</translation>
    </message>
    <message>
        <source>Middle of the backdrop</source>
        <translation>背景中间</translation>
    </message>
    <message>
        <source>Difference of the cells</source>
        <translation>各格明暗相差</translation>
    </message>
    <message>
        <source>Light, left over right</source>
        <translation>左右光比</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>白平衡</translation>
    </message>
    <message>
        <source>Light on the face</source>
        <translation>脸部亮度</translation>
    </message>
    <message>
        <source>Highlight on the face</source>
        <translation>脸部高光</translation>
    </message>
    <message>
        <source>Highlight on the nose</source>
        <translation>鼻部高光</translation>
    </message>
    <message>
        <source>Lens above the eyes</source>
        <translation>镜头高出眼睛</translation>
    </message>
    <message>
        <source>Between the pupils</source>
        <translation>两瞳孔间距</translation>
    </message>
    <message>
        <source>Blur at the eyes</source>
        <translation>眼部模糊</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪点</translation>
    </message>
</context>
<context>
    <name>SetupSource</name>
    <message>
        <source>No photograph is to be enlarged</source>
        <translation>照片不得放大</translation>
    </message>
    <message>
        <source>Half of what a photograph may have</source>
        <translation>取照片允许值的一半</translation>
    </message>
    <message>
        <source>5° at 1.5 m, of a level camera</source>
        <translation>相机放平，1.5 米处 5°</translation>
    </message>
    <message>
        <source>Enough pixels for the largest photograph, room around it</source>
        <translation>够最大照片的像素，四周有余地</translation>
    </message>
    <message>
        <source>%1, our reading</source>
        <translation>%1，本机估算</translation>
    </message>
</context>
<context>
    <name>SetupStep</name>
    <message>
        <source>Camera and mount</source>
        <translation>相机和方向</translation>
    </message>
    <message>
        <source>If the picture lies on its side, set the mount on the page of devices (Ctrl+6).</source>
        <translation>画面要是横倒着，到设备页（Ctrl+6）改安装方向。</translation>
    </message>
    <message>
        <source>Even backdrop</source>
        <translation>背景均匀</translation>
    </message>
    <message>
        <source>Nobody before the camera</source>
        <translation>镜头前不要有人</translation>
    </message>
    <message>
        <source>Move a lamp and the numbers follow.</source>
        <translation>边走边看：灯一动，数字马上变</translation>
    </message>
    <message>
        <source>Balance of the lamps</source>
        <translation>两灯平衡</translation>
    </message>
    <message>
        <source>Ask a colleague to sit down</source>
        <translation>请同事坐到凳子上</translation>
    </message>
    <message>
        <source>Lamp 1 stands at the left of the picture, lamp 2 at the right.</source>
        <translation>画面左边是 1 号灯，右边是 2 号灯</translation>
    </message>
    <message>
        <source>Camera height and stool</source>
        <translation>机位和凳子</translation>
    </message>
    <message>
        <source>The dashed line is the height of the lens when the camera is level.</source>
        <translation>虚线是相机放平时镜头的高度</translation>
    </message>
    <message>
        <source>Card reader and scanner</source>
        <translation>读卡和扫码</translation>
    </message>
    <message>
        <source>What a reader reads now opens a place; nothing is taken during the set-up.</source>
        <translation>现在刷卡会开位，但检查期间不拍照。</translation>
    </message>
    <message>
        <source>Where it is saved</source>
        <translation>存到哪里</translation>
    </message>
    <message>
        <source>Test capture</source>
        <translation>试拍一张</translation>
    </message>
    <message>
        <source>Judged as a photograph of every standard would be, and not kept.</source>
        <translation>按每个标准各判一遍，不留照片。</translation>
    </message>
</context>
<context>
    <name>Station</name>
    <message>
        <source>Camera: %1</source>
        <translation>相机：%1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>文件夹：%1</translation>
    </message>
    <message>
        <source>Roster: %1</source>
        <translation>名册：%1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>未拍成：%1</translation>
    </message>
    <message>
        <source>Captured: %1   Failing: %2   Refused: %3</source>
        <translation>拍成：%1&#x3000;不合格：%2&#x3000;未拍成：%3</translation>
    </message>
    <message>
        <source>The session runs without a window.</source>
        <translation>改为不开窗口运行。</translation>
    </message>
    <message>
        <source>Not looked at: %1 photographs (page Capture, key PgUp)</source>
        <translation>未核对：%1 张（“拍摄”页，PgUp 键）</translation>
    </message>
    <message>
        <source>Captured before: %1   Still to come: %2</source>
        <translation>已拍过：%1   还要拍：%2</translation>
    </message>
    <message>
        <source>working</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>The studio is not set up today: Ctrl+7, a few minutes</source>
        <translation>今天还没做开工检查：按 Ctrl+7，几分钟</translation>
    </message>
    <message>
        <source>Not set up today</source>
        <translation>今天未做开工检查</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比</translation>
    </message>
</context>
<context>
    <name>xuezhao::CameraSettings</name>
    <message>
        <source>on its card, too</source>
        <translation>存储卡里也留一份</translation>
    </message>
    <message>
        <source>only until they are here</source>
        <translation>传到本机后不留</translation>
    </message>
</context>
<context>
    <name>xuezhao::CapturePage</name>
    <message>
        <source>%1 is kept for %2</source>
        <translation>%1 仍为%2保留，重连后接着拍</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>没有画面</translation>
    </message>
    <message>
        <source>The picture just taken</source>
        <translation>刚拍的这一张</translation>
    </message>
    <message>
        <source>Values are our estimates. The register later compares with the admission photograph; nobody can tell that here.</source>
        <translation>数值为本机估算。学信网另会比对录取照片，本机不预判。</translation>
    </message>
    <message>
        <source>Photograph %1, taken earlier</source>
        <translation>早些时候拍的 %1</translation>
    </message>
</context>
<context>
    <name>xuezhao::CaptureStrip</name>
    <message>
        <source>Last captures</source>
        <translation>最近拍的</translation>
    </message>
</context>
<context>
    <name>xuezhao::CaptureStripModel</name>
    <message>
        <source>not looked at</source>
        <translation>未核对</translation>
    </message>
</context>
<context>
    <name>xuezhao::CellEditor</name>
    <message>
        <source>%1. Enter again keeps it</source>
        <translation>%1。再按回车仍然保留</translation>
    </message>
</context>
<context>
    <name>xuezhao::ChecklistCard</name>
    <message>
        <source>For you to judge</source>
        <translation>请您判定</translation>
    </message>
</context>
<context>
    <name>xuezhao::ChoosePage</name>
    <message>
        <source>In %1 s the chosen one is taken by itself</source>
        <translation>%1 秒后自动用选中的一张</translation>
    </message>
    <message>
        <source>No. %1, recommended</source>
        <translation>第 %1 张，推荐</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>第 %1 张</translation>
    </message>
</context>
<context>
    <name>xuezhao::ClassModel</name>
    <message>
        <source>not begun</source>
        <translation>没开始</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>%1 photographs short</source>
        <translation>照片少 %1</translation>
    </message>
    <message>
        <source>%1 without a place</source>
        <translation>%1 张没有开位</translation>
    </message>
    <message>
        <source>%1 not paid</source>
        <translation>%1 人未缴费</translation>
    </message>
    <message>
        <source>%1 %2: card at %3, gone without a photograph</source>
        <translation>%1 %2：%3 刷过证，没有拍就离开了</translation>
    </message>
    <message>
        <source>%1 %2: paid, card at %3, gone without a photograph</source>
        <translation>%1 %2：已缴费，%3 刷过证，没有拍就离开了</translation>
    </message>
    <message>
        <source>%1 %2: a photograph, but no place was opened</source>
        <translation>%1 %2：有照片，没有开过位</translation>
    </message>
    <message>
        <source>%1 %2: photographed, not paid</source>
        <translation>%1 %2：拍了，未缴费</translation>
    </message>
    <message>
        <source>without a class</source>
        <translation>没有班级</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>名册</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>来了</translation>
    </message>
    <message>
        <source>Serials</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已缴</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未到</translation>
    </message>
</context>
<context>
    <name>xuezhao::ClassSheet</name>
    <message>
        <source>%1: is each face at its own number?</source>
        <translation>%1：每张脸都在自己的号上吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs. Enter opens one; there F3 gives it to the right person.</source>
        <translation>
            <numerusform>%n 张。回车打开一张，在那里按 F3 改绑。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>xuezhao::ClerkPage</name>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl 空格</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>退回 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>New crop</source>
        <translation>重新裁剪</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>要本人来</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>人看</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已处理</translation>
    </message>
    <message numerus="yes">
        <source>%n must come back</source>
        <translation>
            <numerusform>要本人来的 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows mean nobody in the roster</source>
        <translation>
            <numerusform>有 %n 行在名册里找不到人</numerusform>
        </translation>
    </message>
    <message>
        <source>No refused photographs. Import the register&apos;s list (xlsx or csv).</source>
        <translation>没有退回的照片。请导入学信网的退回名单（xlsx 或 csv）。</translation>
    </message>
    <message numerus="yes">
        <source>The kept originals are being looked at, %n to go</source>
        <translation>
            <numerusform>正在看留存的原片，还有 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>这里没有人</translation>
    </message>
    <message>
        <source>Looking at the kept original</source>
        <translation>正在看留存的原片</translation>
    </message>
    <message>
        <source>The photograph cannot be read</source>
        <translation>照片打不开</translation>
    </message>
    <message>
        <source>A refused file is never sent again as it was: %1 ≠ %2</source>
        <translation>退回过的文件不会原样再交：%1 ≠ %2</translation>
    </message>
    <message>
        <source>I have looked: take it</source>
        <translation>看过了，采用</translation>
    </message>
    <message>
        <source>Take it, next one</source>
        <translation>采用，看下一张</translation>
    </message>
    <message>
        <source>Stop (%1 of %2)</source>
        <translation>停止（%1 / %2）</translation>
    </message>
    <message numerus="yes">
        <source>Take all %n like this</source>
        <translation>
            <numerusform>同类 %n 张一起采用</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a list of refused photographs</source>
        <translation>导入退回名单</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.txt *.dbf);;All files (*)</source>
        <translation>名单 (*.xlsx *.csv *.txt *.dbf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Print the call list</source>
        <translation>打印通知单</translation>
    </message>
    <message>
        <source>The call list was printed</source>
        <translation>通知单已打印</translation>
    </message>
    <message>
        <source>The printer did not take the list. Check it, or print into a PDF file.</source>
        <translation>打印机没有接收。请检查打印机，或打印成 PDF 文件。</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>导入退回单</translation>
    </message>
    <message>
        <source>Refused people</source>
        <translation>退回的人</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被退回</translation>
    </message>
    <message>
        <source>New crop on the original</source>
        <translation>原片上的新裁剪</translation>
    </message>
    <message>
        <source>a crop and one scale, nothing else</source>
        <translation>只裁剪，加一次等比缩放</translation>
    </message>
    <message>
        <source>The refused photograph</source>
        <translation>被退回的照片</translation>
    </message>
    <message>
        <source>The kept original with the new crop</source>
        <translation>留存的原片和新裁剪</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>拍摄号</translation>
    </message>
    <message>
        <source>Must come back</source>
        <translation>要本人来</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>先放着</translation>
    </message>
    <message>
        <source>Take the last ones back</source>
        <translation>撤回刚才采用的</translation>
    </message>
    <message>
        <source>History</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>New crops</source>
        <translation>新裁剪</translation>
    </message>
</context>
<context>
    <name>xuezhao::ColumnPanel</name>
    <message>
        <source>Columns of the table. Drag them, or:</source>
        <translation>表格的列。可拖动，或用按钮：</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>xuezhao::ComparisonTable</name>
    <message>
        <source>Check</source>
        <translation>检测项</translation>
    </message>
    <message>
        <source>The register&apos;s reason</source>
        <translation>学信网退回原因</translation>
    </message>
    <message>
        <source>Measured here</source>
        <translation>旧照片 本机测</translation>
    </message>
    <message>
        <source>New crop</source>
        <translation>重新裁剪</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
</context>
<context>
    <name>xuezhao::ConsentPage</name>
    <message>
        <source>What</source>
        <translation>拍什么</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>存在哪</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>留多久</translation>
    </message>
    <message>
        <source>What is not done</source>
        <translation>不做什么</translation>
    </message>
    <message>
        <source>Your consent is for this photograph. You can take it back at any time.</source>
        <translation>同意只用于这次拍照，随时可以撤回</translation>
    </message>
</context>
<context>
    <name>xuezhao::CountCard</name>
    <message>
        <source>This job</source>
        <translation>本场</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>已拍</translation>
    </message>
    <message>
        <source>To go</source>
        <translation>待拍</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>%1 not looked at</source>
        <translation>%1 张未核对</translation>
    </message>
</context>
<context>
    <name>xuezhao::CueBar</name>
    <message>
        <source>No card?</source>
        <translation>没带证</translation>
    </message>
    <message>
        <source>find by name</source>
        <translation>按姓名找</translation>
    </message>
    <message>
        <source>Shoot now</source>
        <translation>现在就拍</translation>
    </message>
    <message>
        <source>Next card, please</source>
        <translation>下一位请刷证</translation>
    </message>
</context>
<context>
    <name>xuezhao::DashboardPage</name>
    <message>
        <source>Taken</source>
        <translation>已拍</translation>
    </message>
    <message>
        <source>of %1, %2 to go</source>
        <translation>共 %1 人，还有 %2</translation>
    </message>
    <message>
        <source>People an hour</source>
        <translation>人每小时</translation>
    </message>
    <message>
        <source>last 30 minutes, %1 s each</source>
        <translation>近 30 分钟，平均 %1 秒一人</translation>
    </message>
    <message>
        <source>nobody in the last 30 minutes</source>
        <translation>近 30 分钟没有人</translation>
    </message>
    <message>
        <source>The queue ends</source>
        <translation>今天的队排完</translation>
    </message>
    <message>
        <source>%1 to come of the classes that have begun</source>
        <translation>已开始的班还有 %1 人</translation>
    </message>
    <message>
        <source>Good at once</source>
        <translation>一次合格</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 taken again</source>
        <translation>复拍 %1 人</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%2 人里有 %1 人：%3</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>未到 %1 人</translation>
    </message>
    <message>
        <source>Without a class</source>
        <translation>没有班级</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>还有 %1 人</translation>
    </message>
    <message>
        <source>Speed every 10 minutes (people an hour)</source>
        <translation>每 10 分钟的速度（折合人每小时）</translation>
    </message>
    <message>
        <source>The last %1 people</source>
        <translation>最近 %1 人</translation>
    </message>
    <message>
        <source>Classes: people, serials and photographs must be as many</source>
        <translation>各班：人、序号、照片要一样多</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>各班</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Call them back</source>
        <translation>叫回来</translation>
    </message>
    <message>
        <source>Compare neighbours</source>
        <translation>核对前后</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>谁没到</translation>
    </message>
</context>
<context>
    <name>xuezhao::DeliveryPage</name>
    <message numerus="yes">
        <source>%n photographs</source>
        <translation>
            <numerusform>%n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>写到</translation>
    </message>
    <message>
        <source>Everything is read back and checked</source>
        <translation>正在逐一读回检查</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>还没有检查</translation>
    </message>
    <message numerus="yes">
        <source>%n people are held up</source>
        <translation>
            <numerusform>%n 人要先处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to be written</source>
        <translation>可以写出</translation>
    </message>
    <message>
        <source>There is nothing to deliver</source>
        <translation>没有可交付的照片</translation>
    </message>
    <message>
        <source>Nothing has been written.</source>
        <translation>什么都还没有写。</translation>
    </message>
    <message numerus="yes">
        <source>Leave them, write %n photographs</source>
        <translation>
            <numerusform>留下他们，先写 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Since delivery %1</source>
        <translation>和第 %1 批相比</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>有何变化</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>What to deliver</source>
        <translation>交付什么</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>One zip file</source>
        <translation>打成一个 zip</translation>
    </message>
    <message>
        <source>With originals</source>
        <translation>附原片</translation>
    </message>
    <message>
        <source>With roster and manifest</source>
        <translation>附名册和校验清单</translation>
    </message>
    <message>
        <source>F5  Check again</source>
        <translation>F5  再检查一遍</translation>
    </message>
    <message>
        <source>Esc  Stop</source>
        <translation>Esc  停止</translation>
    </message>
    <message>
        <source>Space  Write</source>
        <translation>空格  写出</translation>
    </message>
    <message>
        <source>What it will look like</source>
        <translation>写出来的样子</translation>
    </message>
    <message>
        <source>This is the first delivery.</source>
        <translation>这是第一批。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Say where it goes to.</source>
        <translation>请填写写到哪里。</translation>
    </message>
    <message>
        <source>The place has to begin with a folder.</source>
        <translation>位置要从文件夹写起。</translation>
    </message>
    <message>
        <source>Something of that name is there already. Choose another name.</source>
        <translation>同名的文件夹或文件已存在，请换个名字。</translation>
    </message>
    <message>
        <source>The folder cannot be written to. Choose another one.</source>
        <translation>这个文件夹不能写入，请换一个。</translation>
    </message>
    <message>
        <source>There is not enough room. Choose another disk, or leave the originals.</source>
        <translation>空间不够。请换磁盘，或不附原片。</translation>
    </message>
    <message>
        <source>report</source>
        <translation>工作总结</translation>
    </message>
    <message>
        <source>Report of the work</source>
        <translation>工作总结</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 / %2 人</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 / %2 个文件</translation>
    </message>
    <message>
        <source>The delivery is being written</source>
        <translation>正在写出</translation>
    </message>
    <message>
        <source>Delivery %1 is written</source>
        <translation>第 %1 批已写出</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs, read back: %1</source>
        <translation>
            <numerusform>%n 张照片，已回读核对：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been written. Settle the red lines, or leave the people out.</source>
        <translation>什么都还没有写。处理红色的几行，或把这些人留下。</translation>
    </message>
    <message numerus="yes">
        <source>%n people stay behind</source>
        <translation>
            <numerusform>留下 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free there; this takes %2</source>
        <translation>目标磁盘剩 %1，这次写 %2</translation>
    </message>
    <message>
        <source>Replaced (new crop or retake)</source>
        <translation>替换（重裁或重拍）</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>撤回：%1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Write the summary of the work that the college sends</source>
        <translation>写出学校要交的工作总结</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>As HTML…</source>
        <translation>HTML…</translation>
    </message>
    <message>
        <source>The table as Excel…</source>
        <translation>Excel 表…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>xuezhao::DevicesPage</name>
    <message>
        <source>working</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>The best one present</source>
        <translation>自动选最好的</translation>
    </message>
    <message>
        <source>Drawn person (practice)</source>
        <translation>画出来的人（练习）</translation>
    </message>
    <message>
        <source>Pictures in %1</source>
        <translation>%1 里的照片</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>成片</translation>
    </message>
    <message>
        <source>Typing readers</source>
        <translation>键盘式读卡、扫码</translation>
    </message>
    <message>
        <source>room for %1 people</source>
        <translation>还够 %1 人</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不知道</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Last committed</source>
        <translation>最后写入</translation>
    </message>
    <message>
        <source>Attempts kept</source>
        <translation>已存张数</translation>
    </message>
    <message>
        <source>A frame takes</source>
        <translation>每帧</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>读卡器</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>检测引擎</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>界面</translation>
    </message>
    <message>
        <source>language, theme, sounds</source>
        <translation>语言、主题、声音</translation>
    </message>
    <message>
        <source>Camera in use</source>
        <translation>使用的相机</translation>
    </message>
    <message>
        <source>How it is mounted</source>
        <translation>怎么架</translation>
    </message>
    <message>
        <source>level</source>
        <translation>横放</translation>
    </message>
    <message>
        <source>upright, 90°</source>
        <translation>竖放 90°</translation>
    </message>
    <message>
        <source>upright, 270°</source>
        <translation>竖放 270°</translation>
    </message>
    <message>
        <source>Face engine</source>
        <translation>人脸引擎</translation>
    </message>
    <message>
        <source>Once a day, when the studio is set up</source>
        <translation>每天一次，布置影棚时</translation>
    </message>
    <message>
        <source>Copy as text (no names, no numbers)</source>
        <translation>复制为文字（不含姓名和号码）</translation>
    </message>
    <message>
        <source>Exposure %1 ms</source>
        <translation>曝光 %1 毫秒</translation>
    </message>
    <message>
        <source>Exposure free</source>
        <translation>曝光自动</translation>
    </message>
    <message>
        <source>White balance %1 K</source>
        <translation>白平衡 %1 K</translation>
    </message>
    <message>
        <source>White balance free</source>
        <translation>白平衡自动</translation>
    </message>
    <message>
        <source>Focus held</source>
        <translation>对焦已锁</translation>
    </message>
    <message>
        <source>Focus free</source>
        <translation>对焦自动</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>%1, %2 a second</source>
        <translation>%1，每秒 %2 帧</translation>
    </message>
    <message>
        <source>Frames sent, measured, passed over</source>
        <translation>画面：收到 · 检测 · 跳过</translation>
    </message>
    <message>
        <source>Stills asked, received, failed</source>
        <translation>成片：请求 · 收到 · 失败</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>断开次数</translation>
    </message>
    <message>
        <source>Captures saved since the start</source>
        <translation>本次已保存</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>已读 %1 次</translation>
    </message>
    <message>
        <source>always heard</source>
        <translation>随时有效</translation>
    </message>
    <message>
        <source>Held as it is now</source>
        <translation>按现在的值锁定</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>最近的事</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Morning set-up</source>
        <translation>开工检查</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>The camera is set to</source>
        <translation>相机参数</translation>
    </message>
    <message>
        <source>changed at the camera or here</source>
        <translation>在相机上或这里改都行</translation>
    </message>
    <message>
        <source>Flash: light is judged on photographs alone</source>
        <translation>用闪光灯：光线只按成片判定</translation>
    </message>
</context>
<context>
    <name>xuezhao::FindPanel</name>
    <message>
        <source>Find by name or student number</source>
        <translation>按姓名或学号找</translation>
    </message>
    <message>
        <source>Name, student number or class</source>
        <translation>姓名、学号或班级</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens the place · Esc closes</source>
        <translation>↑ ↓ 选择 · 回车开位 · Esc 关闭</translation>
    </message>
    <message>
        <source>Nobody of that name or number</source>
        <translation>没有这个人</translation>
    </message>
    <message>
        <source>Whose photograph is it?
Now: %1 %2</source>
        <translation>这张是谁的？
现在：%1 %2</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter gives it to them · Esc closes</source>
        <translation>↑ ↓ 选人 · 回车改给 Ta · Esc 关闭</translation>
    </message>
    <message>
        <source>%1 becomes %2, %3.</source>
        <translation>%1 改为 %2，%3。</translation>
    </message>
    <message>
        <source>%1 goes to %2, %3, beside a better one.</source>
        <translation>%1 归到 %2，%3，放在更好的一张旁边。</translation>
    </message>
    <message>
        <source>The photograph that %1 has is kept beside it.</source>
        <translation>%1 原来的照片留作备份。</translation>
    </message>
    <message>
        <source>An earlier one of %1 takes its place.</source>
        <translation>%1 改用早先的一张。</translation>
    </message>
    <message>
        <source>%1 has none then and comes back.</source>
        <translation>%1 就没有照片了，要回来补拍。</translation>
    </message>
</context>
<context>
    <name>xuezhao::FindingsModel</name>
    <message>
        <source>%1, %2, limit %3, %4</source>
        <translation>%1，%2，限 %3，%4</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检测项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
</context>
<context>
    <name>xuezhao::FindingsView</name>
    <message>
        <source>Findings</source>
        <translation>检测结果</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>没有要改的</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing measured</source>
        <translation>还没有测量</translation>
    </message>
</context>
<context>
    <name>xuezhao::IdentityCard</name>
    <message>
        <source>Serial</source>
        <translation>拍摄号</translation>
    </message>
    <message>
        <source>your answer, please</source>
        <translation>等您回答</translation>
    </message>
    <message>
        <source>kept for them</source>
        <translation>为 Ta 保留</translation>
    </message>
    <message>
        <source>open, one kept</source>
        <translation>已开位，留底 1 张</translation>
    </message>
    <message>
        <source>place open</source>
        <translation>已开位</translation>
    </message>
    <message>
        <source>Next serial</source>
        <translation>下一个号</translation>
    </message>
    <message>
        <source>no place open</source>
        <translation>未开位</translation>
    </message>
    <message>
        <source>Waiting for a card</source>
        <translation>等待刷证</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>身份证</translation>
    </message>
    <message>
        <source>Student no.</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>College</source>
        <translation>院系</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>ID card on the reader</source>
        <translation>身份证 放上读卡器</translation>
    </message>
    <message>
        <source>Code before the scanner</source>
        <translation>采集码 对准扫码枪</translation>
    </message>
    <message>
        <source>Card just read</source>
        <translation>刚刷的证</translation>
    </message>
    <message>
        <source>not bound yet</source>
        <translation>尚未绑定</translation>
    </message>
    <message>
        <source>%1: name or student number</source>
        <translation>%1 输入姓名或学号</translation>
    </message>
    <message>
        <source>Taken earlier</source>
        <translation>早先拍的</translation>
    </message>
</context>
<context>
    <name>xuezhao::ImportPage</name>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows stand in the way</source>
        <translation>
            <numerusform>%n 行挡着</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells or rows left out</source>
        <translation>
            <numerusform>%n 处不导入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows left out by you</source>
        <translation>
            <numerusform>您去掉了 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件里</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>当作</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Student no.</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>College</source>
        <translation>院系</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>去掉 %1</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>要看一眼的行</translation>
    </message>
    <message>
        <source>Take all rows again</source>
        <translation>都要回来</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>（无表头）</translation>
    </message>
    <message>
        <source>%1 is taken for</source>
        <translation>%1 当作</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>原样保留</translation>
    </message>
    <message>
        <source>The row fits two people of the roster. Leave it out, or correct the roster.</source>
        <translation>这一行同时对上名册里的两个人。请去掉这一行，或先改名册。</translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>%n 人没有变化</numerusform>
        </translation>
    </message>
    <message>
        <source>open in another program: what was not saved there is not in it</source>
        <translation>文件正被别的程序打开，那边没保存的内容读不到</translation>
    </message>
    <message>
        <source>Is being read…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What each is taken for. Remembered for files with the same columns.</source>
        <translation>各列当作什么。列相同的文件下次照此处理。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>文件里没有</translation>
    </message>
    <message>
        <source>Nothing here stops the rest unless it is marked red.</source>
        <translation>只有红色的会挡住导入，其余照常进行。</translation>
    </message>
    <message>
        <source>They come into the roster.</source>
        <translation>这些人将加入名册。</translation>
    </message>
    <message>
        <source>Field by field, what stands in the roster and what the file says. An empty cell changes nothing.</source>
        <translation>逐项列出名册里的内容和文件里的内容。空单元格不改动名册。</translation>
    </message>
    <message>
        <source>They stay in the roster as they are.</source>
        <translation>这些人留在名册里，不作改动。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply: %1 new, %2 changed</source>
        <translation>应用：新增 %1，改动 %2</translation>
    </message>
    <message>
        <source>In the roster</source>
        <translation>名册里</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>拍摄号</translation>
    </message>
</context>
<context>
    <name>xuezhao::JobChooser</name>
    <message>
        <source>Folder of the job</source>
        <translation>任务文件夹</translation>
    </message>
    <message>
        <source>Which job today?</source>
        <translation>今天拍哪一场？</translation>
    </message>
    <message>
        <source>A job is one folder: roster, photographs and serials of one capture.</source>
        <translation>一场就是一个文件夹：名册、照片和拍摄号都在里面。</translation>
    </message>
    <message>
        <source>Enter opens the marked one and goes straight to capture.</source>
        <translation>回车打开选中的一场，直接进拍摄。</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>新建一场</translation>
    </message>
    <message>
        <source>Open a job from elsewhere</source>
        <translation>打开别处的任务</translation>
    </message>
    <message>
        <source>Practise with a drawn person</source>
        <translation>练习：画出来的人</translation>
    </message>
    <message>
        <source>All photographs and rosters stay on this machine.</source>
        <translation>所有照片和名册只在这台机器上。</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>这台机器</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>界面</translation>
    </message>
</context>
<context>
    <name>xuezhao::JobRow</name>
    <message>
        <source>serials %1</source>
        <translation>号段 %1</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 / %2 人</translation>
    </message>
    <message>
        <source> · %1 not looked at</source>
        <translation> · %1 张未核对</translation>
    </message>
</context>
<context>
    <name>xuezhao::KeysPanel</name>
    <message>
        <source>All keys</source>
        <translation>按键一览</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Press the new key now: pedal, presenter, remote or keyboard.</source>
        <translation>现在请按新的键：脚踏、翻页笔、遥控器或键盘均可。</translation>
    </message>
    <message>
        <source>Click a key to put another one in its place.</source>
        <translation>点击一个键，即可换成别的键。</translation>
    </message>
    <message>
        <source>%1 opens this list and keeps doing so. Press another key.</source>
        <translation>%1 用来打开本列表，不能改作他用。请按别的键。</translation>
    </message>
    <message>
        <source>%1 does already: %2. Press it again to take it from there, or another key.</source>
        <translation>%1 现在用于：%2。再按一次即改到这里，或按别的键。</translation>
    </message>
    <message>
        <source>%1 is a key that scanners type, too. A key of its own is safer.</source>
        <translation>扫码枪也会键入 %1，换一个专用的键更稳妥。</translation>
    </message>
</context>
<context>
    <name>xuezhao::KioskWindow</name>
    <message>
        <source>Only parts of names and numbers are shown</source>
        <translation>屏幕上只显示部分姓名和号码</translation>
    </message>
    <message>
        <source>Xuezhao kiosk</source>
        <translation>学照自助拍照</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>刷证</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>站好</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>挑选</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>声音 开</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>声音 关</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Keep holding</source>
        <translation>继续按住</translation>
    </message>
</context>
<context>
    <name>xuezhao::LampScale</name>
    <message>
        <source>left brighter</source>
        <translation>左边亮</translation>
    </message>
    <message>
        <source>even</source>
        <translation>均匀</translation>
    </message>
    <message>
        <source>right brighter</source>
        <translation>右边亮</translation>
    </message>
</context>
<context>
    <name>xuezhao::LastPeople</name>
    <message>
        <source>The last people</source>
        <translation>最近几人</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检测项</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Everything passed</source>
        <translation>全部合格</translation>
    </message>
</context>
<context>
    <name>xuezhao::LiveView</name>
    <message>
        <source>Live picture</source>
        <translation>实时画面</translation>
    </message>
</context>
<context>
    <name>xuezhao::LookChoices</name>
    <message>
        <source>Sounds on</source>
        <translation>声音 开</translation>
    </message>
    <message>
        <source>Sounds off</source>
        <translation>声音 关</translation>
    </message>
</context>
<context>
    <name>xuezhao::MainWindow</name>
    <message>
        <source>Xuezhao</source>
        <translation>学照</translation>
    </message>
</context>
<context>
    <name>xuezhao::MessagePage</name>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Your number: %1</source>
        <translation>您的号：%1</translation>
    </message>
    <message>
        <source>Your number %1 is kept, you need not queue again.</source>
        <translation>您的号 %1 已保留，不用重新排队。</translation>
    </message>
    <message>
        <source>This is where it failed each time</source>
        <translation>几次都卡在这里</translation>
    </message>
</context>
<context>
    <name>xuezhao::MirrorView</name>
    <message>
        <source>Your picture, as in a mirror</source>
        <translation>您的画面，像照镜子</translation>
    </message>
</context>
<context>
    <name>xuezhao::MoreChecks</name>
    <message>
        <source>More checks</source>
        <translation>更多检查</translation>
    </message>
</context>
<context>
    <name>xuezhao::NewJobForm</name>
    <message>
        <source>Folder of the job</source>
        <translation>任务文件夹</translation>
    </message>
    <message>
        <source>Class of %1</source>
        <translation>%1 届</translation>
    </message>
    <message>
        <source>Give the job a name</source>
        <translation>给这场起个名字</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选一个文件夹</translation>
    </message>
    <message>
        <source>Choose at least one standard</source>
        <translation>至少选一项标准</translation>
    </message>
    <message>
        <source>Serials are written as 1001-2999; several blocks are separated by a semicolon and may not overlap</source>
        <translation>号段写成 1001-2999；多段用分号隔开，不能重叠</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>新建一场</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Serials</source>
        <translation>号段</translation>
    </message>
    <message>
        <source>Camera mounted</source>
        <translation>相机怎么架</translation>
    </message>
    <message>
        <source>1001-2999 Computing; 3001-3999 Law</source>
        <translation>1001-2999 计算机学院; 3001-3999 法学院</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Create and open</source>
        <translation>新建并打开</translation>
    </message>
    <message>
        <source>level</source>
        <translation>横放</translation>
    </message>
    <message>
        <source>upright, 90°</source>
        <translation>竖放 90°</translation>
    </message>
    <message>
        <source>upright, 270°</source>
        <translation>竖放 270°</translation>
    </message>
</context>
<context>
    <name>xuezhao::PersonPanel</name>
    <message>
        <source>added by hand</source>
        <translation>手工加入</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>拍过 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>No photograph yet</source>
        <translation>还没有照片</translation>
    </message>
    <message>
        <source>Added on site</source>
        <translation>现场加人</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>加人</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>没有选中</translation>
    </message>
    <message>
        <source>Add to the roster</source>
        <translation>加入名册</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>手工改动</translation>
    </message>
</context>
<context>
    <name>xuezhao::PinPad</name>
    <message>
        <source>At least four digits. Without it nobody leaves the kiosk.</source>
        <translation>至少四位数字。没有它谁也退不出自助拍照。</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds</source>
        <translation>
            <numerusform>请等 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not it</source>
        <translation>不对</translation>
    </message>
    <message>
        <source>At least four digits</source>
        <translation>至少四位数字</translation>
    </message>
    <message>
        <source>Once more, please</source>
        <translation>请再输一遍</translation>
    </message>
    <message>
        <source>The two were not the same. From the start, please</source>
        <translation>两遍不一样，请重新输</translation>
    </message>
    <message>
        <source>It could not be kept: too little memory</source>
        <translation>存不了：内存不够</translation>
    </message>
    <message>
        <source>Choose a PIN to leave the kiosk with</source>
        <translation>设一个退出用的密码</translation>
    </message>
    <message>
        <source>PIN of the owner</source>
        <translation>管理员密码</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>xuezhao::PositionPage</name>
    <message>
        <source>One moment, please</source>
        <translation>请稍等</translation>
    </message>
</context>
<context>
    <name>xuezhao::PreflightList</name>
    <message>
        <source>Take them after all</source>
        <translation>还是带上</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>留下这些人</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再检查一遍</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>去看照片</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>看是谁</translation>
    </message>
    <message>
        <source>stay behind</source>
        <translation>留下不写</translation>
    </message>
</context>
<context>
    <name>xuezhao::ReadingsList</name>
    <message>
        <source>%1, %2, target %3, %4</source>
        <translation>%1，%2，目标 %3，%4</translation>
    </message>
</context>
<context>
    <name>xuezhao::RefusalImportPage</name>
    <message>
        <source>In the list</source>
        <translation>名单里</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>nothing that is needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>The register&apos;s reason</source>
        <translation>学信网退回原因</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>List of refused photographs: %1</source>
        <translation>退回名单：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>各列的内容</translation>
    </message>
    <message>
        <source>Problems, row by row</source>
        <translation>逐行的问题</translation>
    </message>
    <message>
        <source>Rows as they are read</source>
        <translation>逐行的读法</translation>
    </message>
    <message>
        <source>Say which column tells who is meant.</source>
        <translation>请指出哪一列说明是谁。</translation>
    </message>
    <message>
        <source>%1 rows about %2 people; %3 rows mean nobody and are kept for later.</source>
        <translation>%1 行，涉及 %2 人；%3 行找不到人，先留着。</translation>
    </message>
</context>
<context>
    <name>xuezhao::ReviewBar</name>
    <message>
        <source>Human checklist</source>
        <translation>人工核对</translation>
    </message>
    <message>
        <source>falls short</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>看过了</translation>
    </message>
    <message>
        <source>Next one to look at</source>
        <translation>看下一张</translation>
    </message>
    <message>
        <source>Looked at, all holds</source>
        <translation>看过了，都成立</translation>
    </message>
    <message>
        <source>It holds after all</source>
        <translation>这条成立</translation>
    </message>
    <message>
        <source>This line does not</source>
        <translation>这条不成立</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>does all of it hold?</source>
        <translation>请看：都成立吗</translation>
    </message>
    <message>
        <source>falls short: %1</source>
        <translation>不合格，%1重拍</translation>
    </message>
</context>
<context>
    <name>xuezhao::ReviewLine</name>
    <message>
        <source>not looked at</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>不成立</translation>
    </message>
</context>
<context>
    <name>xuezhao::RosterModel</name>
    <message>
        <source>not taken</source>
        <translation>未拍</translation>
    </message>
    <message>
        <source>falls short</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>已拍</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>待人看</translation>
    </message>
</context>
<context>
    <name>xuezhao::RosterPage</name>
    <message>
        <source>Import a roster</source>
        <translation>导入名册</translation>
    </message>
    <message>
        <source>Export the roster</source>
        <translation>导出名册</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 / %2</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>没有符合的人</translation>
    </message>
    <message>
        <source>Name, number, class</source>
        <translation>姓名、号码、班级</translation>
    </message>
    <message>
        <source>Search the roster</source>
        <translation>搜名册</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>名册</translation>
    </message>
    <message>
        <source>Look at the photograph</source>
        <translation>核对照片</translation>
    </message>
    <message>
        <source>Rosters (*.xlsx *.csv *.dbf *.txt);;All files (*)</source>
        <translation>名单 (*.xlsx *.csv *.dbf *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Not taken over: %1</source>
        <translation>没有采用：%1</translation>
    </message>
    <message>
        <source>This file is open in another program. Close it there, or choose another name.</source>
        <translation>这个文件正被别的程序打开。请先在那边关闭，或换个名字。</translation>
    </message>
    <message>
        <source>Edit this field (F2)</source>
        <translation>改这一格（F2）</translation>
    </message>
    <message>
        <source>Open the place (Enter)</source>
        <translation>开位（回车）</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已缴</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>未缴</translation>
    </message>
    <message>
        <source>No roster yet. Import an xlsx, csv or dbf file; or go on without: walk-ups are added as they come.</source>
        <translation>还没有名册。请导入 xlsx、csv 或 dbf 文件；也可以直接拍，来一个加一个。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加人</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>加一个人</translation>
    </message>
    <message>
        <source>F7  Details</source>
        <translation>F7  详情</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Type to search · F2 edits a field · Enter opens the place · Ctrl+Z undoes</source>
        <translation>直接打字搜索 · F2 改一格 · 回车开位 · Ctrl+Z 撤销</translation>
    </message>
    <message>
        <source>Excel (.xlsx)…</source>
        <translation>Excel（.xlsx）…</translation>
    </message>
    <message>
        <source>CSV, UTF-8…</source>
        <translation>CSV，UTF-8…</translation>
    </message>
    <message>
        <source>CSV, GB18030 for older programs…</source>
        <translation>CSV，GB18030（给旧软件）…</translation>
    </message>
    <message>
        <source>dBASE, GBK (.dbf)…</source>
        <translation>dBASE，GBK（.dbf）…</translation>
    </message>
    <message>
        <source>Whoever is shown is written</source>
        <translation>只写出当前显示的人</translation>
    </message>
</context>
<context>
    <name>xuezhao::SerialLabel</name>
    <message>
        <source>Next serial %1</source>
        <translation>下一个号 %1</translation>
    </message>
    <message>
        <source>Serial %1</source>
        <translation>拍摄号 %1</translation>
    </message>
</context>
<context>
    <name>xuezhao::SetupPage</name>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>lost, trying again</source>
        <translation>已断开，正在重试</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>Stills</source>
        <translation>照片尺寸</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>已读 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>No reader; numbers may be typed</source>
        <translation>没有读卡器，可键盘输入</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Room for people</source>
        <translation>还够人数</translation>
    </message>
    <message>
        <source>Stills are flashed: the backdrop is judged in the test capture.</source>
        <translation>用闪光灯拍：背景在试拍时判。</translation>
    </message>
    <message>
        <source>The numbers say how far a cell is from the permitted colour, less is better. Solid with a cross falls short, dashed is close.</source>
        <translation>格子里的数：离标准颜色有多远，越小越好。实线带叉是不合格，虚线是接近。</translation>
    </message>
    <message>
        <source>That did not work. Again</source>
        <translation>没成，再试一次</translation>
    </message>
    <message>
        <source>Taking a test capture</source>
        <translation>正在试拍</translation>
    </message>
    <message>
        <source>Take a test capture</source>
        <translation>试拍一张</translation>
    </message>
    <message>
        <source>Through all standards in use; no serial is used.</source>
        <translation>按所有标准判，不占号。</translation>
    </message>
    <message>
        <source>All well here</source>
        <translation>这一步没问题</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>还没有画面</translation>
    </message>
    <message>
        <source>This falls short</source>
        <translation>这一步不合格</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>请看一下这里</translation>
    </message>
    <message>
        <source>Keep as today&apos;s baseline</source>
        <translation>记为今天的基准</translation>
    </message>
    <message>
        <source>Test capture</source>
        <translation>试拍一张</translation>
    </message>
    <message>
        <source>Next, with a warning</source>
        <translation>下一步，带着警告</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>重新试拍</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Skip, logged</source>
        <translation>跳过，记入日志</translation>
    </message>
    <message>
        <source>Good morning. A few minutes first</source>
        <translation>早上好，先花几分钟</translation>
    </message>
    <message>
        <source>All day every photograph is compared with this; what has changed is said.</source>
        <translation>全天每张照片都和它对照，偏了会提醒</translation>
    </message>
    <message>
        <source>Light on the two halves of the face</source>
        <translation>脸左右两半的光</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Bksp</source>
        <translation>退格</translation>
    </message>
</context>
<context>
    <name>xuezhao::SetupPicture</name>
    <message>
        <source>Live picture</source>
        <translation>实时画面</translation>
    </message>
    <message>
        <source>even</source>
        <translation>均匀</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>暗</translation>
    </message>
    <message>
        <source>bright</source>
        <translation>亮</translation>
    </message>
</context>
<context>
    <name>xuezhao::ShutterCard</name>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Shoot</source>
        <translation>拍摄</translation>
    </message>
    <message>
        <source>Auto shutter</source>
        <translation>自动快门</translation>
    </message>
    <message>
        <source>Skip, absent</source>
        <translation>跳过 缺席</translation>
    </message>
    <message>
        <source>Retake last</source>
        <translation>重拍上一位</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>按姓名找</translation>
    </message>
</context>
<context>
    <name>xuezhao::SpeedChart</name>
    <message>
        <source>People an hour</source>
        <translation>每小时人数</translation>
    </message>
    <message>
        <source>Nobody has been photographed yet</source>
        <translation>还没有人拍过</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>目标 %1</translation>
    </message>
</context>
<context>
    <name>xuezhao::StationWindow</name>
    <message numerus="yes">
        <source>%n people are in the roster</source>
        <translation>
            <numerusform>已导入 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>none: a drawn person takes its place</source>
        <translation>没有接，由画出来的人代替</translation>
    </message>
    <message>
        <source>Reader and scanner that type</source>
        <translation>键盘式读卡、扫码</translation>
    </message>
    <message>
        <source>always heard</source>
        <translation>随时接收</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>%1 GB free</source>
        <translation>还剩 %1 GB</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>标准</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the list are new</source>
        <translation>
            <numerusform>名单里有 %n 行是新的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken</source>
        <translation>
            <numerusform>%n 张没有采用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new crops taken; Ctrl+Z takes them back</source>
        <translation>
            <numerusform>采用了 %n 张新裁剪；Ctrl+Z 撤回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new crops taken back</source>
        <translation>
            <numerusform>撤回 %n 张新裁剪</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is now %2. Undo: Ctrl+Z</source>
        <translation>%1 已改为 %2。撤销 Ctrl Z</translation>
    </message>
    <message>
        <source>A place is open. Finish or skip it, then move the photograph.</source>
        <translation>有人在拍。先拍完或跳过，再改绑。</translation>
    </message>
    <message>
        <source>No photograph was moved that could be moved back.</source>
        <translation>没有可以撤销的改绑。</translation>
    </message>
    <message>
        <source>%1 is through. Compare neighbours: Ctrl+4</source>
        <translation>%1 拍完了。核对前后：Ctrl 4</translation>
    </message>
    <message>
        <source>%1 is being written</source>
        <translation>正在写 %1</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back</source>
        <translation>已保存，Ctrl+Z 撤销</translation>
    </message>
    <message>
        <source>Nothing was changed by hand since the job was opened</source>
        <translation>打开任务以来没有手工改动</translation>
    </message>
</context>
<context>
    <name>xuezhao::StatusLine</name>
    <message>
        <source>%1 is starting</source>
        <translation>%1 正在启动</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>没有相机</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 断开</translation>
    </message>
    <message>
        <source>%1 has failed</source>
        <translation>%1 坏了</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 帧/秒</translation>
    </message>
    <message>
        <source>%1 not measured</source>
        <translation>丢帧 %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>测量 %1 毫秒</translation>
    </message>
    <message>
        <source>Reader lost</source>
        <translation>读卡器 断开</translation>
    </message>
    <message>
        <source>Reader ready</source>
        <translation>读卡器 就绪</translation>
    </message>
    <message>
        <source>Disk: room for %1 people</source>
        <translation>磁盘 还够 %1 人</translation>
    </message>
    <message>
        <source>%1 committed</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>按键一览</translation>
    </message>
    <message>
        <source>Simple face engine</source>
        <translation>简易人脸引擎</translation>
    </message>
    <message>
        <source>battery %1 %</source>
        <translation>电量 %1 %</translation>
    </message>
    <message>
        <source>card: room for %1</source>
        <translation>存储卡可拍 %1 张</translation>
    </message>
</context>
<context>
    <name>xuezhao::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>xuezhao::SubjectScreen</name>
    <message>
        <source>One moment, please</source>
        <translation>请稍等</translation>
    </message>
    <message>
        <source>Screen for the person</source>
        <translation>学生屏</translation>
    </message>
    <message>
        <source>Is this you? If not, please say so</source>
        <translation>是您吗？不是请告诉老师</translation>
    </message>
    <message>
        <source>The screen is a mirror, the photograph is not</source>
        <translation>画面像照镜子，照片不会反</translation>
    </message>
</context>
<context>
    <name>xuezhao::SwipePage</name>
    <message>
        <source>Or</source>
        <translation>或者</translation>
    </message>
</context>
<context>
    <name>xuezhao::TopBar</name>
    <message>
        <source>Job %1. Choose another</source>
        <translation>任务 %1，换一场</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>已拍</translation>
    </message>
    <message>
        <source>To go</source>
        <translation>待拍</translation>
    </message>
</context>
</TS>
