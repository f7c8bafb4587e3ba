<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>A further round…</source>
        <translation>另起一轮…</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Adjourn or resume the meeting…</source>
        <translation>休会或复会…</translation>
    </message>
    <message>
        <source>Adopt another value…</source>
        <translation>认定其他数值…</translation>
    </message>
    <message>
        <source>Adopt proposed value</source>
        <translation>认定建议值</translation>
    </message>
    <message>
        <source>Adopt the resolution</source>
        <translation>采纳决议</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Archive of sealed minutes…</source>
        <translation>定稿纪要档案…</translation>
    </message>
    <message>
        <source>Audit trail…</source>
        <translation>审计轨迹…</translation>
    </message>
    <message>
        <source>Black wall</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>Case that is open</source>
        <translation>当前案件</translation>
    </message>
    <message>
        <source>Cause of the deviation…</source>
        <translation>偏差原因…</translation>
    </message>
    <message>
        <source>Chair's decision…</source>
        <translation>主任决定…</translation>
    </message>
    <message>
        <source>Changes since the case was heard before…</source>
        <translation>与上次审议相比的变动…</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Checks before the seal, or pages</source>
        <translation>定稿前检查或页面</translation>
    </message>
    <message>
        <source>Clear the wall until F5</source>
        <translation>清空投影（至按 F5）</translation>
    </message>
    <message>
        <source>Close and seal</source>
        <translation>结束会议并定稿</translation>
    </message>
    <message>
        <source>Compare with an earlier sitting</source>
        <translation>切换对比期</translation>
    </message>
    <message>
        <source>Compulsory question…</source>
        <translation>必答问题…</translation>
    </message>
    <message>
        <source>Conditions after the resolutions…</source>
        <translation>决议后的条件…</translation>
    </message>
    <message>
        <source>Confirm cost against income</source>
        <translation>采信收入成本对比法</translation>
    </message>
    <message>
        <source>Confirm electricity and gas</source>
        <translation>采信用电用气环比法</translation>
    </message>
    <message>
        <source>Confirm estimation</source>
        <translation>采信推估法</translation>
    </message>
    <message>
        <source>Confirm logic check</source>
        <translation>采信逻辑检验法</translation>
    </message>
    <message>
        <source>Confirm peer comparison</source>
        <translation>采信同业比较法</translation>
    </message>
    <message>
        <source>Confirm purchases</source>
        <translation>采信进货量反推法</translation>
    </message>
    <message>
        <source>Confirm ratio analysis</source>
        <translation>采信比率分析法</translation>
    </message>
    <message>
        <source>Confirm seasons</source>
        <translation>采信季节与全年对比法</translation>
    </message>
    <message>
        <source>Confirm trend analysis</source>
        <translation>采信趋势分析法</translation>
    </message>
    <message>
        <source>Confirm unit cost</source>
        <translation>采信单位成本结构分析法</translation>
    </message>
    <message>
        <source>Confirm verification</source>
        <translation>采信验证法</translation>
    </message>
    <message>
        <source>Confirm wages and commission</source>
        <translation>采信工资提成法</translation>
    </message>
    <message>
        <source>Convene a meeting…</source>
        <translation>召开会议…</translation>
    </message>
    <message>
        <source>Correct a figure…</source>
        <translation>更正数值…</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>删除私记</translation>
    </message>
    <message>
        <source>Earlier on the agenda</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Emergency sheet to fill in by hand…</source>
        <translation>应急手填表…</translation>
    </message>
    <message>
        <source>Enter a check…</source>
        <translation>录入检验…</translation>
    </message>
    <message>
        <source>Enter the case from paper, or end it…</source>
        <translation>据纸面补录本件，或结束补录…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Files and classes of evidence…</source>
        <translation>证据文件与类别…</translation>
    </message>
    <message>
        <source>Find a decision…</source>
        <translation>查找以往决议…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Gate list and vote</source>
        <translation>表决前检查与表决</translation>
    </message>
    <message>
        <source>Grid, or methods and facts</source>
        <translation>表格与方法面板切换</translation>
    </message>
    <message>
        <source>Higher rows</source>
        <translation>加大行距</translation>
    </message>
    <message>
        <source>History of the client…</source>
        <translation>同客户历史…</translation>
    </message>
    <message>
        <source>Hold the wall</source>
        <translation>保持投影</translation>
    </message>
    <message>
        <source>Import workbooks…</source>
        <translation>导入工作簿…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Keys of the members…</source>
        <translation>委员密钥…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>放大页面</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Later on the agenda</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>Leave the case undecided without its quorum…</source>
        <translation>法定人数不足，案件不决…</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Lower rows</source>
        <translation>缩小行距</translation>
    </message>
    <message>
        <source>Make a condition of the question</source>
        <translation>把该问题转为条件</translation>
    </message>
    <message>
        <source>Make a question of the note</source>
        <translation>私记转为问题</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>纪要</translation>
    </message>
    <message>
        <source>My leaning…</source>
        <translation>我的初步意见…</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>下一案</translation>
    </message>
    <message>
        <source>Next deviation</source>
        <translation>下一偏差</translation>
    </message>
    <message>
        <source>Next filter of the lines</source>
        <translation>切换科目筛选</translation>
    </message>
    <message>
        <source>Next not cleared</source>
        <translation>下一未满足</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Nobody else has a conflict of interest</source>
        <translation>其余委员均无利益冲突</translation>
    </message>
    <message>
        <source>Note an intercession…</source>
        <translation>记录说情…</translation>
    </message>
    <message>
        <source>One column for each method</source>
        <translation>每种方法一列</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a case by name…</source>
        <translation>按名称打开案件…</translation>
    </message>
    <message>
        <source>Open a meeting package…</source>
        <translation>打开会议包…</translation>
    </message>
    <message>
        <source>Open or lock my notes</source>
        <translation>打开或锁上私记</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Own amount, term, rate or remark…</source>
        <translation>本人金额、期限、利率或附言…</translation>
    </message>
    <message>
        <source>Pages as a copier gives them</source>
        <translation>灰度复印效果</translation>
    </message>
    <message>
        <source>Pages of this case alone</source>
        <translation>单案页</translation>
    </message>
    <message>
        <source>Policy of the unit…</source>
        <translation>本单位制度…</translation>
    </message>
    <message>
        <source>Present the case anew</source>
        <translation>重新提交本案</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>上一案</translation>
    </message>
    <message>
        <source>Previous deviation</source>
        <translation>上一偏差</translation>
    </message>
    <message>
        <source>Previous not cleared</source>
        <translation>上一未满足</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Print the minutes</source>
        <translation>打印纪要</translation>
    </message>
    <message>
        <source>Private note on the case…</source>
        <translation>对本案的私记…</translation>
    </message>
    <message>
        <source>Private note…</source>
        <translation>私记…</translation>
    </message>
    <message>
        <source>Put a case on the agenda…</source>
        <translation>案件列入议程…</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Question…</source>
        <translation>提问…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Recusal of a member…</source>
        <translation>委员回避…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Reject a method…</source>
        <translation>不采信…</translation>
    </message>
    <message>
        <source>Resolutions not yet in force…</source>
        <translation>尚未生效的决议…</translation>
    </message>
    <message>
        <source>Restricted ballot</source>
        <translation>受限表决</translation>
    </message>
    <message>
        <source>Reveal the votes</source>
        <translation>揭示</translation>
    </message>
    <message>
        <source>Safe mode: the room sees the single screen</source>
        <translation>单屏安全模式：会议室能看到本屏</translation>
    </message>
    <message>
        <source>Save my prep sheet…</source>
        <translation>保存我的预备表…</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>保存纪要</translation>
    </message>
    <message>
        <source>Say what the chart shows…</source>
        <translation>改写结论句…</translation>
    </message>
    <message>
        <source>Show on the wall</source>
        <translation>送投影</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>缩小页面</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Statement or line on the wall</source>
        <translation>投影整表或单行</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>报表对照</translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <translation>对调屏幕</translation>
    </message>
    <message>
        <source>Take in a preparation file…</source>
        <translation>收入预备文件…</translation>
    </message>
    <message>
        <source>The chair defers the case…</source>
        <translation>主任缓议本案…</translation>
    </message>
    <message>
        <source>The chair vetoes…</source>
        <translation>主任否决…</translation>
    </message>
    <message>
        <source>The client withdraws…</source>
        <translation>客户撤回申请…</translation>
    </message>
    <message>
        <source>The room and the wall…</source>
        <translation>会议室与投影…</translation>
    </message>
    <message>
        <source>The wall in small</source>
        <translation>投影缩略图</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Usual rows and text</source>
        <translation>恢复行距与字号</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>Vote of the open case</source>
        <translation>当前案件表决</translation>
    </message>
    <message>
        <source>Who does not concur…</source>
        <translation>谁不同意…</translation>
    </message>
    <message>
        <source>Who is present</source>
        <translation>出席情况</translation>
    </message>
    <message>
        <source>Who presides…</source>
        <translation>指定代为主持…</translation>
    </message>
    <message>
        <source>Whole page or its width</source>
        <translation>整页或页宽</translation>
    </message>
    <message>
        <source>Write a meeting package…</source>
        <translation>写会议包…</translation>
    </message>
    <message>
        <source>Write my preparation file…</source>
        <translation>写我的预备文件…</translation>
    </message>
</context>
<context>
    <name>AddingForm</name>
    <message>
        <source>New facts since the decision (a decided case is heard once more, and only with new facts)</source>
        <translation>决议以后的新情况（已决案件只可凭新情况复议一次）</translation>
    </message>
    <message>
        <source>No case waits, and none is decided that could come back.</source>
        <translation>没有待审案件，也没有可以复议的已决案件。</translation>
    </message>
    <message>
        <source>Put a case on the agenda</source>
        <translation>案件列入议程</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>列入议程</translation>
    </message>
</context>
<context>
    <name>AdjourningForm</name>
    <message>
        <source>Adjourn</source>
        <translation>休会</translation>
    </message>
    <message>
        <source>Adjourn the meeting</source>
        <translation>休会</translation>
    </message>
    <message>
        <source>Goes on on</source>
        <translation>复会日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>When it is resumed, attendance is entered anew, and cases that are open are presented anew.</source>
        <translation>复会时重新登记出席，未决案件重新提交。</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Answer due</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Lines cleared</source>
        <translation>已满足科目</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>主办/辅办</translation>
    </message>
    <message>
        <source>Requested · months</source>
        <translation>申请 · 期数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>days left: {days}</source>
        <translation>剩 {days} 天</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>overdue: {days} d</source>
        <translation>逾期 {days} 天</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>已预备</translation>
    </message>
    <message>
        <source>today!</source>
        <translation>今天!</translation>
    </message>
</context>
<context>
    <name>AgendaScreen</name>
    <message>
        <source>Adjourned to {day}: Ctrl+Shift+J goes on</source>
        <translation>休会至{day}：Ctrl+Shift+J 复会</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Begins {time}</source>
        <translation>{time} 开始</translation>
    </message>
    <message>
        <source>Ctrl+Alt+S writes the file that you take back to the desk.</source>
        <translation>Ctrl+Alt+S 写预备文件，带回审议台。</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Digits confirm for yourself alone; F4 asks, F7 notes, Ctrl+Shift+R keeps your leaning.</source>
        <translation>数字键采信只算本人；F4 提问，F7 私记，Ctrl+Shift+R 记初步意见。</translation>
    </message>
    <message>
        <source>Lines with your two methods: {cleared} of {total}</source>
        <translation>您已认定两种方法的科目：{cleared}/{total}</translation>
    </message>
    <message numerus="yes">
        <source>Meeting {number} · {date} · {count} cases</source>
        <translation><numerusform>第 {number} 次会议 · {date} · {count} 件</numerusform></translation>
    </message>
    <message>
        <source>Minutes {name}</source>
        <translation>记录 {name}</translation>
    </message>
    <message>
        <source>No meeting is convened. Import workbooks with Ctrl+I, then convene one with Ctrl+Shift+M.</source>
        <translation>还没有召开会议。按 Ctrl+I 导入工作簿，再按 Ctrl+Shift+M 召开会议。</translation>
    </message>
    <message>
        <source>Place {place}</source>
        <translation>地点 {place}</translation>
    </message>
    <message>
        <source>Preparation files taken in: {count}</source>
        <translation>已收入预备文件：{count} 份</translation>
    </message>
    <message>
        <source>Prepared by {name}</source>
        <translation>预备人 {name}</translation>
    </message>
    <message>
        <source>Presides {name}</source>
        <translation>主持 {name}</translation>
    </message>
    <message>
        <source>The meeting begins {time}, {place}</source>
        <translation>会议 {time}，{place}</translation>
    </message>
    <message>
        <source>There are no cases yet. Import workbooks with Ctrl+I.</source>
        <translation>还没有案件。按 Ctrl+I 导入工作簿。</translation>
    </message>
    <message>
        <source>Voting members present {present}, quorum {needed}: {state}</source>
        <translation>出席有表决权委员 {present} 人，法定 {needed} 人：{state}</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已达到</translation>
    </message>
    <message>
        <source>{meeting} · preparation</source>
        <translation>{meeting} · 预备</translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>There is no case {digits} on this agenda.</source>
        <translation>议程上没有第 {digits} 案。</translation>
    </message>
    <message>
        <source>There is no case {digits} on this agenda. Esc forgets the digits.</source>
        <translation>议程上没有第 {digits} 案。Esc 清除数字。</translation>
    </message>
    <message>
        <source>{digits} {client}: Enter opens it, Esc forgets the digits.</source>
        <translation>{digits} {client}：Enter 打开，Esc 清除数字。</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>COPY</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Copy, made on request, of the sealed minutes of meeting {number}: {by}, {at}.</source>
        <translation>第 {number} 次会议定稿纪要的副本，应要求制作：{by}，{at}。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>It is not the last word: {additions} additions came after the seal, and the record is at version {version}.</source>
        <translation>这不是最新一版：定稿后有 {additions} 条补充记录，记录现为第 {version} 版。</translation>
    </message>
    <message>
        <source>It is not the sealed file, whose SHA-256 is {sha256}</source>
        <translation>本件不是定稿文件；定稿文件的 SHA-256 为 {sha256}</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Meeting {number}, {on}</source>
        <translation>第 {number} 次会议，{on}</translation>
    </message>
    <message>
        <source>Minutes of the year {year}</source>
        <translation>{year} 年会议纪要汇编</translation>
    </message>
    <message>
        <source>No minutes of {year} are sealed.</source>
        <translation>{year} 年没有定稿纪要。</translation>
    </message>
    <message>
        <source>No sealed minutes bear this hash. Type at least eight digits of it as they are printed; 0 to 9 and a to f.</source>
        <translation>没有定稿纪要带有这个校验值。请照纸面输入至少八位（0 至 9、a 至 f）。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>SHA-256 begins</source>
        <translation>SHA-256 开头</translation>
    </message>
    <message>
        <source>Sealed minutes of {count} meeting(s), as they were sealed; the record and its archive decide.</source>
        <translation>收录 {count} 次会议的定稿纪要，与定稿相同；以记录及其档案为准。</translation>
    </message>
    <message>
        <source>Signed off by key: {names}.</source>
        <translation>已以密钥签署：{names}。</translation>
    </message>
    <message>
        <source>The file does not bear exactly one signature.</source>
        <translation>文件所带签名不是恰好一个。</translation>
    </message>
    <message>
        <source>The pages under the signature are not the sealed ones.</source>
        <translation>签名之下的页面不是定稿页面。</translation>
    </message>
    <message>
        <source>The record does not say any more what these pages print: {record} was sealed, {now} is computed today.</source>
        <translation>记录今日所载与这些页面不一致：定稿时为 {record}，今日算得 {now}。</translation>
    </message>
    <message>
        <source>The record says today what the sealed minutes print: its hash is {record}.</source>
        <translation>记录现在与定稿纪要所印一致：校验值 {record}。</translation>
    </message>
    <message>
        <source>The record says today what these pages print: its hash is {record}.</source>
        <translation>记录今日所载与这些页面一致：记录校验值 {record}。</translation>
    </message>
    <message>
        <source>The signature allows changes.</source>
        <translation>签名允许改动。</translation>
    </message>
    <message>
        <source>The signature does not cover the whole file.</source>
        <translation>签名没有覆盖整个文件。</translation>
    </message>
    <message>
        <source>The signature does not hold.</source>
        <translation>签名无效。</translation>
    </message>
    <message>
        <source>The signature is by another certificate than the one recorded, whatever its name.</source>
        <translation>签名所用证书不是记录中的那一张，无论其名称如何。</translation>
    </message>
    <message>
        <source>The signature of {name} holds, covers the whole file and allows no change.</source>
        <translation>{name} 的签名有效，覆盖整个文件，且不允许任何改动。</translation>
    </message>
    <message>
        <source>This is the SHA-256 of a file of meeting {number}: {name}.</source>
        <translation>这是第 {number} 次会议一份文件的 SHA-256：{name}。</translation>
    </message>
    <message>
        <source>This is the hash of the record of meeting {number}, {on}, with the additions up to version {version}.</source>
        <translation>这是第 {number} 次会议（{on}）的记录连同截至第 {version} 版补记的校验值。</translation>
    </message>
    <message>
        <source>This is the hash of the record of meeting {number}, {on}.</source>
        <translation>这是第 {number} 次会议（{on}）的记录校验值。</translation>
    </message>
    <message>
        <source>This is the head of the journal after {entries} entries, to which meeting {number} is bound.</source>
        <translation>这是日志前 {entries} 条的校验值，第 {number} 次会议的纪要以此为据。</translation>
    </message>
    <message>
        <source>Version here / now</source>
        <translation>所收 / 现行版本</translation>
    </message>
    <message>
        <source>{file} is a draft of meeting {number}, drawn from this record before its minutes were sealed. It proves nothing.</source>
        <translation>{file} 是第 {number} 次会议定稿之前由本记录生成的草稿，不具证明力。</translation>
    </message>
    <message>
        <source>{file} is none of the files of this record: it was never sealed or kept here.</source>
        <translation>{file} 不是本记录的任何文件：从未在此定稿或存档。</translation>
    </message>
    <message>
        <source>{file} is the scan of the signed paper of meeting {number} that was kept in entry {entry}, {at}. What the picture shows is for people to compare with the sealed minutes.</source>
        <translation>{file} 是第 {number} 次会议签字纸件的扫描件，存于日志第 {entry} 条（{at}）。图像内容须由人与定稿纪要核对。</translation>
    </message>
    <message>
        <source>{file} is the sealed minutes of meeting {number}, byte for byte (entry {entry}, {at}).</source>
        <translation>{file} 是第 {number} 次会议的定稿纪要，逐字节相同（日志第 {entry} 条，{at}）。</translation>
    </message>
    <message>
        <source>{file} is the signed copy of the minutes of meeting {number}, byte for byte (entry {entry}, {at}).</source>
        <translation>{file} 是第 {number} 次会议纪要的签名件，逐字节相同（日志第 {entry} 条，{at}）。</translation>
    </message>
    <message>
        <source>{file} is version {version} of the minutes of meeting {number}, with the additions until then, byte for byte (entry {entry}, {at}).</source>
        <translation>{file} 是第 {number} 次会议纪要的第 {version} 版，含当时的补充记录，逐字节相同（日志第 {entry} 条，{at}）。</translation>
    </message>
    <message>
        <source>{file} is what entry {entry} recorded: no minutes, another file of the record.</source>
        <translation>{file} 即日志第 {entry} 条所载文件：不是纪要，是记录中的其他文件。</translation>
    </message>
    <message>
        <source>{file} says that it is a copy, made on request, of the minutes of meeting {number} whose SHA-256 begins with {sha256} (entry {entry}). It is not that file, and anybody can write so into another: do not rely on it, take the file from the archive.</source>
        <translation>{file} 自称是第 {number} 次会议纪要（SHA-256 开头 {sha256}，日志第 {entry} 条）应要求制作的副本。它不是该文件本身，任何人都可以在别的文件里这样写：不可采信，请取档案中的文件。</translation>
    </message>
    <message>
        <source>{file} says that it is the minutes of meeting {number}, and is none of the files that the record keeps of them: it was altered, or printed again. Do not rely on it; take the file from the archive.</source>
        <translation>{file} 自称是第 {number} 次会议的纪要，但不是记录所存的任何一份：已被改动，或系重新生成。请勿采信，以档案中的文件为准。</translation>
    </message>
    <message>
        <source>{file} says that it is the pages of case {case} alone, of the minutes of meeting {number}. The record keeps the minutes whole: compare these pages with the file from the archive before relying on them.</source>
        <translation>{file} 自称是第 {number} 次会议纪要中第 {case} 项的单案页。记录只保存纪要全本：采信前请与档案中的文件核对。</translation>
    </message>
    <message>
        <source>{file} was changed: it begins with the pages of meeting {number} that entry {entry} recorded, and something follows that the record does not know. Do not rely on it; take the file from the archive.</source>
        <translation>{file} 已被改动：开头是第 {number} 次会议存于日志第 {entry} 条的页面，其后有记录所不知的内容。请勿采信，以档案中的文件为准。</translation>
    </message>
</context>
<context>
    <name>ArchiveDesk</name>
    <message>
        <source>Kept beside the minutes of meeting {number}: {file}.</source>
        <translation>已与第 {number} 次会议纪要一并存档：{file}。</translation>
    </message>
    <message>
        <source>Minutes of meeting {number}</source>
        <translation>第 {number} 次会议纪要</translation>
    </message>
    <message>
        <source>Sign off the minutes</source>
        <translation>签署纪要</translation>
    </message>
    <message>
        <source>Signed off is the sealed file of meeting {number}. Up and Down choose who.</source>
        <translation>签署对象是第 {number} 次会议的定稿文件。用上下键选择签署人。</translation>
    </message>
    <message>
        <source>The disk took no further file, so nothing was kept. The record is safe; make room.</source>
        <translation>磁盘写不下，未存档任何文件。记录安全；请先腾出空间。</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Check the name and the permissions.</source>
        <translation>无法读取文件 {file}。请核对名称和权限。</translation>
    </message>
    <message>
        <source>The minutes are being signed …</source>
        <translation>正在签名…</translation>
    </message>
    <message>
        <source>The minutes of that meeting are not sealed yet.</source>
        <translation>该次会议的纪要尚未定稿。</translation>
    </message>
    <message>
        <source>{name} has signed off the minutes of meeting {number}.</source>
        <translation>{name} 已签署第 {number} 次会议纪要。</translation>
    </message>
    <message>
        <source>{number} signed.pdf</source>
        <translation>{number} 签名件.pdf</translation>
    </message>
    <message>
        <source>{number} version {version}.pdf</source>
        <translation>{number} 第{version}版.pdf</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>A hash as it is printed on paper: eight digits are enough</source>
        <translation>纸面所印校验值，八位即可</translation>
    </message>
    <message>
        <source>Archive of sealed minutes</source>
        <translation>定稿纪要档案</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>核对文件</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>核对文件…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Give up the year book</source>
        <translation>放弃年度汇编</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>日志条目</translation>
    </message>
    <message>
        <source>Keep a scan</source>
        <translation>存扫描件</translation>
    </message>
    <message>
        <source>Keep a scan…</source>
        <translation>存扫描件…</translation>
    </message>
    <message>
        <source>Keep the version with additions</source>
        <translation>存含补充记录的版本</translation>
    </message>
    <message>
        <source>Kept beside</source>
        <translation>另存文件</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>No minutes are sealed yet. A file or a printed hash can be checked all the same.</source>
        <translation>尚无定稿纪要。文件或纸面校验值仍可核对。</translation>
    </message>
    <message>
        <source>Nothing was kept: choose the sealed minutes first to which the scan belongs.</source>
        <translation>未存入任何文件：请先选中扫描件所属的定稿纪要。</translation>
    </message>
    <message>
        <source>Nothing was kept: what was dropped is no file of this machine. Save it first.</source>
        <translation>未存入任何文件：拖入的不是本机文件，请先另存到本机。</translation>
    </message>
    <message>
        <source>Nothing was kept: {files} is no PDF, JPEG or PNG. Drop the scans alone.</source>
        <translation>未存入任何文件：{files} 不是 PDF、JPEG 或 PNG。请只拖入扫描件。</translation>
    </message>
    <message>
        <source>Or drop the scans of the signed paper on this window</source>
        <translation>也可将签字纸件的扫描件拖到本窗口</translation>
    </message>
    <message>
        <source>Passphrase of {file}, then Enter; it is kept nowhere</source>
        <translation>{file} 的口令，然后按 Enter；口令不留存</translation>
    </message>
    <message>
        <source>Print a copy…</source>
        <translation>打印副本…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Save a file of the archive</source>
        <translation>保存档案文件</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>保存文件…</translation>
    </message>
    <message>
        <source>Sign off by key…</source>
        <translation>用密钥签署…</translation>
    </message>
    <message>
        <source>Sign with the unit's certificate…</source>
        <translation>用本单位证书签名…</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>已签署</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>存档时间</translation>
    </message>
    <message>
        <source>The unit's certificate</source>
        <translation>本单位证书</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Year book: {done} of {all} minutes …</source>
        <translation>年度汇编：{done} / {all} 份纪要 …</translation>
    </message>
    <message>
        <source>Year book…</source>
        <translation>年度汇编…</translation>
    </message>
    <message>
        <source>not in the journal</source>
        <translation>日志中没有</translation>
    </message>
    <message>
        <source>sealed minutes</source>
        <translation>定稿纪要</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} / {all}</translation>
    </message>
    <message>
        <source>{name} copy.pdf</source>
        <translation>{name} 副本.pdf</translation>
    </message>
    <message numerus="yes">
        <source>{version} ({additions} additions)</source>
        <translation><numerusform>{version}（补充 {additions} 条）</numerusform></translation>
    </message>
</context>
<context>
    <name>AttendanceDesk</name>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Present the case anew</source>
        <translation>重新提交本案</translation>
    </message>
    <message numerus="yes">
        <source>Presented anew, the case gains {names}, who did not hear what was confirmed: {count} confirmation(s) fall and are given again. Present it anew?</source>
        <translation><numerusform>重新提交后{names}加入本案基数，而此前的确认其并未听取：{count} 项确认失效，须重新确认。是否重新提交？</numerusform></translation>
    </message>
    <message>
        <source>Presented anew, with {names}.</source>
        <translation>已重新提交，{names}加入。</translation>
    </message>
    <message numerus="yes">
        <source>Presented anew, with {names}: {count} confirmation(s) fell. Ctrl+Z takes it back.</source>
        <translation><numerusform>已重新提交，{names}加入：{count} 项确认失效。按 Ctrl+Z 可撤销。</numerusform></translation>
    </message>
    <message>
        <source>Presented anew: nobody joins, and what was confirmed stands.</source>
        <translation>已重新提交：无人加入，原有确认保持有效。</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Committee Desk: auditor's page, read only</source>
        <translation>贷审会审议台：审计查阅（只读）</translation>
    </message>
    <message>
        <source>Read only: nothing is written here. Journal, files and signatures hold; entries: {entries}.</source>
        <translation>只读：此处不写入任何内容。日志、文件与签名校验一致，共 {entries} 条。</translation>
    </message>
    <message>
        <source>Read only: nothing is written here. The record does not hold; places: {wrong}. main.py verify says where.</source>
        <translation>只读：此处不写入任何内容。记录校验不一致：{wrong} 处。main.py verify 会逐处说明。</translation>
    </message>
    <message>
        <source>Read only: nothing is written here. The record is being checked …</source>
        <translation>只读：此处不写入任何内容。正在校验记录…</translation>
    </message>
    <message>
        <source>This case was not opened at that meeting: there are no pages of it.</source>
        <translation>本案在该次会议未开始审议，没有单案页。</translation>
    </message>
</context>
<context>
    <name>BookDialog</name>
    <message>
        <source>Begin with this passphrase</source>
        <translation>用此口令开始</translation>
    </message>
    <message>
        <source>Choose a passphrase for your notes and your preparation file: at least {least} characters.</source>
        <translation>请为私记和预备文件选一个口令：至少 {least} 个字符。</translation>
    </message>
    <message>
        <source>I have forgotten it: begin anew …</source>
        <translation>忘了口令：重新开始……</translation>
    </message>
    <message>
        <source>It needs at least {least} characters, {different} of them different, and not only digits.</source>
        <translation>至少须 {least} 个字符，其中 {different} 个各不相同，且不能全是数字。</translation>
    </message>
    <message>
        <source>Nobody can open the notes for you. A forgotten passphrase means that they are lost.</source>
        <translation>谁也不能替您打开。忘了口令，私记就丢失了。</translation>
    </message>
    <message>
        <source>Open my notes</source>
        <translation>打开我的私记</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>私记</translation>
    </message>
    <message>
        <source>The notes are being opened …</source>
        <translation>正在打开私记……</translation>
    </message>
    <message>
        <source>The notes under the forgotten passphrase stay shut and are lost. New ones begin here.</source>
        <translation>旧口令下的私记打不开，就此丢失；从这里重新开始。</translation>
    </message>
    <message>
        <source>The two are not the same. Type both once more.</source>
        <translation>两次输入不一致，请重新输入。</translation>
    </message>
    <message>
        <source>Whose notes</source>
        <translation>谁的私记</translation>
    </message>
    <message>
        <source>Your own passphrase, the same as for your preparation file.</source>
        <translation>您自己的口令，与预备文件的相同。</translation>
    </message>
    <message>
        <source>passphrase of your own</source>
        <translation>您自己的口令</translation>
    </message>
    <message>
        <source>the same once more</source>
        <translation>再输一遍</translation>
    </message>
</context>
<context>
    <name>BridgePart</name>
    <message>
        <source>= Actual equity</source>
        <translation>= 实有权益</translation>
    </message>
    <message>
        <source>= Expected equity</source>
        <translation>= 应有权益</translation>
    </message>
    <message>
        <source>± Unexplained</source>
        <translation>± 未解释</translation>
    </message>
</context>
<context>
    <name>Cap</name>
    <message>
        <source>Amount requested</source>
        <translation>申请金额</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>审批权限</translation>
    </message>
    <message>
        <source>Debts to assets</source>
        <translation>资产负债率上限</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>权益上限</translation>
    </message>
    <message>
        <source>First loan</source>
        <translation>首次贷款上限</translation>
    </message>
    <message>
        <source>Need for working capital</source>
        <translation>营运资金需求</translation>
    </message>
    <message>
        <source>Need shown by the purpose</source>
        <translation>用途所需资金</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品上限</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>担保上限</translation>
    </message>
    <message>
        <source>Supported by capacity</source>
        <translation>还款能力可支持</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Cleared {cleared}/{total}</source>
        <translation>已满足 {cleared}/{total}</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>No line is outside its tolerance</source>
        <translation>没有超出容差的科目</translation>
    </message>
    <message>
        <source>Prepared by {name}: these confirmations are your own</source>
        <translation>{name}预备：采信只算本人</translation>
    </message>
    <message>
        <source>Questions open {count}</source>
        <translation>未答问题 {count}</translation>
    </message>
    <message>
        <source>Since the case was opened: {spent} min; planned are {planned}.</source>
        <translation>本案开始以来 {spent} 分钟，计划 {planned} 分钟。</translation>
    </message>
    <message>
        <source>Worst {shape} {line} {size}  (D)</source>
        <translation>最差偏差 {shape} {line} {size}  (D)</translation>
    </message>
    <message>
        <source>answer due today!</source>
        <translation>今天到答复期限!</translation>
    </message>
    <message>
        <source>days left to answer: {days}</source>
        <translation>承诺答复剩 {days} 天</translation>
    </message>
    <message>
        <source>days overdue with the answer: {days}</source>
        <translation>答复逾期 {days} 天</translation>
    </message>
    <message>
        <source>earlier decisions {count}, last {day} {outcome}</source>
        <translation>历史决议 {count} 条，末次 {day} {outcome}</translation>
    </message>
    <message>
        <source>on relations {count}</source>
        <translation>凭逻辑关系 {count} 科目</translation>
    </message>
    <message numerus="yes">
        <source>requests {amount} · {months} months</source>
        <translation><numerusform>申请 {amount} · {months} 期</numerusform></translation>
    </message>
    <message>
        <source>{name} (recused)</source>
        <translation>{name}（回避）</translation>
    </message>
    <message>
        <source>{size} by {method}</source>
        <translation>{size}（{method}）</translation>
    </message>
    <message>
        <source>{spent} of {planned} min</source>
        <translation>用时 {spent}/{planned} 分</translation>
    </message>
    <message>
        <source>△ {left} min left</source>
        <translation>△ 还剩 {left} 分</translation>
    </message>
    <message>
        <source>◆ over time by {over} min</source>
        <translation>◆ 超时 {over} 分</translation>
    </message>
</context>
<context>
    <name>CaseNotes</name>
    <message>
        <source>Who presides over this case? The member's number, Enter; Esc leaves it</source>
        <translation>由谁代为主持本案？输入委员号，Enter；Esc 不改</translation>
    </message>
    <message>
        <source>Who spoke for the client, when and how? Enter notes it, Esc leaves it</source>
        <translation>何人何时如何为客户说情？Enter 记录，Esc 不改</translation>
    </message>
    <message>
        <source>Why does the chair veto? Enter records the veto, Esc leaves it</source>
        <translation>主任为何否决？Enter 记录否决，Esc 取消</translation>
    </message>
    <message>
        <source>Why does the client withdraw? Enter withdraws the case, Esc leaves it</source>
        <translation>客户为何撤回？Enter 撤回本案，Esc 不改</translation>
    </message>
    <message>
        <source>Why is the case left without its quorum? Enter ends it undecided, Esc leaves it</source>
        <translation>法定人数为何不足？Enter 以不决结束，Esc 取消</translation>
    </message>
    <message>
        <source>Why is the case put off? Enter defers it to a later meeting, Esc leaves it</source>
        <translation>为何缓议？Enter 缓议至以后的会议，Esc 取消</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>1 Overview</source>
        <translation>1 概览</translation>
    </message>
    <message>
        <source>2 Statements</source>
        <translation>2 报表对照</translation>
    </message>
    <message>
        <source>3 Charts</source>
        <translation>3 图表</translation>
    </message>
    <message>
        <source>4 Questions</source>
        <translation>4 问题</translation>
    </message>
    <message>
        <source>5 Vote</source>
        <translation>5 表决</translation>
    </message>
    <message>
        <source>6 Minutes</source>
        <translation>6 纪要</translation>
    </message>
</context>
<context>
    <name>CasePages</name>
    <message>
        <source>Find in the pages: a line, a method, a name; Enter goes on</source>
        <translation>在页中查找：科目、方法、姓名；Enter 下一处</translation>
    </message>
    <message>
        <source>not on these pages</source>
        <translation>这些页上没有</translation>
    </message>
    <message>
        <source>place {place} of {count}</source>
        <translation>第 {place} 处，共 {count} 处</translation>
    </message>
</context>
<context>
    <name>CaseRatio</name>
    <message>
        <source>Asset turnover a year</source>
        <translation>总资产周转率（次/年）</translation>
    </message>
    <message>
        <source>Cash ratio</source>
        <translation>现金比率</translation>
    </message>
    <message>
        <source>Current ratio</source>
        <translation>流动比率</translation>
    </message>
    <message>
        <source>Debts / assets</source>
        <translation>资产负债率</translation>
    </message>
    <message>
        <source>Debts / assets with the loan</source>
        <translation>加本笔后资产负债率</translation>
    </message>
    <message>
        <source>Instalment / disposable cash</source>
        <translation>月还款／月可支配</translation>
    </message>
    <message>
        <source>Loan / equity</source>
        <translation>贷款／权益</translation>
    </message>
    <message>
        <source>Net profit of a year / assets</source>
        <translation>资产收益率（年）</translation>
    </message>
    <message>
        <source>Operating cycle, days</source>
        <translation>营业周期（天）</translation>
    </message>
    <message>
        <source>Quick ratio</source>
        <translation>速动比率</translation>
    </message>
    <message>
        <source>Receivable days</source>
        <translation>应收周转天数</translation>
    </message>
    <message>
        <source>Receivable turnover a year</source>
        <translation>应收周转率（次/年）</translation>
    </message>
    <message>
        <source>Sales of a year / all loans</source>
        <translation>销贷比（年销售／全部贷款）</translation>
    </message>
    <message>
        <source>Stock days</source>
        <translation>存货周转天数</translation>
    </message>
    <message>
        <source>Stock turnover a year</source>
        <translation>存货周转率（次/年）</translation>
    </message>
</context>
<context>
    <name>CaseState</name>
    <message>
        <source>Decided</source>
        <translation>已决议</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>审议中</translation>
    </message>
    <message>
        <source>Votes revealed</source>
        <translation>已揭示</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>表决中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待议</translation>
    </message>
</context>
<context>
    <name>ChangesDesk</name>
    <message>
        <source>This is the first revision of the case: there is nothing to compare it with.</source>
        <translation>本案是第一版，没有可比较的版本。</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>Changes since the case was heard before</source>
        <translation>与上次审议相比的变动</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>The words stated here fell, since the figures changed.</source>
        <translation>数值已变，此处原先写明的结论已失效。</translation>
    </message>
    <message>
        <source>Which chart</source>
        <translation>哪一张图</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>A day's takings:</source>
        <translation>每日抽样：</translation>
    </message>
    <message>
        <source>Computed: {sentence}</source>
        <translation>计算结论：{sentence}</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>偏差龙卷风</translation>
    </message>
    <message>
        <source>Equity bridge</source>
        <translation>权益桥</translation>
    </message>
    <message>
        <source>Expected equity {expected:money} and actual equity {actual:money} agree.</source>
        <translation>应有权益 {expected:money} 与实有权益 {actual:money} 相符。</translation>
    </message>
    <message>
        <source>Expected equity {expected:money}, actual {actual:money}: {gap:signed} ({ratio:percent}) unexplained, more than its limit.</source>
        <translation>应有权益 {expected:money}，实有 {actual:money}，差 {gap:signed}（{ratio:percent}）未解释，超出容差。</translation>
    </message>
    <message>
        <source>Expected equity {expected:money}, actual {actual:money}: {gap:signed} ({ratio:percent}) unexplained, within the limit.</source>
        <translation>应有权益 {expected:money}，实有 {actual:money}，差 {gap:signed}（{ratio:percent}）未解释，在容差内。</translation>
    </message>
    <message>
        <source>Expected equity {expected:money}, actual {actual:money}: {gap:signed} unexplained.</source>
        <translation>应有权益 {expected:money}，实有 {actual:money}，差 {gap:signed} 未解释。</translation>
    </message>
    <message>
        <source>Neither seasons nor single months of sales are stated, so no course can be drawn. An average month: declared {declared:money}, verified {verified:money}.</source>
        <translation>未填报季节或逐月营业额，画不出走势；月均申报 {declared:money}，核实 {verified:money}。</translation>
    </message>
    <message>
        <source>No equity check can be laid out: there is none on this case, or its inputs are missing.</source>
        <translation>无法列出权益检验：本案没有这项检验，或其输入缺失。</translation>
    </message>
    <message>
        <source>No line can be compared.</source>
        <translation>没有可比较的科目。</translation>
    </message>
    <message>
        <source>No line deviates by more than its limit; the largest is {line} with {deviation:percent}.</source>
        <translation>没有科目超出容差；最大为{line} {deviation:percent}。</translation>
    </message>
    <message>
        <source>No sales are stated.</source>
        <translation>未填报营业额。</translation>
    </message>
    <message>
        <source>Repayment cover</source>
        <translation>还款覆盖</translation>
    </message>
    <message>
        <source>Sales and season</source>
        <translation>营业额走势与季节</translation>
    </message>
    <message>
        <source>The loan asked for has no plan of repayment.</source>
        <translation>所申请贷款没有还款计划。</translation>
    </message>
    <message>
        <source>The months are declared only: {declared:money} in an average month.</source>
        <translation>各月只有申报数：月均 {declared:money}。</translation>
    </message>
    <message>
        <source>Verified months lie between {low:money} ({low_month}) and {high:money} ({high_month}). An average month: declared {declared:money}, verified {verified:money}.</source>
        <translation>核实各月在 {low:money}（{low_month}）与 {high:money}（{high_month}）之间；月均申报 {declared:money}，核实 {verified:money}。</translation>
    </message>
    <message>
        <source>overstated</source>
        <translation>高报</translation>
    </message>
    <message>
        <source>peers' quartiles (n {n})</source>
        <translation>同业四分位（{n} 户）</translation>
    </message>
    <message>
        <source>understated</source>
        <translation>低报</translation>
    </message>
    <message>
        <source>{amount:wan}: all {count} months are covered by {share:rate} of disposable cash; the thinnest is {month} with {capacity:money} for {instalment:money} ({cover:cents} times).</source>
        <translation>{amount:wan}：{count} 期均在可支配现金的 {share:rate} 之内；最紧为 {month}，可还 {capacity:money}，应还 {instalment:money}（{cover:cents} 倍）。</translation>
    </message>
    <message>
        <source>{amount:wan}: disposable cash is not known in {unknown} of {count} months, so cover is not proven.</source>
        <translation>{amount:wan}：{count} 期中有 {unknown} 期的可支配现金不明，还款覆盖未得证明。</translation>
    </message>
    <message>
        <source>{amount:wan}: {short} of {count} months fall short of {share:rate} of disposable cash; the worst is {month} with {capacity:money} for {instalment:money} ({cover:cents} times).</source>
        <translation>{amount:wan}：{count} 期中有 {short} 期超出可支配现金的 {share:rate}；最差为 {month}，可还 {capacity:money}，应还 {instalment:money}（{cover:cents} 倍）。</translation>
    </message>
    <message>
        <source>{low:money} to {high:money}</source>
        <translation>{low:money} 至 {high:money}</translation>
    </message>
    <message>
        <source>{month}: capacity {capacity:money} for {instalment:money}</source>
        <translation>{month}：可还 {capacity:money}，应还 {instalment:money}</translation>
    </message>
    <message>
        <source>{month}: falls short, capacity {capacity:money} for {instalment:money}</source>
        <translation>{month}：不足，可还 {capacity:money}，应还 {instalment:money}</translation>
    </message>
    <message>
        <source>{month}: verified {verified:money}, declared {declared:money}</source>
        <translation>{month} 月：核实 {verified:money}，申报 {declared:money}</translation>
    </message>
    <message>
        <source>{name} {daily:money}</source>
        <translation>{name} {daily:money}</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}：{amount}</translation>
    </message>
    <message>
        <source>{name}: {deviation:percent}, {level}</source>
        <translation>{name}：{deviation:percent}，{level}</translation>
    </message>
    <message>
        <source>{season}: {months} months bring {share:ratio} of the year, even months would bring {even:ratio}. An average month: declared {declared:money}, verified {verified:money}.</source>
        <translation>{season} {months} 个月占全年 {share:ratio}（平均为 {even:ratio}）；月均申报 {declared:money}，核实 {verified:money}。</translation>
    </message>
    <message>
        <source>{severe} severe and {over} over the limit; the largest is {line} with {deviation:percent}.</source>
        <translation>{severe} 项重大、{over} 项超差；最大为{line} {deviation:percent}。</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>× declared, average {amount:money}</source>
        <translation>× 申报，月均 {amount:money}</translation>
    </message>
    <message>
        <source>─ declared capacity {amount:money}</source>
        <translation>─ 申报可还 {amount:money}</translation>
    </message>
    <message>
        <source>━ instalment {amount:money}</source>
        <translation>━ 月还款 {amount:money}</translation>
    </message>
    <message>
        <source>━ instalments {low:money} to {high:money}</source>
        <translation>━ 各期还款 {low:money} 至 {high:money}</translation>
    </message>
    <message>
        <source>▲ declared capacity {amount:money}</source>
        <translation>▲ 申报可还 {amount:money}（超出图幅）</translation>
    </message>
    <message>
        <source>◆ falls short: capacity ÷ instalment</source>
        <translation>◆ 不足：可还 ÷ 应还（倍）</translation>
    </message>
    <message>
        <source>● verified, average {amount:money}</source>
        <translation>● 核实，月均 {amount:money}</translation>
    </message>
</context>
<context>
    <name>CheckDesk</name>
    <message>
        <source>A computed line is cleared through its sources.</source>
        <translation>推导科目随其来源满足。</translation>
    </message>
</context>
<context>
    <name>CheckForm</name>
    <message>
        <source>A number without evidence is no check: choose or add one.</source>
        <translation>没有证据的数字不算检验：请选一项或新增一项。</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Check on {line}</source>
        <translation>录入检验：{line}</translation>
    </message>
    <message>
        <source>Check on {line}, figure {value}</source>
        <translation>录入检验：{line}，数值 {value}</translation>
    </message>
    <message>
        <source>Each component needs a name of its own.</source>
        <translation>每项成本要有各自的名称。</translation>
    </message>
    <message>
        <source>Enter stores · Tab goes on · Esc leaves</source>
        <translation>Enter 存入 · Tab 下一栏 · Esc 离开</translation>
    </message>
    <message>
        <source>Here belongs {expected}. {mend}</source>
        <translation>此处应填{expected}。{mend}</translation>
    </message>
    <message>
        <source>Method: its key finds it; those of this line come first</source>
        <translation>方法：按方法键即可找到；本科目适用的在前</translation>
    </message>
    <message>
        <source>Monthly average</source>
        <translation>月均</translation>
    </message>
    <message>
        <source>New check</source>
        <translation>新检验</translation>
    </message>
    <message>
        <source>Not to be read yet: {fields}</source>
        <translation>还读不出：{fields}</translation>
    </message>
    <message>
        <source>On whose word</source>
        <translation>由谁提出</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {problem}</source>
        <translation>第 {row} 行{column}：{problem}</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>存入</translation>
    </message>
    <message>
        <source>Survey date</source>
        <translation>调查日</translation>
    </message>
    <message>
        <source>There is no evidence {id}.</source>
        <translation>没有证据 {id}。</translation>
    </message>
    <message>
        <source>This case has no schedule of that name.</source>
        <translation>本案没有这个名称的明细表。</translation>
    </message>
    <message>
        <source>This source is a list. Choose one of its numbers, or its sum.</source>
        <translation>该来源是一列数。请选其中一个数或合计。</translation>
    </message>
    <message>
        <source>What was typed is not stored. Esc again leaves it; any change goes on.</source>
        <translation>所填内容尚未存入。再按 Esc 放弃；继续填写则不离开。</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>numbers with spaces between them</source>
        <translation>各数之间用空格隔开</translation>
    </message>
    <message>
        <source>rows of a schedule, or type them</source>
        <translation>引用明细表（如 明细:stock_count），或逐行填写</translation>
    </message>
    <message>
        <source>{check} anew: {procedure}</source>
        <translation>重录 {check}：{procedure}</translation>
    </message>
    <message>
        <source>{column} of row {row}</source>
        <translation>第 {row} 行的{column}</translation>
    </message>
    <message numerus="yes">
        <source>{count} number(s)</source>
        <translation><numerusform>共 {count} 个数</numerusform></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Abstain</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Approve with conditions</source>
        <translation>有条件同意</translation>
    </message>
    <message>
        <source>Re-investigate</source>
        <translation>续议</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不同意</translation>
    </message>
</context>
<context>
    <name>Choice of input</name>
    <message>
        <source>Actual equity</source>
        <translation>实际权益</translation>
    </message>
    <message>
        <source>Expected equity</source>
        <translation>应有权益</translation>
    </message>
    <message>
        <source>Profit of the period</source>
        <translation>期间利润</translation>
    </message>
    <message>
        <source>The larger of the two</source>
        <translation>两者中较大者</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Enter gives it, another digit changes it</source>
        <translation>Enter 提交，另按数字更改</translation>
    </message>
    <message>
        <source>Enter gives it, another digit changes it, F2 for an own amount, term, rate or remark</source>
        <translation>Enter 提交，按其他数字改选，F2 填写本人的金额、期限、利率或附言</translation>
    </message>
    <message>
        <source>Esc leaves without a vote</source>
        <translation>Esc 不投票退出</translation>
    </message>
    <message>
        <source>The vote is being sealed …</source>
        <translation>正在密封选票……</translation>
    </message>
    <message>
        <source>This ballot does not offer “{choice}”.</source>
        <translation>本次表决没有“{choice}”这一选项。</translation>
    </message>
    <message>
        <source>Your vote is chosen. It is not shown: the room sees this screen.</source>
        <translation>您已选定。会议室能看到本屏，故不显示所选。</translation>
    </message>
    <message>
        <source>Your vote: press its digit</source>
        <translation>您的选择：请按数字键</translation>
    </message>
    <message>
        <source>Your vote: {vote}</source>
        <translation>您的选择：{vote}</translation>
    </message>
    <message numerus="yes">
        <source>{months} months</source>
        <translation><numerusform>{months} 期</numerusform></translation>
    </message>
    <message>
        <source>{rate} a year</source>
        <translation>年利率 {rate}</translation>
    </message>
    <message>
        <source>“{typed}” is no choice. Press one of the digits above.</source>
        <translation>“{typed}”不是选项，请按上面的数字键。</translation>
    </message>
</context>
<context>
    <name>Clearing</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>At least two methods: satisfied by {accepted}.</source>
        <translation>已满足“不低于两种”：{accepted}</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>By the policy, {procedure} is no method for this line.</source>
        <translation>按制度，{procedure}不是本科目的检验方法。</translation>
    </message>
    <message>
        <source>Computed from other lines, all of them cleared.</source>
        <translation>由其他科目推导，源科目均已满足。</translation>
    </message>
    <message>
        <source>Computed from other lines; cleared when its sources are.</source>
        <translation>由其他科目推导，随源科目满足而满足。</translation>
    </message>
    <message>
        <source>Disposable cash</source>
        <translation>可支配资金</translation>
    </message>
    <message>
        <source>Every method here is accepted; {count} of {needed} count.</source>
        <translation>本行方法均已采信，须 {needed} 种，现计 {count} 种。</translation>
    </message>
    <message>
        <source>In</source>
        <translation>流入</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Monthly income</source>
        <translation>月收入</translation>
    </message>
    <message>
        <source>Monthly instalment</source>
        <translation>每月还款</translation>
    </message>
    <message>
        <source>Monthly instalments</source>
        <translation>每月还款合计</translation>
    </message>
    <message>
        <source>Monthly living costs</source>
        <translation>每月生活费</translation>
    </message>
    <message>
        <source>Net assets</source>
        <translation>净资产</translation>
    </message>
    <message>
        <source>Net value</source>
        <translation>净值</translation>
    </message>
    <message>
        <source>No confirmed method covers {basis}.</source>
        <translation>{basis} 没有已采信的方法覆盖。</translation>
    </message>
    <message>
        <source>No value is proposed: the line cannot be {value}, the least favourable estimate.</source>
        <translation>没有建议认定值：最不利的估算值 {value} 不能是本科目的数值。</translation>
    </message>
    <message>
        <source>One more method is needed. Accepted: {accepted}. Available here: {available}</source>
        <translation>还需再确认 1 种方法 — 已采信：{accepted}；本行可用：{available}</translation>
    </message>
    <message>
        <source>Only {count} method(s) with data here. Add a check, send the line back, or let the chair waive it.</source>
        <translation>只有 {count} 种方法有数据 — 请补充检验、退回补充调查，或由主任豁免。</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>流出</translation>
    </message>
    <message>
        <source>Over the limit: a third method or an adopted value is needed (A adopts {value}).</source>
        <translation>超差：须有第三种方法或采用认定值（按 A 采用 {value}）。</translation>
    </message>
    <message>
        <source>Over the limit: a third method or an adopted value is needed; none is proposed.</source>
        <translation>超差：须有第三种方法或采用认定值；没有可建议的认定值。</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>利润</translation>
    </message>
    <message>
        <source>Says something here but does not count as a method: {method}.</source>
        <translation>只供参考，不计为一种方法：{method}。</translation>
    </message>
    <message>
        <source>Sent back for re-investigation by {by}: {reason}</source>
        <translation>{by} 退回补充调查：{reason}</translation>
    </message>
    <message>
        <source>Severe: a recognised value must be adopted (A adopts {value}).</source>
        <translation>重大：须采用认定值（按 A 采用 {value}）。</translation>
    </message>
    <message>
        <source>Severe: a recognised value must be adopted; none is proposed.</source>
        <translation>重大：须采用认定值；没有可建议的认定值。</translation>
    </message>
    <message>
        <source>Stated as none where none is no advantage: nothing to clear.</source>
        <translation>申报为无，且申报为无对客户并无好处，无需核实。</translation>
    </message>
    <message>
        <source>The chair must decide by name.</source>
        <translation>须由主任具名决定。</translation>
    </message>
    <message>
        <source>The deviation needs a written cause.</source>
        <translation>偏差须写明原因。</translation>
    </message>
    <message>
        <source>The source of the input “{input}” has no value.</source>
        <translation>输入项“{input}”的来源没有数值。</translation>
    </message>
    <message>
        <source>The waiver has no effect: the policy allows {count} in a case.</source>
        <translation>豁免无效：制度规定每案至多豁免 {count} 项。</translation>
    </message>
    <message>
        <source>The waiver has no effect: the policy excludes this line.</source>
        <translation>豁免无效：制度规定本科目不得豁免。</translation>
    </message>
    <message>
        <source>There is no value to adopt here: the chair must accept the cause by name.</source>
        <translation>本行无值可认定：须由主任具名接受原因。</translation>
    </message>
    <message>
        <source>Too far from the figure to be one of the two: {method}.</source>
        <translation>与数值相差过大，不能算两种之一：{method}。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Waived by {by}: {reason}</source>
        <translation>{by} 豁免：{reason}</translation>
    </message>
    <message>
        <source>the monthly average</source>
        <translation>月均</translation>
    </message>
    <message>
        <source>the survey date</source>
        <translation>调查日</translation>
    </message>
    <message>
        <source>{count} do not concur: the chair must accept the line, waive it or send it back.</source>
        <translation>{count} 人不同意：须由主任采信、豁免或退回补充调查。</translation>
    </message>
    <message>
        <source>{count} more methods are needed. Available here: {available}</source>
        <translation>还需确认 {count} 种方法 — 本行可用：{available}</translation>
    </message>
    <message>
        <source>{first} and {second} are both norms and never make a pair.</source>
        <translation>{first} 与 {second} 都是同业常模，不能成对。</translation>
    </message>
    <message>
        <source>{first} and {second} are both the client's own word and count once.</source>
        <translation>{first} 与 {second} 都只是客户口述，只算一种。</translation>
    </message>
    <message>
        <source>{first} and {second} rest on the same source ({source}) and count once.</source>
        <translation>{first} 与 {second} 同源（{source}），只算一种。</translation>
    </message>
    <message>
        <source>{first} is computed from {second}; together they count once.</source>
        <translation>{first} 由 {second} 推算，合算一种。</translation>
    </message>
    <message>
        <source>{method} is computed from {sources}, which must be accepted first.</source>
        <translation>{method} 由 {sources} 推算，须先采信后者。</translation>
    </message>
    <message>
        <source>{method} reads {lines}, which must be cleared first.</source>
        <translation>{method} 引用了 {lines}，须先满足该科目。</translation>
    </message>
    <message>
        <source>{procedure} does not count on evidence of the class “{class}”.</source>
        <translation>{procedure}不能以“{class}”类证据计数。</translation>
    </message>
    <message>
        <source>{procedure} is computed from “{line}” itself; a line cannot verify itself.</source>
        <translation>{procedure}是用“{line}”本身算出的；科目不能自证。</translation>
    </message>
    <message>
        <source>{procedure} is computed from “{total}”, which contains “{line}”; a line cannot verify itself.</source>
        <translation>{procedure}是用“{total}”算出的，其中已含“{line}”；科目不能自证。</translation>
    </message>
    <message>
        <source>{table}, row {row}, {column}</source>
        <translation>{table}第 {row} 行“{column}”</translation>
    </message>
</context>
<context>
    <name>ClientDesk</name>
    <message>
        <source>Compared with case {number} as left on {day}</source>
        <translation>与 {number} 号案 {day} 会议认定数对比</translation>
    </message>
    <message>
        <source>Compared with the prior period of the statements</source>
        <translation>与报表上期对比</translation>
    </message>
    <message>
        <source>The record holds no figures of an earlier application; stated decisions have none.</source>
        <translation>档案中没有历次申请的科目数据；客户经理所述的历史决议不含数据。</translation>
    </message>
</context>
<context>
    <name>ClientHistory</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>As left on {day}</source>
        <translation>{day} 认定</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Declared now</source>
        <translation>本次申报</translation>
    </message>
    <message>
        <source>First application: nothing was decided on this client before.</source>
        <translation>首次申请：此前没有对该客户的决议。</translation>
    </message>
    <message>
        <source>History of {client}</source>
        <translation>{client} 的历史</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>No. {meeting}</source>
        <translation>第 {meeting} 次</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>申请金额</translation>
    </message>
    <message>
        <source>Verified now</source>
        <translation>本次核实</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未决</translation>
    </message>
    <message>
        <source>this application</source>
        <translation>本案</translation>
    </message>
    <message>
        <source>{meeting} (as stated)</source>
        <translation>{meeting}（自述）</translation>
    </message>
</context>
<context>
    <name>ConditionKind</name>
    <message>
        <source>After pay-out</source>
        <translation>放款后</translation>
    </message>
    <message>
        <source>At pay-out</source>
        <translation>放款时</translation>
    </message>
    <message>
        <source>Before pay-out</source>
        <translation>放款前</translation>
    </message>
    <message>
        <source>Covenant</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>贷后</translation>
    </message>
</context>
<context>
    <name>ConditionStatus</name>
    <message>
        <source>Breached</source>
        <translation>已违反</translation>
    </message>
    <message>
        <source>Evidence submitted</source>
        <translation>已提交凭据</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未落实</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>Waived by the committee</source>
        <translation>已由委员会豁免</translation>
    </message>
</context>
<context>
    <name>ConditionsPanel</name>
    <message>
        <source>Condition (*: policy)</source>
        <translation>条件（*制度）</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>F8: a code or own words, Enter</source>
        <translation>F8 后输入两位码或自拟条件，Enter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Kind and text of * are the policy's. Strike it out with a reason, then add your own.</source>
        <translation>带 * 的条件，类别与文字均为制度原文，不能改动。可写明理由删去，再另加条件。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>号</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>验收凭据</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>删除所选条件</translation>
    </message>
    <message>
        <source>There is no condition with the code {code}. Take one of the list, or write words.</source>
        <translation>没有编码为 {code} 的条件。请用列表中的编码，或写明文字。</translation>
    </message>
    <message>
        <source>Why is condition {number} struck out? Enter strikes it out, Esc leaves it</source>
        <translation>为何删去条件 {number}？Enter 删去，Esc 保留</translation>
    </message>
</context>
<context>
    <name>ConflictForm</name>
    <message>
        <source>None of them has (Ctrl+K)</source>
        <translation>均无冲突（Ctrl+K）</translation>
    </message>
    <message>
        <source>Put to the room: has anybody a conflict of interest? {names}</source>
        <translation>当场询问有无利益冲突：{names}</translation>
    </message>
    <message>
        <source>Type the member's number and the reason, like: 3 brother</source>
        <translation>请输入委员号和理由，如：3 借款人之兄</translation>
    </message>
    <message>
        <source>Who has: number and reason, Enter (Ctrl+R)</source>
        <translation>有冲突者：委员号和理由，Enter（Ctrl+R）</translation>
    </message>
</context>
<context>
    <name>Convening</name>
    <message>
        <source>Each name may stand once: {names}.</source>
        <translation>姓名不能重复：{names}。</translation>
    </message>
    <message>
        <source>Everybody needs a name.</source>
        <translation>每个人都须有姓名。</translation>
    </message>
    <message>
        <source>The meeting needs a place.</source>
        <translation>须写明会议地点。</translation>
    </message>
    <message>
        <source>The meeting needs a secretary.</source>
        <translation>会议须有秘书。</translation>
    </message>
    <message>
        <source>The meeting needs at least one voting member besides the chair.</source>
        <translation>除主任外至少须有一名表决委员。</translation>
    </message>
    <message>
        <source>The meeting needs one chair.</source>
        <translation>会议须有一名主任。</translation>
    </message>
    <message>
        <source>There is a meeting no. {number} already.</source>
        <translation>第 {number} 次会议已存在。</translation>
    </message>
</context>
<context>
    <name>ConveningForm</name>
    <message>
        <source>Begins</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Cases (Space takes one out)</source>
        <translation>案件（空格取消勾选）</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主任（主持人）</translation>
    </message>
    <message>
        <source>Convene (Enter)</source>
        <translation>召开（Enter）</translation>
    </message>
    <message>
        <source>Convene a meeting</source>
        <translation>召开会议</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Loan officers, one a line</source>
        <translation>信贷员（每行一人）</translation>
    </message>
    <message>
        <source>No imported case waits; cases imported later come on the agenda.</source>
        <translation>没有待上会的案件；之后导入的案件会直接列入议程。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>会议次数</translation>
    </message>
    <message>
        <source>Observers, one a line</source>
        <translation>列席人员（每行一人）</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>秘书</translation>
    </message>
    <message>
        <source>Voting members, one a line</source>
        <translation>表决委员（每行一人）</translation>
    </message>
    <message numerus="yes">
        <source>{number} · {client} · {amount} yuan, {months} months · {officer}</source>
        <translation><numerusform>{number} · {client} · {amount} 元，{months} 个月 · 主办 {officer}</numerusform></translation>
    </message>
</context>
<context>
    <name>CopyDesk</name>
    <message>
        <source>A copy, marked on every page: {file}. The sealed file is unchanged.</source>
        <translation>副本（每页均有标记）：{file}。定稿文件未变。</translation>
    </message>
    <message>
        <source>Every page of the copy is with the printer. The sealed file is unchanged.</source>
        <translation>副本全部页面已送交打印机。定稿文件未变。</translation>
    </message>
    <message>
        <source>The copy is being drawn …</source>
        <translation>正在生成副本……</translation>
    </message>
    <message>
        <source>The copy is being printed: {done} of {all} pages …</source>
        <translation>正在打印副本：第 {done} 页，共 {all} 页……</translation>
    </message>
    <message>
        <source>The copy was not all printed. The sealed file is unchanged. Print the copy anew.</source>
        <translation>副本未全部打印。定稿文件未变。请重新打印副本。</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{date}, {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{year}年{month}月{day}日</translation>
    </message>
</context>
<context>
    <name>DecisionKind</name>
    <message>
        <source>Accepted by the chair</source>
        <translation>主任认可</translation>
    </message>
    <message>
        <source>Recognised value adopted</source>
        <translation>已采用认定值</translation>
    </message>
    <message>
        <source>Sent back for re-investigation</source>
        <translation>退回补充调查</translation>
    </message>
    <message>
        <source>Waived by the chair</source>
        <translation>主任豁免</translation>
    </message>
</context>
<context>
    <name>DeclaringDesk</name>
    <message>
        <source>Everybody in the room has declared.</source>
        <translation>在场委员均已声明。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Noted: it changes nothing in the gate, and the minutes print it.</source>
        <translation>已记录：不改变任何表决前检查，并印入纪要。</translation>
    </message>
    <message>
        <source>Recorded as called out in the room: no conflict of interest of {names}.</source>
        <translation>已按当场表态记录：{names}无利益冲突。</translation>
    </message>
    <message>
        <source>Recorded: {name} presides over this case.</source>
        <translation>已记录：本案由{name}代为主持。</translation>
    </message>
    <message>
        <source>Recorded: {name} takes no part in this case ({reason}).</source>
        <translation>已记录：{name}回避本案（{reason}）。</translation>
    </message>
    <message>
        <source>Take the recusal back</source>
        <translation>撤回回避</translation>
    </message>
    <message>
        <source>Taken back: {name} takes part in this case ({reason}).</source>
        <translation>已撤回：{name}参加本案（{reason}）。</translation>
    </message>
    <message>
        <source>There is no voting member number {number}.</source>
        <translation>没有 {number} 号表决委员。</translation>
    </message>
    <message>
        <source>{name} is recused from this case ({before}). Take the recusal back, because: {reason}? With it {name} declares that nothing keeps them from the case.</source>
        <translation>{name}已回避本案（{before}）。是否撤回回避，理由：{reason}？撤回即由{name}声明与本案没有利益冲突。</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The demo meeting is being prepared …</source>
        <translation>正在准备演示会议…</translation>
    </message>
</context>
<context>
    <name>Departure</name>
    <message>
        <source>As usual</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Departs</source>
        <translation>偏离</translation>
    </message>
    <message>
        <source>Departs far</source>
        <translation>明显偏离</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>An input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Only {present} of {needed} members needed can vote on this case.</source>
        <translation>本案需{needed}名委员表决，只有{present}名可以表决。</translation>
    </message>
    <message>
        <source>The adopted value of another line</source>
        <translation>其他科目的认定值</translation>
    </message>
    <message>
        <source>The case was presented anew to more members; confirm {methods} again.</source>
        <translation>本案已向更多委员重新提交，请重新采信{methods}。</translation>
    </message>
    <message>
        <source>The cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>The figure changed from {before} to {now}; confirm {methods} again.</source>
        <translation>数值由 {before} 改为 {now}，请重新采信{methods}。</translation>
    </message>
    <message>
        <source>The limits</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>{what} changed; confirm {methods} again.</source>
        <translation>{what}已改动，请重新采信{methods}。</translation>
    </message>
</context>
<context>
    <name>Edges</name>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Approvals
needed</source>
        <translation>所需
同意票</translation>
    </message>
    <message>
        <source>Half, against
the chair</source>
        <translation>恰好一半
主任反对</translation>
    </message>
    <message>
        <source>Half, with
the chair</source>
        <translation>恰好一半
主任同意</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>委员</translation>
    </message>
    <message>
        <source>One
rejection</source>
        <translation>一票
不同意</translation>
    </message>
    <message>
        <source>Quorum
from</source>
        <translation>法定
人数</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>What the rule does at its edges</source>
        <translation>规则在临界处的结果</translation>
    </message>
    <message>
        <source>Without
the chair</source>
        <translation>主任不在
所需同意票</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>人数不足</translation>
    </message>
</context>
<context>
    <name>EnteredText</name>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件内容</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检验内容</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Intercession</source>
        <translation>说情记录</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>出具人</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>科目名称</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议内容</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>缓释措施</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名或名称</translation>
    </message>
    <message>
        <source>New facts</source>
        <translation>新的事实</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>待查问题</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>制度内容</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>经营场所</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>私记</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>验收凭据</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>附言</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>EquityStep</name>
    <message>
        <source>+ Appreciation</source>
        <translation>＋ 升值</translation>
    </message>
    <message>
        <source>+ Money put in</source>
        <translation>＋ 期间注资</translation>
    </message>
    <message>
        <source>+ Principal repaid</source>
        <translation>＋ 已还本金</translation>
    </message>
    <message>
        <source>+ Profit of the period</source>
        <translation>＋ 期间利润</translation>
    </message>
    <message>
        <source>Equity at the start</source>
        <translation>初始权益</translation>
    </message>
    <message>
        <source>− Depreciation</source>
        <translation>− 折旧</translation>
    </message>
    <message>
        <source>− Money taken out</source>
        <translation>− 期间提取</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A database by the address “{scheme}” cannot be used; this version keeps SQLite files.</source>
        <translation>不能使用地址类型为“{scheme}”的数据库；本版本只使用 SQLite 文件。</translation>
    </message>
    <message>
        <source>A meeting is adjourned to a later day than today, not to {day}.</source>
        <translation>休会须至今日以后的日期，不能是{day}。</translation>
    </message>
    <message>
        <source>A new version of check {check} keeps its line, basis and procedure.</source>
        <translation>检验 {check} 的新版本须保持原科目、口径和程序。</translation>
    </message>
    <message>
        <source>A number without evidence is no check.</source>
        <translation>没有证据的数字不算检验。</translation>
    </message>
    <message>
        <source>A preparation file holds at most {megabytes} MB, {books} note books, {notes} private notes and {questions} questions on a case of {characters} characters each, and asks for no more work than this program's own. This one goes beyond.</source>
        <translation>一份预备文件最多 {megabytes} MB、{books} 本私记、{notes} 条私记，每案最多 {questions} 个问题、每个最多 {characters} 字，解锁运算量也不得超过本程序自己写的文件。这一份超出了上限。</translation>
    </message>
    <message>
        <source>A private note is written and taken away by its author alone, who is of the meeting.</source>
        <translation>私记只能由本次会议的作者本人写和删除。</translation>
    </message>
    <message>
        <source>A remark with a sealed vote has at most {most} characters.</source>
        <translation>密投的附言最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>A sealed round is revealed with the key of one of these: {names}.</source>
        <translation>密投的揭示须用以下任一人的密钥：{names}。</translation>
    </message>
    <message>
        <source>A secret has at least {least} characters, {different} of them different, and not only digits.</source>
        <translation>口令至少 {least} 个字符，其中至少 {different} 个各不相同，且不能全是数字。</translation>
    </message>
    <message>
        <source>Add what is missing, then adopt it.</source>
        <translation>请补齐后再采纳。</translation>
    </message>
    <message>
        <source>Adopt the resolution, and say in its reasons that the client withdrew.</source>
        <translation>请采纳决议，并在理由中写明客户已撤回。</translation>
    </message>
    <message>
        <source>Adopt the result, or open a new round with a reason.</source>
        <translation>请采纳结果，或说明理由另起一轮。</translation>
    </message>
    <message>
        <source>Adopt what the vote says, or open a new round with a reason.</source>
        <translation>请按表决结果采纳，或说明理由另起一轮。</translation>
    </message>
    <message>
        <source>Adopt what the vote says; what passed can be refused, deferred or sent back.</source>
        <translation>请按表决结果采纳决议；已通过的，主任可以否决、缓议或退回补充调查。</translation>
    </message>
    <message>
        <source>After the next reveal Ctrl+R, the member's number and a reason take it back for later rounds.</source>
        <translation>揭示之后，可用 Ctrl+R、委员编号和理由撤回回避，供其后各轮。</translation>
    </message>
    <message>
        <source>All columns of line {line} move alike: the margin would be {margin:ratio} for {column}, but must stay below 100 %.</source>
        <translation>{line} 各列按同一比例变动：{column}的毛利率将达 {margin:ratio}，而毛利率须低于 100%。</translation>
    </message>
    <message>
        <source>Another program keeps {file} busy.</source>
        <translation>{file} 正被其他程序占用。</translation>
    </message>
    <message>
        <source>Ask whoever handed the file to you where it comes from.</source>
        <translation>请向交来文件的人问清它的来历。</translation>
    </message>
    <message>
        <source>Ask {name} for the own file. One that was taken in just now is taken back by Ctrl+Z.</source>
        <translation>请向{name}本人要文件。刚刚收入的文件可按 Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>Bring your preparation file back to the desk.</source>
        <translation>请把您的预备文件带回审议台。</translation>
    </message>
    <message>
        <source>Case {number} comes from paper, and a sealed vote is signed with each member's own key, which no paper carries.</source>
        <translation>件号 {number} 正在据纸面补录；密封表决须用委员本人的密钥签名，纸面上没有密钥。</translation>
    </message>
    <message>
        <source>Case {number} has changed since it was shown for this vote.</source>
        <translation>案件 {number} 在显示供本次投票之后有了改动。</translation>
    </message>
    <message>
        <source>Case {number} has its quorum and can be decided.</source>
        <translation>案件 {number} 法定人数足够，可以表决。</translation>
    </message>
    <message>
        <source>Case {number} has no approval that stands with this condition.</source>
        <translation>案件 {number} 没有含此条件的有效批准决议。</translation>
    </message>
    <message>
        <source>Case {number} is before meeting no. {meeting}, and one meeting at a time has a case.</source>
        <translation>案件 {number} 在第{meeting}次会议中；一个案件同时只在一次会议中审议。</translation>
    </message>
    <message>
        <source>Case {number} is being entered from paper.</source>
        <translation>件号 {number} 正在据纸面补录。</translation>
    </message>
    <message>
        <source>Case {number} is decided; its resolution is frozen.</source>
        <translation>案件 {number} 已有决议，不能再改。</translation>
    </message>
    <message>
        <source>Case {number} is in the record already, exactly as in this file.</source>
        <translation>案件 {number} 已在记录中，内容与此文件完全相同。</translation>
    </message>
    <message>
        <source>Case {number} is not being entered from paper.</source>
        <translation>件号 {number} 没有在据纸面补录。</translation>
    </message>
    <message>
        <source>Case {number} is not decided, so there is nothing to reconsider.</source>
        <translation>案件 {number} 尚未决定，无需复议。</translation>
    </message>
    <message>
        <source>Case {number} is not under review ({state}): lines and ballots need it to be.</source>
        <translation>案件 {number} 不在审议中（{state}）：处理科目和开始表决都须在审议中。</translation>
    </message>
    <message>
        <source>Case {number} stands on this agenda already.</source>
        <translation>案件 {number} 已在本次议程中。</translation>
    </message>
    <message>
        <source>Case {number} was decided by a committee before.</source>
        <translation>案件 {number} 已经审议决定。</translation>
    </message>
    <message>
        <source>Case {number} was opened and has no resolution.</source>
        <translation>案件 {number} 已开始审议，尚无决议。</translation>
    </message>
    <message>
        <source>Case {number} was presented already; the room works on its revision of then.</source>
        <translation>案件 {number} 已经提交审议，会议正在审议当时的版次。</translation>
    </message>
    <message>
        <source>Case {number} was presented as no. {place} of the agenda and is minuted under that number.</source>
        <translation>案件 {number} 已按议程第 {place} 项提交审议，并以此编号记入纪要。</translation>
    </message>
    <message>
        <source>Case {number} was reconsidered before, which is done once.</source>
        <translation>案件 {number} 已复议过，复议只限一次。</translation>
    </message>
    <message>
        <source>Change a field first.</source>
        <translation>请先修改某一项。</translation>
    </message>
    <message>
        <source>Change something, or leave the form with Esc.</source>
        <translation>请改动内容，或按 Esc 离开表单。</translation>
    </message>
    <message>
        <source>Check the disk and its cable, then do it again.</source>
        <translation>请检查磁盘及连线，然后重做这一步。</translation>
    </message>
    <message>
        <source>Check the place, or restore a backup there.</source>
        <translation>请核对位置，或在该处恢复备份。</translation>
    </message>
    <message>
        <source>Check {check} says exactly this already.</source>
        <translation>检验 {check} 的内容已与此完全相同。</translation>
    </message>
    <message>
        <source>Check {check} was rejected and stays in the record as it was.</source>
        <translation>检验 {check} 已不采信，按原样留在记录中。</translation>
    </message>
    <message>
        <source>Choose a basis at which the line is stated.</source>
        <translation>请选本科目已列报的口径。</translation>
    </message>
    <message>
        <source>Choose a finding: consistent, doubtful or inconsistent, with its reason.</source>
        <translation>请选结论：一致、存疑或不符，并写理由。</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write.</source>
        <translation>请选择可以写入的文件夹。</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>请选择以后的日期。</translation>
    </message>
    <message>
        <source>Choose a line that is entered, not computed.</source>
        <translation>请选择录入的科目，而不是推导的科目。</translation>
    </message>
    <message>
        <source>Choose a member of the base; present the case anew to add a name.</source>
        <translation>请选择在册委员；要增加委员，须重新提交本案。</translation>
    </message>
    <message>
        <source>Choose a procedure that gives an amount for money, or a rate for a margin.</source>
        <translation>金额科目请选得出金额的程序，毛利率请选得出比率的程序。</translation>
    </message>
    <message>
        <source>Choose a value nearer to the figure, or correct the margin of that season first.</source>
        <translation>请选一个更接近数值的认定值，或先更正该季的毛利率。</translation>
    </message>
    <message>
        <source>Choose another class, or leave it with Esc.</source>
        <translation>请选择其他类别，或按 Esc 退出。</translation>
    </message>
    <message>
        <source>Choose another disk for the copy.</source>
        <translation>请另选磁盘存放副本。</translation>
    </message>
    <message>
        <source>Choose another file, or store the check without one.</source>
        <translation>请另选文件，或不附文件存入。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请另选文件。</translation>
    </message>
    <message>
        <source>Choose another name; nothing is overwritten.</source>
        <translation>请另取名称；程序不会覆盖任何文件。</translation>
    </message>
    <message>
        <source>Choose another one: a few words are easy to keep in mind.</source>
        <translation>请另选一个：几个词连在一起好记。</translation>
    </message>
    <message>
        <source>Choose evidence from the list, or add it.</source>
        <translation>请从列表选证据，或新增证据。</translation>
    </message>
    <message>
        <source>Choose one of the members shown.</source>
        <translation>请从列出的委员中选择。</translation>
    </message>
    <message>
        <source>Choose one of the methods shown beside the line.</source>
        <translation>请选择科目旁所列的方法。</translation>
    </message>
    <message>
        <source>Choose one of the people shown.</source>
        <translation>请从所列人员中选择。</translation>
    </message>
    <message>
        <source>Choose one of those shown.</source>
        <translation>请从所列选项中选择。</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>请另选一人。</translation>
    </message>
    <message>
        <source>Choose that day or a later one.</source>
        <translation>请选该日或更晚的日期。</translation>
    </message>
    <message>
        <source>Choose the file of this meeting.</source>
        <translation>请选择本次会议的预备文件。</translation>
    </message>
    <message>
        <source>Choose the file that shows the evidence, or leave the file out.</source>
        <translation>请选择载有证据的文件，或不附文件。</translation>
    </message>
    <message>
        <source>Choose today or a later day; cases on an agenda keep the version they have.</source>
        <translation>请选今天或以后的日期；已列入议程的案件仍按原版本。</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>请先在那里关闭。</translation>
    </message>
    <message>
        <source>Close the meeting, print its minutes, then seal them.</source>
        <translation>请先结束会议、打印纪要，再定稿。</translation>
    </message>
    <message>
        <source>Close the other program or wait, then try again.</source>
        <translation>请关闭该程序或稍候，然后重试。</translation>
    </message>
    <message>
        <source>Close the program, put the right file back, and open it again.</source>
        <translation>请关闭程序，放回正确的文件，再重新打开。</translation>
    </message>
    <message>
        <source>Complete these points.</source>
        <translation>请补全以上各项。</translation>
    </message>
    <message>
        <source>Condition {number} is due {due}, and no pay-out is recorded: it can be neither kept nor breached yet.</source>
        <translation>第{number}项条件的期限是“{due}”，而放款尚未登记：现在既谈不上履行，也谈不上违反。</translation>
    </message>
    <message>
        <source>Condition {number} is waived only by the committee, by a vote under the rule of the case.</source>
        <translation>第{number}项条件只能由委员会按本案表决规则投票豁免。</translation>
    </message>
    <message>
        <source>Condition {number} stands at “{now}”; “{wanted}” cannot follow.</source>
        <translation>第{number}项条件当前为“{now}”，不能改为“{wanted}”。</translation>
    </message>
    <message>
        <source>Confirm a further method, or send the case back.</source>
        <translation>请再采信一种方法，或退回补充调查。</translation>
    </message>
    <message>
        <source>Conflicts of interest are not declared by {names}; a waiver is voted on like the case.</source>
        <translation>{names}尚未声明有无利益冲突；豁免与案件一样表决。</translation>
    </message>
    <message>
        <source>Copy it to a place where you may write, and open the copy.</source>
        <translation>请复制到可写入的位置，再打开副本。</translation>
    </message>
    <message>
        <source>Correct it and press Enter again.</source>
        <translation>请改正后再按 Enter。</translation>
    </message>
    <message>
        <source>Correct the date and store the check again.</source>
        <translation>请更正日期后重新保存检验。</translation>
    </message>
    <message>
        <source>Correct the day on which it was signed.</source>
        <translation>请更正签批日期。</translation>
    </message>
    <message>
        <source>Correct the input and store the check again.</source>
        <translation>请更正该输入，再存一次。</translation>
    </message>
    <message>
        <source>Correct the number and do it again.</source>
        <translation>请改正数字后重做这一步。</translation>
    </message>
    <message>
        <source>Correct these fields.</source>
        <translation>请改正这些项目。</translation>
    </message>
    <message>
        <source>Ctrl+Alt+H begins it.</source>
        <translation>按 Ctrl+Alt+H 开始补录。</translation>
    </message>
    <message>
        <source>Decide it first; a restricted ballot can defer it.</source>
        <translation>请先作出决议；可用受限表决缓议。</translation>
    </message>
    <message>
        <source>Decide it there; an adjourned meeting is resumed on its agenda (Ctrl+Shift+J).</source>
        <translation>请在该次会议作出决定；休会的会议可在议程页复会（Ctrl+Shift+J）。</translation>
    </message>
    <message>
        <source>Enrol the key (Ctrl+Alt+K on the agenda), then do it again.</source>
        <translation>请先设立密钥（在议程页按 Ctrl+Alt+K），再重新操作。</translation>
    </message>
    <message>
        <source>Enrol the missing keys (Ctrl+Alt+K on the agenda), or let the votes be called out.</source>
        <translation>请登记缺少的密钥（议程页 Ctrl+Alt+K），或改用唱票。</translation>
    </message>
    <message>
        <source>Enter a new check beside it.</source>
        <translation>请另录一项新检验。</translation>
    </message>
    <message>
        <source>Enter a new check for another procedure.</source>
        <translation>换用其他程序请另录新检验。</translation>
    </message>
    <message>
        <source>Enter the rest of its sheet and end it (Ctrl+Alt+H on the case), then go on.</source>
        <translation>录完该件的手填表后结束补录（在该件上按 Ctrl+Alt+H），再继续。</translation>
    </message>
    <message>
        <source>Enter who is present on the agenda (Alt+1), then present the case anew (Ctrl+Shift+O).</source>
        <translation>请在议程（Alt+1）录入到会委员，再重新提交审议（Ctrl+Shift+O）。</translation>
    </message>
    <message>
        <source>Enter {name} as present again (Alt+1), and present open cases anew (Ctrl+Shift+O).</source>
        <translation>请重新登记{name}出席（Alt+1），并重新提交未决案件（Ctrl+Shift+O）。</translation>
    </message>
    <message>
        <source>Enter {name} as present first (Alt+1).</source>
        <translation>请先登记{name}出席（Alt+1）。</translation>
    </message>
    <message>
        <source>Everything marked as saved is in the file that was opened.</source>
        <translation>凡标为“已保存”的内容都在原先打开的文件中。</translation>
    </message>
    <message>
        <source>Everything marked as saved is stored.</source>
        <translation>凡标为“已保存”的内容均已存入。</translation>
    </message>
    <message>
        <source>Evidence {evidence} is in this class already.</source>
        <translation>证据 {evidence} 已经是这一类别。</translation>
    </message>
    <message>
        <source>F7 writes one.</source>
        <translation>按 F7 写一条。</translation>
    </message>
    <message>
        <source>Fetch it again from the secretary.</source>
        <translation>请向秘书重新取一份。</translation>
    </message>
    <message>
        <source>Files of evidence are missing or not as they were stored: {files}.</source>
        <translation>证据文件缺失或与存入时不同：{files}。</translation>
    </message>
    <message>
        <source>Fill in issuer, holder and content.</source>
        <translation>请填写出具人、持有人和内容。</translation>
    </message>
    <message>
        <source>Give the day and time that stand on the sheet.</source>
        <translation>请填写手填表上的日期和时间。</translation>
    </message>
    <message>
        <source>Give the new version a name of its own.</source>
        <translation>请给新版本另取名称。</translation>
    </message>
    <message>
        <source>Go on where it is, or open the package in a database of its own (--database).</source>
        <translation>请在原处继续，或另用一个数据库打开会议包（--database）。</translation>
    </message>
    <message>
        <source>Go on with it, or open a new round after the reveal.</source>
        <translation>请继续该轮，或在揭示后开始新一轮。</translation>
    </message>
    <message>
        <source>Go on with its cases.</source>
        <translation>请继续审议案件。</translation>
    </message>
    <message>
        <source>Go on without this member; a new revision of the case can name other officers.</source>
        <translation>请不计此委员继续；案件的新版本可另列信贷员。</translation>
    </message>
    <message>
        <source>Go on; the gate (F9) names who has not declared yet.</source>
        <translation>请继续；把关清单（F9）列出尚未声明的委员。</translation>
    </message>
    <message>
        <source>Import a changed file to give the case its next revision.</source>
        <translation>请导入修改后的文件，形成下一版次。</translation>
    </message>
    <message>
        <source>Import a changed workbook to give the case a new revision.</source>
        <translation>请导入修改后的工作簿，形成新版次。</translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation>请安装新版本后再打开。</translation>
    </message>
    <message>
        <source>It is not known whether the last step was stored in {file}.</source>
        <translation>最后一步是否已存入 {file} 尚不清楚。</translation>
    </message>
    <message>
        <source>Keep the next version after the next addition.</source>
        <translation>有新的补充记录之后再存下一版。</translation>
    </message>
    <message>
        <source>Key the vote of a member shown; presenting the case anew (Ctrl+Shift+O) takes in who came later.</source>
        <translation>请录入所列委员的表决；重新提交审议（Ctrl+Shift+O）可纳入后到的委员。</translation>
    </message>
    <message>
        <source>Key the votes as they were called out: the members attest them in ink on the sheet. Or vote sealed at the machine, not from paper.</source>
        <translation>请按唱票录入表决：委员在手填表上签字确认。或者不作补录，在机器上密封表决。</translation>
    </message>
    <message>
        <source>Key these votes, then reveal (Ctrl+Enter).</source>
        <translation>请录入这些表决后再揭示（Ctrl+Enter）。</translation>
    </message>
    <message>
        <source>Let another person sign as {signer}.</source>
        <translation>请由另一人以{signer}身份签批。</translation>
    </message>
    <message>
        <source>Let each of them type the own secret.</source>
        <translation>请他们各自输入本人口令。</translation>
    </message>
    <message>
        <source>Let one of them type the own secret.</source>
        <translation>请其中一人输入本人口令。</translation>
    </message>
    <message>
        <source>Let somebody sign as {signer} who had no part in the case.</source>
        <translation>请由未参与本案的人以“{signer}”身份签署。</translation>
    </message>
    <message>
        <source>Let that person type the own secret.</source>
        <translation>请其本人输入口令。</translation>
    </message>
    <message>
        <source>Let the author unlock the own notes (Ctrl+Shift+U).</source>
        <translation>请作者本人用口令打开私记（Ctrl+Shift+U）。</translation>
    </message>
    <message>
        <source>Let the chair accept the cause by name, or waive the line.</source>
        <translation>请由主任署名接受原因，或豁免该科目。</translation>
    </message>
    <message>
        <source>Let the reviewer write it again and copy it anew.</source>
        <translation>请委员重新导出并重新拷贝。</translation>
    </message>
    <message>
        <source>Let the votes be called out.</source>
        <translation>请改用唱票。</translation>
    </message>
    <message>
        <source>Let them look at the case as it is now and vote once more, then reveal.</source>
        <translation>请他们看过现在的内容后重投，再揭示。</translation>
    </message>
    <message>
        <source>Let these members vote once more; check the file with “main.py verify”.</source>
        <translation>请这些委员重投，并用“main.py verify”核查文件。</translation>
    </message>
    <message>
        <source>Let these vote first.</source>
        <translation>请他们先投。</translation>
    </message>
    <message>
        <source>Let {chair} decide: it is recorded on the chair's word.</source>
        <translation>请由{chair}决定，并以其名义记录。</translation>
    </message>
    <message>
        <source>Let {name} type the own secret.</source>
        <translation>请{name}输入本人口令。</translation>
    </message>
    <message>
        <source>Let {signer} sign; a key for the office is enrolled with Ctrl+Alt+K on the agenda.</source>
        <translation>请由{signer}签批；职务密钥在议程页按 Ctrl+Alt+K 登记。</translation>
    </message>
    <message>
        <source>Line {line} has no check of this method that could be confirmed.</source>
        <translation>科目 {line} 没有可采信的此类验证方法。</translation>
    </message>
    <message>
        <source>Line {line} has no figure at {basis}.</source>
        <translation>科目 {line} 在口径 {basis} 下没有数值。</translation>
    </message>
    <message>
        <source>Line {line} has no value that could be adopted.</source>
        <translation>科目 {line} 没有可认定的数值。</translation>
    </message>
    <message>
        <source>Line {line} is not measured in what this procedure gives: {procedure}.</source>
        <translation>该程序得出的单位与科目 {line} 不同：{procedure}。</translation>
    </message>
    <message>
        <source>Look at how far it has come (Ctrl+Shift+G).</source>
        <translation>请查看其进展（Ctrl+Shift+G）。</translation>
    </message>
    <message>
        <source>Look at the case as it is now, then vote.</source>
        <translation>请看过现在的案件内容后再投票。</translation>
    </message>
    <message>
        <source>Look at the list of conditions (Shift+F8): what stands now is in it.</source>
        <translation>请查看条件清单（Shift+F8）：现行条件均在其中。</translation>
    </message>
    <message>
        <source>Look at what stands now.</source>
        <translation>请查看当前情况。</translation>
    </message>
    <message>
        <source>Make room, then do it again.</source>
        <translation>请腾出空间后重做这一步。</translation>
    </message>
    <message>
        <source>Meeting no. {number} did not come in a package: here it is held, not prepared.</source>
        <translation>第 {number} 次会议不是从会议包打开的：在此是开会，不是预备。</translation>
    </message>
    <message>
        <source>Meeting no. {number} is adjourned to {until}.</source>
        <translation>第{number}次会议已休会至{until}。</translation>
    </message>
    <message>
        <source>Meeting no. {number} is closed: nothing of it changes any more.</source>
        <translation>第{number}次会议已结束，内容不再改动。</translation>
    </message>
    <message>
        <source>Meeting no. {number} is not adjourned.</source>
        <translation>第{number}次会议没有休会。</translation>
    </message>
    <message>
        <source>Meeting no. {number} is not closed.</source>
        <translation>第{number}次会议尚未结束。</translation>
    </message>
    <message>
        <source>Meeting no. {number} is only prepared here; it is held at the committee's desk.</source>
        <translation>第 {number} 次会议在此只作预备；会议在审议台召开。</translation>
    </message>
    <message>
        <source>Move cases behind it; those not yet presented can be opened in any order.</source>
        <translation>请只在其后调整顺序；尚未提交的案件可按任意次序打开。</translation>
    </message>
    <message>
        <source>Move it to another place if need be.</source>
        <translation>如有需要，可调整其顺序。</translation>
    </message>
    <message>
        <source>Name a file as sqlite:///path, or leave the address out.</source>
        <translation>请以 sqlite:///路径 指明文件，或不填地址。</translation>
    </message>
    <message>
        <source>Name the file in it, for example {file}/desk.db.</source>
        <translation>请写出其中的文件，例如 {file}/desk.db。</translation>
    </message>
    <message>
        <source>Name who presides (Ctrl+Shift+H), or present the case anew when the chair is back.</source>
        <translation>请指定代为主持的委员（Ctrl+Shift+H），或待主任回来后重新提交审议。</translation>
    </message>
    <message>
        <source>Next to sign resolution {number} is {signer}, with a key enrolled for that office; that of {name} is not.</source>
        <translation>决议 {number} 下一位签批人为{signer}，须用为该职务登记的密钥；{name}的密钥不是。</translation>
    </message>
    <message>
        <source>No ballot is open on this case.</source>
        <translation>本案没有进行中的表决。</translation>
    </message>
    <message>
        <source>No key yet: {names}.</source>
        <translation>尚无密钥：{names}。</translation>
    </message>
    <message>
        <source>No member who may decide on case {number} is in the room; nothing was confirmed.</source>
        <translation>没有可对案件 {number} 作决定的委员在场；未采信任何方法。</translation>
    </message>
    <message>
        <source>No veto is outstanding. A new round with a reason takes the case up again.</source>
        <translation>没有待定的否决。如须再议，请说明理由开启新一轮表决。</translation>
    </message>
    <message>
        <source>Not yet voted: {names}.</source>
        <translation>尚未表决：{names}。</translation>
    </message>
    <message>
        <source>Nothing was added to the minutes of meeting no. {number} since the last kept version.</source>
        <translation>第 {number} 次会议纪要自上次存档的版本以来没有补充记录。</translation>
    </message>
    <message>
        <source>Nothing was approved here that a veto could stop.</source>
        <translation>这里没有可供否决的同意结果。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>Nothing was revealed, and the sealed votes are kept.</source>
        <translation>没有揭示任何内容，密封的票都保留着。</translation>
    </message>
    <message>
        <source>Only the chair, {chair}, decides this.</source>
        <translation>此项只能由主任{chair}决定。</translation>
    </message>
    <message>
        <source>Open a meeting package on your own laptop first.</source>
        <translation>请先在自己的笔记本上打开会议包。</translation>
    </message>
    <message>
        <source>Open a new round, with a reason (Ctrl+Shift+F9).</source>
        <translation>请写明理由，开始新一轮表决（Ctrl+Shift+F9）。</translation>
    </message>
    <message>
        <source>Open it once in the application; it is backed up and then brought up to date.</source>
        <translation>请在程序窗口中打开一次；程序会先备份，再升级该文件。</translation>
    </message>
    <message>
        <source>Open the ballot first (F9).</source>
        <translation>请先开始表决（F9）。</translation>
    </message>
    <message>
        <source>Open the case from the agenda; after the reveal only a new round with a reason is left (Ctrl+Shift+F9).</source>
        <translation>请从议程打开案件；揭示之后只能写明理由另起一轮（Ctrl+Shift+F9）。</translation>
    </message>
    <message>
        <source>Open the case in which it was asked.</source>
        <translation>请打开提出该问题的案件。</translation>
    </message>
    <message>
        <source>Open the file again and look at the last step before you repeat it.</source>
        <translation>请重新打开文件，先查看最后一步，再决定是否重做。</translation>
    </message>
    <message>
        <source>Put it on the agenda as it is, or import its new revision.</source>
        <translation>请直接列入议程，或导入其新版本。</translation>
    </message>
    <message>
        <source>Put it to the room: 0 where nobody has one, or who has (place in the order) and why.</source>
        <translation>请当场询问：无人有冲突填 0；有冲突的，填其在顺序中的位次与事由。</translation>
    </message>
    <message>
        <source>Put them back into the folder evidence beside the database, from a backup.</source>
        <translation>请从备份中取回，放入数据库旁的 evidence 文件夹。</translation>
    </message>
    <message>
        <source>Record the pay-out first (6 in the list of conditions), or let the committee waive it (5).</source>
        <translation>请先登记放款（条件清单中按6），或由委员会表决豁免（按5）。</translation>
    </message>
    <message>
        <source>Restore the latest backup; the damaged file is set aside and kept.</source>
        <translation>请恢复最近的备份；损坏的文件会移到一旁并保留。</translation>
    </message>
    <message>
        <source>Resume it first (Ctrl+Shift+J), then enter who is present.</source>
        <translation>请先复会（Ctrl+Shift+J），再登记出席人员。</translation>
    </message>
    <message>
        <source>Reveal and adopt it first, or leave the case undecided if its quorum has left.</source>
        <translation>请先揭示并采纳；法定人数不足时，可作未决处理。</translation>
    </message>
    <message>
        <source>Reveal it (Ctrl+Enter), then close or renew the key. A member who cannot open the own key is entered as absent and does not vote in this round.</source>
        <translation>请先揭示（Ctrl+Enter），再关闭或换发密钥。打不开本人密钥的委员，登记为缺席后不参加本轮表决。</translation>
    </message>
    <message>
        <source>Reveal the votes first, or leave the case undecided if its quorum has left.</source>
        <translation>请先揭示；法定人数不足时，可作未决处理。</translation>
    </message>
    <message>
        <source>Reveal them first (Ctrl+Enter).</source>
        <translation>请先揭示（Ctrl+Enter）。</translation>
    </message>
    <message>
        <source>Risk point {line} is verified in words.</source>
        <translation>风险点 {line} 以文字结论核实。</translation>
    </message>
    <message>
        <source>Round {round} is open: until its votes are shown, the case is not put off and nobody else presides.</source>
        <translation>第{round}轮表决进行中：揭示之前不能缓议本案，也不更换主持人。</translation>
    </message>
    <message>
        <source>Round {round} is revealed and cannot change.</source>
        <translation>第{round}轮表决已揭示，不能再改。</translation>
    </message>
    <message>
        <source>Round {round} is revealed: the case ends as the committee votes, not as withdrawn.</source>
        <translation>第{round}轮表决已揭示：本案以委员会表决结案，不按客户撤回处理。</translation>
    </message>
    <message>
        <source>Round {round} of this case exists already.</source>
        <translation>本案第{round}轮表决已存在。</translation>
    </message>
    <message>
        <source>Round {round} was counted after {name} had left, so the departure stays.</source>
        <translation>第{round}轮在{name}离席后计票，离席记录保持不变。</translation>
    </message>
    <message>
        <source>Round {round} was counted with this recusal, so it stays while a further round is open.</source>
        <translation>第{round}轮已按此回避计票，后一轮表决进行期间回避保持不变。</translation>
    </message>
    <message>
        <source>Scan the signed paper as one of these.</source>
        <translation>请将签字纸件扫描成其中一种格式。</translation>
    </message>
    <message>
        <source>Seal once more: the pages are drawn afresh.</source>
        <translation>请再次定稿，页面将重新生成。</translation>
    </message>
    <message>
        <source>Seal them first (Ctrl+Enter on the minutes); then signed copies and scans are kept.</source>
        <translation>请先定稿（纪要页 Ctrl+Enter），之后才可存签名件和扫描件。</translation>
    </message>
    <message>
        <source>Sealed round {round} of case {case} is not revealed yet and needs the key of {name}.</source>
        <translation>案件 {case} 第 {round} 轮密投尚未揭示，需用{name}的密钥。</translation>
    </message>
    <message>
        <source>See that the condition is met, or ask the committee again with new facts.</source>
        <translation>请落实该条件，或以新的事实再次提请委员会。</translation>
    </message>
    <message>
        <source>Send the case back for re-investigation; the new revision then comes on an agenda.</source>
        <translation>请将案件退回补充调查，新版次再列入议程。</translation>
    </message>
    <message>
        <source>Settle the points of the gate list (F9), or open a restricted ballot, which cannot approve (Ctrl+F9).</source>
        <translation>请先解决表决前检查（F9）中的各点，或开始受限表决（Ctrl+F9，不能同意放款）。</translation>
    </message>
    <message>
        <source>Settle the points of the gate list, then reveal (Ctrl+Enter). Or end this ballot by a restricted round, with a reason (Ctrl+Shift+F9); it cannot approve.</source>
        <translation>请先解决表决前检查中的各点，再揭示（Ctrl+Enter）。也可写明理由，以受限表决结束本轮（Ctrl+Shift+F9，不能同意放款）。</translation>
    </message>
    <message>
        <source>Settle the points of the gate list, then reveal (Ctrl+Enter); sealed votes on another state of the case are given once more. Or end this ballot by a restricted round, with a reason (Ctrl+Shift+F9); it cannot approve.</source>
        <translation>请先解决表决前检查中的各点，再揭示（Ctrl+Enter）；密封票若是对案件的另一状态所投，须重投。也可写明理由，以受限表决结束本轮（Ctrl+Shift+F9，不能同意放款）。</translation>
    </message>
    <message>
        <source>Settle these points first (F9 shows them): without them no ballot opens, not even a restricted one.</source>
        <translation>请先解决这几点（F9可查看）：在此之前，任何表决都不能开始，受限表决也不例外。</translation>
    </message>
    <message>
        <source>Settle these points, then record the pay-out.</source>
        <translation>请先解决上述各点，再登记放款。</translation>
    </message>
    <message>
        <source>Settle these points. If the quorum has left for good, leave the case undecided (Ctrl+Shift+X).</source>
        <translation>请先解决这些事项；法定人数已不会恢复时，可作未决处理（Ctrl+Shift+X）。</translation>
    </message>
    <message>
        <source>Shorten it and do it again.</source>
        <translation>请缩短后再做一次。</translation>
    </message>
    <message>
        <source>Shorten it, or put the whole of it into a file of evidence.</source>
        <translation>请写短些，或把全文放进证据文件。</translation>
    </message>
    <message>
        <source>Sign the printed pages, scan them, and keep the scan.</source>
        <translation>请将打印页签字后扫描，再保存扫描件。</translation>
    </message>
    <message>
        <source>Somebody else can preside once the chair is recused or has left.</source>
        <translation>主任回避或离席后，方可由他人代为主持。</translation>
    </message>
    <message>
        <source>Something was recorded while the pages were drawn, so they were not sealed.</source>
        <translation>页面生成期间又有新的记录，因此未定稿。</translation>
    </message>
    <message>
        <source>Take an earlier backup.</source>
        <translation>请改用更早的备份。</translation>
    </message>
    <message>
        <source>Take the case to another meeting; what follows a resolution is added to it (Shift+F8).</source>
        <translation>请把案件转到另一次会议；决议之后的事项可补充登记（Shift+F8）。</translation>
    </message>
    <message>
        <source>That no veto was used is recorded already, at {noted}.</source>
        <translation>已于{noted}登记未行使否决权。</translation>
    </message>
    <message>
        <source>The agenda has this revision of case {number} already.</source>
        <translation>议程上已是案件 {number} 的这一版次。</translation>
    </message>
    <message>
        <source>The backup {file} is damaged and was not restored.</source>
        <translation>备份 {file} 已损坏，未予恢复。</translation>
    </message>
    <message>
        <source>The ballot on case {number} is not finished.</source>
        <translation>案件 {number} 的表决尚未完成。</translation>
    </message>
    <message>
        <source>The ballot stays shut: {open_points}</source>
        <translation>还不能表决：{open_points}</translation>
    </message>
    <message>
        <source>The case has changed since these members voted: {names}.</source>
        <translation>以下委员投票之后案件有了改动：{names}。</translation>
    </message>
    <message>
        <source>The chair can refuse what passed when the resolution is adopted, with a reason.</source>
        <translation>主任可在采纳决议时说明理由，不同意已通过的结果。</translation>
    </message>
    <message>
        <source>The chair cannot adopt “{outcome}” after this vote.</source>
        <translation>本轮表决后，主任不能宣布“{outcome}”。</translation>
    </message>
    <message>
        <source>The chair has vetoed this round already.</source>
        <translation>主任已否决过本轮结果。</translation>
    </message>
    <message>
        <source>The chair may veto this resolution until {until}.</source>
        <translation>主任可在 {until} 之前否决本决议。</translation>
    </message>
    <message>
        <source>The chair, {chair}, is recused from this case or absent; nobody else presides.</source>
        <translation>主任{chair}回避本案或不在场，无人代为主持。</translation>
    </message>
    <message>
        <source>The chair, {chair}, presides over this case.</source>
        <translation>本案由主任{chair}主持。</translation>
    </message>
    <message>
        <source>The client can apply anew, under another case number.</source>
        <translation>客户可以另一案号重新申请。</translation>
    </message>
    <message>
        <source>The committee does not waive condition {number}. {result}</source>
        <translation>委员会未同意豁免第{number}项条件。{result}</translation>
    </message>
    <message>
        <source>The condition was not taken. {what}</source>
        <translation>条件未被接受。{what}</translation>
    </message>
    <message>
        <source>The copy at {file} did not pass its check and was thrown away.</source>
        <translation>{file} 处的副本未通过检验，已丢弃。</translation>
    </message>
    <message>
        <source>The database and the earlier backups are not touched.</source>
        <translation>数据库和以前的备份未受影响。</translation>
    </message>
    <message>
        <source>The disk did not take or give the data of {file}.</source>
        <translation>磁盘未能读写 {file} 的数据。</translation>
    </message>
    <message>
        <source>The disk that holds {file} is full.</source>
        <translation>{file} 所在磁盘已满。</translation>
    </message>
    <message>
        <source>The file is left as it is. The backups beside it are not touched.</source>
        <translation>该文件保持原样，旁边的备份未受影响。</translation>
    </message>
    <message>
        <source>The file {file} cannot be read and was not attached.</source>
        <translation>文件 {file} 读不出，未附上。</translation>
    </message>
    <message>
        <source>The file {file} is empty.</source>
        <translation>文件 {file} 是空的。</translation>
    </message>
    <message>
        <source>The inputs of this check cannot be computed with. {what}</source>
        <translation>本检验的输入无法计算。{what}</translation>
    </message>
    <message>
        <source>The loan may not be paid out. {lacking}</source>
        <translation>本笔贷款不得放款。{lacking}</translation>
    </message>
    <message>
        <source>The meeting cannot be convened yet: {lacking}</source>
        <translation>会议还不能召开：{lacking}</translation>
    </message>
    <message>
        <source>The meeting is on {on}; {done} is before that day.</source>
        <translation>会议日期为{on}，{done}在该日之前。</translation>
    </message>
    <message>
        <source>The minutes of meeting no. {number} are not sealed.</source>
        <translation>第 {number} 次会议的纪要尚未定稿。</translation>
    </message>
    <message>
        <source>The new evidence does not say who issued it, who holds it and what it shows.</source>
        <translation>新证据未写明出具人、持有人和内容。</translation>
    </message>
    <message>
        <source>The new evidence is dated {dated}, after today, {today}.</source>
        <translation>新证据日期 {dated} 晚于今天（{today}）。</translation>
    </message>
    <message>
        <source>The new revision is in the record.</source>
        <translation>新版次已存入记录。</translation>
    </message>
    <message>
        <source>The opinion would be of {on}, after today, {today}.</source>
        <translation>签批意见日期 {on} 晚于今天（{today}）。</translation>
    </message>
    <message>
        <source>The opinion would be of {on}, before that of “{signer}” on {before}.</source>
        <translation>该意见的日期是{on}，早于“{signer}”{before}的意见。</translation>
    </message>
    <message>
        <source>The opinion would be of {on}, before the resolution of {resolved}.</source>
        <translation>签批意见日期 {on} 早于决议日期 {resolved}。</translation>
    </message>
    <message>
        <source>The policy allows {most} waivers for one case; this would be one more.</source>
        <translation>制度规定每案最多豁免{most}项，本项将超出。</translation>
    </message>
    <message>
        <source>The policy asks for keys: one of these signs with the own key: {names}.</source>
        <translation>制度要求使用密钥：须由以下一人用本人密钥签名：{names}。</translation>
    </message>
    <message>
        <source>The policy does not allow a waiver on line {line}.</source>
        <translation>制度不允许豁免科目 {line}。</translation>
    </message>
    <message>
        <source>The policy of this case keys votes under names; sealed votes need keys.</source>
        <translation>本案适用的制度以姓名记票；密投需要密钥。</translation>
    </message>
    <message>
        <source>The policy was not taken. {faults}</source>
        <translation>制度未被采纳。{faults}</translation>
    </message>
    <message>
        <source>The policy would hold from {effective}, before today, {today}.</source>
        <translation>生效日期 {effective} 早于今天（{today}）。</translation>
    </message>
    <message>
        <source>The policy would hold from {effective}, but version {version} holds from {later}.</source>
        <translation>生效日期为 {effective}，而版本 {version} 自 {later} 起生效。</translation>
    </message>
    <message>
        <source>The preparation file of {name} was changed after it was written.</source>
        <translation>{name}的预备文件在导出后被改动过。</translation>
    </message>
    <message>
        <source>The preparation file was made from a package of another meeting than no. {number}.</source>
        <translation>该预备文件出自别的会议的会议包，不属于第 {number} 次会议。</translation>
    </message>
    <message>
        <source>The record has another note book of {name} by the name of the one in this file.</source>
        <translation>记录中{name}有一本编号相同、内容不同的私记本。</translation>
    </message>
    <message>
        <source>The resolution goes on: record that no veto was used (Ctrl+Shift+G).</source>
        <translation>决议继续：请记录期内未行使否决（Ctrl+Shift+G）。</translation>
    </message>
    <message>
        <source>The resolution is adopted, and its tier leaves no time for a veto after that.</source>
        <translation>决议已通过，该档制度在决议之后不留否决时间。</translation>
    </message>
    <message>
        <source>The resolution is not complete: {lacking}</source>
        <translation>决议不完整：{lacking}</translation>
    </message>
    <message>
        <source>The rule by which this case is voted gives the chair no veto.</source>
        <translation>本案适用的表决规则没有主任否决权。</translation>
    </message>
    <message>
        <source>The text has names or numbers that were masked because the room sees this screen.</source>
        <translation>会议室能看到本屏，文字中的姓名或号码已遮盖，不能照此记录。</translation>
    </message>
    <message>
        <source>The time for a veto ended at {until}.</source>
        <translation>否决期限已于 {until} 届满。</translation>
    </message>
    <message>
        <source>The votes are not revealed: this ballot can approve, and points of it fell. {open_points}</source>
        <translation>表决不能揭示：本轮可以同意放款，而表决开始后有要点不再成立。{open_points}</translation>
    </message>
    <message>
        <source>The votes are not revealed: {open_points}</source>
        <translation>表决不能揭示：{open_points}</translation>
    </message>
    <message>
        <source>The votes are not revealed; a resolution and a new round follow a revealed round alone.</source>
        <translation>表决尚未揭示：决议和新一轮只能在揭示之后。</translation>
    </message>
    <message>
        <source>The votes of this round are given another way: {way}.</source>
        <translation>本轮的投票方式不同：{way}。</translation>
    </message>
    <message>
        <source>There is a version {version} of the policy already, and a version never changes.</source>
        <translation>已有名为 {version} 的制度版本；版本一经存入不再改动。</translation>
    </message>
    <message>
        <source>There is already a file at {file}.</source>
        <translation>{file} 处已有文件。</translation>
    </message>
    <message>
        <source>There is no database at {file}.</source>
        <translation>{file} 处没有数据库。</translation>
    </message>
    <message>
        <source>These terms cannot be lent. {what}</source>
        <translation>不能按此条件放款。{what}</translation>
    </message>
    <message>
        <source>This ballot does not offer that choice: a restricted one never approves, and the rule may know no abstention.</source>
        <translation>本轮表决没有这个选项：受限表决不能同意，规则也可能不设弃权。</translation>
    </message>
    <message>
        <source>This case has no evidence {evidence}.</source>
        <translation>本案没有证据 {evidence}。</translation>
    </message>
    <message>
        <source>This case has no figure to deal with at line {line}.</source>
        <translation>本案科目 {line} 没有可处理的数值。</translation>
    </message>
    <message>
        <source>This database holds meeting no. {number} already.</source>
        <translation>本数据库已有第 {number} 次会议。</translation>
    </message>
    <message>
        <source>This is not the key with which {name} signs.</source>
        <translation>这不是{name}用来签名的密钥。</translation>
    </message>
    <message>
        <source>This is signed by key, and there is none yet: {names}.</source>
        <translation>此项须用密钥签名，而以下人员尚无密钥：{names}。</translation>
    </message>
    <message>
        <source>This needs words: what is said, and by whom.</source>
        <translation>须写明内容和发言人。</translation>
    </message>
    <message>
        <source>This number can be no figure of line {line}. {what}</source>
        <translation>此数不能作为科目 {line} 的数值。{what}</translation>
    </message>
    <message>
        <source>This question was asked in another case than {number}.</source>
        <translation>该问题不是在案件 {number} 中提出的。</translation>
    </message>
    <message>
        <source>This resolution waits for nobody's signature above the committee.</source>
        <translation>本决议不待任何上级签批。</translation>
    </message>
    <message>
        <source>This round decided nothing: there was no quorum, or votes are missing.</source>
        <translation>本轮未作出决定：未达法定人数，或缺少表决。</translation>
    </message>
    <message>
        <source>This says what version {version} of the policy says already.</source>
        <translation>内容与制度版本 {version} 完全相同。</translation>
    </message>
    <message>
        <source>This secret opens no key of {name}.</source>
        <translation>此口令打不开{name}的密钥。</translation>
    </message>
    <message>
        <source>This was taken back before.</source>
        <translation>这一步先前已撤回。</translation>
    </message>
    <message>
        <source>Too many secrets were tried for {name}.</source>
        <translation>以{name}的名义试口令的次数太多。</translation>
    </message>
    <message>
        <source>Type it once more. After five failures there is a wait, which grows.</source>
        <translation>请再输一次。连错五次后须等待，且越等越久。</translation>
    </message>
    <message>
        <source>Type the passphrase again, or choose the unit's file (.p12, .pfx).</source>
        <translation>请重新输入口令，或选择本单位的证书文件（.p12、.pfx）。</translation>
    </message>
    <message>
        <source>Vote in the way in which the round was opened.</source>
        <translation>请按本轮开启时的方式投票。</translation>
    </message>
    <message>
        <source>Vote on it, or let the chair defer it (Ctrl+Shift+T).</source>
        <translation>请表决，或由主任缓议（Ctrl+Shift+T）。</translation>
    </message>
    <message>
        <source>Wait until then, or record the veto.</source>
        <translation>请等到该时刻，或记录否决。</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds with the program open, then type it once more.</source>
        <translation>请保持程序打开，等待 {seconds} 秒后再输。</translation>
    </message>
    <message>
        <source>Waive it in an open meeting (5 in the list of conditions), with the vote of each member.</source>
        <translation>请在会议中豁免（条件清单按 5），并记录每位委员的表决。</translation>
    </message>
    <message>
        <source>What departs from a rule, a proposal or an earlier act needs a reason in words: it is printed.</source>
        <translation>偏离规则、建议或此前记录的，必须写明理由；理由会打印在纪要中。</translation>
    </message>
    <message>
        <source>What is sealed does not hold: {names}. The file may have been altered.</source>
        <translation>密封内容核验不符：{names}。文件可能被改动过。</translation>
    </message>
    <message>
        <source>What the vote refused cannot be passed: the chair may refuse what passed, never the reverse.</source>
        <translation>表决未通过的不能改为同意：主任可以否决已通过的，反之不可。</translation>
    </message>
    <message>
        <source>What was done on paper was done before now ({now}), not on {done}.</source>
        <translation>纸面完成的时间应在现在（{now}）之前，不能是{done}。</translation>
    </message>
    <message>
        <source>What was recorded by mistake is opened again first, with a reason; a waiver stays.</source>
        <translation>登记有误的，先写明理由改回未落实；已豁免的不再改动。</translation>
    </message>
    <message>
        <source>What was voted is kept.</source>
        <translation>已投的票均已保存。</translation>
    </message>
    <message>
        <source>Whoever presides votes last. Not yet voted: {names}.</source>
        <translation>主持人最后表态。尚未投票：{names}。</translation>
    </message>
    <message>
        <source>With new facts it can be heard once more: on the agenda, Ctrl+Shift+K.</source>
        <translation>有新情况时可复议一次：在议程页按 Ctrl+Shift+K。</translation>
    </message>
    <message>
        <source>With this file there would be more than {most} note books of {name}.</source>
        <translation>收入这份文件后，{name}的私记本会超过 {most} 本。</translation>
    </message>
    <message>
        <source>Write it and do it again.</source>
        <translation>请写明后重做这一步。</translation>
    </message>
    <message>
        <source>Write it without × and ****, or end the safe mode (Ctrl+Alt+M) and write it in full.</source>
        <translation>请改写成不含 × 与 **** 的文字，或退出安全模式（Ctrl+Alt+M）后写全。</translation>
    </message>
    <message>
        <source>Write the reason and do it again.</source>
        <translation>请写明理由后重做。</translation>
    </message>
    <message>
        <source>{field}: {length} characters, where a field takes at most {most}.</source>
        <translation>“{field}”写了 {length} 字，一栏最多 {most} 字。</translation>
    </message>
    <message>
        <source>{file} can be read but not changed.</source>
        <translation>{file} 只能读取，不能修改。</translation>
    </message>
    <message>
        <source>{file} cannot be made: its folder takes no new files.</source>
        <translation>无法新建 {file}：所在文件夹不能写入。</translation>
    </message>
    <message>
        <source>{file} does not open: it is no PKCS#12 file with a certificate and its key, or the passphrase is another one.</source>
        <translation>{file} 打不开：不是含证书与私钥的 PKCS#12 文件，或口令不对。</translation>
    </message>
    <message>
        <source>{file} is a folder, not a database.</source>
        <translation>{file} 是文件夹，不是数据库。</translation>
    </message>
    <message>
        <source>{file} is damaged, or it is not a database of this program.</source>
        <translation>{file} 已损坏，或不是本程序的数据库。</translation>
    </message>
    <message>
        <source>{file} is no meeting package that this version reads, or it is damaged.</source>
        <translation>{file} 不是本版能读的会议包，或已损坏。</translation>
    </message>
    <message>
        <source>{file} is no preparation file, or it is cut off.</source>
        <translation>{file} 不是预备文件，或文件不完整。</translation>
    </message>
    <message>
        <source>{file} is open on {host} (process {pid}) since {since}.</source>
        <translation>{file} 自 {since} 起已在 {host} 上打开（进程 {pid}）。</translation>
    </message>
    <message>
        <source>{file} was moved or replaced while it was open.</source>
        <translation>{file} 在打开期间被移动或替换。</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of this program.</source>
        <translation>{file} 由本程序的更新版本写成。</translation>
    </message>
    <message>
        <source>{file} was written by an older version of this program.</source>
        <translation>{file} 由本程序的旧版本写成。</translation>
    </message>
    <message>
        <source>{name} does not vote on this case: a voter was present when it was presented, has stayed and is not recused.</source>
        <translation>{name}不参加本案表决：有表决权的是提交审议时在场、未曾离席且未回避的委员。</translation>
    </message>
    <message>
        <source>{name} has had a key, so a new one needs the word of {witnesses}.</source>
        <translation>{name}已有过密钥，换发新密钥须由{witnesses}见证。</translation>
    </message>
    <message>
        <source>{name} has signed off these minutes already.</source>
        <translation>{name} 已签署这份纪要。</translation>
    </message>
    <message>
        <source>{name} has signed resolution {number} as {before}; nobody signs it in two places.</source>
        <translation>{name}已以{before}身份签批决议 {number}；同一人不得签批两处。</translation>
    </message>
    <message>
        <source>{name} has written no private note here.</source>
        <translation>{name}在此没有私记。</translation>
    </message>
    <message>
        <source>{name} is an officer of the case of resolution {number} or was recused from it.</source>
        <translation>{name}是第{number}号决议所涉案件的客户经理，或已回避该案。</translation>
    </message>
    <message>
        <source>{name} is an officer of this case, and officers never vote on their own case.</source>
        <translation>{name}是本案的信贷员，信贷员不参加本人经办案件的表决。</translation>
    </message>
    <message>
        <source>{name} is kept already: the record holds this very file.</source>
        <translation>{name} 已经存档：记录中有这份文件。</translation>
    </message>
    <message>
        <source>{name} is no scan: it is empty, or neither a PDF nor a JPEG or PNG picture.</source>
        <translation>{name} 不是扫描件：文件为空，或不是 PDF、JPEG、PNG 图像。</translation>
    </message>
    <message>
        <source>{name} is no voting member of this meeting.</source>
        <translation>{name}不是本次会议的表决委员。</translation>
    </message>
    <message>
        <source>{name} is not among the members who decide on this case.</source>
        <translation>{name}不在审议本案的委员之列。</translation>
    </message>
    <message>
        <source>{name} is not in the room.</source>
        <translation>{name}目前不在会场。</translation>
    </message>
    <message>
        <source>{name} is not recused from this case.</source>
        <translation>{name}在本案并未回避。</translation>
    </message>
    <message>
        <source>{name} needs no key: keys belong to voting members, the secretary and those who sign above.</source>
        <translation>{name}无须设立密钥：密钥只属于有表决权的委员、秘书和上级签批人。</translation>
    </message>
    <message>
        <source>{name} voted on resolution {number}; whoever signs above the committee did not.</source>
        <translation>{name}参加了第{number}号决议的表决；上级签署人不得是表决人。</translation>
    </message>
    <message>
        <source>{name} was made by the program: it is no picture of signed paper.</source>
        <translation>{name} 由本程序生成，不是已签字纸件的影像。</translation>
    </message>
</context>
<context>
    <name>EvidenceArea</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Evidence cannot be dated after today.</source>
        <translation>证据日期不能晚于今天。</translation>
    </message>
    <message>
        <source>Evidence: Space chooses, the primary source first</source>
        <translation>证据：空格选定，主要来源在前</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File of the evidence</source>
        <translation>证据文件</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>出具人</translation>
    </message>
    <message>
        <source>New evidence needs: {fields}.</source>
        <translation>新证据还缺：{fields}。</translation>
    </message>
    <message>
        <source>Or new evidence</source>
        <translation>或新增证据</translation>
    </message>
    <message>
        <source>The file {file} is empty.</source>
        <translation>文件 {file} 是空的。</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>没有文件 {file}。</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>EvidenceClass</name>
    <message>
        <source>Client's word</source>
        <translation>客户口述</translation>
    </message>
    <message>
        <source>Computed from other lines</source>
        <translation>由其他科目推算</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>书面凭据</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>行业常数</translation>
    </message>
    <message>
        <source>Observed or counted</source>
        <translation>实地观察或清点</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>第三方</translation>
    </message>
</context>
<context>
    <name>EvidenceDesk</name>
    <message>
        <source>Everybody in the room will see this file, with every name, face and number in it. Open it?</source>
        <translation>会议室里所有人都会看到这个文件及其中的姓名、人脸和号码。要打开吗？</translation>
    </message>
    <message>
        <source>Everybody in the room will see this photograph, with every face and number on it. Show it?</source>
        <translation>会议室里的人都会看到这张照片，包括上面的面孔和号码。要投影吗？</translation>
    </message>
    <message>
        <source>Leave it shut</source>
        <translation>不打开</translation>
    </message>
    <message>
        <source>Leave the wall as it is</source>
        <translation>投影不变</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show to the room</source>
        <translation>投影</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Evidence of {line}</source>
        <translation>{line} 的证据</translation>
    </message>
    <message>
        <source>File, not kept with the case: {file}</source>
        <translation>文件（未随案保存）：{file}</translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation>文件：{file}</translation>
    </message>
    <message>
        <source>Issued by {issuer}, held by {holder}</source>
        <translation>出具：{issuer}；持有：{holder}</translation>
    </message>
    <message>
        <source>No evidence on this line.</source>
        <translation>本科目没有证据。</translation>
    </message>
    <message>
        <source>No program on this machine opens {file}.</source>
        <translation>本机没有可打开 {file} 的程序。</translation>
    </message>
    <message>
        <source>On whose word</source>
        <translation>由谁提出</translation>
    </message>
    <message>
        <source>Open the file (Enter)</source>
        <translation>打开文件（Enter）</translation>
    </message>
    <message>
        <source>Put into this class</source>
        <translation>改为此类别</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Show to the room (F5)…</source>
        <translation>投影给会议室看（F5）…</translation>
    </message>
    <message>
        <source>The room sees this screen. F5 asks, then shows the picture.</source>
        <translation>会议室能看到本屏。按 F5 确认后才显示图片。</translation>
    </message>
    <message>
        <source>This picture cannot be shown here; Enter hands it to its own program.</source>
        <translation>此图片无法在此显示；按 Enter 由其他程序打开。</translation>
    </message>
    <message>
        <source>Why does it belong into another class? The reason is printed.</source>
        <translation>为何改类别？理由将印入纪要。</translation>
    </message>
    <message>
        <source>{file} is not opened: files of this kind can do something by themselves. Papers, tables, pictures and recordings are. It stays with the case.</source>
        <translation>{file} 不予打开：这类文件可能自行运行。可打开的是文书、表格、图片和录音录像。文件仍随案件保存。</translation>
    </message>
    <message>
        <source>{name} put it from {before} into {after}: {reason}</source>
        <translation>{name} 将其由{before}改为{after}：{reason}</translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>Cost against income</source>
        <translation>收入成本对比法</translation>
    </message>
    <message>
        <source>Electricity and gas</source>
        <translation>用电量、气量环比法</translation>
    </message>
    <message>
        <source>Estimation</source>
        <translation>推估法</translation>
    </message>
    <message>
        <source>Logic check</source>
        <translation>逻辑检验法</translation>
    </message>
    <message>
        <source>Peer comparison</source>
        <translation>同业比较法</translation>
    </message>
    <message>
        <source>Purchases (frequency and amount)</source>
        <translation>进货量反推法（频次与金额）</translation>
    </message>
    <message>
        <source>Ratio analysis</source>
        <translation>比率分析法</translation>
    </message>
    <message>
        <source>Seasons against the year</source>
        <translation>季节销售额与全年销售额对比法</translation>
    </message>
    <message>
        <source>Trend analysis</source>
        <translation>趋势分析法</translation>
    </message>
    <message>
        <source>Unit cost structure</source>
        <translation>单位成本结构分析法</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>验证法</translation>
    </message>
    <message>
        <source>Wages and commission</source>
        <translation>工资提成法</translation>
    </message>
</context>
<context>
    <name>FamilyMark</name>
    <message>
        <source>C/I</source>
        <translation>配</translation>
    </message>
    <message>
        <source>Com</source>
        <translation>酬</translation>
    </message>
    <message>
        <source>Ene</source>
        <translation>能</translation>
    </message>
    <message>
        <source>Est</source>
        <translation>推</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>逻</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>同</translation>
    </message>
    <message>
        <source>Pur</source>
        <translation>进</translation>
    </message>
    <message>
        <source>Rat</source>
        <translation>率</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>季</translation>
    </message>
    <message>
        <source>Trd</source>
        <translation>势</translation>
    </message>
    <message>
        <source>Unt</source>
        <translation>构</translation>
    </message>
    <message>
        <source>Ver</source>
        <translation>验</translation>
    </message>
</context>
<context>
    <name>FamilyShort</name>
    <message>
        <source>Commission</source>
        <translation>工资提成法</translation>
    </message>
    <message>
        <source>Cost and income</source>
        <translation>收入成本法</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗环比法</translation>
    </message>
    <message>
        <source>Estimation</source>
        <translation>推估法</translation>
    </message>
    <message>
        <source>Logic</source>
        <translation>逻辑检验法</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>同业比较法</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>进货反推法</translation>
    </message>
    <message>
        <source>Ratios</source>
        <translation>比率分析法</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>季节对比法</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势分析法</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>成本结构法</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>验证法</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>n/a</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>{amount} pp</source>
        <translation>{amount} 百分点</translation>
    </message>
    <message>
        <source>{amount} ten thousand yuan</source>
        <translation>{amount} 万元</translation>
    </message>
    <message>
        <source>{amount} yuan</source>
        <translation>{amount} 元</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All {count}</source>
        <translation>全部 {count}</translation>
    </message>
    <message>
        <source>F3: the next filter</source>
        <translation>F3：下一种筛选</translation>
    </message>
    <message>
        <source>Not cleared {count}</source>
        <translation>未确认 {count}</translation>
    </message>
    <message>
        <source>Outside {count}</source>
        <translation>超差 {count}</translation>
    </message>
    <message>
        <source>Questions {count}</source>
        <translation>待答 {count}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>consistent</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>inconsistent</source>
        <translation>不一致</translation>
    </message>
</context>
<context>
    <name>FindingForm</name>
    <message>
        <source>Name, first letters of its pinyin, officer, or number</source>
        <translation>名称、拼音首字母、经办人或序号</translation>
    </message>
    <message>
        <source>Nothing of that name is on this agenda. Earlier decisions: Ctrl+Alt+A, the archive.</source>
        <translation>本次议程没有这个名称的案件。以往决议：Ctrl+Alt+A 档案。</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>打开案件</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Cash flow ends with {closing}, but cash and bank balances are {counted}.</source>
        <translation>现金流量表期末为 {closing}，而现金与银行存款合计 {counted}。</translation>
    </message>
    <message>
        <source>Cash flow: no figure of {lines} for {months}; closing cash stays open there.</source>
        <translation>现金流量：{months} 没有 {lines} 的数值，期末现金无从得出。</translation>
    </message>
    <message>
        <source>Cash flow: nothing is stated for {months}, between months that are.</source>
        <translation>现金流量：{months} 没有数据，而前后各月都有。</translation>
    </message>
    <message>
        <source>Cash flow: nothing is stated for {months}, to the end of the loan.</source>
        <translation>现金流量：{months} 没有数据（到贷款结束为止）。</translation>
    </message>
    <message>
        <source>Cash flow: {month} ends with {closing}, but {following} opens with {opening}.</source>
        <translation>现金流量表：{month} 期末 {closing}，而 {following} 期初为 {opening}。</translation>
    </message>
    <message>
        <source>Cash flow: {month} is projected to end with {closing}, less than nothing.</source>
        <translation>现金流量表：预测 {month} 期末现金为 {closing}，低于零。</translation>
    </message>
    <message>
        <source>Gross margin, {column}: {stated:ratio} is stated, sales and their cost make {computed:ratio}.</source>
        <translation>毛利率（{column}）：所列 {stated:ratio}，按营业额与可变成本计算为 {computed:ratio}。</translation>
    </message>
    <message>
        <source>Sales of “{sample}” come to {daily:money} a day, but sales of 0 are stated.</source>
        <translation>“{sample}”的销售额为每天 {daily:money}，而申报销售额为 0。</translation>
    </message>
    <message>
        <source>Sales of “{sample}” come to {daily:money} a day, {deviation:percent} against {stated:money} as stated.</source>
        <translation>“{sample}”折合每天 {daily:money}，与所报每天 {stated:money} 相差 {deviation:percent}。</translation>
    </message>
    <message>
        <source>Sales of “{sample}” stand for 0 days; no day of them can be compared.</source>
        <translation>“{sample}”的销售额对应 0 天，无从按日比较。</translation>
    </message>
    <message>
        <source>The credit report shows debts of {listed}, the balance sheet only {stated}.</source>
        <translation>征信报告负债 {listed}，资产负债表只有 {stated}。</translation>
    </message>
    <message>
        <source>The credit report shows debts of {listed}; the balance sheet states {stated}, without {lines}.</source>
        <translation>征信报告负债 {listed}；资产负债表已填 {stated}，未填 {lines}。</translation>
    </message>
    <message>
        <source>The debts listed cost {listed} a month, but instalments are stated with {stated} only.</source>
        <translation>负债清单每月应还 {listed}，损益表分期还款只有 {stated}。</translation>
    </message>
    <message>
        <source>The debts listed cost {listed} a month; the instalments stated come to {stated}, without {lines}.</source>
        <translation>负债清单每月应还 {listed}；损益表分期还款已填 {stated}，未填 {lines}。</translation>
    </message>
    <message>
        <source>The loan that is paid off costs {replaced} a month, but instalments are stated with {stated} only.</source>
        <translation>拟结清贷款月还款 {replaced}，但报表所列分期还款仅 {stated}。</translation>
    </message>
    <message>
        <source>The past explains the equity that is there.</source>
        <translation>以往经营能够解释现有权益。</translation>
    </message>
    <message>
        <source>There is less than the past explains. To ask about:</source>
        <translation>现有权益少于以往经营所能解释的，应追问：</translation>
    </message>
    <message>
        <source>There is more than the past explains. To ask about:</source>
        <translation>现有权益多于以往经营所能解释的，应追问：</translation>
    </message>
    <message>
        <source>These months of the year are in no season: {months}. The weakest season bounds their instalments.</source>
        <translation>以下月份不属于任何季节：{months}。这些月份的还款上限按最弱的季节计算。</translation>
    </message>
    <message>
        <source>These months of the year are in two seasons: {months}. The weaker one bounds their instalments.</source>
        <translation>以下月份同时属于两个季节：{months}。这些月份的还款上限按较弱的季节计算。</translation>
    </message>
    <message>
        <source>a profit higher than stated</source>
        <translation>利润高于所报</translation>
    </message>
    <message>
        <source>a profit lower than stated</source>
        <translation>利润低于所报</translation>
    </message>
    <message>
        <source>assets elsewhere that are not shown</source>
        <translation>另有资产未列入</translation>
    </message>
    <message>
        <source>assets valued too high, or owned by somebody else</source>
        <translation>资产高估或非本人所有</translation>
    </message>
    <message>
        <source>assets valued too low</source>
        <translation>资产低估</translation>
    </message>
    <message>
        <source>debts that were not told and paid for the assets</source>
        <translation>以未申报的负债购置资产</translation>
    </message>
    <message>
        <source>losses in the past</source>
        <translation>以往亏损</translation>
    </message>
    <message>
        <source>money put in that was not told</source>
        <translation>未申报的注资</translation>
    </message>
    <message>
        <source>private spending, gambling, a failed investment</source>
        <translation>私人开支、赌博或投资失败</translation>
    </message>
    <message>
        <source>{line}: a monthly average of {stated:ratio} is stated, its seasons make {computed:ratio}.</source>
        <translation>{line}：填报月均 {stated:ratio}，而各季节推算为 {computed:ratio}。</translation>
    </message>
    <message>
        <source>{line}: a monthly average of {stated} is stated, its seasons make {computed}.</source>
        <translation>{line}：填报月均 {stated}，而各季节推算为 {computed}。</translation>
    </message>
    <message>
        <source>{line}: the rows behind it add up to {rows}, the statement says {figure}.</source>
        <translation>{line}：明细合计 {rows}，报表为 {figure}。</translation>
    </message>
    <message>
        <source>{place} is missing; what rests on it stays open.</source>
        <translation>{place}未填，依其计算的数字从缺。</translation>
    </message>
    <message>
        <source>{table}, {month}: from {opening}, what comes in and goes out makes {computed}, but {closing} is listed.</source>
        <translation>{table}，{month}：期初 {opening} 加流入减流出为 {computed}，而所列期末现金为 {closing}。</translation>
    </message>
    <message>
        <source>{table}, {name}: a share of {share:ratio} is stated, the amount is {computed:ratio} of the whole.</source>
        <translation>{table}，{name}：所列占比为 {share:ratio}，而按金额占全部的 {computed:ratio}。</translation>
    </message>
    <message>
        <source>{table}, {period}: {months:quantity} months at {monthly} make {computed}, stated are {stated}.</source>
        <translation>{table}，{period}：{months:quantity} 个月 × {monthly} = {computed}，所填为 {stated}。</translation>
    </message>
    <message>
        <source>{table}: an instalment of {stated} is listed for {months}; the loan asked for costs {due} there.</source>
        <translation>{table}：{months} 所列分期额为 {stated}，而所申请贷款应还 {due}。</translation>
    </message>
    <message>
        <source>{table}: no row has a number under “{column}”; nothing can be compared with it.</source>
        <translation>{table}：“{column}”一栏没有任何数字，无从比较。</translation>
    </message>
    <message>
        <source>{table}: nothing is stated for {months}, between its months or to the end of the loan.</source>
        <translation>{table}：{months} 没有数据（各月之间或到贷款结束为止）。</translation>
    </message>
    <message>
        <source>{table}: the rows add up to {rows}, but the statement has no figure for {line}.</source>
        <translation>{table}：各行合计 {rows}，而报表中 {line} 没有数值。</translation>
    </message>
    <message>
        <source>{table}: the rows add up to {rows}, but the statement says that {line} does not apply.</source>
        <translation>{table}：各行合计 {rows}，而报表中 {line} 写为不适用。</translation>
    </message>
    <message>
        <source>{table}: the shares add up to {share:ratio}, more than all.</source>
        <translation>{table}：占比合计 {share:ratio}，超过全部。</translation>
    </message>
    <message>
        <source>{table}: the shares add up to {share:ratio}, not to 100 %.</source>
        <translation>{table}：占比合计 {share:ratio}，不等于 100%。</translation>
    </message>
    <message>
        <source>{table}: whether “{column}” comes in or goes out is not known; its rows are not added up. Name it “In” or “Out”.</source>
        <translation>{table}：“{column}”是流入还是流出无从得知，各行未作加总。请改用列名“流入”或“流出”。</translation>
    </message>
    <message>
        <source>{table}: {month} opens with {opening}, but cash and bank balances are {counted}.</source>
        <translation>{table}：{month} 期初为 {opening}，而现金与银行存款合计 {counted}。</translation>
    </message>
    <message>
        <source>{table}: {month} stands more than once.</source>
        <translation>{table}：{month} 出现不止一次。</translation>
    </message>
</context>
<context>
    <name>FlagField</name>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>The approval was refused above the committee.</source>
        <translation>该同意决议未获上级同意。</translation>
    </message>
    <message>
        <source>The chair has vetoed the approval.</source>
        <translation>主任已否决该同意决议。</translation>
    </message>
    <message>
        <source>The chair may still veto, or it is not recorded that no veto was used.</source>
        <translation>主任仍可否决，或尚未记录期内未行使否决。</translation>
    </message>
    <message>
        <source>Those who sign above the committee have not all agreed yet.</source>
        <translation>上级签批人尚未全部同意。</translation>
    </message>
</context>
<context>
    <name>FollowingDesk</name>
    <message>
        <source>Recorded: the chair vetoes. Adopt the result, or open a new round with a reason.</source>
        <translation>已记录：主任否决。请采纳结果，或说明理由另起一轮。</translation>
    </message>
    <message>
        <source>Resolution {number} is adopted.</source>
        <translation>决议 {number} 已形成。</translation>
    </message>
    <message>
        <source>Sign with the own key</source>
        <translation>用本人密钥签名</translation>
    </message>
    <message>
        <source>The votes are revealed; Ctrl+Shift+Enter adopts what they decide.</source>
        <translation>已揭示表决结果；按 Ctrl+Shift+Enter 采纳决议。</translation>
    </message>
    <message>
        <source>This is signed with the own key of {name}.</source>
        <translation>此项须用{name}本人的密钥签名。</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Client or officer, first letters of the pinyin, end of the identity number, case number or day</source>
        <translation>客户、经办人、拼音首字母、证号后四位、案件号或日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Nothing is found. Try the first letters, the last four of the identity number, or a day.</source>
        <translation>没有找到。可试拼音首字母、证号后四位或日期。</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>主办/辅办</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未决</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Committee Desk</source>
        <translation>贷审会审议台</translation>
    </message>
</context>
<context>
    <name>Fulfilment</name>
    <message>
        <source> · meeting {number}: {votes}</source>
        <translation> · 第{number}次会议表决：{votes}</translation>
    </message>
    <message>
        <source>&amp;Settled ones too</source>
        <translation>包括已落实的(&amp;S)</translation>
    </message>
    <message>
        <source>1 submitted · 2 verified · 3 open again · 4 breached · 5 waived by vote · 6 paid out · Esc closes</source>
        <translation>1 已提交凭据 · 2 已核实 · 3 改回未落实 · 4 已违反 · 5 表决豁免 · 6 已放款 · Esc 关闭</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Case {number} paid out on {day}</source>
        <translation>案件 {number} 于{day}放款</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Condition {number} ({text}) is due before the pay-out and not verified: {status}.</source>
        <translation>第{number}项条件（{text}）须在放款前落实，当前为“{status}”。</translation>
    </message>
    <message>
        <source>Condition {number} ({text}): {status}, by the vote of meeting {meeting} ({votes}). {words}</source>
        <translation>第{number}项条件（{text}）：{status}，第{meeting}次会议表决（{votes}）。{words}</translation>
    </message>
    <message>
        <source>Condition {number} ({text}): {status}. {words}</source>
        <translation>第{number}项条件（{text}）：{status}。{words}</translation>
    </message>
    <message>
        <source>Condition {number}: {status}</source>
        <translation>第{number}项条件：{status}</translation>
    </message>
    <message>
        <source>Condition {number}: {status}. Enter records it, Esc leaves it</source>
        <translation>第{number}项条件：{status}。Enter 登记，Esc 放弃</translation>
    </message>
    <message>
        <source>Conditions after the resolutions</source>
        <translation>决议后的条件</translation>
    </message>
    <message>
        <source>Conditions after the resolutions, as of {day}</source>
        <translation>决议后条件落实清单（截至{day}）</translation>
    </message>
    <message>
        <source>Conflicts of interest: 0 nobody, or place and reason; …</source>
        <translation>利益冲突：0 表示无，或位次与事由；…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Does the committee waive condition {number}? One digit each in this order: {names}. 1 yes, 4 no.</source>
        <translation>委员会是否豁免第{number}项条件？按此顺序每人一位数字：{names}。1 同意，4 不同意。</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Evidence or reason</source>
        <translation>凭据或理由</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>May not be paid out. {why}</source>
        <translation>不得放款。{why}</translation>
    </message>
    <message>
        <source>No approval stands for this case.</source>
        <translation>本案没有有效的批准决议。</translation>
    </message>
    <message>
        <source>No condition is open.</source>
        <translation>没有待落实的条件。</translation>
    </message>
    <message>
        <source>No meeting is open in which the committee could vote on a waiver.</source>
        <translation>没有正在进行的会议，委员会无法就豁免表决。</translation>
    </message>
    <message>
        <source>On which day was the loan of {client} paid out? Enter records it</source>
        <translation>{client}的贷款于哪一天放款？Enter 登记</translation>
    </message>
    <message>
        <source>On whose word</source>
        <translation>由谁认定</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Paid out on {day}.</source>
        <translation>已于{day}放款。</translation>
    </message>
    <message>
        <source>Printed from the record; an addition to the minutes, which stay as they were sealed.</source>
        <translation>由会议记录打印；作为纪要的补充，已定稿的纪要不变。</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason, if it was recorded before</source>
        <translation>如曾登记过，写明理由</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Save the list as PDF (Ctrl+S)</source>
        <translation>清单存为 PDF（Ctrl+S）</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The day of the pay-out is {day}: {words}</source>
        <translation>放款日期更正为{day}：{words}</translation>
    </message>
    <message>
        <source>The loan may be paid out.</source>
        <translation>可以放款。</translation>
    </message>
    <message>
        <source>The loan was paid out on {day}.</source>
        <translation>贷款已于{day}放款。</translation>
    </message>
    <message>
        <source>The pay-out is recorded for {day} already; another day needs a reason.</source>
        <translation>已登记{day}放款；改为其他日期须写明理由。</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>Who presides: place in the order</source>
        <translation>由谁主持：位次</translation>
    </message>
    <message numerus="yes">
        <source>{count} vote(s) are needed, one digit each.</source>
        <translation><numerusform>需要{count}票，每人一位数字。</numerusform></translation>
    </message>
    <message>
        <source>{day} is before the day of the resolution, {resolved}.</source>
        <translation>{day}早于决议日{resolved}。</translation>
    </message>
    <message>
        <source>{day} is still to come; today is {today}.</source>
        <translation>{day}尚未到；今天是{today}。</translation>
    </message>
    <message>
        <source>{name} recused: {reason}</source>
        <translation>{name}回避：{reason}</translation>
    </message>
    <message>
        <source>{name} {choice}</source>
        <translation>{name} {choice}</translation>
    </message>
    <message>
        <source>{when:iso} {status} ({name}): {words}</source>
        <translation>{when:iso} {status}（{name}）：{words}</translation>
    </message>
    <message>
        <source>“{text}” is no day; write it like 2026-11-30.</source>
        <translation>“{text}”不是日期，请写成 2026-11-30。</translation>
    </message>
    <message>
        <source>⚠ overdue: {days} day(s)</source>
        <translation>⚠ 逾期{days}天</translation>
    </message>
</context>
<context>
    <name>FulfilmentDesk</name>
    <message>
        <source>Conditions</source>
        <translation>条件落实清单</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>已登记。</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存清单</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>A cash-flow statement is compulsory for the trade {trade} and is missing.</source>
        <translation>{trade} 行业必须有现金流量表，现缺失。</translation>
    </message>
    <message>
        <source>A cash-flow statement is compulsory from {amount} and is missing.</source>
        <translation>{amount} 起必须有现金流量表，现缺失。</translation>
    </message>
    <message>
        <source>All compulsory questions are answered.</source>
        <translation>必答问题均已答复。</translation>
    </message>
    <message>
        <source>All {count} lines and risk points are cleared or waived by name.</source>
        <translation>{count} 个科目和风险点均已满足或具名豁免。</translation>
    </message>
    <message>
        <source>Compulsory question {number} is not answered.</source>
        <translation>必答问题 {number} 尚未答复。</translation>
    </message>
    <message>
        <source>Conflicts of interest are not declared by {names}.</source>
        <translation>{names} 尚未声明是否有利益冲突。</translation>
    </message>
    <message>
        <source>Eligibility is not met: {point}.</source>
        <translation>准入条件未满足：{point}。</translation>
    </message>
    <message>
        <source>No quorum: {present} present, {needed} needed.</source>
        <translation>未达法定人数：实到 {present} 人，需 {needed} 人。</translation>
    </message>
    <message>
        <source>Only up to {amount} yuan may be approved: the instalment of what is asked for is above the ceiling in {count} months.</source>
        <translation>最多可批准 {amount} 元：按申请金额，有 {count} 个月的月还款超过可还款额。</translation>
    </message>
    <message>
        <source>Proposed: at most {amount} yuan, or re-investigate, because the instalment of what is asked for is above the ceiling.</source>
        <translation>建议：最多 {amount} 元，或补充调查，因为按申请金额月还款超过可还款额。</translation>
    </message>
    <message>
        <source>Proposed: re-investigate, because no amount of this plan can be repaid.</source>
        <translation>建议：补充调查，因为按此还款方式任何金额都无法偿还。</translation>
    </message>
    <message>
        <source>Proposed: re-investigate, because {line} deviates severely.</source>
        <translation>建议：补充调查，因 {line} 偏差重大。</translation>
    </message>
    <message>
        <source>Proposed: re-investigate, because {line} was sent back.</source>
        <translation>建议：补充调查，因 {line} 已退回。</translation>
    </message>
    <message>
        <source>Quorum: {present} present, {needed} needed.</source>
        <translation>法定人数：需 {needed} 人，实到 {present} 人。</translation>
    </message>
    <message>
        <source>Recusals are declared.</source>
        <translation>回避已声明。</translation>
    </message>
    <message>
        <source>Repayment capacity cannot be computed: figures are missing.</source>
        <translation>数据缺失，无法计算还款能力。</translation>
    </message>
    <message>
        <source>The eligibility list is met.</source>
        <translation>准入条件全部满足。</translation>
    </message>
    <message>
        <source>The instalment is above the ceiling in {count} months, and no smaller amount of this plan would fit.</source>
        <translation>有 {count} 个月的月还款超过可还款额，按此还款方式减少金额也无法承受。</translation>
    </message>
    <message>
        <source>The instalment is within the ceiling in every month.</source>
        <translation>各月还款额均不超过可还款额。</translation>
    </message>
    <message>
        <source>{count} points are open; these are the first of them.</source>
        <translation>有 {count} 点未满足，前几点如下。</translation>
    </message>
    <message>
        <source>{line} is not cleared: {said}.</source>
        <translation>{line} 未满足：{said}。</translation>
    </message>
    <message>
        <source>{line} must be stated and is missing.</source>
        <translation>{line} 必须填列，现缺失。</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Amount</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>同业中位</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>adverse</source>
        <translation>不利</translation>
    </message>
    <message>
        <source>by sources</source>
        <translation>随源</translation>
    </message>
    <message>
        <source>declared {value}</source>
        <translation>申报 {value}</translation>
    </message>
    <message>
        <source>favourable</source>
        <translation>有利</translation>
    </message>
    <message>
        <source>furthest by {method} {deviation}</source>
        <translation>离得最远：{method} {deviation}</translation>
    </message>
    <message>
        <source>of zero</source>
        <translation>核实为零</translation>
    </message>
    <message>
        <source>verified {value}</source>
        <translation>核实 {value}</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>已豁免</translation>
    </message>
    <message>
        <source>{counted} open</source>
        <translation>{counted} 待定</translation>
    </message>
    <message>
        <source>{counted} short {lacking}</source>
        <translation>{counted} 缺{lacking}</translation>
    </message>
</context>
<context>
    <name>Grounds</name>
    <message>
        <source>Lines that the marked reason is about, by their codes: P1 A5</source>
        <translation>所选原因涉及的科目代码：P1 A5</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Assets</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>现金流量</translation>
    </message>
    <message>
        <source>Liabilities</source>
        <translation>负债</translation>
    </message>
    <message>
        <source>Profit and loss</source>
        <translation>损益</translation>
    </message>
    <message>
        <source>Repayment capacity</source>
        <translation>还款能力</translation>
    </message>
    <message>
        <source>Risk points</source>
        <translation>风险点</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n file(s) of evidence did not lie beside the workbook</source>
        <translation><numerusform>证据文件有 %n 个不在工作簿旁边</numerusform></translation>
    </message>
    <message>
        <source>A dash can mean nothing, zero or not applicable. Write 0 or 不适用, or leave the cell empty.</source>
        <translation>横线可能表示没有填、零或不适用。请写 0 或不适用，或留空。</translation>
    </message>
    <message>
        <source>A number has at most {digits} digits, {whole} of them before the point.</source>
        <translation>数字最多 {digits} 位，小数点前最多 {whole} 位。</translation>
    </message>
    <message>
        <source>A part of the file declares a document type, which no spreadsheet program writes. Ask where the file comes from.</source>
        <translation>文件中有一个部分声明了文档类型，表格软件不会这样写。请查问文件来源。</translation>
    </message>
    <message>
        <source>A part of the file has a name or place that no spreadsheet program writes. Ask where the file comes from.</source>
        <translation>文件中有一个部分的名称或位置不是表格软件写出的。请查问文件来源。</translation>
    </message>
    <message>
        <source>Add the column, as in the empty workbook.</source>
        <translation>请照空白工作簿补上该列。</translation>
    </message>
    <message>
        <source>Add the evidence to its sheet, or correct the id.</source>
        <translation>请在证据表中补上，或改正证据号。</translation>
    </message>
    <message>
        <source>Add the field, as in the empty workbook.</source>
        <translation>请照空白工作簿补上该项。</translation>
    </message>
    <message>
        <source>Add the row {line} with its figures, as in the empty workbook.</source>
        <translation>请照空白工作簿补上 {line} 一行并填写数值。</translation>
    </message>
    <message>
        <source>Add the sheet, as in the empty workbook.</source>
        <translation>请照空白工作簿补上该表。</translation>
    </message>
    <message>
        <source>Apostrophes stand between the digits. Write commas between thousands: 12,345.67.</source>
        <translation>数字之间有撇号。请以逗号作千分位：12,345.67。</translation>
    </message>
    <message>
        <source>Choose fewer months, a larger amount, or another way to repay.</source>
        <translation>请缩短期限、提高金额，或改用其他还款方式。</translation>
    </message>
    <message>
        <source>Choose from the list of the cell.</source>
        <translation>请从单元格的下拉清单中选择。</translation>
    </message>
    <message>
        <source>Column {column} is hidden; it was read like the others.</source>
        <translation>{column} 列是隐藏的，已照常读取。</translation>
    </message>
    <message>
        <source>Copy or photograph the paper again, or leave the cell empty.</source>
        <translation>请重新复制或拍照，或者把此格留空。</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>请更正这两个日期中的一个。</translation>
    </message>
    <message>
        <source>Correct the formula or write the value.</source>
        <translation>请改正公式，或直接写值。</translation>
    </message>
    <message>
        <source>Correct the heading, or remove the column.</source>
        <translation>请改正列名，或删去该列。</translation>
    </message>
    <message>
        <source>Correct the inputs of this check.</source>
        <translation>请改正该检验的输入。</translation>
    </message>
    <message>
        <source>Correct the name of the field, or remove the row.</source>
        <translation>请改正项目名称，或删去该行。</translation>
    </message>
    <message>
        <source>Correct the name of the sheet, remove it, or let its name begin with 备注 or Notes to keep it unread.</source>
        <translation>请改正表名，或删去该表；表名以“备注”或 Notes 开头的不读取。</translation>
    </message>
    <message>
        <source>Correct the name of this key, or remove it.</source>
        <translation>请更正该键名，或将其删除。</translation>
    </message>
    <message>
        <source>Correct the number of months or the list of months.</source>
        <translation>请改正月数或月份。</translation>
    </message>
    <message>
        <source>Correct the number, or leave the cell empty where it is not known.</source>
        <translation>请更正这个数字；不知道的，把此格留空。</translation>
    </message>
    <message>
        <source>Correct the number.</source>
        <translation>请更正该数值。</translation>
    </message>
    <message>
        <source>Correct the reference, or write the value with its evidence. A table is referred to as a whole.</source>
        <translation>请改正引用，或写值并注明证据。表格只能整体引用。</translation>
    </message>
    <message>
        <source>Correct this place; resources/schemas/case.schema.json describes it.</source>
        <translation>请改正此处；格式见 resources/schemas/case.schema.json。</translation>
    </message>
    <message>
        <source>Enter the amount without a minus sign.</source>
        <translation>请去掉负号。</translation>
    </message>
    <message>
        <source>Enter the line on its sheet, or correct the code.</source>
        <translation>请在相应表中填写该科目，或改正代码。</translation>
    </message>
    <message>
        <source>Fill the cell in.</source>
        <translation>请填写。</translation>
    </message>
    <message>
        <source>Give one of the two another number and correct what refers to it.</source>
        <translation>请给其中一个另编一号，并改正引用它的地方。</translation>
    </message>
    <message>
        <source>Give the column a heading of the form, move the content, or remove it.</source>
        <translation>请按格式给该列写列名，或移走、删去内容。</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n case(s)</source>
        <translation><numerusform>已导入 %n 件</numerusform></translation>
    </message>
    <message>
        <source>In a list a comma can stand between numbers or between thousands. Write spaces, and 1234 for 1,234.</source>
        <translation>一串数字里的逗号，可能分开数字，也可能是千分位。请用空格分开，1,234 写作 1234。</translation>
    </message>
    <message>
        <source>Leave it empty, or choose that way to repay.</source>
        <translation>请留空，或改选该还款方式。</translation>
    </message>
    <message>
        <source>Leave the cell empty, or begin another check with its own number.</source>
        <translation>请留空，或另起一个检验号。</translation>
    </message>
    <message>
        <source>Leave the monthly average empty, or correct it or the seasons.</source>
        <translation>请把月均留空，或改正月均、各季数值。</translation>
    </message>
    <message>
        <source>Make the picture smaller or split the paper, and name it again.</source>
        <translation>请缩小图片或拆分材料，再填写文件名。</translation>
    </message>
    <message>
        <source>Move this line to the sheet “{sheet}”.</source>
        <translation>请把该科目移到“{sheet}”表。</translation>
    </message>
    <message>
        <source>Nothing was stored. Mend the problems and import again.</source>
        <translation>未存入任何内容。请改正后重新导入。</translation>
    </message>
    <message>
        <source>Number the entries in their order; each value stands once.</source>
        <translation>请按顺序编号，每个值只写一次。</translation>
    </message>
    <message>
        <source>Number the rows 1, 2, 3 without gaps, or leave the column empty.</source>
        <translation>请按 1、2、3 连续编号，或整列留空。</translation>
    </message>
    <message>
        <source>Open the file in the spreadsheet program and save it, or write the value.</source>
        <translation>请用表格软件打开并保存，或直接写值。</translation>
    </message>
    <message>
        <source>Put the file beside this one and write its name alone, or leave the cell empty.</source>
        <translation>请把文件与本文件放在一起，只写文件名；或留空。</translation>
    </message>
    <message>
        <source>Put the rows of one check below each other, or give the second check its own number.</source>
        <translation>同一检验的各行请相连，或给第二个检验另编一号。</translation>
    </message>
    <message>
        <source>Raise the weights of the months that pay too little, or choose another way to repay.</source>
        <translation>请提高还款过少月份的权重，或改用其他还款方式。</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s) …</source>
        <translation><numerusform>正在读取 %n 个文件…</numerusform></translation>
    </message>
    <message>
        <source>Refer to another line, to the comparison period or to a list.</source>
        <translation>请引用其他科目、比较期数值或明细表。</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>请删去其中一个。</translation>
    </message>
    <message>
        <source>Remove the invisible control characters (U+{code}).</source>
        <translation>请删去看不见的控制字符（U+{code}）。</translation>
    </message>
    <message>
        <source>Remove what does not belong to the case, such as far cells, pictures or copied sheets, and save again.</source>
        <translation>请删去与本案无关的内容，如远处的单元格、图片、复制的表页，再保存。</translation>
    </message>
    <message>
        <source>Round it to cents, at most two places after the point.</source>
        <translation>请按分取整，小数点后最多两位。</translation>
    </message>
    <message>
        <source>Row {row} is hidden; it was read like the others.</source>
        <translation>第 {row} 行是隐藏的，已照常读取。</translation>
    </message>
    <message>
        <source>Save it in the spreadsheet program as an Excel workbook (.xlsx) and import that file.</source>
        <translation>请在表格软件中另存为 Excel 工作簿（.xlsx），再导入。</translation>
    </message>
    <message>
        <source>Shorten it, or put it into an evidence file.</source>
        <translation>请缩短，或放入证据文件。</translation>
    </message>
    <message>
        <source>Spaces stand between the digits. Write them together or with commas between thousands: 12,345.67.</source>
        <translation>数字之间有空格。请连写，或以逗号作千分位：12,345.67。</translation>
    </message>
    <message>
        <source>State every season, with 0 or n/a where there was nothing, or leave the monthly average empty.</source>
        <translation>请填全各季（没有的填 0 或不适用），或把月均留空。</translation>
    </message>
    <message>
        <source>State the line at the basis that it has, or correct its code.</source>
        <translation>请按该科目应有的口径填写，或更正科目代码。</translation>
    </message>
    <message>
        <source>State the line at this basis, or check it where it is stated.</source>
        <translation>请按此口径填写该科目，或在已填的口径上检验。</translation>
    </message>
    <message>
        <source>Take the code from the empty workbook; parts of sales, cost and expenses are P1.1, P2.1, P4.1 and so on.</source>
        <translation>请照空白工作簿写代码；营业额、成本、费用的分项为 P1.1、P2.1、P4.1，依此类推。</translation>
    </message>
    <message>
        <source>Take the name from the sheet of lists in the empty workbook.</source>
        <translation>请照空白工作簿的清单表填写程序名。</translation>
    </message>
    <message>
        <source>The commas do not stand between groups of three digits. Write 1,234,567 or leave them out.</source>
        <translation>逗号没有按三位一组。请写 1,234,567，或不写逗号。</translation>
    </message>
    <message>
        <source>The file carries macros. Save it as .xlsx, without macros.</source>
        <translation>文件带有宏。请另存为不带宏的 .xlsx。</translation>
    </message>
    <message>
        <source>The file is damaged or cut short. Fetch it again or save it again in the spreadsheet program.</source>
        <translation>文件已损坏或不完整。请重新取得，或在表格软件中重新保存。</translation>
    </message>
    <message>
        <source>The file is encrypted or in the old .xls form. Save it without a password as .xlsx.</source>
        <translation>文件已加密，或是旧的 .xls 格式。请去掉密码，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The file points to other files. Break the links in the spreadsheet program and save it again.</source>
        <translation>文件指向其他文件。请在表格软件中断开链接后再保存。</translation>
    </message>
    <message>
        <source>The file {file} cannot be written. Check the folder and the permissions.</source>
        <translation>无法写入 {file}。请核对文件夹和权限。</translation>
    </message>
    <message>
        <source>The file {file} of evidence {evidence} does not lie beside this one: the case has its name only.</source>
        <translation>证据 {evidence} 的文件 {file} 不在本文件旁边：案件只记其名称。</translation>
    </message>
    <message>
        <source>The name of the file must end in {endings}.</source>
        <translation>文件名须以 {endings} 结尾。</translation>
    </message>
    <message>
        <source>The sheet is hidden; it was read like the others.</source>
        <translation>此表是隐藏的，已照常读取。</translation>
    </message>
    <message>
        <source>The value {value} comes from a formula.</source>
        <translation>数值 {value} 来自公式。</translation>
    </message>
    <message>
        <source>The workbook gives {stated:cents} for {line}; the lines add up to {computed:cents}, which is used.</source>
        <translation>工作簿中 {line} 为 {stated:cents}；各科目相加为 {computed:cents}，以后者为准。</translation>
    </message>
    <message>
        <source>The year stands last. Write it first: 2026-11-23.</source>
        <translation>年份写在了最后。请先写年份：2026-11-23。</translation>
    </message>
    <message>
        <source>There is already a file at {file}. Choose another name; nothing is overwritten.</source>
        <translation>{file} 处已有文件。请另取名称；程序不会覆盖任何文件。</translation>
    </message>
    <message>
        <source>There is no case {number} in this database.</source>
        <translation>此数据库中没有案件 {number}。</translation>
    </message>
    <message>
        <source>There is no room for {file}: nothing of it was written, and what was there stays. Make room, then repeat.</source>
        <translation>磁盘空间不足，{file} 没有写入，原有文件保持不变。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>There is nothing with this name. Check the name and the folder.</source>
        <translation>没有这个名称的文件。请核对文件名和文件夹。</translation>
    </message>
    <message>
        <source>These are digits of another script. Write 0 to 9.</source>
        <translation>这是其他文字的数字。请写 0 到 9。</translation>
    </message>
    <message>
        <source>This is a folder. Name the files in it one by one.</source>
        <translation>这是文件夹。请逐个写出其中的文件。</translation>
    </message>
    <message>
        <source>This looks like a decimal comma. Write a point before decimals and commas only between thousands: 1,234.56.</source>
        <translation>这像是以逗号作小数点的写法。小数用点，逗号只作千分位：1,234.56。</translation>
    </message>
    <message>
        <source>This sheet holds the officer's own notes and was not read.</source>
        <translation>此表是客户经理自己的备注，未读取。</translation>
    </message>
    <message>
        <source>Undo the merging of these cells and fill in the figures that it took away.</source>
        <translation>请取消这些单元格的合并，并补填因合并丢失的数字。</translation>
    </message>
    <message>
        <source>Use for example verification.finding, with outcome and reason.</source>
        <translation>例如 verification.finding，填结论和理由。</translation>
    </message>
    <message>
        <source>Write 0.354 or 35.4% for a rate; a bare 35.4 is not taken for either.</source>
        <translation>比率请写 0.354 或 35.4%；单写 35.4 无法判断是哪一种。</translation>
    </message>
    <message>
        <source>Write a calculation such as =5800+400, with +, - and * only.</source>
        <translation>请写算式，如 =5800+400，只用 +、- 和 *。</translation>
    </message>
    <message>
        <source>Write a short key such as stock_count.</source>
        <translation>请写简短的代号，如 stock_count。</translation>
    </message>
    <message>
        <source>Write a value, a reference, or both.</source>
        <translation>请写值或引用，也可都写。</translation>
    </message>
    <message>
        <source>Write a whole number within these bounds.</source>
        <translation>请写此范围内的整数。</translation>
    </message>
    <message>
        <source>Write above each group of columns what it stands for.</source>
        <translation>请在每组列的上方写明口径。</translation>
    </message>
    <message>
        <source>Write it in digits: 35.4% or 0.354.</source>
        <translation>请写数字：35.4% 或 0.354。</translation>
    </message>
    <message>
        <source>Write it in digits: 55000, 5.5万 or 5.5w.</source>
        <translation>请写数字：55000、5.5万 或 5.5w。</translation>
    </message>
    <message>
        <source>Write the file again as JSON in UTF-8.</source>
        <translation>请重新写成 UTF-8 的 JSON 文件。</translation>
    </message>
    <message>
        <source>Write the months with commas between them.</source>
        <translation>请写月份，用逗号分开。</translation>
    </message>
    <message>
        <source>Write the number itself, not a percentage.</source>
        <translation>请写数字本身，不要写百分数。</translation>
    </message>
    <message>
        <source>Write the number out, without an exponent.</source>
        <translation>请写全数字，不用科学计数法。</translation>
    </message>
    <message>
        <source>Write the weights as plain numbers with spaces between them.</source>
        <translation>请写权重，用空格分开。</translation>
    </message>
    <message>
        <source>Write year and month: 2026-12.</source>
        <translation>请写年月：2026-12。</translation>
    </message>
    <message>
        <source>Write year, month, day: 2026-11-23, 2026/11/23 or 2026年11月23日.</source>
        <translation>请按年、月、日写：2026-11-23、2026/11/23 或 2026年11月23日。</translation>
    </message>
    <message>
        <source>a basis at which {line} is stated</source>
        <translation>{line} 已填的口径</translation>
    </message>
    <message>
        <source>a basis: 调查日 / Survey date, 月均 / Monthly average, a season of this sheet, or a month such as 2026-06</source>
        <translation>口径：调查日、月均、本表的季节，或月份（如 2026-06）</translation>
    </message>
    <message>
        <source>a case file of this program (.json, UTF-8)</source>
        <translation>本程序的案件文件（.json，UTF-8）</translation>
    </message>
    <message>
        <source>a column of the peer table, with median, mean, q1, q3, min or max where one number is wanted</source>
        <translation>同业表的列；只要一个数时加 median、mean、q1、q3、min 或 max</translation>
    </message>
    <message>
        <source>a column “{column}”</source>
        <translation>“{column}”列</translation>
    </message>
    <message>
        <source>a content that fits the case schema: {rule}</source>
        <translation>符合案件文件格式的内容：{rule}</translation>
    </message>
    <message>
        <source>a date such as 2026-11-23</source>
        <translation>日期，如 2026-11-23</translation>
    </message>
    <message>
        <source>a date, written as an object: {{"date": "2026-11-23"}}</source>
        <translation>日期，写成对象：{{"date": "2026-11-23"}}</translation>
    </message>
    <message>
        <source>a day not before {before:iso}, which stands as “{field}”</source>
        <translation>不早于“{field}”{before:iso} 的日期</translation>
    </message>
    <message>
        <source>a field “{field}”</source>
        <translation>“{field}”项</translation>
    </message>
    <message>
        <source>a figure in every season, of which the average is made; there is none in: {seasons}</source>
        <translation>各季都要有数值，月均由各季算出；缺：{seasons}</translation>
    </message>
    <message>
        <source>a file at this place</source>
        <translation>此处有文件</translation>
    </message>
    <message>
        <source>a file of at most {megabytes} MB</source>
        <translation>不超过 {megabytes} MB 的文件</translation>
    </message>
    <message>
        <source>a file of at most {megabytes} MB when unpacked</source>
        <translation>解压后不超过 {megabytes} MB 的文件</translation>
    </message>
    <message>
        <source>a file that is read within {seconds} seconds and {megabytes} MB of memory</source>
        <translation>能在 {seconds} 秒、{megabytes} MB 内存之内读完的文件</translation>
    </message>
    <message>
        <source>a file with something in it; this one is empty</source>
        <translation>有内容的文件；这个文件是空的</translation>
    </message>
    <message>
        <source>a key without “.” and “#”, by which references name this schedule</source>
        <translation>不含“.”和“#”的代号，供引用本明细</translation>
    </message>
    <message>
        <source>a line stated in this workbook, or one of its risk points</source>
        <translation>本工作簿已填的科目，或其风险点</translation>
    </message>
    <message>
        <source>a margin from -1 to below 1, such as 0.28 or 28%</source>
        <translation>毛利率，不低于 -1 且小于 1，如 0.28 或 28%</translation>
    </message>
    <message>
        <source>a month such as 2026-06: {line} is of the cash-flow statement</source>
        <translation>某月（如 2026-06）：{line} 属于现金流量表</translation>
    </message>
    <message>
        <source>a month such as 2026-12</source>
        <translation>年月，如 2026-12</translation>
    </message>
    <message>
        <source>a number such as 62000, 62,000 or 6.2万</source>
        <translation>数字，如 62000、62,000 或 6.2万</translation>
    </message>
    <message>
        <source>a number such as 62000, 62,000, 6.2万 or 35.4%</source>
        <translation>数字，如 62000、62,000、6.2万 或 35.4%</translation>
    </message>
    <message>
        <source>a number, written as an object: {{"number": "8000"}}</source>
        <translation>数值，写成对象：{{"number": "8000"}}</translation>
    </message>
    <message>
        <source>a number, 不适用 or n/a, or an empty cell</source>
        <translation>数字、不适用（n/a），或留空</translation>
    </message>
    <message>
        <source>a number: {range}</source>
        <translation>数字：{range}</translation>
    </message>
    <message>
        <source>a part of at most {megabytes} MB when unpacked</source>
        <translation>解压后不超过 {megabytes} MB 的部分</translation>
    </message>
    <message>
        <source>a part that unpacks to at most {ratio} times its size</source>
        <translation>解压后不超过原大小 {ratio} 倍的部分</translation>
    </message>
    <message>
        <source>a percentage such as 35.4 or 35.4%</source>
        <translation>百分数，如 35.4 或 35.4%</translation>
    </message>
    <message>
        <source>a procedure ending in .finding, since a risk point is checked in words</source>
        <translation>以 .finding 结尾的程序，风险点用文字核对</translation>
    </message>
    <message>
        <source>a procedure of the catalogue, such as verification.count</source>
        <translation>目录中的程序，如 verification.count</translation>
    </message>
    <message>
        <source>a procedure that gives what {line} is measured in: an amount for money, a rate for a margin</source>
        <translation>结果与 {line} 单位一致的程序：金额科目用得出金额的，毛利率用得出比率的</translation>
    </message>
    <message>
        <source>a rate such as 0.354 or 35.4%</source>
        <translation>比率，如 0.354 或 35.4%</translation>
    </message>
    <message>
        <source>a reference such as P1@月均, 明细:stock_count.amount, 检验:P2-purchases, 同业:sales or 申请:floor_area</source>
        <translation>引用，如 P1@月均、明细:stock_count.amount、检验:P2-purchases、同业:sales 或 申请:floor_area</translation>
    </message>
    <message>
        <source>a sheet “{sheet}”</source>
        <translation>“{sheet}”表</translation>
    </message>
    <message>
        <source>a source other than the line itself; a line cannot verify itself</source>
        <translation>该科目以外的来源；科目不能自证</translation>
    </message>
    <message>
        <source>a source that does not contain {line}; a line cannot verify itself</source>
        <translation>不含 {line} 的来源；科目不能自证</translation>
    </message>
    <message>
        <source>a term whose instalments, rounded to cents, do not repay the loan before its end</source>
        <translation>按分取整后各期还款不会在到期前还清贷款的期限</translation>
    </message>
    <message>
        <source>a text of at most {most} characters</source>
        <translation>不超过 {most} 字的文字</translation>
    </message>
    <message>
        <source>a value; this field is compulsory</source>
        <translation>必填项</translation>
    </message>
    <message>
        <source>a value; this formula ends in an error</source>
        <translation>有效的值；此公式的结果是错误</translation>
    </message>
    <message>
        <source>a value; this formula has never been computed</source>
        <translation>有效的值；此公式从未计算过</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>{least} 到 {most} 之间的整数</translation>
    </message>
    <message>
        <source>a workbook (.xlsx) or case file (.json) of this program</source>
        <translation>本程序的工作簿（.xlsx）或案件文件（.json）</translation>
    </message>
    <message>
        <source>a workbook of the form that this program writes (.xlsx)</source>
        <translation>本程序格式的工作簿（.xlsx）</translation>
    </message>
    <message>
        <source>an amount above zero</source>
        <translation>大于零的金额</translation>
    </message>
    <message>
        <source>an amount from 0.01 to {most}, with no more than two places</source>
        <translation>0.01 至 {most} 的金额，最多两位小数</translation>
    </message>
    <message>
        <source>an amount of 0 or more; assets and debts are both entered positive</source>
        <translation>不小于 0 的金额；资产和负债都按正数填写</translation>
    </message>
    <message>
        <source>an amount such as 62000, 62,000 or 6.2万, with at most two decimals</source>
        <translation>金额，如 62000、62,000 或 6.2万，最多两位小数</translation>
    </message>
    <message>
        <source>at least one piece of evidence</source>
        <translation>至少一件证据</translation>
    </message>
    <message>
        <source>at most {most} cells in the workbook</source>
        <translation>整个工作簿不超过 {most} 个单元格</translation>
    </message>
    <message>
        <source>at most {most} parts</source>
        <translation>不超过 {most} 个部分</translation>
    </message>
    <message>
        <source>at most {most} sheets</source>
        <translation>不超过 {most} 张表</translation>
    </message>
    <message>
        <source>calendar months from 1 to 12, each once, such as 3,4,6</source>
        <translation>1 到 12 的月份，各写一次，如 3,4,6</translation>
    </message>
    <message>
        <source>each name once in an object</source>
        <translation>同一对象中每个名称只出现一次</translation>
    </message>
    <message>
        <source>inputs as {procedure} needs them. {rule}</source>
        <translation>{procedure} 所需的输入。{rule}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>nothing below row {most}</source>
        <translation>第 {most} 行以下没有内容</translation>
    </message>
    <message>
        <source>nothing beyond column {most}</source>
        <translation>第 {most} 列以外没有内容</translation>
    </message>
    <message>
        <source>nothing here: only the way to repay “{way}” has it</source>
        <translation>此处留空：只有还款方式“{way}”才填写</translation>
    </message>
    <message>
        <source>nothing outside the columns with a heading</source>
        <translation>有列名的列以外没有内容</translation>
    </message>
    <message>
        <source>numbers with spaces between them, such as 5200 4800 6100</source>
        <translation>用空格分开的若干数字，如 5200 4800 6100</translation>
    </message>
    <message>
        <source>one number of 0 or more for each month, with spaces between</source>
        <translation>每月一个不小于 0 的数，用空格分开</translation>
    </message>
    <message>
        <source>one of: {words}</source>
        <translation>下列之一：{words}</translation>
    </message>
    <message>
        <source>rows that are not merged with each other</source>
        <translation>各行单元格不合并</translation>
    </message>
    <message>
        <source>something that stands here only once</source>
        <translation>此处只能出现一次的内容</translation>
    </message>
    <message>
        <source>the code of a line that belongs on this sheet, such as A1, L4b or P4.1</source>
        <translation>本表的科目代码，如 A1、L4b 或 P4.1</translation>
    </message>
    <message>
        <source>the id of a row of the evidence sheet</source>
        <translation>证据表中的证据号</translation>
    </message>
    <message>
        <source>the line {line}, which is verified in every case</source>
        <translation>科目 {line}（每个案件都须核实）</translation>
    </message>
    <message>
        <source>the monthly average, a season of this sheet, or a month such as 2026-06: {line} is of a month</source>
        <translation>月均、本表的某一季节，或某月（如 2026-06）：{line} 是一个月的数</translation>
    </message>
    <message>
        <source>the months that pay interest alone: 0 or more, and fewer than {below}</source>
        <translation>只还利息的月数：不少于 0，且少于 {below}</translation>
    </message>
    <message>
        <source>the name of a file that lies beside this one</source>
        <translation>与本文件放在一起的文件名</translation>
    </message>
    <message>
        <source>the number of a risk point: R1, R2 and so on</source>
        <translation>风险点编号：R1、R2……</translation>
    </message>
    <message>
        <source>the number of another check</source>
        <translation>另一检验的检验号</translation>
    </message>
    <message>
        <source>the number of this entry within the input, counted 1, 2, 3</source>
        <translation>该输入中的序号，按 1、2、3 数起</translation>
    </message>
    <message>
        <source>the principal left for the last instalment: 0 or more, and below {below:cents}</source>
        <translation>最后一期另还的本金：不小于 0，且小于 {below:cents}</translation>
    </message>
    <message>
        <source>the survey date, or a month such as 2026-06: {line} is of one day</source>
        <translation>调查日，或某月（如 2026-06）：{line} 是时点数</translation>
    </message>
    <message>
        <source>the {months} calendar months of this season</source>
        <translation>本季的 {months} 个月份</translation>
    </message>
    <message>
        <source>weights with which every payment covers the interest of its month</source>
        <translation>使每月还款不少于当月利息的权重</translation>
    </message>
    <message>
        <source>{computed:cents}, the average of the seasons by their months</source>
        <translation>{computed:cents}，即各季按月数加权的平均</translation>
    </message>
    <message>
        <source>{date:iso} is before {before:iso}, which stands as “{field}”.</source>
        <translation>{date:iso} 早于“{field}”{before:iso}。</translation>
    </message>
    <message>
        <source>{date:iso} is later than survey and report, the last of which is of {known:iso}.</source>
        <translation>{date:iso} 晚于调查与报告，其最后一天为 {known:iso}。</translation>
    </message>
    <message>
        <source>{date:iso} lies in the future: today is {today:iso}.</source>
        <translation>{date:iso} 在将来：今天是 {today:iso}。</translation>
    </message>
    <message>
        <source>{file}: {number} further problems.</source>
        <translation>{file}：另有 {number} 处问题。</translation>
    </message>
    <message>
        <source>{file}: {place}: found {found}; expected {expected}. {mend}</source>
        <translation>{file}：{place}：现为 {found}；应为 {expected}。{mend}</translation>
    </message>
    <message>
        <source>{file}: {place}: {said}</source>
        <translation>{file}：{place}：{said}</translation>
    </message>
    <message>
        <source>{literal} stands beside the reference {reference}, which gives {value}. The reference counts.</source>
        <translation>引用 {reference} 旁写着 {literal}，而引用得 {value}。以引用为准。</translation>
    </message>
    <message>
        <source>{months} weights, one for each month of the loan</source>
        <translation>{months} 个权重，每月一个</translation>
    </message>
    <message>
        <source>{quantity:quantity} × {value:exact} makes {computed:cents}, but the amount of this row is {amount:cents}. A check that counts the rows takes the first, the sum of the rows the second.</source>
        <translation>{quantity:quantity} × {value:exact} 得 {computed:cents}，但本行金额为 {amount:cents}。逐行清点的检验按前者，各行合计按后者。</translation>
    </message>
    <message>
        <source>{typed} = {value:quantity}</source>
        <translation>{typed} = {value:quantity}</translation>
    </message>
    <message>
        <source>{typed} = {value:quantity} %</source>
        <translation>{typed} = {value:quantity}%</translation>
    </message>
    <message>
        <source>“{value}”, as in the first row of this check</source>
        <translation>“{value}”，与该检验首行相同</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>Allowance</source>
        <translation>损耗折让率</translation>
    </message>
    <message>
        <source>Amount in the documents</source>
        <translation>凭据支持金额</translation>
    </message>
    <message>
        <source>Appreciation</source>
        <translation>资产升值</translation>
    </message>
    <message>
        <source>Average purchase</source>
        <translation>次均进货额</translation>
    </message>
    <message>
        <source>Average ticket</source>
        <translation>客单价</translation>
    </message>
    <message>
        <source>Average weekday</source>
        <translation>平日日均</translation>
    </message>
    <message>
        <source>Average weekend day</source>
        <translation>周末日均</translation>
    </message>
    <message>
        <source>Bad debts</source>
        <translation>坏账</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Base figure</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>点钞数</translation>
    </message>
    <message>
        <source>Change of receivables</source>
        <translation>应收账款增加</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>期末余额</translation>
    </message>
    <message>
        <source>Closing cash</source>
        <translation>期末现金</translation>
    </message>
    <message>
        <source>Closing stock</source>
        <translation>期末存货</translation>
    </message>
    <message>
        <source>Closing units</source>
        <translation>期末件数</translation>
    </message>
    <message>
        <source>Commission paid</source>
        <translation>已付提成</translation>
    </message>
    <message>
        <source>Commission rate</source>
        <translation>提成比例</translation>
    </message>
    <message>
        <source>Components of cost</source>
        <translation>成本构成</translation>
    </message>
    <message>
        <source>Computed value</source>
        <translation>推算值</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Cost of sales</source>
        <translation>销售成本</translation>
    </message>
    <message>
        <source>Cost rate</source>
        <translation>成本率</translation>
    </message>
    <message>
        <source>Credit days</source>
        <translation>账期天数</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>贷方发生额</translation>
    </message>
    <message>
        <source>Customers a day</source>
        <translation>日均客数</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Days of stock</source>
        <translation>存货天数</translation>
    </message>
    <message>
        <source>Debts found</source>
        <translation>查到的负债</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>折旧</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Evidence no.</source>
        <translation>证据号</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事实内容</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Figure per unit</source>
        <translation>每单位数值</translation>
    </message>
    <message>
        <source>Figures of peers</source>
        <translation>同业数值</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>备用金</translation>
    </message>
    <message>
        <source>Gap measured against</source>
        <translation>差额的分母</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长率</translation>
    </message>
    <message>
        <source>Hourly rate</source>
        <translation>小时工资</translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation>每日小时</translation>
    </message>
    <message>
        <source>Hours per unit</source>
        <translation>单件工时</translation>
    </message>
    <message>
        <source>Hours so far</source>
        <translation>已营业小时</translation>
    </message>
    <message>
        <source>Inflows not from sales</source>
        <translation>非销售流入</translation>
    </message>
    <message>
        <source>Initial equity</source>
        <translation>初始权益</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Loans received</source>
        <translation>收到借款</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>机器台数</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>Mark-up</source>
        <translation>加价率</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>月成本</translation>
    </message>
    <message>
        <source>Monthly disposable cash</source>
        <translation>月可支配资金</translation>
    </message>
    <message>
        <source>Monthly profit</source>
        <translation>月利润</translation>
    </message>
    <message>
        <source>Monthly purchases</source>
        <translation>月进货额</translation>
    </message>
    <message>
        <source>Monthly sales</source>
        <translation>月营业额</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Months of sales</source>
        <translation>各期销售</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number of purchases</source>
        <translation>进货次数</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>期初余额</translation>
    </message>
    <message>
        <source>Opening cash</source>
        <translation>期初现金</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>期初存货</translation>
    </message>
    <message>
        <source>Opening units</source>
        <translation>期初件数</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Outflows</source>
        <translation>现金流出</translation>
    </message>
    <message>
        <source>Output an hour</source>
        <translation>每小时产量</translation>
    </message>
    <message>
        <source>Own transfers</source>
        <translation>自有账户互转</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>追加投入</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>已支出</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>每月金额</translation>
    </message>
    <message>
        <source>Piece rate</source>
        <translation>计件单价</translation>
    </message>
    <message>
        <source>Piece wages</source>
        <translation>计件工资</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Principal repaid</source>
        <translation>已还本金</translation>
    </message>
    <message>
        <source>Private receipts</source>
        <translation>私人款项</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Profit of the period</source>
        <translation>期间利润</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>进货额</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Recent months</source>
        <translation>近几个月</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Sales of the product</source>
        <translation>该产品销售额</translation>
    </message>
    <message>
        <source>Same month last year</source>
        <translation>上年同月</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>季节</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已结清</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Share invoiced</source>
        <translation>开票占比</translation>
    </message>
    <message>
        <source>Share of sales</source>
        <translation>销售占比</translation>
    </message>
    <message>
        <source>Share of sales on this account</source>
        <translation>该账户收款占比</translation>
    </message>
    <message>
        <source>Share on credit</source>
        <translation>赊欠占比</translation>
    </message>
    <message>
        <source>Share sampled</source>
        <translation>抽查占比</translation>
    </message>
    <message>
        <source>Share sold by staff</source>
        <translation>店员销售占比</translation>
    </message>
    <message>
        <source>Share unpaid</source>
        <translation>未收占比</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Stock before</source>
        <translation>上期存货</translation>
    </message>
    <message>
        <source>Supplier's credit days</source>
        <translation>供货商账期天数</translation>
    </message>
    <message>
        <source>Takings by day</source>
        <translation>各日营业额</translation>
    </message>
    <message>
        <source>Tax paid</source>
        <translation>已纳税额</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>The same months last year</source>
        <translation>上年同期各月</translation>
    </message>
    <message>
        <source>Trading days</source>
        <translation>营业天数</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>上期用量</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation>本期用量</translation>
    </message>
    <message>
        <source>Used per unit</source>
        <translation>单位用量</translation>
    </message>
    <message>
        <source>Used whatever is made</source>
        <translation>固定用量</translation>
    </message>
    <message>
        <source>Value each</source>
        <translation>单位价值</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>工资</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>平日天数</translation>
    </message>
    <message>
        <source>Weekend days</source>
        <translation>周末天数</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>提取</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>合格率</translation>
    </message>
</context>
<context>
    <name>InputsArea</name>
    <message>
        <source>Given is</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>Given is ({number} of {count})</source>
        <translation>已知（{number}/{count}）</translation>
    </message>
    <message>
        <source>Which of these is given</source>
        <translation>已知的是哪一项</translation>
    </message>
</context>
<context>
    <name>KeeperPrompt</name>
    <message>
        <source>Reveal the votes</source>
        <translation>揭示</translation>
    </message>
    <message>
        <source>The votes are opened with the key of one of these. Up and Down choose who it is.</source>
        <translation>选票须用以下任一人的密钥打开。用 ↑ ↓ 选择由谁打开。</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Backup verified: {file}, {entries} entries, head {head}.</source>
        <translation>备份已核验：{file}，共 {entries} 条，链首 {head}。</translation>
    </message>
    <message>
        <source>Case {case} is from paper, done {done}, entered by {by} from {begun}: {count} of the entries {first} to {last}.</source>
        <translation>件号 {case}据纸面补录，纸面完成于{done}，由{by}自{begun}起录入：第 {first} 至 {last} 条中的 {count} 条。</translation>
    </message>
    <message>
        <source>Case {case}, round {round}: the vote of {name} is not what was signed.</source>
        <translation>案件 {case} 第 {round} 轮：{name}的票与其签名不符。</translation>
    </message>
    <message>
        <source>Case {subject}: policy {version} stands where entry {number} recorded that {taken} was taken.</source>
        <translation>案件 {subject}：现记为适用制度 {version}，而第 {number} 条审计轨迹记录适用的是 {taken}。</translation>
    </message>
    <message>
        <source>Case {subject}: the veto is not what the key of {names} signed, or is not signed.</source>
        <translation>案件 {subject}：否决与{names}的密钥签名不符或未签名。</translation>
    </message>
    <message>
        <source>Entry {number} does not follow the entry before it.</source>
        <translation>第 {number} 条与上一条不相衔接。</translation>
    </message>
    <message>
        <source>Entry {number} is missing.</source>
        <translation>第 {number} 条缺失。</translation>
    </message>
    <message>
        <source>Entry {number} is not as it was written.</source>
        <translation>第 {number} 条与写入时不符。</translation>
    </message>
    <message>
        <source>Entry {number}, {field}: erased on {at} by {operator}, recorded in entry {by}.</source>
        <translation>第 {number} 条的 {field}：已于 {at} 由 {operator} 清除，记录于第 {by} 条。</translation>
    </message>
    <message>
        <source>Entry {number}: the value {field} is missing, and no entry records its erasure.</source>
        <translation>第 {number} 条：{field} 的值缺失，且没有清除记录。</translation>
    </message>
    <message>
        <source>Entry {number}: the value {field} is not as it was written.</source>
        <translation>第 {number} 条：{field} 的值与写入时不符。</translation>
    </message>
    <message>
        <source>Entry {number}: the value {field} was added later.</source>
        <translation>第 {number} 条：{field} 的值为后来添加。</translation>
    </message>
    <message>
        <source>Meeting {subject}: policy {version} stands where entry {number} recorded that {taken} was taken.</source>
        <translation>会议 {subject}：轨迹第 {number} 条记录采用的是制度 {taken}，现为 {version}。</translation>
    </message>
    <message>
        <source>Meeting {subject}: the roll of votes is not what the key of {names} signed, or is not signed.</source>
        <translation>第 {subject} 次会议：表决名册与{names}的密钥签名不符或未签名。</translation>
    </message>
    <message>
        <source>Meeting {subject}: the sign-off is not what the key of {names} signed, or is not signed.</source>
        <translation>第 {subject} 次会议：签署与 {names} 的密钥所签不符，或没有签名。</translation>
    </message>
    <message>
        <source>Policy {version} is not as entry {number} recorded it.</source>
        <translation>制度 {version} 与第 {number} 条审计轨迹的记录不符。</translation>
    </message>
    <message>
        <source>Policy {version}: no entry of the journal took or adopted it.</source>
        <translation>制度 {version}：审计轨迹中没有启用或采用它的记录。</translation>
    </message>
    <message>
        <source>Resolution {subject}: the opinion is not what the key of {names} signed, or is not signed.</source>
        <translation>决议 {subject}：签批意见与{names}的密钥签名不符或未签名。</translation>
    </message>
    <message>
        <source>Restored: {entries} entries, head {head}.</source>
        <translation>已恢复：共 {entries} 条，链首 {head}。</translation>
    </message>
    <message>
        <source>The file of evidence {file} is missing.</source>
        <translation>证据文件 {file} 缺失。</translation>
    </message>
    <message>
        <source>The file of evidence {file} is not as it was stored.</source>
        <translation>证据文件 {file} 与存入时不同。</translation>
    </message>
    <message>
        <source>The file that was there before lies at {file}.</source>
        <translation>原有文件移至 {file}。</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Check the name and the permissions.</source>
        <translation>无法读取文件 {file}。请核对名称和权限。</translation>
    </message>
    <message>
        <source>The journal does not hold together: places that differ: {faults}.</source>
        <translation>审计轨迹不完整：有 {faults} 处不符。</translation>
    </message>
    <message>
        <source>The journal is intact: {entries} entries, head {head}.</source>
        <translation>审计轨迹完整：共 {entries} 条，链首 {head}。</translation>
    </message>
</context>
<context>
    <name>KeptKind</name>
    <message>
        <source>scan of the signed paper</source>
        <translation>签字纸件的扫描件</translation>
    </message>
    <message>
        <source>signed copy</source>
        <translation>签名件</translation>
    </message>
    <message>
        <source>version with additions</source>
        <translation>含补充记录的版本</translation>
    </message>
</context>
<context>
    <name>KeyDesk</name>
    <message>
        <source>Convene a meeting first: keys belong to its people.</source>
        <translation>请先召集会议：密钥属于与会人员。</translation>
    </message>
    <message>
        <source>The PIN does not count any more: the secret is asked.</source>
        <translation>快捷码已失效：请输入口令。</translation>
    </message>
    <message numerus="yes">
        <source>The PIN is wrong; {count} more tries. Votes that were given are safe.</source>
        <translation><numerusform>快捷码不对，还可试 {count} 次。已投的票不受影响。</numerusform></translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Enter on a row changes its key, Delete gives back the one it came with.</source>
        <translation>在行上按 Enter 更改快捷键，按 Delete 恢复原设。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Press the key for “{action}”; Esc leaves it as it is.</source>
        <translation>请按“{action}”的新快捷键；Esc 不改。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>The keys of the methods never change.</source>
        <translation>方法键固定不变。</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>A key for somebody who signs above the committee: {office}.</source>
        <translation>为上级签批人（{office}）设立密钥。</translation>
    </message>
    <message>
        <source>A key for {name}. The secret opens it and nobody can look it up; who forgets it gets another key.</source>
        <translation>为{name}登记密钥。密钥由口令打开，谁也查不到口令；忘记口令只能换发新密钥。</translation>
    </message>
    <message>
        <source>A new key for {name}: the secret of before opens nothing any more. What was signed stays valid, and the new key is in the next minutes.</source>
        <translation>为{name}换发新密钥：原口令不再有效。已有的签名继续有效，新密钥载入下一份纪要。</translation>
    </message>
    <message>
        <source>At least {least} characters, {different} of them different, not only digits.</source>
        <translation>至少 {least} 个字符，其中至少 {different} 个各不相同，不能全是数字。</translation>
    </message>
    <message>
        <source>Close the key</source>
        <translation>关闭密钥</translation>
    </message>
    <message>
        <source>Close the key because</source>
        <translation>关闭密钥的原因</translation>
    </message>
    <message>
        <source>Enrol (Enter)</source>
        <translation>登记（Enter）</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>密钥指纹</translation>
    </message>
    <message>
        <source>Give a new key (Enter)</source>
        <translation>换发新密钥（Enter）</translation>
    </message>
    <message>
        <source>Key since</source>
        <translation>密钥登记时间</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>签批人姓名</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Secret of {name}, who vouches</source>
        <translation>见证人{name}的口令</translation>
    </message>
    <message>
        <source>The key is being made …</source>
        <translation>正在生成密钥……</translation>
    </message>
    <message>
        <source>The policy asks for keys: with them votes can be sealed. Everybody types the own secret alone.</source>
        <translation>制度要求使用密钥：有了密钥才能密投。请各人独自输入本人口令。</translation>
    </message>
    <message>
        <source>The policy of this meeting keys votes under names; keys are not needed for it.</source>
        <translation>本次会议的制度以姓名记票，无需密钥。</translation>
    </message>
    <message>
        <source>The two are not the same. Type the secret twice.</source>
        <translation>两次输入不一致，请重新输入两遍口令。</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message>
        <source>Nothing is missing for a vote.</source>
        <translation>表决所需均已齐备。</translation>
    </message>
</context>
<context>
    <name>LeaningDialog</name>
    <message>
        <source>For you alone: sealed with your notes, shown to nobody, and no vote.</source>
        <translation>仅供自己：与私记一同加密，不给任何人看，也不是表决。</translation>
    </message>
    <message>
        <source>My leaning</source>
        <translation>我的初步意见</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>over</source>
        <translation>超差</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>within</source>
        <translation>容差内</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Accounts receivable</source>
        <translation>应收账款</translation>
    </message>
    <message>
        <source>Advances from customers</source>
        <translation>预收账款</translation>
    </message>
    <message>
        <source>Bank and wallet balances</source>
        <translation>银行存款</translation>
    </message>
    <message>
        <source>Business loan instalments</source>
        <translation>分期还款(经营)</translation>
    </message>
    <message>
        <source>Cash on hand</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Cash purchases</source>
        <translation>现金购货</translation>
    </message>
    <message>
        <source>Cash sales</source>
        <translation>现金销售额</translation>
    </message>
    <message>
        <source>Closing cash</source>
        <translation>期末现金</translation>
    </message>
    <message>
        <source>Credit card used</source>
        <translation>信用卡透支</translation>
    </message>
    <message>
        <source>Current assets</source>
        <translation>流动资产合计</translation>
    </message>
    <message>
        <source>Customer advances</source>
        <translation>客户预付款</translation>
    </message>
    <message>
        <source>Deposits paid</source>
        <translation>预付押金</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>所有者权益</translation>
    </message>
    <message>
        <source>Fixed assets, net</source>
        <translation>固定资产</translation>
    </message>
    <message>
        <source>Fixed expenses paid</source>
        <translation>支付固定费用</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>Gross profit</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Guarantees given (contingent)</source>
        <translation>对外担保(或有)</translation>
    </message>
    <message>
        <source>Household expenses</source>
        <translation>家庭支出</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>存货</translation>
    </message>
    <message>
        <source>Loans from other institutions</source>
        <translation>其他机构贷款</translation>
    </message>
    <message>
        <source>Long-term loans</source>
        <translation>长期负债</translation>
    </message>
    <message>
        <source>Monthly disposable cash</source>
        <translation>每月可支配资金</translation>
    </message>
    <message>
        <source>Net financing cash</source>
        <translation>融资活动净现金流量</translation>
    </message>
    <message>
        <source>Net investing cash</source>
        <translation>投资活动净现金流量</translation>
    </message>
    <message>
        <source>Net operating cash</source>
        <translation>经营活动净现金流量</translation>
    </message>
    <message>
        <source>Net private cash</source>
        <translation>私人活动净现金流量</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>净利润</translation>
    </message>
    <message>
        <source>Off-balance assets</source>
        <translation>表外资产</translation>
    </message>
    <message>
        <source>Off-balance liabilities</source>
        <translation>表外负债</translation>
    </message>
    <message>
        <source>Opening cash</source>
        <translation>期初现金</translation>
    </message>
    <message>
        <source>Operating expenses</source>
        <translation>营业费用</translation>
    </message>
    <message>
        <source>Operating inflow</source>
        <translation>经营现金流入合计</translation>
    </message>
    <message>
        <source>Operating outflow</source>
        <translation>经营现金流出合计</translation>
    </message>
    <message>
        <source>Other expenses</source>
        <translation>其他开支</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>其他收入</translation>
    </message>
    <message>
        <source>Other liabilities</source>
        <translation>其他负债</translation>
    </message>
    <message>
        <source>Other non-operating assets</source>
        <translation>其他非经营资产</translation>
    </message>
    <message>
        <source>Other operating assets</source>
        <translation>其他经营资产</translation>
    </message>
    <message>
        <source>Other payables</source>
        <translation>其他应付账款</translation>
    </message>
    <message>
        <source>Other prepaid</source>
        <translation>其他预付</translation>
    </message>
    <message>
        <source>Payables paid</source>
        <translation>支付应付账款</translation>
    </message>
    <message>
        <source>Prepayments made</source>
        <translation>支付预付款</translation>
    </message>
    <message>
        <source>Prepayments to suppliers</source>
        <translation>预付账款</translation>
    </message>
    <message>
        <source>Private borrowing</source>
        <translation>个人借款</translation>
    </message>
    <message>
        <source>Private instalments</source>
        <translation>分期付款(私人)</translation>
    </message>
    <message>
        <source>Receivables collected</source>
        <translation>应收账款回收</translation>
    </message>
    <message>
        <source>Repayment capacity</source>
        <translation>可还款额</translation>
    </message>
    <message>
        <source>Short-term liabilities</source>
        <translation>短期负债合计</translation>
    </message>
    <message>
        <source>Total assets</source>
        <translation>资产总计</translation>
    </message>
    <message>
        <source>Total liabilities</source>
        <translation>负债总计</translation>
    </message>
    <message>
        <source>Total sales</source>
        <translation>营业额</translation>
    </message>
    <message>
        <source>Trade payables</source>
        <translation>应付账款</translation>
    </message>
    <message>
        <source>Unamortised rent</source>
        <translation>待摊租金</translation>
    </message>
    <message>
        <source>Variable cost</source>
        <translation>变动成本</translation>
    </message>
</context>
<context>
    <name>LineFacts</name>
    <message>
        <source> (fallen since: {count})</source>
        <translation>（其后失效 {count} 人）</translation>
    </message>
    <message>
        <source>A adopts the proposed recognised value {value}</source>
        <translation>按 A 认定建议值 {value}</translation>
    </message>
    <message>
        <source>Case {number}, as left on {day}: {value}</source>
        <translation>{number} 号案 {day} 认定：{value}</translation>
    </message>
    <message>
        <source>Cause: {cause}</source>
        <translation>原因：{cause}</translation>
    </message>
    <message>
        <source>Entered in session on the word of {name}</source>
        <translation>会上由{name}提出录入</translation>
    </message>
    <message>
        <source>Mitigation: {text}</source>
        <translation>缓释措施：{text}</translation>
    </message>
    <message>
        <source>No evidence on this line.</source>
        <translation>本科目没有证据。</translation>
    </message>
    <message>
        <source>Prior period: {value}</source>
        <translation>上期：{value}</translation>
    </message>
    <message>
        <source>Recognised: {value}</source>
        <translation>认定：{value}</translation>
    </message>
    <message>
        <source>Severity {severity} and likelihood {likelihood} of 5, owner: {owner}</source>
        <translation>严重程度 {severity}、可能性 {likelihood}（共 5 级），责任人：{owner}</translation>
    </message>
    <message>
        <source>not yet answered</source>
        <translation>待答</translation>
    </message>
    <message>
        <source>{key}  {method}: {count} of {of} accepted it beforehand</source>
        <translation>{key}  {method}：{of} 人中 {count} 人预备时已采信</translation>
    </message>
    <message>
        <source>{member} does not concur with {method}: {reason}</source>
        <translation>{member} 不同意采信{method}：{reason}</translation>
    </message>
</context>
<context>
    <name>LineInput</name>
    <message>
        <source>A text is needed: it is printed in the minutes.</source>
        <translation>须填写文字，将印入纪要。</translation>
    </message>
    <message>
        <source>Answer — Enter: it agrees · Shift+Enter: it does not</source>
        <translation>答复——Enter：一致 · Shift+Enter：不一致</translation>
    </message>
    <message>
        <source>Cause of the deviation</source>
        <translation>偏差原因</translation>
    </message>
    <message>
        <source>Enter stores · Esc closes and keeps the text</source>
        <translation>Enter 保存 · Esc 关闭并保留文字</translation>
    </message>
    <message>
        <source>Question, or the two digits of a template</source>
        <translation>问题，或两位模板编号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Value, for instance 62000 or 6.2万</source>
        <translation>数值，如 62000 或 6.2万</translation>
    </message>
</context>
<context>
    <name>LineKind</name>
    <message>
        <source>Derived line</source>
        <translation>推导科目</translation>
    </message>
    <message>
        <source>Entered line</source>
        <translation>录入科目</translation>
    </message>
    <message>
        <source>Risk point</source>
        <translation>风险点</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{subject}: {said}</source>
        <translation>{subject}：{said}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A ballot is open, so what was done before the last vote is not undone before the reveal. To change a vote, choose its member and key it again; a wrong recusal is taken back with Ctrl+R.</source>
        <translation>表决中，揭示前不能撤销最后一票之前的操作。要改意见，请选中该委员后重新按键；误记的回避用 Ctrl+R 撤回。</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>The demo meeting is being prepared …</source>
        <translation>正在准备演示会议…</translation>
    </message>
    <message>
        <source>The records are being opened …</source>
        <translation>正在打开记录……</translation>
    </message>
    <message>
        <source>There is no further case in this direction.</source>
        <translation>这个方向没有案件了。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>There is nothing to undo since the program was started or since the last reveal; what was done before stays in the record.</source>
        <translation>本次启动或上次揭晓以来没有可撤销的操作；此前所做的保留在记录中。</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Workbooks and case files (*.xlsx *.json)</source>
        <translation>工作簿和案件文件 (*.xlsx *.json)</translation>
    </message>
    <message>
        <source>○ not yet confirmed: {count}</source>
        <translation>○ 尚未确认保存：{count}</translation>
    </message>
    <message>
        <source>● saved {time}</source>
        <translation>● 已保存 {time}</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>投影</translation>
    </message>
</context>
<context>
    <name>MethodPanel</name>
    <message>
        <source>Accepted beforehand by {count}</source>
        <translation>{count} 人预备时已采信</translation>
    </message>
    <message>
        <source>Counts once together with {methods}.</source>
        <translation>与{methods}只算一种。</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估计值</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>fallen</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>not yet saved</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>once with {keys}</source>
        <translation>与{keys}算一种</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>unfit</source>
        <translation>不计</translation>
    </message>
    <message>
        <source>with {keys}</source>
        <translation>同{keys}</translation>
    </message>
    <message>
        <source>× rejected</source>
        <translation>× 不采信</translation>
    </message>
    <message>
        <source>✓ confirmed</source>
        <translation>✓ 采信</translation>
    </message>
    <message>
        <source>✓ with dissent</source>
        <translation>✓ 有异议</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>* required by the policy</source>
        <translation>* 制度规定必备</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>A debt that was denied or left out was found</source>
        <translation>查实了否认或漏报的负债</translation>
    </message>
    <message>
        <source>A reviewer's own paper with private notes: for nobody else, no part of the record</source>
        <translation>委员自用，含私记，请勿外传；不属于会议记录</translation>
    </message>
    <message>
        <source>A reviewer's own paper, no part of the record</source>
        <translation>委员自用，不属于会议记录</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Addition {number}, {when}: resolution {resolution}, {client}.</source>
        <translation>补记 {number}，{when}：决议 {resolution}，{client}。</translation>
    </message>
    <message>
        <source>Additions</source>
        <translation>补记</translation>
    </message>
    <message>
        <source>Additions to the sealed minutes</source>
        <translation>定稿后补记</translation>
    </message>
    <message>
        <source>Adjourned</source>
        <translation>休会</translation>
    </message>
    <message>
        <source>Adopted; chair's decision</source>
        <translation>认定值；主任决定</translation>
    </message>
    <message>
        <source>Agenda and results</source>
        <translation>议题与结果</translation>
    </message>
    <message>
        <source>Amount approved</source>
        <translation>批准金额</translation>
    </message>
    <message>
        <source>Amount, yuan:</source>
        <translation>金额（元）：</translation>
    </message>
    <message>
        <source>Annex: every line with its methods</source>
        <translation>附表 逐科目核对</translation>
    </message>
    <message>
        <source>Announced at:</source>
        <translation>宣布时间：</translation>
    </message>
    <message>
        <source>Announced by {name}, {when}</source>
        <translation>{name}宣布，{when}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answer, and by whom</source>
        <translation>答复及答复人</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Approved against what the lines propose. {proposal}</source>
        <translation>与核对结论的建议不同，仍予批准。{proposal}</translation>
    </message>
    <message>
        <source>As before: {lines}</source>
        <translation>与原来相同：{lines}</translation>
    </message>
    <message>
        <source>As of entry {number} of the journal · paper, until it is entered</source>
        <translation>截至审计轨迹第 {number} 条 · 录入之前仅为纸面</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>提问人</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>Awaiting signatures above the committee. Nothing is paid out before.</source>
        <translation>待上级签批；此前不得放款。</translation>
    </message>
    <message>
        <source>Because of:</source>
        <translation>原因：</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>By</source>
        <translation>委员</translation>
    </message>
    <message>
        <source>Came or left meanwhile</source>
        <translation>中途到场、离场</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>件号</translation>
    </message>
    <message>
        <source>Case {position} by hand: {client}</source>
        <translation>第 {position} 项（手填）：{client}</translation>
    </message>
    <message>
        <source>Case {position} of the minutes of the loan committee, meeting {number}</source>
        <translation>贷审会第 {number} 次会议纪要第 {position} 项</translation>
    </message>
    <message>
        <source>Case {position}: lines to clear</source>
        <translation>第 {position} 项：待核科目</translation>
    </message>
    <message>
        <source>Case {position}: {client}</source>
        <translation>第 {position} 项：{client}</translation>
    </message>
    <message>
        <source>Case {position}: {client} ({number}), lead officer {lead}; {request}.</source>
        <translation>议题{position}：{client}（{number}），主办 {lead}；{request}。</translation>
    </message>
    <message>
        <source>Cases not heard</source>
        <translation>未审议案件</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Chair (signature)</source>
        <translation>主任委员（签字）</translation>
    </message>
    <message>
        <source>Changes since revision {revision}</source>
        <translation>自第{revision}版以来的变动</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>利益冲突</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Corrected in session.</source>
        <translation>会上更正过数字。</translation>
    </message>
    <message>
        <source>Corrections by hand, to be entered as a numbered addition</source>
        <translation>更正（手写后须录入为编号的更正记录）</translation>
    </message>
    <message>
        <source>DRAFT, not signed</source>
        <translation>草稿　未签发</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date and seal</source>
        <translation>日期（印章）</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Decisions on single lines</source>
        <translation>对单个科目的决定</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Deferred before a vote: {reason} ({by}, {when})</source>
        <translation>表决前缓议：{reason}（{by}，{when}）</translation>
    </message>
    <message>
        <source>Dev.</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>主要偏差</translation>
    </message>
    <message>
        <source>Did not vote</source>
        <translation>未投票</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>不同意见</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Earlier decisions on this client</source>
        <translation>同客户历史</translation>
    </message>
    <message>
        <source>Earlier rounds</source>
        <translation>前几轮表决</translation>
    </message>
    <message>
        <source>Emergency sheet {number}</source>
        <translation>应急手填表 {number}</translation>
    </message>
    <message>
        <source>Emergency sheet, meeting {number}</source>
        <translation>应急手填表　第 {number} 次会议</translation>
    </message>
    <message>
        <source>Entered by:</source>
        <translation>录入人：</translation>
    </message>
    <message>
        <source>Entered from paper</source>
        <translation>据纸面补录</translation>
    </message>
    <message>
        <source>Entered on, from – to:</source>
        <translation>录入时间（起—止）：</translation>
    </message>
    <message>
        <source>Every case of this meeting is decided.</source>
        <translation>本次会议各件均已决定。</translation>
    </message>
    <message>
        <source>Every line has its two methods.</source>
        <translation>各科目均已有两种方法。</translation>
    </message>
    <message>
        <source>Every member signs each own row, and whoever presides signs each case with the time.</source>
        <translation>每位委员在本人各行签字，主持人在每件上签字并写明时间。</translation>
    </message>
    <message>
        <source>Evidence {evidence}: {before} → {after}, {by}: {reason}</source>
        <translation>证据 {evidence} 类别：{before} → {after}，{by}：{reason}</translation>
    </message>
    <message>
        <source>Except, and why:</source>
        <translation>例外及原因：</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>经营年限</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检验结论</translation>
    </message>
    <message>
        <source>From paper: done on {done}; the machine was not used: {reason}. Entered by {by}, from {begun}, not yet ended, {count} of the entries {first} to {last} of the journal: {what}.</source>
        <translation>据纸面补录：纸面完成于{done}；未用机器的原因：{reason}。由{by}自{begun}起录入，尚未结束，审计轨迹第 {first} 至 {last} 条中的 {count} 条：{what}。</translation>
    </message>
    <message>
        <source>From paper: done on {done}; the machine was not used: {reason}. Entered by {by}, {begun} to {ended}, {count} of the entries {first} to {last} of the journal: {what}.</source>
        <translation>据纸面补录：纸面完成于{done}；未用机器的原因：{reason}。由{by}于{begun}至{ended}录入，审计轨迹第 {first} 至 {last} 条中的 {count} 条：{what}。</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>起—止</translation>
    </message>
    <message>
        <source>Furthest by {method}: {deviation}</source>
        <translation>{method}偏差最大：{deviation}</translation>
    </message>
    <message>
        <source>Grey: within the limit, or half of the peers. Solid: adverse, a total, or covered. Hollow: favourable, or added. Hatched: taken away, or with ◆ short of the instalment. Arrow: beyond ±50 %.</source>
        <translation>灰带＝容差内或半数同业；实心＝不利、合计或足额；空心＝有利或增加；斜纹＝减少，带 ◆ 为当月不足；箭头＝超出 ±50%。</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>理由代码</translation>
    </message>
    <message>
        <source>Heard before: meeting {meeting}, {day}, revision {revision}: {outcome}. {reason}</source>
        <translation>曾审议：第{meeting}次会议，{day}，第{revision}版：{outcome}。{reason}</translation>
    </message>
    <message>
        <source>Heard from – to:</source>
        <translation>审议时间（起—止）：</translation>
    </message>
    <message>
        <source>Held because: {reason}</source>
        <translation>重新表决的原因：{reason}</translation>
    </message>
    <message>
        <source>How each line was checked</source>
        <translation>逐科目核对过程</translation>
    </message>
    <message>
        <source>In the chair</source>
        <translation>主持</translation>
    </message>
    <message>
        <source>In the chair's place presides:</source>
        <translation>代主任主持：</translation>
    </message>
    <message>
        <source>In words:</source>
        <translation>大写：</translation>
    </message>
    <message>
        <source>Instalment {instalment:cents} yuan a month, ABOVE the ceiling of {ceiling:cents} yuan</source>
        <translation>月还款 {instalment:cents} 元，超过可还款额 {ceiling:cents} 元</translation>
    </message>
    <message>
        <source>Instalment {instalment:cents} yuan a month, ceiling {ceiling:cents} yuan</source>
        <translation>月还款 {instalment:cents} 元，可还款额 {ceiling:cents} 元</translation>
    </message>
    <message>
        <source>Instalment, yuan a month:</source>
        <translation>月还款额（元）：</translation>
    </message>
    <message>
        <source>Intercession by a third party: {text}</source>
        <translation>第三方说情：{text}</translation>
    </message>
    <message>
        <source>Journal, after {number} entries</source>
        <translation>日志（共 {number} 条）</translation>
    </message>
    <message>
        <source>Kept at least until</source>
        <translation>至少保存至</translation>
    </message>
    <message>
        <source>Keys of those who sign</source>
        <translation>签名人的密钥</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Lead and second officer</source>
        <translation>主办、辅办</translation>
    </message>
    <message>
        <source>Left undecided, its quorum had gone: {reason} ({by}, {when})</source>
        <translation>法定人数不足，未作决议：{reason}（{by}，{when}）</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Lines cleared: {cleared} of {total}</source>
        <translation>已满足科目 {cleared}/{total}</translation>
    </message>
    <message>
        <source>Lines not cleared</source>
        <translation>未通过的科目</translation>
    </message>
    <message>
        <source>Lines waived without two methods</source>
        <translation>未达两种方法经豁免的科目</translation>
    </message>
    <message>
        <source>Lines without two methods</source>
        <translation>不足两种方法的科目</translation>
    </message>
    <message>
        <source>Loan committee, meeting {number}</source>
        <translation>贷审会第 {number} 次会议</translation>
    </message>
    <message>
        <source>Meeting closed</source>
        <translation>散会时间</translation>
    </message>
    <message>
        <source>Meeting {number}, case {position} of {total}</source>
        <translation>第 {number} 次会议，第 {position} 项（共 {total} 项）</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>委员</translation>
    </message>
    <message>
        <source>Method 1</source>
        <translation>方法一</translation>
    </message>
    <message>
        <source>Method 2</source>
        <translation>方法二</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Methods: {legend}.</source>
        <translation>方法：{legend}。</translation>
    </message>
    <message>
        <source>Minutes of the loan committee</source>
        <translation>贷审会会议纪要</translation>
    </message>
    <message>
        <source>Minutes of the loan committee, meeting {number}</source>
        <translation>贷审会第 {number} 次会议纪要</translation>
    </message>
    <message>
        <source>Mitigation: {text}</source>
        <translation>缓释措施：{text}</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>期数</translation>
    </message>
    <message>
        <source>My leaning: {choice}</source>
        <translation>我的初步意见：{choice}</translation>
    </message>
    <message>
        <source>My notes (only me)</source>
        <translation>我的私记（仅本人）</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>我的问题</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No line is outside its tolerance.</source>
        <translation>没有超出容差的科目。</translation>
    </message>
    <message>
        <source>No resolution has been adopted ({state}).</source>
        <translation>未形成决议（{state}）。</translation>
    </message>
    <message>
        <source>No veto by {until}; recorded {when}.</source>
        <translation>至 {until} 未行使否决；{when} 记录。</translation>
    </message>
    <message>
        <source>No voter has a conflict of interest</source>
        <translation>表决委员均声明无利益冲突</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序</translation>
    </message>
    <message>
        <source>No. {number} of {year}</source>
        <translation>〔{year}〕第 {number} 号</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Not cleared.</source>
        <translation>未通过。</translation>
    </message>
    <message>
        <source>Notes that do not open: {count}</source>
        <translation>打不开的私记：{count} 条</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Observing, no vote</source>
        <translation>列席，不表决</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>On the word of {acting}, keyed by {operator}.</source>
        <translation>依据{acting}所述，由{operator}录入。</translation>
    </message>
    <message>
        <source>One case alone, from the sealed minutes</source>
        <translation>单案　摘自定稿纪要</translation>
    </message>
    <message>
        <source>One case alone; the minutes are not sealed yet</source>
        <translation>单案　纪要尚未定稿</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Opinion, signature and date</source>
        <translation>意见、签字、日期</translation>
    </message>
    <message>
        <source>Other methods: {methods}</source>
        <translation>其他方法：{methods}</translation>
    </message>
    <message>
        <source>Others:</source>
        <translation>其他人员：</translation>
    </message>
    <message>
        <source>Own amount, term, rate; remark; why recused</source>
        <translation>本人金额、期限、利率；附言；回避理由</translation>
    </message>
    <message>
        <source>Page {page} of {total}</source>
        <translation>第 {page} 页，共 {total} 页</translation>
    </message>
    <message>
        <source>Part in the meeting</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Payments by month: {payments}</source>
        <translation>各期还款：{payments}</translation>
    </message>
    <message>
        <source>Pending veto: the chair may veto until {until}. Nothing is paid out before.</source>
        <translation>待否决期满：主任可在 {until} 之前否决；此前不得放款。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>相关人员</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Points of the examination</source>
        <translation>审议要点</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>制度版本</translation>
    </message>
    <message>
        <source>Prep sheet: {number} {client}</source>
        <translation>预备表：{number} {client}</translation>
    </message>
    <message>
        <source>Present with a vote</source>
        <translation>出席（有表决权）</translation>
    </message>
    <message>
        <source>Present without a vote</source>
        <translation>列席</translation>
    </message>
    <message>
        <source>Print this before the session; when the machine dies, go on with it and write with a pen.</source>
        <translation>会前打印本表；机器停用时用笔在表上继续开会。</translation>
    </message>
    <message>
        <source>Printed from the record kept in session. What is changed by hand counts with a signature and is entered as a correction.</source>
        <translation>本件由会议记录打印，与记录一致。手写改动须签字，并录入为更正。</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>验收凭据</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>问题与答复</translation>
    </message>
    <message>
        <source>Quorum {needed}, present {present}</source>
        <translation>法定 {needed} 人，实到 {present} 人</translation>
    </message>
    <message>
        <source>Rate, % a year:</source>
        <translation>年利率（%）：</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reasons:</source>
        <translation>理由：</translation>
    </message>
    <message>
        <source>Recog.</source>
        <translation>认定</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>认定</translation>
    </message>
    <message>
        <source>Reconsidered because of new facts: {facts}</source>
        <translation>因新情况复议：{facts}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录校验</translation>
    </message>
    <message>
        <source>Record kept by</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Recorded after the minutes were sealed; the pages before stand as they were sealed.</source>
        <translation>以下各项在纪要定稿后记录；前页保持定稿时的内容。</translation>
    </message>
    <message>
        <source>Recusals</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>Recused: {reason}</source>
        <translation>回避：{reason}</translation>
    </message>
    <message>
        <source>Refused above the committee: nothing is paid out.</source>
        <translation>上级不同意：不得放款。</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>附言</translation>
    </message>
    <message>
        <source>Remarks, then each method with its working</source>
        <translation>说明，及各方法的推算</translation>
    </message>
    <message>
        <source>Repayment capacity</source>
        <translation>还款能力</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>申请金额</translation>
    </message>
    <message>
        <source>Resolution of the loan committee</source>
        <translation>贷审会决议</translation>
    </message>
    <message>
        <source>Resolution {number}</source>
        <translation>决议 {number}</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Restricted ballot: not every line was cleared, so the case could not be approved.</source>
        <translation>受限表决：尚有科目未通过，本案不得批准。</translation>
    </message>
    <message>
        <source>Restricted ballot: the case could not be approved.</source>
        <translation>受限表决：本案不得批准。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Result by hand</source>
        <translation>结果（手填）</translation>
    </message>
    <message>
        <source>Round {number}, opened {opened}, ended without a decision: {reason}. Its votes are not shown.</source>
        <translation>第{number}轮，{opened} 开始，未决结束：{reason}。所投意见不予展示。</translation>
    </message>
    <message>
        <source>Round {number}, {way}, opened {opened}, revealed {revealed}</source>
        <translation>第 {number} 轮，{way}，{opened}开始，{revealed}揭示</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>表决规则</translation>
    </message>
    <message>
        <source>SHA-256 of the record</source>
        <translation>记录的 SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the record with the additions</source>
        <translation>记录连同补记的 SHA-256</translation>
    </message>
    <message>
        <source>Secretary (signature)</source>
        <translation>记录人（签字）</translation>
    </message>
    <message>
        <source>Severity {severity} and likelihood {likelihood} of 5, owner: {owner}</source>
        <translation>严重程度 {severity}、可能性 {likelihood}（共 5 级），责任人：{owner}</translation>
    </message>
    <message>
        <source>Sign-off above the committee</source>
        <translation>超权限签批</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>Signatures and verification</source>
        <translation>签署与校验</translation>
    </message>
    <message>
        <source>Signs that these pages print as their number, for want of a shape: {signs}</source>
        <translation>字库中没有字形、以编码印出的字符：{signs}</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>跳到正文</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stopped on, at:</source>
        <translation>停用时间：</translation>
    </message>
    <message>
        <source>Struck: {reason}</source>
        <translation>已删除：{reason}</translation>
    </message>
    <message>
        <source>Surveyed on</source>
        <translation>调查日</translation>
    </message>
    <message>
        <source>Term, months:</source>
        <translation>期限（月）：</translation>
    </message>
    <message>
        <source>The chair vetoes the approval, which it ends. Reason: {reason} ({by})</source>
        <translation>主任行使否决，原同意决议就此终止。理由：{reason}（{by}）</translation>
    </message>
    <message>
        <source>The chair vetoes what passed</source>
        <translation>主任否决已通过的决议</translation>
    </message>
    <message>
        <source>The chair vetoes; reason:</source>
        <translation>主任行使否决，理由：</translation>
    </message>
    <message>
        <source>The chair vetoes; reason: {reason} ({by}, {when})</source>
        <translation>主任行使否决，理由：{reason}（{by}，{when}）</translation>
    </message>
    <message>
        <source>The code says the same as the first three lines, with the number of the meeting.</source>
        <translation>二维码所载与前三行相同，另含会议编号。</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>The roll of this meeting (who voted, who did not and why) is signed when it is closed.</source>
        <translation>本次会议的表决名册（谁投票、谁未投票及原因）在闭会时用密钥签名。</translation>
    </message>
    <message>
        <source>The roll of this meeting (who voted, who did not and why) was signed by key when it was closed: {names}.</source>
        <translation>本次会议的表决名册（谁投票、谁未投票及原因）已在闭会时由以下人员用密钥签名：{names}。</translation>
    </message>
    <message>
        <source>The time for a veto passed without one.</source>
        <translation>否决期限届满，未行使否决。</translation>
    </message>
    <message>
        <source>There is no case {case} that was opened at meeting {meeting}; nothing was written.</source>
        <translation>第 {meeting} 次会议没有已开始审议的第 {case} 项；未写入任何文件。</translation>
    </message>
    <message>
        <source>There is no meeting {meeting}. Give the number that the agenda shows.</source>
        <translation>没有第 {meeting} 次会议。请输入议程上显示的会议号。</translation>
    </message>
    <message>
        <source>These are the pages of one case out of the minutes of meeting {number}, which decide. The hash below is that of the record of the whole meeting.</source>
        <translation>以上为第 {number} 次会议纪要中单个案件的各页，以会议纪要全本为准。下列校验值为全次会议记录的校验值。</translation>
    </message>
    <message>
        <source>These cases stood on the agenda and were not opened; nothing was decided on them.</source>
        <translation>以下案件列入议程，本次会议未审议，未作任何决定。</translation>
    </message>
    <message>
        <source>These pages are not the sealed file of meeting {number}: another language, or additions since. They are marked as not signed; the archive keeps the sealed file.</source>
        <translation>这些页不是第 {number} 次会议的定稿文件：语言不同，或定稿后有补充记录。页面标明未签发；定稿文件存于档案。</translation>
    </message>
    <message>
        <source>This meeting has keys: a sealed ballot is never held on paper and waits for the machine; votes called out here are attested in ink.</source>
        <translation>本次会议使用密钥：密封表决不得在纸上进行，须等机器恢复；在此唱票的表决由委员签字确认。</translation>
    </message>
    <message>
        <source>Tick the two methods that the room confirms on each line; a filled box was confirmed at the machine. Methods: {legend}.</source>
        <translation>每个科目勾选会上采信的两种方法；实心方框为机器上已采信。方法：{legend}。</translation>
    </message>
    <message>
        <source>Tick who is there, then fill in one case after the other; the rules of the policy stay what they are.</source>
        <translation>先勾选到会情况，再逐件填写；制度规定的规则不变。</translation>
    </message>
    <message>
        <source>To be cleared up</source>
        <translation>待查清的问题</translation>
    </message>
    <message>
        <source>Trade and premises</source>
        <translation>行业与经营场所</translation>
    </message>
    <message>
        <source>Two methods</source>
        <translation>两种方法</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>Version of the minutes</source>
        <translation>纪要版本</translation>
    </message>
    <message>
        <source>Version {version} · record {digest} · policy {policy}</source>
        <translation>版本 {version} · 校验 {digest} · 制度 {policy}</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票型</translation>
    </message>
    <message>
        <source>Votes in the order {choices}.</source>
        <translation>票型依次为：{choices}。</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What came from paper is signed by no key: the members attest it in ink on the emergency sheet.</source>
        <translation>据纸面补录的内容没有密钥签名：由委员在应急手填表上签字确认。</translation>
    </message>
    <message>
        <source>When the machine is back, open the case, press Ctrl+Alt+H, give the day and time of this sheet and enter it as it stands; keep the sheet with the file.</source>
        <translation>机器恢复后打开该件，按 Ctrl+Alt+H，填写本表的日期和时间，照表录入；本表随卷保存。</translation>
    </message>
    <message>
        <source>Who does not concur</source>
        <translation>不同意的委员</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>到会情况</translation>
    </message>
    <message>
        <source>Why it was held: {reason}</source>
        <translation>召开受限表决的原因：{reason}</translation>
    </message>
    <message>
        <source>Withdrawn by the client: {reason}</source>
        <translation>客户撤回：{reason}</translation>
    </message>
    <message>
        <source>Worst lines</source>
        <translation>偏差最大的科目</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>at most {ceiling:cents} yuan a month</source>
        <translation>每月还款额不超过 {ceiling:cents} 元</translation>
    </message>
    <message>
        <source>case {position}</source>
        <translation>第 {position} 项</translation>
    </message>
    <message>
        <source>case {position}: {lines}</source>
        <translation>第 {position} 项：{lines}</translation>
    </message>
    <message>
        <source>compulsory</source>
        <translation>必答</translation>
    </message>
    <message>
        <source>consistent with what was said before</source>
        <translation>与前述一致</translation>
    </message>
    <message>
        <source>declared to have none: {names}</source>
        <translation>{names}声明没有</translation>
    </message>
    <message>
        <source>disposable {disposable:money} yuan a month, of which {share:ratio}: {capacity:money} yuan</source>
        <translation>月可支配 {disposable:money} 元，其 {share:ratio} 为可还款额 {capacity:money} 元</translation>
    </message>
    <message>
        <source>follows its sources</source>
        <translation>随源</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>据纸面补录</translation>
    </message>
    <message>
        <source>from paper: {methods}</source>
        <translation>据纸面补录：{methods}</translation>
    </message>
    <message>
        <source>in full below</source>
        <translation>全文见表下</translation>
    </message>
    <message>
        <source>no declaration is recorded</source>
        <translation>没有声明记录</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>not consistent with what was said before</source>
        <translation>与前述不一致</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>receipt {receipt}</source>
        <translation>回执 {receipt}</translation>
    </message>
    <message>
        <source>recused</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>requested {amount:wan}, {months} months</source>
        <translation>申请 {amount:wan}，{months} 期</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>〔豁免〕</translation>
    </message>
    <message>
        <source>{amount:wan}</source>
        <translation>{amount:wan}</translation>
    </message>
    <message>
        <source>{amount:wan}, {months} months, {rate:ratio} a year, {schedule}</source>
        <translation>{amount:wan}，{months} 期，年利率 {rate:ratio}，{schedule}</translation>
    </message>
    <message>
        <source>{amount} for {months} months asked for · {trade} · officers {officers} · index {index}</source>
        <translation>申请 {amount}，{months} 期 · {trade} · 主办/辅办 {officers} · 偏差指数 {index}</translation>
    </message>
    <message>
        <source>{amount} yuan</source>
        <translation>{amount} 元</translation>
    </message>
    <message>
        <source>{amount}, {months} months</source>
        <translation>{amount}，{months} 期</translation>
    </message>
    <message>
        <source>{basis}: declared {declared}, verified {verified}</source>
        <translation>{basis}：申报 {declared}，核实 {verified}</translation>
    </message>
    <message>
        <source>{begun} to {ended}: adjourned to {until}, {reason}; present: {names}; resumed {resumed}</source>
        <translation>{begun}至{ended}：休会至{until}，{reason}；出席：{names}；复会：{resumed}</translation>
    </message>
    <message>
        <source>{count} after the seal, the last on {day}: behind the page of signatures</source>
        <translation>定稿后 {count} 项，最近一项 {day}，见签署页之后</translation>
    </message>
    <message>
        <source>{count}/{count} means accepted by all who had to: {names}.</source>
        <translation>{count}/{count}＝应认可的委员全部认可：{names}。</translation>
    </message>
    <message>
        <source>{day}, {meeting}: {outcome}</source>
        <translation>{day}，{meeting}：{outcome}</translation>
    </message>
    <message>
        <source>{key} {label}</source>
        <translation>{key} {label}</translation>
    </message>
    <message>
        <source>{kind}, {value}: {reason} ({by})</source>
        <translation>{kind}，{value}：{reason}（{by}）</translation>
    </message>
    <message>
        <source>{kind}: {reason} ({by})</source>
        <translation>{kind}：{reason}（{by}）</translation>
    </message>
    <message>
        <source>{lead}; {second}</source>
        <translation>{lead}；{second}</translation>
    </message>
    <message>
        <source>{line} ({counted}/{needed})</source>
        <translation>{line}（{counted}/{needed}）</translation>
    </message>
    <message>
        <source>{line} ({reason}; {by})</source>
        <translation>{line}（{reason}；{by}）</translation>
    </message>
    <message>
        <source>{line}: {kind}, {value}. {reason} ({by}, {when})</source>
        <translation>{line}：{kind}，{value}。{reason}（{by}，{when}）</translation>
    </message>
    <message>
        <source>{line}: {kind}. {reason} ({by}, {when})</source>
        <translation>{line}：{kind}。{reason}（{by}，{when}）</translation>
    </message>
    <message>
        <source>{mark} {word}</source>
        <translation>{mark} {word}</translation>
    </message>
    <message>
        <source>{method} accepted by {names}</source>
        <translation>{method}：认可人 {names}</translation>
    </message>
    <message>
        <source>{method} not accepted: {reason}</source>
        <translation>{method}未采用：{reason}</translation>
    </message>
    <message>
        <source>{method} {estimate} at {basis}</source>
        <translation>{basis} {method} {estimate}</translation>
    </message>
    <message>
        <source>{method} {estimate} not decided</source>
        <translation>{method} {estimate} 未决</translation>
    </message>
    <message>
        <source>{method}: entered in session on the word of {name}</source>
        <translation>{method}：会上由{name}提出录入</translation>
    </message>
    <message>
        <source>{method}: the acceptance fell when what it rests on changed</source>
        <translation>{method}：所依据的内容变动后认可失效</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} 期</translation>
    </message>
    <message>
        <source>{name} (case {position}: {reason})</source>
        <translation>{name}（第 {position} 项，{reason}）</translation>
    </message>
    <message>
        <source>{name} (chair)</source>
        <translation>{name}（主任）</translation>
    </message>
    <message>
        <source>{name} (from {time}: {presence})</source>
        <translation>{name}（{time}起{presence}）</translation>
    </message>
    <message>
        <source>{name} (presiding)</source>
        <translation>{name}（代主持）</translation>
    </message>
    <message>
        <source>{name} ({role})</source>
        <translation>{name}（{role}）</translation>
    </message>
    <message>
        <source>{name} ({role}, papers ending {last4})</source>
        <translation>{name}（{role}，证号后四位 {last4}）</translation>
    </message>
    <message>
        <source>{name} on {line}, {method}: {reason}</source>
        <translation>{name}对{line}的{method}：{reason}</translation>
    </message>
    <message>
        <source>{name} voted: {choice} (round {round})</source>
        <translation>{name}表决：{choice}（第 {round} 轮）</translation>
    </message>
    <message>
        <source>{name} voted: {choice} (round {round}). {remark}</source>
        <translation>{name}表决：{choice}（第 {round} 轮）。{remark}</translation>
    </message>
    <message>
        <source>{name}, about {line}</source>
        <translation>{name}（{line}）</translation>
    </message>
    <message>
        <source>{name}: officer of the case, no vote</source>
        <translation>{name}：本件经办人员，不表决</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}：{text}</translation>
    </message>
    <message>
        <source>{number}, revision {revision}</source>
        <translation>{number}，第 {revision} 版</translation>
    </message>
    <message>
        <source>{opinion}: {words}</source>
        <translation>{opinion}：{words}</translation>
    </message>
    <message>
        <source>{rate:rate} a year</source>
        <translation>年利率 {rate:rate}</translation>
    </message>
    <message>
        <source>{rate:ratio} a year, {schedule}</source>
        <translation>年利率 {rate:ratio}，{schedule}</translation>
    </message>
    <message>
        <source>{reason} ({lines})</source>
        <translation>{reason}（{lines}）</translation>
    </message>
    <message>
        <source>{signer} {name}, {day}: {opinion}.</source>
        <translation>{signer}{name}，{day}：{opinion}。</translation>
    </message>
    <message>
        <source>{signer} {name}, {day}: {opinion}. {words}</source>
        <translation>{signer}{name}，{day}：{opinion}。{words}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start}至 {end}</translation>
    </message>
    <message>
        <source>{text} ({more})</source>
        <translation>{text}（{more}）</translation>
    </message>
    <message>
        <source>{trade}; {premises}</source>
        <translation>{trade}；{premises}</translation>
    </message>
    <message>
        <source>{version}, in force from {day}</source>
        <translation>{version}（自{day}起施行）</translation>
    </message>
    <message>
        <source>{what} × {count}</source>
        <translation>{what} × {count}</translation>
    </message>
    <message>
        <source>{years:quantity} years; {first}</source>
        <translation>{years:quantity} 年；{first}</translation>
    </message>
    <message>
        <source>… and {count} more on the screen</source>
        <translation>……另有 {count} 条见屏幕</translation>
    </message>
</context>
<context>
    <name>MinutesDesk</name>
    <message>
        <source>Every page is with the printer.</source>
        <translation>全部页面已送交打印机。</translation>
    </message>
    <message>
        <source>Meeting {number}, case {position}, {date}</source>
        <translation>第 {number} 次会议第 {position} 项 {date}</translation>
    </message>
    <message>
        <source>Minutes of meeting {number}, {date}</source>
        <translation>贷审会纪要 第{number}次 {date}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>已存为 {file}</translation>
    </message>
    <message>
        <source>The file was not saved: {why}. The record is safe. Choose another place.</source>
        <translation>文件未能保存：{why}。记录安全无损。请另选位置。</translation>
    </message>
    <message>
        <source>The pages were not all printed. The record is safe. Ctrl+P: print them anew.</source>
        <translation>页面未全部打印。记录安全无损。请按 Ctrl+P 重新打印。</translation>
    </message>
    <message>
        <source>The pages were not saved: {why}. The record is safe. Ctrl+S: choose another place.</source>
        <translation>文件未能保存：{why}。记录安全无损。请按 Ctrl+S 另选位置。</translation>
    </message>
    <message>
        <source>This case has not been opened: there are no pages of it yet.</source>
        <translation>本案尚未开始审议，还没有单案页。</translation>
    </message>
    <message>
        <source>nothing may be written to {folder}</source>
        <translation>文件夹 {folder} 不允许写入</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the file cannot be written there</source>
        <translation>该处无法写入文件</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <translation>没有文件夹 {folder}</translation>
    </message>
</context>
<context>
    <name>MinutesScreen</name>
    <message>
        <source>Give up printing (Ctrl+P)</source>
        <translation>中止打印（Ctrl+P）</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>打印（Ctrl+P）</translation>
    </message>
    <message>
        <source>Printing: {done} of {all} pages …</source>
        <translation>正在打印：第 {done} 页，共 {all} 页……</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>保存（Ctrl+S）</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>保存纪要</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The minutes are being drawn …</source>
        <translation>正在生成纪要……</translation>
    </message>
    <message>
        <source>This case alone (Shift+F12)</source>
        <translation>单案 (Shift+F12)</translation>
    </message>
    <message>
        <source>Web page for screen readers (*.html)</source>
        <translation>供读屏软件的网页 (*.html)</translation>
    </message>
    <message>
        <source>Whole meeting (Shift+F12)</source>
        <translation>全本 (Shift+F12)</translation>
    </message>
    <message>
        <source>as a worn copier gives them; Ctrl+G: as they are</source>
        <translation>旧复印机效果；Ctrl+G 还原</translation>
    </message>
    <message>
        <source>names and numbers masked; file and paper have them</source>
        <translation>姓名、号码已遮盖；文件与纸面完整</translation>
    </message>
    <message>
        <source>page {page}, at {percent} %</source>
        <translation>第 {page} 页，{percent}%</translation>
    </message>
    <message numerus="yes">
        <source>{pages} pages</source>
        <translation><numerusform>共 {pages} 页</numerusform></translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Ctrl+Enter keeps it · Esc closes and keeps the text, sealed, as a draft</source>
        <translation>Ctrl+Enter 记下 · Esc 关闭，未记完的文字加密留作草稿</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>私记</translation>
    </message>
</context>
<context>
    <name>NotesDesk</name>
    <message>
        <source>The note is now a question of {name}, and stays a note.</source>
        <translation>私记已转为{name}的问题，私记仍在。</translation>
    </message>
    <message>
        <source>This passphrase does not open the private notes of {name}. Type it once more.</source>
        <translation>此口令打不开{name}的私记。请重新输入。</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Locked. F7 writes a note, Ctrl+Shift+U opens yours.</source>
        <translation>已锁。F7 写私记，Ctrl+Shift+U 打开自己的私记。</translation>
    </message>
    <message>
        <source>My leaning: {choice}</source>
        <translation>我的初步意见：{choice}</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>我的私记</translation>
    </message>
    <message>
        <source>Never on the wall, in minutes or a case file. Ctrl+T makes a question of a note, Delete removes it.</source>
        <translation>不投影，不进纪要，不随案件包导出。Ctrl+T 转为问题，Delete 删除。</translation>
    </message>
    <message>
        <source>No note on this case yet. F7 writes one on the line in focus.</source>
        <translation>本案还没有私记。F7 对当前科目写一条。</translation>
    </message>
    <message>
        <source>Notes of {name}</source>
        <translation>{name}的私记</translation>
    </message>
    <message>
        <source>Notes that do not open: {count}. They were changed or replaced outside this program; their words cannot be had back. The others are whole.</source>
        <translation>打不开的私记：{count} 条。它们在本程序之外被改动或替换过，内容无法恢复；其余私记完好。</translation>
    </message>
    <message>
        <source>Under a passphrase that did not open: {count}</source>
        <translation>另有 {count} 条在打不开的口令下</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Adjourn meeting no. {number} to {until}</source>
        <translation>第{number}次会议休会至{until}</translation>
    </message>
    <message>
        <source>Case {number} deferred</source>
        <translation>案件 {number} 缓议</translation>
    </message>
    <message>
        <source>Case {number} is entered from paper</source>
        <translation>件号 {number} 据纸面补录结束</translation>
    </message>
    <message>
        <source>Case {number} is not deferred</source>
        <translation>案件 {number} 不缓议</translation>
    </message>
    <message>
        <source>Case {number} is not withdrawn</source>
        <translation>案件 {number} 未撤回</translation>
    </message>
    <message>
        <source>Case {number} left undecided without its quorum</source>
        <translation>案件 {number} 因法定人数不足未决</translation>
    </message>
    <message>
        <source>Case {number} withdrawn by the client</source>
        <translation>案件 {number} 由客户撤回</translation>
    </message>
    <message>
        <source>Close meeting no. {number}</source>
        <translation>第{number}次会议结束</translation>
    </message>
    <message>
        <source>Conclusion of a chart stated</source>
        <translation>改写图表结论</translation>
    </message>
    <message>
        <source>Condition added</source>
        <translation>增加条件</translation>
    </message>
    <message>
        <source>Condition changed</source>
        <translation>修改条件</translation>
    </message>
    <message>
        <source>Condition removed</source>
        <translation>删除条件</translation>
    </message>
    <message>
        <source>Condition struck out</source>
        <translation>划去条件</translation>
    </message>
    <message>
        <source>Convene meeting no. {number}</source>
        <translation>召集第{number}次会议</translation>
    </message>
    <message>
        <source>Enter case {number} from paper</source>
        <translation>开始据纸面补录件号 {number}</translation>
    </message>
    <message>
        <source>Intercession noted</source>
        <translation>已记录说情</translation>
    </message>
    <message>
        <source>Keep beside the minutes: {kind}</source>
        <translation>与纪要一并存档：{kind}</translation>
    </message>
    <message>
        <source>Key of {name} closed</source>
        <translation>关闭{name}的密钥</translation>
    </message>
    <message>
        <source>Key of {name} enrolled</source>
        <translation>登记{name}的密钥</translation>
    </message>
    <message>
        <source>Lead officer of this case</source>
        <translation>本案主办</translation>
    </message>
    <message>
        <source>Move case {number}</source>
        <translation>移动案件 {number}</translation>
    </message>
    <message>
        <source>New key of {name} enrolled</source>
        <translation>换发{name}的密钥</translation>
    </message>
    <message>
        <source>No conflict declared</source>
        <translation>声明无利害关系</translation>
    </message>
    <message>
        <source>No veto of resolution {number} within its time</source>
        <translation>决议 {number} 期内未行使否决</translation>
    </message>
    <message>
        <source>Open round {number}</source>
        <translation>开始第{number}轮表决</translation>
    </message>
    <message>
        <source>Package of meeting no. {number} opened</source>
        <translation>打开第 {number} 次会议的会议包</translation>
    </message>
    <message>
        <source>Package of meeting no. {number} written</source>
        <translation>导出第 {number} 次会议的会议包</translation>
    </message>
    <message>
        <source>Policy {version} put in force</source>
        <translation>制度 {version} 颁行</translation>
    </message>
    <message>
        <source>Preparation of {name} taken in</source>
        <translation>收入{name}的预备文件</translation>
    </message>
    <message>
        <source>Present case {number}</source>
        <translation>开始审议案件 {number}</translation>
    </message>
    <message>
        <source>Present case {number} anew</source>
        <translation>重新提交案件 {number}</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>私记</translation>
    </message>
    <message>
        <source>Private note deleted</source>
        <translation>删除私记</translation>
    </message>
    <message>
        <source>Private notes of {name} begun</source>
        <translation>{name}开始写私记</translation>
    </message>
    <message>
        <source>Put case {number} on the agenda</source>
        <translation>案件 {number} 列入议程</translation>
    </message>
    <message>
        <source>Question {number} answered</source>
        <translation>答复问题 {number}</translation>
    </message>
    <message>
        <source>Question {number} asked</source>
        <translation>提出问题 {number}</translation>
    </message>
    <message>
        <source>Reconsider case {number}</source>
        <translation>复议案件 {number}</translation>
    </message>
    <message>
        <source>Recusal of {name}</source>
        <translation>{name}回避</translation>
    </message>
    <message>
        <source>Recusal of {name} taken back</source>
        <translation>撤回{name}的回避</translation>
    </message>
    <message>
        <source>Resolution {number} adopted</source>
        <translation>采纳决议 {number}</translation>
    </message>
    <message>
        <source>Resolution {number}, {signer}: {opinion}</source>
        <translation>决议 {number}，{signer}：{opinion}</translation>
    </message>
    <message>
        <source>Resume meeting no. {number}</source>
        <translation>第{number}次会议复会</translation>
    </message>
    <message>
        <source>Reveal round {number}</source>
        <translation>揭示第{number}轮表决</translation>
    </message>
    <message>
        <source>Seal the minutes</source>
        <translation>纪要定稿</translation>
    </message>
    <message>
        <source>Second officer of this case</source>
        <translation>本案辅办</translation>
    </message>
    <message>
        <source>Take in case {number}</source>
        <translation>收入案件 {number}</translation>
    </message>
    <message>
        <source>Take in cases {numbers}</source>
        <translation>收入案件 {numbers}</translation>
    </message>
    <message>
        <source>Take revision {revision} of case {number}</source>
        <translation>案件 {number} 改用第 {revision} 版</translation>
    </message>
    <message>
        <source>Veto of round {number}</source>
        <translation>否决第{number}轮结果</translation>
    </message>
    <message>
        <source>Vote of {name} recorded</source>
        <translation>已记录{name}的表决</translation>
    </message>
    <message>
        <source>{evidence}: {before} → {after}</source>
        <translation>{evidence}：{before} → {after}</translation>
    </message>
    <message>
        <source>{line}: accepted by the chair</source>
        <translation>{line}：主任接受</translation>
    </message>
    <message>
        <source>{line}: cause stated</source>
        <translation>{line}：已写原因</translation>
    </message>
    <message>
        <source>{line}: check {check} confirmed</source>
        <translation>{line}：已采信检验 {check}</translation>
    </message>
    <message>
        <source>{line}: check {check} rejected</source>
        <translation>{line}：不采信检验 {check}</translation>
    </message>
    <message>
        <source>{line}: figure corrected to {value}</source>
        <translation>{line}：数值更正为 {value}</translation>
    </message>
    <message>
        <source>{line}: to be re-investigated</source>
        <translation>{line}：退回补充调查</translation>
    </message>
    <message>
        <source>{line}: waived</source>
        <translation>{line}：豁免</translation>
    </message>
    <message>
        <source>{line}: {family} confirmed</source>
        <translation>{line}：已采信{family}</translation>
    </message>
    <message>
        <source>{line}: {family} rejected</source>
        <translation>{line}：不采信{family}</translation>
    </message>
    <message>
        <source>{line}: {name} does not concur</source>
        <translation>{line}：{name}不同意采信</translation>
    </message>
    <message>
        <source>{line}: {procedure} entered</source>
        <translation>{line}：已录入{procedure}</translation>
    </message>
    <message>
        <source>{line}: {procedure} entered anew</source>
        <translation>{line}：已重录{procedure}</translation>
    </message>
    <message>
        <source>{line}: {value} adopted</source>
        <translation>{line}：认定 {value}</translation>
    </message>
    <message>
        <source>{name} presides over this case</source>
        <translation>本案由{name}代为主持</translation>
    </message>
    <message>
        <source>{name} signs off the minutes</source>
        <translation>{name} 签署纪要</translation>
    </message>
    <message>
        <source>{name}: {presence}</source>
        <translation>{name}：{presence}</translation>
    </message>
</context>
<context>
    <name>Opinion</name>
    <message>
        <source>Agrees</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Agrees with conditions</source>
        <translation>附条件同意</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>不同意</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Approved</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Approved with changes</source>
        <translation>变更后批准</translation>
    </message>
    <message>
        <source>Approved with conditions</source>
        <translation>有条件批准</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>缓议</translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>未达法定人数</translation>
    </message>
    <message>
        <source>Passed to the higher authority</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>To be re-investigated</source>
        <translation>补充调查后重新上会</translation>
    </message>
    <message>
        <source>To be reconsidered</source>
        <translation>复议</translation>
    </message>
    <message>
        <source>Vetoed by the chair</source>
        <translation>主任否决</translation>
    </message>
    <message>
        <source>Votes outstanding</source>
        <translation>尚未投完</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>OutstandingForm</name>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Conditions or reason</source>
        <translation>条件或理由</translation>
    </message>
    <message>
        <source>Day of the opinion</source>
        <translation>签批日期</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>签批人姓名</translation>
    </message>
    <message>
        <source>No resolution is outstanding: all that were approved are in force.</source>
        <translation>没有待办决议：已同意的决议均已生效。</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Reason for the veto</source>
        <translation>否决理由</translation>
    </message>
    <message>
        <source>Record that no veto was used</source>
        <translation>记录未行使否决</translation>
    </message>
    <message>
        <source>Record the opinion</source>
        <translation>记录意见</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Resolutions not yet in force</source>
        <translation>尚未生效的决议</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The chair, {chair}, may veto until {until}</source>
        <translation>主任{chair}可在 {until} 之前否决</translation>
    </message>
    <message>
        <source>The time for a veto ended at {until}: record that none was used</source>
        <translation>否决期限已于 {until} 届满：请记录未行使否决</translation>
    </message>
    <message>
        <source>Veto the resolution</source>
        <translation>否决本决议</translation>
    </message>
    <message>
        <source>Waits for the signature: {signer}</source>
        <translation>待签批：{signer}</translation>
    </message>
    <message>
        <source>What it waits for</source>
        <translation>等待事项</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>    {name} {months} months × {profit} = {total}</source>
        <translation><numerusform>　　{name} {months} 个月 × {profit} = {total}</numerusform></translation>
    </message>
    <message>
        <source>= Expected equity</source>
        <translation>＝ 应有权益</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>日均</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>超限月数</translation>
    </message>
    <message>
        <source>Among decided cases of the trade and size</source>
        <translation>与本中心同业同规模已决案件比较</translation>
    </message>
    <message>
        <source>Among the peers in the officers' file</source>
        <translation>与调查表所列同业比较</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Behind the figures</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>By this schedule every month is within its ceiling up to {amount}</source>
        <translation>按此还款方式，每月均不超上限的最高金额：{amount}</translation>
    </message>
    <message>
        <source>Capacity is not known: figures are missing.</source>
        <translation>数据不全，无法计算还款能力。</translation>
    </message>
    <message>
        <source>Caps, months, stress tests and ratios follow once there are figures of: {lines}.</source>
        <translation>补全以下科目的数值后，即可列出各项上限、逐月测算、压力测试和比率：{lines}。</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>现金流量</translation>
    </message>
    <message>
        <source>Cash left</source>
        <translation>月末现金</translation>
    </message>
    <message>
        <source>Cause: {cause}</source>
        <translation>原因：{cause}</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>还款上限</translation>
    </message>
    <message>
        <source>Cleared {cleared}/{total}   {counts}   index {index}</source>
        <translation>已满足 {cleared}/{total}　{counts}　偏差指数 {index}</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Disposable</source>
        <translation>可支配</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>权益检验</translation>
    </message>
    <message>
        <source>Equity that is there</source>
        <translation>实有权益</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Guarantor {name}: stands for {amount}, influence {influence}</source>
        <translation>保证人{name}：可担保 {amount}，影响力{influence}</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>可贷多少</translation>
    </message>
    <message>
        <source>If things go worse</source>
        <translation>压力测试</translation>
    </message>
    <message>
        <source>Inflow</source>
        <translation>流入</translation>
    </message>
    <message>
        <source>Investing, financing, private</source>
        <translation>投资、融资、私人净额</translation>
    </message>
    <message>
        <source>Last decision {day}: {outcome}</source>
        <translation>上次决议 {day}：{outcome}</translation>
    </message>
    <message>
        <source>Least cash</source>
        <translation>最低现金</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Methods apart</source>
        <translation>各法差距</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Month by month, ceiling {share} of disposable cash</source>
        <translation>逐月还款（上限为月可支配的 {share}）</translation>
    </message>
    <message>
        <source>No equity check was made.</source>
        <translation>未做权益检验。</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Outflow</source>
        <translation>流出</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>还款额</translation>
    </message>
    <message>
        <source>Personal facts (index {index} of 16)</source>
        <translation>软信息对照（偏离 {index}／16）</translation>
    </message>
    <message>
        <source>Purpose: {purpose}</source>
        <translation>用途：{purpose}</translation>
    </message>
    <message>
        <source>Quartile 1</source>
        <translation>下四分位</translation>
    </message>
    <message>
        <source>Quartile 3</source>
        <translation>上四分位</translation>
    </message>
    <message>
        <source>Ratios</source>
        <translation>财务比率</translation>
    </message>
    <message>
        <source>Sales sample</source>
        <translation>营业额抽样</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供货商</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>可支持金额</translation>
    </message>
    <message numerus="yes">
        <source>Terms: {amount}, {months} months, {rate} a year, {schedule}</source>
        <translation><numerusform>方案：{amount}，{months} 个月，年利率 {rate}，{schedule}</numerusform></translation>
    </message>
    <message>
        <source>The case contradicts itself</source>
        <translation>前后不一致之处</translation>
    </message>
    <message>
        <source>The three largest debtors owe {share} of all receivables.</source>
        <translation>应收账款前三户占 {share}。</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>本案</translation>
    </message>
    <message>
        <source>Who and what for</source>
        <translation>借款人与用途</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>最差月份</translation>
    </message>
    <message>
        <source>Worst lines</source>
        <translation>偏差最大的科目</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>of actual equity</source>
        <translation>占实有权益</translation>
    </message>
    <message>
        <source>of expected equity</source>
        <translation>占应有权益</translation>
    </message>
    <message>
        <source>of the larger one</source>
        <translation>占较大者</translation>
    </message>
    <message>
        <source>of the profit</source>
        <translation>占期间利润</translation>
    </message>
    <message numerus="yes">
        <source>{count} decided cases; nothing is shown of fewer than {least}.</source>
        <translation><numerusform>已决案件 {count} 户；不足 {least} 户，不显示。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} facts as usual; a departure asks for an explanation and decides nothing.</source>
        <translation><numerusform>其余 {count} 项正常；偏离只要求说明，不作为决定依据。</numerusform></translation>
    </message>
    <message>
        <source>{deviation} by {method}</source>
        <translation>{deviation}（{method}）</translation>
    </message>
    <message>
        <source>{mark} binds of those known: {cap}, {amount}</source>
        <translation>{mark} 已知各项中起约束作用：{cap}，{amount}</translation>
    </message>
    <message>
        <source>{mark} binds: {cap}, {amount}</source>
        <translation>{mark} 起约束作用：{cap}，{amount}</translation>
    </message>
    <message>
        <source>{name} (the three largest {share}): {list}</source>
        <translation>{name}（前三户占 {share}）：{list}</translation>
    </message>
    <message>
        <source>Σ ceiling</source>
        <translation>累计上限</translation>
    </message>
    <message>
        <source>Σ payment</source>
        <translation>累计还款</translation>
    </message>
</context>
<context>
    <name>OverviewScreen</name>
    <message>
        <source>Changed: the figures are being computed …</source>
        <translation>内容有变动：各项数字正在重新计算……</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>还缺什么</translation>
    </message>
</context>
<context>
    <name>OwnConclusionLine</name>
    <message>
        <source>What the chart shows; Enter stores it, nothing gives the computed sentence</source>
        <translation>这张图说明什么；Enter 保存，留空恢复计算得出的结论句</translation>
    </message>
</context>
<context>
    <name>OwnKeys</name>
    <message>
        <source>The keys of the methods never change.</source>
        <translation>方法键固定不变。</translation>
    </message>
    <message>
        <source>{key} already means “{action}”. Give that another key first.</source>
        <translation>{key} 已用于“{action}”，请先为其另设快捷键。</translation>
    </message>
    <message>
        <source>{key} is needed for typing. Take an F key, or one with Ctrl or Alt.</source>
        <translation>{key} 用于输入文字，请改用 F 键或带 Ctrl、Alt 的组合键。</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>The room sees this screen, and own words would tell the vote. They can be said once it does not (Ctrl+Alt+M).</source>
        <translation>会议室能看到本屏，录入本人金额、期限、利率或附言会泄露表决。不再投屏后（Ctrl+Alt+M）可以录入。</translation>
    </message>
    <message>
        <source>own amount</source>
        <translation>本人金额</translation>
    </message>
    <message>
        <source>own months</source>
        <translation>本人期限（月）</translation>
    </message>
    <message>
        <source>own rate</source>
        <translation>本人年利率</translation>
    </message>
    <message>
        <source>remark, printed in the minutes</source>
        <translation>附言，印入纪要</translation>
    </message>
    <message>
        <source>{name}, {choice}: Enter records, Esc leaves the vote as it is</source>
        <translation>{name}，{choice}：Enter 记录，Esc 不改</translation>
    </message>
    <message>
        <source>“{text}” is no number here.</source>
        <translation>“{text}”在此不是数字。</translation>
    </message>
    <message>
        <source>“{text}” is no rate here. {mend}</source>
        <translation>“{text}”在此不是利率。{mend}</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Case {number} is entered from paper. What follows is recorded as it happens.</source>
        <translation>件号 {number} 补录结束。此后按实际发生记录。</translation>
    </message>
    <message>
        <source>Choose the case on the agenda first.</source>
        <translation>请先在议程上选定一件。</translation>
    </message>
    <message>
        <source>End case {number} (Ctrl+Alt+H)</source>
        <translation>结束 {number} 的补录（Ctrl+Alt+H）</translation>
    </message>
    <message>
        <source>Enter the sheet as it stands; then Ctrl+Alt+H ends it.</source>
        <translation>请照手填表录入；录完按 Ctrl+Alt+H 结束。</translation>
    </message>
    <message>
        <source>Entering from paper: case {number}, done on paper {done}. Everything recorded of it is marked.</source>
        <translation>正在据纸面补录：件号 {number}，纸面完成于{done}。本件的一切记录都会标明。</translation>
    </message>
    <message>
        <source>There is no meeting to make a sheet of.</source>
        <translation>没有可打印手填表的会议。</translation>
    </message>
    <message>
        <source>emergency sheet {number}.pdf</source>
        <translation>应急手填表 {number}.pdf</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Done on paper at</source>
        <translation>纸面完成时间</translation>
    </message>
    <message>
        <source>From paper: case {number}</source>
        <translation>据纸面补录：件号 {number}</translation>
    </message>
    <message>
        <source>Until it is ended, everything recorded of this case is marked: from paper, entered by, at. Every rule stays what it is, and the journal keeps the real time. It cannot be undone.</source>
        <translation>结束之前，本件的一切记录都标明“据纸面补录”、录入人和录入时间。各项规则不变，审计轨迹保留真实时间。此项不能撤销。</translation>
    </message>
    <message>
        <source>Why the machine was not used</source>
        <translation>未用机器的原因</translation>
    </message>
</context>
<context>
    <name>PauseDesk</name>
    <message numerus="yes">
        <source>{cases} case(s) in {minutes} minutes without a pause: ten minutes of rest are advised.</source>
        <translation><numerusform>已连续审议 {cases} 件、{minutes} 分钟：建议休息 10 分钟。</numerusform></translation>
    </message>
</context>
<context>
    <name>PeerMetric</name>
    <message>
        <source>Debts / assets</source>
        <translation>资产负债率</translation>
    </message>
    <message>
        <source>Disposable cash / sales</source>
        <translation>可支配／营业额</translation>
    </message>
    <message>
        <source>Expenses / sales</source>
        <translation>费用率</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>Household expenses</source>
        <translation>家庭开支</translation>
    </message>
    <message>
        <source>Receivable days of all sales</source>
        <translation>应收周转天数（按全部销售）</translation>
    </message>
    <message>
        <source>Sales a month</source>
        <translation>月营业额</translation>
    </message>
    <message>
        <source>Stock days</source>
        <translation>存货周转天数</translation>
    </message>
</context>
<context>
    <name>PersonRole</name>
    <message>
        <source>borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>co-borrower</source>
        <translation>共同借款人</translation>
    </message>
    <message>
        <source>guarantor</source>
        <translation>担保人</translation>
    </message>
    <message>
        <source>other person</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>亲属</translation>
    </message>
    <message>
        <source>spouse</source>
        <translation>配偶</translation>
    </message>
</context>
<context>
    <name>PlacesDesk</name>
    <message>
        <source>There is no case to open yet. Ctrl+I brings one in.</source>
        <translation>还没有可打开的案件。Ctrl+I 导入。</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>A cap is not below 0.</source>
        <translation>上限不得小于 0。</translation>
    </message>
    <message>
        <source>A code stands for one template.</source>
        <translation>一个编号只能对应一个模板。</translation>
    </message>
    <message>
        <source>A date, such as 2026-12-01.</source>
        <translation>须为日期，如 2026-12-01。</translation>
    </message>
    <message>
        <source>A decimal number in quotation marks, such as 0.05.</source>
        <translation>须为带引号的小数，如 0.05。</translation>
    </message>
    <message>
        <source>A line needs procedures of as many families as methods.</source>
        <translation>科目指定的程序所属方法，不得少于要求的方法数。</translation>
    </message>
    <message>
        <source>A list.</source>
        <translation>须为列表。</translation>
    </message>
    <message>
        <source>A policy document has at most {kilobytes} KB.</source>
        <translation>制度文件不超过 {kilobytes} KB。</translation>
    </message>
    <message>
        <source>A policy has no such field; remove it or correct its name.</source>
        <translation>制度中没有此项；请删除或改正名称。</translation>
    </message>
    <message>
        <source>A policy may raise the number of methods, never lower it below two.</source>
        <translation>方法数只可提高，不得低于两种。</translation>
    </message>
    <message>
        <source>A share above 0 and at most 1 in quotation marks, such as 0.8.</source>
        <translation>须为带引号的比例，大于 0 且不超过 1，如 0.8。</translation>
    </message>
    <message>
        <source>A share is above 0 and at most 1.</source>
        <translation>比例须大于 0 且不超过 1（100 %）。</translation>
    </message>
    <message>
        <source>A text in quotation marks.</source>
        <translation>须为带引号的文字。</translation>
    </message>
    <message>
        <source>A whole number from {lowest} to {highest}.</source>
        <translation>须为 {lowest} 至 {highest} 的整数。</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>须为整数。</translation>
    </message>
    <message>
        <source>An amount in yuan in quotation marks, such as 1000000.</source>
        <translation>须为带引号的金额（元），如 1000000。</translation>
    </message>
    <message>
        <source>An object with named values.</source>
        <translation>须为带名称的一组值。</translation>
    </message>
    <message>
        <source>At least {least} of them.</source>
        <translation>至少 {least} 项。</translation>
    </message>
    <message>
        <source>At most {most} characters.</source>
        <translation>至多 {most} 个字。</translation>
    </message>
    <message>
        <source>At most {most} of them.</source>
        <translation>至多 {most} 项。</translation>
    </message>
    <message>
        <source>Both monitoring duties stay in every approval: a mandatory condition after pay-out and a mandatory one of monitoring.</source>
        <translation>每项批准都须保留两项监控条件：一项必备的放款后条件、一项必备的贷后条件。</translation>
    </message>
    <message>
        <source>By this rule nothing could ever pass, even with every vote. Ask for a smaller share, or not for more than it.</source>
        <translation>按此规则，即使全票同意也无法通过。请降低比例，或不要求“超过”该比例。</translation>
    </message>
    <message>
        <source>Each may stand once.</source>
        <translation>每项只能出现一次。</translation>
    </message>
    <message>
        <source>Here belongs {expected}. {mend}</source>
        <translation>此处应填{expected}。{mend}</translation>
    </message>
    <message>
        <source>Hours for a veto need a rule with a chair's veto.</source>
        <translation>设否决时限的规则须允许主任否决。</translation>
    </message>
    <message>
        <source>In braces stand {{year}}, {{meeting}}, {{place}} or {{serial}}, with a width where wanted: {{serial:3}}.</source>
        <translation>花括号里只能是 {{year}}（年份）、{{meeting}}（会次）、{{place}}（议程序号）或 {{serial}}（年内流水号），需要时加位数：{{serial:3}}。</translation>
    </message>
    <message>
        <source>Influence is 1, 2 or 3.</source>
        <translation>影响力为 1、2 或 3。</translation>
    </message>
    <message>
        <source>Limits rise from watch to over to severe.</source>
        <translation>界限应从关注、超差到重大逐级升高。</translation>
    </message>
    <message>
        <source>Nothing is shown of fewer than {least} peers.</source>
        <translation>同业少于 {least} 户时不予显示，此数不得更低。</translation>
    </message>
    <message>
        <source>One of these: {known}.</source>
        <translation>须为其中之一：{known}。</translation>
    </message>
    <message>
        <source>Plain text without invisible characters and without spaces around it.</source>
        <translation>须为普通文字，不含不可见字符，前后无空格。</translation>
    </message>
    <message>
        <source>Sales shrink by less than all there is.</source>
        <translation>营业额降幅须小于全部营业额。</translation>
    </message>
    <message>
        <source>The code of a line, such as A1 or P4.1.</source>
        <translation>须为科目代码，如 A1 或 P4.1。</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>文件无法读取。</translation>
    </message>
    <message>
        <source>The kind is “{kind}”, which does not go with due {due}: the pay-out would wait for what follows it, or what binds after it would be due before. Change kind or due date.</source>
        <translation>类型是“{kind}”，与期限“{due}”不相符：要么放款须等待放款之后的事，要么放款后的事却须在放款前完成。请改类型或期限。</translation>
    </message>
    <message>
        <source>The number of debtors that fail is not below 0.</source>
        <translation>违约的最大债务人数不得小于 0。</translation>
    </message>
    <message>
        <source>The number of waivers is not below 0.</source>
        <translation>豁免数不得小于 0。</translation>
    </message>
    <message>
        <source>The sizes of peers rise.</source>
        <translation>同业规模的下限须小于上限。</translation>
    </message>
    <message>
        <source>There is no procedure “{procedure}”.</source>
        <translation>没有“{procedure}”这个程序。</translation>
    </message>
    <message>
        <source>There is no such line.</source>
        <translation>没有这个科目。</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>此项缺失。</translation>
    </message>
    <message>
        <source>This is no policy document: it is no JSON text in UTF-8.</source>
        <translation>这不是制度文件：不是 UTF-8 编码的 JSON 文本。</translation>
    </message>
    <message>
        <source>This name stands twice in one object.</source>
        <translation>同一组中此名称出现两次。</translation>
    </message>
    <message>
        <source>Tiers rise, and the last has no end.</source>
        <translation>档次金额须逐档升高，最后一档不设上限。</translation>
    </message>
    <message>
        <source>Two cases could get one number: use {{meeting}} and {{place}}, or {{year}} and {{serial}}.</source>
        <translation>两个项目可能得到同一文号：请同时使用 {{meeting}} 和 {{place}}，或 {{year}} 和 {{serial}}。</translation>
    </message>
    <message>
        <source>Two digits in quotation marks, such as 11.</source>
        <translation>须为带引号的两位数字，如 11。</translation>
    </message>
    <message>
        <source>Words are missing.</source>
        <translation>缺少文字。</translation>
    </message>
    <message>
        <source>true or false.</source>
        <translation>须为 true 或 false。</translation>
    </message>
    <message>
        <source>{field}: {said}</source>
        <translation>{field}：{said}</translation>
    </message>
    <message>
        <source>{name}, no. {number}</source>
        <translation>{name}（第 {number} 项）</translation>
    </message>
    <message>
        <source>{number} members would have to be there or agree, and no committee has more than {most} who vote.</source>
        <translation>要求{number}人到会或同意，而委员会有表决权的委员不会超过{most}人。</translation>
    </message>
    <message>
        <source>“{due}” is due at no time: write “+7”, “before pay-out”, “at pay-out”, “monthly”, “quarterly” or “until repaid”.</source>
        <translation>“{due}”定不出期限：请写“+7”“放款前”“放款时”“每月”“每季”或“还清前”。</translation>
    </message>
    <message>
        <source>“{label}” cannot be told from what “{other}” is called; each outcome has a word of its own.</source>
        <translation>“{label}”与“{other}”的名称无法区分；每种决议结果都要有自己的名称。</translation>
    </message>
    <message>
        <source>“{label}” is too long to stand on wall and paper: at most {most} letters, a Chinese character counting as two.</source>
        <translation>“{label}”过长，投影和纸面放不下：最多 {most} 个字母，一个汉字按两个字母计。</translation>
    </message>
    <message>
        <source>“{version}” is no name for a version: letters, digits, and single spaces, dots, hyphens or underscores between them.</source>
        <translation>“{version}”不能作版本名称：请用文字、数字，其间可用单个空格、点、连字符或下划线。</translation>
    </message>
</context>
<context>
    <name>PolicyDesk</name>
    <message>
        <source>Export the policy</source>
        <translation>导出制度</translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>导入制度</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>Policy documents (*.json)</source>
        <translation>制度文件 (*.json)</translation>
    </message>
    <message>
        <source>Policy {version} is stored.</source>
        <translation>制度 {version} 已存入。</translation>
    </message>
    <message>
        <source>The file cannot be written there. The draft is as it was. Choose another place.</source>
        <translation>文件无法写到该处。草稿未变。请另选位置。</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>已写入 {file}。</translation>
    </message>
</context>
<context>
    <name>PolicyEditor</name>
    <message>
        <source>Begin with</source>
        <translation>起始版本</translation>
    </message>
    <message>
        <source>Correct what stands above first; Enter on a line leads to it.</source>
        <translation>请先改正上面所列各项；在某行按 Enter 即到该处。</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Export… (Ctrl+E)</source>
        <translation>导出…（Ctrl+E）</translation>
    </message>
    <message>
        <source>Import… (Ctrl+I)</source>
        <translation>导入…（Ctrl+I）</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Nothing stands against this policy.</source>
        <translation>此制度没有问题。</translation>
    </message>
    <message>
        <source>On whose word</source>
        <translation>由谁决定</translation>
    </message>
    <message>
        <source>On whose word is the policy put in force?</source>
        <translation>制度由谁决定颁行？</translation>
    </message>
    <message>
        <source>Policy of the unit</source>
        <translation>本单位制度</translation>
    </message>
    <message>
        <source>Put in force (Ctrl+Enter)</source>
        <translation>颁行（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Read from {file}; nothing is stored yet.</source>
        <translation>已读入 {file}；尚未存入。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The draft begun before is shown; choose a version to begin anew.</source>
        <translation>显示的是先前未存的草稿；选择一个版本即可重新开始。</translation>
    </message>
    <message>
        <source>Why does the policy change?</source>
        <translation>为何修改制度？</translation>
    </message>
    <message>
        <source>Why the policy changes; it stands in the journal</source>
        <translation>为何修改制度（记入审计轨迹）</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>simplified Chinese</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>traditional Chinese</source>
        <translation>繁体中文</translation>
    </message>
    <message numerus="yes">
        <source>{count} case(s)</source>
        <translation><numerusform>{count} 件案件</numerusform></translation>
    </message>
    <message>
        <source>{version}, from {day}</source>
        <translation>{version}，自 {day} 起</translation>
    </message>
</context>
<context>
    <name>PolicyField</name>
    <message>
        <source>A deviation up to here is within tolerance; above it the line needs a written cause.</source>
        <translation>偏差在此以内为容差内；超过则该科目须写明原因。</translation>
    </message>
    <message>
        <source>A first loan is at most this part of what the capacity supports.</source>
        <translation>首次贷款不超过还款能力所支持金额的这一比例。</translation>
    </message>
    <message>
        <source>A number of votes</source>
        <translation>按票数</translation>
    </message>
    <message>
        <source>A share</source>
        <translation>按比例</translation>
    </message>
    <message>
        <source>A single rejection rejects, whatever the others say.</source>
        <translation>只要一票不同意即为不同意，不论其他票。</translation>
    </message>
    <message>
        <source>Above this a third method or a recognised value is needed as well.</source>
        <translation>超过此数，还须第三种方法或认定值。</translation>
    </message>
    <message>
        <source>Above this the chair decides by name, and re-investigation is proposed.</source>
        <translation>超过此数由主任具名决定，并建议补充调查。</translation>
    </message>
    <message>
        <source>Abstention</source>
        <translation>允许弃权</translation>
    </message>
    <message>
        <source>After the reveal the wall says who voted how. Without it, only how many; paper names all.</source>
        <translation>揭示后投影显示各委员的意见；不开启时只显示票数，纸质记录始终记名。</translation>
    </message>
    <message>
        <source>Agendas of this day and later take the version; cases on an agenda keep theirs.</source>
        <translation>自该日起的议程适用本版本；已列入议程的案件仍按原版本。</translation>
    </message>
    <message>
        <source>All members of the committee, or only those without a conflict of interest.</source>
        <translation>全体委员，或仅无利害冲突的委员。</translation>
    </message>
    <message>
        <source>All members present</source>
        <translation>全体在场委员</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全体一致</translation>
    </message>
    <message>
        <source>Amount, stress and peers</source>
        <translation>额度、压力与同业</translation>
    </message>
    <message>
        <source>An outcome is called so on screen, wall and paper. An empty cell keeps the program's word; a case keeps the words of its version for good.</source>
        <translation>屏幕、投影和纸面都用这里的名称。空格沿用程序的名称；案件始终沿用其所用制度版本的名称。</translation>
    </message>
    <message>
        <source>Any two members</source>
        <translation>任意两名委员</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>同意票数</translation>
    </message>
    <message>
        <source>By it the need for working capital is computed; empty: no such cap.</source>
        <translation>据以测算流动资金需求；留空则不设此上限。</translation>
    </message>
    <message>
        <source>By names members attest in ink what the secretary keyed; by keys they sign sealed ballots.</source>
        <translation>具名：秘书代录，委员在纸上签字；密钥：委员对秘密票签名。</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Cap of authority</source>
        <translation>权限上限</translation>
    </message>
    <message>
        <source>Cap of the product</source>
        <translation>产品上限</translation>
    </message>
    <message>
        <source>Cash-flow statement from</source>
        <translation>现金流量表起点</translation>
    </message>
    <message>
        <source>Cash-flow statement in trades</source>
        <translation>须附现金流量表的行业</translation>
    </message>
    <message>
        <source>Casting vote</source>
        <translation>主任决定票</translation>
    </message>
    <message>
        <source>Chair must be there</source>
        <translation>主任须到会</translation>
    </message>
    <message>
        <source>Chair's veto</source>
        <translation>主任否决权</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Codes of lines that no chair may waive, with spaces between.</source>
        <translation>主任不得豁免的科目代码，以空格分隔。</translation>
    </message>
    <message>
        <source>Collateral counts for</source>
        <translation>抵押率</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件模板</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>采信人</translation>
    </message>
    <message>
        <source>Counted against</source>
        <translation>计算基数</translation>
    </message>
    <message>
        <source>Debt to assets</source>
        <translation>资产负债率上限</translation>
    </message>
    <message>
        <source>Debtors that fail</source>
        <translation>违约的大额债务人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Equity multiple</source>
        <translation>权益倍数</translation>
    </message>
    <message>
        <source>Expected growth of sales</source>
        <translation>预期营业额增长</translation>
    </message>
    <message>
        <source>Falls of the gross margin in points, with spaces between.</source>
        <translation>毛利率下降的百分点，以空格分隔。</translation>
    </message>
    <message>
        <source>Fewest peers</source>
        <translation>同业最少户数</translation>
    </message>
    <message>
        <source>First loan</source>
        <translation>首次贷款系数</translation>
    </message>
    <message>
        <source>For so long after the vote the chair may still veto; 0 means at once or never.</source>
        <translation>表决后主任在此时限内仍可否决；0 表示须当场否决。</translation>
    </message>
    <message>
        <source>From this amount a case needs a cash-flow statement; empty where none is asked for by amount.</source>
        <translation>申请金额达到此数须附现金流量表；留空则不按金额要求。</translation>
    </message>
    <message>
        <source>From which influence on the borrower a guarantor counts.</source>
        <translation>对借款人的影响力达到哪一级的保证人才计入。</translation>
    </message>
    <message>
        <source>Guarantor counts from</source>
        <translation>保证人影响力起点</translation>
    </message>
    <message>
        <source>Guarantor stands for</source>
        <translation>保证人计入比例</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Hours for the chair's veto</source>
        <translation>主任否决时限</translation>
    </message>
    <message>
        <source>How approvals are weighed: against a share, all of them, or a number of votes.</source>
        <translation>同意票如何计算：按比例、须全体一致，或按票数。</translation>
    </message>
    <message>
        <source>How large a deviation is, and what it asks for.</source>
        <translation>偏差多大属哪一级，各级有何要求。</translation>
    </message>
    <message>
        <source>How much may be lent, and what it is held against.</source>
        <translation>可贷多少，以何衡量。</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份方式</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>In the program's words</source>
        <translation>程序用语</translation>
    </message>
    <message>
        <source>In the unit's words</source>
        <translation>本单位用语</translation>
    </message>
    <message>
        <source>Instalments use at most this part of the disposable cash of every month.</source>
        <translation>每月还款至多占当月可支配现金的这一比例。</translation>
    </message>
    <message>
        <source>Keys of members</source>
        <translation>委员密钥</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Least sales of a peer, in multiples of the case's.</source>
        <translation>同业营业额的下限，以本案营业额的倍数计。</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>容差与分级</translation>
    </message>
    <message>
        <source>Limits of single lines</source>
        <translation>单项科目的界限</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Lines never waived</source>
        <translation>不得豁免的科目</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>必备</translation>
    </message>
    <message>
        <source>Margin falls by</source>
        <translation>毛利率下降</translation>
    </message>
    <message>
        <source>Mask names on the wall</source>
        <translation>投影隐去姓名</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Members may abstain; an abstention approves nothing.</source>
        <translation>委员可以弃权；弃权不算同意。</translation>
    </message>
    <message>
        <source>Methods and confirmation</source>
        <translation>方法与采信</translation>
    </message>
    <message>
        <source>Methods for each line</source>
        <translation>每科目方法数</translation>
    </message>
    <message>
        <source>More than the quorum</source>
        <translation>须超过法定比例</translation>
    </message>
    <message>
        <source>More than the share</source>
        <translation>须超过比例</translation>
    </message>
    <message>
        <source>Most sales of a peer, in multiples of the case's.</source>
        <translation>同业营业额的上限，以本案营业额的倍数计。</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Name the votes on the wall</source>
        <translation>投影显示记名票</translation>
    </message>
    <message>
        <source>Names of client and family are masked on the wall and in lists; their numbers always are.</source>
        <translation>客户及家人的姓名在投影和列表中隐去；证件号码一律隐去。</translation>
    </message>
    <message>
        <source>Names, signed in ink</source>
        <translation>具名，纸面签字</translation>
    </message>
    <message>
        <source>Never fewer than</source>
        <translation>最少到会</translation>
    </message>
    <message>
        <source>Nothing is shown of fewer peers than these.</source>
        <translation>同业少于此数时不显示。</translation>
    </message>
    <message>
        <source>Number pattern</source>
        <translation>决议文号格式</translation>
    </message>
    <message>
        <source>Of {year}, {meeting}, {place} and {serial:3}.</source>
        <translation>由{year}年份、{meeting}会次、{place}议程序号、{serial:3}年内流水号（补足三位）组成，如：信贷审批【{year}】{serial:3}号。</translation>
    </message>
    <message>
        <source>One rejection rejects</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>Only these procedures count on the line; named as in the workbook, with spaces between.</source>
        <translation>该科目只认这些程序；程序名同工作簿，以空格分隔。</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>决议结果</translation>
    </message>
    <message>
        <source>Over from</source>
        <translation>超差起点</translation>
    </message>
    <message>
        <source>Passes by</source>
        <translation>通过方式</translation>
    </message>
    <message>
        <source>Peers from</source>
        <translation>同业规模下限</translation>
    </message>
    <message>
        <source>Peers up to</source>
        <translation>同业规模上限</translation>
    </message>
    <message>
        <source>Personal facts as questions</source>
        <translation>软信息列为问题</translation>
    </message>
    <message>
        <source>Personal facts that depart from the norm are listed as questions; they never reject a case.</source>
        <translation>偏离常态的个人情况列为问题；从不因此否决案件。</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Procedures of single lines</source>
        <translation>单项科目的程序</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>验收凭据</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>提问模板</translation>
    </message>
    <message>
        <source>Questions that are asked by their two digits.</source>
        <translation>按两位编号提出的问题。</translation>
    </message>
    <message>
        <source>Quorum counted against</source>
        <translation>法定人数基数</translation>
    </message>
    <message>
        <source>Quorum: of</source>
        <translation>法定人数分母</translation>
    </message>
    <message>
        <source>Quorum: parts</source>
        <translation>法定人数分子</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由代码</translation>
    </message>
    <message>
        <source>Records are kept at least so long after the meeting; the minutes print the day.</source>
        <translation>记录自会议起至少保存这么多年；纪要印有到期日。</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Sales fall by</source>
        <translation>营业额下降</translation>
    </message>
    <message>
        <source>Severe from</source>
        <translation>重大起点</translation>
    </message>
    <message>
        <source>Share for instalments</source>
        <translation>还款占比上限</translation>
    </message>
    <message>
        <source>Share: of</source>
        <translation>比例分母</translation>
    </message>
    <message>
        <source>Share: parts</source>
        <translation>比例分子</translation>
    </message>
    <message>
        <source>Signs above the committee</source>
        <translation>委员会之上签批人</translation>
    </message>
    <message>
        <source>So many approvals pass, whoever is present.</source>
        <translation>同意达到此票数即为通过，不论到会人数。</translation>
    </message>
    <message>
        <source>So many independent methods of different families are confirmed on every line; never fewer than two.</source>
        <translation>每个科目须采信这么多种相互独立、不同类的方法；不得少于两种。</translation>
    </message>
    <message>
        <source>So many lines of a case the chair may let pass with fewer methods, each with a reason that is printed.</source>
        <translation>每个案件中，主任至多可豁免这么多个方法不足的科目，每项须有理由并打印。</translation>
    </message>
    <message>
        <source>So many of the largest debtors do not pay.</source>
        <translation>最大的几名应收款债务人不付款。</translation>
    </message>
    <message>
        <source>So many voting members are present in any case.</source>
        <translation>无论如何至少有这么多名有表决权的委员到会。</translation>
    </message>
    <message>
        <source>Stands at the head of the minutes.</source>
        <translation>印在纪要抬头。</translation>
    </message>
    <message>
        <source>Stress tests of the instalment, with spaces between.</source>
        <translation>还款压力测试的各档降幅，以空格分隔。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>The chair may refuse what passed, never pass what was refused.</source>
        <translation>主任可否决已通过者，不得通过已被否决者。</translation>
    </message>
    <message>
        <source>The codes are fixed; the unit may call them by words of its own. An empty cell keeps the program's words.</source>
        <translation>代码固定；本单位可另定用语。留空则用程序的用语。</translation>
    </message>
    <message>
        <source>The highest exposure that committee and signers decide together; empty: no such cap.</source>
        <translation>委员会与签批人共同可决定的最高敞口；留空则不设。</translation>
    </message>
    <message>
        <source>The highest ratio of debts to assets, both with the new loan; empty: no such cap.</source>
        <translation>含新贷款的负债与资产之比的上限；留空则不设。</translation>
    </message>
    <message>
        <source>The library from which conditions are taken by their two digits; mandatory ones are in every approval.</source>
        <translation>按两位编号取用的条件库；必备条件写入每项批准。</translation>
    </message>
    <message>
        <source>The library of conditions.</source>
        <translation>条件库。</translation>
    </message>
    <message>
        <source>The library of questions.</source>
        <translation>问题库。</translation>
    </message>
    <message>
        <source>The lower number of the share that must be present.</source>
        <translation>到会比例的分母。</translation>
    </message>
    <message>
        <source>The lower number of the share: the 3 of 2/3.</source>
        <translation>比例的分母：2/3 中的 3。</translation>
    </message>
    <message>
        <source>The majority of those present</source>
        <translation>在场委员的多数</translation>
    </message>
    <message>
        <source>The methods of a line must rest on at least two classes of evidence.</source>
        <translation>同一科目的方法须依据至少两类证据。</translation>
    </message>
    <message>
        <source>The most that the product lends; empty: no such cap.</source>
        <translation>产品的最高贷款金额；留空则不设。</translation>
    </message>
    <message>
        <source>The name of the version, printed in the footer of the minutes.</source>
        <translation>版本名称，印在纪要页脚。</translation>
    </message>
    <message>
        <source>The part of a collateral's value that counts where it names none of its own.</source>
        <translation>抵押物未自定抵押率时，其价值计入的比例。</translation>
    </message>
    <message>
        <source>The part of what is left to a guarantor each month that counts.</source>
        <translation>保证人每月结余计入的比例。</translation>
    </message>
    <message>
        <source>The rule holds up to this exposure of borrower, spouse and connected firms; the last tier has no end.</source>
        <translation>借款人、配偶及关联企业的总敞口在此以内适用本规则；最后一档不设上限。</translation>
    </message>
    <message>
        <source>The share itself is not enough to decide.</source>
        <translation>恰好等于比例不足法定人数。</translation>
    </message>
    <message>
        <source>The share itself is not enough; exactly half then fails.</source>
        <translation>恰好等于比例不算通过；恰好一半即不通过。</translation>
    </message>
    <message>
        <source>The upper number of the share that must be present.</source>
        <translation>到会比例的分子。</translation>
    </message>
    <message>
        <source>The upper number of the share: the 2 of 2/3.</source>
        <translation>比例的分子：2/3 中的 2。</translation>
    </message>
    <message>
        <source>These lines have limits of their own; rows under a line go by their line.</source>
        <translation>这些科目另设界限；其下的分项随本科目。</translation>
    </message>
    <message>
        <source>Tiers and voting rules</source>
        <translation>档次与表决规则</translation>
    </message>
    <message>
        <source>Trades that need a cash-flow statement whatever the amount, with ; between.</source>
        <translation>不论金额都须附现金流量表的行业，以；分隔。</translation>
    </message>
    <message>
        <source>Two classes of evidence</source>
        <translation>两类证据</translation>
    </message>
    <message>
        <source>Unit, identity and records</source>
        <translation>单位、身份与档案</translation>
    </message>
    <message>
        <source>Unsecured up to</source>
        <translation>信用贷款上限</translation>
    </message>
    <message>
        <source>Up to a total exposure of</source>
        <translation>总敞口不超过</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Waivers and cash flow</source>
        <translation>豁免与现金流量表</translation>
    </message>
    <message>
        <source>Waivers for each case</source>
        <translation>每案豁免上限</translation>
    </message>
    <message>
        <source>Watch from</source>
        <translation>关注起点</translation>
    </message>
    <message>
        <source>What clears a line.</source>
        <translation>科目如何算满足。</translation>
    </message>
    <message>
        <source>What may be lent for each yuan of equity; empty: no such cap.</source>
        <translation>每 1 元权益可贷的金额；留空则不设此上限。</translation>
    </message>
    <message>
        <source>What may be lent without collateral or guarantor; empty: nothing is asked for.</source>
        <translation>无抵押、无保证可贷的金额；留空则不要求担保。</translation>
    </message>
    <message>
        <source>What may be waived, and when a cash-flow statement is compulsory.</source>
        <translation>可豁免什么，何时必须附现金流量表。</translation>
    </message>
    <message>
        <source>What the approvals are compared with.</source>
        <translation>同意票与什么相比。</translation>
    </message>
    <message>
        <source>What the committee's decisions are called here.</source>
        <translation>贷审会的各种决议结果在本单位怎么称呼。</translation>
    </message>
    <message>
        <source>What the fixed codes are called here.</source>
        <translation>固定代码在本单位的用语。</translation>
    </message>
    <message>
        <source>Where more than half is asked for, an exact half passes if the chair approves.</source>
        <translation>须过半数时，恰好一半而主任同意即为通过。</translation>
    </message>
    <message>
        <source>Which rule decides at which exposure, and what it does at its edges.</source>
        <translation>多大敞口适用哪条规则，规则在临界处的结果如何。</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>签批人</translation>
    </message>
    <message>
        <source>Who signs after the committee, in this order.</source>
        <translation>委员会之后由谁依次签批。</translation>
    </message>
    <message>
        <source>Who the unit is, how its people are known, how long records are kept.</source>
        <translation>单位名称、身份方式、档案保存。</translation>
    </message>
    <message>
        <source>Whose confirmation a method needs before it counts.</source>
        <translation>一种方法须经哪些委员采信才算数。</translation>
    </message>
    <message>
        <source>Without the chair, or who presides instead, there is no quorum.</source>
        <translation>主任或代行主持人不到会，即不足法定人数。</translation>
    </message>
    <message>
        <source>Years of retention</source>
        <translation>保存年限</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>个科目</translation>
    </message>
    <message>
        <source>methods</source>
        <translation>种</translation>
    </message>
    <message>
        <source>peers</source>
        <translation>户</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>times</source>
        <translation>倍</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
</context>
<context>
    <name>PreparingDesk</name>
    <message>
        <source>A preparation file is written on the laptop on which a package was opened.</source>
        <translation>预备文件要在打开过会议包的笔记本上写。</translation>
    </message>
    <message>
        <source>Convene a meeting first: a package is made of its cases.</source>
        <translation>请先召集会议：会议包由会议的案件组成。</translation>
    </message>
    <message>
        <source>It comes from {name}: take it in</source>
        <translation>确是{name}交来的：收入</translation>
    </message>
    <message>
        <source>Its seal shows that somebody with the meeting package wrote it, and that nobody changed it since. It does not show who: whoever takes it in vouches that it comes from {name}.</source>
        <translation>封记只说明：写这份文件的人持有本次会议包，写成后无人改动。它不能说明是谁写的：由收入文件的人担保它确实来自{name}。</translation>
    </message>
    <message>
        <source>Meeting packages (*.zip)</source>
        <translation>会议包 (*.zip)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>没有收入任何内容。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a case: what you confirm here is yours, and no vote is taken.</source>
        <translation>请打开案件：在此采信只算您本人的，不作表决。</translation>
    </message>
    <message>
        <source>Preparation files (*.json)</source>
        <translation>预备文件 (*.json)</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>预备</translation>
    </message>
    <message>
        <source>Prepare meeting no. {number}</source>
        <translation>预备第 {number} 次会议</translation>
    </message>
    <message>
        <source>Private notes in it are carried unread; notes that stand here go only where their author's own key says so. Ctrl+Z takes all of it back.</source>
        <translation>其中的私记原样收入，不作阅读；这里已有的私记，只有作者本人的密钥证明是本人删除的才会删去。Ctrl+Z 可全部撤回。</translation>
    </message>
    <message>
        <source>The package is being read …</source>
        <translation>正在读取会议包……</translation>
    </message>
    <message>
        <source>The package is written: {file}. It holds whole cases; give it to reviewers alone.</source>
        <translation>会议包已写好：{file}。内含完整案件，只交给委员本人。</translation>
    </message>
    <message>
        <source>The sheet is written: {file}.</source>
        <translation>预备表已写好：{file}。</translation>
    </message>
    <message>
        <source>The sheet is written: {file}. Your notes stand on it in the clear: keep it to yourself.</source>
        <translation>预备表已写好：{file}。私记以明文印在上面，请自行保管。</translation>
    </message>
    <message>
        <source>There is no meeting to prepare.</source>
        <translation>还没有会议。</translation>
    </message>
    <message>
        <source>This file of {name} was taken in before; nothing is counted twice.</source>
        <translation>{name}的这份文件已收入过，不会重复计数。</translation>
    </message>
    <message>
        <source>Who prepares on this machine? Confirmations made here are this member's own.</source>
        <translation>谁在这台电脑上预备？在此采信只算该委员本人的。</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写出</translation>
    </message>
    <message>
        <source>Your preparation is written: {file}. Notes and leaning in it open with your passphrase alone.</source>
        <translation>预备文件已写好：{file}。其中私记和初步意见只有您的口令能打开。</translation>
    </message>
    <message>
        <source>fallen since: {count}</source>
        <translation>其后失效 {count} 项</translation>
    </message>
    <message>
        <source>meeting {number}.zip</source>
        <translation>会议包 {number}.zip</translation>
    </message>
    <message>
        <source>no longer on the agenda: {count}</source>
        <translation>已不在议程 {count} 件</translation>
    </message>
    <message>
        <source>notes that stay because nothing proves that {name} deleted them: {count}</source>
        <translation>无法证明是{name}本人删除、因而保留的私记：{count} 条</translation>
    </message>
    <message>
        <source>prep sheet {number}.pdf</source>
        <translation>预备表 {number}.pdf</translation>
    </message>
    <message>
        <source>preparation {number} {name}.json</source>
        <translation>预备 {number} {name}.json</translation>
    </message>
    <message>
        <source>prepared on an earlier revision, not counted: {cases}</source>
        <translation>按旧版本预备，不计：{cases}</translation>
    </message>
    <message numerus="yes">
        <source>{count} confirmation(s)</source>
        <translation><numerusform>采信 {count} 项</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} question(s)</source>
        <translation><numerusform>问题 {count} 个</numerusform></translation>
    </message>
    <message>
        <source>{file} cannot be written there. Choose another folder.</source>
        <translation>{file} 无法写在那里，请另选文件夹。</translation>
    </message>
    <message>
        <source>{file}, preparation of {name}: {accepted}, {questions}.</source>
        <translation>{file}，{name}的预备文件：{accepted}，{questions}。</translation>
    </message>
    <message>
        <source>{name} wrote a later file, which counts.</source>
        <translation>{name}另有更新的文件，以新的为准。</translation>
    </message>
    <message>
        <source>{name}: {accepted} and {questions} taken in</source>
        <translation>{name}：已收入{accepted}、{questions}</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Observing</source>
        <translation>列席</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席</translation>
    </message>
</context>
<context>
    <name>PrivateFrame</name>
    <message>
        <source>{title} — only me</source>
        <translation>{title} — 仅本人</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>现为</translation>
    </message>
    <message>
        <source>How to mend</source>
        <translation>怎样改正</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Nothing was stored. Mend these places and import the files again.</source>
        <translation>什么都没有存入。请改正这些地方后重新导入。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>The import is stored. These places look doubtful: correct the workbook, or go on.</source>
        <translation>导入已保存。以下各处存疑：请更正工作簿，或继续。</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>发现</translation>
    </message>
</context>
<context>
    <name>Procedure</name>
    <message>
        <source>Age of receivables</source>
        <translation>账龄分析</translation>
    </message>
    <message>
        <source>Average month of the seasons</source>
        <translation>各季月均</translation>
    </message>
    <message>
        <source>Bank and wallet flow</source>
        <translation>银行与钱包流水</translation>
    </message>
    <message>
        <source>Capacity of machines</source>
        <translation>产能上限</translation>
    </message>
    <message>
        <source>Cash in the drawer</source>
        <translation>钱箱现金推算</translation>
    </message>
    <message>
        <source>Cash received and paid</source>
        <translation>现金收支倒推</translation>
    </message>
    <message>
        <source>Commission back to sales</source>
        <translation>提成反推销售额</translation>
    </message>
    <message>
        <source>Control account</source>
        <translation>往来控制账户</translation>
    </message>
    <message>
        <source>Cost and margin</source>
        <translation>成本与毛利率</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>实物盘点</translation>
    </message>
    <message>
        <source>Credit days of customers</source>
        <translation>应收周转</translation>
    </message>
    <message>
        <source>Credit days of suppliers</source>
        <translation>应付周转</translation>
    </message>
    <message>
        <source>Customers and ticket</source>
        <translation>客流与客单价</translation>
    </message>
    <message>
        <source>Days of stock</source>
        <translation>存货周转</translation>
    </message>
    <message>
        <source>Debts found</source>
        <translation>负债排查</translation>
    </message>
    <message>
        <source>Documents seen</source>
        <translation>凭证核对</translation>
    </message>
    <message>
        <source>Energy used per unit</source>
        <translation>单位能耗推算</translation>
    </message>
    <message>
        <source>Equity check</source>
        <translation>权益检验</translation>
    </message>
    <message>
        <source>Facts that fit together</source>
        <translation>事实关系检验</translation>
    </message>
    <message>
        <source>Growth of energy used</source>
        <translation>能耗环比</translation>
    </message>
    <message>
        <source>Growth since</source>
        <translation>增长推算</translation>
    </message>
    <message>
        <source>Hours back to output</source>
        <translation>工时反推产量</translation>
    </message>
    <message>
        <source>Key cost and its share</source>
        <translation>关键成本占比</translation>
    </message>
    <message>
        <source>Level of peers</source>
        <translation>同业水平</translation>
    </message>
    <message>
        <source>Margin from unit cost</source>
        <translation>单位成本毛利率</translation>
    </message>
    <message>
        <source>Margin of peers</source>
        <translation>同业毛利率</translation>
    </message>
    <message>
        <source>One product and its share</source>
        <translation>单品占比推算</translation>
    </message>
    <message>
        <source>Peers per unit</source>
        <translation>同业单位指标</translation>
    </message>
    <message>
        <source>Piece wages back to output</source>
        <translation>计件工资反推产量</translation>
    </message>
    <message>
        <source>Purchases back to cost</source>
        <translation>进货反推成本</translation>
    </message>
    <message>
        <source>Purchases back to sales</source>
        <translation>进货反推销售额</translation>
    </message>
    <message>
        <source>Purchases back to stock</source>
        <translation>进货反推存货</translation>
    </message>
    <message>
        <source>Same month last year</source>
        <translation>去年同月对比</translation>
    </message>
    <message>
        <source>Sampled days</source>
        <translation>抽样日推算</translation>
    </message>
    <message>
        <source>Savings in the bank</source>
        <translation>存款积累检验</translation>
    </message>
    <message>
        <source>Seasons add up to the year</source>
        <translation>各季合计全年</translation>
    </message>
    <message>
        <source>Stated against computed</source>
        <translation>口述与计算对比</translation>
    </message>
    <message>
        <source>Tax paid</source>
        <translation>税票倒推</translation>
    </message>
    <message>
        <source>Units and price</source>
        <translation>数量与单价</translation>
    </message>
    <message>
        <source>Usual ratio</source>
        <translation>常规比率</translation>
    </message>
    <message>
        <source>Weekdays and weekends</source>
        <translation>平日与周末推算</translation>
    </message>
    <message>
        <source>Weighted margin</source>
        <translation>加权毛利率</translation>
    </message>
    <message>
        <source>{family} in words</source>
        <translation>{family}（文字）</translation>
    </message>
</context>
<context>
    <name>PromptStrip</name>
    <message>
        <source>0 own words</source>
        <translation>0 自己写</translation>
    </message>
    <message>
        <source>For what reason?</source>
        <translation>理由是什么？</translation>
    </message>
    <message>
        <source>Its key: 1–9 0 − =</source>
        <translation>方法键：1–9 0 − =</translation>
    </message>
    <message>
        <source>N enters a check, F4 asks, Shift+F9 is the chair's decision.</source>
        <translation>N 录入检验，F4 提问，Shift+F9 主任决定。</translation>
    </message>
    <message>
        <source>Reason: {decision}</source>
        <translation>理由：{decision}</translation>
    </message>
    <message>
        <source>Reject a method on {line}</source>
        <translation>{line}：不采信哪种方法</translation>
    </message>
    <message>
        <source>Space → next not cleared: {line}</source>
        <translation>空格 → 下一未满足：{line}</translation>
    </message>
    <message>
        <source>The chair's decision on {line}</source>
        <translation>主任对{line}的决定</translation>
    </message>
    <message>
        <source>Who does not concur on {line}?</source>
        <translation>{line}：谁不同意？</translation>
    </message>
    <message>
        <source>Why is {method} rejected?</source>
        <translation>为什么不采信{method}？</translation>
    </message>
    <message>
        <source>accept with the stated cause</source>
        <translation>按所述原因认可</translation>
    </message>
    <message>
        <source>send back for re-investigation</source>
        <translation>退回补充调查</translation>
    </message>
    <message>
        <source>waive the second method</source>
        <translation>豁免第二种方法</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>替身</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷方式</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;File name:</source>
        <translation>文件名(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>查找范围(&amp;L)：</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QPageSetupDialog</name>
    <message>
        <source>Page Setup</source>
        <translation>页面设置</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Centimeters (cm)</source>
        <translation>厘米 (cm)</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>All Pages</source>
        <translation>所有页</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>双面打印</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <translation>双面打印</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>偶数页</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>长边翻页</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>奇数页</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>短边翻页</translation>
    </message>
</context>
<context>
    <name>QuestionsScreen</name>
    <message>
        <source> · compulsory</source>
        <translation> · 必答</translation>
    </message>
    <message>
        <source>No question yet. F4 asks one on the line in focus.</source>
        <translation>还没有提问。F4 对当前科目提问。</translation>
    </message>
    <message>
        <source>Question {number} is answered.</source>
        <translation>问题 {number} 已答复。</translation>
    </message>
    <message>
        <source>Question {number} is now a condition.</source>
        <translation>问题 {number} 已转为条件。</translation>
    </message>
    <message>
        <source>Question {number} is now a condition; a compulsory one still needs its answer before the vote.</source>
        <translation>问题 {number} 已转为条件；必答问题仍须在表决前答复。</translation>
    </message>
    <message>
        <source>To be answered (Q{number}): {text}</source>
        <translation>须书面答复（Q{number}）：{text}</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>before pay-out</source>
        <translation>放款前</translation>
    </message>
    <message>
        <source>brought along; Enter puts it</source>
        <translation>预备时所拟；Enter 正式提问</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>not yet answered</source>
        <translation>待答</translation>
    </message>
    <message>
        <source>written answer</source>
        <translation>书面答复</translation>
    </message>
    <message>
        <source>{answer} ({agrees})</source>
        <translation>{answer}（{agrees}）</translation>
    </message>
</context>
<context>
    <name>ReasonCode</name>
    <message>
        <source>Incomplete analysis</source>
        <translation>分析不完整</translation>
    </message>
    <message>
        <source>Missed risk point</source>
        <translation>遗漏风险点</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>不符合准入条件</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Poor presentation</source>
        <translation>陈述不清</translation>
    </message>
    <message>
        <source>Uncooperative client</source>
        <translation>客户不配合</translation>
    </message>
    <message>
        <source>Weak cash flow</source>
        <translation>现金流不足</translation>
    </message>
</context>
<context>
    <name>RejectionReason</name>
    <message>
        <source>Arithmetic does not hold</source>
        <translation>计算有误</translation>
    </message>
    <message>
        <source>Client's word only</source>
        <translation>只有客户口述</translation>
    </message>
    <message>
        <source>Evidence missing</source>
        <translation>缺少证据</translation>
    </message>
    <message>
        <source>Inputs not cleaned</source>
        <translation>数据未剔除干扰项</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>口径不可比</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>资料过期</translation>
    </message>
    <message>
        <source>Same source as another method</source>
        <translation>与另一方法同源</translation>
    </message>
    <message>
        <source>Sample too small</source>
        <translation>样本太少</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>The levels must be three numbers, 0 ≤ watch ≤ over ≤ severe, and nothing else.</source>
        <translation>levels 必须是三个数，0 ≤ watch ≤ over ≤ severe，不得有其他内容。</translation>
    </message>
    <message>
        <source>The request begins with a byte order mark. Save it as UTF-8 without one.</source>
        <translation>请求以字节顺序标记开头。请另存为不带该标记的 UTF-8。</translation>
    </message>
    <message>
        <source>The request has no place for “{key}”. Remove it.</source>
        <translation>请求中没有“{key}”这一项。请删除。</translation>
    </message>
    <message>
        <source>The request has {found} items; at most {most} are evaluated at once.</source>
        <translation>请求有 {found} 项；一次最多计算 {most} 项。</translation>
    </message>
    <message>
        <source>The request is nested too deeply to be one of ours.</source>
        <translation>请求嵌套过深，无法处理。</translation>
    </message>
    <message>
        <source>The request is not JSON (line {line}, column {column}). Correct it there.</source>
        <translation>请求不是 JSON（第 {line} 行第 {column} 列）。请在该处更正。</translation>
    </message>
    <message>
        <source>The request is not JSON: {found} is no JSON number.</source>
        <translation>请求不是 JSON：{found} 不是 JSON 数字。</translation>
    </message>
    <message>
        <source>The request is not UTF-8 text. Save it as UTF-8.</source>
        <translation>请求不是 UTF-8 文本。请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>The request must be an object with a list of items.</source>
        <translation>请求必须是带 items 列表的对象。</translation>
    </message>
    <message>
        <source>The request names “{key}” twice in one object. Keep one of them.</source>
        <translation>请求的同一对象中“{key}”出现两次。请只保留一个。</translation>
    </message>
    <message>
        <source>The request needs a list named items.</source>
        <translation>请求须有名为 items 的列表。</translation>
    </message>
    <message>
        <source>The request {file} cannot be read. Check the name and the permissions.</source>
        <translation>无法读取请求 {file}。请检查文件名和权限。</translation>
    </message>
</context>
<context>
    <name>Resolution</name>
    <message>
        <source>At least one reason code is needed.</source>
        <translation>至少需要一个理由代码。</translation>
    </message>
    <message>
        <source>Condition {number} has no {part}.</source>
        <translation>条件{number}缺少{part}。</translation>
    </message>
    <message>
        <source>Condition {number} says this already.</source>
        <translation>条件 {number} 已有同样内容。</translation>
    </message>
    <message>
        <source>Kind and text of condition {number} are the policy's and stay as they are.</source>
        <translation>第 {number} 条的类别与文字为制度原文，不能改动。</translation>
    </message>
    <message>
        <source>No quorum: {present} of {eligible} members who may vote are present.</source>
        <translation>未达法定人数：有表决权的委员{eligible}人，到会{present}人。</translation>
    </message>
    <message>
        <source>Rounded to cents, the instalments repay the loan before its end: the last one would be {payment:cents}. Lend for fewer months, or more.</source>
        <translation>按分取整后，各期还款在到期前已还清贷款：最后一期将为 {payment:cents} 元。请缩短期限或提高金额。</translation>
    </message>
    <message>
        <source>The amount must be above 0 and at most {most}, in whole cents.</source>
        <translation>金额须大于 0、不超过 {most}，精确到分。</translation>
    </message>
    <message>
        <source>The balloon must be 0 or more and below the amount of {amount}, in whole cents.</source>
        <translation>尾款须不小于 0 且小于金额 {amount}，精确到分。</translation>
    </message>
    <message>
        <source>The condition “{text}” belongs to every approval unless struck out with a reason.</source>
        <translation>条件“{text}”属于每项同意决议，除非写明理由划去。</translation>
    </message>
    <message>
        <source>The due date {due} is before the day of the meeting, {day}.</source>
        <translation>期限 {due} 早于会议当日 {day}。</translation>
    </message>
    <message>
        <source>The instalment of {instalment} is above the ceiling of {ceiling}: lend less, or for longer.</source>
        <translation>每期还款 {instalment} 超过上限 {ceiling}：请减少金额或延长期限。</translation>
    </message>
    <message>
        <source>The months of grace must be a whole number from 0 and fewer than the {months} months.</source>
        <translation>宽限期须为不小于 0 的整数，且少于期限 {months} 个月。</translation>
    </message>
    <message>
        <source>The term must be a whole number of months from 1 to {most}.</source>
        <translation>期限须为 1 至 {most} 的整月数。</translation>
    </message>
    <message>
        <source>The yearly rate must be from 0 to 1.</source>
        <translation>年利率须在 0 至 1 之间。</translation>
    </message>
    <message>
        <source>There are no payments for each of {months} months: no weights, and a ceiling that is not known.</source>
        <translation>无法确定 {months} 个月各月的还款额：没有季节权数，月还款上限也未知。</translation>
    </message>
    <message>
        <source>There is no condition with the code {code}.</source>
        <translation>没有编码为 {code} 的条件。</translation>
    </message>
    <message>
        <source>What differs from the vote needs the chair's reason in words.</source>
        <translation>与表决不同之处须由主任写明理由。</translation>
    </message>
    <message>
        <source>at pay-out</source>
        <translation>放款时</translation>
    </message>
    <message>
        <source>before pay-out</source>
        <translation>放款前</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>{day}前</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>每季</translation>
    </message>
    <message>
        <source>every {number} months</source>
        <translation>每{number}个月</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>until repaid</source>
        <translation>还清前</translation>
    </message>
    <message>
        <source>within {number} day(s) after pay-out</source>
        <translation>放款后{number}日内</translation>
    </message>
    <message>
        <source>{needed} of {base} votes needed; {present} of {eligible} members who may vote are present.</source>
        <translation>{base}票中需{needed}票；有表决权的委员{eligible}人，到会{present}人。</translation>
    </message>
    <message>
        <source>{way}, of which {balloon:cents} with the last instalment</source>
        <translation>{way}，其中 {balloon:cents} 随最后一期归还</translation>
    </message>
    <message>
        <source>{way}, the first {months} month(s) interest alone</source>
        <translation>{way}，前 {months} 个月只还利息</translation>
    </message>
    <message>
        <source>“{due}” is neither a date like 2026-12-31 nor tied to the pay-out like “+7” (within 7 days after it), “before pay-out”, “at pay-out”, “monthly”, “quarterly” or “until repaid”.</source>
        <translation>“{due}”既不是 2026-12-31 这样的日期，也不是与放款挂钩的期限：“+7”（放款后7日内）、“放款前”、“放款时”、“每月”、“每季”或“还清前”。</translation>
    </message>
    <message>
        <source>“{due}” is no day of the calendar.</source>
        <translation>日历上没有“{due}”这一天。</translation>
    </message>
    <message>
        <source>“{due}” is too far: at most {days} days after the pay-out, or once in {months} months.</source>
        <translation>“{due}”太远：至多为放款后 {days} 日，或每 {months} 个月一次。</translation>
    </message>
    <message>
        <source>“{owner}” is nobody of this meeting or case. Known are: {known}.</source>
        <translation>“{owner}”不是本次会议或本案的人员。可填：{known}。</translation>
    </message>
    <message>
        <source>“{text}” has no words: a condition says what is to be done.</source>
        <translation>“{text}”没有文字，条件须写明要做什么。</translation>
    </message>
    <message>
        <source>“{text}” is of the kind “{kind}”, which does not go with due {due}. Choose another kind first (F2 in its cell), or another due date.</source>
        <translation>“{text}”的类型是“{kind}”，与期限“{due}”不相符。请先改类型（在该格按F2），或改期限。</translation>
    </message>
</context>
<context>
    <name>ResolutionForm</name>
    <message>
        <source>Adopt as</source>
        <translation>采纳为</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Balloon (yuan)</source>
        <translation>尾款（元）</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>月还款额</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>期限（月）</translation>
    </message>
    <message>
        <source>Months of grace</source>
        <translation>宽限期（月）</translation>
    </message>
    <message>
        <source>Reason codes</source>
        <translation>原因代码</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation>还款方式</translation>
    </message>
    <message>
        <source>To be cleared up</source>
        <translation>待查清的问题</translation>
    </message>
    <message>
        <source>Yearly rate</source>
        <translation>年利率</translation>
    </message>
    <message>
        <source>as voted</source>
        <translation>按表决结果</translation>
    </message>
    <message>
        <source>no instalment without an approval</source>
        <translation>未批准则无月还款额</translation>
    </message>
    <message>
        <source>one question to a line</source>
        <translation>一行一个问题</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}：{problem}</translation>
    </message>
    <message>
        <source>{instalment} a month, above the ceiling of {ceiling}</source>
        <translation>月还 {instalment} 元，超过可还款额 {ceiling} 元</translation>
    </message>
    <message>
        <source>{instalment} a month, within the ceiling of {ceiling}</source>
        <translation>月还 {instalment} 元，不超过可还款额 {ceiling} 元</translation>
    </message>
    <message>
        <source>{outcome}, as the chair decides with a reason</source>
        <translation>{outcome}（主任决定，须说明理由）</translation>
    </message>
</context>
<context>
    <name>ResultArea</name>
    <message>
        <source>Estimate {value}</source>
        <translation>估计值 {value}</translation>
    </message>
    <message>
        <source>figure {value}</source>
        <translation>数值 {value}</translation>
    </message>
    <message>
        <source>says something, but counts as no method</source>
        <translation>可作参考，不算一种方法</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message>
        <source>Resumed where the last session ended: case {case}, {line}</source>
        <translation>已回到上次停下的地方：{case} 号案 · {line}</translation>
    </message>
</context>
<context>
    <name>Revisions</name>
    <message>
        <source>Amount asked for</source>
        <translation>申请金额</translation>
    </message>
    <message>
        <source>Balloon</source>
        <translation>尾款</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Floor area</source>
        <translation>经营面积</translation>
    </message>
    <message>
        <source>Instalment replaced</source>
        <translation>被替换的月还款</translation>
    </message>
    <message>
        <source>Lead officer</source>
        <translation>主办客户经理</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>缓释措施</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>期限（月）</translation>
    </message>
    <message>
        <source>Months of grace</source>
        <translation>宽限月数</translation>
    </message>
    <message>
        <source>Other exposure</source>
        <translation>其他授信</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>经营场所</translation>
    </message>
    <message>
        <source>Prior period</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Revision {after} against revision {before}: {changed} line(s) changed, {unchanged} as before.</source>
        <translation>第{after}版与第{before}版相比：{changed} 个科目有变动，{unchanged} 个不变。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>明细表</translation>
    </message>
    <message>
        <source>Second officer</source>
        <translation>协办客户经理</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Size of the household</source>
        <translation>家庭人口</translation>
    </message>
    <message>
        <source>Survey date</source>
        <translation>调查日</translation>
    </message>
    <message>
        <source>The line itself</source>
        <translation>科目本身</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Unchanged, accepted at meeting {meeting} on {day}: {methods}. It does not count now.</source>
        <translation>未变；{day}第{meeting}次会议曾采信：{methods}。本次不计。</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>Way to repay</source>
        <translation>还款方式</translation>
    </message>
    <message>
        <source>Words of the risk point</source>
        <translation>风险点内容</translation>
    </message>
    <message>
        <source>Yearly rate</source>
        <translation>年利率</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation>从业年限</translation>
    </message>
    <message>
        <source>monthly average</source>
        <translation>月均</translation>
    </message>
    <message>
        <source>survey date</source>
        <translation>调查日</translation>
    </message>
    <message>
        <source>{part} {name}</source>
        <translation>{part} {name}</translation>
    </message>
    <message>
        <source>{part}, {basis}</source>
        <translation>{part}（{basis}）</translation>
    </message>
    <message>
        <source>{said}: altered</source>
        <translation>{said}：有改动</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Chair</source>
        <translation>主任委员</translation>
    </message>
    <message>
        <source>Loan officer</source>
        <translation>客户经理</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>委员</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>列席</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>秘书</translation>
    </message>
</context>
<context>
    <name>RoomDesk</name>
    <message>
        <source>There is no wall: F5 opens it on a second screen.</source>
        <translation>没有投影：按 F5 在第二屏打开。</translation>
    </message>
</context>
<context>
    <name>RoomDialog</name>
    <message>
        <source> m</source>
        <translation> 米</translation>
    </message>
    <message>
        <source>&amp;Test page on the wall</source>
        <translation>投影测试页(&amp;T)</translation>
    </message>
    <message>
        <source>Ask the last row to read the smallest line aloud, to tell the four shapes and colours apart and to point at the grey band. If it cannot: nearer seats, a larger picture, less light.</source>
        <translation>请最后一排念出最小一行，分辨四种图形和四种颜色，指出灰色容差带。做不到：前移座位、放大画面或调暗灯光。</translation>
    </message>
    <message>
        <source>Ctrl+B and a closed curtain show</source>
        <translation>黑屏键与幕布显示</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Farthest seat</source>
        <translation>最远座位</translation>
    </message>
    <message>
        <source>Height of the picture</source>
        <translation>投影画面高</translation>
    </message>
    <message>
        <source>The farthest seat is {times} heights of the picture away: text of size {scale}.</source>
        <translation>最远座位为 {times} 倍画面高：字号档 {scale}。</translation>
    </message>
    <message>
        <source>The farthest seat is {times} heights of the picture away: the last row cannot read the figures, not even at size {scale}. Move nearer or enlarge the picture.</source>
        <translation>最远座位为 {times} 倍画面高：即使用字号档 {scale}，最后一排也看不清数字，请前移或放大画面。</translation>
    </message>
    <message>
        <source>The room and the wall</source>
        <translation>会议室与投影</translation>
    </message>
    <message>
        <source>black, for a dark room</source>
        <translation>黑屏（暗室）</translation>
    </message>
    <message>
        <source>the unit's name</source>
        <translation>机构名称</translation>
    </message>
    <message>
        <source>white, for a lit room</source>
        <translation>白屏（亮室）</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>-1 or more</source>
        <translation>不小于 -1</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>不小于 0</translation>
    </message>
    <message>
        <source>0 or more, less than 1</source>
        <translation>不小于 0 且小于 1</translation>
    </message>
    <message>
        <source>0 or more, less than 100 %</source>
        <translation>不小于 0 且小于 100%</translation>
    </message>
    <message>
        <source>A check in words has no figure. Remove {field}.</source>
        <translation>文字检验没有数值。请删除 {field}。</translation>
    </message>
    <message>
        <source>A margin is less than 1, that is below 100 %.</source>
        <translation>毛利率须小于 1，即低于 100%。</translation>
    </message>
    <message>
        <source>At the rate of {field} this loan grows beyond all money. Correct the rate.</source>
        <translation>按 {field} 的利率，这笔贷款会无限增长。请更正利率。</translation>
    </message>
    <message>
        <source>Caution: a tenth of the figure stated, {figure:ratio}, or less. Is the number right?</source>
        <translation>请留意：只有现有数值 {figure:ratio} 的十分之一或更少，请核对输入是否有误。</translation>
    </message>
    <message>
        <source>Caution: a tenth of the figure stated, {figure}, or less. Is the number right?</source>
        <translation>请留意：只有现有数值 {figure} 的十分之一或更少，请核对输入是否有误。</translation>
    </message>
    <message>
        <source>Caution: more hours have passed than the day has business hours.</source>
        <translation>请留意：已营业小时数多于每天营业小时数。</translation>
    </message>
    <message>
        <source>Caution: more in the client's favour than the proposed conservative {value:ratio}; the reason must bear it.</source>
        <translation>请留意：比建议的保守值 {value:ratio} 更有利于客户，理由须能支持。</translation>
    </message>
    <message>
        <source>Caution: more in the client's favour than the proposed conservative {value}; the reason must bear it.</source>
        <translation>请留意：比建议的保守值 {value} 更有利于客户，理由须能支持。</translation>
    </message>
    <message>
        <source>Caution: more than {most} is unusual here. Is the number right?</source>
        <translation>请留意：此处超过 {most} 不常见，请核对数字。</translation>
    </message>
    <message>
        <source>Caution: ten times the figure stated, {figure:ratio}, or more. Is the number right?</source>
        <translation>请留意：已达现有数值 {figure:ratio} 的十倍或以上，请核对输入是否有误。</translation>
    </message>
    <message>
        <source>Caution: ten times the figure stated, {figure}, or more. Is the number right?</source>
        <translation>请留意：已达现有数值 {figure} 的十倍或以上，请核对输入是否有误。</translation>
    </message>
    <message>
        <source>Caution: the estimate is negative, and this line cannot be. Check the inputs.</source>
        <translation>请留意：估计值为负，而本科目不能为负。请核对输入项。</translation>
    </message>
    <message>
        <source>Caution: {typed} was read as {percent:quantity} %; for {typed} percent type {typed}%.</source>
        <translation>注意：{typed} 按 {percent:quantity}% 读取；若为百分之 {typed}，请输入 {typed}%。</translation>
    </message>
    <message>
        <source>Documents cannot cover a figure of zero. Give the share that was sampled; for a debt, check by the debts found.</source>
        <translation>数值为零，无法计算凭证覆盖率。请填写抽样比例；负债科目可改用负债排查。</translation>
    </message>
    <message>
        <source>It has more than {digits} digits before the point.</source>
        <translation>小数点前超过 {digits} 位。</translation>
    </message>
    <message>
        <source>It is no number.</source>
        <translation>不是数。</translation>
    </message>
    <message>
        <source>Money has at most two places after the point.</source>
        <translation>金额最多两位小数。</translation>
    </message>
    <message>
        <source>The months of {field} must add up to 12.</source>
        <translation>{field} 的月数合计必须为 12。</translation>
    </message>
    <message>
        <source>The payment of month {month} does not reach the month's interest. Raise {field}.</source>
        <translation>第 {month} 月的还款不足以支付当月利息。请提高 {field}。</translation>
    </message>
    <message>
        <source>The shares of {field} must add up to 1; they may differ by 0.005.</source>
        <translation>{field} 的占比合计必须为 1（允许相差 0.005）。</translation>
    </message>
    <message>
        <source>There is no line “{line}” here.</source>
        <translation>此处没有科目“{line}”。</translation>
    </message>
    <message>
        <source>There is no procedure “{procedure}”.</source>
        <translation>没有“{procedure}”这个程序。</translation>
    </message>
    <message>
        <source>This line takes 0 or more; assets, debts, sales and costs are all entered positive.</source>
        <translation>本科目须不小于 0；资产、负债、收入、成本均填正数。</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>任意数</translation>
    </message>
    <message>
        <source>from 0 to 1</source>
        <translation>0 至 1</translation>
    </message>
    <message>
        <source>from 0 to 100 %</source>
        <translation>0 至 100%</translation>
    </message>
    <message>
        <source>less than 1</source>
        <translation>小于 1</translation>
    </message>
    <message>
        <source>less than 100 %</source>
        <translation>小于 100%</translation>
    </message>
    <message>
        <source>more than -1</source>
        <translation>大于 -1</translation>
    </message>
    <message>
        <source>more than 0</source>
        <translation>大于 0</translation>
    </message>
    <message>
        <source>more than 0, at most 1</source>
        <translation>大于 0 且不超过 1</translation>
    </message>
    <message>
        <source>more than 0, at most 100 %</source>
        <translation>大于 0 且不超过 100%</translation>
    </message>
    <message>
        <source>{field} are all zero. At least one month must carry a payment.</source>
        <translation>{field} 全部为零。至少有一个月要还款。</translation>
    </message>
    <message>
        <source>{field} comes to zero, and nothing can be divided by zero.</source>
        <translation>{field} 合计为零，不能作除数。</translation>
    </message>
    <message>
        <source>{field} contradicts another input. Give exactly one of them.</source>
        <translation>{field} 与另一输入项冲突。只能给出其中一项。</translation>
    </message>
    <message>
        <source>{field} has no entry. Give at least {least}.</source>
        <translation>{field} 条目不足，至少 {least} 条。</translation>
    </message>
    <message>
        <source>{field} has other seasons than the lines before it. Use the same months everywhere.</source>
        <translation>{field} 的季节与前面的科目不同。各科目须使用相同的月数。</translation>
    </message>
    <message>
        <source>{field} has {found} of at least {least} entries.</source>
        <translation>{field} 只有 {found} 条，至少 {least} 条。</translation>
    </message>
    <message>
        <source>{field} is less than a cent; it would be lent as 0.00.</source>
        <translation>{field} 不足一分，将成为 0.00 的贷款。</translation>
    </message>
    <message>
        <source>{field} is missing. Give a value; nothing is guessed.</source>
        <translation>缺少 {field}。请补填；系统不作猜测。</translation>
    </message>
    <message>
        <source>{field} is more than {most}; a day has no more hours.</source>
        <translation>{field} 超过 {most}；一天没有这么多小时。</translation>
    </message>
    <message>
        <source>{field} is not a number. Write digits, with a point for decimals.</source>
        <translation>{field} 不是数字。请用数字书写，小数用点。</translation>
    </message>
    <message>
        <source>{field} is not an input here. Remove it or correct its name.</source>
        <translation>此处没有 {field} 这个输入项。请删除或更正名称。</translation>
    </message>
    <message>
        <source>{field} is outside its range ({range}).</source>
        <translation>{field} 超出允许范围（{range}）。</translation>
    </message>
    <message>
        <source>{field} must be a list.</source>
        <translation>{field} 必须是列表。</translation>
    </message>
    <message>
        <source>{field} must be a text.</source>
        <translation>{field} 必须是文字。</translation>
    </message>
    <message>
        <source>{field} must be a whole number from {lowest} to {highest}.</source>
        <translation>{field} 必须是 {lowest} 到 {highest} 的整数。</translation>
    </message>
    <message>
        <source>{field} must be an object with named values.</source>
        <translation>{field} 必须是带名称的对象。</translation>
    </message>
    <message>
        <source>{field} must be less than the principal.</source>
        <translation>{field} 必须小于本金。</translation>
    </message>
    <message>
        <source>{field} must be one of: {known}.</source>
        <translation>{field} 只能是：{known}。</translation>
    </message>
    <message>
        <source>{field} must be true or false.</source>
        <translation>{field} 必须是 true 或 false。</translation>
    </message>
    <message>
        <source>{field} must have exactly {wanted} entries and has {found}.</source>
        <translation>{field} 应有 {wanted} 条，实有 {found} 条。</translation>
    </message>
    <message>
        <source>{field} names nobody on the roster. Add the person to the roster, or correct the id.</source>
        <translation>{field} 不在名单上。请补入名单或更正编号。</translation>
    </message>
    <message>
        <source>{field} names somebody or something a second time. Name each once.</source>
        <translation>{field} 重复。每个只写一次。</translation>
    </message>
    <message>
        <source>{field} says the same as a fact before it; a relation is between two.</source>
        <translation>{field}与前面的事实相同；关系须在两个事实之间。</translation>
    </message>
</context>
<context>
    <name>SafeDesk</name>
    <message>
        <source>&amp;Yes, safe mode</source>
        <translation>能看到，用安全模式(&amp;Y)</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>看不到(&amp;O)</translation>
    </message>
    <message>
        <source>Only where a meeting is held can the room see the screen.</source>
        <translation>只有在开会时，会议室才看得到屏幕。</translation>
    </message>
    <message>
        <source>SAFE MODE: the room sees this screen. Names and numbers are masked, notes shut: Ctrl+Shift+U opens yours for 60 seconds. Votes are not shown before the reveal.</source>
        <translation>单屏安全模式：会议室能看到本屏。姓名、号码已遮盖，私记已关闭（Ctrl+Shift+U 打开自己的 60 秒），揭示前不显示表决内容。</translation>
    </message>
    <message>
        <source>There are two screens: the wall is on the other one, this one is yours.</source>
        <translation>有两块屏幕：投影在另一块上，本屏只属于您。</translation>
    </message>
    <message>
        <source>There is one screen. Does the room see it, projected or mirrored?</source>
        <translation>只有一块屏幕。会议室里能看到它吗（投影或复制）？</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>As found</source>
        <translation>核实数据</translation>
    </message>
    <message>
        <source>Debtors fail</source>
        <translation>欠款人违约</translation>
    </message>
    <message>
        <source>Margin falls</source>
        <translation>毛利率下降</translation>
    </message>
    <message>
        <source>Sales fall</source>
        <translation>销售额下降</translation>
    </message>
</context>
<context>
    <name>ScheduleType</name>
    <message>
        <source>Balloon</source>
        <translation>气球贷</translation>
    </message>
    <message>
        <source>Equal instalments</source>
        <translation>等额本息</translation>
    </message>
    <message>
        <source>Equal principal</source>
        <translation>等额本金</translation>
    </message>
    <message>
        <source>Flat rate</source>
        <translation>等本等息</translation>
    </message>
    <message>
        <source>Grace period, then equal instalments</source>
        <translation>宽限期后等额本息</translation>
    </message>
    <message>
        <source>Interest first, principal at maturity</source>
        <translation>先息后本</translation>
    </message>
    <message>
        <source>Seasonal</source>
        <translation>按季节还款</translation>
    </message>
    <message>
        <source>Single payment at maturity</source>
        <translation>到期一次还本付息</translation>
    </message>
</context>
<context>
    <name>ScreenDesk</name>
    <message>
        <source>The machine slept. Nothing is shown on the wall until F5.</source>
        <translation>电脑休眠过。按 F5 之前投影不显示任何内容。</translation>
    </message>
    <message>
        <source>The projector is gone. Meeting and records are not affected. Connect it, then press F5.</source>
        <translation>投影断开。会议与记录不受影响。接回后按 F5 恢复画面。</translation>
    </message>
    <message>
        <source>The wall did not come to stand on its screen and is hidden. The records are not affected. Press F5 to try again.</source>
        <translation>投影窗口没有落在它的屏幕上，已隐藏。记录不受影响。请按 F5 再试。</translation>
    </message>
    <message>
        <source>The wall is cleared. Nothing is shown there until F5.</source>
        <translation>投影已清空。按 F5 之前不显示任何内容。</translation>
    </message>
    <message>
        <source>The wall is on screen {screen} with its curtain closed. Nothing is shown there until F5.</source>
        <translation>投影窗口在屏幕 {screen} 上，幕布关着。按 F5 之前不显示任何内容。</translation>
    </message>
    <message>
        <source>There is no second screen. Connect the projector, then press F5.</source>
        <translation>没有第二块屏幕。请接上投影，再按 F5。</translation>
    </message>
</context>
<context>
    <name>SealList</name>
    <message>
        <source>Before the seal (F6): to mend {mend}, to look at {look}</source>
        <translation>定稿前检查（F6）：须补正 {mend}，请留意 {look}</translation>
    </message>
    <message>
        <source>Close and seal (Ctrl+Enter)</source>
        <translation>结束会议并定稿（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Enter on a point leads to it, F12 comes back.</source>
        <translation>在某一项按 Enter 跳转，F12 返回。</translation>
    </message>
    <message>
        <source>look</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>mend</source>
        <translation>须补正</translation>
    </message>
    <message>
        <source>met</source>
        <translation>已满足</translation>
    </message>
</context>
<context>
    <name>SealedDesk</name>
    <message>
        <source>Everybody has voted; Enter on a name lets that member vote once more.</source>
        <translation>全部委员已投票；在姓名上按 Enter 可让该委员重投。</translation>
    </message>
    <message>
        <source>Locked after five minutes. No vote was given in this turn.</source>
        <translation>五分钟无操作，已锁定。本次没有投票。</translation>
    </message>
    <message>
        <source>The vote of {name} was not recorded; Enter on the name calls that member once more.</source>
        <translation>{name}的票未记录；在姓名上按 Enter 可再请该委员投票。</translation>
    </message>
    <message>
        <source>The vote of {name} was received after the turn had ended; until the reveal it can be given again.</source>
        <translation>{name}的票在退出后收到；揭示前可以重投。</translation>
    </message>
    <message numerus="yes">
        <source>{client}: {amount} for {months} months asked for</source>
        <translation><numerusform>{client}：申请 {amount}，{months} 期</numerusform></translation>
    </message>
</context>
<context>
    <name>SealedTurn</name>
    <message>
        <source>Enter gives the machine back; Ctrl+Enter then reveals.</source>
        <translation>按 Enter 交还电脑，再按 Ctrl+Enter 揭示。</translation>
    </message>
    <message>
        <source>Everybody else looks away. Esc puts the machine aside.</source>
        <translation>其他人请移开视线。Esc 暂停投票。</translation>
    </message>
    <message>
        <source>Everybody has voted.</source>
        <translation>全部委员已投票。</translation>
    </message>
    <message>
        <source>Member {number}, {name}, please</source>
        <translation>请 {number} 号委员 {name} 操作</translation>
    </message>
    <message>
        <source>Received. Receipt {receipt}: the same signs stand beside the vote after the reveal.</source>
        <translation>已收到。回执 {receipt}：揭示后选票旁会显示相同字符。</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>Case {position}, {line}: waived for “{reason}”. Better write down what the waiver rests on.</source>
        <translation>第 {position} 项，{line}：豁免理由仅“{reason}”，建议写明依据。</translation>
    </message>
    <message>
        <source>Case {position}: {name} voted “{choice}” against the result and gave no reason.</source>
        <translation>第 {position} 项：{name}投“{choice}”，与结果不同，未附理由。</translation>
    </message>
    <message>
        <source>Case {position}: {said}</source>
        <translation>第 {position} 项：{said}</translation>
    </message>
    <message>
        <source>Case {position}: {standing}. What follows the seal will be a numbered addition to the minutes.</source>
        <translation>第 {position} 项：{standing}。定稿后的后续事项将作为编号补充记入纪要。</translation>
    </message>
    <message>
        <source>Conditions of approvals, each with owner, due date and proof: {count}.</source>
        <translation>同意案件的条件 {count} 项，责任人、期限、凭据齐全。</translation>
    </message>
    <message>
        <source>Every case that was opened is decided: {decided} of {total} on the agenda.</source>
        <translation>已开始审议的案件均有结论：议程 {total} 件中的 {decided} 件。</translation>
    </message>
    <message>
        <source>Lines waived by name: {waived}. Accepted by the chair: {accepted}.</source>
        <translation>具名豁免的科目：{waived} 项；主任认可的：{accepted} 项。</translation>
    </message>
    <message>
        <source>No member with a vote was ever entered as present.</source>
        <translation>没有任何有表决权的委员登记过出席。</translation>
    </message>
    <message>
        <source>No resolution waits for a veto or for signatures above.</source>
        <translation>没有决议在等待否决期或上级签批。</translation>
    </message>
    <message>
        <source>No vote went against a result.</source>
        <translation>没有与结果不同的表决。</translation>
    </message>
    <message>
        <source>Not heard: {cases}. The minutes list what was not opened.</source>
        <translation>未审议：{cases}。纪要会列出未开始审议的案件。</translation>
    </message>
    <message>
        <source>Roll of votes: {said}</source>
        <translation>表决名册：{said}</translation>
    </message>
    <message>
        <source>The facts of the meeting are complete: time, place, chair, record keeper, presence.</source>
        <translation>会议要素齐全：时间、地点、主持、记录、出席。</translation>
    </message>
    <message>
        <source>Votes against a result: {count}, each with its reason.</source>
        <translation>与结果不同的表决：{count} 票，均附理由。</translation>
    </message>
    <message>
        <source>{role} {name} was never entered as present.</source>
        <translation>{role}{name}从未登记出席。</translation>
    </message>
</context>
<context>
    <name>SealingDesk</name>
    <message>
        <source>Close the meeting and seal</source>
        <translation>结束会议并定稿</translation>
    </message>
    <message numerus="yes">
        <source>Decided: {decided} of {count} cases.</source>
        <translation><numerusform>已决议：{count} 件中的 {decided} 件。</numerusform></translation>
    </message>
    <message>
        <source>Not sealed yet; points to mend: {count}. {first} Enter leads to it.</source>
        <translation>尚未定稿；须补正 {count} 项。{first}按 Enter 跳转。</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Points to look at: {count}. The seal does not wait for them.</source>
        <translation>请留意的事项：{count} 项，不影响定稿。</translation>
    </message>
    <message>
        <source>Sealed. The record keeps these pages; save or print them.</source>
        <translation>已定稿。记录保存了这些页面，请保存或打印。</translation>
    </message>
    <message>
        <source>Sign the roll of votes</source>
        <translation>签署表决名册</translation>
    </message>
    <message>
        <source>The disk took no further file: the meeting is closed, its minutes are not sealed. The record is safe; make room, then seal again.</source>
        <translation>磁盘无法再写入文件：会议已结束，纪要尚未定稿。记录安全无损；请腾出空间后再次定稿。</translation>
    </message>
    <message>
        <source>The meeting is closed and its minutes are final. Only numbered corrections can follow.</source>
        <translation>会议将结束，纪要定稿，此后只能作编号更正。</translation>
    </message>
    <message>
        <source>The minutes are sealed already.</source>
        <translation>纪要已经定稿。</translation>
    </message>
    <message>
        <source>The others stand in the list beside the pages (F6).</source>
        <translation>其余各项见页面旁的清单（F6）。</translation>
    </message>
    <message>
        <source>The pages are being drawn …</source>
        <translation>正在生成页面……</translation>
    </message>
    <message>
        <source>The roll (who voted, who did not and why) is signed with the key of one of these. Up and Down choose who.</source>
        <translation>表决名册（谁投票、谁未投票及原因）须由以下一人用密钥签名。用 ↑ ↓ 选择由谁签名。</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Find a decision</source>
        <translation>查找以往决议</translation>
    </message>
</context>
<context>
    <name>SignedKind</name>
    <message>
        <source>Opinion above the committee</source>
        <translation>上级签批意见</translation>
    </message>
    <message>
        <source>Roll of the meeting</source>
        <translation>会议到会名单</translation>
    </message>
    <message>
        <source>Sign-off of the minutes</source>
        <translation>纪要的签署</translation>
    </message>
    <message>
        <source>Veto of the chair</source>
        <translation>主任否决</translation>
    </message>
</context>
<context>
    <name>SittingDesk</name>
    <message>
        <source>Let the meeting go on</source>
        <translation>复会</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>The case leaves this meeting without a decision; it can come on a later agenda.</source>
        <translation>本案在本次会议不作决议，可列入以后的议程。</translation>
    </message>
    <message>
        <source>The meeting goes on. Enter who is present now, then present open cases anew (Ctrl+Shift+O).</source>
        <translation>会议继续。请登记现在出席的人员，再重新提交未决案件（Ctrl+Shift+O）。</translation>
    </message>
    <message>
        <source>The meeting is adjourned to {day}; today is {today}. Let it go on now? Everybody is then absent until entered as present, and open cases are presented anew. It cannot be undone.</source>
        <translation>会议已休会至{day}，今天是{today}。现在复会吗？复会后所有人须重新登记出席，未决案件须重新提交。此操作不能撤销。</translation>
    </message>
</context>
<context>
    <name>Sizing</name>
    <message>
        <source>Binding: {cap}, {amount:money} yuan; supported {supported:money}, in every month {even:money}.</source>
        <translation>起约束作用：{cap} {amount:money} 元；还款能力可支持 {supported:money}，各月均可 {even:money}。</translation>
    </message>
    <message>
        <source>Binding: {cap}, {amount:money} yuan; supported {supported:money}, in every month {even:money}; {asked:money} is above: {caps}.</source>
        <translation>起约束作用：{cap} {amount:money} 元；还款能力可支持 {supported:money}，各月均可 {even:money}；{asked:money} 超过{caps}。</translation>
    </message>
    <message>
        <source>Debtors fail: {size:money}</source>
        <translation>最大欠款人违约 {size:money}</translation>
    </message>
    <message>
        <source>Margin −{size:quantity} points</source>
        <translation>毛利率 −{size:quantity} 个百分点</translation>
    </message>
    <message>
        <source>Sales −{size:quantity}%</source>
        <translation>销售额 −{size:quantity}%</translation>
    </message>
    <message>
        <source>Stress, instalments of disposable cash: {tests}.</source>
        <translation>压力测试（还款占月可支配）：{tests}。</translation>
    </message>
    <message>
        <source>The other credit of borrower, spouse and connected firms is not stated: tier and authority go by the amount asked for alone.</source>
        <translation>未填写借款人、配偶及关联企业的其他授信余额：审批层级和权限仅按申请金额确定。</translation>
    </message>
    <message>
        <source>{cap} cannot be computed from these figures; what binds is the lowest of those known.</source>
        <translation>{cap}上限无法由这些数据算出；起约束作用的只是已知各项中的最低者。</translation>
    </message>
    <message>
        <source>{cap} is not known, for want of: {lacks}; what binds is the lowest of those known.</source>
        <translation>{cap}上限未知，缺：{lacks}；起约束作用的只是已知各项中的最低者。</translation>
    </message>
    <message>
        <source>{replaced:cents} a month of the loan it pays off are added back to disposable cash.</source>
        <translation>本笔贷款用于结清旧贷款，其月还款 {replaced:cents} 加回可支配现金。</translation>
    </message>
    <message>
        <source>{supposed} {ratio:ratio}</source>
        <translation>{supposed} {ratio:ratio}</translation>
    </message>
    <message>
        <source>{supposed} {ratio:ratio} (above)</source>
        <translation>{supposed} {ratio:ratio}（超限）</translation>
    </message>
</context>
<context>
    <name>SmallWall</name>
    <message>
        <source>test page</source>
        <translation>测试页</translation>
    </message>
    <message>
        <source>{mode}: {what}</source>
        <translation>{mode}：{what}</translation>
    </message>
</context>
<context>
    <name>SoftFact</name>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>子女情况</translation>
    </message>
    <message>
        <source>Credit record</source>
        <translation>信用记录</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>婚姻状况</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>财产状况</translation>
    </message>
    <message>
        <source>Work of the spouse</source>
        <translation>配偶工作</translation>
    </message>
    <message>
        <source>Years in business</source>
        <translation>经营年限</translation>
    </message>
    <message>
        <source>Years of residence</source>
        <translation>居住年限</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Awaiting signatures above</source>
        <translation>待上级签批</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>Pending veto</source>
        <translation>待否决期满</translation>
    </message>
    <message>
        <source>Refused above the committee</source>
        <translation>上级不同意</translation>
    </message>
    <message>
        <source>Vetoed by the chair</source>
        <translation>主任否决</translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>The months of the seasons add up to {months}, not to 12.</source>
        <translation>各季月数合计为 {months}，不是 12。</translation>
    </message>
    <message>
        <source>{code} is missing, so {totals} cannot be computed.</source>
        <translation>缺少 {code}，无法计算 {totals}。</translation>
    </message>
    <message>
        <source>{code} is missing.</source>
        <translation>缺少 {code}。</translation>
    </message>
    <message>
        <source>{code} is negative: {found}.</source>
        <translation>{code} 为负数：{found}。</translation>
    </message>
    <message>
        <source>{code} of season {season} was given as {given}; its parts make {computed}.</source>
        <translation>第 {season} 季的 {code} 填列为 {given}，各分项合计为 {computed}。</translation>
    </message>
    <message>
        <source>{code} of seasons {seasons} was given otherwise than its parts make; in season {season} {given} against {computed}.</source>
        <translation>第 {seasons} 季的 {code} 与各分项合计不符；其中第 {season} 季填列为 {given}，合计为 {computed}。</translation>
    </message>
    <message>
        <source>{code} was given as {given}, but LT and E as given make {computed}.</source>
        <translation>{code} 填列为 {given}，而填列的 LT 与 E 之和为 {computed}。</translation>
    </message>
    <message>
        <source>{code} was given as {given}, but its parts make {computed}.</source>
        <translation>{code} 填列为 {given}，各分项合计为 {computed}。</translation>
    </message>
</context>
<context>
    <name>TableField</name>
    <message>
        <source>Add (Ins)</source>
        <translation>添加（Ins）</translation>
    </message>
    <message>
        <source>Remove (Ctrl+Del)</source>
        <translation>删除（Ctrl+Del）</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>No quorum: this rule asks for the chair, who is not among those present ({present}).</source>
        <translation>未达法定人数：本规则要求主任委员在场，出席的 {present} 名委员中没有主任委员。</translation>
    </message>
    <message>
        <source>No quorum: {present} of {eligible} eligible members are present, {needed} needed.</source>
        <translation>未达法定人数：{eligible} 名有表决资格的委员中出席 {present} 名，需 {needed} 名。</translation>
    </message>
    <message>
        <source>No quorum: {present} of {roster} members are present, {needed} needed.</source>
        <translation>未达法定人数：{roster} 名委员中出席 {present} 名，需 {needed} 名。</translation>
    </message>
    <message>
        <source>No vote was cast that counts, and nothing passes without one: {outcome}.</source>
        <translation>没有计入的有效票，不能通过：{outcome}。</translation>
    </message>
    <message>
        <source>This rule gives the chair no veto. Remove {field}.</source>
        <translation>本规则未授予主任委员否决权。请删除 {field}。</translation>
    </message>
    <message>
        <source>a fixed number</source>
        <translation>规则定额</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>at least {num}/{den}</source>
        <translation>至少 {num}/{den}</translation>
    </message>
    <message>
        <source>members of the committee</source>
        <translation>全体委员</translation>
    </message>
    <message>
        <source>members present</source>
        <translation>出席委员</translation>
    </message>
    <message>
        <source>members without a conflict</source>
        <translation>有表决资格的委员</translation>
    </message>
    <message>
        <source>more than {num}/{den}</source>
        <translation>超过 {num}/{den}</translation>
    </message>
    <message>
        <source>votes cast</source>
        <translation>有效票</translation>
    </message>
    <message>
        <source>{approvals} of {base} {counted} approve, an even split that the chair decided; the chair vetoes: {outcome}.</source>
        <translation>{counted} {base}，同意 {approvals} 票，恰为半数，由主任委员决定；主任行使否决：{outcome}。</translation>
    </message>
    <message>
        <source>{approvals} of {base} {counted} approve, an even split; the chair decides: {outcome}.</source>
        <translation>{counted} {base}，同意 {approvals} 票，恰为半数，由主任委员决定：{outcome}。</translation>
    </message>
    <message>
        <source>{approvals} of {base} {counted} approve, but under this rule one rejection rejects: {outcome}.</source>
        <translation>{counted} {base}，同意 {approvals} 票，但本规则一票否决：{outcome}。</translation>
    </message>
    <message>
        <source>{approvals} of {base} {counted} approve, {needed} needed ({share}): {outcome}, since at least as many votes ask for re-investigation as reject.</source>
        <translation>{counted} {base}，同意 {approvals} 票，需 {needed} 票（{share}）：{outcome}，因续议票不少于不同意票。</translation>
    </message>
    <message>
        <source>{approvals} of {base} {counted} approve, {needed} needed ({share}): {outcome}, since more votes reject than ask for re-investigation.</source>
        <translation>{counted} {base}，同意 {approvals} 票，需 {needed} 票（{share}）：{outcome}，因不同意票多于续议票。</translation>
    </message>
    <message>
        <source>{approvals} of {base} {counted} approve, {needed} needed ({share}): {outcome}.</source>
        <translation>{counted} {base}，同意 {approvals} 票，需 {needed} 票（{share}）：{outcome}。</translation>
    </message>
    <message>
        <source>{approvals} of {base} {counted} approve, {needed} needed ({share}); the chair vetoes: {outcome}.</source>
        <translation>{counted} {base}，同意 {approvals} 票，需 {needed} 票（{share}）；主任委员行使否决权：{outcome}。</translation>
    </message>
    <message>
        <source>{count} absent</source>
        <translation>缺席 {count} 人</translation>
    </message>
    <message>
        <source>{count} abstaining</source>
        <translation>弃权 {count} 票</translation>
    </message>
    <message>
        <source>{count} for re-investigation</source>
        <translation>续议 {count} 票</translation>
    </message>
    <message>
        <source>{count} recused</source>
        <translation>回避 {count} 人</translation>
    </message>
    <message>
        <source>{count} rejecting</source>
        <translation>不同意 {count} 票</translation>
    </message>
    <message>
        <source>{few} This rule also asks for the chair, who is not there.</source>
        <translation>{few}本规则还要求主任委员在场，而主任委员不在场。</translation>
    </message>
    <message>
        <source>{field} abstains, which this rule does not allow. Take another choice.</source>
        <translation>{field} 为弃权，本规则不允许弃权。请另选意见。</translation>
    </message>
    <message>
        <source>{field} is a second chair. Keep one, who may be an acting chair; the others are members.</source>
        <translation>{field} 是第二名主任委员。只能有一名（可为代理主任委员），其余为委员。</translation>
    </message>
    <message>
        <source>{field} is the ballot of somebody who is absent, recused or no voter. Remove it, or correct the roster and who is away.</source>
        <translation>{field} 的投票人缺席、回避或没有表决权。请删除该票，或更正名单及缺席、回避人员。</translation>
    </message>
    <message>
        <source>{field} is the chair's alone, and no chair is present who may vote. Remove it, or name the acting chair.</source>
        <translation>{field} 只能由主任委员行使，而现场没有可表决的主任委员。请删除，或指定代理主任委员。</translation>
    </message>
    <message>
        <source>{field} names somebody who is recused already. Name a recused person there alone, present or not.</source>
        <translation>{field} 已列为回避。回避人员无论到场与否，只列在回避名单。</translation>
    </message>
    <message>
        <source>{outstanding} of {present} members present have not voted yet.</source>
        <translation>出席的 {present} 名委员中尚有 {outstanding} 名未表决。</translation>
    </message>
    <message>
        <source>{result} In this base without approving: {people}.</source>
        <translation>{result}基数内未同意：{people}。</translation>
    </message>
    <message>
        <source>{result} Outside the base: {people}.</source>
        <translation>{result}不计入基数：{people}。</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>A further independent method is needed</source>
        <translation>还需要一种独立方法</translation>
    </message>
    <message>
        <source>No comparable source exists; the item was seen on site</source>
        <translation>没有可比来源，已实地查看</translation>
    </message>
    <message>
        <source>The amount is too small to affect repayment</source>
        <translation>金额小，不影响还款</translation>
    </message>
    <message>
        <source>The cause of the deviation is not known</source>
        <translation>偏差原因不明</translation>
    </message>
    <message>
        <source>The evidence contradicts the client</source>
        <translation>证据与客户说法矛盾</translation>
    </message>
    <message>
        <source>The mitigation is sufficient and is monitored</source>
        <translation>缓释措施充分，列入贷后监控</translation>
    </message>
    <message>
        <source>The remaining difference does not affect repayment</source>
        <translation>剩余差异不影响还款</translation>
    </message>
    <message>
        <source>The stated cause explains the deviation; the recognised value is used</source>
        <translation>所述原因足以解释偏差，按认定值测算</translation>
    </message>
</context>
<context>
    <name>TiersPage</name>
    <message>
        <source>A rule of the unit's own</source>
        <translation>本单位自定规则</translation>
    </message>
    <message>
        <source>Above: {rule}</source>
        <translation>超过以上金额：{rule}</translation>
    </message>
    <message>
        <source>Add a tier</source>
        <translation>增加一档</translation>
    </message>
    <message>
        <source>Any amount: {rule}</source>
        <translation>任何金额：{rule}</translation>
    </message>
    <message>
        <source>Remove the tier</source>
        <translation>删除此档</translation>
    </message>
    <message>
        <source>Up to {amount} yuan: {rule}</source>
        <translation>{amount} 元以内：{rule}</translation>
    </message>
    <message>
        <source>Usual rule</source>
        <translation>常用规则</translation>
    </message>
    <message>
        <source>a rule of the unit's own</source>
        <translation>本单位自定规则</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Accepted by the chair</source>
        <translation>主任认可</translation>
    </message>
    <message>
        <source>Attendance entered</source>
        <translation>登记出席</translation>
    </message>
    <message>
        <source>Case deferred</source>
        <translation>案件缓议</translation>
    </message>
    <message>
        <source>Case heard once more on new facts</source>
        <translation>依新事实复议</translation>
    </message>
    <message>
        <source>Case left undecided without its quorum</source>
        <translation>不足法定人数未决</translation>
    </message>
    <message>
        <source>Case moved on the agenda</source>
        <translation>调整议程次序</translation>
    </message>
    <message>
        <source>Case presented</source>
        <translation>提交审议</translation>
    </message>
    <message>
        <source>Case presented anew</source>
        <translation>重新提交审议</translation>
    </message>
    <message>
        <source>Case put on the agenda</source>
        <translation>案件列入议程</translation>
    </message>
    <message>
        <source>Case taken in</source>
        <translation>收入案件</translation>
    </message>
    <message>
        <source>Cases taken in</source>
        <translation>收入多件案件</translation>
    </message>
    <message>
        <source>Cause stated</source>
        <translation>写明原因</translation>
    </message>
    <message>
        <source>Check confirmed</source>
        <translation>采信检验</translation>
    </message>
    <message>
        <source>Check entered</source>
        <translation>录入检验</translation>
    </message>
    <message>
        <source>Check entered anew</source>
        <translation>重新录入检验</translation>
    </message>
    <message>
        <source>Check rejected</source>
        <translation>不采信检验</translation>
    </message>
    <message>
        <source>Client withdrew the application</source>
        <translation>客户撤回申请</translation>
    </message>
    <message>
        <source>Close of the meeting</source>
        <translation>散会</translation>
    </message>
    <message>
        <source>Conclusion of a chart stated</source>
        <translation>改写图表结论</translation>
    </message>
    <message>
        <source>Condition added</source>
        <translation>增加条件</translation>
    </message>
    <message>
        <source>Condition changed</source>
        <translation>修改条件</translation>
    </message>
    <message>
        <source>Condition removed</source>
        <translation>删除条件</translation>
    </message>
    <message>
        <source>Condition waived</source>
        <translation>豁免条件</translation>
    </message>
    <message>
        <source>Deferral taken back</source>
        <translation>撤回缓议</translation>
    </message>
    <message>
        <source>Demo meeting convened</source>
        <translation>召集演示会议</translation>
    </message>
    <message>
        <source>Departure taken back</source>
        <translation>撤回离席</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>End of the showing not known</source>
        <translation>投影结束时间不明</translation>
    </message>
    <message>
        <source>Entering from paper begun</source>
        <translation>据纸面补录开始</translation>
    </message>
    <message>
        <source>Entering from paper ended</source>
        <translation>据纸面补录结束</translation>
    </message>
    <message>
        <source>Evidence put into another class</source>
        <translation>证据改类</translation>
    </message>
    <message>
        <source>Figure corrected</source>
        <translation>更正数值</translation>
    </message>
    <message>
        <source>File kept beside the minutes</source>
        <translation>文件随纪要存档</translation>
    </message>
    <message>
        <source>Intercession noted</source>
        <translation>已记录说情</translation>
    </message>
    <message>
        <source>Key closed</source>
        <translation>关闭密钥</translation>
    </message>
    <message>
        <source>Key enrolled</source>
        <translation>登记密钥</translation>
    </message>
    <message>
        <source>Line to be re-investigated</source>
        <translation>科目退回补充调查</translation>
    </message>
    <message>
        <source>Line waived</source>
        <translation>豁免科目</translation>
    </message>
    <message>
        <source>Meeting adjourned</source>
        <translation>休会</translation>
    </message>
    <message>
        <source>Meeting convened</source>
        <translation>召集会议</translation>
    </message>
    <message>
        <source>Meeting package opened</source>
        <translation>打开会议包</translation>
    </message>
    <message>
        <source>Meeting package written</source>
        <translation>写出会议包</translation>
    </message>
    <message>
        <source>Meeting resumed</source>
        <translation>复会</translation>
    </message>
    <message>
        <source>Member does not concur</source>
        <translation>委员不随会确认</translation>
    </message>
    <message>
        <source>Method confirmed</source>
        <translation>采信方法</translation>
    </message>
    <message>
        <source>Method rejected</source>
        <translation>不采信方法</translation>
    </message>
    <message>
        <source>Minutes sealed</source>
        <translation>纪要定稿</translation>
    </message>
    <message>
        <source>Minutes signed off</source>
        <translation>签署纪要</translation>
    </message>
    <message>
        <source>No conflict declared</source>
        <translation>声明无利害关系</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>号</translation>
    </message>
    <message>
        <source>Opinion of a signer above</source>
        <translation>上级签批意见</translation>
    </message>
    <message>
        <source>Pay-out recorded</source>
        <translation>登记放款</translation>
    </message>
    <message>
        <source>Policy condition struck out</source>
        <translation>删去制度条件</translation>
    </message>
    <message>
        <source>Policy put in force</source>
        <translation>制度生效</translation>
    </message>
    <message>
        <source>Preparation file taken back</source>
        <translation>撤回预备文件</translation>
    </message>
    <message>
        <source>Preparation file taken in</source>
        <translation>并入预备文件</translation>
    </message>
    <message>
        <source>Presenting anew taken back</source>
        <translation>撤回重新提交</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>私记</translation>
    </message>
    <message>
        <source>Private note deleted</source>
        <translation>删除私记</translation>
    </message>
    <message>
        <source>Private note restored</source>
        <translation>恢复私记</translation>
    </message>
    <message>
        <source>Private note taken back</source>
        <translation>撤回私记</translation>
    </message>
    <message>
        <source>Private notes begun</source>
        <translation>建立私记本</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Recognised value adopted</source>
        <translation>已采用认定值</translation>
    </message>
    <message>
        <source>Recusal declared</source>
        <translation>声明回避</translation>
    </message>
    <message>
        <source>Recusal taken back</source>
        <translation>撤回回避</translation>
    </message>
    <message>
        <source>Resolution adopted</source>
        <translation>采纳决议</translation>
    </message>
    <message>
        <source>Revision of the case taken</source>
        <translation>换用案件修订版</translation>
    </message>
    <message>
        <source>Round opened</source>
        <translation>开始表决</translation>
    </message>
    <message>
        <source>Round revealed</source>
        <translation>揭示表决</translation>
    </message>
    <message>
        <source>Sealed vote given</source>
        <translation>密封投票</translation>
    </message>
    <message>
        <source>Shown on the wall</source>
        <translation>投影显示</translation>
    </message>
    <message>
        <source>State of a condition recorded</source>
        <translation>登记条件履行</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>撤回：{what}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Veto not used within its time</source>
        <translation>否决期内未否决</translation>
    </message>
    <message>
        <source>Veto of the chair</source>
        <translation>主任否决</translation>
    </message>
    <message>
        <source>Vote recorded</source>
        <translation>记录表决</translation>
    </message>
    <message>
        <source>What</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Who presides</source>
        <translation>指定主持人</translation>
    </message>
    <message>
        <source>Withdrawal of the client taken back</source>
        <translation>撤回客户撤回</translation>
    </message>
    <message>
        <source>done on paper {done}</source>
        <translation>纸面完成于{done}</translation>
    </message>
    <message>
        <source>from paper, done {done:iso}</source>
        <translation>据纸面补录，纸面完成于 {done:iso}</translation>
    </message>
    <message>
        <source>the program ended without its last word; on the wall hung: {shown}</source>
        <translation>程序异常结束，未留下记录；当时投影内容：{shown}</translation>
    </message>
    <message>
        <source>{acting}, keyed by {operator}</source>
        <translation>{acting}（{operator}录入）</translation>
    </message>
</context>
<context>
    <name>TrailDialog</name>
    <message>
        <source>All of the journal</source>
        <translation>全部审计轨迹</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>审计轨迹</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Person, action, line, reason: type to narrow</source>
        <translation>输入人员、动作、科目或原因以缩小范围</translation>
    </message>
    <message>
        <source>Save as CSV… (Ctrl+S)</source>
        <translation>另存为 CSV…（Ctrl+S）</translation>
    </message>
    <message>
        <source>Save the audit trail</source>
        <translation>保存审计轨迹</translation>
    </message>
    <message>
        <source>Shown are the latest {shown} of {found} entries; the file has all of them.</source>
        <translation>显示最近 {shown} 条，共 {found} 条；保存的文件含全部。</translation>
    </message>
    <message numerus="yes">
        <source>The chain of {count} entries does not hold at {faults} places: run main.py verify.</source>
        <translation><numerusform>链校验：{count} 条记录中有 {faults} 处不符，请运行 main.py verify 查明。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The chain of {count} entries holds.</source>
        <translation><numerusform>链校验：{count} 条记录连续完整。</numerusform></translation>
    </message>
    <message>
        <source>This case</source>
        <translation>本案</translation>
    </message>
    <message>
        <source>This meeting</source>
        <translation>本次会议</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Something went wrong in the program. What was saved is safe. Repeat the last step; the log has the details.</source>
        <translation>程序出现意外。已保存的内容安全。请重做上一步；详情见日志。</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
</context>
<context>
    <name>Unlocking</name>
    <message>
        <source>A PIN is six digits.</source>
        <translation>快捷码须为六位数字。</translation>
    </message>
    <message>
        <source>The key is being opened …</source>
        <translation>正在打开密钥……</translation>
    </message>
    <message>
        <source>secret, then Enter</source>
        <translation>口令，输完按 Enter</translation>
    </message>
    <message>
        <source>six digits of your choice open the key again in this sitting; may be left out</source>
        <translation>自选六位数字作本次会议的快捷码，可不填</translation>
    </message>
    <message>
        <source>six-digit PIN; F2 for the secret</source>
        <translation>六位快捷码；按 F2 改用口令</translation>
    </message>
</context>
<context>
    <name>UntouchedLabel</name>
    <message>
        <source>Changed in one language alone: {fields}. Write the others too (“Words in”, above), or leave them where they still say the same.</source>
        <translation>只改了一种文字：{fields}。请一并修改其他文字（上方“文字”），意思未变的可不改。</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有{count}处</translation>
    </message>
    <message>
        <source>simplified Chinese</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>traditional Chinese</source>
        <translation>繁体中文</translation>
    </message>
    <message>
        <source>{field} (not in {languages})</source>
        <translation>{field}（{languages}未改）</translation>
    </message>
</context>
<context>
    <name>ViewDesk</name>
    <message>
        <source>Columns of methods need a wider window or a smaller text.</source>
        <translation>方法分列需要更宽的窗口或较小的字号。</translation>
    </message>
    <message>
        <source>Rows: {density}</source>
        <translation>行距：{density}</translation>
    </message>
    <message>
        <source>Text size {size}%</source>
        <translation>字号 {size}%</translation>
    </message>
    <message>
        <source>Without a column of their own: {methods}</source>
        <translation>未单独列出的方法：{methods}</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>舒适</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>标准</translation>
    </message>
</context>
<context>
    <name>VoterTable</name>
    <message>
        <source>Member</source>
        <translation>委员</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>号</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>附言</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>has voted</source>
        <translation>已投</translation>
    </message>
    <message>
        <source>observing</source>
        <translation>列席</translation>
    </message>
    <message>
        <source>receipt {receipt}</source>
        <translation>回执 {receipt}</translation>
    </message>
    <message>
        <source>recused: {reason}</source>
        <translation>回避：{reason}</translation>
    </message>
    <message>
        <source>to vote</source>
        <translation>待投</translation>
    </message>
    <message numerus="yes">
        <source>{months} months</source>
        <translation><numerusform>{months} 期</numerusform></translation>
    </message>
    <message>
        <source>{name} (chair)</source>
        <translation>{name}（主任）</translation>
    </message>
    <message>
        <source>{name} (presiding)</source>
        <translation>{name}（代主持）</translation>
    </message>
    <message>
        <source>{rate} a year</source>
        <translation>年利率 {rate}</translation>
    </message>
</context>
<context>
    <name>VotingDesk</name>
    <message>
        <source>A further round can follow once the votes are revealed.</source>
        <translation>揭示后才能另起一轮。</translation>
    </message>
    <message>
        <source>Key the vote first, then F2 for an own amount, term, rate or remark.</source>
        <translation>请先按票，再按 F2 录入本人金额、期限、利率或附言。</translation>
    </message>
    <message>
        <source>The ballot is open: a digit is the vote of the member marked. Ctrl+2 leaves it without a vote.</source>
        <translation>表决已开始：数字键记录所选委员的意见。Ctrl+2 离开，不记任何意见。</translation>
    </message>
    <message>
        <source>The ballot stays shut; points open: {count}. Enter leads to the point, Ctrl+F9 opens a restricted ballot, which cannot approve.</source>
        <translation>还不能表决，未满足 {count} 项。Enter 跳到该项；Ctrl+F9 开始受限表决，受限表决不能同意。</translation>
    </message>
    <message>
        <source>The ballot stays shut; points open: {count}. Enter leads to the point.</source>
        <translation>还不能表决，未满足 {count} 项。Enter 跳到该项。</translation>
    </message>
    <message>
        <source>The meeting is adjourned to {day}: nothing is voted on until it goes on (Ctrl+Shift+J).</source>
        <translation>会议已休会至{day}：复会（Ctrl+Shift+J）之前不表决。</translation>
    </message>
    <message>
        <source>This ballot does not offer “{choice}”; nothing was recorded.</source>
        <translation>本轮表决没有“{choice}”这一选项，未作记录。</translation>
    </message>
    <message>
        <source>This round is sealed: Enter calls the member marked, F9 the next one.</source>
        <translation>本轮为密投：Enter 请所选委员投票，F9 请下一位。</translation>
    </message>
</context>
<context>
    <name>VotingRule</name>
    <message>
        <source>At an exact half the chair's approval decides.</source>
        <translation>恰好一半时，主任同意即为通过。</translation>
    </message>
    <message>
        <source>By policy {version}, above a total exposure of {above} yuan and up to {up_to}.</source>
        <translation>按制度 {version}，总敞口超过 {above} 元至 {up_to} 元。</translation>
    </message>
    <message>
        <source>By policy {version}, above a total exposure of {above} yuan.</source>
        <translation>按制度 {version}，总敞口超过 {above} 元。</translation>
    </message>
    <message>
        <source>By policy {version}, at any total exposure.</source>
        <translation>按制度 {version}，不论总敞口。</translation>
    </message>
    <message>
        <source>By policy {version}, up to a total exposure of {up_to} yuan.</source>
        <translation>按制度 {version}，总敞口 {up_to} 元以内。</translation>
    </message>
    <message>
        <source>Members may abstain.</source>
        <translation>委员可以弃权。</translation>
    </message>
    <message>
        <source>Nothing is decided without the chair.</source>
        <translation>主任不到会不得表决。</translation>
    </message>
    <message>
        <source>One rejection rejects.</source>
        <translation>一票不同意即为不同意。</translation>
    </message>
    <message>
        <source>Passes where all of the {base} approve.</source>
        <translation>{base}全部同意为通过。</translation>
    </message>
    <message>
        <source>Passes where at least {num}/{den} of the {base} approve.</source>
        <translation>{base}中至少 {num}/{den} 同意为通过。</translation>
    </message>
    <message>
        <source>Passes where more than {num}/{den} of the {base} approve.</source>
        <translation>{base}中超过 {num}/{den} 同意为通过。</translation>
    </message>
    <message>
        <source>Passes with {votes} approval(s).</source>
        <translation>满 {votes} 票同意为通过。</translation>
    </message>
    <message>
        <source>Quorum: at least {minimum} present.</source>
        <translation>法定人数：到会至少 {minimum} 人。</translation>
    </message>
    <message>
        <source>Quorum: at least {num}/{den} of the {base}, and no fewer than {minimum}.</source>
        <translation>法定人数：到会者至少为{base}的 {num}/{den}，且不少于 {minimum} 人。</translation>
    </message>
    <message>
        <source>Quorum: more than {num}/{den} of the {base}, and no fewer than {minimum}.</source>
        <translation>法定人数：到会者须超过{base}的 {num}/{den}，且不少于 {minimum} 人。</translation>
    </message>
    <message>
        <source>The chair has no veto.</source>
        <translation>主任没有否决权。</translation>
    </message>
    <message>
        <source>The chair may veto what passed within {hours} hours.</source>
        <translation>主任可在 {hours} 小时内否决已通过的案件。</translation>
    </message>
    <message>
        <source>The chair may veto what passed.</source>
        <translation>主任可否决已通过的案件。</translation>
    </message>
</context>
<context>
    <name>VotingScreen</name>
    <message>
        <source>Adopt as resolution (Ctrl+Shift+Enter)</source>
        <translation>采纳为决议（Ctrl+Shift+Enter）</translation>
    </message>
    <message>
        <source>Before the vote</source>
        <translation>表决前检查</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Heard before: meeting {meeting}, {day}, revision {revision}: {outcome}</source>
        <translation>曾审议：第{meeting}次会议，{day}，第{revision}版：{outcome}</translation>
    </message>
    <message>
        <source>New facts: {facts}</source>
        <translation>新情况：{facts}</translation>
    </message>
    <message>
        <source>New round (Ctrl+Shift+F9)</source>
        <translation>另起一轮（Ctrl+Shift+F9）</translation>
    </message>
    <message>
        <source>No ballot is open</source>
        <translation>尚未开始表决</translation>
    </message>
    <message>
        <source>Open a restricted ballot (Ctrl+F9)</source>
        <translation>开始受限表决（Ctrl+F9）</translation>
    </message>
    <message>
        <source>Open the ballot (F9)</source>
        <translation>开始表决（F9）</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Reveal (Ctrl+Enter)</source>
        <translation>揭示（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Round {number} is open, it cannot approve: {keys}</source>
        <translation>第 {number} 轮受限表决中，不能同意：{keys}</translation>
    </message>
    <message>
        <source>Round {number} is open: {keys}</source>
        <translation>第 {number} 轮表决中：{keys}</translation>
    </message>
    <message>
        <source>Round {number}, ended without a decision</source>
        <translation>第{number}轮，未决结束</translation>
    </message>
    <message>
        <source>Round {number}, revealed</source>
        <translation>第 {number} 轮，已揭示</translation>
    </message>
    <message>
        <source>Sealed round {number} is open, it cannot approve: F9 calls the next member</source>
        <translation>第 {number} 轮密投进行中（不能通过）：F9 请下一位委员</translation>
    </message>
    <message>
        <source>Sealed round {number} is open: F9 calls the next member</source>
        <translation>第 {number} 轮密投进行中：F9 请下一位委员</translation>
    </message>
    <message>
        <source>The gate is open: why a restricted ballot, which cannot approve? Enter opens it, Esc leaves it</source>
        <translation>各项条件已满足：为何只作受限表决（不能同意放款）？Enter 开始，Esc 放弃</translation>
    </message>
    <message>
        <source>Why is there a further round? Enter opens it, Esc leaves it</source>
        <translation>为何另起一轮？Enter 开始，Esc 放弃</translation>
    </message>
</context>
<context>
    <name>VotingWay</name>
    <message>
        <source>Called out</source>
        <translation>唱票</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>密投</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>0123456789 −35.9% Accounts receivable</source>
        <translation>0123456789 −35.9% 应收账款 鑫犇龘</translation>
    </message>
    <message>
        <source>About: {line}</source>
        <translation>关于：{line}</translation>
    </message>
    <message>
        <source>Announced by the chair: {time}</source>
        <translation>主任委员宣布：{time}</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>答：{answer}</translation>
    </message>
    <message>
        <source>Asked by {member}</source>
        <translation>提问 {member}</translation>
    </message>
    <message>
        <source>By name: {votes}</source>
        <translation>记名：{votes}</translation>
    </message>
    <message>
        <source>Can the last row read this?</source>
        <translation>最后一排看得清吗？</translation>
    </message>
    <message>
        <source>Case {position} of {count}</source>
        <translation>案件 {position}/{count}</translation>
    </message>
    <message>
        <source>Credit committee, meeting {number}</source>
        <translation>贷审会第 {number} 次会议</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Declared {declared}    Verified {verified}    {deviation}</source>
        <translation>申报 {declared}    核实 {verified}    {deviation}</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Deviation (tolerance ±{limit})</source>
        <translation>偏差（容差 ±{limit}）</translation>
    </message>
    <message>
        <source>Deviation (±{limit})</source>
        <translation>偏差（±{limit}）</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Internal · please take no photographs</source>
        <translation>内部资料 · 请勿拍照</translation>
    </message>
    <message>
        <source>Internal · under review</source>
        <translation>内部资料 · 审议中</translation>
    </message>
    <message>
        <source>Lead officer {lead}    Second officer {second}</source>
        <translation>主办 {lead}    辅办 {second}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Requested {amount}</source>
        <translation>申请  {amount}</translation>
    </message>
    <message>
        <source>Round {round}: result</source>
        <translation>第 {round} 轮表决结果</translation>
    </message>
    <message>
        <source>Same client before: {date} {decision}</source>
        <translation>同客户历史：{date} {decision}</translation>
    </message>
    <message>
        <source>Test page · no case is shown</source>
        <translation>测试页 · 不含任何案件</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>表 决 中</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>case in short</source>
        <translation>案件概览</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>count</source>
        <translation>计票</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已审议</translation>
    </message>
    <message>
        <source>line</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>not yet answered</source>
        <translation>待答</translation>
    </message>
    <message>
        <source>overstated</source>
        <translation>高报</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>understated</source>
        <translation>低报</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>{amount} · {months} months · {rate} a year</source>
        <translation>{amount} · {months} 期 · 年利率 {rate}</translation>
    </message>
    <message>
        <source>{client} · requested {amount}</source>
        <translation>{client} · 申请 {amount}</translation>
    </message>
    <message>
        <source>{client} · {statement}</source>
        <translation>{client} · {statement}</translation>
    </message>
    <message>
        <source>{count} recused</source>
        <translation>回避 {count} 人</translation>
    </message>
    <message>
        <source>{level} {number}</source>
        <translation>{level} {number}</translation>
    </message>
    <message>
        <source>{member} {choice}</source>
        <translation>{member} {choice}</translation>
    </message>
    <message>
        <source>{months} months · {schedule} · purpose: {purpose}</source>
        <translation>{months} 期 · {schedule} · 用途：{purpose}</translation>
    </message>
    <message>
        <source>{page} / {pages}</source>
        <translation>{page} / {pages}</translation>
    </message>
    <message>
        <source>{trade} · {first}</source>
        <translation>{trade} · {first}</translation>
    </message>
    <message>
        <source>{trade} · {years:quantity} years in business · {first}</source>
        <translation>{trade} · 经营 {years:quantity} 年 · {first}</translation>
    </message>
    <message>
        <source>{voted} of {voters} have voted</source>
        <translation>已投 {voted} / {voters}</translation>
    </message>
    <message>
        <source>| verified   × declared   ● confirmed   ○ open   ▒ tolerance</source>
        <translation>| 核实   × 申报   ● 已确认   ○ 未确认   ▒ 容差</translation>
    </message>
    <message>
        <source>ƒ computed {number}</source>
        <translation>ƒ 推导 {number}</translation>
    </message>
    <message>
        <source>△ Answered by {name} · does not agree with what was said before</source>
        <translation>△ {name} 已答 · 与此前陈述不一致</translation>
    </message>
    <message>
        <source>◀ next</source>
        <translation>◀ 下一件</translation>
    </message>
    <message>
        <source>✓ Answered by {name} · agrees with what was said before</source>
        <translation>✓ {name} 已答 · 与此前陈述一致</translation>
    </message>
    <message>
        <source>✓ {count} methods confirmed, two are required</source>
        <translation>✓ 已确认 {count} 种方法，满足“不低于两种”</translation>
    </message>
</context>
<context>
    <name>WallKeys</name>
    <message>
        <source>Only evidence of the case that is being heard goes to the wall.</source>
        <translation>只有正在审议案件的证据可以投影。</translation>
    </message>
    <message>
        <source>Page {page} of {count} on the wall.</source>
        <translation>投影第 {page} 页，共 {count} 页。</translation>
    </message>
    <message>
        <source>The wall follows.</source>
        <translation>投影跟随操作。</translation>
    </message>
    <message>
        <source>The wall is black: Ctrl+B lights it, then the photograph can go there.</source>
        <translation>投影为黑屏：先按 Ctrl+B 恢复，再投影照片。</translation>
    </message>
    <message>
        <source>The wall is held.</source>
        <translation>投影已保持。</translation>
    </message>
</context>
<context>
    <name>WallWords</name>
    <message>
        <source>No wall</source>
        <translation>未投影</translation>
    </message>
    <message>
        <source>Wall black</source>
        <translation>投影黑屏</translation>
    </message>
    <message>
        <source>Wall closed, F5 opens</source>
        <translation>幕布关着，F5 打开</translation>
    </message>
    <message>
        <source>Wall follows</source>
        <translation>投影跟随</translation>
    </message>
    <message>
        <source>Wall held</source>
        <translation>投影保持</translation>
    </message>
</context>
<context>
    <name>WayLine</name>
    <message>
        <source>How is it voted? Esc leaves the ballot shut</source>
        <translation>如何投票？Esc 不开启表决</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>A text is needed: it is printed in the minutes.</source>
        <translation>须填写文字，将印入纪要。</translation>
    </message>
    <message>
        <source>Cause of the deviation of {line}</source>
        <translation>{line}的偏差原因</translation>
    </message>
    <message>
        <source>Compulsory question on {line}</source>
        <translation>就{line}提必答问题</translation>
    </message>
    <message>
        <source>Correct {line}; verified now {value}</source>
        <translation>更正{line}；现核实数 {value}</translation>
    </message>
    <message>
        <source>Question on {line}</source>
        <translation>就{line}提问</translation>
    </message>
    <message>
        <source>Recognised value for {line}</source>
        <translation>{line}的认定值</translation>
    </message>
    <message>
        <source>There is no question with the code {code}. Take one of the list, or write words.</source>
        <translation>没有编码为 {code} 的问题。请用列表中的编码，或写明文字。</translation>
    </message>
    <message>
        <source>There is no voting member number {number}.</source>
        <translation>没有 {number} 号表决委员。</translation>
    </message>
    <message>
        <source>{line} has no figure of its own to change.</source>
        <translation>{line}没有可改的数值。</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>({inner})</source>
        <translation>({inner})</translation>
    </message>
    <message>
        <source>allowance {value}</source>
        <translation>损耗 {value}</translation>
    </message>
    <message>
        <source>appreciation {value}</source>
        <translation>升值 {value}</translation>
    </message>
    <message>
        <source>average {value}</source>
        <translation>每次 {value}</translation>
    </message>
    <message>
        <source>bad debts {value}</source>
        <translation>坏账 {value}</translation>
    </message>
    <message>
        <source>base {value}</source>
        <translation>基数 {value}</translation>
    </message>
    <message>
        <source>by the statements {value}</source>
        <translation>报表推算 {value}</translation>
    </message>
    <message>
        <source>cash counted {value}</source>
        <translation>盘点现金 {value}</translation>
    </message>
    <message>
        <source>change of receivables {value}</source>
        <translation>应收账款变动 {value}</translation>
    </message>
    <message>
        <source>closing cash {value}</source>
        <translation>期末现金 {value}</translation>
    </message>
    <message>
        <source>closing units {value}</source>
        <translation>期末存量 {value}</translation>
    </message>
    <message>
        <source>closing {value}</source>
        <translation>期末 {value}</translation>
    </message>
    <message>
        <source>commission {value}</source>
        <translation>提成 {value}</translation>
    </message>
    <message>
        <source>cost of sales {value}</source>
        <translation>销售成本 {value}</translation>
    </message>
    <message>
        <source>cost {value}</source>
        <translation>成本 {value}</translation>
    </message>
    <message>
        <source>credits {value}</source>
        <translation>贷方发生额 {value}</translation>
    </message>
    <message>
        <source>depreciation {value}</source>
        <translation>折旧 {value}</translation>
    </message>
    <message>
        <source>discounts {value}</source>
        <translation>折让 {value}</translation>
    </message>
    <message>
        <source>documents show {value}</source>
        <translation>单据支持 {value}</translation>
    </message>
    <message>
        <source>figure {value}</source>
        <translation>数值 {value}</translation>
    </message>
    <message>
        <source>fixed {value}</source>
        <translation>固定用量 {value}</translation>
    </message>
    <message>
        <source>float {value}</source>
        <translation>备用金 {value}</translation>
    </message>
    <message>
        <source>growth {value}</source>
        <translation>增长率 {value}</translation>
    </message>
    <message>
        <source>inflows not from sales {value}</source>
        <translation>非销售流入 {value}</translation>
    </message>
    <message>
        <source>initial equity {value}</source>
        <translation>初始权益 {value}</translation>
    </message>
    <message>
        <source>injections {value}</source>
        <translation>注资 {value}</translation>
    </message>
    <message>
        <source>loans received {value}</source>
        <translation>借款转入 {value}</translation>
    </message>
    <message>
        <source>margin {value}</source>
        <translation>毛利率 {value}</translation>
    </message>
    <message>
        <source>mark-up {value}</source>
        <translation>加价率 {value}</translation>
    </message>
    <message>
        <source>monthly cost {value}</source>
        <translation>月成本 {value}</translation>
    </message>
    <message>
        <source>monthly disposable {value}</source>
        <translation>月可支配资金 {value}</translation>
    </message>
    <message>
        <source>monthly profit {value}</source>
        <translation>月利润 {value}</translation>
    </message>
    <message>
        <source>monthly purchases {value}</source>
        <translation>月进货 {value}</translation>
    </message>
    <message>
        <source>monthly sales {value}</source>
        <translation>月销售额 {value}</translation>
    </message>
    <message>
        <source>on credit {value}</source>
        <translation>赊账比例 {value}</translation>
    </message>
    <message>
        <source>opening cash {value}</source>
        <translation>期初现金 {value}</translation>
    </message>
    <message>
        <source>opening units {value}</source>
        <translation>期初存量 {value}</translation>
    </message>
    <message>
        <source>opening {value}</source>
        <translation>期初 {value}</translation>
    </message>
    <message>
        <source>own transfers {value}</source>
        <translation>本人互转 {value}</translation>
    </message>
    <message>
        <source>paid out {value}</source>
        <translation>支出 {value}</translation>
    </message>
    <message>
        <source>peers per unit {value}</source>
        <translation>同业单位水平 {value}</translation>
    </message>
    <message>
        <source>piece wages {value}</source>
        <translation>计件工资 {value}</translation>
    </message>
    <message>
        <source>price {value}</source>
        <translation>单价 {value}</translation>
    </message>
    <message>
        <source>principal repaid {value}</source>
        <translation>已还本金 {value}</translation>
    </message>
    <message>
        <source>private receipts {value}</source>
        <translation>私人往来 {value}</translation>
    </message>
    <message>
        <source>profit {value}</source>
        <translation>期间利润 {value}</translation>
    </message>
    <message>
        <source>purchases {value}</source>
        <translation>进货 {value}</translation>
    </message>
    <message>
        <source>rate {value}</source>
        <translation>提成率 {value}</translation>
    </message>
    <message>
        <source>ratio {value}</source>
        <translation>比率 {value}</translation>
    </message>
    <message>
        <source>recent months {value}</source>
        <translation>近月合计 {value}</translation>
    </message>
    <message>
        <source>refunds {value}</source>
        <translation>退款 {value}</translation>
    </message>
    <message>
        <source>returns {value}</source>
        <translation>退货 {value}</translation>
    </message>
    <message>
        <source>sales of the product {value}</source>
        <translation>单品销售额 {value}</translation>
    </message>
    <message>
        <source>same month last year {value}</source>
        <translation>去年同月 {value}</translation>
    </message>
    <message>
        <source>sampled {value}</source>
        <translation>抽样比例 {value}</translation>
    </message>
    <message>
        <source>settled {value}</source>
        <translation>已结 {value}</translation>
    </message>
    <message>
        <source>share invoiced {value}</source>
        <translation>开票比例 {value}</translation>
    </message>
    <message>
        <source>share of these accounts {value}</source>
        <translation>本账户占比 {value}</translation>
    </message>
    <message>
        <source>share of these staff {value}</source>
        <translation>经手占比 {value}</translation>
    </message>
    <message>
        <source>share {value}</source>
        <translation>占比 {value}</translation>
    </message>
    <message>
        <source>size {value}</source>
        <translation>规模 {value}</translation>
    </message>
    <message>
        <source>stock before {value}</source>
        <translation>上次存货 {value}</translation>
    </message>
    <message>
        <source>tax paid {value}</source>
        <translation>已纳税额 {value}</translation>
    </message>
    <message>
        <source>tax rate {value}</source>
        <translation>税率 {value}</translation>
    </message>
    <message>
        <source>those months last year {value}</source>
        <translation>去年同期合计 {value}</translation>
    </message>
    <message>
        <source>ticket {value}</source>
        <translation>客单价 {value}</translation>
    </message>
    <message>
        <source>unpaid {value}</source>
        <translation>未收比例 {value}</translation>
    </message>
    <message>
        <source>used before {value}</source>
        <translation>上期用量 {value}</translation>
    </message>
    <message>
        <source>used now {value}</source>
        <translation>本期用量 {value}</translation>
    </message>
    <message>
        <source>used {value}</source>
        <translation>用量 {value}</translation>
    </message>
    <message>
        <source>wages {value}</source>
        <translation>工资 {value}</translation>
    </message>
    <message>
        <source>weekday {value}</source>
        <translation>平日日均 {value}</translation>
    </message>
    <message>
        <source>weekend {value}</source>
        <translation>周末日均 {value}</translation>
    </message>
    <message>
        <source>withdrawals {value}</source>
        <translation>提款 {value}</translation>
    </message>
    <message>
        <source>yield {value}</source>
        <translation>成品率 {value}</translation>
    </message>
    <message>
        <source>{before}; {after}</source>
        <translation>{before}；{after}</translation>
    </message>
    <message>
        <source>{left} + {right}</source>
        <translation>{left} + {right}</translation>
    </message>
    <message>
        <source>{left} × {right}</source>
        <translation>{left} × {right}</translation>
    </message>
    <message>
        <source>{left} ÷ {right}</source>
        <translation>{left} ÷ {right}</translation>
    </message>
    <message>
        <source>{left} − {right}</source>
        <translation>{left} − {right}</translation>
    </message>
    <message>
        <source>{left}, {right}</source>
        <translation>{left}、{right}</translation>
    </message>
    <message>
        <source>{name} {term}</source>
        <translation>{name} {term}</translation>
    </message>
    <message>
        <source>{outcome}, {reason}</source>
        <translation>{outcome}，{reason}</translation>
    </message>
    <message>
        <source>{outcome}, {reason} ({facts})</source>
        <translation>{outcome}，{reason}（{facts}）</translation>
    </message>
    <message>
        <source>{peers} businesses ({sample}), middle half {q1} to {q3}; median = {result}</source>
        <translation>同业 {peers} 户（{sample}），四分位 {q1} 至 {q3}；中位数 = {result}</translation>
    </message>
    <message>
        <source>{peers} businesses, too few to count ({sample}), middle half {q1} to {q3}; median = {result}</source>
        <translation>同业仅 {peers} 户，不计为一种方法（{sample}），四分位 {q1} 至 {q3}；中位数 = {result}</translation>
    </message>
    <message>
        <source>{procedure}: {working}</source>
        <translation>{procedure}：{working}</translation>
    </message>
    <message>
        <source>{shown} + … ({entries})</source>
        <translation>{shown} + … (共 {entries} 项)</translation>
    </message>
    <message>
        <source>{shown}, …</source>
        <translation>{shown} 等</translation>
    </message>
    <message>
        <source>{shown}, … ({entries})</source>
        <translation>{shown} 等 {entries} 项</translation>
    </message>
    <message>
        <source>{value:exact}</source>
        <translation>{value:exact}</translation>
    </message>
    <message>
        <source>{value:number}</source>
        <translation>{value:number}</translation>
    </message>
    <message>
        <source>{value:quantity}</source>
        <translation>{value:quantity}</translation>
    </message>
    <message>
        <source>{value:rate}</source>
        <translation>{value:rate}</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>{value} a piece</source>
        <translation>每件 {value}</translation>
    </message>
    <message>
        <source>{value} a unit</source>
        <translation>单耗 {value}</translation>
    </message>
    <message>
        <source>{value} an hour</source>
        <translation>每小时 {value}</translation>
    </message>
    <message>
        <source>{value} customer(s) a day</source>
        <translation>日客流 {value}</translation>
    </message>
    <message>
        <source>{value} day(s)</source>
        <translation>{value} 天</translation>
    </message>
    <message>
        <source>{value} hour(s) a day</source>
        <translation>每日 {value} 小时</translation>
    </message>
    <message>
        <source>{value} hour(s) a unit</source>
        <translation>每件 {value} 小时</translation>
    </message>
    <message>
        <source>{value} hour(s) so far</source>
        <translation>已营业 {value} 小时</translation>
    </message>
    <message>
        <source>{value} machine(s)</source>
        <translation>{value} 台</translation>
    </message>
    <message>
        <source>{value} month(s)</source>
        <translation>{value} 月</translation>
    </message>
    <message>
        <source>{value} purchase(s)</source>
        <translation>{value} 次</translation>
    </message>
    <message>
        <source>{working} = at most {result}</source>
        <translation>{working} = 至多 {result}</translation>
    </message>
    <message>
        <source>{working} = {result}</source>
        <translation>{working} = {result}</translation>
    </message>
    <message>
        <source>{working} = {result} covered</source>
        <translation>{working} = 覆盖 {result}</translation>
    </message>
    <message>
        <source>{working} = {result} covered, too little to count</source>
        <translation>{working} = 覆盖 {result}，过低，不计为一种方法</translation>
    </message>
    <message>
        <source>{working}; no ratio, since the denominator ({denominator}) is not above zero</source>
        <translation>{working}；分母（{denominator}）不大于零，无法计算比率</translation>
    </message>
    <message>
        <source>× {right}</source>
        <translation>× {right}</translation>
    </message>
    <message>
        <source>÷ {right}</source>
        <translation>÷ {right}</translation>
    </message>
</context>
<context>
    <name>WorkspaceScreen</name>
    <message>
        <source>A computed line is cleared through its sources.</source>
        <translation>推导科目随其来源满足。</translation>
    </message>
    <message>
        <source>Conservative value as proposed</source>
        <translation>按建议的保守值认定</translation>
    </message>
    <message>
        <source>No data for {method} on this line; nothing was counted. N enters a check.</source>
        <translation>{method}在本科目没有数据，未计数。按 N 可录入。</translation>
    </message>
    <message>
        <source>No line is outside its tolerance.</source>
        <translation>没有超出容差的科目。</translation>
    </message>
    <message>
        <source>No other line is open.</source>
        <translation>没有其他未满足的科目。</translation>
    </message>
    <message>
        <source>There is no recognised value to adopt on {line}.</source>
        <translation>{line}没有可认定的建议值。</translation>
    </message>
    <message>
        <source>There is no voting member number {number}.</source>
        <translation>没有 {number} 号表决委员。</translation>
    </message>
    <message>
        <source>{method} is already confirmed on {line}.</source>
        <translation>{line}的{method}已经采信。</translation>
    </message>
</context>
<context>
    <name>YearBookDesk</name>
    <message>
        <source>The year book has {count} minutes: {file}</source>
        <translation>年度汇编含 {count} 份纪要：{file}</translation>
    </message>
    <message>
        <source>The year book was given up; no file was written.</source>
        <translation>已放弃年度汇编，没有写出文件。</translation>
    </message>
</context>
</TS>
