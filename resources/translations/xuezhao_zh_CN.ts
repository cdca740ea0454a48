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
        <source>Lists the standards, or shows every limit of one with its clause.</source>
        <translation>列出全部标准，或显示某一标准的每项限值及其条款。</translation>
    </message>
    <message>
        <source>A standard to use; may be given several times. Without it, check takes the standards made for the picture&apos;s size (all, where none is), crop takes all.</source>
        <translation>采用的标准，可多次给出。不给时：check 采用尺寸相符的标准（都不符则全部），crop 采用全部。</translation>
    </message>
    <message>
        <source>text (the default), json (one object a line), csv (check alone: a row a file and standard).</source>
        <translation>text（默认）、json（每行一个对象）、csv（仅 check：每个文件、每项标准一行）。</translation>
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
        <source>say what to do: check, measure, crop or standards</source>
        <translation>请说明要做什么：check、measure、crop 或 standards</translation>
    </message>
    <message>
        <source>name at least one file or folder</source>
        <translation>至少给出一个文件或文件夹</translation>
    </message>
    <message>
        <source>%1 is one argument too many</source>
        <translation>多余的参数：%1</translation>
    </message>
    <message>
        <source>say where the finished files go: --out DIR</source>
        <translation>请指定成品文件夹：--out DIR</translation>
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
        <source>A folder is walked for .jpg, .jpeg and .png; a file that is named is always tried. Exit status: 0 all pass, 1 something fails or cannot be judged, 2 wrong usage or a file that could not be read or written; 2 wins over 1.</source>
        <translation>文件夹会逐层查找 .jpg、.jpeg、.png；直接给出的文件一定会处理。退出状态：0 全部合格，1 有不合格或需人工判定，2 用法错误或文件无法读写；2 优先于 1。</translation>
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
        <source>Human checklist: undo</source>
        <translation>人工核对：撤销</translation>
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
        <source>There is no camera of that kind. Use virtual, usb, usb:NAME or replay:FOLDER.</source>
        <translation>没有这种相机。可用 virtual、usb、usb:名称、replay:文件夹。</translation>
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
        <source>There is no reader of that kind. Use virtual or keyboard.</source>
        <translation>没有这种读卡器。可用 virtual 或 keyboard。</translation>
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
    <name>Options</name>
    <message>
        <source>Run without a window: people come, are captured, and a line is printed for each.</source>
        <translation>不开窗口运行：人来、拍摄，每人打印一行。</translation>
    </message>
    <message>
        <source>virtual, usb, usb:NAME or replay:FOLDER. Without it: the best camera present.</source>
        <translation>virtual、usb、usb:名称 或 replay:文件夹。不给时：用现有最好的相机。</translation>
    </message>
    <message>
        <source>Use the photographs of a folder as the camera, one person each.</source>
        <translation>把文件夹里的照片当作相机，每张一人。</translation>
    </message>
    <message>
        <source>virtual or keyboard. Without it: what fits the camera.</source>
        <translation>virtual 或 keyboard。不给时：按相机选择。</translation>
    </message>
    <message>
        <source>Without a window: stop after N people. Without it: 5, or all of a replay.</source>
        <translation>不开窗口时：拍 N 人后停。不给时：5 人，或回放的全部。</translation>
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
        <source>pass</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>pass, close</source>
        <translation>合格，接近</translation>
    </message>
    <message>
        <source>for a person to judge</source>
        <translation>请人判定</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>%1 files, %2 KB, %3 ms</source>
        <translation>%1 个文件，%2 KB，%3 毫秒</translation>
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
    <name>xuezhao::ChecklistCard</name>
    <message>
        <source>For you to judge</source>
        <translation>请您判定</translation>
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
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Next card, please</source>
        <translation>下一位请刷证</translation>
    </message>
</context>
<context>
    <name>xuezhao::DevicesPage</name>
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
        <translation>断开了，正在重连</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>坏了</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>没有接</translation>
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
        <source>Frames a second</source>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <source>Frames not measured</source>
        <translation>丢帧（没测的）</translation>
    </message>
    <message>
        <source>Typing readers</source>
        <translation>键盘式读卡、扫码</translation>
    </message>
    <message>
        <source>always heard, wherever the focus is</source>
        <translation>随时接收，不挑焦点</translation>
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
        <source>F2: name or student number</source>
        <translation>F2 输入姓名或学号</translation>
    </message>
    <message>
        <source>Card just read</source>
        <translation>刚刷的证</translation>
    </message>
    <message>
        <source>not bound yet</source>
        <translation>尚未绑定</translation>
    </message>
</context>
<context>
    <name>xuezhao::ImportPage</name>
    <message>
        <source>keep as it is</source>
        <translation>原样保留</translation>
    </message>
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
        <source>Columns: what each is taken for</source>
        <translation>各列当作什么</translation>
    </message>
    <message>
        <source>The first people as they will stand in the roster</source>
        <translation>导入后名册的前几位</translation>
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
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Bksp</source>
        <translation>退格</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>按键一览</translation>
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
        <source>falls short: Bksp</source>
        <translation>不合格，退格重拍</translation>
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
    <message numerus="yes">
        <source>taken, %n attempts</source>
        <translation>
            <numerusform>已拍，%n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>taken</source>
        <translation>已拍</translation>
    </message>
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
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>未核对</translation>
    </message>
</context>
<context>
    <name>xuezhao::RosterPage</name>
    <message>
        <source>Import a roster</source>
        <translation>导入名册</translation>
    </message>
    <message>
        <source>Rosters (*.xlsx *.csv *.txt);;All files (*)</source>
        <translation>名册 (*.xlsx *.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV, UTF-8 (*.csv)</source>
        <translation>CSV，UTF-8 (*.csv)</translation>
    </message>
    <message>
        <source>CSV, GB18030 for older programs (*.csv)</source>
        <translation>CSV，GB18030，老程序用 (*.csv)</translation>
    </message>
    <message>
        <source>Export the roster</source>
        <translation>导出名册</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>未拍</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>已拍</translation>
    </message>
    <message>
        <source>Fall short</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 / %2</translation>
    </message>
    <message>
        <source>No roster yet. Import an xlsx or csv file; or go on without: walk-ups are added as they come.</source>
        <translation>还没有名册。请导入 xlsx 或 csv；没有也能拍，来人时临时加。</translation>
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
        <source>Type to search · Enter opens the place</source>
        <translation>直接打字就搜 · 回车开位</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>名册</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>Look at the photograph</source>
        <translation>核对照片</translation>
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
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Shoot</source>
        <translation>拍摄</translation>
    </message>
    <message>
        <source>Bksp</source>
        <translation>退格</translation>
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
