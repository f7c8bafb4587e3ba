<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>A further round…</source>
        <translation>另起一輪…</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>新增條件</translation>
    </message>
    <message>
        <source>Adjourn or resume the meeting…</source>
        <translation>休會或復會…</translation>
    </message>
    <message>
        <source>Adopt another value…</source>
        <translation>認定其他數值…</translation>
    </message>
    <message>
        <source>Adopt proposed value</source>
        <translation>認定建議值</translation>
    </message>
    <message>
        <source>Adopt the resolution</source>
        <translation>採納決議</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議程</translation>
    </message>
    <message>
        <source>Archive of sealed minutes…</source>
        <translation>定稿紀要檔案庫…</translation>
    </message>
    <message>
        <source>Audit trail…</source>
        <translation>審計軌跡…</translation>
    </message>
    <message>
        <source>Black wall</source>
        <translation>黑畫面</translation>
    </message>
    <message>
        <source>Case that is open</source>
        <translation>目前案件</translation>
    </message>
    <message>
        <source>Cause of the deviation…</source>
        <translation>偏差原因…</translation>
    </message>
    <message>
        <source>Chair's decision…</source>
        <translation>主任決定…</translation>
    </message>
    <message>
        <source>Changes since the case was heard before…</source>
        <translation>與上次審議相比的變動…</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Checks before the seal, or pages</source>
        <translation>定稿前檢查或頁面</translation>
    </message>
    <message>
        <source>Clear the wall until F5</source>
        <translation>清空投影（至按 F5）</translation>
    </message>
    <message>
        <source>Close and seal</source>
        <translation>結束會議並定稿</translation>
    </message>
    <message>
        <source>Compare with an earlier sitting</source>
        <translation>切換對比期</translation>
    </message>
    <message>
        <source>Compulsory question…</source>
        <translation>必答問題…</translation>
    </message>
    <message>
        <source>Conditions after the resolutions…</source>
        <translation>決議後的條件…</translation>
    </message>
    <message>
        <source>Confirm cost against income</source>
        <translation>採信收入成本對比法</translation>
    </message>
    <message>
        <source>Confirm electricity and gas</source>
        <translation>採信用電用氣環比法</translation>
    </message>
    <message>
        <source>Confirm estimation</source>
        <translation>採信推估法</translation>
    </message>
    <message>
        <source>Confirm logic check</source>
        <translation>採信邏輯檢驗法</translation>
    </message>
    <message>
        <source>Confirm peer comparison</source>
        <translation>採信同業比較法</translation>
    </message>
    <message>
        <source>Confirm purchases</source>
        <translation>採信進貨量反推法</translation>
    </message>
    <message>
        <source>Confirm ratio analysis</source>
        <translation>採信比率分析法</translation>
    </message>
    <message>
        <source>Confirm seasons</source>
        <translation>採信季節與全年對比法</translation>
    </message>
    <message>
        <source>Confirm trend analysis</source>
        <translation>採信趨勢分析法</translation>
    </message>
    <message>
        <source>Confirm unit cost</source>
        <translation>採信單位成本結構分析法</translation>
    </message>
    <message>
        <source>Confirm verification</source>
        <translation>採信驗證法</translation>
    </message>
    <message>
        <source>Confirm wages and commission</source>
        <translation>採信工資提成法</translation>
    </message>
    <message>
        <source>Convene a meeting…</source>
        <translation>召開會議…</translation>
    </message>
    <message>
        <source>Correct a figure…</source>
        <translation>更正數值…</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>刪除私記</translation>
    </message>
    <message>
        <source>Earlier on the agenda</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Emergency sheet to fill in by hand…</source>
        <translation>應急手填表…</translation>
    </message>
    <message>
        <source>Enter a check…</source>
        <translation>登錄檢驗…</translation>
    </message>
    <message>
        <source>Enter the case from paper, or end it…</source>
        <translation>據紙面補錄本件，或結束補錄…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>Files and classes of evidence…</source>
        <translation>證據檔案與類別…</translation>
    </message>
    <message>
        <source>Find a decision…</source>
        <translation>查詢以往決議…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全螢幕</translation>
    </message>
    <message>
        <source>Gate list and vote</source>
        <translation>表決前檢查與表決</translation>
    </message>
    <message>
        <source>Grid, or methods and facts</source>
        <translation>表格與方法面板切換</translation>
    </message>
    <message>
        <source>Higher rows</source>
        <translation>加大列高</translation>
    </message>
    <message>
        <source>History of the client…</source>
        <translation>同客戶歷史…</translation>
    </message>
    <message>
        <source>Hold the wall</source>
        <translation>保持投影</translation>
    </message>
    <message>
        <source>Import workbooks…</source>
        <translation>匯入工作簿…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷鍵</translation>
    </message>
    <message>
        <source>Keys of the members…</source>
        <translation>委員金鑰…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>放大頁面</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Later on the agenda</source>
        <translation>推後</translation>
    </message>
    <message>
        <source>Leave the case undecided without its quorum…</source>
        <translation>法定人數不足，案件不決…</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>淺色或深色</translation>
    </message>
    <message>
        <source>Lower rows</source>
        <translation>縮小列高</translation>
    </message>
    <message>
        <source>Make a condition of the question</source>
        <translation>把該問題轉為條件</translation>
    </message>
    <message>
        <source>Make a question of the note</source>
        <translation>私記轉為問題</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>紀要</translation>
    </message>
    <message>
        <source>My leaning…</source>
        <translation>我的初步意見…</translation>
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
        <translation>切換科目篩選</translation>
    </message>
    <message>
        <source>Next not cleared</source>
        <translation>下一未滿足</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Nobody else has a conflict of interest</source>
        <translation>其餘委員均無利益衝突</translation>
    </message>
    <message>
        <source>Note an intercession…</source>
        <translation>記錄說情…</translation>
    </message>
    <message>
        <source>One column for each method</source>
        <translation>每種方法一欄</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Open a case by name…</source>
        <translation>按名稱開啟案件…</translation>
    </message>
    <message>
        <source>Open a meeting package…</source>
        <translation>開啟會議包…</translation>
    </message>
    <message>
        <source>Open or lock my notes</source>
        <translation>開啟或鎖上私記</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概覽</translation>
    </message>
    <message>
        <source>Own amount, term, rate or remark…</source>
        <translation>本人金額、期限、利率或附言…</translation>
    </message>
    <message>
        <source>Pages as a copier gives them</source>
        <translation>灰度影印效果</translation>
    </message>
    <message>
        <source>Pages of this case alone</source>
        <translation>單案頁</translation>
    </message>
    <message>
        <source>Policy of the unit…</source>
        <translation>本單位制度…</translation>
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
        <translation>上一未滿足</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Print the minutes</source>
        <translation>列印紀要</translation>
    </message>
    <message>
        <source>Private note on the case…</source>
        <translation>對本案的私記…</translation>
    </message>
    <message>
        <source>Private note…</source>
        <translation>私記…</translation>
    </message>
    <message>
        <source>Put a case on the agenda…</source>
        <translation>案件列入議程…</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Question…</source>
        <translation>提問…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Recusal of a member…</source>
        <translation>委員迴避…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Reject a method…</source>
        <translation>不採信…</translation>
    </message>
    <message>
        <source>Resolutions not yet in force…</source>
        <translation>尚未生效的決議…</translation>
    </message>
    <message>
        <source>Restricted ballot</source>
        <translation>受限表決</translation>
    </message>
    <message>
        <source>Reveal the votes</source>
        <translation>揭示</translation>
    </message>
    <message>
        <source>Safe mode: the room sees the single screen</source>
        <translation>單屏安全模式：會議室能看到本屏</translation>
    </message>
    <message>
        <source>Save my prep sheet…</source>
        <translation>儲存我的預備表…</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>儲存紀要</translation>
    </message>
    <message>
        <source>Say what the chart shows…</source>
        <translation>改寫結論句…</translation>
    </message>
    <message>
        <source>Show on the wall</source>
        <translation>送投影</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>縮小頁面</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>縮小文字</translation>
    </message>
    <message>
        <source>Statement or line on the wall</source>
        <translation>投影整表或單行</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>報表對照</translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <translation>對調螢幕</translation>
    </message>
    <message>
        <source>Take in a preparation file…</source>
        <translation>收入預備檔案…</translation>
    </message>
    <message>
        <source>The chair defers the case…</source>
        <translation>主任緩議本案…</translation>
    </message>
    <message>
        <source>The chair vetoes…</source>
        <translation>主任否決…</translation>
    </message>
    <message>
        <source>The client withdraws…</source>
        <translation>客戶撤回申請…</translation>
    </message>
    <message>
        <source>The room and the wall…</source>
        <translation>會議室與投影…</translation>
    </message>
    <message>
        <source>The wall in small</source>
        <translation>投影縮圖</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Usual rows and text</source>
        <translation>恢復列高與字號</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>表決</translation>
    </message>
    <message>
        <source>Vote of the open case</source>
        <translation>目前案件表決</translation>
    </message>
    <message>
        <source>Who does not concur…</source>
        <translation>誰不同意…</translation>
    </message>
    <message>
        <source>Who is present</source>
        <translation>出席情況</translation>
    </message>
    <message>
        <source>Who presides…</source>
        <translation>指定代為主持…</translation>
    </message>
    <message>
        <source>Whole page or its width</source>
        <translation>整頁或頁寬</translation>
    </message>
    <message>
        <source>Write a meeting package…</source>
        <translation>寫會議包…</translation>
    </message>
    <message>
        <source>Write my preparation file…</source>
        <translation>寫我的預備檔案…</translation>
    </message>
</context>
<context>
    <name>AddingForm</name>
    <message>
        <source>New facts since the decision (a decided case is heard once more, and only with new facts)</source>
        <translation>決議以後的新情況（已決案件只可憑新情況複議一次）</translation>
    </message>
    <message>
        <source>No case waits, and none is decided that could come back.</source>
        <translation>沒有待審案件，也沒有可以複議的已決案件。</translation>
    </message>
    <message>
        <source>Put a case on the agenda</source>
        <translation>案件列入議程</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>列入議程</translation>
    </message>
</context>
<context>
    <name>AdjourningForm</name>
    <message>
        <source>Adjourn</source>
        <translation>休會</translation>
    </message>
    <message>
        <source>Adjourn the meeting</source>
        <translation>休會</translation>
    </message>
    <message>
        <source>Goes on on</source>
        <translation>復會日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>When it is resumed, attendance is entered anew, and cases that are open are presented anew.</source>
        <translation>復會時重新登記出席，未決案件重新提交。</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Answer due</source>
        <translation>答覆期限</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Lines cleared</source>
        <translation>已滿足科目</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>主辦/輔辦</translation>
    </message>
    <message>
        <source>Requested · months</source>
        <translation>申請 · 期數</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>days left: {days}</source>
        <translation>剩 {days} 天</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>overdue: {days} d</source>
        <translation>逾期 {days} 天</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>已預備</translation>
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
        <translation>休會至{day}：Ctrl+Shift+J 復會</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議程</translation>
    </message>
    <message>
        <source>Begins {time}</source>
        <translation>{time} 開始</translation>
    </message>
    <message>
        <source>Ctrl+Alt+S writes the file that you take back to the desk.</source>
        <translation>Ctrl+Alt+S 寫預備檔案，帶回審議臺。</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>演示資料</translation>
    </message>
    <message>
        <source>Digits confirm for yourself alone; F4 asks, F7 notes, Ctrl+Shift+R keeps your leaning.</source>
        <translation>數字鍵採信只算本人；F4 提問，F7 私記，Ctrl+Shift+R 記初步意見。</translation>
    </message>
    <message>
        <source>Lines with your two methods: {cleared} of {total}</source>
        <translation>您已認定兩種方法的科目：{cleared}/{total}</translation>
    </message>
    <message numerus="yes">
        <source>Meeting {number} · {date} · {count} cases</source>
        <translation><numerusform>第 {number} 次會議 · {date} · {count} 件</numerusform></translation>
    </message>
    <message>
        <source>Minutes {name}</source>
        <translation>記錄 {name}</translation>
    </message>
    <message>
        <source>No meeting is convened. Import workbooks with Ctrl+I, then convene one with Ctrl+Shift+M.</source>
        <translation>還沒有召開會議。按 Ctrl+I 匯入工作簿，再按 Ctrl+Shift+M 召開會議。</translation>
    </message>
    <message>
        <source>Place {place}</source>
        <translation>地點 {place}</translation>
    </message>
    <message>
        <source>Preparation files taken in: {count}</source>
        <translation>已收入預備檔案：{count} 份</translation>
    </message>
    <message>
        <source>Prepared by {name}</source>
        <translation>預備人 {name}</translation>
    </message>
    <message>
        <source>Presides {name}</source>
        <translation>主持 {name}</translation>
    </message>
    <message>
        <source>The meeting begins {time}, {place}</source>
        <translation>會議 {time}，{place}</translation>
    </message>
    <message>
        <source>There are no cases yet. Import workbooks with Ctrl+I.</source>
        <translation>還沒有案件。按 Ctrl+I 匯入工作簿。</translation>
    </message>
    <message>
        <source>Voting members present {present}, quorum {needed}: {state}</source>
        <translation>出席有表決權委員 {present} 人，法定 {needed} 人：{state}</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未達到</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已達到</translation>
    </message>
    <message>
        <source>{meeting} · preparation</source>
        <translation>{meeting} · 預備</translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>There is no case {digits} on this agenda.</source>
        <translation>議程上沒有第 {digits} 案。</translation>
    </message>
    <message>
        <source>There is no case {digits} on this agenda. Esc forgets the digits.</source>
        <translation>議程上沒有第 {digits} 案。Esc 清除數字。</translation>
    </message>
    <message>
        <source>{digits} {client}: Enter opens it, Esc forgets the digits.</source>
        <translation>{digits} {client}：Enter 開啟，Esc 清除數字。</translation>
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
        <translation>第 {number} 次會議定稿紀要的副本，應要求製作：{by}，{at}。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>起始頁</translation>
    </message>
    <message>
        <source>It is not the last word: {additions} additions came after the seal, and the record is at version {version}.</source>
        <translation>這不是最新一版：定稿後有 {additions} 條補充記錄，記錄現為第 {version} 版。</translation>
    </message>
    <message>
        <source>It is not the sealed file, whose SHA-256 is {sha256}</source>
        <translation>本件不是定稿檔案；定稿檔案的 SHA-256 為 {sha256}</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>會議</translation>
    </message>
    <message>
        <source>Meeting {number}, {on}</source>
        <translation>第 {number} 次會議，{on}</translation>
    </message>
    <message>
        <source>Minutes of the year {year}</source>
        <translation>{year} 年會議紀要彙編</translation>
    </message>
    <message>
        <source>No minutes of {year} are sealed.</source>
        <translation>{year} 年沒有定稿紀要。</translation>
    </message>
    <message>
        <source>No sealed minutes bear this hash. Type at least eight digits of it as they are printed; 0 to 9 and a to f.</source>
        <translation>沒有定稿紀要帶有這個校驗值。請照紙面輸入至少八位（0 至 9、a 至 f）。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁數</translation>
    </message>
    <message>
        <source>SHA-256 begins</source>
        <translation>SHA-256 開頭</translation>
    </message>
    <message>
        <source>Sealed minutes of {count} meeting(s), as they were sealed; the record and its archive decide.</source>
        <translation>收錄 {count} 次會議的定稿紀要，與定稿相同；以記錄及其檔案庫為準。</translation>
    </message>
    <message>
        <source>Signed off by key: {names}.</source>
        <translation>已以金鑰簽署：{names}。</translation>
    </message>
    <message>
        <source>The file does not bear exactly one signature.</source>
        <translation>檔案所帶簽名不是恰好一個。</translation>
    </message>
    <message>
        <source>The pages under the signature are not the sealed ones.</source>
        <translation>簽名之下的頁面不是定稿頁面。</translation>
    </message>
    <message>
        <source>The record does not say any more what these pages print: {record} was sealed, {now} is computed today.</source>
        <translation>記錄今日所載與這些頁面不一致：定稿時為 {record}，今日算得 {now}。</translation>
    </message>
    <message>
        <source>The record says today what the sealed minutes print: its hash is {record}.</source>
        <translation>記錄現在與定稿紀要所印一致：校驗值 {record}。</translation>
    </message>
    <message>
        <source>The record says today what these pages print: its hash is {record}.</source>
        <translation>記錄今日所載與這些頁面一致：記錄校驗值 {record}。</translation>
    </message>
    <message>
        <source>The signature allows changes.</source>
        <translation>簽名允許改動。</translation>
    </message>
    <message>
        <source>The signature does not cover the whole file.</source>
        <translation>簽名沒有覆蓋整個檔案。</translation>
    </message>
    <message>
        <source>The signature does not hold.</source>
        <translation>簽名無效。</translation>
    </message>
    <message>
        <source>The signature is by another certificate than the one recorded, whatever its name.</source>
        <translation>簽名所用憑證不是記錄中的那一張，無論其名稱為何。</translation>
    </message>
    <message>
        <source>The signature of {name} holds, covers the whole file and allows no change.</source>
        <translation>{name} 的簽名有效，覆蓋整個檔案，且不允許任何改動。</translation>
    </message>
    <message>
        <source>This is the SHA-256 of a file of meeting {number}: {name}.</source>
        <translation>這是第 {number} 次會議一份檔案的 SHA-256：{name}。</translation>
    </message>
    <message>
        <source>This is the hash of the record of meeting {number}, {on}, with the additions up to version {version}.</source>
        <translation>這是第 {number} 次會議（{on}）的記錄連同截至第 {version} 版補記的校驗值。</translation>
    </message>
    <message>
        <source>This is the hash of the record of meeting {number}, {on}.</source>
        <translation>這是第 {number} 次會議（{on}）的記錄校驗值。</translation>
    </message>
    <message>
        <source>This is the head of the journal after {entries} entries, to which meeting {number} is bound.</source>
        <translation>這是日誌前 {entries} 條的校驗值，第 {number} 次會議的紀要以此為據。</translation>
    </message>
    <message>
        <source>Version here / now</source>
        <translation>所收 / 現行版本</translation>
    </message>
    <message>
        <source>{file} is a draft of meeting {number}, drawn from this record before its minutes were sealed. It proves nothing.</source>
        <translation>{file} 是第 {number} 次會議定稿之前由本記錄生成的草稿，不具證明力。</translation>
    </message>
    <message>
        <source>{file} is none of the files of this record: it was never sealed or kept here.</source>
        <translation>{file} 不是本記錄的任何檔案：從未在此定稿或存檔。</translation>
    </message>
    <message>
        <source>{file} is the scan of the signed paper of meeting {number} that was kept in entry {entry}, {at}. What the picture shows is for people to compare with the sealed minutes.</source>
        <translation>{file} 是第 {number} 次會議簽字紙件的掃描件，存於日誌第 {entry} 條（{at}）。影像內容須由人與定稿紀要核對。</translation>
    </message>
    <message>
        <source>{file} is the sealed minutes of meeting {number}, byte for byte (entry {entry}, {at}).</source>
        <translation>{file} 是第 {number} 次會議的定稿紀要，逐位元組相同（日誌第 {entry} 條，{at}）。</translation>
    </message>
    <message>
        <source>{file} is the signed copy of the minutes of meeting {number}, byte for byte (entry {entry}, {at}).</source>
        <translation>{file} 是第 {number} 次會議紀要的簽名件，逐位元組相同（日誌第 {entry} 條，{at}）。</translation>
    </message>
    <message>
        <source>{file} is version {version} of the minutes of meeting {number}, with the additions until then, byte for byte (entry {entry}, {at}).</source>
        <translation>{file} 是第 {number} 次會議紀要的第 {version} 版，含當時的補充記錄，逐位元組相同（日誌第 {entry} 條，{at}）。</translation>
    </message>
    <message>
        <source>{file} is what entry {entry} recorded: no minutes, another file of the record.</source>
        <translation>{file} 即日誌第 {entry} 條所載檔案：不是紀要，是記錄中的其他檔案。</translation>
    </message>
    <message>
        <source>{file} says that it is a copy, made on request, of the minutes of meeting {number} whose SHA-256 begins with {sha256} (entry {entry}). It is not that file, and anybody can write so into another: do not rely on it, take the file from the archive.</source>
        <translation>{file} 自稱是第 {number} 次會議紀要（SHA-256 開頭 {sha256}，日誌第 {entry} 條）應要求製作的副本。它不是該檔案本身，任何人都可以在別的檔案裡這樣寫：不可採信，請取檔案中的檔案。</translation>
    </message>
    <message>
        <source>{file} says that it is the minutes of meeting {number}, and is none of the files that the record keeps of them: it was altered, or printed again. Do not rely on it; take the file from the archive.</source>
        <translation>{file} 自稱是第 {number} 次會議的紀要，但不是記錄所存的任何一份：已被改動，或係重新產生。請勿採信，以檔案庫所存者為準。</translation>
    </message>
    <message>
        <source>{file} says that it is the pages of case {case} alone, of the minutes of meeting {number}. The record keeps the minutes whole: compare these pages with the file from the archive before relying on them.</source>
        <translation>{file} 自稱是第 {number} 次會議紀要中第 {case} 項的單案頁。記錄只儲存紀要全本：採信前請與檔案中的檔案核對。</translation>
    </message>
    <message>
        <source>{file} was changed: it begins with the pages of meeting {number} that entry {entry} recorded, and something follows that the record does not know. Do not rely on it; take the file from the archive.</source>
        <translation>{file} 已被改動：開頭是第 {number} 次會議存於日誌第 {entry} 條的頁面，其後有記錄所不知的內容。請勿採信，以檔案庫所存者為準。</translation>
    </message>
</context>
<context>
    <name>ArchiveDesk</name>
    <message>
        <source>Kept beside the minutes of meeting {number}: {file}.</source>
        <translation>已與第 {number} 次會議紀要一併存檔：{file}。</translation>
    </message>
    <message>
        <source>Minutes of meeting {number}</source>
        <translation>第 {number} 次會議紀要</translation>
    </message>
    <message>
        <source>Sign off the minutes</source>
        <translation>簽署紀要</translation>
    </message>
    <message>
        <source>Signed off is the sealed file of meeting {number}. Up and Down choose who.</source>
        <translation>簽署的是第 {number} 次會議的定稿檔案。用上下鍵選擇簽署人。</translation>
    </message>
    <message>
        <source>The disk took no further file, so nothing was kept. The record is safe; make room.</source>
        <translation>磁碟寫不下，未存檔任何檔案。記錄安全；請先騰出空間。</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Check the name and the permissions.</source>
        <translation>無法讀取檔案 {file}。請核對名稱和權限。</translation>
    </message>
    <message>
        <source>The minutes are being signed …</source>
        <translation>正在簽名…</translation>
    </message>
    <message>
        <source>The minutes of that meeting are not sealed yet.</source>
        <translation>該次會議的紀要尚未定稿。</translation>
    </message>
    <message>
        <source>{name} has signed off the minutes of meeting {number}.</source>
        <translation>{name} 已簽署第 {number} 次會議紀要。</translation>
    </message>
    <message>
        <source>{number} signed.pdf</source>
        <translation>{number} 簽名件.pdf</translation>
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
        <translation>紙面所印校驗值，八位即可</translation>
    </message>
    <message>
        <source>Archive of sealed minutes</source>
        <translation>定稿紀要檔案庫</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>核對檔案</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>核對檔案…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Give up the year book</source>
        <translation>放棄年度彙編</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>日誌條目</translation>
    </message>
    <message>
        <source>Keep a scan</source>
        <translation>存掃描件</translation>
    </message>
    <message>
        <source>Keep a scan…</source>
        <translation>存掃描件…</translation>
    </message>
    <message>
        <source>Keep the version with additions</source>
        <translation>存含補充記錄的版本</translation>
    </message>
    <message>
        <source>Kept beside</source>
        <translation>另存檔案</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>會議</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>檔名</translation>
    </message>
    <message>
        <source>No minutes are sealed yet. A file or a printed hash can be checked all the same.</source>
        <translation>尚無定稿紀要。檔案或紙面校驗值仍可核對。</translation>
    </message>
    <message>
        <source>Nothing was kept: choose the sealed minutes first to which the scan belongs.</source>
        <translation>未存入任何檔案：請先選中掃描件所屬的定稿紀要。</translation>
    </message>
    <message>
        <source>Nothing was kept: what was dropped is no file of this machine. Save it first.</source>
        <translation>未存入任何檔案：拖入的不是本機檔案，請先另存到本機。</translation>
    </message>
    <message>
        <source>Nothing was kept: {files} is no PDF, JPEG or PNG. Drop the scans alone.</source>
        <translation>未存入任何檔案：{files} 不是 PDF、JPEG 或 PNG。請只拖入掃描件。</translation>
    </message>
    <message>
        <source>Or drop the scans of the signed paper on this window</source>
        <translation>也可將簽字紙件的掃描件拖到本視窗</translation>
    </message>
    <message>
        <source>Passphrase of {file}, then Enter; it is kept nowhere</source>
        <translation>{file} 的口令，然後按 Enter；口令不留存</translation>
    </message>
    <message>
        <source>Print a copy…</source>
        <translation>列印副本…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>儲存副本…</translation>
    </message>
    <message>
        <source>Save a file of the archive</source>
        <translation>儲存檔案庫中的檔案</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>儲存檔案…</translation>
    </message>
    <message>
        <source>Sign off by key…</source>
        <translation>用金鑰簽署…</translation>
    </message>
    <message>
        <source>Sign with the unit's certificate…</source>
        <translation>用本單位憑證簽名…</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>已簽署</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>存檔時間</translation>
    </message>
    <message>
        <source>The unit's certificate</source>
        <translation>本單位憑證</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Year book: {done} of {all} minutes …</source>
        <translation>年度彙編：{done} / {all} 份紀要 …</translation>
    </message>
    <message>
        <source>Year book…</source>
        <translation>年度彙編…</translation>
    </message>
    <message>
        <source>not in the journal</source>
        <translation>日誌中沒有</translation>
    </message>
    <message>
        <source>sealed minutes</source>
        <translation>定稿紀要</translation>
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
        <translation><numerusform>{version}（補充 {additions} 條）</numerusform></translation>
    </message>
</context>
<context>
    <name>AttendanceDesk</name>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不變</translation>
    </message>
    <message>
        <source>Present the case anew</source>
        <translation>重新提交本案</translation>
    </message>
    <message numerus="yes">
        <source>Presented anew, the case gains {names}, who did not hear what was confirmed: {count} confirmation(s) fall and are given again. Present it anew?</source>
        <translation><numerusform>重新提交後{names}加入本案基數，而此前的確認其並未聽取：{count} 項確認失效，須重新確認。是否重新提交？</numerusform></translation>
    </message>
    <message>
        <source>Presented anew, with {names}.</source>
        <translation>已重新提交，{names}加入。</translation>
    </message>
    <message numerus="yes">
        <source>Presented anew, with {names}: {count} confirmation(s) fell. Ctrl+Z takes it back.</source>
        <translation><numerusform>已重新提交，{names}加入：{count} 項確認失效。按 Ctrl+Z 可復原。</numerusform></translation>
    </message>
    <message>
        <source>Presented anew: nobody joins, and what was confirmed stands.</source>
        <translation>已重新提交：無人加入，原有確認保持有效。</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Committee Desk: auditor's page, read only</source>
        <translation>貸審會審議臺：審計查閱（只讀）</translation>
    </message>
    <message>
        <source>Read only: nothing is written here. Journal, files and signatures hold; entries: {entries}.</source>
        <translation>只讀：此處不寫入任何內容。日誌、檔案與簽名校驗一致，共 {entries} 條。</translation>
    </message>
    <message>
        <source>Read only: nothing is written here. The record does not hold; places: {wrong}. main.py verify says where.</source>
        <translation>只讀：此處不寫入任何內容。記錄校驗不一致：{wrong} 處。main.py verify 會逐處說明。</translation>
    </message>
    <message>
        <source>Read only: nothing is written here. The record is being checked …</source>
        <translation>只讀：此處不寫入任何內容。正在校驗記錄…</translation>
    </message>
    <message>
        <source>This case was not opened at that meeting: there are no pages of it.</source>
        <translation>本案在該次會議未開始審議，沒有單案頁。</translation>
    </message>
</context>
<context>
    <name>BookDialog</name>
    <message>
        <source>Begin with this passphrase</source>
        <translation>用此口令開始</translation>
    </message>
    <message>
        <source>Choose a passphrase for your notes and your preparation file: at least {least} characters.</source>
        <translation>請為私記和預備檔案選一個口令：至少 {least} 個字元。</translation>
    </message>
    <message>
        <source>I have forgotten it: begin anew …</source>
        <translation>忘了口令：重新開始……</translation>
    </message>
    <message>
        <source>It needs at least {least} characters, {different} of them different, and not only digits.</source>
        <translation>至少須 {least} 個字元，其中 {different} 個各不相同，且不能全是數字。</translation>
    </message>
    <message>
        <source>Nobody can open the notes for you. A forgotten passphrase means that they are lost.</source>
        <translation>誰也不能替您開啟。忘了口令，私記就丟失了。</translation>
    </message>
    <message>
        <source>Open my notes</source>
        <translation>開啟我的私記</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>私記</translation>
    </message>
    <message>
        <source>The notes are being opened …</source>
        <translation>正在開啟私記……</translation>
    </message>
    <message>
        <source>The notes under the forgotten passphrase stay shut and are lost. New ones begin here.</source>
        <translation>舊口令下的私記打不開，就此丟失；從這裡重新開始。</translation>
    </message>
    <message>
        <source>The two are not the same. Type both once more.</source>
        <translation>兩次輸入不一致，請重新輸入。</translation>
    </message>
    <message>
        <source>Whose notes</source>
        <translation>誰的私記</translation>
    </message>
    <message>
        <source>Your own passphrase, the same as for your preparation file.</source>
        <translation>您自己的口令，與預備檔案的相同。</translation>
    </message>
    <message>
        <source>passphrase of your own</source>
        <translation>您自己的口令</translation>
    </message>
    <message>
        <source>the same once more</source>
        <translation>再輸一遍</translation>
    </message>
</context>
<context>
    <name>BridgePart</name>
    <message>
        <source>= Actual equity</source>
        <translation>= 實有權益</translation>
    </message>
    <message>
        <source>= Expected equity</source>
        <translation>= 應有權益</translation>
    </message>
    <message>
        <source>± Unexplained</source>
        <translation>± 未解釋</translation>
    </message>
</context>
<context>
    <name>Cap</name>
    <message>
        <source>Amount requested</source>
        <translation>申請金額</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>審批權限</translation>
    </message>
    <message>
        <source>Debts to assets</source>
        <translation>資產負債率上限</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>權益上限</translation>
    </message>
    <message>
        <source>First loan</source>
        <translation>首次貸款上限</translation>
    </message>
    <message>
        <source>Need for working capital</source>
        <translation>營運資金需求</translation>
    </message>
    <message>
        <source>Need shown by the purpose</source>
        <translation>用途所需資金</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品上限</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>擔保上限</translation>
    </message>
    <message>
        <source>Supported by capacity</source>
        <translation>還款能力可支持</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Cleared {cleared}/{total}</source>
        <translation>已滿足 {cleared}/{total}</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>演示資料</translation>
    </message>
    <message>
        <source>No line is outside its tolerance</source>
        <translation>沒有超出容差的科目</translation>
    </message>
    <message>
        <source>Prepared by {name}: these confirmations are your own</source>
        <translation>{name}預備：採信只算本人</translation>
    </message>
    <message>
        <source>Questions open {count}</source>
        <translation>未答問題 {count}</translation>
    </message>
    <message>
        <source>Since the case was opened: {spent} min; planned are {planned}.</source>
        <translation>本案開始以來 {spent} 分鐘，計劃 {planned} 分鐘。</translation>
    </message>
    <message>
        <source>Worst {shape} {line} {size}  (D)</source>
        <translation>最差偏差 {shape} {line} {size}  (D)</translation>
    </message>
    <message>
        <source>answer due today!</source>
        <translation>今天到答覆期限!</translation>
    </message>
    <message>
        <source>days left to answer: {days}</source>
        <translation>承諾答覆剩 {days} 天</translation>
    </message>
    <message>
        <source>days overdue with the answer: {days}</source>
        <translation>答覆逾期 {days} 天</translation>
    </message>
    <message>
        <source>earlier decisions {count}, last {day} {outcome}</source>
        <translation>歷史決議 {count} 條，末次 {day} {outcome}</translation>
    </message>
    <message>
        <source>on relations {count}</source>
        <translation>憑邏輯關係 {count} 科目</translation>
    </message>
    <message numerus="yes">
        <source>requests {amount} · {months} months</source>
        <translation><numerusform>申請 {amount} · {months} 期</numerusform></translation>
    </message>
    <message>
        <source>{name} (recused)</source>
        <translation>{name}（迴避）</translation>
    </message>
    <message>
        <source>{size} by {method}</source>
        <translation>{size}（{method}）</translation>
    </message>
    <message>
        <source>{spent} of {planned} min</source>
        <translation>用時 {spent}/{planned} 分</translation>
    </message>
    <message>
        <source>△ {left} min left</source>
        <translation>△ 還剩 {left} 分</translation>
    </message>
    <message>
        <source>◆ over time by {over} min</source>
        <translation>◆ 超時 {over} 分</translation>
    </message>
</context>
<context>
    <name>CaseNotes</name>
    <message>
        <source>Who presides over this case? The member's number, Enter; Esc leaves it</source>
        <translation>由誰代為主持本案？輸入委員號，Enter；Esc 不改</translation>
    </message>
    <message>
        <source>Who spoke for the client, when and how? Enter notes it, Esc leaves it</source>
        <translation>何人何時如何為客戶說情？Enter 記錄，Esc 不改</translation>
    </message>
    <message>
        <source>Why does the chair veto? Enter records the veto, Esc leaves it</source>
        <translation>主任為何否決？Enter 記錄否決，Esc 取消</translation>
    </message>
    <message>
        <source>Why does the client withdraw? Enter withdraws the case, Esc leaves it</source>
        <translation>客戶為何撤回？Enter 撤回本案，Esc 不改</translation>
    </message>
    <message>
        <source>Why is the case left without its quorum? Enter ends it undecided, Esc leaves it</source>
        <translation>法定人數為何不足？Enter 以不決結束，Esc 取消</translation>
    </message>
    <message>
        <source>Why is the case put off? Enter defers it to a later meeting, Esc leaves it</source>
        <translation>為何緩議？Enter 緩議至以後的會議，Esc 取消</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>1 Overview</source>
        <translation>1 概覽</translation>
    </message>
    <message>
        <source>2 Statements</source>
        <translation>2 報表對照</translation>
    </message>
    <message>
        <source>3 Charts</source>
        <translation>3 圖表</translation>
    </message>
    <message>
        <source>4 Questions</source>
        <translation>4 問題</translation>
    </message>
    <message>
        <source>5 Vote</source>
        <translation>5 表決</translation>
    </message>
    <message>
        <source>6 Minutes</source>
        <translation>6 紀要</translation>
    </message>
</context>
<context>
    <name>CasePages</name>
    <message>
        <source>Find in the pages: a line, a method, a name; Enter goes on</source>
        <translation>在頁中查詢：科目、方法、姓名；Enter 下一處</translation>
    </message>
    <message>
        <source>not on these pages</source>
        <translation>這些頁上沒有</translation>
    </message>
    <message>
        <source>place {place} of {count}</source>
        <translation>第 {place} 處，共 {count} 處</translation>
    </message>
</context>
<context>
    <name>CaseRatio</name>
    <message>
        <source>Asset turnover a year</source>
        <translation>總資產週轉率（次/年）</translation>
    </message>
    <message>
        <source>Cash ratio</source>
        <translation>現金比率</translation>
    </message>
    <message>
        <source>Current ratio</source>
        <translation>流動比率</translation>
    </message>
    <message>
        <source>Debts / assets</source>
        <translation>資產負債率</translation>
    </message>
    <message>
        <source>Debts / assets with the loan</source>
        <translation>加本筆後資產負債率</translation>
    </message>
    <message>
        <source>Instalment / disposable cash</source>
        <translation>月還款／月可支配</translation>
    </message>
    <message>
        <source>Loan / equity</source>
        <translation>貸款／權益</translation>
    </message>
    <message>
        <source>Net profit of a year / assets</source>
        <translation>資產收益率（年）</translation>
    </message>
    <message>
        <source>Operating cycle, days</source>
        <translation>營業週期（天）</translation>
    </message>
    <message>
        <source>Quick ratio</source>
        <translation>速動比率</translation>
    </message>
    <message>
        <source>Receivable days</source>
        <translation>應收週轉天數</translation>
    </message>
    <message>
        <source>Receivable turnover a year</source>
        <translation>應收週轉率（次/年）</translation>
    </message>
    <message>
        <source>Sales of a year / all loans</source>
        <translation>銷貸比（年銷售／全部貸款）</translation>
    </message>
    <message>
        <source>Stock days</source>
        <translation>存貨週轉天數</translation>
    </message>
    <message>
        <source>Stock turnover a year</source>
        <translation>存貨週轉率（次/年）</translation>
    </message>
</context>
<context>
    <name>CaseState</name>
    <message>
        <source>Decided</source>
        <translation>已決議</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>審議中</translation>
    </message>
    <message>
        <source>Votes revealed</source>
        <translation>已揭示</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>表決中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待議</translation>
    </message>
</context>
<context>
    <name>ChangesDesk</name>
    <message>
        <source>This is the first revision of the case: there is nothing to compare it with.</source>
        <translation>本案是第一版，沒有可比較的版本。</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Application</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原來</translation>
    </message>
    <message>
        <source>Changes since the case was heard before</source>
        <translation>與上次審議相比的變動</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>The words stated here fell, since the figures changed.</source>
        <translation>數值已變，此處原先寫明的結論已失效。</translation>
    </message>
    <message>
        <source>Which chart</source>
        <translation>哪一張圖</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>A day's takings:</source>
        <translation>每日抽樣：</translation>
    </message>
    <message>
        <source>Computed: {sentence}</source>
        <translation>計算結論：{sentence}</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>偏差龍捲風</translation>
    </message>
    <message>
        <source>Equity bridge</source>
        <translation>權益橋</translation>
    </message>
    <message>
        <source>Expected equity {expected:money} and actual equity {actual:money} agree.</source>
        <translation>應有權益 {expected:money} 與實有權益 {actual:money} 相符。</translation>
    </message>
    <message>
        <source>Expected equity {expected:money}, actual {actual:money}: {gap:signed} ({ratio:percent}) unexplained, more than its limit.</source>
        <translation>應有權益 {expected:money}，實有 {actual:money}，差 {gap:signed}（{ratio:percent}）未解釋，超出容差。</translation>
    </message>
    <message>
        <source>Expected equity {expected:money}, actual {actual:money}: {gap:signed} ({ratio:percent}) unexplained, within the limit.</source>
        <translation>應有權益 {expected:money}，實有 {actual:money}，差 {gap:signed}（{ratio:percent}）未解釋，在容差內。</translation>
    </message>
    <message>
        <source>Expected equity {expected:money}, actual {actual:money}: {gap:signed} unexplained.</source>
        <translation>應有權益 {expected:money}，實有 {actual:money}，差 {gap:signed} 未解釋。</translation>
    </message>
    <message>
        <source>Neither seasons nor single months of sales are stated, so no course can be drawn. An average month: declared {declared:money}, verified {verified:money}.</source>
        <translation>未填報季節或逐月營業額，畫不出走勢；月均申報 {declared:money}，核實 {verified:money}。</translation>
    </message>
    <message>
        <source>No equity check can be laid out: there is none on this case, or its inputs are missing.</source>
        <translation>無法列出權益檢驗：本案沒有這項檢驗，或其輸入缺失。</translation>
    </message>
    <message>
        <source>No line can be compared.</source>
        <translation>沒有可比較的科目。</translation>
    </message>
    <message>
        <source>No line deviates by more than its limit; the largest is {line} with {deviation:percent}.</source>
        <translation>沒有科目超出容差；最大為{line} {deviation:percent}。</translation>
    </message>
    <message>
        <source>No sales are stated.</source>
        <translation>未填報營業額。</translation>
    </message>
    <message>
        <source>Repayment cover</source>
        <translation>還款覆蓋</translation>
    </message>
    <message>
        <source>Sales and season</source>
        <translation>營業額走勢與季節</translation>
    </message>
    <message>
        <source>The loan asked for has no plan of repayment.</source>
        <translation>所申請貸款沒有還款計劃。</translation>
    </message>
    <message>
        <source>The months are declared only: {declared:money} in an average month.</source>
        <translation>各月只有申報數：月均 {declared:money}。</translation>
    </message>
    <message>
        <source>Verified months lie between {low:money} ({low_month}) and {high:money} ({high_month}). An average month: declared {declared:money}, verified {verified:money}.</source>
        <translation>核實各月在 {low:money}（{low_month}）與 {high:money}（{high_month}）之間；月均申報 {declared:money}，核實 {verified:money}。</translation>
    </message>
    <message>
        <source>overstated</source>
        <translation>高報</translation>
    </message>
    <message>
        <source>peers' quartiles (n {n})</source>
        <translation>同業四分位（{n} 戶）</translation>
    </message>
    <message>
        <source>understated</source>
        <translation>低報</translation>
    </message>
    <message>
        <source>{amount:wan}: all {count} months are covered by {share:rate} of disposable cash; the thinnest is {month} with {capacity:money} for {instalment:money} ({cover:cents} times).</source>
        <translation>{amount:wan}：{count} 期均在可支配現金的 {share:rate} 之內；最緊為 {month}，可還 {capacity:money}，應還 {instalment:money}（{cover:cents} 倍）。</translation>
    </message>
    <message>
        <source>{amount:wan}: disposable cash is not known in {unknown} of {count} months, so cover is not proven.</source>
        <translation>{amount:wan}：{count} 期中有 {unknown} 期的可支配現金不明，還款覆蓋未得證明。</translation>
    </message>
    <message>
        <source>{amount:wan}: {short} of {count} months fall short of {share:rate} of disposable cash; the worst is {month} with {capacity:money} for {instalment:money} ({cover:cents} times).</source>
        <translation>{amount:wan}：{count} 期中有 {short} 期超出可支配現金的 {share:rate}；最差為 {month}，可還 {capacity:money}，應還 {instalment:money}（{cover:cents} 倍）。</translation>
    </message>
    <message>
        <source>{low:money} to {high:money}</source>
        <translation>{low:money} 至 {high:money}</translation>
    </message>
    <message>
        <source>{month}: capacity {capacity:money} for {instalment:money}</source>
        <translation>{month}：可還 {capacity:money}，應還 {instalment:money}</translation>
    </message>
    <message>
        <source>{month}: falls short, capacity {capacity:money} for {instalment:money}</source>
        <translation>{month}：不足，可還 {capacity:money}，應還 {instalment:money}</translation>
    </message>
    <message>
        <source>{month}: verified {verified:money}, declared {declared:money}</source>
        <translation>{month} 月：核實 {verified:money}，申報 {declared:money}</translation>
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
        <translation>{season} {months} 個月佔全年 {share:ratio}（平均為 {even:ratio}）；月均申報 {declared:money}，核實 {verified:money}。</translation>
    </message>
    <message>
        <source>{severe} severe and {over} over the limit; the largest is {line} with {deviation:percent}.</source>
        <translation>{severe} 項重大、{over} 項超差；最大為{line} {deviation:percent}。</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>× declared, average {amount:money}</source>
        <translation>× 申報，月均 {amount:money}</translation>
    </message>
    <message>
        <source>─ declared capacity {amount:money}</source>
        <translation>─ 申報可還 {amount:money}</translation>
    </message>
    <message>
        <source>━ instalment {amount:money}</source>
        <translation>━ 月還款 {amount:money}</translation>
    </message>
    <message>
        <source>━ instalments {low:money} to {high:money}</source>
        <translation>━ 各期還款 {low:money} 至 {high:money}</translation>
    </message>
    <message>
        <source>▲ declared capacity {amount:money}</source>
        <translation>▲ 申報可還 {amount:money}（超出圖幅）</translation>
    </message>
    <message>
        <source>◆ falls short: capacity ÷ instalment</source>
        <translation>◆ 不足：可還 ÷ 應還（倍）</translation>
    </message>
    <message>
        <source>● verified, average {amount:money}</source>
        <translation>● 核實，月均 {amount:money}</translation>
    </message>
</context>
<context>
    <name>CheckDesk</name>
    <message>
        <source>A computed line is cleared through its sources.</source>
        <translation>推導科目隨其來源滿足。</translation>
    </message>
</context>
<context>
    <name>CheckForm</name>
    <message>
        <source>A number without evidence is no check: choose or add one.</source>
        <translation>沒有證據的數字不算檢驗：請選一項或新增一項。</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>口徑</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢驗</translation>
    </message>
    <message>
        <source>Check on {line}</source>
        <translation>登錄檢驗：{line}</translation>
    </message>
    <message>
        <source>Check on {line}, figure {value}</source>
        <translation>登錄檢驗：{line}，數值 {value}</translation>
    </message>
    <message>
        <source>Each component needs a name of its own.</source>
        <translation>每項成本要有各自的名稱。</translation>
    </message>
    <message>
        <source>Enter stores · Tab goes on · Esc leaves</source>
        <translation>Enter 存入 · Tab 下一欄 · Esc 離開</translation>
    </message>
    <message>
        <source>Here belongs {expected}. {mend}</source>
        <translation>此處應填{expected}。{mend}</translation>
    </message>
    <message>
        <source>Method: its key finds it; those of this line come first</source>
        <translation>方法：按方法鍵即可找到；本科目適用的在前</translation>
    </message>
    <message>
        <source>Monthly average</source>
        <translation>月均</translation>
    </message>
    <message>
        <source>New check</source>
        <translation>新檢驗</translation>
    </message>
    <message>
        <source>Not to be read yet: {fields}</source>
        <translation>還讀不出：{fields}</translation>
    </message>
    <message>
        <source>On whose word</source>
        <translation>由誰提出</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {problem}</source>
        <translation>第 {row} 列{column}：{problem}</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>存入</translation>
    </message>
    <message>
        <source>Survey date</source>
        <translation>調查日</translation>
    </message>
    <message>
        <source>There is no evidence {id}.</source>
        <translation>沒有證據 {id}。</translation>
    </message>
    <message>
        <source>This case has no schedule of that name.</source>
        <translation>本案沒有這個名稱的明細表。</translation>
    </message>
    <message>
        <source>This source is a list. Choose one of its numbers, or its sum.</source>
        <translation>該來源是一列數。請選其中一個數或合計。</translation>
    </message>
    <message>
        <source>What was typed is not stored. Esc again leaves it; any change goes on.</source>
        <translation>所填內容尚未存入。再按 Esc 放棄；繼續填寫則不離開。</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>numbers with spaces between them</source>
        <translation>各數之間用空格隔開</translation>
    </message>
    <message>
        <source>rows of a schedule, or type them</source>
        <translation>引用明細表（如 明細:stock_count），或逐列填寫</translation>
    </message>
    <message>
        <source>{check} anew: {procedure}</source>
        <translation>重錄 {check}：{procedure}</translation>
    </message>
    <message>
        <source>{column} of row {row}</source>
        <translation>第 {row} 列的{column}</translation>
    </message>
    <message numerus="yes">
        <source>{count} number(s)</source>
        <translation><numerusform>共 {count} 個數</numerusform></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Abstain</source>
        <translation>棄權</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Approve with conditions</source>
        <translation>有條件同意</translation>
    </message>
    <message>
        <source>Re-investigate</source>
        <translation>續議</translation>
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
        <translation>實際權益</translation>
    </message>
    <message>
        <source>Expected equity</source>
        <translation>應有權益</translation>
    </message>
    <message>
        <source>Profit of the period</source>
        <translation>期間利潤</translation>
    </message>
    <message>
        <source>The larger of the two</source>
        <translation>兩者中較大者</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Enter gives it, another digit changes it</source>
        <translation>Enter 提交，另按數字更改</translation>
    </message>
    <message>
        <source>Enter gives it, another digit changes it, F2 for an own amount, term, rate or remark</source>
        <translation>Enter 提交，按其他數字改選，F2 填寫本人的金額、期限、利率或附言</translation>
    </message>
    <message>
        <source>Esc leaves without a vote</source>
        <translation>Esc 不投票退出</translation>
    </message>
    <message>
        <source>The vote is being sealed …</source>
        <translation>正在密封選票……</translation>
    </message>
    <message>
        <source>This ballot does not offer “{choice}”.</source>
        <translation>本次表決沒有“{choice}”這一選項。</translation>
    </message>
    <message>
        <source>Your vote is chosen. It is not shown: the room sees this screen.</source>
        <translation>您已選定。會議室能看到本屏，故不顯示所選。</translation>
    </message>
    <message>
        <source>Your vote: press its digit</source>
        <translation>您的選擇：請按數字鍵</translation>
    </message>
    <message>
        <source>Your vote: {vote}</source>
        <translation>您的選擇：{vote}</translation>
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
        <translation>“{typed}”不是選項，請按上面的數字鍵。</translation>
    </message>
</context>
<context>
    <name>Clearing</name>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>At least two methods: satisfied by {accepted}.</source>
        <translation>已滿足“不低於兩種”：{accepted}</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>By the policy, {procedure} is no method for this line.</source>
        <translation>按制度，{procedure}不是本科目的檢驗方法。</translation>
    </message>
    <message>
        <source>Computed from other lines, all of them cleared.</source>
        <translation>由其他科目推導，源科目均已滿足。</translation>
    </message>
    <message>
        <source>Computed from other lines; cleared when its sources are.</source>
        <translation>由其他科目推導，隨源科目滿足而滿足。</translation>
    </message>
    <message>
        <source>Disposable cash</source>
        <translation>可支配資金</translation>
    </message>
    <message>
        <source>Every method here is accepted; {count} of {needed} count.</source>
        <translation>本科目方法均已採信，須 {needed} 種，現計 {count} 種。</translation>
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
        <translation>每月還款</translation>
    </message>
    <message>
        <source>Monthly instalments</source>
        <translation>每月還款合計</translation>
    </message>
    <message>
        <source>Monthly living costs</source>
        <translation>每月生活費</translation>
    </message>
    <message>
        <source>Net assets</source>
        <translation>淨資產</translation>
    </message>
    <message>
        <source>Net value</source>
        <translation>淨值</translation>
    </message>
    <message>
        <source>No confirmed method covers {basis}.</source>
        <translation>{basis} 沒有已採信的方法覆蓋。</translation>
    </message>
    <message>
        <source>No value is proposed: the line cannot be {value}, the least favourable estimate.</source>
        <translation>沒有建議認定值：最不利的估算值 {value} 不能是本科目的數值。</translation>
    </message>
    <message>
        <source>One more method is needed. Accepted: {accepted}. Available here: {available}</source>
        <translation>還需再確認 1 種方法 — 已採信：{accepted}；本科目可用：{available}</translation>
    </message>
    <message>
        <source>Only {count} method(s) with data here. Add a check, send the line back, or let the chair waive it.</source>
        <translation>只有 {count} 種方法有資料 — 請補充檢驗、退回補充調查，或由主任豁免。</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>流出</translation>
    </message>
    <message>
        <source>Over the limit: a third method or an adopted value is needed (A adopts {value}).</source>
        <translation>超差：須有第三種方法或採用認定值（按 A 採用 {value}）。</translation>
    </message>
    <message>
        <source>Over the limit: a third method or an adopted value is needed; none is proposed.</source>
        <translation>超差：須有第三種方法或採用認定值；沒有可建議的認定值。</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>利潤</translation>
    </message>
    <message>
        <source>Says something here but does not count as a method: {method}.</source>
        <translation>只供參考，不計為一種方法：{method}。</translation>
    </message>
    <message>
        <source>Sent back for re-investigation by {by}: {reason}</source>
        <translation>{by} 退回補充調查：{reason}</translation>
    </message>
    <message>
        <source>Severe: a recognised value must be adopted (A adopts {value}).</source>
        <translation>重大：須採用認定值（按 A 採用 {value}）。</translation>
    </message>
    <message>
        <source>Severe: a recognised value must be adopted; none is proposed.</source>
        <translation>重大：須採用認定值；沒有可建議的認定值。</translation>
    </message>
    <message>
        <source>Stated as none where none is no advantage: nothing to clear.</source>
        <translation>申報為無，且申報為無對客戶並無好處，無需核實。</translation>
    </message>
    <message>
        <source>The chair must decide by name.</source>
        <translation>須由主任具名決定。</translation>
    </message>
    <message>
        <source>The deviation needs a written cause.</source>
        <translation>偏差須寫明原因。</translation>
    </message>
    <message>
        <source>The source of the input “{input}” has no value.</source>
        <translation>輸入項“{input}”的來源沒有數值。</translation>
    </message>
    <message>
        <source>The waiver has no effect: the policy allows {count} in a case.</source>
        <translation>豁免無效：制度規定每案至多豁免 {count} 項。</translation>
    </message>
    <message>
        <source>The waiver has no effect: the policy excludes this line.</source>
        <translation>豁免無效：制度規定本科目不得豁免。</translation>
    </message>
    <message>
        <source>There is no value to adopt here: the chair must accept the cause by name.</source>
        <translation>本科目無值可認定：須由主任具名接受原因。</translation>
    </message>
    <message>
        <source>Too far from the figure to be one of the two: {method}.</source>
        <translation>與數值相差過大，不能算兩種之一：{method}。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
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
        <translation>調查日</translation>
    </message>
    <message>
        <source>{count} do not concur: the chair must accept the line, waive it or send it back.</source>
        <translation>{count} 人不同意：須由主任採信、豁免或退回補充調查。</translation>
    </message>
    <message>
        <source>{count} more methods are needed. Available here: {available}</source>
        <translation>還需確認 {count} 種方法 — 本科目可用：{available}</translation>
    </message>
    <message>
        <source>{first} and {second} are both norms and never make a pair.</source>
        <translation>{first} 與 {second} 都是同業常模，不能成對。</translation>
    </message>
    <message>
        <source>{first} and {second} are both the client's own word and count once.</source>
        <translation>{first} 與 {second} 都只是客戶口述，只算一種。</translation>
    </message>
    <message>
        <source>{first} and {second} rest on the same source ({source}) and count once.</source>
        <translation>{first} 與 {second} 同源（{source}），只算一種。</translation>
    </message>
    <message>
        <source>{first} is computed from {second}; together they count once.</source>
        <translation>{first} 由 {second} 推算，合算一種。</translation>
    </message>
    <message>
        <source>{method} is computed from {sources}, which must be accepted first.</source>
        <translation>{method} 由 {sources} 推算，須先採信後者。</translation>
    </message>
    <message>
        <source>{method} reads {lines}, which must be cleared first.</source>
        <translation>{method} 引用了 {lines}，須先滿足該科目。</translation>
    </message>
    <message>
        <source>{procedure} does not count on evidence of the class “{class}”.</source>
        <translation>{procedure}不能以“{class}”類證據計數。</translation>
    </message>
    <message>
        <source>{procedure} is computed from “{line}” itself; a line cannot verify itself.</source>
        <translation>{procedure}是用“{line}”本身算出的；科目不能自證。</translation>
    </message>
    <message>
        <source>{procedure} is computed from “{total}”, which contains “{line}”; a line cannot verify itself.</source>
        <translation>{procedure}是用“{total}”算出的，其中已含“{line}”；科目不能自證。</translation>
    </message>
    <message>
        <source>{table}, row {row}, {column}</source>
        <translation>{table}第 {row} 列“{column}”</translation>
    </message>
</context>
<context>
    <name>ClientDesk</name>
    <message>
        <source>Compared with case {number} as left on {day}</source>
        <translation>與 {number} 號案 {day} 會議認定數對比</translation>
    </message>
    <message>
        <source>Compared with the prior period of the statements</source>
        <translation>與報表上期對比</translation>
    </message>
    <message>
        <source>The record holds no figures of an earlier application; stated decisions have none.</source>
        <translation>檔案中沒有歷次申請的科目資料；客戶經理所述的歷史決議不含資料。</translation>
    </message>
</context>
<context>
    <name>ClientHistory</name>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>As left on {day}</source>
        <translation>{day} 認定</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變動</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決議</translation>
    </message>
    <message>
        <source>Declared now</source>
        <translation>本次申報</translation>
    </message>
    <message>
        <source>First application: nothing was decided on this client before.</source>
        <translation>首次申請：此前沒有對該客戶的決議。</translation>
    </message>
    <message>
        <source>History of {client}</source>
        <translation>{client} 的歷史</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>會議</translation>
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
        <translation>申請金額</translation>
    </message>
    <message>
        <source>Verified now</source>
        <translation>本次核實</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未決</translation>
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
        <translation>放款後</translation>
    </message>
    <message>
        <source>At pay-out</source>
        <translation>放款時</translation>
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
        <translation>貸後</translation>
    </message>
</context>
<context>
    <name>ConditionStatus</name>
    <message>
        <source>Breached</source>
        <translation>已違反</translation>
    </message>
    <message>
        <source>Evidence submitted</source>
        <translation>已提交憑據</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未落實</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核實</translation>
    </message>
    <message>
        <source>Waived by the committee</source>
        <translation>已由委員會豁免</translation>
    </message>
</context>
<context>
    <name>ConditionsPanel</name>
    <message>
        <source>Condition (*: policy)</source>
        <translation>條件（*制度）</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>F8: a code or own words, Enter</source>
        <translation>F8 後輸入兩位碼或自擬條件，Enter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Kind and text of * are the policy's. Strike it out with a reason, then add your own.</source>
        <translation>帶 * 的條件，類別與文字均為制度原文，不能改動。可寫明理由刪去，再另加條件。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>號</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>責任人</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>驗收憑據</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>刪除所選條件</translation>
    </message>
    <message>
        <source>There is no condition with the code {code}. Take one of the list, or write words.</source>
        <translation>沒有編碼為 {code} 的條件。請用列表中的編碼，或寫明文字。</translation>
    </message>
    <message>
        <source>Why is condition {number} struck out? Enter strikes it out, Esc leaves it</source>
        <translation>為何刪去條件 {number}？Enter 刪去，Esc 保留</translation>
    </message>
</context>
<context>
    <name>ConflictForm</name>
    <message>
        <source>None of them has (Ctrl+K)</source>
        <translation>均無衝突（Ctrl+K）</translation>
    </message>
    <message>
        <source>Put to the room: has anybody a conflict of interest? {names}</source>
        <translation>當場詢問有無利益衝突：{names}</translation>
    </message>
    <message>
        <source>Type the member's number and the reason, like: 3 brother</source>
        <translation>請輸入委員號和理由，如：3 借款人之兄</translation>
    </message>
    <message>
        <source>Who has: number and reason, Enter (Ctrl+R)</source>
        <translation>有衝突者：委員號和理由，Enter（Ctrl+R）</translation>
    </message>
</context>
<context>
    <name>Convening</name>
    <message>
        <source>Each name may stand once: {names}.</source>
        <translation>姓名不能重複：{names}。</translation>
    </message>
    <message>
        <source>Everybody needs a name.</source>
        <translation>每個人都須有姓名。</translation>
    </message>
    <message>
        <source>The meeting needs a place.</source>
        <translation>須寫明會議地點。</translation>
    </message>
    <message>
        <source>The meeting needs a secretary.</source>
        <translation>會議須有秘書。</translation>
    </message>
    <message>
        <source>The meeting needs at least one voting member besides the chair.</source>
        <translation>除主任外至少須有一名表決委員。</translation>
    </message>
    <message>
        <source>The meeting needs one chair.</source>
        <translation>會議須有一名主任。</translation>
    </message>
    <message>
        <source>There is a meeting no. {number} already.</source>
        <translation>第 {number} 次會議已存在。</translation>
    </message>
</context>
<context>
    <name>ConveningForm</name>
    <message>
        <source>Begins</source>
        <translation>開始時間</translation>
    </message>
    <message>
        <source>Cases (Space takes one out)</source>
        <translation>案件（空格取消勾選）</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主任（主持人）</translation>
    </message>
    <message>
        <source>Convene (Enter)</source>
        <translation>召開（Enter）</translation>
    </message>
    <message>
        <source>Convene a meeting</source>
        <translation>召開會議</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Loan officers, one a line</source>
        <translation>信貸員（每行一人）</translation>
    </message>
    <message>
        <source>No imported case waits; cases imported later come on the agenda.</source>
        <translation>沒有待上會的案件；之後匯入的案件會直接列入議程。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>會議次數</translation>
    </message>
    <message>
        <source>Observers, one a line</source>
        <translation>列席人員（每行一人）</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>秘書</translation>
    </message>
    <message>
        <source>Voting members, one a line</source>
        <translation>表決委員（每行一人）</translation>
    </message>
    <message numerus="yes">
        <source>{number} · {client} · {amount} yuan, {months} months · {officer}</source>
        <translation><numerusform>{number} · {client} · {amount} 元，{months} 個月 · 主辦 {officer}</numerusform></translation>
    </message>
</context>
<context>
    <name>CopyDesk</name>
    <message>
        <source>A copy, marked on every page: {file}. The sealed file is unchanged.</source>
        <translation>副本（每頁均有標記）：{file}。定稿檔案未變。</translation>
    </message>
    <message>
        <source>Every page of the copy is with the printer. The sealed file is unchanged.</source>
        <translation>副本全部頁面已送交印表機。定稿檔案未變。</translation>
    </message>
    <message>
        <source>The copy is being drawn …</source>
        <translation>正在生成副本……</translation>
    </message>
    <message>
        <source>The copy is being printed: {done} of {all} pages …</source>
        <translation>正在列印副本：第 {done} 頁，共 {all} 頁……</translation>
    </message>
    <message>
        <source>The copy was not all printed. The sealed file is unchanged. Print the copy anew.</source>
        <translation>副本未全部列印。定稿檔案未變。請重新列印副本。</translation>
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
        <translation>主任認可</translation>
    </message>
    <message>
        <source>Recognised value adopted</source>
        <translation>已採用認定值</translation>
    </message>
    <message>
        <source>Sent back for re-investigation</source>
        <translation>退回補充調查</translation>
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
        <translation>在場委員均已聲明。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不變</translation>
    </message>
    <message>
        <source>Noted: it changes nothing in the gate, and the minutes print it.</source>
        <translation>已記錄：不改變任何表決前檢查，並印入紀要。</translation>
    </message>
    <message>
        <source>Recorded as called out in the room: no conflict of interest of {names}.</source>
        <translation>已按當場表態記錄：{names}無利益衝突。</translation>
    </message>
    <message>
        <source>Recorded: {name} presides over this case.</source>
        <translation>已記錄：本案由{name}代為主持。</translation>
    </message>
    <message>
        <source>Recorded: {name} takes no part in this case ({reason}).</source>
        <translation>已記錄：{name}迴避本案（{reason}）。</translation>
    </message>
    <message>
        <source>Take the recusal back</source>
        <translation>撤回迴避</translation>
    </message>
    <message>
        <source>Taken back: {name} takes part in this case ({reason}).</source>
        <translation>已撤回：{name}參加本案（{reason}）。</translation>
    </message>
    <message>
        <source>There is no voting member number {number}.</source>
        <translation>沒有 {number} 號表決委員。</translation>
    </message>
    <message>
        <source>{name} is recused from this case ({before}). Take the recusal back, because: {reason}? With it {name} declares that nothing keeps them from the case.</source>
        <translation>{name}已迴避本案（{before}）。是否撤回迴避，理由：{reason}？撤回即由{name}聲明與本案沒有利益衝突。</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The demo meeting is being prepared …</source>
        <translation>正在準備演示會議…</translation>
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
        <translation>偏離</translation>
    </message>
    <message>
        <source>Departs far</source>
        <translation>明顯偏離</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>An input</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>Only {present} of {needed} members needed can vote on this case.</source>
        <translation>本案需{needed}名委員表決，只有{present}名可以表決。</translation>
    </message>
    <message>
        <source>The adopted value of another line</source>
        <translation>其他科目的認定值</translation>
    </message>
    <message>
        <source>The case was presented anew to more members; confirm {methods} again.</source>
        <translation>本案已向更多委員重新提交，請重新採信{methods}。</translation>
    </message>
    <message>
        <source>The cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>The figure changed from {before} to {now}; confirm {methods} again.</source>
        <translation>數值由 {before} 改為 {now}，請重新採信{methods}。</translation>
    </message>
    <message>
        <source>The limits</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>{what} changed; confirm {methods} again.</source>
        <translation>{what}已改動，請重新採信{methods}。</translation>
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
主任反對</translation>
    </message>
    <message>
        <source>Half, with
the chair</source>
        <translation>恰好一半
主任同意</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>委員</translation>
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
人數</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>迴避</translation>
    </message>
    <message>
        <source>What the rule does at its edges</source>
        <translation>規則在臨界處的結果</translation>
    </message>
    <message>
        <source>Without
the chair</source>
        <translation>主任不在
所需同意票</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>人數不足</translation>
    </message>
</context>
<context>
    <name>EnteredText</name>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件內容</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢驗內容</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>條件</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證據內容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>標識</translation>
    </message>
    <message>
        <source>Intercession</source>
        <translation>說情記錄</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>出具人</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>科目名稱</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>會議內容</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>緩釋措施</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名或名稱</translation>
    </message>
    <message>
        <source>New facts</source>
        <translation>新的事實</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>待查問題</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>責任人</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>制度內容</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>經營場所</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>私記</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>驗收憑據</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問題</translation>
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
        <translation>內容</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>行業</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>說明</translation>
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
        <translation>＋ 期間注資</translation>
    </message>
    <message>
        <source>+ Principal repaid</source>
        <translation>＋ 已還本金</translation>
    </message>
    <message>
        <source>+ Profit of the period</source>
        <translation>＋ 期間利潤</translation>
    </message>
    <message>
        <source>Equity at the start</source>
        <translation>初始權益</translation>
    </message>
    <message>
        <source>− Depreciation</source>
        <translation>− 折舊</translation>
    </message>
    <message>
        <source>− Money taken out</source>
        <translation>− 期間提取</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A database by the address “{scheme}” cannot be used; this version keeps SQLite files.</source>
        <translation>不能使用地址類型為“{scheme}”的資料庫；本版本只使用 SQLite 檔案。</translation>
    </message>
    <message>
        <source>A meeting is adjourned to a later day than today, not to {day}.</source>
        <translation>休會須至今日以後的日期，不能是{day}。</translation>
    </message>
    <message>
        <source>A new version of check {check} keeps its line, basis and procedure.</source>
        <translation>檢驗 {check} 的新版本須保持原科目、口徑和程序。</translation>
    </message>
    <message>
        <source>A number without evidence is no check.</source>
        <translation>沒有證據的數字不算檢驗。</translation>
    </message>
    <message>
        <source>A preparation file holds at most {megabytes} MB, {books} note books, {notes} private notes and {questions} questions on a case of {characters} characters each, and asks for no more work than this program's own. This one goes beyond.</source>
        <translation>一份預備檔案最多 {megabytes} MB、{books} 本私記、{notes} 條私記，每案最多 {questions} 個問題、每個最多 {characters} 字，解鎖運算量也不得超過本程式自己寫的檔案。這一份超出了上限。</translation>
    </message>
    <message>
        <source>A private note is written and taken away by its author alone, who is of the meeting.</source>
        <translation>私記只能由本次會議的作者本人寫和刪除。</translation>
    </message>
    <message>
        <source>A remark with a sealed vote has at most {most} characters.</source>
        <translation>密投的附言最多 {most} 個字元。</translation>
    </message>
    <message>
        <source>A sealed round is revealed with the key of one of these: {names}.</source>
        <translation>密投的揭示須用以下任一人的金鑰：{names}。</translation>
    </message>
    <message>
        <source>A secret has at least {least} characters, {different} of them different, and not only digits.</source>
        <translation>口令至少 {least} 個字元，其中至少 {different} 個各不相同，且不能全是數字。</translation>
    </message>
    <message>
        <source>Add what is missing, then adopt it.</source>
        <translation>請補齊後再採納。</translation>
    </message>
    <message>
        <source>Adopt the resolution, and say in its reasons that the client withdrew.</source>
        <translation>請採納決議，並在理由中寫明客戶已撤回。</translation>
    </message>
    <message>
        <source>Adopt the result, or open a new round with a reason.</source>
        <translation>請採納結果，或說明理由另起一輪。</translation>
    </message>
    <message>
        <source>Adopt what the vote says, or open a new round with a reason.</source>
        <translation>請按表決結果採納，或說明理由另起一輪。</translation>
    </message>
    <message>
        <source>Adopt what the vote says; what passed can be refused, deferred or sent back.</source>
        <translation>請按表決結果採納決議；已通過的，主任可以否決、緩議或退回補充調查。</translation>
    </message>
    <message>
        <source>After the next reveal Ctrl+R, the member's number and a reason take it back for later rounds.</source>
        <translation>揭示之後，可用 Ctrl+R、委員編號和理由撤回迴避，供其後各輪。</translation>
    </message>
    <message>
        <source>All columns of line {line} move alike: the margin would be {margin:ratio} for {column}, but must stay below 100 %.</source>
        <translation>{line} 各欄按同一比例變動：{column}的毛利率將達 {margin:ratio}，而毛利率須低於 100%。</translation>
    </message>
    <message>
        <source>Another program keeps {file} busy.</source>
        <translation>{file} 正被其他程式佔用。</translation>
    </message>
    <message>
        <source>Ask whoever handed the file to you where it comes from.</source>
        <translation>請向交來檔案的人問清它的來歷。</translation>
    </message>
    <message>
        <source>Ask {name} for the own file. One that was taken in just now is taken back by Ctrl+Z.</source>
        <translation>請向{name}本人要檔案。剛剛收入的檔案可按 Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>Bring your preparation file back to the desk.</source>
        <translation>請把您的預備檔案帶回審議臺。</translation>
    </message>
    <message>
        <source>Case {number} comes from paper, and a sealed vote is signed with each member's own key, which no paper carries.</source>
        <translation>件號 {number} 正在據紙面補錄；密封表決須用委員本人的金鑰簽名，紙面上沒有金鑰。</translation>
    </message>
    <message>
        <source>Case {number} has changed since it was shown for this vote.</source>
        <translation>案件 {number} 在顯示供本次投票之後有了改動。</translation>
    </message>
    <message>
        <source>Case {number} has its quorum and can be decided.</source>
        <translation>案件 {number} 法定人數足夠，可以表決。</translation>
    </message>
    <message>
        <source>Case {number} has no approval that stands with this condition.</source>
        <translation>案件 {number} 沒有含此條件的有效批准決議。</translation>
    </message>
    <message>
        <source>Case {number} is before meeting no. {meeting}, and one meeting at a time has a case.</source>
        <translation>案件 {number} 在第{meeting}次會議中；一個案件同時只在一次會議中審議。</translation>
    </message>
    <message>
        <source>Case {number} is being entered from paper.</source>
        <translation>件號 {number} 正在據紙面補錄。</translation>
    </message>
    <message>
        <source>Case {number} is decided; its resolution is frozen.</source>
        <translation>案件 {number} 已有決議，不能再改。</translation>
    </message>
    <message>
        <source>Case {number} is in the record already, exactly as in this file.</source>
        <translation>案件 {number} 已在記錄中，內容與此檔案完全相同。</translation>
    </message>
    <message>
        <source>Case {number} is not being entered from paper.</source>
        <translation>件號 {number} 沒有在據紙面補錄。</translation>
    </message>
    <message>
        <source>Case {number} is not decided, so there is nothing to reconsider.</source>
        <translation>案件 {number} 尚未決定，無需複議。</translation>
    </message>
    <message>
        <source>Case {number} is not under review ({state}): lines and ballots need it to be.</source>
        <translation>案件 {number} 不在審議中（{state}）：處理科目和開始表決都須在審議中。</translation>
    </message>
    <message>
        <source>Case {number} stands on this agenda already.</source>
        <translation>案件 {number} 已在本次議程中。</translation>
    </message>
    <message>
        <source>Case {number} was decided by a committee before.</source>
        <translation>案件 {number} 已經審議決定。</translation>
    </message>
    <message>
        <source>Case {number} was opened and has no resolution.</source>
        <translation>案件 {number} 已開始審議，尚無決議。</translation>
    </message>
    <message>
        <source>Case {number} was presented already; the room works on its revision of then.</source>
        <translation>案件 {number} 已經提交審議，會議正在審議當時的版次。</translation>
    </message>
    <message>
        <source>Case {number} was presented as no. {place} of the agenda and is minuted under that number.</source>
        <translation>案件 {number} 已按議程第 {place} 項提交審議，並以此編號記入紀要。</translation>
    </message>
    <message>
        <source>Case {number} was reconsidered before, which is done once.</source>
        <translation>案件 {number} 已複議過，複議只限一次。</translation>
    </message>
    <message>
        <source>Change a field first.</source>
        <translation>請先修改某一項。</translation>
    </message>
    <message>
        <source>Change something, or leave the form with Esc.</source>
        <translation>請改動內容，或按 Esc 離開表單。</translation>
    </message>
    <message>
        <source>Check the disk and its cable, then do it again.</source>
        <translation>請檢查磁碟及連線，然後重做這一步。</translation>
    </message>
    <message>
        <source>Check the place, or restore a backup there.</source>
        <translation>請核對位置，或在該處恢復備份。</translation>
    </message>
    <message>
        <source>Check {check} says exactly this already.</source>
        <translation>檢驗 {check} 的內容已與此完全相同。</translation>
    </message>
    <message>
        <source>Check {check} was rejected and stays in the record as it was.</source>
        <translation>檢驗 {check} 已不採信，按原樣留在記錄中。</translation>
    </message>
    <message>
        <source>Choose a basis at which the line is stated.</source>
        <translation>請選本科目已列報的口徑。</translation>
    </message>
    <message>
        <source>Choose a finding: consistent, doubtful or inconsistent, with its reason.</source>
        <translation>請選結論：一致、存疑或不符，並寫理由。</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write.</source>
        <translation>請選擇可以寫入的資料夾。</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>請選擇以後的日期。</translation>
    </message>
    <message>
        <source>Choose a line that is entered, not computed.</source>
        <translation>請選擇登錄的科目，而不是推導的科目。</translation>
    </message>
    <message>
        <source>Choose a member of the base; present the case anew to add a name.</source>
        <translation>請選擇在冊委員；要增加委員，須重新提交本案。</translation>
    </message>
    <message>
        <source>Choose a procedure that gives an amount for money, or a rate for a margin.</source>
        <translation>金額科目請選得出金額的程序，毛利率請選得出比率的程序。</translation>
    </message>
    <message>
        <source>Choose a value nearer to the figure, or correct the margin of that season first.</source>
        <translation>請選一個更接近數值的認定值，或先更正該季的毛利率。</translation>
    </message>
    <message>
        <source>Choose another class, or leave it with Esc.</source>
        <translation>請選擇其他類別，或按 Esc 退出。</translation>
    </message>
    <message>
        <source>Choose another disk for the copy.</source>
        <translation>請另選磁碟存放副本。</translation>
    </message>
    <message>
        <source>Choose another file, or store the check without one.</source>
        <translation>請另選檔案，或不附檔案存入。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>請另選檔案。</translation>
    </message>
    <message>
        <source>Choose another name; nothing is overwritten.</source>
        <translation>請另取名稱；程式不會覆蓋任何檔案。</translation>
    </message>
    <message>
        <source>Choose another one: a few words are easy to keep in mind.</source>
        <translation>請另選一個：幾個詞連在一起好記。</translation>
    </message>
    <message>
        <source>Choose evidence from the list, or add it.</source>
        <translation>請從列表選證據，或新增證據。</translation>
    </message>
    <message>
        <source>Choose one of the members shown.</source>
        <translation>請從列出的委員中選擇。</translation>
    </message>
    <message>
        <source>Choose one of the methods shown beside the line.</source>
        <translation>請選擇科目旁所列的方法。</translation>
    </message>
    <message>
        <source>Choose one of the people shown.</source>
        <translation>請從所列人員中選擇。</translation>
    </message>
    <message>
        <source>Choose one of those shown.</source>
        <translation>請從所列選項中選擇。</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>請另選一人。</translation>
    </message>
    <message>
        <source>Choose that day or a later one.</source>
        <translation>請選該日或更晚的日期。</translation>
    </message>
    <message>
        <source>Choose the file of this meeting.</source>
        <translation>請選擇本次會議的預備檔案。</translation>
    </message>
    <message>
        <source>Choose the file that shows the evidence, or leave the file out.</source>
        <translation>請選擇載有證據的檔案，或不附檔案。</translation>
    </message>
    <message>
        <source>Choose today or a later day; cases on an agenda keep the version they have.</source>
        <translation>請選今天或以後的日期；已列入議程的案件仍按原版本。</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>請先在那裡關閉。</translation>
    </message>
    <message>
        <source>Close the meeting, print its minutes, then seal them.</source>
        <translation>請先結束會議、列印紀要，再定稿。</translation>
    </message>
    <message>
        <source>Close the other program or wait, then try again.</source>
        <translation>請關閉該程式或稍候，然後重試。</translation>
    </message>
    <message>
        <source>Close the program, put the right file back, and open it again.</source>
        <translation>請關閉程式，放回正確的檔案，再重新開啟。</translation>
    </message>
    <message>
        <source>Complete these points.</source>
        <translation>請補全以上各項。</translation>
    </message>
    <message>
        <source>Condition {number} is due {due}, and no pay-out is recorded: it can be neither kept nor breached yet.</source>
        <translation>第{number}項條件的期限是“{due}”，而放款尚未登記：現在既談不上履行，也談不上違反。</translation>
    </message>
    <message>
        <source>Condition {number} is waived only by the committee, by a vote under the rule of the case.</source>
        <translation>第{number}項條件只能由委員會按本案表決規則投票豁免。</translation>
    </message>
    <message>
        <source>Condition {number} stands at “{now}”; “{wanted}” cannot follow.</source>
        <translation>第{number}項條件目前為“{now}”，不能改為“{wanted}”。</translation>
    </message>
    <message>
        <source>Confirm a further method, or send the case back.</source>
        <translation>請再採信一種方法，或退回補充調查。</translation>
    </message>
    <message>
        <source>Conflicts of interest are not declared by {names}; a waiver is voted on like the case.</source>
        <translation>{names}尚未聲明有無利益衝突；豁免與案件一樣表決。</translation>
    </message>
    <message>
        <source>Copy it to a place where you may write, and open the copy.</source>
        <translation>請複製到可寫入的位置，再開啟副本。</translation>
    </message>
    <message>
        <source>Correct it and press Enter again.</source>
        <translation>請改正後再按 Enter。</translation>
    </message>
    <message>
        <source>Correct the date and store the check again.</source>
        <translation>請更正日期後重新儲存檢驗。</translation>
    </message>
    <message>
        <source>Correct the day on which it was signed.</source>
        <translation>請更正簽批日期。</translation>
    </message>
    <message>
        <source>Correct the input and store the check again.</source>
        <translation>請更正該輸入，再存一次。</translation>
    </message>
    <message>
        <source>Correct the number and do it again.</source>
        <translation>請改正數字後重做這一步。</translation>
    </message>
    <message>
        <source>Correct these fields.</source>
        <translation>請改正這些項目。</translation>
    </message>
    <message>
        <source>Ctrl+Alt+H begins it.</source>
        <translation>按 Ctrl+Alt+H 開始補錄。</translation>
    </message>
    <message>
        <source>Decide it first; a restricted ballot can defer it.</source>
        <translation>請先作出決議；可用受限表決緩議。</translation>
    </message>
    <message>
        <source>Decide it there; an adjourned meeting is resumed on its agenda (Ctrl+Shift+J).</source>
        <translation>請在該次會議作出決定；休會的會議可在議程頁復會（Ctrl+Shift+J）。</translation>
    </message>
    <message>
        <source>Enrol the key (Ctrl+Alt+K on the agenda), then do it again.</source>
        <translation>請先設立金鑰（在議程頁按 Ctrl+Alt+K），再重新操作。</translation>
    </message>
    <message>
        <source>Enrol the missing keys (Ctrl+Alt+K on the agenda), or let the votes be called out.</source>
        <translation>請登記缺少的金鑰（議程頁 Ctrl+Alt+K），或改用唱票。</translation>
    </message>
    <message>
        <source>Enter a new check beside it.</source>
        <translation>請另錄一項新檢驗。</translation>
    </message>
    <message>
        <source>Enter a new check for another procedure.</source>
        <translation>換用其他程序請另錄新檢驗。</translation>
    </message>
    <message>
        <source>Enter the rest of its sheet and end it (Ctrl+Alt+H on the case), then go on.</source>
        <translation>錄完該件的手填表後結束補錄（在該件上按 Ctrl+Alt+H），再繼續。</translation>
    </message>
    <message>
        <source>Enter who is present on the agenda (Alt+1), then present the case anew (Ctrl+Shift+O).</source>
        <translation>請在議程（Alt+1）登錄到會委員，再重新提交審議（Ctrl+Shift+O）。</translation>
    </message>
    <message>
        <source>Enter {name} as present again (Alt+1), and present open cases anew (Ctrl+Shift+O).</source>
        <translation>請重新登記{name}出席（Alt+1），並重新提交未決案件（Ctrl+Shift+O）。</translation>
    </message>
    <message>
        <source>Enter {name} as present first (Alt+1).</source>
        <translation>請先登記{name}出席（Alt+1）。</translation>
    </message>
    <message>
        <source>Everything marked as saved is in the file that was opened.</source>
        <translation>凡標為“已儲存”的內容都在原先開啟的檔案中。</translation>
    </message>
    <message>
        <source>Everything marked as saved is stored.</source>
        <translation>凡標為“已儲存”的內容均已存入。</translation>
    </message>
    <message>
        <source>Evidence {evidence} is in this class already.</source>
        <translation>證據 {evidence} 已經是這一類別。</translation>
    </message>
    <message>
        <source>F7 writes one.</source>
        <translation>按 F7 寫一條。</translation>
    </message>
    <message>
        <source>Fetch it again from the secretary.</source>
        <translation>請向秘書重新取一份。</translation>
    </message>
    <message>
        <source>Files of evidence are missing or not as they were stored: {files}.</source>
        <translation>證據檔案缺失或與存入時不同：{files}。</translation>
    </message>
    <message>
        <source>Fill in issuer, holder and content.</source>
        <translation>請填寫出具人、持有人和內容。</translation>
    </message>
    <message>
        <source>Give the day and time that stand on the sheet.</source>
        <translation>請填寫手填表上的日期和時間。</translation>
    </message>
    <message>
        <source>Give the new version a name of its own.</source>
        <translation>請給新版本另取名稱。</translation>
    </message>
    <message>
        <source>Go on where it is, or open the package in a database of its own (--database).</source>
        <translation>請在原處繼續，或另用一個資料庫開啟會議包（--database）。</translation>
    </message>
    <message>
        <source>Go on with it, or open a new round after the reveal.</source>
        <translation>請繼續該輪，或在揭示後開始新一輪。</translation>
    </message>
    <message>
        <source>Go on with its cases.</source>
        <translation>請繼續審議案件。</translation>
    </message>
    <message>
        <source>Go on without this member; a new revision of the case can name other officers.</source>
        <translation>請不計此委員繼續；案件的新版本可另列信貸員。</translation>
    </message>
    <message>
        <source>Go on; the gate (F9) names who has not declared yet.</source>
        <translation>請繼續；把關清單（F9）列出尚未聲明的委員。</translation>
    </message>
    <message>
        <source>Import a changed file to give the case its next revision.</source>
        <translation>請匯入修改後的檔案，形成下一版次。</translation>
    </message>
    <message>
        <source>Import a changed workbook to give the case a new revision.</source>
        <translation>請匯入修改後的工作簿，形成新版次。</translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation>請安裝新版本後再開啟。</translation>
    </message>
    <message>
        <source>It is not known whether the last step was stored in {file}.</source>
        <translation>最後一步是否已存入 {file} 尚不清楚。</translation>
    </message>
    <message>
        <source>Keep the next version after the next addition.</source>
        <translation>有新的補充記錄之後再存下一版。</translation>
    </message>
    <message>
        <source>Key the vote of a member shown; presenting the case anew (Ctrl+Shift+O) takes in who came later.</source>
        <translation>請登錄所列委員的表決；重新提交審議（Ctrl+Shift+O）可納入後到的委員。</translation>
    </message>
    <message>
        <source>Key the votes as they were called out: the members attest them in ink on the sheet. Or vote sealed at the machine, not from paper.</source>
        <translation>請按唱票登錄表決：委員在手填表上簽字確認。或者不作補錄，在機器上密封表決。</translation>
    </message>
    <message>
        <source>Key these votes, then reveal (Ctrl+Enter).</source>
        <translation>請登錄這些表決後再揭示（Ctrl+Enter）。</translation>
    </message>
    <message>
        <source>Let another person sign as {signer}.</source>
        <translation>請由另一人以{signer}身份簽批。</translation>
    </message>
    <message>
        <source>Let each of them type the own secret.</source>
        <translation>請他們各自輸入本人口令。</translation>
    </message>
    <message>
        <source>Let one of them type the own secret.</source>
        <translation>請其中一人輸入本人口令。</translation>
    </message>
    <message>
        <source>Let somebody sign as {signer} who had no part in the case.</source>
        <translation>請由未參與本案的人以“{signer}”身份簽署。</translation>
    </message>
    <message>
        <source>Let that person type the own secret.</source>
        <translation>請其本人輸入口令。</translation>
    </message>
    <message>
        <source>Let the author unlock the own notes (Ctrl+Shift+U).</source>
        <translation>請作者本人用口令開啟私記（Ctrl+Shift+U）。</translation>
    </message>
    <message>
        <source>Let the chair accept the cause by name, or waive the line.</source>
        <translation>請由主任署名接受原因，或豁免該科目。</translation>
    </message>
    <message>
        <source>Let the reviewer write it again and copy it anew.</source>
        <translation>請委員重新匯出並重新複製。</translation>
    </message>
    <message>
        <source>Let the votes be called out.</source>
        <translation>請改用唱票。</translation>
    </message>
    <message>
        <source>Let them look at the case as it is now and vote once more, then reveal.</source>
        <translation>請他們看過現在的內容後重投，再揭示。</translation>
    </message>
    <message>
        <source>Let these members vote once more; check the file with “main.py verify”.</source>
        <translation>請這些委員重投，並用“main.py verify”核查檔案。</translation>
    </message>
    <message>
        <source>Let these vote first.</source>
        <translation>請他們先投。</translation>
    </message>
    <message>
        <source>Let {chair} decide: it is recorded on the chair's word.</source>
        <translation>請由{chair}決定，並以其名義記錄。</translation>
    </message>
    <message>
        <source>Let {name} type the own secret.</source>
        <translation>請{name}輸入本人口令。</translation>
    </message>
    <message>
        <source>Let {signer} sign; a key for the office is enrolled with Ctrl+Alt+K on the agenda.</source>
        <translation>請由{signer}簽批；職務金鑰在議程頁按 Ctrl+Alt+K 登記。</translation>
    </message>
    <message>
        <source>Line {line} has no check of this method that could be confirmed.</source>
        <translation>科目 {line} 沒有可採信的此類驗證方法。</translation>
    </message>
    <message>
        <source>Line {line} has no figure at {basis}.</source>
        <translation>科目 {line} 在口徑 {basis} 下沒有數值。</translation>
    </message>
    <message>
        <source>Line {line} has no value that could be adopted.</source>
        <translation>科目 {line} 沒有可認定的數值。</translation>
    </message>
    <message>
        <source>Line {line} is not measured in what this procedure gives: {procedure}.</source>
        <translation>該程序得出的單位與科目 {line} 不同：{procedure}。</translation>
    </message>
    <message>
        <source>Look at how far it has come (Ctrl+Shift+G).</source>
        <translation>請檢視其進展（Ctrl+Shift+G）。</translation>
    </message>
    <message>
        <source>Look at the case as it is now, then vote.</source>
        <translation>請看過現在的案件內容後再投票。</translation>
    </message>
    <message>
        <source>Look at the list of conditions (Shift+F8): what stands now is in it.</source>
        <translation>請檢視條件清單（Shift+F8）：現行條件均在其中。</translation>
    </message>
    <message>
        <source>Look at what stands now.</source>
        <translation>請檢視目前情況。</translation>
    </message>
    <message>
        <source>Make room, then do it again.</source>
        <translation>請騰出空間後重做這一步。</translation>
    </message>
    <message>
        <source>Meeting no. {number} did not come in a package: here it is held, not prepared.</source>
        <translation>第 {number} 次會議不是從會議包開啟的：在此是開會，不是預備。</translation>
    </message>
    <message>
        <source>Meeting no. {number} is adjourned to {until}.</source>
        <translation>第{number}次會議已休會至{until}。</translation>
    </message>
    <message>
        <source>Meeting no. {number} is closed: nothing of it changes any more.</source>
        <translation>第{number}次會議已結束，內容不再改動。</translation>
    </message>
    <message>
        <source>Meeting no. {number} is not adjourned.</source>
        <translation>第{number}次會議沒有休會。</translation>
    </message>
    <message>
        <source>Meeting no. {number} is not closed.</source>
        <translation>第{number}次會議尚未結束。</translation>
    </message>
    <message>
        <source>Meeting no. {number} is only prepared here; it is held at the committee's desk.</source>
        <translation>第 {number} 次會議在此只作預備；會議在審議臺召開。</translation>
    </message>
    <message>
        <source>Move cases behind it; those not yet presented can be opened in any order.</source>
        <translation>請只在其後調整順序；尚未提交的案件可按任意次序開啟。</translation>
    </message>
    <message>
        <source>Move it to another place if need be.</source>
        <translation>如有需要，可調整其順序。</translation>
    </message>
    <message>
        <source>Name a file as sqlite:///path, or leave the address out.</source>
        <translation>請以 sqlite:///路徑 指明檔案，或不填地址。</translation>
    </message>
    <message>
        <source>Name the file in it, for example {file}/desk.db.</source>
        <translation>請寫出其中的檔案，例如 {file}/desk.db。</translation>
    </message>
    <message>
        <source>Name who presides (Ctrl+Shift+H), or present the case anew when the chair is back.</source>
        <translation>請指定代為主持的委員（Ctrl+Shift+H），或待主任回來後重新提交審議。</translation>
    </message>
    <message>
        <source>Next to sign resolution {number} is {signer}, with a key enrolled for that office; that of {name} is not.</source>
        <translation>決議 {number} 下一位簽批人為{signer}，須用為該職務登記的金鑰；{name}的金鑰不是。</translation>
    </message>
    <message>
        <source>No ballot is open on this case.</source>
        <translation>本案沒有進行中的表決。</translation>
    </message>
    <message>
        <source>No key yet: {names}.</source>
        <translation>尚無金鑰：{names}。</translation>
    </message>
    <message>
        <source>No member who may decide on case {number} is in the room; nothing was confirmed.</source>
        <translation>沒有可對案件 {number} 作決定的委員在場；未採信任何方法。</translation>
    </message>
    <message>
        <source>No veto is outstanding. A new round with a reason takes the case up again.</source>
        <translation>沒有待定的否決。如須再議，請說明理由開啟新一輪表決。</translation>
    </message>
    <message>
        <source>Not yet voted: {names}.</source>
        <translation>尚未表決：{names}。</translation>
    </message>
    <message>
        <source>Nothing was added to the minutes of meeting no. {number} since the last kept version.</source>
        <translation>第 {number} 次會議紀要自上次存檔的版本以來沒有補充記錄。</translation>
    </message>
    <message>
        <source>Nothing was approved here that a veto could stop.</source>
        <translation>這裡沒有可供否決的同意結果。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>沒有任何改動。</translation>
    </message>
    <message>
        <source>Nothing was revealed, and the sealed votes are kept.</source>
        <translation>沒有揭示任何內容，密封的票都保留著。</translation>
    </message>
    <message>
        <source>Only the chair, {chair}, decides this.</source>
        <translation>此項只能由主任{chair}決定。</translation>
    </message>
    <message>
        <source>Open a meeting package on your own laptop first.</source>
        <translation>請先在自己的筆記本上開啟會議包。</translation>
    </message>
    <message>
        <source>Open a new round, with a reason (Ctrl+Shift+F9).</source>
        <translation>請寫明理由，開始新一輪表決（Ctrl+Shift+F9）。</translation>
    </message>
    <message>
        <source>Open it once in the application; it is backed up and then brought up to date.</source>
        <translation>請在程式視窗中開啟一次；程式會先備份，再升級該檔案。</translation>
    </message>
    <message>
        <source>Open the ballot first (F9).</source>
        <translation>請先開始表決（F9）。</translation>
    </message>
    <message>
        <source>Open the case from the agenda; after the reveal only a new round with a reason is left (Ctrl+Shift+F9).</source>
        <translation>請從議程開啟案件；揭示之後只能寫明理由另起一輪（Ctrl+Shift+F9）。</translation>
    </message>
    <message>
        <source>Open the case in which it was asked.</source>
        <translation>請開啟提出該問題的案件。</translation>
    </message>
    <message>
        <source>Open the file again and look at the last step before you repeat it.</source>
        <translation>請重新開啟檔案，先檢視最後一步，再決定是否重做。</translation>
    </message>
    <message>
        <source>Put it on the agenda as it is, or import its new revision.</source>
        <translation>請直接列入議程，或匯入其新版本。</translation>
    </message>
    <message>
        <source>Put it to the room: 0 where nobody has one, or who has (place in the order) and why.</source>
        <translation>請當場詢問：無人有衝突填 0；有衝突的，填其在順序中的位次與事由。</translation>
    </message>
    <message>
        <source>Put them back into the folder evidence beside the database, from a backup.</source>
        <translation>請從備份中取回，放入資料庫旁的 evidence 資料夾。</translation>
    </message>
    <message>
        <source>Record the pay-out first (6 in the list of conditions), or let the committee waive it (5).</source>
        <translation>請先登記放款（條件清單中按6），或由委員會表決豁免（按5）。</translation>
    </message>
    <message>
        <source>Restore the latest backup; the damaged file is set aside and kept.</source>
        <translation>請恢復最近的備份；損壞的檔案會移到一旁並保留。</translation>
    </message>
    <message>
        <source>Resume it first (Ctrl+Shift+J), then enter who is present.</source>
        <translation>請先復會（Ctrl+Shift+J），再登記出席人員。</translation>
    </message>
    <message>
        <source>Reveal and adopt it first, or leave the case undecided if its quorum has left.</source>
        <translation>請先揭示並採納；法定人數不足時，可作未決處理。</translation>
    </message>
    <message>
        <source>Reveal it (Ctrl+Enter), then close or renew the key. A member who cannot open the own key is entered as absent and does not vote in this round.</source>
        <translation>請先揭示（Ctrl+Enter），再關閉或換發金鑰。打不開本人金鑰的委員，登記為缺席後不參加本輪表決。</translation>
    </message>
    <message>
        <source>Reveal the votes first, or leave the case undecided if its quorum has left.</source>
        <translation>請先揭示；法定人數不足時，可作未決處理。</translation>
    </message>
    <message>
        <source>Reveal them first (Ctrl+Enter).</source>
        <translation>請先揭示（Ctrl+Enter）。</translation>
    </message>
    <message>
        <source>Risk point {line} is verified in words.</source>
        <translation>風險點 {line} 以文字結論核實。</translation>
    </message>
    <message>
        <source>Round {round} is open: until its votes are shown, the case is not put off and nobody else presides.</source>
        <translation>第{round}輪表決進行中：揭示之前不能緩議本案，也不更換主持人。</translation>
    </message>
    <message>
        <source>Round {round} is revealed and cannot change.</source>
        <translation>第{round}輪表決已揭示，不能再改。</translation>
    </message>
    <message>
        <source>Round {round} is revealed: the case ends as the committee votes, not as withdrawn.</source>
        <translation>第{round}輪表決已揭示：本案以委員會表決結案，不按客戶撤回處理。</translation>
    </message>
    <message>
        <source>Round {round} of this case exists already.</source>
        <translation>本案第{round}輪表決已存在。</translation>
    </message>
    <message>
        <source>Round {round} was counted after {name} had left, so the departure stays.</source>
        <translation>第{round}輪在{name}離席後計票，離席記錄保持不變。</translation>
    </message>
    <message>
        <source>Round {round} was counted with this recusal, so it stays while a further round is open.</source>
        <translation>第{round}輪已按此迴避計票，後一輪表決進行期間迴避保持不變。</translation>
    </message>
    <message>
        <source>Scan the signed paper as one of these.</source>
        <translation>請將簽字紙件掃描成其中一種格式。</translation>
    </message>
    <message>
        <source>Seal once more: the pages are drawn afresh.</source>
        <translation>請再次定稿，頁面將重新生成。</translation>
    </message>
    <message>
        <source>Seal them first (Ctrl+Enter on the minutes); then signed copies and scans are kept.</source>
        <translation>請先定稿（紀要頁 Ctrl+Enter），之後才可存簽名件和掃描件。</translation>
    </message>
    <message>
        <source>Sealed round {round} of case {case} is not revealed yet and needs the key of {name}.</source>
        <translation>案件 {case} 第 {round} 輪密投尚未揭示，需用{name}的金鑰。</translation>
    </message>
    <message>
        <source>See that the condition is met, or ask the committee again with new facts.</source>
        <translation>請落實該條件，或以新的事實再次提請委員會。</translation>
    </message>
    <message>
        <source>Send the case back for re-investigation; the new revision then comes on an agenda.</source>
        <translation>請將案件退回補充調查，新版次再列入議程。</translation>
    </message>
    <message>
        <source>Settle the points of the gate list (F9), or open a restricted ballot, which cannot approve (Ctrl+F9).</source>
        <translation>請先解決表決前檢查（F9）中的各點，或開始受限表決（Ctrl+F9，不能同意放款）。</translation>
    </message>
    <message>
        <source>Settle the points of the gate list, then reveal (Ctrl+Enter). Or end this ballot by a restricted round, with a reason (Ctrl+Shift+F9); it cannot approve.</source>
        <translation>請先解決表決前檢查中的各點，再揭示（Ctrl+Enter）。也可寫明理由，以受限表決結束本輪（Ctrl+Shift+F9，不能同意放款）。</translation>
    </message>
    <message>
        <source>Settle the points of the gate list, then reveal (Ctrl+Enter); sealed votes on another state of the case are given once more. Or end this ballot by a restricted round, with a reason (Ctrl+Shift+F9); it cannot approve.</source>
        <translation>請先解決表決前檢查中的各點，再揭示（Ctrl+Enter）；密封票若是對案件的另一狀態所投，須重投。也可寫明理由，以受限表決結束本輪（Ctrl+Shift+F9，不能同意放款）。</translation>
    </message>
    <message>
        <source>Settle these points first (F9 shows them): without them no ballot opens, not even a restricted one.</source>
        <translation>請先解決這幾點（F9可檢視）：在此之前，任何表決都不能開始，受限表決也不例外。</translation>
    </message>
    <message>
        <source>Settle these points, then record the pay-out.</source>
        <translation>請先解決上述各點，再登記放款。</translation>
    </message>
    <message>
        <source>Settle these points. If the quorum has left for good, leave the case undecided (Ctrl+Shift+X).</source>
        <translation>請先解決這些事項；法定人數已不會恢復時，可作未決處理（Ctrl+Shift+X）。</translation>
    </message>
    <message>
        <source>Shorten it and do it again.</source>
        <translation>請縮短後再做一次。</translation>
    </message>
    <message>
        <source>Shorten it, or put the whole of it into a file of evidence.</source>
        <translation>請寫短些，或把全文放進證據檔案。</translation>
    </message>
    <message>
        <source>Sign the printed pages, scan them, and keep the scan.</source>
        <translation>請將列印頁簽字後掃描，再儲存掃描件。</translation>
    </message>
    <message>
        <source>Somebody else can preside once the chair is recused or has left.</source>
        <translation>主任迴避或離席後，方可由他人代為主持。</translation>
    </message>
    <message>
        <source>Something was recorded while the pages were drawn, so they were not sealed.</source>
        <translation>頁面生成期間又有新的記錄，因此未定稿。</translation>
    </message>
    <message>
        <source>Take an earlier backup.</source>
        <translation>請改用更早的備份。</translation>
    </message>
    <message>
        <source>Take the case to another meeting; what follows a resolution is added to it (Shift+F8).</source>
        <translation>請把案件轉到另一次會議；決議之後的事項可補充登記（Shift+F8）。</translation>
    </message>
    <message>
        <source>That no veto was used is recorded already, at {noted}.</source>
        <translation>已於{noted}登記未行使否決權。</translation>
    </message>
    <message>
        <source>The agenda has this revision of case {number} already.</source>
        <translation>議程上已是案件 {number} 的這一版次。</translation>
    </message>
    <message>
        <source>The backup {file} is damaged and was not restored.</source>
        <translation>備份 {file} 已損壞，未予恢復。</translation>
    </message>
    <message>
        <source>The ballot on case {number} is not finished.</source>
        <translation>案件 {number} 的表決尚未完成。</translation>
    </message>
    <message>
        <source>The ballot stays shut: {open_points}</source>
        <translation>還不能表決：{open_points}</translation>
    </message>
    <message>
        <source>The case has changed since these members voted: {names}.</source>
        <translation>以下委員投票之後案件有了改動：{names}。</translation>
    </message>
    <message>
        <source>The chair can refuse what passed when the resolution is adopted, with a reason.</source>
        <translation>主任可在採納決議時說明理由，不同意已通過的結果。</translation>
    </message>
    <message>
        <source>The chair cannot adopt “{outcome}” after this vote.</source>
        <translation>本輪表決後，主任不能宣佈“{outcome}”。</translation>
    </message>
    <message>
        <source>The chair has vetoed this round already.</source>
        <translation>主任已否決過本輪結果。</translation>
    </message>
    <message>
        <source>The chair may veto this resolution until {until}.</source>
        <translation>主任可在 {until} 之前否決本決議。</translation>
    </message>
    <message>
        <source>The chair, {chair}, is recused from this case or absent; nobody else presides.</source>
        <translation>主任{chair}迴避本案或不在場，無人代為主持。</translation>
    </message>
    <message>
        <source>The chair, {chair}, presides over this case.</source>
        <translation>本案由主任{chair}主持。</translation>
    </message>
    <message>
        <source>The client can apply anew, under another case number.</source>
        <translation>客戶可以另一案號重新申請。</translation>
    </message>
    <message>
        <source>The committee does not waive condition {number}. {result}</source>
        <translation>委員會未同意豁免第{number}項條件。{result}</translation>
    </message>
    <message>
        <source>The condition was not taken. {what}</source>
        <translation>條件未被接受。{what}</translation>
    </message>
    <message>
        <source>The copy at {file} did not pass its check and was thrown away.</source>
        <translation>{file} 處的副本未通過檢驗，已丟棄。</translation>
    </message>
    <message>
        <source>The database and the earlier backups are not touched.</source>
        <translation>資料庫和以前的備份未受影響。</translation>
    </message>
    <message>
        <source>The disk did not take or give the data of {file}.</source>
        <translation>磁碟未能讀寫 {file} 的資料。</translation>
    </message>
    <message>
        <source>The disk that holds {file} is full.</source>
        <translation>{file} 所在磁碟已滿。</translation>
    </message>
    <message>
        <source>The file is left as it is. The backups beside it are not touched.</source>
        <translation>該檔案保持原樣，旁邊的備份未受影響。</translation>
    </message>
    <message>
        <source>The file {file} cannot be read and was not attached.</source>
        <translation>檔案 {file} 讀不出，未附上。</translation>
    </message>
    <message>
        <source>The file {file} is empty.</source>
        <translation>檔案 {file} 是空的。</translation>
    </message>
    <message>
        <source>The inputs of this check cannot be computed with. {what}</source>
        <translation>本檢驗的輸入無法計算。{what}</translation>
    </message>
    <message>
        <source>The loan may not be paid out. {lacking}</source>
        <translation>本筆貸款不得放款。{lacking}</translation>
    </message>
    <message>
        <source>The meeting cannot be convened yet: {lacking}</source>
        <translation>會議還不能召開：{lacking}</translation>
    </message>
    <message>
        <source>The meeting is on {on}; {done} is before that day.</source>
        <translation>會議日期為{on}，{done}在該日之前。</translation>
    </message>
    <message>
        <source>The minutes of meeting no. {number} are not sealed.</source>
        <translation>第 {number} 次會議的紀要尚未定稿。</translation>
    </message>
    <message>
        <source>The new evidence does not say who issued it, who holds it and what it shows.</source>
        <translation>新證據未寫明出具人、持有人和內容。</translation>
    </message>
    <message>
        <source>The new evidence is dated {dated}, after today, {today}.</source>
        <translation>新證據日期 {dated} 晚於今天（{today}）。</translation>
    </message>
    <message>
        <source>The new revision is in the record.</source>
        <translation>新版次已存入記錄。</translation>
    </message>
    <message>
        <source>The opinion would be of {on}, after today, {today}.</source>
        <translation>簽批意見日期 {on} 晚於今天（{today}）。</translation>
    </message>
    <message>
        <source>The opinion would be of {on}, before that of “{signer}” on {before}.</source>
        <translation>該意見的日期是{on}，早於“{signer}”{before}的意見。</translation>
    </message>
    <message>
        <source>The opinion would be of {on}, before the resolution of {resolved}.</source>
        <translation>簽批意見日期 {on} 早於決議日期 {resolved}。</translation>
    </message>
    <message>
        <source>The policy allows {most} waivers for one case; this would be one more.</source>
        <translation>制度規定每案最多豁免{most}項，本項將超出。</translation>
    </message>
    <message>
        <source>The policy asks for keys: one of these signs with the own key: {names}.</source>
        <translation>制度要求使用金鑰：須由以下一人用本人金鑰簽名：{names}。</translation>
    </message>
    <message>
        <source>The policy does not allow a waiver on line {line}.</source>
        <translation>制度不允許豁免科目 {line}。</translation>
    </message>
    <message>
        <source>The policy of this case keys votes under names; sealed votes need keys.</source>
        <translation>本案適用的制度以姓名記票；密投需要金鑰。</translation>
    </message>
    <message>
        <source>The policy was not taken. {faults}</source>
        <translation>制度未被採納。{faults}</translation>
    </message>
    <message>
        <source>The policy would hold from {effective}, before today, {today}.</source>
        <translation>生效日期 {effective} 早於今天（{today}）。</translation>
    </message>
    <message>
        <source>The policy would hold from {effective}, but version {version} holds from {later}.</source>
        <translation>生效日期為 {effective}，而版本 {version} 自 {later} 起生效。</translation>
    </message>
    <message>
        <source>The preparation file of {name} was changed after it was written.</source>
        <translation>{name}的預備檔案在匯出後被改動過。</translation>
    </message>
    <message>
        <source>The preparation file was made from a package of another meeting than no. {number}.</source>
        <translation>該預備檔案出自別的會議的會議包，不屬於第 {number} 次會議。</translation>
    </message>
    <message>
        <source>The record has another note book of {name} by the name of the one in this file.</source>
        <translation>記錄中{name}有一本編號相同、內容不同的私記本。</translation>
    </message>
    <message>
        <source>The resolution goes on: record that no veto was used (Ctrl+Shift+G).</source>
        <translation>決議繼續：請記錄期內未行使否決（Ctrl+Shift+G）。</translation>
    </message>
    <message>
        <source>The resolution is adopted, and its tier leaves no time for a veto after that.</source>
        <translation>決議已通過，該檔制度在決議之後不留否決時間。</translation>
    </message>
    <message>
        <source>The resolution is not complete: {lacking}</source>
        <translation>決議不完整：{lacking}</translation>
    </message>
    <message>
        <source>The rule by which this case is voted gives the chair no veto.</source>
        <translation>本案適用的表決規則沒有主任否決權。</translation>
    </message>
    <message>
        <source>The text has names or numbers that were masked because the room sees this screen.</source>
        <translation>會議室能看到本屏，文字中的姓名或號碼已遮蓋，不能照此記錄。</translation>
    </message>
    <message>
        <source>The time for a veto ended at {until}.</source>
        <translation>否決期限已於 {until} 屆滿。</translation>
    </message>
    <message>
        <source>The votes are not revealed: this ballot can approve, and points of it fell. {open_points}</source>
        <translation>表決不能揭示：本輪可以同意放款，而表決開始後有要點不再成立。{open_points}</translation>
    </message>
    <message>
        <source>The votes are not revealed: {open_points}</source>
        <translation>表決不能揭示：{open_points}</translation>
    </message>
    <message>
        <source>The votes are not revealed; a resolution and a new round follow a revealed round alone.</source>
        <translation>表決尚未揭示：決議和新一輪只能在揭示之後。</translation>
    </message>
    <message>
        <source>The votes of this round are given another way: {way}.</source>
        <translation>本輪的投票方式不同：{way}。</translation>
    </message>
    <message>
        <source>There is a version {version} of the policy already, and a version never changes.</source>
        <translation>已有名為 {version} 的制度版本；版本一經存入不再改動。</translation>
    </message>
    <message>
        <source>There is already a file at {file}.</source>
        <translation>{file} 處已有檔案。</translation>
    </message>
    <message>
        <source>There is no database at {file}.</source>
        <translation>{file} 處沒有資料庫。</translation>
    </message>
    <message>
        <source>These terms cannot be lent. {what}</source>
        <translation>不能按此條件放款。{what}</translation>
    </message>
    <message>
        <source>This ballot does not offer that choice: a restricted one never approves, and the rule may know no abstention.</source>
        <translation>本輪表決沒有這個選項：受限表決不能同意，規則也可能不設棄權。</translation>
    </message>
    <message>
        <source>This case has no evidence {evidence}.</source>
        <translation>本案沒有證據 {evidence}。</translation>
    </message>
    <message>
        <source>This case has no figure to deal with at line {line}.</source>
        <translation>本案科目 {line} 沒有可處理的數值。</translation>
    </message>
    <message>
        <source>This database holds meeting no. {number} already.</source>
        <translation>本資料庫已有第 {number} 次會議。</translation>
    </message>
    <message>
        <source>This is not the key with which {name} signs.</source>
        <translation>這不是{name}用來簽名的金鑰。</translation>
    </message>
    <message>
        <source>This is signed by key, and there is none yet: {names}.</source>
        <translation>此項須用金鑰簽名，而以下人員尚無金鑰：{names}。</translation>
    </message>
    <message>
        <source>This needs words: what is said, and by whom.</source>
        <translation>須寫明內容和發言人。</translation>
    </message>
    <message>
        <source>This number can be no figure of line {line}. {what}</source>
        <translation>此數不能作為科目 {line} 的數值。{what}</translation>
    </message>
    <message>
        <source>This question was asked in another case than {number}.</source>
        <translation>該問題不是在案件 {number} 中提出的。</translation>
    </message>
    <message>
        <source>This resolution waits for nobody's signature above the committee.</source>
        <translation>本決議不待任何上級簽批。</translation>
    </message>
    <message>
        <source>This round decided nothing: there was no quorum, or votes are missing.</source>
        <translation>本輪未作出決定：未達法定人數，或缺少表決。</translation>
    </message>
    <message>
        <source>This says what version {version} of the policy says already.</source>
        <translation>內容與制度版本 {version} 完全相同。</translation>
    </message>
    <message>
        <source>This secret opens no key of {name}.</source>
        <translation>此口令打不開{name}的金鑰。</translation>
    </message>
    <message>
        <source>This was taken back before.</source>
        <translation>這一步先前已撤回。</translation>
    </message>
    <message>
        <source>Too many secrets were tried for {name}.</source>
        <translation>以{name}的名義試口令的次數太多。</translation>
    </message>
    <message>
        <source>Type it once more. After five failures there is a wait, which grows.</source>
        <translation>請再輸一次。連錯五次後須等待，且越等越久。</translation>
    </message>
    <message>
        <source>Type the passphrase again, or choose the unit's file (.p12, .pfx).</source>
        <translation>請重新輸入口令，或選擇本單位的證書檔案（.p12、.pfx）。</translation>
    </message>
    <message>
        <source>Vote in the way in which the round was opened.</source>
        <translation>請按本輪開啟時的方式投票。</translation>
    </message>
    <message>
        <source>Vote on it, or let the chair defer it (Ctrl+Shift+T).</source>
        <translation>請表決，或由主任緩議（Ctrl+Shift+T）。</translation>
    </message>
    <message>
        <source>Wait until then, or record the veto.</source>
        <translation>請等到該時刻，或記錄否決。</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds with the program open, then type it once more.</source>
        <translation>請保持程式開啟，等待 {seconds} 秒後再輸。</translation>
    </message>
    <message>
        <source>Waive it in an open meeting (5 in the list of conditions), with the vote of each member.</source>
        <translation>請在會議中豁免（條件清單按 5），並記錄每位委員的表決。</translation>
    </message>
    <message>
        <source>What departs from a rule, a proposal or an earlier act needs a reason in words: it is printed.</source>
        <translation>偏離規則、建議或此前記錄的，必須寫明理由；理由會列印在紀要中。</translation>
    </message>
    <message>
        <source>What is sealed does not hold: {names}. The file may have been altered.</source>
        <translation>密封內容核驗不符：{names}。檔案可能被改動過。</translation>
    </message>
    <message>
        <source>What the vote refused cannot be passed: the chair may refuse what passed, never the reverse.</source>
        <translation>表決未通過的不能改為同意：主任可以否決已通過的，反之不可。</translation>
    </message>
    <message>
        <source>What was done on paper was done before now ({now}), not on {done}.</source>
        <translation>紙面完成的時間應在現在（{now}）之前，不能是{done}。</translation>
    </message>
    <message>
        <source>What was recorded by mistake is opened again first, with a reason; a waiver stays.</source>
        <translation>登記有誤的，先寫明理由改回未落實；已豁免的不再改動。</translation>
    </message>
    <message>
        <source>What was voted is kept.</source>
        <translation>已投的票均已儲存。</translation>
    </message>
    <message>
        <source>Whoever presides votes last. Not yet voted: {names}.</source>
        <translation>主持人最後表態。尚未投票：{names}。</translation>
    </message>
    <message>
        <source>With new facts it can be heard once more: on the agenda, Ctrl+Shift+K.</source>
        <translation>有新情況時可複議一次：在議程頁按 Ctrl+Shift+K。</translation>
    </message>
    <message>
        <source>With this file there would be more than {most} note books of {name}.</source>
        <translation>收入這份檔案後，{name}的私記本會超過 {most} 本。</translation>
    </message>
    <message>
        <source>Write it and do it again.</source>
        <translation>請寫明後重做這一步。</translation>
    </message>
    <message>
        <source>Write it without × and ****, or end the safe mode (Ctrl+Alt+M) and write it in full.</source>
        <translation>請改寫成不含 × 與 **** 的文字，或退出安全模式（Ctrl+Alt+M）後寫全。</translation>
    </message>
    <message>
        <source>Write the reason and do it again.</source>
        <translation>請寫明理由後重做。</translation>
    </message>
    <message>
        <source>{field}: {length} characters, where a field takes at most {most}.</source>
        <translation>“{field}”寫了 {length} 字，一欄最多 {most} 字。</translation>
    </message>
    <message>
        <source>{file} can be read but not changed.</source>
        <translation>{file} 只能讀取，不能修改。</translation>
    </message>
    <message>
        <source>{file} cannot be made: its folder takes no new files.</source>
        <translation>無法新建 {file}：所在資料夾不能寫入。</translation>
    </message>
    <message>
        <source>{file} does not open: it is no PKCS#12 file with a certificate and its key, or the passphrase is another one.</source>
        <translation>{file} 打不開：不是含證書與私鑰的 PKCS#12 檔案，或口令不對。</translation>
    </message>
    <message>
        <source>{file} is a folder, not a database.</source>
        <translation>{file} 是資料夾，不是資料庫。</translation>
    </message>
    <message>
        <source>{file} is damaged, or it is not a database of this program.</source>
        <translation>{file} 已損壞，或不是本程式的資料庫。</translation>
    </message>
    <message>
        <source>{file} is no meeting package that this version reads, or it is damaged.</source>
        <translation>{file} 不是本版能讀的會議包，或已損壞。</translation>
    </message>
    <message>
        <source>{file} is no preparation file, or it is cut off.</source>
        <translation>{file} 不是預備檔案，或檔案不完整。</translation>
    </message>
    <message>
        <source>{file} is open on {host} (process {pid}) since {since}.</source>
        <translation>{file} 自 {since} 起已在 {host} 上開啟（程序 {pid}）。</translation>
    </message>
    <message>
        <source>{file} was moved or replaced while it was open.</source>
        <translation>{file} 在開啟期間被移動或替換。</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of this program.</source>
        <translation>{file} 由本程式的更新版本寫成。</translation>
    </message>
    <message>
        <source>{file} was written by an older version of this program.</source>
        <translation>{file} 由本程式的舊版本寫成。</translation>
    </message>
    <message>
        <source>{name} does not vote on this case: a voter was present when it was presented, has stayed and is not recused.</source>
        <translation>{name}不參加本案表決：有表決權的是提交審議時在場、未曾離席且未迴避的委員。</translation>
    </message>
    <message>
        <source>{name} has had a key, so a new one needs the word of {witnesses}.</source>
        <translation>{name}已有過金鑰，換發新金鑰須由{witnesses}見證。</translation>
    </message>
    <message>
        <source>{name} has signed off these minutes already.</source>
        <translation>{name} 已簽署這份紀要。</translation>
    </message>
    <message>
        <source>{name} has signed resolution {number} as {before}; nobody signs it in two places.</source>
        <translation>{name}已以{before}身份簽批決議 {number}；同一人不得簽批兩處。</translation>
    </message>
    <message>
        <source>{name} has written no private note here.</source>
        <translation>{name}在此沒有私記。</translation>
    </message>
    <message>
        <source>{name} is an officer of the case of resolution {number} or was recused from it.</source>
        <translation>{name}是第{number}號決議所涉案件的客戶經理，或已迴避該案。</translation>
    </message>
    <message>
        <source>{name} is an officer of this case, and officers never vote on their own case.</source>
        <translation>{name}是本案的信貸員，信貸員不參加本人經辦案件的表決。</translation>
    </message>
    <message>
        <source>{name} is kept already: the record holds this very file.</source>
        <translation>{name} 已經存檔：記錄中有這份檔案。</translation>
    </message>
    <message>
        <source>{name} is no scan: it is empty, or neither a PDF nor a JPEG or PNG picture.</source>
        <translation>{name} 不是掃描件：檔案為空，或不是 PDF、JPEG、PNG 影像。</translation>
    </message>
    <message>
        <source>{name} is no voting member of this meeting.</source>
        <translation>{name}不是本次會議的表決委員。</translation>
    </message>
    <message>
        <source>{name} is not among the members who decide on this case.</source>
        <translation>{name}不在審議本案的委員之列。</translation>
    </message>
    <message>
        <source>{name} is not in the room.</source>
        <translation>{name}目前不在會場。</translation>
    </message>
    <message>
        <source>{name} is not recused from this case.</source>
        <translation>{name}在本案並未迴避。</translation>
    </message>
    <message>
        <source>{name} needs no key: keys belong to voting members, the secretary and those who sign above.</source>
        <translation>{name}無須設立金鑰：金鑰只屬於有表決權的委員、秘書和上級簽批人。</translation>
    </message>
    <message>
        <source>{name} voted on resolution {number}; whoever signs above the committee did not.</source>
        <translation>{name}參加了第{number}號決議的表決；上級簽署人不得是表決人。</translation>
    </message>
    <message>
        <source>{name} was made by the program: it is no picture of signed paper.</source>
        <translation>{name} 由本程式生成，不是已簽字紙件的影像。</translation>
    </message>
</context>
<context>
    <name>EvidenceArea</name>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Evidence cannot be dated after today.</source>
        <translation>證據日期不能晚於今天。</translation>
    </message>
    <message>
        <source>Evidence: Space chooses, the primary source first</source>
        <translation>證據：空格選定，主要來源在前</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>File of the evidence</source>
        <translation>證據檔案</translation>
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
        <translation>新證據還缺：{fields}。</translation>
    </message>
    <message>
        <source>Or new evidence</source>
        <translation>或新增證據</translation>
    </message>
    <message>
        <source>The file {file} is empty.</source>
        <translation>檔案 {file} 是空的。</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>沒有檔案 {file}。</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>內容</translation>
    </message>
</context>
<context>
    <name>EvidenceClass</name>
    <message>
        <source>Client's word</source>
        <translation>客戶口述</translation>
    </message>
    <message>
        <source>Computed from other lines</source>
        <translation>由其他科目推算</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>書面憑據</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>行業常數</translation>
    </message>
    <message>
        <source>Observed or counted</source>
        <translation>實地觀察或清點</translation>
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
        <translation>會議室裡所有人都會看到這個檔案及其中的姓名、人臉和號碼。要開啟嗎？</translation>
    </message>
    <message>
        <source>Everybody in the room will see this photograph, with every face and number on it. Show it?</source>
        <translation>會議室裡的人都會看到這張照片，包括上面的面孔和號碼。要投影嗎？</translation>
    </message>
    <message>
        <source>Leave it shut</source>
        <translation>不開啟</translation>
    </message>
    <message>
        <source>Leave the wall as it is</source>
        <translation>投影不變</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開啟</translation>
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
        <translation>類別</translation>
    </message>
    <message>
        <source>Evidence of {line}</source>
        <translation>{line} 的證據</translation>
    </message>
    <message>
        <source>File, not kept with the case: {file}</source>
        <translation>檔案（未隨案儲存）：{file}</translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation>檔案：{file}</translation>
    </message>
    <message>
        <source>Issued by {issuer}, held by {holder}</source>
        <translation>出具：{issuer}；持有：{holder}</translation>
    </message>
    <message>
        <source>No evidence on this line.</source>
        <translation>本科目沒有證據。</translation>
    </message>
    <message>
        <source>No program on this machine opens {file}.</source>
        <translation>本機沒有可開啟 {file} 的程式。</translation>
    </message>
    <message>
        <source>On whose word</source>
        <translation>由誰提出</translation>
    </message>
    <message>
        <source>Open the file (Enter)</source>
        <translation>開啟檔案（Enter）</translation>
    </message>
    <message>
        <source>Put into this class</source>
        <translation>改為此類別</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Show to the room (F5)…</source>
        <translation>投影給會議室看（F5）…</translation>
    </message>
    <message>
        <source>The room sees this screen. F5 asks, then shows the picture.</source>
        <translation>會議室能看到本屏。按 F5 確認後才顯示圖片。</translation>
    </message>
    <message>
        <source>This picture cannot be shown here; Enter hands it to its own program.</source>
        <translation>此圖片無法在此顯示；按 Enter 由其他程式開啟。</translation>
    </message>
    <message>
        <source>Why does it belong into another class? The reason is printed.</source>
        <translation>為何改類別？理由將印入紀要。</translation>
    </message>
    <message>
        <source>{file} is not opened: files of this kind can do something by themselves. Papers, tables, pictures and recordings are. It stays with the case.</source>
        <translation>{file} 不予開啟：這類檔案可能自行執行。可開啟的是文書、表格、圖片和錄音錄影。檔案仍隨案件儲存。</translation>
    </message>
    <message>
        <source>{name} put it from {before} into {after}: {reason}</source>
        <translation>{name} 將其由{before}改為{after}：{reason}</translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>Cost against income</source>
        <translation>收入成本對比法</translation>
    </message>
    <message>
        <source>Electricity and gas</source>
        <translation>用電量、氣量環比法</translation>
    </message>
    <message>
        <source>Estimation</source>
        <translation>推估法</translation>
    </message>
    <message>
        <source>Logic check</source>
        <translation>邏輯檢驗法</translation>
    </message>
    <message>
        <source>Peer comparison</source>
        <translation>同業比較法</translation>
    </message>
    <message>
        <source>Purchases (frequency and amount)</source>
        <translation>進貨量反推法（頻次與金額）</translation>
    </message>
    <message>
        <source>Ratio analysis</source>
        <translation>比率分析法</translation>
    </message>
    <message>
        <source>Seasons against the year</source>
        <translation>季節銷售額與全年銷售額對比法</translation>
    </message>
    <message>
        <source>Trend analysis</source>
        <translation>趨勢分析法</translation>
    </message>
    <message>
        <source>Unit cost structure</source>
        <translation>單位成本結構分析法</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>驗證法</translation>
    </message>
    <message>
        <source>Wages and commission</source>
        <translation>工資提成法</translation>
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
        <translation>邏</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>同</translation>
    </message>
    <message>
        <source>Pur</source>
        <translation>進</translation>
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
        <translation>勢</translation>
    </message>
    <message>
        <source>Unt</source>
        <translation>構</translation>
    </message>
    <message>
        <source>Ver</source>
        <translation>驗</translation>
    </message>
</context>
<context>
    <name>FamilyShort</name>
    <message>
        <source>Commission</source>
        <translation>工資提成法</translation>
    </message>
    <message>
        <source>Cost and income</source>
        <translation>收入成本法</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗環比法</translation>
    </message>
    <message>
        <source>Estimation</source>
        <translation>推估法</translation>
    </message>
    <message>
        <source>Logic</source>
        <translation>邏輯檢驗法</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>同業比較法</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>進貨反推法</translation>
    </message>
    <message>
        <source>Ratios</source>
        <translation>比率分析法</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>季節對比法</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趨勢分析法</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>成本結構法</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>驗證法</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>n/a</source>
        <translation>不適用</translation>
    </message>
    <message>
        <source>{amount} pp</source>
        <translation>{amount} 百分點</translation>
    </message>
    <message>
        <source>{amount} ten thousand yuan</source>
        <translation>{amount} 萬元</translation>
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
        <translation>F3：下一種篩選</translation>
    </message>
    <message>
        <source>Not cleared {count}</source>
        <translation>未確認 {count}</translation>
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
        <translation>名稱、拼音首字母、經辦人或序號</translation>
    </message>
    <message>
        <source>Nothing of that name is on this agenda. Earlier decisions: Ctrl+Alt+A, the archive.</source>
        <translation>本次議程沒有這個名稱的案件。以往決議：Ctrl+Alt+A 檔案。</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>開啟案件</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Cash flow ends with {closing}, but cash and bank balances are {counted}.</source>
        <translation>現金流量表期末為 {closing}，而現金與銀行存款合計 {counted}。</translation>
    </message>
    <message>
        <source>Cash flow: no figure of {lines} for {months}; closing cash stays open there.</source>
        <translation>現金流量：{months} 沒有 {lines} 的數值，期末現金無從得出。</translation>
    </message>
    <message>
        <source>Cash flow: nothing is stated for {months}, between months that are.</source>
        <translation>現金流量：{months} 沒有資料，而前後各月都有。</translation>
    </message>
    <message>
        <source>Cash flow: nothing is stated for {months}, to the end of the loan.</source>
        <translation>現金流量：{months} 沒有資料（到貸款結束為止）。</translation>
    </message>
    <message>
        <source>Cash flow: {month} ends with {closing}, but {following} opens with {opening}.</source>
        <translation>現金流量表：{month} 期末 {closing}，而 {following} 期初為 {opening}。</translation>
    </message>
    <message>
        <source>Cash flow: {month} is projected to end with {closing}, less than nothing.</source>
        <translation>現金流量表：預測 {month} 期末現金為 {closing}，低於零。</translation>
    </message>
    <message>
        <source>Gross margin, {column}: {stated:ratio} is stated, sales and their cost make {computed:ratio}.</source>
        <translation>毛利率（{column}）：所列 {stated:ratio}，按營業額與可變成本計算為 {computed:ratio}。</translation>
    </message>
    <message>
        <source>Sales of “{sample}” come to {daily:money} a day, but sales of 0 are stated.</source>
        <translation>“{sample}”的銷售額為每天 {daily:money}，而申報銷售額為 0。</translation>
    </message>
    <message>
        <source>Sales of “{sample}” come to {daily:money} a day, {deviation:percent} against {stated:money} as stated.</source>
        <translation>“{sample}”摺合每天 {daily:money}，與所報每天 {stated:money} 相差 {deviation:percent}。</translation>
    </message>
    <message>
        <source>Sales of “{sample}” stand for 0 days; no day of them can be compared.</source>
        <translation>“{sample}”的銷售額對應 0 天，無從按日比較。</translation>
    </message>
    <message>
        <source>The credit report shows debts of {listed}, the balance sheet only {stated}.</source>
        <translation>徵信報告負債 {listed}，資產負債表只有 {stated}。</translation>
    </message>
    <message>
        <source>The credit report shows debts of {listed}; the balance sheet states {stated}, without {lines}.</source>
        <translation>徵信報告負債 {listed}；資產負債表已填 {stated}，未填 {lines}。</translation>
    </message>
    <message>
        <source>The debts listed cost {listed} a month, but instalments are stated with {stated} only.</source>
        <translation>負債清單每月應還 {listed}，損益表分期還款只有 {stated}。</translation>
    </message>
    <message>
        <source>The debts listed cost {listed} a month; the instalments stated come to {stated}, without {lines}.</source>
        <translation>負債清單每月應還 {listed}；損益表分期還款已填 {stated}，未填 {lines}。</translation>
    </message>
    <message>
        <source>The loan that is paid off costs {replaced} a month, but instalments are stated with {stated} only.</source>
        <translation>擬結清貸款月還款 {replaced}，但報表所列分期還款僅 {stated}。</translation>
    </message>
    <message>
        <source>The past explains the equity that is there.</source>
        <translation>以往經營能夠解釋現有權益。</translation>
    </message>
    <message>
        <source>There is less than the past explains. To ask about:</source>
        <translation>現有權益少於以往經營所能解釋的，應追問：</translation>
    </message>
    <message>
        <source>There is more than the past explains. To ask about:</source>
        <translation>現有權益多於以往經營所能解釋的，應追問：</translation>
    </message>
    <message>
        <source>These months of the year are in no season: {months}. The weakest season bounds their instalments.</source>
        <translation>以下月份不屬於任何季節：{months}。這些月份的還款上限按最弱的季節計算。</translation>
    </message>
    <message>
        <source>These months of the year are in two seasons: {months}. The weaker one bounds their instalments.</source>
        <translation>以下月份同時屬於兩個季節：{months}。這些月份的還款上限按較弱的季節計算。</translation>
    </message>
    <message>
        <source>a profit higher than stated</source>
        <translation>利潤高於所報</translation>
    </message>
    <message>
        <source>a profit lower than stated</source>
        <translation>利潤低於所報</translation>
    </message>
    <message>
        <source>assets elsewhere that are not shown</source>
        <translation>另有資產未列入</translation>
    </message>
    <message>
        <source>assets valued too high, or owned by somebody else</source>
        <translation>資產高估或非本人所有</translation>
    </message>
    <message>
        <source>assets valued too low</source>
        <translation>資產低估</translation>
    </message>
    <message>
        <source>debts that were not told and paid for the assets</source>
        <translation>以未申報的負債購置資產</translation>
    </message>
    <message>
        <source>losses in the past</source>
        <translation>以往虧損</translation>
    </message>
    <message>
        <source>money put in that was not told</source>
        <translation>未申報的注資</translation>
    </message>
    <message>
        <source>private spending, gambling, a failed investment</source>
        <translation>私人開支、賭博或投資失敗</translation>
    </message>
    <message>
        <source>{line}: a monthly average of {stated:ratio} is stated, its seasons make {computed:ratio}.</source>
        <translation>{line}：填報月均 {stated:ratio}，而各季節推算為 {computed:ratio}。</translation>
    </message>
    <message>
        <source>{line}: a monthly average of {stated} is stated, its seasons make {computed}.</source>
        <translation>{line}：填報月均 {stated}，而各季節推算為 {computed}。</translation>
    </message>
    <message>
        <source>{line}: the rows behind it add up to {rows}, the statement says {figure}.</source>
        <translation>{line}：明細合計 {rows}，報表為 {figure}。</translation>
    </message>
    <message>
        <source>{place} is missing; what rests on it stays open.</source>
        <translation>{place}未填，依其計算的數字從缺。</translation>
    </message>
    <message>
        <source>{table}, {month}: from {opening}, what comes in and goes out makes {computed}, but {closing} is listed.</source>
        <translation>{table}，{month}：期初 {opening} 加流入減流出為 {computed}，而所列期末現金為 {closing}。</translation>
    </message>
    <message>
        <source>{table}, {name}: a share of {share:ratio} is stated, the amount is {computed:ratio} of the whole.</source>
        <translation>{table}，{name}：所列佔比為 {share:ratio}，而按金額佔全部的 {computed:ratio}。</translation>
    </message>
    <message>
        <source>{table}, {period}: {months:quantity} months at {monthly} make {computed}, stated are {stated}.</source>
        <translation>{table}，{period}：{months:quantity} 個月 × {monthly} = {computed}，所填為 {stated}。</translation>
    </message>
    <message>
        <source>{table}: an instalment of {stated} is listed for {months}; the loan asked for costs {due} there.</source>
        <translation>{table}：{months} 所列分期額為 {stated}，而所申請貸款應還 {due}。</translation>
    </message>
    <message>
        <source>{table}: no row has a number under “{column}”; nothing can be compared with it.</source>
        <translation>{table}：“{column}”一欄沒有任何數字，無從比較。</translation>
    </message>
    <message>
        <source>{table}: nothing is stated for {months}, between its months or to the end of the loan.</source>
        <translation>{table}：{months} 沒有資料（各月之間或到貸款結束為止）。</translation>
    </message>
    <message>
        <source>{table}: the rows add up to {rows}, but the statement has no figure for {line}.</source>
        <translation>{table}：各列合計 {rows}，而報表中 {line} 沒有數值。</translation>
    </message>
    <message>
        <source>{table}: the rows add up to {rows}, but the statement says that {line} does not apply.</source>
        <translation>{table}：各列合計 {rows}，而報表中 {line} 寫為不適用。</translation>
    </message>
    <message>
        <source>{table}: the shares add up to {share:ratio}, more than all.</source>
        <translation>{table}：佔比合計 {share:ratio}，超過全部。</translation>
    </message>
    <message>
        <source>{table}: the shares add up to {share:ratio}, not to 100 %.</source>
        <translation>{table}：佔比合計 {share:ratio}，不等於 100%。</translation>
    </message>
    <message>
        <source>{table}: whether “{column}” comes in or goes out is not known; its rows are not added up. Name it “In” or “Out”.</source>
        <translation>{table}：“{column}”是流入還是流出無從得知，各列未作加總。請改用欄名“流入”或“流出”。</translation>
    </message>
    <message>
        <source>{table}: {month} opens with {opening}, but cash and bank balances are {counted}.</source>
        <translation>{table}：{month} 期初為 {opening}，而現金與銀行存款合計 {counted}。</translation>
    </message>
    <message>
        <source>{table}: {month} stands more than once.</source>
        <translation>{table}：{month} 出現不止一次。</translation>
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
        <translation>該同意決議未獲上級同意。</translation>
    </message>
    <message>
        <source>The chair has vetoed the approval.</source>
        <translation>主任已否決該同意決議。</translation>
    </message>
    <message>
        <source>The chair may still veto, or it is not recorded that no veto was used.</source>
        <translation>主任仍可否決，或尚未記錄期內未行使否決。</translation>
    </message>
    <message>
        <source>Those who sign above the committee have not all agreed yet.</source>
        <translation>上級簽批人尚未全部同意。</translation>
    </message>
</context>
<context>
    <name>FollowingDesk</name>
    <message>
        <source>Recorded: the chair vetoes. Adopt the result, or open a new round with a reason.</source>
        <translation>已記錄：主任否決。請採納結果，或說明理由另起一輪。</translation>
    </message>
    <message>
        <source>Resolution {number} is adopted.</source>
        <translation>決議 {number} 已形成。</translation>
    </message>
    <message>
        <source>Sign with the own key</source>
        <translation>用本人金鑰簽名</translation>
    </message>
    <message>
        <source>The votes are revealed; Ctrl+Shift+Enter adopts what they decide.</source>
        <translation>已揭示表決結果；按 Ctrl+Shift+Enter 採納決議。</translation>
    </message>
    <message>
        <source>This is signed with the own key of {name}.</source>
        <translation>此項須用{name}本人的金鑰簽名。</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Client or officer, first letters of the pinyin, end of the identity number, case number or day</source>
        <translation>客戶、經辦人、拼音首字母、證號後四位、案件號或日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決議</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>會議</translation>
    </message>
    <message>
        <source>Nothing is found. Try the first letters, the last four of the identity number, or a day.</source>
        <translation>沒有找到。可試拼音首字母、證號後四位或日期。</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>主辦/輔辦</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未決</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Committee Desk</source>
        <translation>貸審會審議臺</translation>
    </message>
</context>
<context>
    <name>Fulfilment</name>
    <message>
        <source> · meeting {number}: {votes}</source>
        <translation> · 第{number}次會議表決：{votes}</translation>
    </message>
    <message>
        <source>&amp;Settled ones too</source>
        <translation>包括已落實的(&amp;S)</translation>
    </message>
    <message>
        <source>1 submitted · 2 verified · 3 open again · 4 breached · 5 waived by vote · 6 paid out · Esc closes</source>
        <translation>1 已提交憑據 · 2 已核實 · 3 改回未落實 · 4 已違反 · 5 表決豁免 · 6 已放款 · Esc 關閉</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Case {number} paid out on {day}</source>
        <translation>案件 {number} 於{day}放款</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>條件</translation>
    </message>
    <message>
        <source>Condition {number} ({text}) is due before the pay-out and not verified: {status}.</source>
        <translation>第{number}項條件（{text}）須在放款前落實，目前為“{status}”。</translation>
    </message>
    <message>
        <source>Condition {number} ({text}): {status}, by the vote of meeting {meeting} ({votes}). {words}</source>
        <translation>第{number}項條件（{text}）：{status}，第{meeting}次會議表決（{votes}）。{words}</translation>
    </message>
    <message>
        <source>Condition {number} ({text}): {status}. {words}</source>
        <translation>第{number}項條件（{text}）：{status}。{words}</translation>
    </message>
    <message>
        <source>Condition {number}: {status}</source>
        <translation>第{number}項條件：{status}</translation>
    </message>
    <message>
        <source>Condition {number}: {status}. Enter records it, Esc leaves it</source>
        <translation>第{number}項條件：{status}。Enter 登記，Esc 放棄</translation>
    </message>
    <message>
        <source>Conditions after the resolutions</source>
        <translation>決議後的條件</translation>
    </message>
    <message>
        <source>Conditions after the resolutions, as of {day}</source>
        <translation>決議後條件落實清單（截至{day}）</translation>
    </message>
    <message>
        <source>Conflicts of interest: 0 nobody, or place and reason; …</source>
        <translation>利益衝突：0 表示無，或位次與事由；…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Does the committee waive condition {number}? One digit each in this order: {names}. 1 yes, 4 no.</source>
        <translation>委員會是否豁免第{number}項條件？按此順序每人一位數字：{names}。1 同意，4 不同意。</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Evidence or reason</source>
        <translation>憑據或理由</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>May not be paid out. {why}</source>
        <translation>不得放款。{why}</translation>
    </message>
    <message>
        <source>No approval stands for this case.</source>
        <translation>本案沒有有效的批准決議。</translation>
    </message>
    <message>
        <source>No condition is open.</source>
        <translation>沒有待落實的條件。</translation>
    </message>
    <message>
        <source>No meeting is open in which the committee could vote on a waiver.</source>
        <translation>沒有正在進行的會議，委員會無法就豁免表決。</translation>
    </message>
    <message>
        <source>On which day was the loan of {client} paid out? Enter records it</source>
        <translation>{client}的貸款於哪一天放款？Enter 登記</translation>
    </message>
    <message>
        <source>On whose word</source>
        <translation>由誰認定</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>責任人</translation>
    </message>
    <message>
        <source>Paid out on {day}.</source>
        <translation>已於{day}放款。</translation>
    </message>
    <message>
        <source>Printed from the record; an addition to the minutes, which stay as they were sealed.</source>
        <translation>由會議記錄列印；作為紀要的補充，已定稿的紀要不變。</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>憑據</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason, if it was recorded before</source>
        <translation>如曾登記過，寫明理由</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>決議</translation>
    </message>
    <message>
        <source>Save the list as PDF (Ctrl+S)</source>
        <translation>清單存為 PDF（Ctrl+S）</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>The day of the pay-out is {day}: {words}</source>
        <translation>放款日期更正為{day}：{words}</translation>
    </message>
    <message>
        <source>The loan may be paid out.</source>
        <translation>可以放款。</translation>
    </message>
    <message>
        <source>The loan was paid out on {day}.</source>
        <translation>貸款已於{day}放款。</translation>
    </message>
    <message>
        <source>The pay-out is recorded for {day} already; another day needs a reason.</source>
        <translation>已登記{day}放款；改為其他日期須寫明理由。</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>表決</translation>
    </message>
    <message>
        <source>Who presides: place in the order</source>
        <translation>由誰主持：位次</translation>
    </message>
    <message numerus="yes">
        <source>{count} vote(s) are needed, one digit each.</source>
        <translation><numerusform>需要{count}票，每人一位數字。</numerusform></translation>
    </message>
    <message>
        <source>{day} is before the day of the resolution, {resolved}.</source>
        <translation>{day}早於決議日{resolved}。</translation>
    </message>
    <message>
        <source>{day} is still to come; today is {today}.</source>
        <translation>{day}尚未到；今天是{today}。</translation>
    </message>
    <message>
        <source>{name} recused: {reason}</source>
        <translation>{name}迴避：{reason}</translation>
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
        <translation>“{text}”不是日期，請寫成 2026-11-30。</translation>
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
        <translation>條件落實清單</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>已登記。</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>儲存清單</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>A cash-flow statement is compulsory for the trade {trade} and is missing.</source>
        <translation>{trade} 行業必須有現金流量表，現缺失。</translation>
    </message>
    <message>
        <source>A cash-flow statement is compulsory from {amount} and is missing.</source>
        <translation>{amount} 起必須有現金流量表，現缺失。</translation>
    </message>
    <message>
        <source>All compulsory questions are answered.</source>
        <translation>必答問題均已答覆。</translation>
    </message>
    <message>
        <source>All {count} lines and risk points are cleared or waived by name.</source>
        <translation>{count} 個科目和風險點均已滿足或具名豁免。</translation>
    </message>
    <message>
        <source>Compulsory question {number} is not answered.</source>
        <translation>必答問題 {number} 尚未答覆。</translation>
    </message>
    <message>
        <source>Conflicts of interest are not declared by {names}.</source>
        <translation>{names} 尚未聲明是否有利益衝突。</translation>
    </message>
    <message>
        <source>Eligibility is not met: {point}.</source>
        <translation>准入條件未滿足：{point}。</translation>
    </message>
    <message>
        <source>No quorum: {present} present, {needed} needed.</source>
        <translation>未達法定人數：實到 {present} 人，需 {needed} 人。</translation>
    </message>
    <message>
        <source>Only up to {amount} yuan may be approved: the instalment of what is asked for is above the ceiling in {count} months.</source>
        <translation>最多可批准 {amount} 元：按申請金額，有 {count} 個月的月還款超過可還款額。</translation>
    </message>
    <message>
        <source>Proposed: at most {amount} yuan, or re-investigate, because the instalment of what is asked for is above the ceiling.</source>
        <translation>建議：最多 {amount} 元，或補充調查，因為按申請金額月還款超過可還款額。</translation>
    </message>
    <message>
        <source>Proposed: re-investigate, because no amount of this plan can be repaid.</source>
        <translation>建議：補充調查，因為按此還款方式任何金額都無法償還。</translation>
    </message>
    <message>
        <source>Proposed: re-investigate, because {line} deviates severely.</source>
        <translation>建議：補充調查，因 {line} 偏差重大。</translation>
    </message>
    <message>
        <source>Proposed: re-investigate, because {line} was sent back.</source>
        <translation>建議：補充調查，因 {line} 已退回。</translation>
    </message>
    <message>
        <source>Quorum: {present} present, {needed} needed.</source>
        <translation>法定人數：需 {needed} 人，實到 {present} 人。</translation>
    </message>
    <message>
        <source>Recusals are declared.</source>
        <translation>迴避已聲明。</translation>
    </message>
    <message>
        <source>Repayment capacity cannot be computed: figures are missing.</source>
        <translation>資料缺失，無法計算還款能力。</translation>
    </message>
    <message>
        <source>The eligibility list is met.</source>
        <translation>准入條件全部滿足。</translation>
    </message>
    <message>
        <source>The instalment is above the ceiling in {count} months, and no smaller amount of this plan would fit.</source>
        <translation>有 {count} 個月的月還款超過可還款額，按此還款方式減少金額也無法承受。</translation>
    </message>
    <message>
        <source>The instalment is within the ceiling in every month.</source>
        <translation>各月還款額均不超過可還款額。</translation>
    </message>
    <message>
        <source>{count} points are open; these are the first of them.</source>
        <translation>有 {count} 點未滿足，前幾點如下。</translation>
    </message>
    <message>
        <source>{line} is not cleared: {said}.</source>
        <translation>{line} 未滿足：{said}。</translation>
    </message>
    <message>
        <source>{line} must be stated and is missing.</source>
        <translation>{line} 必須填列，現缺失。</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Amount</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>申報</translation>
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
        <translation>同業中位</translation>
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
        <translation>核實</translation>
    </message>
    <message>
        <source>adverse</source>
        <translation>不利</translation>
    </message>
    <message>
        <source>by sources</source>
        <translation>隨源</translation>
    </message>
    <message>
        <source>declared {value}</source>
        <translation>申報 {value}</translation>
    </message>
    <message>
        <source>favourable</source>
        <translation>有利</translation>
    </message>
    <message>
        <source>furthest by {method} {deviation}</source>
        <translation>離得最遠：{method} {deviation}</translation>
    </message>
    <message>
        <source>of zero</source>
        <translation>核實為零</translation>
    </message>
    <message>
        <source>verified {value}</source>
        <translation>核實 {value}</translation>
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
        <translation>所選原因涉及的科目程式碼：P1 A5</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Assets</source>
        <translation>資產</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>現金流量</translation>
    </message>
    <message>
        <source>Liabilities</source>
        <translation>負債</translation>
    </message>
    <message>
        <source>Profit and loss</source>
        <translation>損益</translation>
    </message>
    <message>
        <source>Repayment capacity</source>
        <translation>還款能力</translation>
    </message>
    <message>
        <source>Risk points</source>
        <translation>風險點</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n file(s) of evidence did not lie beside the workbook</source>
        <translation><numerusform>證據檔案有 %n 個不在工作簿旁邊</numerusform></translation>
    </message>
    <message>
        <source>A dash can mean nothing, zero or not applicable. Write 0 or 不适用, or leave the cell empty.</source>
        <translation>橫線可能表示沒有填、零或不適用。請寫 0 或不適用，或留空。</translation>
    </message>
    <message>
        <source>A number has at most {digits} digits, {whole} of them before the point.</source>
        <translation>數字最多 {digits} 位，小數點前最多 {whole} 位。</translation>
    </message>
    <message>
        <source>A part of the file declares a document type, which no spreadsheet program writes. Ask where the file comes from.</source>
        <translation>檔案中有一個部分聲明了文件類型，表格軟體不會這樣寫。請查問檔案來源。</translation>
    </message>
    <message>
        <source>A part of the file has a name or place that no spreadsheet program writes. Ask where the file comes from.</source>
        <translation>檔案中有一個部分的名稱或位置不是表格軟體寫出的。請查問檔案來源。</translation>
    </message>
    <message>
        <source>Add the column, as in the empty workbook.</source>
        <translation>請照空白工作簿補上該欄。</translation>
    </message>
    <message>
        <source>Add the evidence to its sheet, or correct the id.</source>
        <translation>請在證據表中補上，或改正證據號。</translation>
    </message>
    <message>
        <source>Add the field, as in the empty workbook.</source>
        <translation>請照空白工作簿補上該項。</translation>
    </message>
    <message>
        <source>Add the row {line} with its figures, as in the empty workbook.</source>
        <translation>請照空白工作簿補上 {line} 一列並填寫數值。</translation>
    </message>
    <message>
        <source>Add the sheet, as in the empty workbook.</source>
        <translation>請照空白工作簿補上該表。</translation>
    </message>
    <message>
        <source>Apostrophes stand between the digits. Write commas between thousands: 12,345.67.</source>
        <translation>數字之間有撇號。請以逗號作千分位：12,345.67。</translation>
    </message>
    <message>
        <source>Choose fewer months, a larger amount, or another way to repay.</source>
        <translation>請縮短期限、提高金額，或改用其他還款方式。</translation>
    </message>
    <message>
        <source>Choose from the list of the cell.</source>
        <translation>請從儲存格的下拉清單中選擇。</translation>
    </message>
    <message>
        <source>Column {column} is hidden; it was read like the others.</source>
        <translation>{column} 欄是隱藏的，已照常讀取。</translation>
    </message>
    <message>
        <source>Copy or photograph the paper again, or leave the cell empty.</source>
        <translation>請重新複製或拍照，或者把此格留空。</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>請更正這兩個日期中的一個。</translation>
    </message>
    <message>
        <source>Correct the formula or write the value.</source>
        <translation>請改正公式，或直接寫值。</translation>
    </message>
    <message>
        <source>Correct the heading, or remove the column.</source>
        <translation>請改正欄名，或刪去該欄。</translation>
    </message>
    <message>
        <source>Correct the inputs of this check.</source>
        <translation>請改正該檢驗的輸入。</translation>
    </message>
    <message>
        <source>Correct the name of the field, or remove the row.</source>
        <translation>請改正項目名稱，或刪去該列。</translation>
    </message>
    <message>
        <source>Correct the name of the sheet, remove it, or let its name begin with 备注 or Notes to keep it unread.</source>
        <translation>請改正表名，或刪去該表；表名以“備註”或 Notes 開頭的不讀取。</translation>
    </message>
    <message>
        <source>Correct the name of this key, or remove it.</source>
        <translation>請更正該鍵名，或將其刪除。</translation>
    </message>
    <message>
        <source>Correct the number of months or the list of months.</source>
        <translation>請改正月數或月份。</translation>
    </message>
    <message>
        <source>Correct the number, or leave the cell empty where it is not known.</source>
        <translation>請更正這個數字；不知道的，把此格留空。</translation>
    </message>
    <message>
        <source>Correct the number.</source>
        <translation>請更正該數值。</translation>
    </message>
    <message>
        <source>Correct the reference, or write the value with its evidence. A table is referred to as a whole.</source>
        <translation>請改正引用，或寫值並註明證據。表格只能整體引用。</translation>
    </message>
    <message>
        <source>Correct this place; resources/schemas/case.schema.json describes it.</source>
        <translation>請改正此處；格式見 resources/schemas/case.schema.json。</translation>
    </message>
    <message>
        <source>Enter the amount without a minus sign.</source>
        <translation>請去掉負號。</translation>
    </message>
    <message>
        <source>Enter the line on its sheet, or correct the code.</source>
        <translation>請在相應表中填寫該科目，或改正代碼。</translation>
    </message>
    <message>
        <source>Fill the cell in.</source>
        <translation>請填寫。</translation>
    </message>
    <message>
        <source>Give one of the two another number and correct what refers to it.</source>
        <translation>請給其中一個另編一號，並改正引用它的地方。</translation>
    </message>
    <message>
        <source>Give the column a heading of the form, move the content, or remove it.</source>
        <translation>請按格式給該欄寫欄名，或移走、刪去內容。</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n case(s)</source>
        <translation><numerusform>已匯入 %n 件</numerusform></translation>
    </message>
    <message>
        <source>In a list a comma can stand between numbers or between thousands. Write spaces, and 1234 for 1,234.</source>
        <translation>一串數字裡的逗號，可能分開數字，也可能是千分位。請用空格分開，1,234 寫作 1234。</translation>
    </message>
    <message>
        <source>Leave it empty, or choose that way to repay.</source>
        <translation>請留空，或改選該還款方式。</translation>
    </message>
    <message>
        <source>Leave the cell empty, or begin another check with its own number.</source>
        <translation>請留空，或另起一個檢驗號。</translation>
    </message>
    <message>
        <source>Leave the monthly average empty, or correct it or the seasons.</source>
        <translation>請把月均留空，或改正月均、各季數值。</translation>
    </message>
    <message>
        <source>Make the picture smaller or split the paper, and name it again.</source>
        <translation>請縮小圖片或拆分材料，再填寫檔名。</translation>
    </message>
    <message>
        <source>Move this line to the sheet “{sheet}”.</source>
        <translation>請把該科目移到“{sheet}”表。</translation>
    </message>
    <message>
        <source>Nothing was stored. Mend the problems and import again.</source>
        <translation>未存入任何內容。請改正後重新匯入。</translation>
    </message>
    <message>
        <source>Number the entries in their order; each value stands once.</source>
        <translation>請按順序編號，每個值只寫一次。</translation>
    </message>
    <message>
        <source>Number the rows 1, 2, 3 without gaps, or leave the column empty.</source>
        <translation>請按 1、2、3 連續編號，或整欄留空。</translation>
    </message>
    <message>
        <source>Open the file in the spreadsheet program and save it, or write the value.</source>
        <translation>請用表格軟體開啟並儲存，或直接寫值。</translation>
    </message>
    <message>
        <source>Put the file beside this one and write its name alone, or leave the cell empty.</source>
        <translation>請把檔案與本檔案放在一起，只寫檔名；或留空。</translation>
    </message>
    <message>
        <source>Put the rows of one check below each other, or give the second check its own number.</source>
        <translation>同一檢驗的各列請相連，或給第二個檢驗另編一號。</translation>
    </message>
    <message>
        <source>Raise the weights of the months that pay too little, or choose another way to repay.</source>
        <translation>請提高還款過少月份的權重，或改用其他還款方式。</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s) …</source>
        <translation><numerusform>正在讀取 %n 個檔案…</numerusform></translation>
    </message>
    <message>
        <source>Refer to another line, to the comparison period or to a list.</source>
        <translation>請引用其他科目、比較期數值或明細表。</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>請刪去其中一個。</translation>
    </message>
    <message>
        <source>Remove the invisible control characters (U+{code}).</source>
        <translation>請刪去看不見的控制字元（U+{code}）。</translation>
    </message>
    <message>
        <source>Remove what does not belong to the case, such as far cells, pictures or copied sheets, and save again.</source>
        <translation>請刪去與本案無關的內容，如遠處的儲存格、圖片、複製的表頁，再儲存。</translation>
    </message>
    <message>
        <source>Round it to cents, at most two places after the point.</source>
        <translation>請按分取整，小數點後最多兩位。</translation>
    </message>
    <message>
        <source>Row {row} is hidden; it was read like the others.</source>
        <translation>第 {row} 列是隱藏的，已照常讀取。</translation>
    </message>
    <message>
        <source>Save it in the spreadsheet program as an Excel workbook (.xlsx) and import that file.</source>
        <translation>請在表格軟體中另存為 Excel 工作簿（.xlsx），再匯入。</translation>
    </message>
    <message>
        <source>Shorten it, or put it into an evidence file.</source>
        <translation>請縮短，或放入證據檔案。</translation>
    </message>
    <message>
        <source>Spaces stand between the digits. Write them together or with commas between thousands: 12,345.67.</source>
        <translation>數字之間有空格。請連寫，或以逗號作千分位：12,345.67。</translation>
    </message>
    <message>
        <source>State every season, with 0 or n/a where there was nothing, or leave the monthly average empty.</source>
        <translation>請填全各季（沒有的填 0 或不適用），或把月均留空。</translation>
    </message>
    <message>
        <source>State the line at the basis that it has, or correct its code.</source>
        <translation>請按該科目應有的口徑填寫，或更正科目程式碼。</translation>
    </message>
    <message>
        <source>State the line at this basis, or check it where it is stated.</source>
        <translation>請按此口徑填寫該科目，或在已填的口徑上檢驗。</translation>
    </message>
    <message>
        <source>Take the code from the empty workbook; parts of sales, cost and expenses are P1.1, P2.1, P4.1 and so on.</source>
        <translation>請照空白工作簿寫代碼；營業額、成本、費用的分項為 P1.1、P2.1、P4.1，依此類推。</translation>
    </message>
    <message>
        <source>Take the name from the sheet of lists in the empty workbook.</source>
        <translation>請照空白工作簿的清單表填寫程序名。</translation>
    </message>
    <message>
        <source>The commas do not stand between groups of three digits. Write 1,234,567 or leave them out.</source>
        <translation>逗號沒有按三位一組。請寫 1,234,567，或不寫逗號。</translation>
    </message>
    <message>
        <source>The file carries macros. Save it as .xlsx, without macros.</source>
        <translation>檔案帶有宏。請另存為不帶宏的 .xlsx。</translation>
    </message>
    <message>
        <source>The file is damaged or cut short. Fetch it again or save it again in the spreadsheet program.</source>
        <translation>檔案已損壞或不完整。請重新取得，或在表格軟體中重新儲存。</translation>
    </message>
    <message>
        <source>The file is encrypted or in the old .xls form. Save it without a password as .xlsx.</source>
        <translation>檔案已加密，或是舊的 .xls 格式。請去掉密碼，另存為 .xlsx。</translation>
    </message>
    <message>
        <source>The file points to other files. Break the links in the spreadsheet program and save it again.</source>
        <translation>檔案指向其他檔案。請在表格軟體中斷開連結後再儲存。</translation>
    </message>
    <message>
        <source>The file {file} cannot be written. Check the folder and the permissions.</source>
        <translation>無法寫入 {file}。請核對資料夾和權限。</translation>
    </message>
    <message>
        <source>The file {file} of evidence {evidence} does not lie beside this one: the case has its name only.</source>
        <translation>證據 {evidence} 的檔案 {file} 不在本檔案旁邊：案件只記其名稱。</translation>
    </message>
    <message>
        <source>The name of the file must end in {endings}.</source>
        <translation>檔名須以 {endings} 結尾。</translation>
    </message>
    <message>
        <source>The sheet is hidden; it was read like the others.</source>
        <translation>此表是隱藏的，已照常讀取。</translation>
    </message>
    <message>
        <source>The value {value} comes from a formula.</source>
        <translation>數值 {value} 來自公式。</translation>
    </message>
    <message>
        <source>The workbook gives {stated:cents} for {line}; the lines add up to {computed:cents}, which is used.</source>
        <translation>工作簿中 {line} 為 {stated:cents}；各科目相加為 {computed:cents}，以後者為準。</translation>
    </message>
    <message>
        <source>The year stands last. Write it first: 2026-11-23.</source>
        <translation>年份寫在了最後。請先寫年份：2026-11-23。</translation>
    </message>
    <message>
        <source>There is already a file at {file}. Choose another name; nothing is overwritten.</source>
        <translation>{file} 處已有檔案。請另取名稱；程式不會覆蓋任何檔案。</translation>
    </message>
    <message>
        <source>There is no case {number} in this database.</source>
        <translation>此資料庫中沒有案件 {number}。</translation>
    </message>
    <message>
        <source>There is no room for {file}: nothing of it was written, and what was there stays. Make room, then repeat.</source>
        <translation>磁碟空間不足，{file} 沒有寫入，原有檔案保持不變。請騰出空間後重試。</translation>
    </message>
    <message>
        <source>There is nothing with this name. Check the name and the folder.</source>
        <translation>沒有這個名稱的檔案。請核對檔名和資料夾。</translation>
    </message>
    <message>
        <source>These are digits of another script. Write 0 to 9.</source>
        <translation>這是其他文字的數字。請寫 0 到 9。</translation>
    </message>
    <message>
        <source>This is a folder. Name the files in it one by one.</source>
        <translation>這是資料夾。請逐個寫出其中的檔案。</translation>
    </message>
    <message>
        <source>This looks like a decimal comma. Write a point before decimals and commas only between thousands: 1,234.56.</source>
        <translation>這像是以逗號作小數點的寫法。小數用點，逗號只作千分位：1,234.56。</translation>
    </message>
    <message>
        <source>This sheet holds the officer's own notes and was not read.</source>
        <translation>此表是客戶經理自己的備註，未讀取。</translation>
    </message>
    <message>
        <source>Undo the merging of these cells and fill in the figures that it took away.</source>
        <translation>請取消這些儲存格的合併，並補填因合併丟失的數字。</translation>
    </message>
    <message>
        <source>Use for example verification.finding, with outcome and reason.</source>
        <translation>例如 verification.finding，填結論和理由。</translation>
    </message>
    <message>
        <source>Write 0.354 or 35.4% for a rate; a bare 35.4 is not taken for either.</source>
        <translation>比率請寫 0.354 或 35.4%；單寫 35.4 無法判斷是哪一種。</translation>
    </message>
    <message>
        <source>Write a calculation such as =5800+400, with +, - and * only.</source>
        <translation>請寫算式，如 =5800+400，只用 +、- 和 *。</translation>
    </message>
    <message>
        <source>Write a short key such as stock_count.</source>
        <translation>請寫簡短的代號，如 stock_count。</translation>
    </message>
    <message>
        <source>Write a value, a reference, or both.</source>
        <translation>請寫值或引用，也可都寫。</translation>
    </message>
    <message>
        <source>Write a whole number within these bounds.</source>
        <translation>請寫此範圍內的整數。</translation>
    </message>
    <message>
        <source>Write above each group of columns what it stands for.</source>
        <translation>請在每組欄位的上方寫明口徑。</translation>
    </message>
    <message>
        <source>Write it in digits: 35.4% or 0.354.</source>
        <translation>請寫數字：35.4% 或 0.354。</translation>
    </message>
    <message>
        <source>Write it in digits: 55000, 5.5万 or 5.5w.</source>
        <translation>請寫數字：55000、5.5萬 或 5.5w。</translation>
    </message>
    <message>
        <source>Write the file again as JSON in UTF-8.</source>
        <translation>請重新寫成 UTF-8 的 JSON 檔案。</translation>
    </message>
    <message>
        <source>Write the months with commas between them.</source>
        <translation>請寫月份，用逗號分開。</translation>
    </message>
    <message>
        <source>Write the number itself, not a percentage.</source>
        <translation>請寫數字本身，不要寫百分數。</translation>
    </message>
    <message>
        <source>Write the number out, without an exponent.</source>
        <translation>請寫全數字，不用科學計數法。</translation>
    </message>
    <message>
        <source>Write the weights as plain numbers with spaces between them.</source>
        <translation>請寫權重，用空格分開。</translation>
    </message>
    <message>
        <source>Write year and month: 2026-12.</source>
        <translation>請寫年月：2026-12。</translation>
    </message>
    <message>
        <source>Write year, month, day: 2026-11-23, 2026/11/23 or 2026年11月23日.</source>
        <translation>請按年、月、日寫：2026-11-23、2026/11/23 或 2026年11月23日。</translation>
    </message>
    <message>
        <source>a basis at which {line} is stated</source>
        <translation>{line} 已填的口徑</translation>
    </message>
    <message>
        <source>a basis: 调查日 / Survey date, 月均 / Monthly average, a season of this sheet, or a month such as 2026-06</source>
        <translation>口徑：調查日、月均、本表的季節，或月份（如 2026-06）</translation>
    </message>
    <message>
        <source>a case file of this program (.json, UTF-8)</source>
        <translation>本程式的案件檔案（.json，UTF-8）</translation>
    </message>
    <message>
        <source>a column of the peer table, with median, mean, q1, q3, min or max where one number is wanted</source>
        <translation>同業表的欄；只要一個數時加 median、mean、q1、q3、min 或 max</translation>
    </message>
    <message>
        <source>a column “{column}”</source>
        <translation>“{column}”欄</translation>
    </message>
    <message>
        <source>a content that fits the case schema: {rule}</source>
        <translation>符合案件檔案格式的內容：{rule}</translation>
    </message>
    <message>
        <source>a date such as 2026-11-23</source>
        <translation>日期，如 2026-11-23</translation>
    </message>
    <message>
        <source>a date, written as an object: {{"date": "2026-11-23"}}</source>
        <translation>日期，寫成物件：{{"date": "2026-11-23"}}</translation>
    </message>
    <message>
        <source>a day not before {before:iso}, which stands as “{field}”</source>
        <translation>不早於“{field}”{before:iso} 的日期</translation>
    </message>
    <message>
        <source>a field “{field}”</source>
        <translation>“{field}”項</translation>
    </message>
    <message>
        <source>a figure in every season, of which the average is made; there is none in: {seasons}</source>
        <translation>各季都要有數值，月均由各季算出；缺：{seasons}</translation>
    </message>
    <message>
        <source>a file at this place</source>
        <translation>此處有檔案</translation>
    </message>
    <message>
        <source>a file of at most {megabytes} MB</source>
        <translation>不超過 {megabytes} MB 的檔案</translation>
    </message>
    <message>
        <source>a file of at most {megabytes} MB when unpacked</source>
        <translation>解壓後不超過 {megabytes} MB 的檔案</translation>
    </message>
    <message>
        <source>a file that is read within {seconds} seconds and {megabytes} MB of memory</source>
        <translation>能在 {seconds} 秒、{megabytes} MB 記憶體之內讀完的檔案</translation>
    </message>
    <message>
        <source>a file with something in it; this one is empty</source>
        <translation>有內容的檔案；這個檔案是空的</translation>
    </message>
    <message>
        <source>a key without “.” and “#”, by which references name this schedule</source>
        <translation>不含“.”和“#”的代號，供引用本明細</translation>
    </message>
    <message>
        <source>a line stated in this workbook, or one of its risk points</source>
        <translation>本工作簿已填的科目，或其風險點</translation>
    </message>
    <message>
        <source>a margin from -1 to below 1, such as 0.28 or 28%</source>
        <translation>毛利率，不低於 -1 且小於 1，如 0.28 或 28%</translation>
    </message>
    <message>
        <source>a month such as 2026-06: {line} is of the cash-flow statement</source>
        <translation>某月（如 2026-06）：{line} 屬於現金流量表</translation>
    </message>
    <message>
        <source>a month such as 2026-12</source>
        <translation>年月，如 2026-12</translation>
    </message>
    <message>
        <source>a number such as 62000, 62,000 or 6.2万</source>
        <translation>數字，如 62000、62,000 或 6.2萬</translation>
    </message>
    <message>
        <source>a number such as 62000, 62,000, 6.2万 or 35.4%</source>
        <translation>數字，如 62000、62,000、6.2萬 或 35.4%</translation>
    </message>
    <message>
        <source>a number, written as an object: {{"number": "8000"}}</source>
        <translation>數值，寫成物件：{{"number": "8000"}}</translation>
    </message>
    <message>
        <source>a number, 不适用 or n/a, or an empty cell</source>
        <translation>數字、不適用（n/a），或留空</translation>
    </message>
    <message>
        <source>a number: {range}</source>
        <translation>數字：{range}</translation>
    </message>
    <message>
        <source>a part of at most {megabytes} MB when unpacked</source>
        <translation>解壓後不超過 {megabytes} MB 的部分</translation>
    </message>
    <message>
        <source>a part that unpacks to at most {ratio} times its size</source>
        <translation>解壓後不超過原大小 {ratio} 倍的部分</translation>
    </message>
    <message>
        <source>a percentage such as 35.4 or 35.4%</source>
        <translation>百分數，如 35.4 或 35.4%</translation>
    </message>
    <message>
        <source>a procedure ending in .finding, since a risk point is checked in words</source>
        <translation>以 .finding 結尾的程序，風險點用文字核對</translation>
    </message>
    <message>
        <source>a procedure of the catalogue, such as verification.count</source>
        <translation>目錄中的程序，如 verification.count</translation>
    </message>
    <message>
        <source>a procedure that gives what {line} is measured in: an amount for money, a rate for a margin</source>
        <translation>結果與 {line} 單位一致的程序：金額科目用得出金額的，毛利率用得出比率的</translation>
    </message>
    <message>
        <source>a rate such as 0.354 or 35.4%</source>
        <translation>比率，如 0.354 或 35.4%</translation>
    </message>
    <message>
        <source>a reference such as P1@月均, 明细:stock_count.amount, 检验:P2-purchases, 同业:sales or 申请:floor_area</source>
        <translation>引用，如 P1@月均、明細:stock_count.amount、檢驗:P2-purchases、同業:sales 或 申請:floor_area</translation>
    </message>
    <message>
        <source>a sheet “{sheet}”</source>
        <translation>“{sheet}”表</translation>
    </message>
    <message>
        <source>a source other than the line itself; a line cannot verify itself</source>
        <translation>該科目以外的來源；科目不能自證</translation>
    </message>
    <message>
        <source>a source that does not contain {line}; a line cannot verify itself</source>
        <translation>不含 {line} 的來源；科目不能自證</translation>
    </message>
    <message>
        <source>a term whose instalments, rounded to cents, do not repay the loan before its end</source>
        <translation>按分取整後各期還款不會在到期前還清貸款的期限</translation>
    </message>
    <message>
        <source>a text of at most {most} characters</source>
        <translation>不超過 {most} 字的文字</translation>
    </message>
    <message>
        <source>a value; this field is compulsory</source>
        <translation>必填項</translation>
    </message>
    <message>
        <source>a value; this formula ends in an error</source>
        <translation>有效的值；此公式的結果是錯誤</translation>
    </message>
    <message>
        <source>a value; this formula has never been computed</source>
        <translation>有效的值；此公式從未計算過</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>{least} 到 {most} 之間的整數</translation>
    </message>
    <message>
        <source>a workbook (.xlsx) or case file (.json) of this program</source>
        <translation>本程式的工作簿（.xlsx）或案件檔案（.json）</translation>
    </message>
    <message>
        <source>a workbook of the form that this program writes (.xlsx)</source>
        <translation>本程式格式的工作簿（.xlsx）</translation>
    </message>
    <message>
        <source>an amount above zero</source>
        <translation>大於零的金額</translation>
    </message>
    <message>
        <source>an amount from 0.01 to {most}, with no more than two places</source>
        <translation>0.01 至 {most} 的金額，最多兩位小數</translation>
    </message>
    <message>
        <source>an amount of 0 or more; assets and debts are both entered positive</source>
        <translation>不小於 0 的金額；資產和負債都按正數填寫</translation>
    </message>
    <message>
        <source>an amount such as 62000, 62,000 or 6.2万, with at most two decimals</source>
        <translation>金額，如 62000、62,000 或 6.2萬，最多兩位小數</translation>
    </message>
    <message>
        <source>at least one piece of evidence</source>
        <translation>至少一件證據</translation>
    </message>
    <message>
        <source>at most {most} cells in the workbook</source>
        <translation>整個工作簿不超過 {most} 個儲存格</translation>
    </message>
    <message>
        <source>at most {most} parts</source>
        <translation>不超過 {most} 個部分</translation>
    </message>
    <message>
        <source>at most {most} sheets</source>
        <translation>不超過 {most} 張表</translation>
    </message>
    <message>
        <source>calendar months from 1 to 12, each once, such as 3,4,6</source>
        <translation>1 到 12 的月份，各寫一次，如 3,4,6</translation>
    </message>
    <message>
        <source>each name once in an object</source>
        <translation>同一物件中每個名稱只出現一次</translation>
    </message>
    <message>
        <source>inputs as {procedure} needs them. {rule}</source>
        <translation>{procedure} 所需的輸入。{rule}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>nothing below row {most}</source>
        <translation>第 {most} 列以下沒有內容</translation>
    </message>
    <message>
        <source>nothing beyond column {most}</source>
        <translation>第 {most} 欄以外沒有內容</translation>
    </message>
    <message>
        <source>nothing here: only the way to repay “{way}” has it</source>
        <translation>此處留空：只有還款方式“{way}”才填寫</translation>
    </message>
    <message>
        <source>nothing outside the columns with a heading</source>
        <translation>有欄名的欄以外沒有內容</translation>
    </message>
    <message>
        <source>numbers with spaces between them, such as 5200 4800 6100</source>
        <translation>用空格分開的若干數字，如 5200 4800 6100</translation>
    </message>
    <message>
        <source>one number of 0 or more for each month, with spaces between</source>
        <translation>每月一個不小於 0 的數，用空格分開</translation>
    </message>
    <message>
        <source>one of: {words}</source>
        <translation>下列之一：{words}</translation>
    </message>
    <message>
        <source>rows that are not merged with each other</source>
        <translation>各列儲存格不合併</translation>
    </message>
    <message>
        <source>something that stands here only once</source>
        <translation>此處只能出現一次的內容</translation>
    </message>
    <message>
        <source>the code of a line that belongs on this sheet, such as A1, L4b or P4.1</source>
        <translation>本表的科目代碼，如 A1、L4b 或 P4.1</translation>
    </message>
    <message>
        <source>the id of a row of the evidence sheet</source>
        <translation>證據表中的證據號</translation>
    </message>
    <message>
        <source>the line {line}, which is verified in every case</source>
        <translation>科目 {line}（每個案件都須核實）</translation>
    </message>
    <message>
        <source>the monthly average, a season of this sheet, or a month such as 2026-06: {line} is of a month</source>
        <translation>月均、本表的某一季節，或某月（如 2026-06）：{line} 是一個月的數</translation>
    </message>
    <message>
        <source>the months that pay interest alone: 0 or more, and fewer than {below}</source>
        <translation>只還利息的月數：不少於 0，且少於 {below}</translation>
    </message>
    <message>
        <source>the name of a file that lies beside this one</source>
        <translation>與本檔案放在一起的檔名</translation>
    </message>
    <message>
        <source>the number of a risk point: R1, R2 and so on</source>
        <translation>風險點編號：R1、R2……</translation>
    </message>
    <message>
        <source>the number of another check</source>
        <translation>另一檢驗的檢驗號</translation>
    </message>
    <message>
        <source>the number of this entry within the input, counted 1, 2, 3</source>
        <translation>該輸入中的序號，按 1、2、3 數起</translation>
    </message>
    <message>
        <source>the principal left for the last instalment: 0 or more, and below {below:cents}</source>
        <translation>最後一期另還的本金：不小於 0，且小於 {below:cents}</translation>
    </message>
    <message>
        <source>the survey date, or a month such as 2026-06: {line} is of one day</source>
        <translation>調查日，或某月（如 2026-06）：{line} 是時點數</translation>
    </message>
    <message>
        <source>the {months} calendar months of this season</source>
        <translation>本季的 {months} 個月份</translation>
    </message>
    <message>
        <source>weights with which every payment covers the interest of its month</source>
        <translation>使每月還款不少於當月利息的權重</translation>
    </message>
    <message>
        <source>{computed:cents}, the average of the seasons by their months</source>
        <translation>{computed:cents}，即各季按月數加權的平均</translation>
    </message>
    <message>
        <source>{date:iso} is before {before:iso}, which stands as “{field}”.</source>
        <translation>{date:iso} 早於“{field}”{before:iso}。</translation>
    </message>
    <message>
        <source>{date:iso} is later than survey and report, the last of which is of {known:iso}.</source>
        <translation>{date:iso} 晚於調查與報告，其最後一天為 {known:iso}。</translation>
    </message>
    <message>
        <source>{date:iso} lies in the future: today is {today:iso}.</source>
        <translation>{date:iso} 在將來：今天是 {today:iso}。</translation>
    </message>
    <message>
        <source>{file}: {number} further problems.</source>
        <translation>{file}：另有 {number} 處問題。</translation>
    </message>
    <message>
        <source>{file}: {place}: found {found}; expected {expected}. {mend}</source>
        <translation>{file}：{place}：現為 {found}；應為 {expected}。{mend}</translation>
    </message>
    <message>
        <source>{file}: {place}: {said}</source>
        <translation>{file}：{place}：{said}</translation>
    </message>
    <message>
        <source>{literal} stands beside the reference {reference}, which gives {value}. The reference counts.</source>
        <translation>引用 {reference} 旁寫著 {literal}，而引用得 {value}。以引用為準。</translation>
    </message>
    <message>
        <source>{months} weights, one for each month of the loan</source>
        <translation>{months} 個權重，每月一個</translation>
    </message>
    <message>
        <source>{quantity:quantity} × {value:exact} makes {computed:cents}, but the amount of this row is {amount:cents}. A check that counts the rows takes the first, the sum of the rows the second.</source>
        <translation>{quantity:quantity} × {value:exact} 得 {computed:cents}，但本列金額為 {amount:cents}。逐列清點的檢驗按前者，各列合計按後者。</translation>
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
        <translation>“{value}”，與該檢驗首列相同</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>Allowance</source>
        <translation>損耗折讓率</translation>
    </message>
    <message>
        <source>Amount in the documents</source>
        <translation>憑據支持金額</translation>
    </message>
    <message>
        <source>Appreciation</source>
        <translation>資產升值</translation>
    </message>
    <message>
        <source>Average purchase</source>
        <translation>次均進貨額</translation>
    </message>
    <message>
        <source>Average ticket</source>
        <translation>客單價</translation>
    </message>
    <message>
        <source>Average weekday</source>
        <translation>平日日均</translation>
    </message>
    <message>
        <source>Average weekend day</source>
        <translation>週末日均</translation>
    </message>
    <message>
        <source>Bad debts</source>
        <translation>壞帳</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>餘額</translation>
    </message>
    <message>
        <source>Base figure</source>
        <translation>基數</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>點鈔數</translation>
    </message>
    <message>
        <source>Change of receivables</source>
        <translation>應收帳款增加</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>期末餘額</translation>
    </message>
    <message>
        <source>Closing cash</source>
        <translation>期末現金</translation>
    </message>
    <message>
        <source>Closing stock</source>
        <translation>期末存貨</translation>
    </message>
    <message>
        <source>Closing units</source>
        <translation>期末件數</translation>
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
        <translation>成本構成</translation>
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
        <translation>銷售成本</translation>
    </message>
    <message>
        <source>Cost rate</source>
        <translation>成本率</translation>
    </message>
    <message>
        <source>Credit days</source>
        <translation>帳期天數</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>貸方發生額</translation>
    </message>
    <message>
        <source>Customers a day</source>
        <translation>日均客數</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天數</translation>
    </message>
    <message>
        <source>Days of stock</source>
        <translation>存貨天數</translation>
    </message>
    <message>
        <source>Debts found</source>
        <translation>查到的負債</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>折舊</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Evidence no.</source>
        <translation>證據號</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事實內容</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事實</translation>
    </message>
    <message>
        <source>Figure per unit</source>
        <translation>每單位數值</translation>
    </message>
    <message>
        <source>Figures of peers</source>
        <translation>同業數值</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>備用金</translation>
    </message>
    <message>
        <source>Gap measured against</source>
        <translation>差額的分母</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增長率</translation>
    </message>
    <message>
        <source>Hourly rate</source>
        <translation>小時工資</translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation>每日小時</translation>
    </message>
    <message>
        <source>Hours per unit</source>
        <translation>單件工時</translation>
    </message>
    <message>
        <source>Hours so far</source>
        <translation>已營業小時</translation>
    </message>
    <message>
        <source>Inflows not from sales</source>
        <translation>非銷售流入</translation>
    </message>
    <message>
        <source>Initial equity</source>
        <translation>初始權益</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>Loans received</source>
        <translation>收到借款</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>機器臺數</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>Mark-up</source>
        <translation>加價率</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>月成本</translation>
    </message>
    <message>
        <source>Monthly disposable cash</source>
        <translation>月可支配資金</translation>
    </message>
    <message>
        <source>Monthly profit</source>
        <translation>月利潤</translation>
    </message>
    <message>
        <source>Monthly purchases</source>
        <translation>月進貨額</translation>
    </message>
    <message>
        <source>Monthly sales</source>
        <translation>月營業額</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月數</translation>
    </message>
    <message>
        <source>Months of sales</source>
        <translation>各期銷售</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Number of purchases</source>
        <translation>進貨次數</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>期初餘額</translation>
    </message>
    <message>
        <source>Opening cash</source>
        <translation>期初現金</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>期初存貨</translation>
    </message>
    <message>
        <source>Opening units</source>
        <translation>期初件數</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Outflows</source>
        <translation>現金流出</translation>
    </message>
    <message>
        <source>Output an hour</source>
        <translation>每小時產量</translation>
    </message>
    <message>
        <source>Own transfers</source>
        <translation>自有帳戶互轉</translation>
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
        <translation>每月金額</translation>
    </message>
    <message>
        <source>Piece rate</source>
        <translation>計件單價</translation>
    </message>
    <message>
        <source>Piece wages</source>
        <translation>計件工資</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Principal repaid</source>
        <translation>已還本金</translation>
    </message>
    <message>
        <source>Private receipts</source>
        <translation>私人款項</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Profit of the period</source>
        <translation>期間利潤</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>進貨額</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
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
        <translation>近幾個月</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退貨</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>銷售額</translation>
    </message>
    <message>
        <source>Sales of the product</source>
        <translation>該產品銷售額</translation>
    </message>
    <message>
        <source>Same month last year</source>
        <translation>上年同月</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>季節</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已結清</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>佔比</translation>
    </message>
    <message>
        <source>Share invoiced</source>
        <translation>開票佔比</translation>
    </message>
    <message>
        <source>Share of sales</source>
        <translation>銷售佔比</translation>
    </message>
    <message>
        <source>Share of sales on this account</source>
        <translation>該帳戶收款佔比</translation>
    </message>
    <message>
        <source>Share on credit</source>
        <translation>賒欠佔比</translation>
    </message>
    <message>
        <source>Share sampled</source>
        <translation>抽查佔比</translation>
    </message>
    <message>
        <source>Share sold by staff</source>
        <translation>店員銷售佔比</translation>
    </message>
    <message>
        <source>Share unpaid</source>
        <translation>未收佔比</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>規模</translation>
    </message>
    <message>
        <source>Stock before</source>
        <translation>上期存貨</translation>
    </message>
    <message>
        <source>Supplier's credit days</source>
        <translation>供貨商帳期天數</translation>
    </message>
    <message>
        <source>Takings by day</source>
        <translation>各日營業額</translation>
    </message>
    <message>
        <source>Tax paid</source>
        <translation>已納稅額</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>稅率</translation>
    </message>
    <message>
        <source>The same months last year</source>
        <translation>上年同期各月</translation>
    </message>
    <message>
        <source>Trading days</source>
        <translation>營業天數</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>件數</translation>
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
        <translation>單位用量</translation>
    </message>
    <message>
        <source>Used whatever is made</source>
        <translation>固定用量</translation>
    </message>
    <message>
        <source>Value each</source>
        <translation>單位價值</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>工資</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>平日天數</translation>
    </message>
    <message>
        <source>Weekend days</source>
        <translation>週末天數</translation>
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
        <translation>已知的是哪一項</translation>
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
        <translation>選票須用以下任一人的金鑰開啟。用 ↑ ↓ 選擇由誰開啟。</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Backup verified: {file}, {entries} entries, head {head}.</source>
        <translation>備份已核驗：{file}，共 {entries} 條，鏈首 {head}。</translation>
    </message>
    <message>
        <source>Case {case} is from paper, done {done}, entered by {by} from {begun}: {count} of the entries {first} to {last}.</source>
        <translation>件號 {case}據紙面補錄，紙面完成於{done}，由{by}自{begun}起登錄：第 {first} 至 {last} 條中的 {count} 條。</translation>
    </message>
    <message>
        <source>Case {case}, round {round}: the vote of {name} is not what was signed.</source>
        <translation>案件 {case} 第 {round} 輪：{name}的票與其簽名不符。</translation>
    </message>
    <message>
        <source>Case {subject}: policy {version} stands where entry {number} recorded that {taken} was taken.</source>
        <translation>案件 {subject}：現記為適用制度 {version}，而第 {number} 條審計軌跡記錄適用的是 {taken}。</translation>
    </message>
    <message>
        <source>Case {subject}: the veto is not what the key of {names} signed, or is not signed.</source>
        <translation>案件 {subject}：否決與{names}的金鑰簽名不符或未簽名。</translation>
    </message>
    <message>
        <source>Entry {number} does not follow the entry before it.</source>
        <translation>第 {number} 條與上一條不相銜接。</translation>
    </message>
    <message>
        <source>Entry {number} is missing.</source>
        <translation>第 {number} 條缺失。</translation>
    </message>
    <message>
        <source>Entry {number} is not as it was written.</source>
        <translation>第 {number} 條與寫入時不符。</translation>
    </message>
    <message>
        <source>Entry {number}, {field}: erased on {at} by {operator}, recorded in entry {by}.</source>
        <translation>第 {number} 條的 {field}：已於 {at} 由 {operator} 清除，記錄於第 {by} 條。</translation>
    </message>
    <message>
        <source>Entry {number}: the value {field} is missing, and no entry records its erasure.</source>
        <translation>第 {number} 條：{field} 的值缺失，且沒有清除記錄。</translation>
    </message>
    <message>
        <source>Entry {number}: the value {field} is not as it was written.</source>
        <translation>第 {number} 條：{field} 的值與寫入時不符。</translation>
    </message>
    <message>
        <source>Entry {number}: the value {field} was added later.</source>
        <translation>第 {number} 條：{field} 的值為後來新增。</translation>
    </message>
    <message>
        <source>Meeting {subject}: policy {version} stands where entry {number} recorded that {taken} was taken.</source>
        <translation>會議 {subject}：軌跡第 {number} 條記錄採用的是制度 {taken}，現為 {version}。</translation>
    </message>
    <message>
        <source>Meeting {subject}: the roll of votes is not what the key of {names} signed, or is not signed.</source>
        <translation>第 {subject} 次會議：表決名冊與{names}的金鑰簽名不符或未簽名。</translation>
    </message>
    <message>
        <source>Meeting {subject}: the sign-off is not what the key of {names} signed, or is not signed.</source>
        <translation>第 {subject} 次會議：簽署與 {names} 的金鑰所簽不符，或沒有簽名。</translation>
    </message>
    <message>
        <source>Policy {version} is not as entry {number} recorded it.</source>
        <translation>制度 {version} 與第 {number} 條審計軌跡的記錄不符。</translation>
    </message>
    <message>
        <source>Policy {version}: no entry of the journal took or adopted it.</source>
        <translation>制度 {version}：審計軌跡中沒有啟用或採用它的記錄。</translation>
    </message>
    <message>
        <source>Resolution {subject}: the opinion is not what the key of {names} signed, or is not signed.</source>
        <translation>決議 {subject}：簽批意見與{names}的金鑰簽名不符或未簽名。</translation>
    </message>
    <message>
        <source>Restored: {entries} entries, head {head}.</source>
        <translation>已恢復：共 {entries} 條，鏈首 {head}。</translation>
    </message>
    <message>
        <source>The file of evidence {file} is missing.</source>
        <translation>證據檔案 {file} 缺失。</translation>
    </message>
    <message>
        <source>The file of evidence {file} is not as it was stored.</source>
        <translation>證據檔案 {file} 與存入時不同。</translation>
    </message>
    <message>
        <source>The file that was there before lies at {file}.</source>
        <translation>原有檔案移至 {file}。</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Check the name and the permissions.</source>
        <translation>無法讀取檔案 {file}。請核對名稱和權限。</translation>
    </message>
    <message>
        <source>The journal does not hold together: places that differ: {faults}.</source>
        <translation>審計軌跡不完整：有 {faults} 處不符。</translation>
    </message>
    <message>
        <source>The journal is intact: {entries} entries, head {head}.</source>
        <translation>審計軌跡完整：共 {entries} 條，鏈首 {head}。</translation>
    </message>
</context>
<context>
    <name>KeptKind</name>
    <message>
        <source>scan of the signed paper</source>
        <translation>簽字紙件的掃描件</translation>
    </message>
    <message>
        <source>signed copy</source>
        <translation>簽名件</translation>
    </message>
    <message>
        <source>version with additions</source>
        <translation>含補充記錄的版本</translation>
    </message>
</context>
<context>
    <name>KeyDesk</name>
    <message>
        <source>Convene a meeting first: keys belong to its people.</source>
        <translation>請先召集會議：金鑰屬於與會人員。</translation>
    </message>
    <message>
        <source>The PIN does not count any more: the secret is asked.</source>
        <translation>快捷碼已失效：請輸入口令。</translation>
    </message>
    <message numerus="yes">
        <source>The PIN is wrong; {count} more tries. Votes that were given are safe.</source>
        <translation><numerusform>快捷碼不對，還可試 {count} 次。已投的票不受影響。</numerusform></translation>
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
        <translation>在列上按 Enter 更改快捷鍵，按 Delete 恢復原設。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷鍵</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>Press the key for “{action}”; Esc leaves it as it is.</source>
        <translation>請按“{action}”的新快捷鍵；Esc 不改。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>The keys of the methods never change.</source>
        <translation>方法鍵固定不變。</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>A key for somebody who signs above the committee: {office}.</source>
        <translation>為上級簽批人（{office}）設立金鑰。</translation>
    </message>
    <message>
        <source>A key for {name}. The secret opens it and nobody can look it up; who forgets it gets another key.</source>
        <translation>為{name}登記金鑰。金鑰由口令開啟，誰也查不到口令；忘記口令只能換發新金鑰。</translation>
    </message>
    <message>
        <source>A new key for {name}: the secret of before opens nothing any more. What was signed stays valid, and the new key is in the next minutes.</source>
        <translation>為{name}換發新金鑰：原口令不再有效。已有的簽名繼續有效，新金鑰載入下一份紀要。</translation>
    </message>
    <message>
        <source>At least {least} characters, {different} of them different, not only digits.</source>
        <translation>至少 {least} 個字元，其中至少 {different} 個各不相同，不能全是數字。</translation>
    </message>
    <message>
        <source>Close the key</source>
        <translation>關閉金鑰</translation>
    </message>
    <message>
        <source>Close the key because</source>
        <translation>關閉金鑰的原因</translation>
    </message>
    <message>
        <source>Enrol (Enter)</source>
        <translation>登記（Enter）</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>金鑰指紋</translation>
    </message>
    <message>
        <source>Give a new key (Enter)</source>
        <translation>換發新金鑰（Enter）</translation>
    </message>
    <message>
        <source>Key since</source>
        <translation>金鑰登記時間</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>簽批人姓名</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再輸一次</translation>
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
        <translation>見證人{name}的口令</translation>
    </message>
    <message>
        <source>The key is being made …</source>
        <translation>正在生成金鑰……</translation>
    </message>
    <message>
        <source>The policy asks for keys: with them votes can be sealed. Everybody types the own secret alone.</source>
        <translation>制度要求使用金鑰：有了金鑰才能密投。請各人獨自輸入本人口令。</translation>
    </message>
    <message>
        <source>The policy of this meeting keys votes under names; keys are not needed for it.</source>
        <translation>本次會議的制度以姓名記票，無需金鑰。</translation>
    </message>
    <message>
        <source>The two are not the same. Type the secret twice.</source>
        <translation>兩次輸入不一致，請重新輸入兩遍口令。</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚無</translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message>
        <source>Nothing is missing for a vote.</source>
        <translation>表決所需均已齊備。</translation>
    </message>
</context>
<context>
    <name>LeaningDialog</name>
    <message>
        <source>For you alone: sealed with your notes, shown to nobody, and no vote.</source>
        <translation>僅供自己：與私記一同加密，不給任何人看，也不是表決。</translation>
    </message>
    <message>
        <source>My leaning</source>
        <translation>我的初步意見</translation>
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
        <translation>關注</translation>
    </message>
    <message>
        <source>within</source>
        <translation>容差內</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Accounts receivable</source>
        <translation>應收帳款</translation>
    </message>
    <message>
        <source>Advances from customers</source>
        <translation>預收帳款</translation>
    </message>
    <message>
        <source>Bank and wallet balances</source>
        <translation>銀行存款</translation>
    </message>
    <message>
        <source>Business loan instalments</source>
        <translation>分期還款(經營)</translation>
    </message>
    <message>
        <source>Cash on hand</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>Cash purchases</source>
        <translation>現金購貨</translation>
    </message>
    <message>
        <source>Cash sales</source>
        <translation>現金銷售額</translation>
    </message>
    <message>
        <source>Closing cash</source>
        <translation>期末現金</translation>
    </message>
    <message>
        <source>Credit card used</source>
        <translation>信用卡透支</translation>
    </message>
    <message>
        <source>Current assets</source>
        <translation>流動資產合計</translation>
    </message>
    <message>
        <source>Customer advances</source>
        <translation>客戶預付款</translation>
    </message>
    <message>
        <source>Deposits paid</source>
        <translation>預付押金</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>所有者權益</translation>
    </message>
    <message>
        <source>Fixed assets, net</source>
        <translation>固定資產</translation>
    </message>
    <message>
        <source>Fixed expenses paid</source>
        <translation>支付固定費用</translation>
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
        <translation>對外擔保(或有)</translation>
    </message>
    <message>
        <source>Household expenses</source>
        <translation>家庭支出</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>存貨</translation>
    </message>
    <message>
        <source>Loans from other institutions</source>
        <translation>其他機構貸款</translation>
    </message>
    <message>
        <source>Long-term loans</source>
        <translation>長期負債</translation>
    </message>
    <message>
        <source>Monthly disposable cash</source>
        <translation>每月可支配資金</translation>
    </message>
    <message>
        <source>Net financing cash</source>
        <translation>融資活動淨現金流量</translation>
    </message>
    <message>
        <source>Net investing cash</source>
        <translation>投資活動淨現金流量</translation>
    </message>
    <message>
        <source>Net operating cash</source>
        <translation>經營活動淨現金流量</translation>
    </message>
    <message>
        <source>Net private cash</source>
        <translation>私人活動淨現金流量</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>淨利潤</translation>
    </message>
    <message>
        <source>Off-balance assets</source>
        <translation>表外資產</translation>
    </message>
    <message>
        <source>Off-balance liabilities</source>
        <translation>表外負債</translation>
    </message>
    <message>
        <source>Opening cash</source>
        <translation>期初現金</translation>
    </message>
    <message>
        <source>Operating expenses</source>
        <translation>營業費用</translation>
    </message>
    <message>
        <source>Operating inflow</source>
        <translation>經營現金流入合計</translation>
    </message>
    <message>
        <source>Operating outflow</source>
        <translation>經營現金流出合計</translation>
    </message>
    <message>
        <source>Other expenses</source>
        <translation>其他開支</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>其他收入</translation>
    </message>
    <message>
        <source>Other liabilities</source>
        <translation>其他負債</translation>
    </message>
    <message>
        <source>Other non-operating assets</source>
        <translation>其他非經營資產</translation>
    </message>
    <message>
        <source>Other operating assets</source>
        <translation>其他經營資產</translation>
    </message>
    <message>
        <source>Other payables</source>
        <translation>其他應付帳款</translation>
    </message>
    <message>
        <source>Other prepaid</source>
        <translation>其他預付</translation>
    </message>
    <message>
        <source>Payables paid</source>
        <translation>支付應付帳款</translation>
    </message>
    <message>
        <source>Prepayments made</source>
        <translation>支付預付款</translation>
    </message>
    <message>
        <source>Prepayments to suppliers</source>
        <translation>預付帳款</translation>
    </message>
    <message>
        <source>Private borrowing</source>
        <translation>個人借款</translation>
    </message>
    <message>
        <source>Private instalments</source>
        <translation>分期付款(私人)</translation>
    </message>
    <message>
        <source>Receivables collected</source>
        <translation>應收帳款回收</translation>
    </message>
    <message>
        <source>Repayment capacity</source>
        <translation>可還款額</translation>
    </message>
    <message>
        <source>Short-term liabilities</source>
        <translation>短期負債合計</translation>
    </message>
    <message>
        <source>Total assets</source>
        <translation>資產總計</translation>
    </message>
    <message>
        <source>Total liabilities</source>
        <translation>負債總計</translation>
    </message>
    <message>
        <source>Total sales</source>
        <translation>營業額</translation>
    </message>
    <message>
        <source>Trade payables</source>
        <translation>應付帳款</translation>
    </message>
    <message>
        <source>Unamortised rent</source>
        <translation>待攤租金</translation>
    </message>
    <message>
        <source>Variable cost</source>
        <translation>變動成本</translation>
    </message>
</context>
<context>
    <name>LineFacts</name>
    <message>
        <source> (fallen since: {count})</source>
        <translation>（其後失效 {count} 人）</translation>
    </message>
    <message>
        <source>A adopts the proposed recognised value {value}</source>
        <translation>按 A 認定建議值 {value}</translation>
    </message>
    <message>
        <source>Case {number}, as left on {day}: {value}</source>
        <translation>{number} 號案 {day} 認定：{value}</translation>
    </message>
    <message>
        <source>Cause: {cause}</source>
        <translation>原因：{cause}</translation>
    </message>
    <message>
        <source>Entered in session on the word of {name}</source>
        <translation>會上由{name}提出登錄</translation>
    </message>
    <message>
        <source>Mitigation: {text}</source>
        <translation>緩釋措施：{text}</translation>
    </message>
    <message>
        <source>No evidence on this line.</source>
        <translation>本科目沒有證據。</translation>
    </message>
    <message>
        <source>Prior period: {value}</source>
        <translation>上期：{value}</translation>
    </message>
    <message>
        <source>Recognised: {value}</source>
        <translation>認定：{value}</translation>
    </message>
    <message>
        <source>Severity {severity} and likelihood {likelihood} of 5, owner: {owner}</source>
        <translation>嚴重程度 {severity}、可能性 {likelihood}（共 5 級），責任人：{owner}</translation>
    </message>
    <message>
        <source>not yet answered</source>
        <translation>待答</translation>
    </message>
    <message>
        <source>{key}  {method}: {count} of {of} accepted it beforehand</source>
        <translation>{key}  {method}：{of} 人中 {count} 人預備時已採信</translation>
    </message>
    <message>
        <source>{member} does not concur with {method}: {reason}</source>
        <translation>{member} 不同意採信{method}：{reason}</translation>
    </message>
</context>
<context>
    <name>LineInput</name>
    <message>
        <source>A text is needed: it is printed in the minutes.</source>
        <translation>須填寫文字，將印入紀要。</translation>
    </message>
    <message>
        <source>Answer — Enter: it agrees · Shift+Enter: it does not</source>
        <translation>答覆——Enter：一致 · Shift+Enter：不一致</translation>
    </message>
    <message>
        <source>Cause of the deviation</source>
        <translation>偏差原因</translation>
    </message>
    <message>
        <source>Enter stores · Esc closes and keeps the text</source>
        <translation>Enter 儲存 · Esc 關閉並保留文字</translation>
    </message>
    <message>
        <source>Question, or the two digits of a template</source>
        <translation>問題，或兩位模板編號</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Value, for instance 62000 or 6.2万</source>
        <translation>數值，如 62000 或 6.2萬</translation>
    </message>
</context>
<context>
    <name>LineKind</name>
    <message>
        <source>Derived line</source>
        <translation>推導科目</translation>
    </message>
    <message>
        <source>Entered line</source>
        <translation>登錄科目</translation>
    </message>
    <message>
        <source>Risk point</source>
        <translation>風險點</translation>
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
        <translation>表決中，揭示前不能復原最後一票之前的操作。要改意見，請選取該委員後重新按鍵；誤記的迴避用 Ctrl+R 撤回。</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>The demo meeting is being prepared …</source>
        <translation>正在準備演示會議…</translation>
    </message>
    <message>
        <source>The records are being opened …</source>
        <translation>正在開啟記錄……</translation>
    </message>
    <message>
        <source>There is no further case in this direction.</source>
        <translation>這個方向沒有案件了。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>沒有可重做的操作。</translation>
    </message>
    <message>
        <source>There is nothing to undo since the program was started or since the last reveal; what was done before stays in the record.</source>
        <translation>本次啟動或上次揭曉以來沒有可復原的操作；此前所做的保留在記錄中。</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已復原：{what}</translation>
    </message>
    <message>
        <source>Workbooks and case files (*.xlsx *.json)</source>
        <translation>工作簿和案件檔案 (*.xlsx *.json)</translation>
    </message>
    <message>
        <source>○ not yet confirmed: {count}</source>
        <translation>○ 尚未確認儲存：{count}</translation>
    </message>
    <message>
        <source>● saved {time}</source>
        <translation>● 已儲存 {time}</translation>
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
        <translation>幫助</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>會議</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>表決</translation>
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
        <translation>{count} 人預備時已採信</translation>
    </message>
    <message>
        <source>Counts once together with {methods}.</source>
        <translation>與{methods}只算一種。</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估計值</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>不計入</translation>
    </message>
    <message>
        <source>fallen</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>無資料</translation>
    </message>
    <message>
        <source>not yet saved</source>
        <translation>儲存中</translation>
    </message>
    <message>
        <source>once with {keys}</source>
        <translation>與{keys}算一種</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>有問題</translation>
    </message>
    <message>
        <source>unfit</source>
        <translation>不計</translation>
    </message>
    <message>
        <source>with {keys}</source>
        <translation>同{keys}</translation>
    </message>
    <message>
        <source>× rejected</source>
        <translation>× 不採信</translation>
    </message>
    <message>
        <source>✓ confirmed</source>
        <translation>✓ 採信</translation>
    </message>
    <message>
        <source>✓ with dissent</source>
        <translation>✓ 有異議</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>* required by the policy</source>
        <translation>* 制度規定必備</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>A debt that was denied or left out was found</source>
        <translation>查實了否認或漏報的負債</translation>
    </message>
    <message>
        <source>A reviewer's own paper with private notes: for nobody else, no part of the record</source>
        <translation>委員自用，含私記，請勿外傳；不屬於會議記錄</translation>
    </message>
    <message>
        <source>A reviewer's own paper, no part of the record</source>
        <translation>委員自用，不屬於會議記錄</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Addition {number}, {when}: resolution {resolution}, {client}.</source>
        <translation>補記 {number}，{when}：決議 {resolution}，{client}。</translation>
    </message>
    <message>
        <source>Additions</source>
        <translation>補記</translation>
    </message>
    <message>
        <source>Additions to the sealed minutes</source>
        <translation>定稿後補記</translation>
    </message>
    <message>
        <source>Adjourned</source>
        <translation>休會</translation>
    </message>
    <message>
        <source>Adopted; chair's decision</source>
        <translation>認定值；主任決定</translation>
    </message>
    <message>
        <source>Agenda and results</source>
        <translation>議題與結果</translation>
    </message>
    <message>
        <source>Amount approved</source>
        <translation>批准金額</translation>
    </message>
    <message>
        <source>Amount, yuan:</source>
        <translation>金額（元）：</translation>
    </message>
    <message>
        <source>Annex: every line with its methods</source>
        <translation>附表 逐科目核對</translation>
    </message>
    <message>
        <source>Announced at:</source>
        <translation>宣佈時間：</translation>
    </message>
    <message>
        <source>Announced by {name}, {when}</source>
        <translation>{name}宣佈，{when}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Answer, and by whom</source>
        <translation>答覆及答覆人</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Approved against what the lines propose. {proposal}</source>
        <translation>與核對結論的建議不同，仍予批准。{proposal}</translation>
    </message>
    <message>
        <source>As before: {lines}</source>
        <translation>與原來相同：{lines}</translation>
    </message>
    <message>
        <source>As of entry {number} of the journal · paper, until it is entered</source>
        <translation>截至審計軌跡第 {number} 條 · 登錄之前僅為紙面</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>提問人</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>到會</translation>
    </message>
    <message>
        <source>Awaiting signatures above the committee. Nothing is paid out before.</source>
        <translation>待上級簽批；此前不得放款。</translation>
    </message>
    <message>
        <source>Because of:</source>
        <translation>原因：</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原來</translation>
    </message>
    <message>
        <source>By</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>Came or left meanwhile</source>
        <translation>中途到場、離場</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>件號</translation>
    </message>
    <message>
        <source>Case {position} by hand: {client}</source>
        <translation>第 {position} 項（手填）：{client}</translation>
    </message>
    <message>
        <source>Case {position} of the minutes of the loan committee, meeting {number}</source>
        <translation>貸審會第 {number} 次會議紀要第 {position} 項</translation>
    </message>
    <message>
        <source>Case {position}: lines to clear</source>
        <translation>第 {position} 項：待核科目</translation>
    </message>
    <message>
        <source>Case {position}: {client}</source>
        <translation>第 {position} 項：{client}</translation>
    </message>
    <message>
        <source>Case {position}: {client} ({number}), lead officer {lead}; {request}.</source>
        <translation>議題{position}：{client}（{number}），主辦 {lead}；{request}。</translation>
    </message>
    <message>
        <source>Cases not heard</source>
        <translation>未審議案件</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Chair (signature)</source>
        <translation>主任委員（簽字）</translation>
    </message>
    <message>
        <source>Changes since revision {revision}</source>
        <translation>自第{revision}版以來的變動</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>條件</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>利益衝突</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Corrected in session.</source>
        <translation>會上更正過數字。</translation>
    </message>
    <message>
        <source>Corrections by hand, to be entered as a numbered addition</source>
        <translation>更正（手寫後須登錄為編號的更正記錄）</translation>
    </message>
    <message>
        <source>DRAFT, not signed</source>
        <translation>草稿　未簽發</translation>
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
        <translation>時間</translation>
    </message>
    <message>
        <source>Decisions on single lines</source>
        <translation>對單個科目的決定</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>申報</translation>
    </message>
    <message>
        <source>Deferred before a vote: {reason} ({by}, {when})</source>
        <translation>表決前緩議：{reason}（{by}，{when}）</translation>
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
        <translation>不同意見</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Earlier decisions on this client</source>
        <translation>同客戶歷史</translation>
    </message>
    <message>
        <source>Earlier rounds</source>
        <translation>前幾輪表決</translation>
    </message>
    <message>
        <source>Emergency sheet {number}</source>
        <translation>應急手填表 {number}</translation>
    </message>
    <message>
        <source>Emergency sheet, meeting {number}</source>
        <translation>應急手填表　第 {number} 次會議</translation>
    </message>
    <message>
        <source>Entered by:</source>
        <translation>登錄人：</translation>
    </message>
    <message>
        <source>Entered from paper</source>
        <translation>據紙面補錄</translation>
    </message>
    <message>
        <source>Entered on, from – to:</source>
        <translation>登錄時間（起—止）：</translation>
    </message>
    <message>
        <source>Every case of this meeting is decided.</source>
        <translation>本次會議各件均已決定。</translation>
    </message>
    <message>
        <source>Every line has its two methods.</source>
        <translation>各科目均已有兩種方法。</translation>
    </message>
    <message>
        <source>Every member signs each own row, and whoever presides signs each case with the time.</source>
        <translation>每位委員在本人各行簽字，主持人在每件上簽字並寫明時間。</translation>
    </message>
    <message>
        <source>Evidence {evidence}: {before} → {after}, {by}: {reason}</source>
        <translation>證據 {evidence} 類別：{before} → {after}，{by}：{reason}</translation>
    </message>
    <message>
        <source>Except, and why:</source>
        <translation>例外及原因：</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>經營年限</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>檢驗結論</translation>
    </message>
    <message>
        <source>From paper: done on {done}; the machine was not used: {reason}. Entered by {by}, from {begun}, not yet ended, {count} of the entries {first} to {last} of the journal: {what}.</source>
        <translation>據紙面補錄：紙面完成於{done}；未用機器的原因：{reason}。由{by}自{begun}起登錄，尚未結束，審計軌跡第 {first} 至 {last} 條中的 {count} 條：{what}。</translation>
    </message>
    <message>
        <source>From paper: done on {done}; the machine was not used: {reason}. Entered by {by}, {begun} to {ended}, {count} of the entries {first} to {last} of the journal: {what}.</source>
        <translation>據紙面補錄：紙面完成於{done}；未用機器的原因：{reason}。由{by}於{begun}至{ended}登錄，審計軌跡第 {first} 至 {last} 條中的 {count} 條：{what}。</translation>
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
        <translation>灰帶＝容差內或半數同業；實心＝不利、合計或足額；空心＝有利或增加；斜紋＝減少，帶 ◆ 為當月不足；箭頭＝超出 ±50%。</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>理由程式碼</translation>
    </message>
    <message>
        <source>Heard before: meeting {meeting}, {day}, revision {revision}: {outcome}. {reason}</source>
        <translation>曾審議：第{meeting}次會議，{day}，第{revision}版：{outcome}。{reason}</translation>
    </message>
    <message>
        <source>Heard from – to:</source>
        <translation>審議時間（起—止）：</translation>
    </message>
    <message>
        <source>Held because: {reason}</source>
        <translation>重新表決的原因：{reason}</translation>
    </message>
    <message>
        <source>How each line was checked</source>
        <translation>逐科目核對過程</translation>
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
        <translation>大寫：</translation>
    </message>
    <message>
        <source>Instalment {instalment:cents} yuan a month, ABOVE the ceiling of {ceiling:cents} yuan</source>
        <translation>月還款 {instalment:cents} 元，超過可還款額 {ceiling:cents} 元</translation>
    </message>
    <message>
        <source>Instalment {instalment:cents} yuan a month, ceiling {ceiling:cents} yuan</source>
        <translation>月還款 {instalment:cents} 元，可還款額 {ceiling:cents} 元</translation>
    </message>
    <message>
        <source>Instalment, yuan a month:</source>
        <translation>月還款額（元）：</translation>
    </message>
    <message>
        <source>Intercession by a third party: {text}</source>
        <translation>第三方說情：{text}</translation>
    </message>
    <message>
        <source>Journal, after {number} entries</source>
        <translation>日誌（共 {number} 條）</translation>
    </message>
    <message>
        <source>Kept at least until</source>
        <translation>至少儲存至</translation>
    </message>
    <message>
        <source>Keys of those who sign</source>
        <translation>簽名人的金鑰</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Lead and second officer</source>
        <translation>主辦、輔辦</translation>
    </message>
    <message>
        <source>Left undecided, its quorum had gone: {reason} ({by}, {when})</source>
        <translation>法定人數不足，未作決議：{reason}（{by}，{when}）</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>級</translation>
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
        <translation>已滿足科目 {cleared}/{total}</translation>
    </message>
    <message>
        <source>Lines not cleared</source>
        <translation>未通過的科目</translation>
    </message>
    <message>
        <source>Lines waived without two methods</source>
        <translation>未達兩種方法經豁免的科目</translation>
    </message>
    <message>
        <source>Lines without two methods</source>
        <translation>不足兩種方法的科目</translation>
    </message>
    <message>
        <source>Loan committee, meeting {number}</source>
        <translation>貸審會第 {number} 次會議</translation>
    </message>
    <message>
        <source>Meeting closed</source>
        <translation>散會時間</translation>
    </message>
    <message>
        <source>Meeting {number}, case {position} of {total}</source>
        <translation>第 {number} 次會議，第 {position} 項（共 {total} 項）</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>委員</translation>
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
        <translation>貸審會會議紀要</translation>
    </message>
    <message>
        <source>Minutes of the loan committee, meeting {number}</source>
        <translation>貸審會第 {number} 次會議紀要</translation>
    </message>
    <message>
        <source>Mitigation: {text}</source>
        <translation>緩釋措施：{text}</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>期數</translation>
    </message>
    <message>
        <source>My leaning: {choice}</source>
        <translation>我的初步意見：{choice}</translation>
    </message>
    <message>
        <source>My notes (only me)</source>
        <translation>我的私記（僅本人）</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>我的問題</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No line is outside its tolerance.</source>
        <translation>沒有超出容差的科目。</translation>
    </message>
    <message>
        <source>No resolution has been adopted ({state}).</source>
        <translation>未形成決議（{state}）。</translation>
    </message>
    <message>
        <source>No veto by {until}; recorded {when}.</source>
        <translation>至 {until} 未行使否決；{when} 記錄。</translation>
    </message>
    <message>
        <source>No voter has a conflict of interest</source>
        <translation>表決委員均聲明無利益衝突</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序</translation>
    </message>
    <message>
        <source>No. {number} of {year}</source>
        <translation>〔{year}〕第 {number} 號</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>無。</translation>
    </message>
    <message>
        <source>Not cleared.</source>
        <translation>未通過。</translation>
    </message>
    <message>
        <source>Notes that do not open: {count}</source>
        <translation>打不開的私記：{count} 條</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Observing, no vote</source>
        <translation>列席，不表決</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>On the word of {acting}, keyed by {operator}.</source>
        <translation>依據{acting}所述，由{operator}登錄。</translation>
    </message>
    <message>
        <source>One case alone, from the sealed minutes</source>
        <translation>單案　摘自定稿紀要</translation>
    </message>
    <message>
        <source>One case alone; the minutes are not sealed yet</source>
        <translation>單案　紀要尚未定稿</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意見</translation>
    </message>
    <message>
        <source>Opinion, signature and date</source>
        <translation>意見、簽字、日期</translation>
    </message>
    <message>
        <source>Other methods: {methods}</source>
        <translation>其他方法：{methods}</translation>
    </message>
    <message>
        <source>Others:</source>
        <translation>其他人員：</translation>
    </message>
    <message>
        <source>Own amount, term, rate; remark; why recused</source>
        <translation>本人金額、期限、利率；附言；迴避理由</translation>
    </message>
    <message>
        <source>Page {page} of {total}</source>
        <translation>第 {page} 頁，共 {total} 頁</translation>
    </message>
    <message>
        <source>Part in the meeting</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Payments by month: {payments}</source>
        <translation>各期還款：{payments}</translation>
    </message>
    <message>
        <source>Pending veto: the chair may veto until {until}. Nothing is paid out before.</source>
        <translation>待否決期滿：主任可在 {until} 之前否決；此前不得放款。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>相關人員</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Points of the examination</source>
        <translation>審議要點</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>制度版本</translation>
    </message>
    <message>
        <source>Prep sheet: {number} {client}</source>
        <translation>預備表：{number} {client}</translation>
    </message>
    <message>
        <source>Present with a vote</source>
        <translation>出席（有表決權）</translation>
    </message>
    <message>
        <source>Present without a vote</source>
        <translation>列席</translation>
    </message>
    <message>
        <source>Print this before the session; when the machine dies, go on with it and write with a pen.</source>
        <translation>會前列印本表；機器停用時用筆在表上繼續開會。</translation>
    </message>
    <message>
        <source>Printed from the record kept in session. What is changed by hand counts with a signature and is entered as a correction.</source>
        <translation>本件由會議記錄列印，與記錄一致。手寫改動須簽字，並登錄為更正。</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>驗收憑據</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>問題與答覆</translation>
    </message>
    <message>
        <source>Quorum {needed}, present {present}</source>
        <translation>法定 {needed} 人，實到 {present} 人</translation>
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
        <translation>認定</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>認定</translation>
    </message>
    <message>
        <source>Reconsidered because of new facts: {facts}</source>
        <translation>因新情況複議：{facts}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄校驗</translation>
    </message>
    <message>
        <source>Record kept by</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Recorded after the minutes were sealed; the pages before stand as they were sealed.</source>
        <translation>以下各項在紀要定稿後記錄；前頁保持定稿時的內容。</translation>
    </message>
    <message>
        <source>Recusals</source>
        <translation>迴避</translation>
    </message>
    <message>
        <source>Recused: {reason}</source>
        <translation>迴避：{reason}</translation>
    </message>
    <message>
        <source>Refused above the committee: nothing is paid out.</source>
        <translation>上級不同意：不得放款。</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>附言</translation>
    </message>
    <message>
        <source>Remarks, then each method with its working</source>
        <translation>說明，及各方法的推算</translation>
    </message>
    <message>
        <source>Repayment capacity</source>
        <translation>還款能力</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>申請金額</translation>
    </message>
    <message>
        <source>Resolution of the loan committee</source>
        <translation>貸審會決議</translation>
    </message>
    <message>
        <source>Resolution {number}</source>
        <translation>決議 {number}</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>責任人</translation>
    </message>
    <message>
        <source>Restricted ballot: not every line was cleared, so the case could not be approved.</source>
        <translation>受限表決：尚有科目未通過，本案不得批准。</translation>
    </message>
    <message>
        <source>Restricted ballot: the case could not be approved.</source>
        <translation>受限表決：本案不得批准。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Result by hand</source>
        <translation>結果（手填）</translation>
    </message>
    <message>
        <source>Round {number}, opened {opened}, ended without a decision: {reason}. Its votes are not shown.</source>
        <translation>第{number}輪，{opened} 開始，未決結束：{reason}。所投意見不予展示。</translation>
    </message>
    <message>
        <source>Round {number}, {way}, opened {opened}, revealed {revealed}</source>
        <translation>第 {number} 輪，{way}，{opened}開始，{revealed}揭示</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>表決規則</translation>
    </message>
    <message>
        <source>SHA-256 of the record</source>
        <translation>記錄的 SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the record with the additions</source>
        <translation>記錄連同補記的 SHA-256</translation>
    </message>
    <message>
        <source>Secretary (signature)</source>
        <translation>記錄人（簽字）</translation>
    </message>
    <message>
        <source>Severity {severity} and likelihood {likelihood} of 5, owner: {owner}</source>
        <translation>嚴重程度 {severity}、可能性 {likelihood}（共 5 級），責任人：{owner}</translation>
    </message>
    <message>
        <source>Sign-off above the committee</source>
        <translation>超權限簽批</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>簽字</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>簽署</translation>
    </message>
    <message>
        <source>Signatures and verification</source>
        <translation>簽署與校驗</translation>
    </message>
    <message>
        <source>Signs that these pages print as their number, for want of a shape: {signs}</source>
        <translation>字型檔中沒有字形、以編碼印出的字元：{signs}</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>跳到正文</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>軟體</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Stopped on, at:</source>
        <translation>停用時間：</translation>
    </message>
    <message>
        <source>Struck: {reason}</source>
        <translation>已刪除：{reason}</translation>
    </message>
    <message>
        <source>Surveyed on</source>
        <translation>調查日</translation>
    </message>
    <message>
        <source>Term, months:</source>
        <translation>期限（月）：</translation>
    </message>
    <message>
        <source>The chair vetoes the approval, which it ends. Reason: {reason} ({by})</source>
        <translation>主任行使否決，原同意決議就此終止。理由：{reason}（{by}）</translation>
    </message>
    <message>
        <source>The chair vetoes what passed</source>
        <translation>主任否決已通過的決議</translation>
    </message>
    <message>
        <source>The chair vetoes; reason:</source>
        <translation>主任行使否決，理由：</translation>
    </message>
    <message>
        <source>The chair vetoes; reason: {reason} ({by}, {when})</source>
        <translation>主任行使否決，理由：{reason}（{by}，{when}）</translation>
    </message>
    <message>
        <source>The code says the same as the first three lines, with the number of the meeting.</source>
        <translation>QR 碼所載與前三行相同，另含會議編號。</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>The roll of this meeting (who voted, who did not and why) is signed when it is closed.</source>
        <translation>本次會議的表決名冊（誰投票、誰未投票及原因）在閉會時用金鑰簽名。</translation>
    </message>
    <message>
        <source>The roll of this meeting (who voted, who did not and why) was signed by key when it was closed: {names}.</source>
        <translation>本次會議的表決名冊（誰投票、誰未投票及原因）已在閉會時由以下人員用金鑰簽名：{names}。</translation>
    </message>
    <message>
        <source>The time for a veto passed without one.</source>
        <translation>否決期限屆滿，未行使否決。</translation>
    </message>
    <message>
        <source>There is no case {case} that was opened at meeting {meeting}; nothing was written.</source>
        <translation>第 {meeting} 次會議沒有已開始審議的第 {case} 項；未寫入任何檔案。</translation>
    </message>
    <message>
        <source>There is no meeting {meeting}. Give the number that the agenda shows.</source>
        <translation>沒有第 {meeting} 次會議。請輸入議程上顯示的會議號。</translation>
    </message>
    <message>
        <source>These are the pages of one case out of the minutes of meeting {number}, which decide. The hash below is that of the record of the whole meeting.</source>
        <translation>以上為第 {number} 次會議紀要中單個案件的各頁，以會議紀要全本為準。下列校驗值為全次會議記錄的校驗值。</translation>
    </message>
    <message>
        <source>These cases stood on the agenda and were not opened; nothing was decided on them.</source>
        <translation>以下案件列入議程，本次會議未審議，未作任何決定。</translation>
    </message>
    <message>
        <source>These pages are not the sealed file of meeting {number}: another language, or additions since. They are marked as not signed; the archive keeps the sealed file.</source>
        <translation>這些頁不是第 {number} 次會議的定稿檔案：語言不同，或定稿後有補充記錄。頁面標明未簽發；定稿檔案存於檔案。</translation>
    </message>
    <message>
        <source>This meeting has keys: a sealed ballot is never held on paper and waits for the machine; votes called out here are attested in ink.</source>
        <translation>本次會議使用金鑰：密封表決不得在紙上進行，須等機器恢復；在此唱票的表決由委員簽字確認。</translation>
    </message>
    <message>
        <source>Tick the two methods that the room confirms on each line; a filled box was confirmed at the machine. Methods: {legend}.</source>
        <translation>每個科目勾選會上採信的兩種方法；實心方框為機器上已採信。方法：{legend}。</translation>
    </message>
    <message>
        <source>Tick who is there, then fill in one case after the other; the rules of the policy stay what they are.</source>
        <translation>先勾選到會情況，再逐件填寫；制度規定的規則不變。</translation>
    </message>
    <message>
        <source>To be cleared up</source>
        <translation>待查清的問題</translation>
    </message>
    <message>
        <source>Trade and premises</source>
        <translation>行業與經營場所</translation>
    </message>
    <message>
        <source>Two methods</source>
        <translation>兩種方法</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核實</translation>
    </message>
    <message>
        <source>Version of the minutes</source>
        <translation>紀要版本</translation>
    </message>
    <message>
        <source>Version {version} · record {digest} · policy {policy}</source>
        <translation>版本 {version} · 校驗 {digest} · 制度 {policy}</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>表決</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票型</translation>
    </message>
    <message>
        <source>Votes in the order {choices}.</source>
        <translation>票型依次為：{choices}。</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>What came from paper is signed by no key: the members attest it in ink on the emergency sheet.</source>
        <translation>據紙面補錄的內容沒有金鑰簽名：由委員在應急手填表上簽字確認。</translation>
    </message>
    <message>
        <source>When the machine is back, open the case, press Ctrl+Alt+H, give the day and time of this sheet and enter it as it stands; keep the sheet with the file.</source>
        <translation>機器恢復後開啟該件，按 Ctrl+Alt+H，填寫本表的日期和時間，照表登錄；本表隨卷保存。</translation>
    </message>
    <message>
        <source>Who does not concur</source>
        <translation>不同意的委員</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>到會情況</translation>
    </message>
    <message>
        <source>Why it was held: {reason}</source>
        <translation>召開受限表決的原因：{reason}</translation>
    </message>
    <message>
        <source>Withdrawn by the client: {reason}</source>
        <translation>客戶撤回：{reason}</translation>
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
        <translation>每月還款額不超過 {ceiling:cents} 元</translation>
    </message>
    <message>
        <source>case {position}</source>
        <translation>第 {position} 項</translation>
    </message>
    <message>
        <source>case {position}: {lines}</source>
        <translation>第 {position} 項：{lines}</translation>
    </message>
    <message>
        <source>compulsory</source>
        <translation>必答</translation>
    </message>
    <message>
        <source>consistent with what was said before</source>
        <translation>與前述一致</translation>
    </message>
    <message>
        <source>declared to have none: {names}</source>
        <translation>{names}聲明沒有</translation>
    </message>
    <message>
        <source>disposable {disposable:money} yuan a month, of which {share:ratio}: {capacity:money} yuan</source>
        <translation>月可支配 {disposable:money} 元，其 {share:ratio} 為可還款額 {capacity:money} 元</translation>
    </message>
    <message>
        <source>follows its sources</source>
        <translation>隨源</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>據紙面補錄</translation>
    </message>
    <message>
        <source>from paper: {methods}</source>
        <translation>據紙面補錄：{methods}</translation>
    </message>
    <message>
        <source>in full below</source>
        <translation>全文見表下</translation>
    </message>
    <message>
        <source>no declaration is recorded</source>
        <translation>沒有聲明記錄</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未答覆</translation>
    </message>
    <message>
        <source>not consistent with what was said before</source>
        <translation>與前述不一致</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不適用</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>receipt {receipt}</source>
        <translation>回執 {receipt}</translation>
    </message>
    <message>
        <source>recused</source>
        <translation>迴避</translation>
    </message>
    <message>
        <source>requested {amount:wan}, {months} months</source>
        <translation>申請 {amount:wan}，{months} 期</translation>
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
        <translation>申請 {amount}，{months} 期 · {trade} · 主辦/輔辦 {officers} · 偏差指數 {index}</translation>
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
        <translation>{basis}：申報 {declared}，核實 {verified}</translation>
    </message>
    <message>
        <source>{begun} to {ended}: adjourned to {until}, {reason}; present: {names}; resumed {resumed}</source>
        <translation>{begun}至{ended}：休會至{until}，{reason}；出席：{names}；復會：{resumed}</translation>
    </message>
    <message>
        <source>{count} after the seal, the last on {day}: behind the page of signatures</source>
        <translation>定稿後 {count} 項，最近一項 {day}，見簽署頁之後</translation>
    </message>
    <message>
        <source>{count}/{count} means accepted by all who had to: {names}.</source>
        <translation>{count}/{count}＝應認可的委員全部認可：{names}。</translation>
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
        <translation>{method}：認可人 {names}</translation>
    </message>
    <message>
        <source>{method} not accepted: {reason}</source>
        <translation>{method}未採用：{reason}</translation>
    </message>
    <message>
        <source>{method} {estimate} at {basis}</source>
        <translation>{basis} {method} {estimate}</translation>
    </message>
    <message>
        <source>{method} {estimate} not decided</source>
        <translation>{method} {estimate} 未決</translation>
    </message>
    <message>
        <source>{method}: entered in session on the word of {name}</source>
        <translation>{method}：會上由{name}提出登錄</translation>
    </message>
    <message>
        <source>{method}: the acceptance fell when what it rests on changed</source>
        <translation>{method}：所依據的內容變動後認可失效</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} 期</translation>
    </message>
    <message>
        <source>{name} (case {position}: {reason})</source>
        <translation>{name}（第 {position} 項，{reason}）</translation>
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
        <translation>{name}（{role}，證號後四位 {last4}）</translation>
    </message>
    <message>
        <source>{name} on {line}, {method}: {reason}</source>
        <translation>{name}對{line}的{method}：{reason}</translation>
    </message>
    <message>
        <source>{name} voted: {choice} (round {round})</source>
        <translation>{name}表決：{choice}（第 {round} 輪）</translation>
    </message>
    <message>
        <source>{name} voted: {choice} (round {round}). {remark}</source>
        <translation>{name}表決：{choice}（第 {round} 輪）。{remark}</translation>
    </message>
    <message>
        <source>{name}, about {line}</source>
        <translation>{name}（{line}）</translation>
    </message>
    <message>
        <source>{name}: officer of the case, no vote</source>
        <translation>{name}：本件經辦人員，不表決</translation>
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
        <translation>……另有 {count} 條見螢幕</translation>
    </message>
</context>
<context>
    <name>MinutesDesk</name>
    <message>
        <source>Every page is with the printer.</source>
        <translation>全部頁面已送交印表機。</translation>
    </message>
    <message>
        <source>Meeting {number}, case {position}, {date}</source>
        <translation>第 {number} 次會議第 {position} 項 {date}</translation>
    </message>
    <message>
        <source>Minutes of meeting {number}, {date}</source>
        <translation>貸審會紀要 第{number}次 {date}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>已存為 {file}</translation>
    </message>
    <message>
        <source>The file was not saved: {why}. The record is safe. Choose another place.</source>
        <translation>檔案未能儲存：{why}。記錄安全無損。請另選位置。</translation>
    </message>
    <message>
        <source>The pages were not all printed. The record is safe. Ctrl+P: print them anew.</source>
        <translation>頁面未全部列印。記錄安全無損。請按 Ctrl+P 重新列印。</translation>
    </message>
    <message>
        <source>The pages were not saved: {why}. The record is safe. Ctrl+S: choose another place.</source>
        <translation>檔案未能儲存：{why}。記錄安全無損。請按 Ctrl+S 另選位置。</translation>
    </message>
    <message>
        <source>This case has not been opened: there are no pages of it yet.</source>
        <translation>本案尚未開始審議，還沒有單案頁。</translation>
    </message>
    <message>
        <source>nothing may be written to {folder}</source>
        <translation>資料夾 {folder} 不允許寫入</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁碟已滿</translation>
    </message>
    <message>
        <source>the file cannot be written there</source>
        <translation>該處無法寫入檔案</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <translation>沒有資料夾 {folder}</translation>
    </message>
</context>
<context>
    <name>MinutesScreen</name>
    <message>
        <source>Give up printing (Ctrl+P)</source>
        <translation>中止列印（Ctrl+P）</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>列印（Ctrl+P）</translation>
    </message>
    <message>
        <source>Printing: {done} of {all} pages …</source>
        <translation>正在列印：第 {done} 頁，共 {all} 頁……</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>儲存（Ctrl+S）</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>儲存紀要</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The minutes are being drawn …</source>
        <translation>正在生成紀要……</translation>
    </message>
    <message>
        <source>This case alone (Shift+F12)</source>
        <translation>單案 (Shift+F12)</translation>
    </message>
    <message>
        <source>Web page for screen readers (*.html)</source>
        <translation>供讀屏軟體的網頁 (*.html)</translation>
    </message>
    <message>
        <source>Whole meeting (Shift+F12)</source>
        <translation>全本 (Shift+F12)</translation>
    </message>
    <message>
        <source>as a worn copier gives them; Ctrl+G: as they are</source>
        <translation>舊影印機效果；Ctrl+G 還原</translation>
    </message>
    <message>
        <source>names and numbers masked; file and paper have them</source>
        <translation>姓名、號碼已遮蓋；檔案與紙面完整</translation>
    </message>
    <message>
        <source>page {page}, at {percent} %</source>
        <translation>第 {page} 頁，{percent}%</translation>
    </message>
    <message numerus="yes">
        <source>{pages} pages</source>
        <translation><numerusform>共 {pages} 頁</numerusform></translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Ctrl+Enter keeps it · Esc closes and keeps the text, sealed, as a draft</source>
        <translation>Ctrl+Enter 記下 · Esc 關閉，未記完的文字加密留作草稿</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>記下</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>私記</translation>
    </message>
</context>
<context>
    <name>NotesDesk</name>
    <message>
        <source>The note is now a question of {name}, and stays a note.</source>
        <translation>私記已轉為{name}的問題，私記仍在。</translation>
    </message>
    <message>
        <source>This passphrase does not open the private notes of {name}. Type it once more.</source>
        <translation>此口令打不開{name}的私記。請重新輸入。</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Locked. F7 writes a note, Ctrl+Shift+U opens yours.</source>
        <translation>已鎖。F7 寫私記，Ctrl+Shift+U 開啟自己的私記。</translation>
    </message>
    <message>
        <source>My leaning: {choice}</source>
        <translation>我的初步意見：{choice}</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>我的私記</translation>
    </message>
    <message>
        <source>Never on the wall, in minutes or a case file. Ctrl+T makes a question of a note, Delete removes it.</source>
        <translation>不投影，不進紀要，不隨案件包匯出。Ctrl+T 轉為問題，Delete 刪除。</translation>
    </message>
    <message>
        <source>No note on this case yet. F7 writes one on the line in focus.</source>
        <translation>本案還沒有私記。F7 對目前科目寫一條。</translation>
    </message>
    <message>
        <source>Notes of {name}</source>
        <translation>{name}的私記</translation>
    </message>
    <message>
        <source>Notes that do not open: {count}. They were changed or replaced outside this program; their words cannot be had back. The others are whole.</source>
        <translation>打不開的私記：{count} 條。它們在本程式之外被改動或替換過，內容無法恢復；其餘私記完好。</translation>
    </message>
    <message>
        <source>Under a passphrase that did not open: {count}</source>
        <translation>另有 {count} 條在打不開的口令下</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Adjourn meeting no. {number} to {until}</source>
        <translation>第{number}次會議休會至{until}</translation>
    </message>
    <message>
        <source>Case {number} deferred</source>
        <translation>案件 {number} 緩議</translation>
    </message>
    <message>
        <source>Case {number} is entered from paper</source>
        <translation>件號 {number} 據紙面補錄結束</translation>
    </message>
    <message>
        <source>Case {number} is not deferred</source>
        <translation>案件 {number} 不緩議</translation>
    </message>
    <message>
        <source>Case {number} is not withdrawn</source>
        <translation>案件 {number} 未撤回</translation>
    </message>
    <message>
        <source>Case {number} left undecided without its quorum</source>
        <translation>案件 {number} 因法定人數不足未決</translation>
    </message>
    <message>
        <source>Case {number} withdrawn by the client</source>
        <translation>案件 {number} 由客戶撤回</translation>
    </message>
    <message>
        <source>Close meeting no. {number}</source>
        <translation>第{number}次會議結束</translation>
    </message>
    <message>
        <source>Conclusion of a chart stated</source>
        <translation>改寫圖表結論</translation>
    </message>
    <message>
        <source>Condition added</source>
        <translation>增加條件</translation>
    </message>
    <message>
        <source>Condition changed</source>
        <translation>修改條件</translation>
    </message>
    <message>
        <source>Condition removed</source>
        <translation>刪除條件</translation>
    </message>
    <message>
        <source>Condition struck out</source>
        <translation>劃去條件</translation>
    </message>
    <message>
        <source>Convene meeting no. {number}</source>
        <translation>召集第{number}次會議</translation>
    </message>
    <message>
        <source>Enter case {number} from paper</source>
        <translation>開始據紙面補錄件號 {number}</translation>
    </message>
    <message>
        <source>Intercession noted</source>
        <translation>已記錄說情</translation>
    </message>
    <message>
        <source>Keep beside the minutes: {kind}</source>
        <translation>與紀要一併存檔：{kind}</translation>
    </message>
    <message>
        <source>Key of {name} closed</source>
        <translation>關閉{name}的金鑰</translation>
    </message>
    <message>
        <source>Key of {name} enrolled</source>
        <translation>登記{name}的金鑰</translation>
    </message>
    <message>
        <source>Lead officer of this case</source>
        <translation>本案主辦</translation>
    </message>
    <message>
        <source>Move case {number}</source>
        <translation>移動案件 {number}</translation>
    </message>
    <message>
        <source>New key of {name} enrolled</source>
        <translation>換發{name}的金鑰</translation>
    </message>
    <message>
        <source>No conflict declared</source>
        <translation>聲明無利害關係</translation>
    </message>
    <message>
        <source>No veto of resolution {number} within its time</source>
        <translation>決議 {number} 期內未行使否決</translation>
    </message>
    <message>
        <source>Open round {number}</source>
        <translation>開始第{number}輪表決</translation>
    </message>
    <message>
        <source>Package of meeting no. {number} opened</source>
        <translation>開啟第 {number} 次會議的會議包</translation>
    </message>
    <message>
        <source>Package of meeting no. {number} written</source>
        <translation>匯出第 {number} 次會議的會議包</translation>
    </message>
    <message>
        <source>Policy {version} put in force</source>
        <translation>制度 {version} 頒行</translation>
    </message>
    <message>
        <source>Preparation of {name} taken in</source>
        <translation>收入{name}的預備檔案</translation>
    </message>
    <message>
        <source>Present case {number}</source>
        <translation>開始審議案件 {number}</translation>
    </message>
    <message>
        <source>Present case {number} anew</source>
        <translation>重新提交案件 {number}</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>私記</translation>
    </message>
    <message>
        <source>Private note deleted</source>
        <translation>刪除私記</translation>
    </message>
    <message>
        <source>Private notes of {name} begun</source>
        <translation>{name}開始寫私記</translation>
    </message>
    <message>
        <source>Put case {number} on the agenda</source>
        <translation>案件 {number} 列入議程</translation>
    </message>
    <message>
        <source>Question {number} answered</source>
        <translation>答覆問題 {number}</translation>
    </message>
    <message>
        <source>Question {number} asked</source>
        <translation>提出問題 {number}</translation>
    </message>
    <message>
        <source>Reconsider case {number}</source>
        <translation>複議案件 {number}</translation>
    </message>
    <message>
        <source>Recusal of {name}</source>
        <translation>{name}迴避</translation>
    </message>
    <message>
        <source>Recusal of {name} taken back</source>
        <translation>撤回{name}的迴避</translation>
    </message>
    <message>
        <source>Resolution {number} adopted</source>
        <translation>採納決議 {number}</translation>
    </message>
    <message>
        <source>Resolution {number}, {signer}: {opinion}</source>
        <translation>決議 {number}，{signer}：{opinion}</translation>
    </message>
    <message>
        <source>Resume meeting no. {number}</source>
        <translation>第{number}次會議復會</translation>
    </message>
    <message>
        <source>Reveal round {number}</source>
        <translation>揭示第{number}輪表決</translation>
    </message>
    <message>
        <source>Seal the minutes</source>
        <translation>紀要定稿</translation>
    </message>
    <message>
        <source>Second officer of this case</source>
        <translation>本案輔辦</translation>
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
        <translation>否決第{number}輪結果</translation>
    </message>
    <message>
        <source>Vote of {name} recorded</source>
        <translation>已記錄{name}的表決</translation>
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
        <translation>{line}：已寫原因</translation>
    </message>
    <message>
        <source>{line}: check {check} confirmed</source>
        <translation>{line}：已採信檢驗 {check}</translation>
    </message>
    <message>
        <source>{line}: check {check} rejected</source>
        <translation>{line}：不採信檢驗 {check}</translation>
    </message>
    <message>
        <source>{line}: figure corrected to {value}</source>
        <translation>{line}：數值更正為 {value}</translation>
    </message>
    <message>
        <source>{line}: to be re-investigated</source>
        <translation>{line}：退回補充調查</translation>
    </message>
    <message>
        <source>{line}: waived</source>
        <translation>{line}：豁免</translation>
    </message>
    <message>
        <source>{line}: {family} confirmed</source>
        <translation>{line}：已採信{family}</translation>
    </message>
    <message>
        <source>{line}: {family} rejected</source>
        <translation>{line}：不採信{family}</translation>
    </message>
    <message>
        <source>{line}: {name} does not concur</source>
        <translation>{line}：{name}不同意採信</translation>
    </message>
    <message>
        <source>{line}: {procedure} entered</source>
        <translation>{line}：已登錄{procedure}</translation>
    </message>
    <message>
        <source>{line}: {procedure} entered anew</source>
        <translation>{line}：已重錄{procedure}</translation>
    </message>
    <message>
        <source>{line}: {value} adopted</source>
        <translation>{line}：認定 {value}</translation>
    </message>
    <message>
        <source>{name} presides over this case</source>
        <translation>本案由{name}代為主持</translation>
    </message>
    <message>
        <source>{name} signs off the minutes</source>
        <translation>{name} 簽署紀要</translation>
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
        <translation>附條件同意</translation>
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
        <translation>變更後批准</translation>
    </message>
    <message>
        <source>Approved with conditions</source>
        <translation>有條件批准</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>緩議</translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>未達法定人數</translation>
    </message>
    <message>
        <source>Passed to the higher authority</source>
        <translation>上報</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>To be re-investigated</source>
        <translation>補充調查後重新上會</translation>
    </message>
    <message>
        <source>To be reconsidered</source>
        <translation>複議</translation>
    </message>
    <message>
        <source>Vetoed by the chair</source>
        <translation>主任否決</translation>
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
        <translation>客戶</translation>
    </message>
    <message>
        <source>Conditions or reason</source>
        <translation>條件或理由</translation>
    </message>
    <message>
        <source>Day of the opinion</source>
        <translation>簽批日期</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>會議</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>簽批人姓名</translation>
    </message>
    <message>
        <source>No resolution is outstanding: all that were approved are in force.</source>
        <translation>沒有待辦決議：已同意的決議均已生效。</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意見</translation>
    </message>
    <message>
        <source>Reason for the veto</source>
        <translation>否決理由</translation>
    </message>
    <message>
        <source>Record that no veto was used</source>
        <translation>記錄未行使否決</translation>
    </message>
    <message>
        <source>Record the opinion</source>
        <translation>記錄意見</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>決議</translation>
    </message>
    <message>
        <source>Resolutions not yet in force</source>
        <translation>尚未生效的決議</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>The chair, {chair}, may veto until {until}</source>
        <translation>主任{chair}可在 {until} 之前否決</translation>
    </message>
    <message>
        <source>The time for a veto ended at {until}: record that none was used</source>
        <translation>否決期限已於 {until} 屆滿：請記錄未行使否決</translation>
    </message>
    <message>
        <source>Veto the resolution</source>
        <translation>否決本決議</translation>
    </message>
    <message>
        <source>Waits for the signature: {signer}</source>
        <translation>待簽批：{signer}</translation>
    </message>
    <message>
        <source>What it waits for</source>
        <translation>等待事項</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>    {name} {months} months × {profit} = {total}</source>
        <translation><numerusform>　　{name} {months} 個月 × {profit} = {total}</numerusform></translation>
    </message>
    <message>
        <source>= Expected equity</source>
        <translation>＝ 應有權益</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>日均</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>超限月數</translation>
    </message>
    <message>
        <source>Among decided cases of the trade and size</source>
        <translation>與本中心同業同規模已決案件比較</translation>
    </message>
    <message>
        <source>Among the peers in the officers' file</source>
        <translation>與調查表所列同業比較</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Behind the figures</source>
        <translation>資料來源</translation>
    </message>
    <message>
        <source>By this schedule every month is within its ceiling up to {amount}</source>
        <translation>按此還款方式，每月均不超上限的最高金額：{amount}</translation>
    </message>
    <message>
        <source>Capacity is not known: figures are missing.</source>
        <translation>資料不全，無法計算還款能力。</translation>
    </message>
    <message>
        <source>Caps, months, stress tests and ratios follow once there are figures of: {lines}.</source>
        <translation>補全以下科目的數值後，即可列出各項上限、逐月測算、壓力測試和比率：{lines}。</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>戶數</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>現金流量</translation>
    </message>
    <message>
        <source>Cash left</source>
        <translation>月末現金</translation>
    </message>
    <message>
        <source>Cause: {cause}</source>
        <translation>原因：{cause}</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>還款上限</translation>
    </message>
    <message>
        <source>Cleared {cleared}/{total}   {counts}   index {index}</source>
        <translation>已滿足 {cleared}/{total}　{counts}　偏差指數 {index}</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天數</translation>
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
        <translation>權益檢驗</translation>
    </message>
    <message>
        <source>Equity that is there</source>
        <translation>實有權益</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>Guarantor {name}: stands for {amount}, influence {influence}</source>
        <translation>保證人{name}：可擔保 {amount}，影響力{influence}</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>可貸多少</translation>
    </message>
    <message>
        <source>If things go worse</source>
        <translation>壓力測試</translation>
    </message>
    <message>
        <source>Inflow</source>
        <translation>流入</translation>
    </message>
    <message>
        <source>Investing, financing, private</source>
        <translation>投資、融資、私人淨額</translation>
    </message>
    <message>
        <source>Last decision {day}: {outcome}</source>
        <translation>上次決議 {day}：{outcome}</translation>
    </message>
    <message>
        <source>Least cash</source>
        <translation>最低現金</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位數</translation>
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
        <translation>逐月還款（上限為月可支配的 {share}）</translation>
    </message>
    <message>
        <source>No equity check was made.</source>
        <translation>未做權益檢驗。</translation>
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
        <translation>還款額</translation>
    </message>
    <message>
        <source>Personal facts (index {index} of 16)</source>
        <translation>軟性資訊對照（偏離 {index}／16）</translation>
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
        <translation>財務比率</translation>
    </message>
    <message>
        <source>Sales sample</source>
        <translation>營業額抽樣</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>佔比</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>假設</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供貨商</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>可支持金額</translation>
    </message>
    <message numerus="yes">
        <source>Terms: {amount}, {months} months, {rate} a year, {schedule}</source>
        <translation><numerusform>方案：{amount}，{months} 個月，年利率 {rate}，{schedule}</numerusform></translation>
    </message>
    <message>
        <source>The case contradicts itself</source>
        <translation>前後不一致之處</translation>
    </message>
    <message>
        <source>The three largest debtors owe {share} of all receivables.</source>
        <translation>應收帳款前三戶佔 {share}。</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>本案</translation>
    </message>
    <message>
        <source>Who and what for</source>
        <translation>借款人與用途</translation>
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
        <translation>佔實有權益</translation>
    </message>
    <message>
        <source>of expected equity</source>
        <translation>佔應有權益</translation>
    </message>
    <message>
        <source>of the larger one</source>
        <translation>佔較大者</translation>
    </message>
    <message>
        <source>of the profit</source>
        <translation>佔期間利潤</translation>
    </message>
    <message numerus="yes">
        <source>{count} decided cases; nothing is shown of fewer than {least}.</source>
        <translation><numerusform>已決案件 {count} 戶；不足 {least} 戶，不顯示。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} facts as usual; a departure asks for an explanation and decides nothing.</source>
        <translation><numerusform>其餘 {count} 項正常；偏離只要求說明，不作為決定依據。</numerusform></translation>
    </message>
    <message>
        <source>{deviation} by {method}</source>
        <translation>{deviation}（{method}）</translation>
    </message>
    <message>
        <source>{mark} binds of those known: {cap}, {amount}</source>
        <translation>{mark} 已知各項中起約束作用：{cap}，{amount}</translation>
    </message>
    <message>
        <source>{mark} binds: {cap}, {amount}</source>
        <translation>{mark} 起約束作用：{cap}，{amount}</translation>
    </message>
    <message>
        <source>{name} (the three largest {share}): {list}</source>
        <translation>{name}（前三戶佔 {share}）：{list}</translation>
    </message>
    <message>
        <source>Σ ceiling</source>
        <translation>累計上限</translation>
    </message>
    <message>
        <source>Σ payment</source>
        <translation>累計還款</translation>
    </message>
</context>
<context>
    <name>OverviewScreen</name>
    <message>
        <source>Changed: the figures are being computed …</source>
        <translation>內容有變動：各項數字正在重新計算……</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>還缺什麼</translation>
    </message>
</context>
<context>
    <name>OwnConclusionLine</name>
    <message>
        <source>What the chart shows; Enter stores it, nothing gives the computed sentence</source>
        <translation>這張圖說明什麼；Enter 儲存，留空恢復計算得出的結論句</translation>
    </message>
</context>
<context>
    <name>OwnKeys</name>
    <message>
        <source>The keys of the methods never change.</source>
        <translation>方法鍵固定不變。</translation>
    </message>
    <message>
        <source>{key} already means “{action}”. Give that another key first.</source>
        <translation>{key} 已用於“{action}”，請先為其另設快捷鍵。</translation>
    </message>
    <message>
        <source>{key} is needed for typing. Take an F key, or one with Ctrl or Alt.</source>
        <translation>{key} 用於輸入文字，請改用 F 鍵或帶 Ctrl、Alt 的組合鍵。</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>The room sees this screen, and own words would tell the vote. They can be said once it does not (Ctrl+Alt+M).</source>
        <translation>會議室能看到本屏，登錄本人金額、期限、利率或附言會洩露表決。不再投屏後（Ctrl+Alt+M）可以登錄。</translation>
    </message>
    <message>
        <source>own amount</source>
        <translation>本人金額</translation>
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
        <translation>附言，印入紀要</translation>
    </message>
    <message>
        <source>{name}, {choice}: Enter records, Esc leaves the vote as it is</source>
        <translation>{name}，{choice}：Enter 記錄，Esc 不改</translation>
    </message>
    <message>
        <source>“{text}” is no number here.</source>
        <translation>“{text}”在此不是數字。</translation>
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
        <translation>件號 {number} 補錄結束。此後按實際發生記錄。</translation>
    </message>
    <message>
        <source>Choose the case on the agenda first.</source>
        <translation>請先在議程上選定一件。</translation>
    </message>
    <message>
        <source>End case {number} (Ctrl+Alt+H)</source>
        <translation>結束 {number} 的補錄（Ctrl+Alt+H）</translation>
    </message>
    <message>
        <source>Enter the sheet as it stands; then Ctrl+Alt+H ends it.</source>
        <translation>請照手填表登錄；錄完按 Ctrl+Alt+H 結束。</translation>
    </message>
    <message>
        <source>Entering from paper: case {number}, done on paper {done}. Everything recorded of it is marked.</source>
        <translation>正在據紙面補錄：件號 {number}，紙面完成於{done}。本件的一切記錄都會標明。</translation>
    </message>
    <message>
        <source>There is no meeting to make a sheet of.</source>
        <translation>沒有可列印手填表的會議。</translation>
    </message>
    <message>
        <source>emergency sheet {number}.pdf</source>
        <translation>應急手填表 {number}.pdf</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Done on paper at</source>
        <translation>紙面完成時間</translation>
    </message>
    <message>
        <source>From paper: case {number}</source>
        <translation>據紙面補錄：件號 {number}</translation>
    </message>
    <message>
        <source>Until it is ended, everything recorded of this case is marked: from paper, entered by, at. Every rule stays what it is, and the journal keeps the real time. It cannot be undone.</source>
        <translation>結束之前，本件的一切記錄都標明“據紙面補錄”、登錄人和登錄時間。各項規則不變，審計軌跡保留真實時間。此項不能撤銷。</translation>
    </message>
    <message>
        <source>Why the machine was not used</source>
        <translation>未用機器的原因</translation>
    </message>
</context>
<context>
    <name>PauseDesk</name>
    <message numerus="yes">
        <source>{cases} case(s) in {minutes} minutes without a pause: ten minutes of rest are advised.</source>
        <translation><numerusform>已連續審議 {cases} 件、{minutes} 分鐘：建議休息 10 分鐘。</numerusform></translation>
    </message>
</context>
<context>
    <name>PeerMetric</name>
    <message>
        <source>Debts / assets</source>
        <translation>資產負債率</translation>
    </message>
    <message>
        <source>Disposable cash / sales</source>
        <translation>可支配／營業額</translation>
    </message>
    <message>
        <source>Expenses / sales</source>
        <translation>費用率</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>Household expenses</source>
        <translation>家庭開支</translation>
    </message>
    <message>
        <source>Receivable days of all sales</source>
        <translation>應收週轉天數（按全部銷售）</translation>
    </message>
    <message>
        <source>Sales a month</source>
        <translation>月營業額</translation>
    </message>
    <message>
        <source>Stock days</source>
        <translation>存貨週轉天數</translation>
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
        <translation>擔保人</translation>
    </message>
    <message>
        <source>other person</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>親屬</translation>
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
        <translation>還沒有可開啟的案件。Ctrl+I 匯入。</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>A cap is not below 0.</source>
        <translation>上限不得小於 0。</translation>
    </message>
    <message>
        <source>A code stands for one template.</source>
        <translation>一個編號只能對應一個模板。</translation>
    </message>
    <message>
        <source>A date, such as 2026-12-01.</source>
        <translation>須為日期，如 2026-12-01。</translation>
    </message>
    <message>
        <source>A decimal number in quotation marks, such as 0.05.</source>
        <translation>須為帶引號的小數，如 0.05。</translation>
    </message>
    <message>
        <source>A line needs procedures of as many families as methods.</source>
        <translation>科目指定的程序所屬方法，不得少於要求的方法數。</translation>
    </message>
    <message>
        <source>A list.</source>
        <translation>須為列表。</translation>
    </message>
    <message>
        <source>A policy document has at most {kilobytes} KB.</source>
        <translation>制度檔案不超過 {kilobytes} KB。</translation>
    </message>
    <message>
        <source>A policy has no such field; remove it or correct its name.</source>
        <translation>制度中沒有此項；請刪除或改正名稱。</translation>
    </message>
    <message>
        <source>A policy may raise the number of methods, never lower it below two.</source>
        <translation>方法數只可提高，不得低於兩種。</translation>
    </message>
    <message>
        <source>A share above 0 and at most 1 in quotation marks, such as 0.8.</source>
        <translation>須為帶引號的比例，大於 0 且不超過 1，如 0.8。</translation>
    </message>
    <message>
        <source>A share is above 0 and at most 1.</source>
        <translation>比例須大於 0 且不超過 1（100 %）。</translation>
    </message>
    <message>
        <source>A text in quotation marks.</source>
        <translation>須為帶引號的文字。</translation>
    </message>
    <message>
        <source>A whole number from {lowest} to {highest}.</source>
        <translation>須為 {lowest} 至 {highest} 的整數。</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>須為整數。</translation>
    </message>
    <message>
        <source>An amount in yuan in quotation marks, such as 1000000.</source>
        <translation>須為帶引號的金額（元），如 1000000。</translation>
    </message>
    <message>
        <source>An object with named values.</source>
        <translation>須為帶名稱的一組值。</translation>
    </message>
    <message>
        <source>At least {least} of them.</source>
        <translation>至少 {least} 項。</translation>
    </message>
    <message>
        <source>At most {most} characters.</source>
        <translation>至多 {most} 個字。</translation>
    </message>
    <message>
        <source>At most {most} of them.</source>
        <translation>至多 {most} 項。</translation>
    </message>
    <message>
        <source>Both monitoring duties stay in every approval: a mandatory condition after pay-out and a mandatory one of monitoring.</source>
        <translation>每項批准都須保留兩項監控條件：一項必備的放款後條件、一項必備的貸後條件。</translation>
    </message>
    <message>
        <source>By this rule nothing could ever pass, even with every vote. Ask for a smaller share, or not for more than it.</source>
        <translation>按此規則，即使全票同意也無法通過。請降低比例，或不要求“超過”該比例。</translation>
    </message>
    <message>
        <source>Each may stand once.</source>
        <translation>每項只能出現一次。</translation>
    </message>
    <message>
        <source>Here belongs {expected}. {mend}</source>
        <translation>此處應填{expected}。{mend}</translation>
    </message>
    <message>
        <source>Hours for a veto need a rule with a chair's veto.</source>
        <translation>設否決時限的規則須允許主任否決。</translation>
    </message>
    <message>
        <source>In braces stand {{year}}, {{meeting}}, {{place}} or {{serial}}, with a width where wanted: {{serial:3}}.</source>
        <translation>花括號裡只能是 {{year}}（年份）、{{meeting}}（會次）、{{place}}（議程式號）或 {{serial}}（年內流水號），需要時加位數：{{serial:3}}。</translation>
    </message>
    <message>
        <source>Influence is 1, 2 or 3.</source>
        <translation>影響力為 1、2 或 3。</translation>
    </message>
    <message>
        <source>Limits rise from watch to over to severe.</source>
        <translation>界限應從關注、超差到重大逐級升高。</translation>
    </message>
    <message>
        <source>Nothing is shown of fewer than {least} peers.</source>
        <translation>同業少於 {least} 戶時不予顯示，此數不得更低。</translation>
    </message>
    <message>
        <source>One of these: {known}.</source>
        <translation>須為其中之一：{known}。</translation>
    </message>
    <message>
        <source>Plain text without invisible characters and without spaces around it.</source>
        <translation>須為普通文字，不含不可見字元，前後無空格。</translation>
    </message>
    <message>
        <source>Sales shrink by less than all there is.</source>
        <translation>營業額降幅須小於全部營業額。</translation>
    </message>
    <message>
        <source>The code of a line, such as A1 or P4.1.</source>
        <translation>須為科目代碼，如 A1 或 P4.1。</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>整個檔案</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>檔案無法讀取。</translation>
    </message>
    <message>
        <source>The kind is “{kind}”, which does not go with due {due}: the pay-out would wait for what follows it, or what binds after it would be due before. Change kind or due date.</source>
        <translation>類型是“{kind}”，與期限“{due}”不相符：要麼放款須等待放款之後的事，要麼放款後的事卻須在放款前完成。請改類型或期限。</translation>
    </message>
    <message>
        <source>The number of debtors that fail is not below 0.</source>
        <translation>違約的最大債務人數不得小於 0。</translation>
    </message>
    <message>
        <source>The number of waivers is not below 0.</source>
        <translation>豁免數不得小於 0。</translation>
    </message>
    <message>
        <source>The sizes of peers rise.</source>
        <translation>同業規模的下限須小於上限。</translation>
    </message>
    <message>
        <source>There is no procedure “{procedure}”.</source>
        <translation>沒有“{procedure}”這個程序。</translation>
    </message>
    <message>
        <source>There is no such line.</source>
        <translation>沒有這個科目。</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>此項缺失。</translation>
    </message>
    <message>
        <source>This is no policy document: it is no JSON text in UTF-8.</source>
        <translation>這不是制度檔案：不是 UTF-8 編碼的 JSON 文字。</translation>
    </message>
    <message>
        <source>This name stands twice in one object.</source>
        <translation>同一組中此名稱出現兩次。</translation>
    </message>
    <message>
        <source>Tiers rise, and the last has no end.</source>
        <translation>檔次金額須逐檔升高，最後一檔不設上限。</translation>
    </message>
    <message>
        <source>Two cases could get one number: use {{meeting}} and {{place}}, or {{year}} and {{serial}}.</source>
        <translation>兩個專案可能得到同一文號：請同時使用 {{meeting}} 和 {{place}}，或 {{year}} 和 {{serial}}。</translation>
    </message>
    <message>
        <source>Two digits in quotation marks, such as 11.</source>
        <translation>須為帶引號的兩位數字，如 11。</translation>
    </message>
    <message>
        <source>Words are missing.</source>
        <translation>缺少文字。</translation>
    </message>
    <message>
        <source>true or false.</source>
        <translation>須為 true 或 false。</translation>
    </message>
    <message>
        <source>{field}: {said}</source>
        <translation>{field}：{said}</translation>
    </message>
    <message>
        <source>{name}, no. {number}</source>
        <translation>{name}（第 {number} 項）</translation>
    </message>
    <message>
        <source>{number} members would have to be there or agree, and no committee has more than {most} who vote.</source>
        <translation>要求{number}人到會或同意，而委員會有表決權的委員不會超過{most}人。</translation>
    </message>
    <message>
        <source>“{due}” is due at no time: write “+7”, “before pay-out”, “at pay-out”, “monthly”, “quarterly” or “until repaid”.</source>
        <translation>“{due}”定不出期限：請寫“+7”“放款前”“放款時”“每月”“每季”或“還清前”。</translation>
    </message>
    <message>
        <source>“{label}” cannot be told from what “{other}” is called; each outcome has a word of its own.</source>
        <translation>“{label}”與“{other}”的名稱無法區分；每種決議結果都要有自己的名稱。</translation>
    </message>
    <message>
        <source>“{label}” is too long to stand on wall and paper: at most {most} letters, a Chinese character counting as two.</source>
        <translation>“{label}”過長，投影和紙面放不下：最多 {most} 個字母，一個漢字按兩個字母計。</translation>
    </message>
    <message>
        <source>“{version}” is no name for a version: letters, digits, and single spaces, dots, hyphens or underscores between them.</source>
        <translation>“{version}”不能作版本名稱：請用文字、數字，其間可用單個空格、點、連字元或下劃線。</translation>
    </message>
</context>
<context>
    <name>PolicyDesk</name>
    <message>
        <source>Export the policy</source>
        <translation>匯出制度</translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>匯入制度</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>Policy documents (*.json)</source>
        <translation>制度檔案 (*.json)</translation>
    </message>
    <message>
        <source>Policy {version} is stored.</source>
        <translation>制度 {version} 已存入。</translation>
    </message>
    <message>
        <source>The file cannot be written there. The draft is as it was. Choose another place.</source>
        <translation>檔案無法寫到該處。草稿未變。請另選位置。</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>已寫入 {file}。</translation>
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
        <translation>請先改正上面所列各項；在某行按 Enter 即到該處。</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Export… (Ctrl+E)</source>
        <translation>匯出…（Ctrl+E）</translation>
    </message>
    <message>
        <source>Import… (Ctrl+I)</source>
        <translation>匯入…（Ctrl+I）</translation>
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
        <translation>此制度沒有問題。</translation>
    </message>
    <message>
        <source>On whose word</source>
        <translation>由誰決定</translation>
    </message>
    <message>
        <source>On whose word is the policy put in force?</source>
        <translation>制度由誰決定頒行？</translation>
    </message>
    <message>
        <source>Policy of the unit</source>
        <translation>本單位制度</translation>
    </message>
    <message>
        <source>Put in force (Ctrl+Enter)</source>
        <translation>頒行（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Read from {file}; nothing is stored yet.</source>
        <translation>已讀入 {file}；尚未存入。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The draft begun before is shown; choose a version to begin anew.</source>
        <translation>顯示的是先前未存的草稿；選擇一個版本即可重新開始。</translation>
    </message>
    <message>
        <source>Why does the policy change?</source>
        <translation>為何修改制度？</translation>
    </message>
    <message>
        <source>Why the policy changes; it stands in the journal</source>
        <translation>為何修改制度（記入審計軌跡）</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>現行</translation>
    </message>
    <message>
        <source>simplified Chinese</source>
        <translation>簡體中文</translation>
    </message>
    <message>
        <source>traditional Chinese</source>
        <translation>繁體中文</translation>
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
        <translation>偏差在此以內為容差內；超過則該科目須寫明原因。</translation>
    </message>
    <message>
        <source>A first loan is at most this part of what the capacity supports.</source>
        <translation>首次貸款不超過還款能力所支持金額的這一比例。</translation>
    </message>
    <message>
        <source>A number of votes</source>
        <translation>按票數</translation>
    </message>
    <message>
        <source>A share</source>
        <translation>按比例</translation>
    </message>
    <message>
        <source>A single rejection rejects, whatever the others say.</source>
        <translation>只要一票不同意即為不同意，不論其他票。</translation>
    </message>
    <message>
        <source>Above this a third method or a recognised value is needed as well.</source>
        <translation>超過此數，還須第三種方法或認定值。</translation>
    </message>
    <message>
        <source>Above this the chair decides by name, and re-investigation is proposed.</source>
        <translation>超過此數由主任具名決定，並建議補充調查。</translation>
    </message>
    <message>
        <source>Abstention</source>
        <translation>允許棄權</translation>
    </message>
    <message>
        <source>After the reveal the wall says who voted how. Without it, only how many; paper names all.</source>
        <translation>揭示後投影顯示各委員的意見；不開啟時只顯示票數，紙質記錄始終記名。</translation>
    </message>
    <message>
        <source>Agendas of this day and later take the version; cases on an agenda keep theirs.</source>
        <translation>自該日起的議程適用本版本；已列入議程的案件仍按原版本。</translation>
    </message>
    <message>
        <source>All members of the committee, or only those without a conflict of interest.</source>
        <translation>全體委員，或僅無利害衝突的委員。</translation>
    </message>
    <message>
        <source>All members present</source>
        <translation>全體在場委員</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全體一致</translation>
    </message>
    <message>
        <source>Amount, stress and peers</source>
        <translation>額度、壓力與同業</translation>
    </message>
    <message>
        <source>An outcome is called so on screen, wall and paper. An empty cell keeps the program's word; a case keeps the words of its version for good.</source>
        <translation>螢幕、投影和紙面都用這裡的名稱。空格沿用程式的名稱；案件始終沿用其所用制度版本的名稱。</translation>
    </message>
    <message>
        <source>Any two members</source>
        <translation>任意兩名委員</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>同意票數</translation>
    </message>
    <message>
        <source>By it the need for working capital is computed; empty: no such cap.</source>
        <translation>據以測算流動資金需求；留空則不設此上限。</translation>
    </message>
    <message>
        <source>By names members attest in ink what the secretary keyed; by keys they sign sealed ballots.</source>
        <translation>具名：秘書代錄，委員在紙上簽字；金鑰：委員對秘密票簽名。</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Cap of authority</source>
        <translation>權限上限</translation>
    </message>
    <message>
        <source>Cap of the product</source>
        <translation>產品上限</translation>
    </message>
    <message>
        <source>Cash-flow statement from</source>
        <translation>現金流量表起點</translation>
    </message>
    <message>
        <source>Cash-flow statement in trades</source>
        <translation>須附現金流量表的行業</translation>
    </message>
    <message>
        <source>Casting vote</source>
        <translation>主任決定票</translation>
    </message>
    <message>
        <source>Chair must be there</source>
        <translation>主任須到會</translation>
    </message>
    <message>
        <source>Chair's veto</source>
        <translation>主任否決權</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Codes of lines that no chair may waive, with spaces between.</source>
        <translation>主任不得豁免的科目代碼，以空格分隔。</translation>
    </message>
    <message>
        <source>Collateral counts for</source>
        <translation>抵押率</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>條件模板</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>採信人</translation>
    </message>
    <message>
        <source>Counted against</source>
        <translation>計算基數</translation>
    </message>
    <message>
        <source>Debt to assets</source>
        <translation>資產負債率上限</translation>
    </message>
    <message>
        <source>Debtors that fail</source>
        <translation>違約的大額債務人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Equity multiple</source>
        <translation>權益倍數</translation>
    </message>
    <message>
        <source>Expected growth of sales</source>
        <translation>預期營業額增長</translation>
    </message>
    <message>
        <source>Falls of the gross margin in points, with spaces between.</source>
        <translation>毛利率下降的百分點，以空格分隔。</translation>
    </message>
    <message>
        <source>Fewest peers</source>
        <translation>同業最少戶數</translation>
    </message>
    <message>
        <source>First loan</source>
        <translation>首次貸款係數</translation>
    </message>
    <message>
        <source>For so long after the vote the chair may still veto; 0 means at once or never.</source>
        <translation>表決後主任在此時限內仍可否決；0 表示須當場否決。</translation>
    </message>
    <message>
        <source>From this amount a case needs a cash-flow statement; empty where none is asked for by amount.</source>
        <translation>申請金額達到此數須附現金流量表；留空則不按金額要求。</translation>
    </message>
    <message>
        <source>From which influence on the borrower a guarantor counts.</source>
        <translation>對借款人的影響力達到哪一級的保證人才計入。</translation>
    </message>
    <message>
        <source>Guarantor counts from</source>
        <translation>保證人影響力起點</translation>
    </message>
    <message>
        <source>Guarantor stands for</source>
        <translation>保證人計入比例</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Hours for the chair's veto</source>
        <translation>主任否決時限</translation>
    </message>
    <message>
        <source>How approvals are weighed: against a share, all of them, or a number of votes.</source>
        <translation>同意票如何計算：按比例、須全體一致，或按票數。</translation>
    </message>
    <message>
        <source>How large a deviation is, and what it asks for.</source>
        <translation>偏差多大屬哪一級，各級有何要求。</translation>
    </message>
    <message>
        <source>How much may be lent, and what it is held against.</source>
        <translation>可貸多少，以何衡量。</translation>
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
        <translation>程式用語</translation>
    </message>
    <message>
        <source>In the unit's words</source>
        <translation>本單位用語</translation>
    </message>
    <message>
        <source>Instalments use at most this part of the disposable cash of every month.</source>
        <translation>每月還款至多佔當月可支配現金的這一比例。</translation>
    </message>
    <message>
        <source>Keys of members</source>
        <translation>委員金鑰</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Least sales of a peer, in multiples of the case's.</source>
        <translation>同業營業額的下限，以本案營業額的倍數計。</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>容差與分級</translation>
    </message>
    <message>
        <source>Limits of single lines</source>
        <translation>單項科目的界限</translation>
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
        <translation>必備</translation>
    </message>
    <message>
        <source>Margin falls by</source>
        <translation>毛利率下降</translation>
    </message>
    <message>
        <source>Mask names on the wall</source>
        <translation>投影隱去姓名</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Members may abstain; an abstention approves nothing.</source>
        <translation>委員可以棄權；棄權不算同意。</translation>
    </message>
    <message>
        <source>Methods and confirmation</source>
        <translation>方法與採信</translation>
    </message>
    <message>
        <source>Methods for each line</source>
        <translation>每科目方法數</translation>
    </message>
    <message>
        <source>More than the quorum</source>
        <translation>須超過法定比例</translation>
    </message>
    <message>
        <source>More than the share</source>
        <translation>須超過比例</translation>
    </message>
    <message>
        <source>Most sales of a peer, in multiples of the case's.</source>
        <translation>同業營業額的上限，以本案營業額的倍數計。</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>單位名稱</translation>
    </message>
    <message>
        <source>Name the votes on the wall</source>
        <translation>投影顯示記名票</translation>
    </message>
    <message>
        <source>Names of client and family are masked on the wall and in lists; their numbers always are.</source>
        <translation>客戶及家人的姓名在投影和列表中隱去；證件號碼一律隱去。</translation>
    </message>
    <message>
        <source>Names, signed in ink</source>
        <translation>具名，紙面簽字</translation>
    </message>
    <message>
        <source>Never fewer than</source>
        <translation>最少到會</translation>
    </message>
    <message>
        <source>Nothing is shown of fewer peers than these.</source>
        <translation>同業少於此數時不顯示。</translation>
    </message>
    <message>
        <source>Number pattern</source>
        <translation>決議文號格式</translation>
    </message>
    <message>
        <source>Of {year}, {meeting}, {place} and {serial:3}.</source>
        <translation>由{year}年份、{meeting}會次、{place}議程式號、{serial:3}年內流水號（補足三位）組成，如：信貸審批【{year}】{serial:3}號。</translation>
    </message>
    <message>
        <source>One rejection rejects</source>
        <translation>一票否決</translation>
    </message>
    <message>
        <source>Only these procedures count on the line; named as in the workbook, with spaces between.</source>
        <translation>該科目只認這些程序；程序名同工作簿，以空格分隔。</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>決議結果</translation>
    </message>
    <message>
        <source>Over from</source>
        <translation>超差起點</translation>
    </message>
    <message>
        <source>Passes by</source>
        <translation>通過方式</translation>
    </message>
    <message>
        <source>Peers from</source>
        <translation>同業規模下限</translation>
    </message>
    <message>
        <source>Peers up to</source>
        <translation>同業規模上限</translation>
    </message>
    <message>
        <source>Personal facts as questions</source>
        <translation>軟性資訊列為問題</translation>
    </message>
    <message>
        <source>Personal facts that depart from the norm are listed as questions; they never reject a case.</source>
        <translation>偏離常態的個人情況列為問題；從不因此否決案件。</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Procedures of single lines</source>
        <translation>單項科目的程序</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>驗收憑據</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>提問模板</translation>
    </message>
    <message>
        <source>Questions that are asked by their two digits.</source>
        <translation>按兩位編號提出的問題。</translation>
    </message>
    <message>
        <source>Quorum counted against</source>
        <translation>法定人數基數</translation>
    </message>
    <message>
        <source>Quorum: of</source>
        <translation>法定人數分母</translation>
    </message>
    <message>
        <source>Quorum: parts</source>
        <translation>法定人數分子</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由代碼</translation>
    </message>
    <message>
        <source>Records are kept at least so long after the meeting; the minutes print the day.</source>
        <translation>記錄自會議起至少儲存這麼多年；紀要印有到期日。</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>責任人</translation>
    </message>
    <message>
        <source>Sales fall by</source>
        <translation>營業額下降</translation>
    </message>
    <message>
        <source>Severe from</source>
        <translation>重大起點</translation>
    </message>
    <message>
        <source>Share for instalments</source>
        <translation>還款佔比上限</translation>
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
        <translation>委員會之上簽批人</translation>
    </message>
    <message>
        <source>So many approvals pass, whoever is present.</source>
        <translation>同意達到此票數即為通過，不論到會人數。</translation>
    </message>
    <message>
        <source>So many independent methods of different families are confirmed on every line; never fewer than two.</source>
        <translation>每個科目須採信這麼多種相互獨立、不同類的方法；不得少於兩種。</translation>
    </message>
    <message>
        <source>So many lines of a case the chair may let pass with fewer methods, each with a reason that is printed.</source>
        <translation>每個案件中，主任至多可豁免這麼多個方法不足的科目，每項須有理由並列印。</translation>
    </message>
    <message>
        <source>So many of the largest debtors do not pay.</source>
        <translation>最大的幾名應收款債務人不付款。</translation>
    </message>
    <message>
        <source>So many voting members are present in any case.</source>
        <translation>無論如何至少有這麼多名有表決權的委員到會。</translation>
    </message>
    <message>
        <source>Stands at the head of the minutes.</source>
        <translation>印在紀要抬頭。</translation>
    </message>
    <message>
        <source>Stress tests of the instalment, with spaces between.</source>
        <translation>還款壓力測試的各檔降幅，以空格分隔。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>The chair may refuse what passed, never pass what was refused.</source>
        <translation>主任可否決已通過者，不得通過已被否決者。</translation>
    </message>
    <message>
        <source>The codes are fixed; the unit may call them by words of its own. An empty cell keeps the program's words.</source>
        <translation>代碼固定；本單位可另定用語。留空則用程式的用語。</translation>
    </message>
    <message>
        <source>The highest exposure that committee and signers decide together; empty: no such cap.</source>
        <translation>委員會與簽批人共同可決定的最高敞口；留空則不設。</translation>
    </message>
    <message>
        <source>The highest ratio of debts to assets, both with the new loan; empty: no such cap.</source>
        <translation>含新貸款的負債與資產之比的上限；留空則不設。</translation>
    </message>
    <message>
        <source>The library from which conditions are taken by their two digits; mandatory ones are in every approval.</source>
        <translation>按兩位編號取用的條件庫；必備條件寫入每項批准。</translation>
    </message>
    <message>
        <source>The library of conditions.</source>
        <translation>條件庫。</translation>
    </message>
    <message>
        <source>The library of questions.</source>
        <translation>問題庫。</translation>
    </message>
    <message>
        <source>The lower number of the share that must be present.</source>
        <translation>到會比例的分母。</translation>
    </message>
    <message>
        <source>The lower number of the share: the 3 of 2/3.</source>
        <translation>比例的分母：2/3 中的 3。</translation>
    </message>
    <message>
        <source>The majority of those present</source>
        <translation>在場委員的多數</translation>
    </message>
    <message>
        <source>The methods of a line must rest on at least two classes of evidence.</source>
        <translation>同一科目的方法須依據至少兩類證據。</translation>
    </message>
    <message>
        <source>The most that the product lends; empty: no such cap.</source>
        <translation>產品的最高貸款金額；留空則不設。</translation>
    </message>
    <message>
        <source>The name of the version, printed in the footer of the minutes.</source>
        <translation>版本名稱，印在紀要頁尾。</translation>
    </message>
    <message>
        <source>The part of a collateral's value that counts where it names none of its own.</source>
        <translation>抵押物未自定抵押率時，其價值計入的比例。</translation>
    </message>
    <message>
        <source>The part of what is left to a guarantor each month that counts.</source>
        <translation>保證人每月結餘計入的比例。</translation>
    </message>
    <message>
        <source>The rule holds up to this exposure of borrower, spouse and connected firms; the last tier has no end.</source>
        <translation>借款人、配偶及關聯企業的總敞口在此以內適用本規則；最後一檔不設上限。</translation>
    </message>
    <message>
        <source>The share itself is not enough to decide.</source>
        <translation>恰好等於比例不足法定人數。</translation>
    </message>
    <message>
        <source>The share itself is not enough; exactly half then fails.</source>
        <translation>恰好等於比例不算通過；恰好一半即不通過。</translation>
    </message>
    <message>
        <source>The upper number of the share that must be present.</source>
        <translation>到會比例的分子。</translation>
    </message>
    <message>
        <source>The upper number of the share: the 2 of 2/3.</source>
        <translation>比例的分子：2/3 中的 2。</translation>
    </message>
    <message>
        <source>These lines have limits of their own; rows under a line go by their line.</source>
        <translation>這些科目另設界限；其下的分項隨本科目。</translation>
    </message>
    <message>
        <source>Tiers and voting rules</source>
        <translation>檔次與表決規則</translation>
    </message>
    <message>
        <source>Trades that need a cash-flow statement whatever the amount, with ; between.</source>
        <translation>不論金額都須附現金流量表的行業，以；分隔。</translation>
    </message>
    <message>
        <source>Two classes of evidence</source>
        <translation>兩類證據</translation>
    </message>
    <message>
        <source>Unit, identity and records</source>
        <translation>單位、身份與檔案</translation>
    </message>
    <message>
        <source>Unsecured up to</source>
        <translation>信用貸款上限</translation>
    </message>
    <message>
        <source>Up to a total exposure of</source>
        <translation>總敞口不超過</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Waivers and cash flow</source>
        <translation>豁免與現金流量表</translation>
    </message>
    <message>
        <source>Waivers for each case</source>
        <translation>每案豁免上限</translation>
    </message>
    <message>
        <source>Watch from</source>
        <translation>關注起點</translation>
    </message>
    <message>
        <source>What clears a line.</source>
        <translation>科目如何算滿足。</translation>
    </message>
    <message>
        <source>What may be lent for each yuan of equity; empty: no such cap.</source>
        <translation>每 1 元權益可貸的金額；留空則不設此上限。</translation>
    </message>
    <message>
        <source>What may be lent without collateral or guarantor; empty: nothing is asked for.</source>
        <translation>無抵押、無保證可貸的金額；留空則不要求擔保。</translation>
    </message>
    <message>
        <source>What may be waived, and when a cash-flow statement is compulsory.</source>
        <translation>可豁免什麼，何時必須附現金流量表。</translation>
    </message>
    <message>
        <source>What the approvals are compared with.</source>
        <translation>同意票與什麼相比。</translation>
    </message>
    <message>
        <source>What the committee's decisions are called here.</source>
        <translation>貸審會的各種決議結果在本單位怎麼稱呼。</translation>
    </message>
    <message>
        <source>What the fixed codes are called here.</source>
        <translation>固定代碼在本單位的用語。</translation>
    </message>
    <message>
        <source>Where more than half is asked for, an exact half passes if the chair approves.</source>
        <translation>須過半數時，恰好一半而主任同意即為通過。</translation>
    </message>
    <message>
        <source>Which rule decides at which exposure, and what it does at its edges.</source>
        <translation>多大敞口適用哪條規則，規則在臨界處的結果如何。</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>簽批人</translation>
    </message>
    <message>
        <source>Who signs after the committee, in this order.</source>
        <translation>委員會之後由誰依次簽批。</translation>
    </message>
    <message>
        <source>Who the unit is, how its people are known, how long records are kept.</source>
        <translation>單位名稱、身份方式、檔案保存。</translation>
    </message>
    <message>
        <source>Whose confirmation a method needs before it counts.</source>
        <translation>一種方法須經哪些委員採信才算數。</translation>
    </message>
    <message>
        <source>Without the chair, or who presides instead, there is no quorum.</source>
        <translation>主任或代行主持人不到會，即不足法定人數。</translation>
    </message>
    <message>
        <source>Years of retention</source>
        <translation>儲存年限</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>個科目</translation>
    </message>
    <message>
        <source>methods</source>
        <translation>種</translation>
    </message>
    <message>
        <source>peers</source>
        <translation>戶</translation>
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
        <translation>預備檔案要在開啟過會議包的筆記本上寫。</translation>
    </message>
    <message>
        <source>Convene a meeting first: a package is made of its cases.</source>
        <translation>請先召集會議：會議包由會議的案件組成。</translation>
    </message>
    <message>
        <source>It comes from {name}: take it in</source>
        <translation>確是{name}交來的：收入</translation>
    </message>
    <message>
        <source>Its seal shows that somebody with the meeting package wrote it, and that nobody changed it since. It does not show who: whoever takes it in vouches that it comes from {name}.</source>
        <translation>封記只說明：寫這份檔案的人持有本次會議包，寫成後無人改動。它不能說明是誰寫的：由收入檔案的人擔保它確實來自{name}。</translation>
    </message>
    <message>
        <source>Meeting packages (*.zip)</source>
        <translation>會議包 (*.zip)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暫不</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>沒有收入任何內容。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Open a case: what you confirm here is yours, and no vote is taken.</source>
        <translation>請開啟案件：在此採信只算您本人的，不作表決。</translation>
    </message>
    <message>
        <source>Preparation files (*.json)</source>
        <translation>預備檔案 (*.json)</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>預備</translation>
    </message>
    <message>
        <source>Prepare meeting no. {number}</source>
        <translation>預備第 {number} 次會議</translation>
    </message>
    <message>
        <source>Private notes in it are carried unread; notes that stand here go only where their author's own key says so. Ctrl+Z takes all of it back.</source>
        <translation>其中的私記原樣收入，不作閱讀；這裡已有的私記，只有作者本人的金鑰證明是本人刪除的才會刪去。Ctrl+Z 可全部撤回。</translation>
    </message>
    <message>
        <source>The package is being read …</source>
        <translation>正在讀取會議包……</translation>
    </message>
    <message>
        <source>The package is written: {file}. It holds whole cases; give it to reviewers alone.</source>
        <translation>會議包已寫好：{file}。內含完整案件，只交給委員本人。</translation>
    </message>
    <message>
        <source>The sheet is written: {file}.</source>
        <translation>預備表已寫好：{file}。</translation>
    </message>
    <message>
        <source>The sheet is written: {file}. Your notes stand on it in the clear: keep it to yourself.</source>
        <translation>預備表已寫好：{file}。私記以明文印在上面，請自行保管。</translation>
    </message>
    <message>
        <source>There is no meeting to prepare.</source>
        <translation>還沒有會議。</translation>
    </message>
    <message>
        <source>This file of {name} was taken in before; nothing is counted twice.</source>
        <translation>{name}的這份檔案已收入過，不會重複計數。</translation>
    </message>
    <message>
        <source>Who prepares on this machine? Confirmations made here are this member's own.</source>
        <translation>誰在這臺電腦上預備？在此採信只算該委員本人的。</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>寫出</translation>
    </message>
    <message>
        <source>Your preparation is written: {file}. Notes and leaning in it open with your passphrase alone.</source>
        <translation>預備檔案已寫好：{file}。其中私記和初步意見只有您的口令能開啟。</translation>
    </message>
    <message>
        <source>fallen since: {count}</source>
        <translation>其後失效 {count} 項</translation>
    </message>
    <message>
        <source>meeting {number}.zip</source>
        <translation>會議包 {number}.zip</translation>
    </message>
    <message>
        <source>no longer on the agenda: {count}</source>
        <translation>已不在議程 {count} 件</translation>
    </message>
    <message>
        <source>notes that stay because nothing proves that {name} deleted them: {count}</source>
        <translation>無法證明是{name}本人刪除、因而保留的私記：{count} 條</translation>
    </message>
    <message>
        <source>prep sheet {number}.pdf</source>
        <translation>預備表 {number}.pdf</translation>
    </message>
    <message>
        <source>preparation {number} {name}.json</source>
        <translation>預備 {number} {name}.json</translation>
    </message>
    <message>
        <source>prepared on an earlier revision, not counted: {cases}</source>
        <translation>按舊版本預備，不計：{cases}</translation>
    </message>
    <message numerus="yes">
        <source>{count} confirmation(s)</source>
        <translation><numerusform>採信 {count} 項</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} question(s)</source>
        <translation><numerusform>問題 {count} 個</numerusform></translation>
    </message>
    <message>
        <source>{file} cannot be written there. Choose another folder.</source>
        <translation>{file} 無法寫在那裡，請另選資料夾。</translation>
    </message>
    <message>
        <source>{file}, preparation of {name}: {accepted}, {questions}.</source>
        <translation>{file}，{name}的預備檔案：{accepted}，{questions}。</translation>
    </message>
    <message>
        <source>{name} wrote a later file, which counts.</source>
        <translation>{name}另有更新的檔案，以新的為準。</translation>
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
        <translation>{title} — 僅本人</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Cell</source>
        <translation>儲存格</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>應為</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>現為</translation>
    </message>
    <message>
        <source>How to mend</source>
        <translation>怎樣改正</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Nothing was stored. Mend these places and import the files again.</source>
        <translation>什麼都沒有存入。請改正這些地方後重新匯入。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>The import is stored. These places look doubtful: correct the workbook, or go on.</source>
        <translation>匯入已儲存。以下各處存疑：請更正工作簿，或繼續。</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>發現</translation>
    </message>
</context>
<context>
    <name>Procedure</name>
    <message>
        <source>Age of receivables</source>
        <translation>帳齡分析</translation>
    </message>
    <message>
        <source>Average month of the seasons</source>
        <translation>各季月均</translation>
    </message>
    <message>
        <source>Bank and wallet flow</source>
        <translation>銀行與錢包流水</translation>
    </message>
    <message>
        <source>Capacity of machines</source>
        <translation>產能上限</translation>
    </message>
    <message>
        <source>Cash in the drawer</source>
        <translation>錢箱現金推算</translation>
    </message>
    <message>
        <source>Cash received and paid</source>
        <translation>現金收支倒推</translation>
    </message>
    <message>
        <source>Commission back to sales</source>
        <translation>提成反推銷售額</translation>
    </message>
    <message>
        <source>Control account</source>
        <translation>往來控制帳戶</translation>
    </message>
    <message>
        <source>Cost and margin</source>
        <translation>成本與毛利率</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>實物盤點</translation>
    </message>
    <message>
        <source>Credit days of customers</source>
        <translation>應收週轉</translation>
    </message>
    <message>
        <source>Credit days of suppliers</source>
        <translation>應付週轉</translation>
    </message>
    <message>
        <source>Customers and ticket</source>
        <translation>客流與客單價</translation>
    </message>
    <message>
        <source>Days of stock</source>
        <translation>存貨週轉</translation>
    </message>
    <message>
        <source>Debts found</source>
        <translation>負債排查</translation>
    </message>
    <message>
        <source>Documents seen</source>
        <translation>憑證核對</translation>
    </message>
    <message>
        <source>Energy used per unit</source>
        <translation>單位能耗推算</translation>
    </message>
    <message>
        <source>Equity check</source>
        <translation>權益檢驗</translation>
    </message>
    <message>
        <source>Facts that fit together</source>
        <translation>事實關係檢驗</translation>
    </message>
    <message>
        <source>Growth of energy used</source>
        <translation>能耗環比</translation>
    </message>
    <message>
        <source>Growth since</source>
        <translation>增長推算</translation>
    </message>
    <message>
        <source>Hours back to output</source>
        <translation>工時反推產量</translation>
    </message>
    <message>
        <source>Key cost and its share</source>
        <translation>關鍵成本佔比</translation>
    </message>
    <message>
        <source>Level of peers</source>
        <translation>同業水準</translation>
    </message>
    <message>
        <source>Margin from unit cost</source>
        <translation>單位成本毛利率</translation>
    </message>
    <message>
        <source>Margin of peers</source>
        <translation>同業毛利率</translation>
    </message>
    <message>
        <source>One product and its share</source>
        <translation>單品佔比推算</translation>
    </message>
    <message>
        <source>Peers per unit</source>
        <translation>同業單位指標</translation>
    </message>
    <message>
        <source>Piece wages back to output</source>
        <translation>計件工資反推產量</translation>
    </message>
    <message>
        <source>Purchases back to cost</source>
        <translation>進貨反推成本</translation>
    </message>
    <message>
        <source>Purchases back to sales</source>
        <translation>進貨反推銷售額</translation>
    </message>
    <message>
        <source>Purchases back to stock</source>
        <translation>進貨反推存貨</translation>
    </message>
    <message>
        <source>Same month last year</source>
        <translation>去年同月對比</translation>
    </message>
    <message>
        <source>Sampled days</source>
        <translation>抽樣日推算</translation>
    </message>
    <message>
        <source>Savings in the bank</source>
        <translation>存款積累檢驗</translation>
    </message>
    <message>
        <source>Seasons add up to the year</source>
        <translation>各季合計全年</translation>
    </message>
    <message>
        <source>Stated against computed</source>
        <translation>口述與計算對比</translation>
    </message>
    <message>
        <source>Tax paid</source>
        <translation>稅票倒推</translation>
    </message>
    <message>
        <source>Units and price</source>
        <translation>數量與單價</translation>
    </message>
    <message>
        <source>Usual ratio</source>
        <translation>常規比率</translation>
    </message>
    <message>
        <source>Weekdays and weekends</source>
        <translation>平日與週末推算</translation>
    </message>
    <message>
        <source>Weighted margin</source>
        <translation>加權毛利率</translation>
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
        <translation>0 自己寫</translation>
    </message>
    <message>
        <source>For what reason?</source>
        <translation>理由是什麼？</translation>
    </message>
    <message>
        <source>Its key: 1–9 0 − =</source>
        <translation>方法鍵：1–9 0 − =</translation>
    </message>
    <message>
        <source>N enters a check, F4 asks, Shift+F9 is the chair's decision.</source>
        <translation>N 登錄檢驗，F4 提問，Shift+F9 主任決定。</translation>
    </message>
    <message>
        <source>Reason: {decision}</source>
        <translation>理由：{decision}</translation>
    </message>
    <message>
        <source>Reject a method on {line}</source>
        <translation>{line}：不採信哪種方法</translation>
    </message>
    <message>
        <source>Space → next not cleared: {line}</source>
        <translation>空格 → 下一未滿足：{line}</translation>
    </message>
    <message>
        <source>The chair's decision on {line}</source>
        <translation>主任對{line}的決定</translation>
    </message>
    <message>
        <source>Who does not concur on {line}?</source>
        <translation>{line}：誰不同意？</translation>
    </message>
    <message>
        <source>Why is {method} rejected?</source>
        <translation>為什麼不採信{method}？</translation>
    </message>
    <message>
        <source>accept with the stated cause</source>
        <translation>按所述原因認可</translation>
    </message>
    <message>
        <source>send back for re-investigation</source>
        <translation>退回補充調查</translation>
    </message>
    <message>
        <source>waive the second method</source>
        <translation>豁免第二種方法</translation>
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
        <translation>磁碟機</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>捷徑</translation>
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
        <translation>檔名(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>查看(&amp;L)：</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>電腦</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>檔案類型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QPageSetupDialog</name>
    <message>
        <source>Page Setup</source>
        <translation>頁面設定</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Centimeters (cm)</source>
        <translation>公分 (cm)</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>All Pages</source>
        <translation>所有頁</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>雙面列印</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <translation>雙面列印</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>偶數頁</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>長邊翻頁</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>奇數頁</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>短邊翻頁</translation>
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
        <translation>還沒有提問。F4 對目前科目提問。</translation>
    </message>
    <message>
        <source>Question {number} is answered.</source>
        <translation>問題 {number} 已答覆。</translation>
    </message>
    <message>
        <source>Question {number} is now a condition.</source>
        <translation>問題 {number} 已轉為條件。</translation>
    </message>
    <message>
        <source>Question {number} is now a condition; a compulsory one still needs its answer before the vote.</source>
        <translation>問題 {number} 已轉為條件；必答問題仍須在表決前答覆。</translation>
    </message>
    <message>
        <source>To be answered (Q{number}): {text}</source>
        <translation>須書面答覆（Q{number}）：{text}</translation>
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
        <translation>預備時所擬；Enter 正式提問</translation>
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
        <translation>書面答覆</translation>
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
        <translation>遺漏風險點</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>不符合准入條件</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Poor presentation</source>
        <translation>陳述不清</translation>
    </message>
    <message>
        <source>Uncooperative client</source>
        <translation>客戶不配合</translation>
    </message>
    <message>
        <source>Weak cash flow</source>
        <translation>現金流不足</translation>
    </message>
</context>
<context>
    <name>RejectionReason</name>
    <message>
        <source>Arithmetic does not hold</source>
        <translation>計算有誤</translation>
    </message>
    <message>
        <source>Client's word only</source>
        <translation>只有客戶口述</translation>
    </message>
    <message>
        <source>Evidence missing</source>
        <translation>缺少證據</translation>
    </message>
    <message>
        <source>Inputs not cleaned</source>
        <translation>資料未剔除干擾項</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>口徑不可比</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>資料過期</translation>
    </message>
    <message>
        <source>Same source as another method</source>
        <translation>與另一方法同源</translation>
    </message>
    <message>
        <source>Sample too small</source>
        <translation>樣本太少</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>The levels must be three numbers, 0 ≤ watch ≤ over ≤ severe, and nothing else.</source>
        <translation>levels 必須是三個數，0 ≤ watch ≤ over ≤ severe，不得有其他內容。</translation>
    </message>
    <message>
        <source>The request begins with a byte order mark. Save it as UTF-8 without one.</source>
        <translation>請求以位元組順序標記開頭。請另存為不帶該標記的 UTF-8。</translation>
    </message>
    <message>
        <source>The request has no place for “{key}”. Remove it.</source>
        <translation>請求中沒有“{key}”這一項。請刪除。</translation>
    </message>
    <message>
        <source>The request has {found} items; at most {most} are evaluated at once.</source>
        <translation>請求有 {found} 項；一次最多計算 {most} 項。</translation>
    </message>
    <message>
        <source>The request is nested too deeply to be one of ours.</source>
        <translation>請求巢狀過深，無法處理。</translation>
    </message>
    <message>
        <source>The request is not JSON (line {line}, column {column}). Correct it there.</source>
        <translation>請求不是 JSON（第 {line} 行第 {column} 字）。請在該處更正。</translation>
    </message>
    <message>
        <source>The request is not JSON: {found} is no JSON number.</source>
        <translation>請求不是 JSON：{found} 不是 JSON 數字。</translation>
    </message>
    <message>
        <source>The request is not UTF-8 text. Save it as UTF-8.</source>
        <translation>請求不是 UTF-8 文字。請另存為 UTF-8。</translation>
    </message>
    <message>
        <source>The request must be an object with a list of items.</source>
        <translation>請求必須是帶 items 列表的物件。</translation>
    </message>
    <message>
        <source>The request names “{key}” twice in one object. Keep one of them.</source>
        <translation>請求的同一物件中“{key}”出現兩次。請只保留一個。</translation>
    </message>
    <message>
        <source>The request needs a list named items.</source>
        <translation>請求須有名為 items 的列表。</translation>
    </message>
    <message>
        <source>The request {file} cannot be read. Check the name and the permissions.</source>
        <translation>無法讀取請求 {file}。請檢查檔名和權限。</translation>
    </message>
</context>
<context>
    <name>Resolution</name>
    <message>
        <source>At least one reason code is needed.</source>
        <translation>至少需要一個理由代碼。</translation>
    </message>
    <message>
        <source>Condition {number} has no {part}.</source>
        <translation>條件{number}缺少{part}。</translation>
    </message>
    <message>
        <source>Condition {number} says this already.</source>
        <translation>條件 {number} 已有同樣內容。</translation>
    </message>
    <message>
        <source>Kind and text of condition {number} are the policy's and stay as they are.</source>
        <translation>第 {number} 條的類別與文字為制度原文，不能改動。</translation>
    </message>
    <message>
        <source>No quorum: {present} of {eligible} members who may vote are present.</source>
        <translation>未達法定人數：有表決權的委員{eligible}人，到會{present}人。</translation>
    </message>
    <message>
        <source>Rounded to cents, the instalments repay the loan before its end: the last one would be {payment:cents}. Lend for fewer months, or more.</source>
        <translation>按分取整後，各期還款在到期前已還清貸款：最後一期將為 {payment:cents} 元。請縮短期限或提高金額。</translation>
    </message>
    <message>
        <source>The amount must be above 0 and at most {most}, in whole cents.</source>
        <translation>金額須大於 0、不超過 {most}，精確到分。</translation>
    </message>
    <message>
        <source>The balloon must be 0 or more and below the amount of {amount}, in whole cents.</source>
        <translation>尾款須不小於 0 且小於金額 {amount}，精確到分。</translation>
    </message>
    <message>
        <source>The condition “{text}” belongs to every approval unless struck out with a reason.</source>
        <translation>條件“{text}”屬於每項同意決議，除非寫明理由劃去。</translation>
    </message>
    <message>
        <source>The due date {due} is before the day of the meeting, {day}.</source>
        <translation>期限 {due} 早於會議當日 {day}。</translation>
    </message>
    <message>
        <source>The instalment of {instalment} is above the ceiling of {ceiling}: lend less, or for longer.</source>
        <translation>每期還款 {instalment} 超過上限 {ceiling}：請減少金額或延長期限。</translation>
    </message>
    <message>
        <source>The months of grace must be a whole number from 0 and fewer than the {months} months.</source>
        <translation>寬限期須為不小於 0 的整數，且少於期限 {months} 個月。</translation>
    </message>
    <message>
        <source>The term must be a whole number of months from 1 to {most}.</source>
        <translation>期限須為 1 至 {most} 的整月數。</translation>
    </message>
    <message>
        <source>The yearly rate must be from 0 to 1.</source>
        <translation>年利率須在 0 至 1 之間。</translation>
    </message>
    <message>
        <source>There are no payments for each of {months} months: no weights, and a ceiling that is not known.</source>
        <translation>無法確定 {months} 個月各月的還款額：沒有季節權數，月還款上限也未知。</translation>
    </message>
    <message>
        <source>There is no condition with the code {code}.</source>
        <translation>沒有編碼為 {code} 的條件。</translation>
    </message>
    <message>
        <source>What differs from the vote needs the chair's reason in words.</source>
        <translation>與表決不同之處須由主任寫明理由。</translation>
    </message>
    <message>
        <source>at pay-out</source>
        <translation>放款時</translation>
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
        <translation>每{number}個月</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>責任人</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>憑據</translation>
    </message>
    <message>
        <source>until repaid</source>
        <translation>還清前</translation>
    </message>
    <message>
        <source>within {number} day(s) after pay-out</source>
        <translation>放款後{number}日內</translation>
    </message>
    <message>
        <source>{needed} of {base} votes needed; {present} of {eligible} members who may vote are present.</source>
        <translation>{base}票中需{needed}票；有表決權的委員{eligible}人，到會{present}人。</translation>
    </message>
    <message>
        <source>{way}, of which {balloon:cents} with the last instalment</source>
        <translation>{way}，其中 {balloon:cents} 隨最後一期歸還</translation>
    </message>
    <message>
        <source>{way}, the first {months} month(s) interest alone</source>
        <translation>{way}，前 {months} 個月只還利息</translation>
    </message>
    <message>
        <source>“{due}” is neither a date like 2026-12-31 nor tied to the pay-out like “+7” (within 7 days after it), “before pay-out”, “at pay-out”, “monthly”, “quarterly” or “until repaid”.</source>
        <translation>“{due}”既不是 2026-12-31 這樣的日期，也不是與放款掛鉤的期限：“+7”（放款後7日內）、“放款前”、“放款時”、“每月”、“每季”或“還清前”。</translation>
    </message>
    <message>
        <source>“{due}” is no day of the calendar.</source>
        <translation>日曆上沒有“{due}”這一天。</translation>
    </message>
    <message>
        <source>“{due}” is too far: at most {days} days after the pay-out, or once in {months} months.</source>
        <translation>“{due}”太遠：至多為放款後 {days} 日，或每 {months} 個月一次。</translation>
    </message>
    <message>
        <source>“{owner}” is nobody of this meeting or case. Known are: {known}.</source>
        <translation>“{owner}”不是本次會議或本案的人員。可填：{known}。</translation>
    </message>
    <message>
        <source>“{text}” has no words: a condition says what is to be done.</source>
        <translation>“{text}”沒有文字，條件須寫明要做什麼。</translation>
    </message>
    <message>
        <source>“{text}” is of the kind “{kind}”, which does not go with due {due}. Choose another kind first (F2 in its cell), or another due date.</source>
        <translation>“{text}”的類型是“{kind}”，與期限“{due}”不相符。請先改類型（在該格按F2），或改期限。</translation>
    </message>
</context>
<context>
    <name>ResolutionForm</name>
    <message>
        <source>Adopt as</source>
        <translation>採納為</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金額（元）</translation>
    </message>
    <message>
        <source>Balloon (yuan)</source>
        <translation>尾款（元）</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>月還款額</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>期限（月）</translation>
    </message>
    <message>
        <source>Months of grace</source>
        <translation>寬限期（月）</translation>
    </message>
    <message>
        <source>Reason codes</source>
        <translation>原因代碼</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation>還款方式</translation>
    </message>
    <message>
        <source>To be cleared up</source>
        <translation>待查清的問題</translation>
    </message>
    <message>
        <source>Yearly rate</source>
        <translation>年利率</translation>
    </message>
    <message>
        <source>as voted</source>
        <translation>按表決結果</translation>
    </message>
    <message>
        <source>no instalment without an approval</source>
        <translation>未批准則無月還款額</translation>
    </message>
    <message>
        <source>one question to a line</source>
        <translation>一行一個問題</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}：{problem}</translation>
    </message>
    <message>
        <source>{instalment} a month, above the ceiling of {ceiling}</source>
        <translation>月還 {instalment} 元，超過可還款額 {ceiling} 元</translation>
    </message>
    <message>
        <source>{instalment} a month, within the ceiling of {ceiling}</source>
        <translation>月還 {instalment} 元，不超過可還款額 {ceiling} 元</translation>
    </message>
    <message>
        <source>{outcome}, as the chair decides with a reason</source>
        <translation>{outcome}（主任決定，須說明理由）</translation>
    </message>
</context>
<context>
    <name>ResultArea</name>
    <message>
        <source>Estimate {value}</source>
        <translation>估計值 {value}</translation>
    </message>
    <message>
        <source>figure {value}</source>
        <translation>數值 {value}</translation>
    </message>
    <message>
        <source>says something, but counts as no method</source>
        <translation>可作參考，不算一種方法</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message>
        <source>Resumed where the last session ended: case {case}, {line}</source>
        <translation>已回到上次停下的地方：{case} 號案 · {line}</translation>
    </message>
</context>
<context>
    <name>Revisions</name>
    <message>
        <source>Amount asked for</source>
        <translation>申請金額</translation>
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
        <translation>檢驗</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>申報</translation>
    </message>
    <message>
        <source>Floor area</source>
        <translation>經營面積</translation>
    </message>
    <message>
        <source>Instalment replaced</source>
        <translation>被替換的月還款</translation>
    </message>
    <message>
        <source>Lead officer</source>
        <translation>主辦客戶經理</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>緩釋措施</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>期限（月）</translation>
    </message>
    <message>
        <source>Months of grace</source>
        <translation>寬限月數</translation>
    </message>
    <message>
        <source>Other exposure</source>
        <translation>其他授信</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>責任人</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>經營場所</translation>
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
        <translation>第{after}版與第{before}版相比：{changed} 個科目有變動，{unchanged} 個不變。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>明細表</translation>
    </message>
    <message>
        <source>Second officer</source>
        <translation>協辦客戶經理</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>嚴重程度</translation>
    </message>
    <message>
        <source>Size of the household</source>
        <translation>家庭人口</translation>
    </message>
    <message>
        <source>Survey date</source>
        <translation>調查日</translation>
    </message>
    <message>
        <source>The line itself</source>
        <translation>科目本身</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>行業</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未變</translation>
    </message>
    <message>
        <source>Unchanged, accepted at meeting {meeting} on {day}: {methods}. It does not count now.</source>
        <translation>未變；{day}第{meeting}次會議曾採信：{methods}。本次不計。</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核實</translation>
    </message>
    <message>
        <source>Way to repay</source>
        <translation>還款方式</translation>
    </message>
    <message>
        <source>Words of the risk point</source>
        <translation>風險點內容</translation>
    </message>
    <message>
        <source>Yearly rate</source>
        <translation>年利率</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation>從業年限</translation>
    </message>
    <message>
        <source>monthly average</source>
        <translation>月均</translation>
    </message>
    <message>
        <source>survey date</source>
        <translation>調查日</translation>
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
        <translation>{said}：有改動</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Chair</source>
        <translation>主任委員</translation>
    </message>
    <message>
        <source>Loan officer</source>
        <translation>客戶經理</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>列席</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>秘書</translation>
    </message>
</context>
<context>
    <name>RoomDesk</name>
    <message>
        <source>There is no wall: F5 opens it on a second screen.</source>
        <translation>沒有投影：按 F5 在第二屏開啟。</translation>
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
        <translation>投影測試頁(&amp;T)</translation>
    </message>
    <message>
        <source>Ask the last row to read the smallest line aloud, to tell the four shapes and colours apart and to point at the grey band. If it cannot: nearer seats, a larger picture, less light.</source>
        <translation>請最後一排念出最小一行，分辨四種圖形和四種顏色，指出灰色容差帶。做不到：前移座位、放大畫面或調暗燈光。</translation>
    </message>
    <message>
        <source>Ctrl+B and a closed curtain show</source>
        <translation>黑畫面鍵與幕布顯示</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Farthest seat</source>
        <translation>最遠座位</translation>
    </message>
    <message>
        <source>Height of the picture</source>
        <translation>投影畫面高</translation>
    </message>
    <message>
        <source>The farthest seat is {times} heights of the picture away: text of size {scale}.</source>
        <translation>最遠座位為 {times} 倍畫面高：字號檔 {scale}。</translation>
    </message>
    <message>
        <source>The farthest seat is {times} heights of the picture away: the last row cannot read the figures, not even at size {scale}. Move nearer or enlarge the picture.</source>
        <translation>最遠座位為 {times} 倍畫面高：即使用字號檔 {scale}，最後一排也看不清數字，請前移或放大畫面。</translation>
    </message>
    <message>
        <source>The room and the wall</source>
        <translation>會議室與投影</translation>
    </message>
    <message>
        <source>black, for a dark room</source>
        <translation>黑畫面（暗室）</translation>
    </message>
    <message>
        <source>the unit's name</source>
        <translation>機構名稱</translation>
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
        <translation>不小於 -1</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>不小於 0</translation>
    </message>
    <message>
        <source>0 or more, less than 1</source>
        <translation>不小於 0 且小於 1</translation>
    </message>
    <message>
        <source>0 or more, less than 100 %</source>
        <translation>不小於 0 且小於 100%</translation>
    </message>
    <message>
        <source>A check in words has no figure. Remove {field}.</source>
        <translation>文字檢驗沒有數值。請刪除 {field}。</translation>
    </message>
    <message>
        <source>A margin is less than 1, that is below 100 %.</source>
        <translation>毛利率須小於 1，即低於 100%。</translation>
    </message>
    <message>
        <source>At the rate of {field} this loan grows beyond all money. Correct the rate.</source>
        <translation>按 {field} 的利率，這筆貸款會無限增長。請更正利率。</translation>
    </message>
    <message>
        <source>Caution: a tenth of the figure stated, {figure:ratio}, or less. Is the number right?</source>
        <translation>請留意：只有現有數值 {figure:ratio} 的十分之一或更少，請核對輸入是否有誤。</translation>
    </message>
    <message>
        <source>Caution: a tenth of the figure stated, {figure}, or less. Is the number right?</source>
        <translation>請留意：只有現有數值 {figure} 的十分之一或更少，請核對輸入是否有誤。</translation>
    </message>
    <message>
        <source>Caution: more hours have passed than the day has business hours.</source>
        <translation>請留意：已營業小時數多於每天營業小時數。</translation>
    </message>
    <message>
        <source>Caution: more in the client's favour than the proposed conservative {value:ratio}; the reason must bear it.</source>
        <translation>請留意：比建議的保守值 {value:ratio} 更有利於客戶，理由須能支持。</translation>
    </message>
    <message>
        <source>Caution: more in the client's favour than the proposed conservative {value}; the reason must bear it.</source>
        <translation>請留意：比建議的保守值 {value} 更有利於客戶，理由須能支持。</translation>
    </message>
    <message>
        <source>Caution: more than {most} is unusual here. Is the number right?</source>
        <translation>請留意：此處超過 {most} 不常見，請核對數字。</translation>
    </message>
    <message>
        <source>Caution: ten times the figure stated, {figure:ratio}, or more. Is the number right?</source>
        <translation>請留意：已達現有數值 {figure:ratio} 的十倍或以上，請核對輸入是否有誤。</translation>
    </message>
    <message>
        <source>Caution: ten times the figure stated, {figure}, or more. Is the number right?</source>
        <translation>請留意：已達現有數值 {figure} 的十倍或以上，請核對輸入是否有誤。</translation>
    </message>
    <message>
        <source>Caution: the estimate is negative, and this line cannot be. Check the inputs.</source>
        <translation>請留意：估計值為負，而本科目不能為負。請核對輸入項。</translation>
    </message>
    <message>
        <source>Caution: {typed} was read as {percent:quantity} %; for {typed} percent type {typed}%.</source>
        <translation>注意：{typed} 按 {percent:quantity}% 讀取；若為百分之 {typed}，請輸入 {typed}%。</translation>
    </message>
    <message>
        <source>Documents cannot cover a figure of zero. Give the share that was sampled; for a debt, check by the debts found.</source>
        <translation>數值為零，無法計算憑證覆蓋率。請填寫抽樣比例；負債科目可改用負債排查。</translation>
    </message>
    <message>
        <source>It has more than {digits} digits before the point.</source>
        <translation>小數點前超過 {digits} 位。</translation>
    </message>
    <message>
        <source>It is no number.</source>
        <translation>不是數。</translation>
    </message>
    <message>
        <source>Money has at most two places after the point.</source>
        <translation>金額最多兩位小數。</translation>
    </message>
    <message>
        <source>The months of {field} must add up to 12.</source>
        <translation>{field} 的月數合計必須為 12。</translation>
    </message>
    <message>
        <source>The payment of month {month} does not reach the month's interest. Raise {field}.</source>
        <translation>第 {month} 月的還款不足以支付當月利息。請提高 {field}。</translation>
    </message>
    <message>
        <source>The shares of {field} must add up to 1; they may differ by 0.005.</source>
        <translation>{field} 的佔比合計必須為 1（允許相差 0.005）。</translation>
    </message>
    <message>
        <source>There is no line “{line}” here.</source>
        <translation>此處沒有科目“{line}”。</translation>
    </message>
    <message>
        <source>There is no procedure “{procedure}”.</source>
        <translation>沒有“{procedure}”這個程序。</translation>
    </message>
    <message>
        <source>This line takes 0 or more; assets, debts, sales and costs are all entered positive.</source>
        <translation>本科目須不小於 0；資產、負債、收入、成本均填正數。</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>任意數</translation>
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
        <translation>小於 1</translation>
    </message>
    <message>
        <source>less than 100 %</source>
        <translation>小於 100%</translation>
    </message>
    <message>
        <source>more than -1</source>
        <translation>大於 -1</translation>
    </message>
    <message>
        <source>more than 0</source>
        <translation>大於 0</translation>
    </message>
    <message>
        <source>more than 0, at most 1</source>
        <translation>大於 0 且不超過 1</translation>
    </message>
    <message>
        <source>more than 0, at most 100 %</source>
        <translation>大於 0 且不超過 100%</translation>
    </message>
    <message>
        <source>{field} are all zero. At least one month must carry a payment.</source>
        <translation>{field} 全部為零。至少有一個月要還款。</translation>
    </message>
    <message>
        <source>{field} comes to zero, and nothing can be divided by zero.</source>
        <translation>{field} 合計為零，不能作除數。</translation>
    </message>
    <message>
        <source>{field} contradicts another input. Give exactly one of them.</source>
        <translation>{field} 與另一輸入項衝突。只能給出其中一項。</translation>
    </message>
    <message>
        <source>{field} has no entry. Give at least {least}.</source>
        <translation>{field} 條目不足，至少 {least} 條。</translation>
    </message>
    <message>
        <source>{field} has other seasons than the lines before it. Use the same months everywhere.</source>
        <translation>{field} 的季節與前面的科目不同。各科目須使用相同的月數。</translation>
    </message>
    <message>
        <source>{field} has {found} of at least {least} entries.</source>
        <translation>{field} 只有 {found} 條，至少 {least} 條。</translation>
    </message>
    <message>
        <source>{field} is less than a cent; it would be lent as 0.00.</source>
        <translation>{field} 不足一分，將成為 0.00 的貸款。</translation>
    </message>
    <message>
        <source>{field} is missing. Give a value; nothing is guessed.</source>
        <translation>缺少 {field}。請補填；系統不作猜測。</translation>
    </message>
    <message>
        <source>{field} is more than {most}; a day has no more hours.</source>
        <translation>{field} 超過 {most}；一天沒有這麼多小時。</translation>
    </message>
    <message>
        <source>{field} is not a number. Write digits, with a point for decimals.</source>
        <translation>{field} 不是數字。請用數字書寫，小數用點。</translation>
    </message>
    <message>
        <source>{field} is not an input here. Remove it or correct its name.</source>
        <translation>此處沒有 {field} 這個輸入項。請刪除或更正名稱。</translation>
    </message>
    <message>
        <source>{field} is outside its range ({range}).</source>
        <translation>{field} 超出允許範圍（{range}）。</translation>
    </message>
    <message>
        <source>{field} must be a list.</source>
        <translation>{field} 必須是列表。</translation>
    </message>
    <message>
        <source>{field} must be a text.</source>
        <translation>{field} 必須是文字。</translation>
    </message>
    <message>
        <source>{field} must be a whole number from {lowest} to {highest}.</source>
        <translation>{field} 必須是 {lowest} 到 {highest} 的整數。</translation>
    </message>
    <message>
        <source>{field} must be an object with named values.</source>
        <translation>{field} 必須是帶名稱的物件。</translation>
    </message>
    <message>
        <source>{field} must be less than the principal.</source>
        <translation>{field} 必須小於本金。</translation>
    </message>
    <message>
        <source>{field} must be one of: {known}.</source>
        <translation>{field} 只能是：{known}。</translation>
    </message>
    <message>
        <source>{field} must be true or false.</source>
        <translation>{field} 必須是 true 或 false。</translation>
    </message>
    <message>
        <source>{field} must have exactly {wanted} entries and has {found}.</source>
        <translation>{field} 應有 {wanted} 條，實有 {found} 條。</translation>
    </message>
    <message>
        <source>{field} names nobody on the roster. Add the person to the roster, or correct the id.</source>
        <translation>{field} 不在名單上。請補入名單或更正編號。</translation>
    </message>
    <message>
        <source>{field} names somebody or something a second time. Name each once.</source>
        <translation>{field} 重複。每個只寫一次。</translation>
    </message>
    <message>
        <source>{field} says the same as a fact before it; a relation is between two.</source>
        <translation>{field}與前面的事實相同；關係須在兩個事實之間。</translation>
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
        <translation>只有在開會時，會議室才看得到螢幕。</translation>
    </message>
    <message>
        <source>SAFE MODE: the room sees this screen. Names and numbers are masked, notes shut: Ctrl+Shift+U opens yours for 60 seconds. Votes are not shown before the reveal.</source>
        <translation>單屏安全模式：會議室能看到本屏。姓名、號碼已遮蓋，私記已關閉（Ctrl+Shift+U 開啟自己的 60 秒），揭示前不顯示表決內容。</translation>
    </message>
    <message>
        <source>There are two screens: the wall is on the other one, this one is yours.</source>
        <translation>有兩塊螢幕：投影在另一塊上，本屏只屬於您。</translation>
    </message>
    <message>
        <source>There is one screen. Does the room see it, projected or mirrored?</source>
        <translation>只有一塊螢幕。會議室裡能看到它嗎（投影或複製）？</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>As found</source>
        <translation>核實資料</translation>
    </message>
    <message>
        <source>Debtors fail</source>
        <translation>欠款人違約</translation>
    </message>
    <message>
        <source>Margin falls</source>
        <translation>毛利率下降</translation>
    </message>
    <message>
        <source>Sales fall</source>
        <translation>銷售額下降</translation>
    </message>
</context>
<context>
    <name>ScheduleType</name>
    <message>
        <source>Balloon</source>
        <translation>氣球貸</translation>
    </message>
    <message>
        <source>Equal instalments</source>
        <translation>等額本息</translation>
    </message>
    <message>
        <source>Equal principal</source>
        <translation>等額本金</translation>
    </message>
    <message>
        <source>Flat rate</source>
        <translation>等本等息</translation>
    </message>
    <message>
        <source>Grace period, then equal instalments</source>
        <translation>寬限期後等額本息</translation>
    </message>
    <message>
        <source>Interest first, principal at maturity</source>
        <translation>先息後本</translation>
    </message>
    <message>
        <source>Seasonal</source>
        <translation>按季節還款</translation>
    </message>
    <message>
        <source>Single payment at maturity</source>
        <translation>到期一次還本付息</translation>
    </message>
</context>
<context>
    <name>ScreenDesk</name>
    <message>
        <source>The machine slept. Nothing is shown on the wall until F5.</source>
        <translation>電腦休眠過。按 F5 之前投影不顯示任何內容。</translation>
    </message>
    <message>
        <source>The projector is gone. Meeting and records are not affected. Connect it, then press F5.</source>
        <translation>投影斷開。會議與記錄不受影響。接回後按 F5 恢復畫面。</translation>
    </message>
    <message>
        <source>The wall did not come to stand on its screen and is hidden. The records are not affected. Press F5 to try again.</source>
        <translation>投影視窗沒有落在它的螢幕上，已隱藏。記錄不受影響。請按 F5 再試。</translation>
    </message>
    <message>
        <source>The wall is cleared. Nothing is shown there until F5.</source>
        <translation>投影已清空。按 F5 之前不顯示任何內容。</translation>
    </message>
    <message>
        <source>The wall is on screen {screen} with its curtain closed. Nothing is shown there until F5.</source>
        <translation>投影視窗在螢幕 {screen} 上，幕布關著。按 F5 之前不顯示任何內容。</translation>
    </message>
    <message>
        <source>There is no second screen. Connect the projector, then press F5.</source>
        <translation>沒有第二塊螢幕。請接上投影，再按 F5。</translation>
    </message>
</context>
<context>
    <name>SealList</name>
    <message>
        <source>Before the seal (F6): to mend {mend}, to look at {look}</source>
        <translation>定稿前檢查（F6）：須補正 {mend}，請留意 {look}</translation>
    </message>
    <message>
        <source>Close and seal (Ctrl+Enter)</source>
        <translation>結束會議並定稿（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Enter on a point leads to it, F12 comes back.</source>
        <translation>在某一項按 Enter 跳轉，F12 返回。</translation>
    </message>
    <message>
        <source>look</source>
        <translation>請留意</translation>
    </message>
    <message>
        <source>mend</source>
        <translation>須補正</translation>
    </message>
    <message>
        <source>met</source>
        <translation>已滿足</translation>
    </message>
</context>
<context>
    <name>SealedDesk</name>
    <message>
        <source>Everybody has voted; Enter on a name lets that member vote once more.</source>
        <translation>全部委員已投票；在姓名上按 Enter 可讓該委員重投。</translation>
    </message>
    <message>
        <source>Locked after five minutes. No vote was given in this turn.</source>
        <translation>五分鐘無操作，已鎖定。本次沒有投票。</translation>
    </message>
    <message>
        <source>The vote of {name} was not recorded; Enter on the name calls that member once more.</source>
        <translation>{name}的票未記錄；在姓名上按 Enter 可再請該委員投票。</translation>
    </message>
    <message>
        <source>The vote of {name} was received after the turn had ended; until the reveal it can be given again.</source>
        <translation>{name}的票在退出後收到；揭示前可以重投。</translation>
    </message>
    <message numerus="yes">
        <source>{client}: {amount} for {months} months asked for</source>
        <translation><numerusform>{client}：申請 {amount}，{months} 期</numerusform></translation>
    </message>
</context>
<context>
    <name>SealedTurn</name>
    <message>
        <source>Enter gives the machine back; Ctrl+Enter then reveals.</source>
        <translation>按 Enter 交還電腦，再按 Ctrl+Enter 揭示。</translation>
    </message>
    <message>
        <source>Everybody else looks away. Esc puts the machine aside.</source>
        <translation>其他人請移開視線。Esc 暫停投票。</translation>
    </message>
    <message>
        <source>Everybody has voted.</source>
        <translation>全部委員已投票。</translation>
    </message>
    <message>
        <source>Member {number}, {name}, please</source>
        <translation>請 {number} 號委員 {name} 操作</translation>
    </message>
    <message>
        <source>Received. Receipt {receipt}: the same signs stand beside the vote after the reveal.</source>
        <translation>已收到。回執 {receipt}：揭示後選票旁會顯示相同字元。</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>Case {position}, {line}: waived for “{reason}”. Better write down what the waiver rests on.</source>
        <translation>第 {position} 項，{line}：豁免理由僅“{reason}”，建議寫明依據。</translation>
    </message>
    <message>
        <source>Case {position}: {name} voted “{choice}” against the result and gave no reason.</source>
        <translation>第 {position} 項：{name}投“{choice}”，與結果不同，未附理由。</translation>
    </message>
    <message>
        <source>Case {position}: {said}</source>
        <translation>第 {position} 項：{said}</translation>
    </message>
    <message>
        <source>Case {position}: {standing}. What follows the seal will be a numbered addition to the minutes.</source>
        <translation>第 {position} 項：{standing}。定稿後的後續事項將作為編號補充記入紀要。</translation>
    </message>
    <message>
        <source>Conditions of approvals, each with owner, due date and proof: {count}.</source>
        <translation>同意案件的條件 {count} 項，責任人、期限、憑據齊全。</translation>
    </message>
    <message>
        <source>Every case that was opened is decided: {decided} of {total} on the agenda.</source>
        <translation>已開始審議的案件均有結論：議程 {total} 件中的 {decided} 件。</translation>
    </message>
    <message>
        <source>Lines waived by name: {waived}. Accepted by the chair: {accepted}.</source>
        <translation>具名豁免的科目：{waived} 項；主任認可的：{accepted} 項。</translation>
    </message>
    <message>
        <source>No member with a vote was ever entered as present.</source>
        <translation>沒有任何有表決權的委員登記過出席。</translation>
    </message>
    <message>
        <source>No resolution waits for a veto or for signatures above.</source>
        <translation>沒有決議在等待否決期或上級簽批。</translation>
    </message>
    <message>
        <source>No vote went against a result.</source>
        <translation>沒有與結果不同的表決。</translation>
    </message>
    <message>
        <source>Not heard: {cases}. The minutes list what was not opened.</source>
        <translation>未審議：{cases}。紀要會列出未開始審議的案件。</translation>
    </message>
    <message>
        <source>Roll of votes: {said}</source>
        <translation>表決名冊：{said}</translation>
    </message>
    <message>
        <source>The facts of the meeting are complete: time, place, chair, record keeper, presence.</source>
        <translation>會議要素齊全：時間、地點、主持、記錄、出席。</translation>
    </message>
    <message>
        <source>Votes against a result: {count}, each with its reason.</source>
        <translation>與結果不同的表決：{count} 票，均附理由。</translation>
    </message>
    <message>
        <source>{role} {name} was never entered as present.</source>
        <translation>{role}{name}從未登記出席。</translation>
    </message>
</context>
<context>
    <name>SealingDesk</name>
    <message>
        <source>Close the meeting and seal</source>
        <translation>結束會議並定稿</translation>
    </message>
    <message numerus="yes">
        <source>Decided: {decided} of {count} cases.</source>
        <translation><numerusform>已決議：{count} 件中的 {decided} 件。</numerusform></translation>
    </message>
    <message>
        <source>Not sealed yet; points to mend: {count}. {first} Enter leads to it.</source>
        <translation>尚未定稿；須補正 {count} 項。{first}按 Enter 跳轉。</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暫不</translation>
    </message>
    <message>
        <source>Points to look at: {count}. The seal does not wait for them.</source>
        <translation>請留意的事項：{count} 項，不影響定稿。</translation>
    </message>
    <message>
        <source>Sealed. The record keeps these pages; save or print them.</source>
        <translation>已定稿。記錄儲存了這些頁面，請儲存或列印。</translation>
    </message>
    <message>
        <source>Sign the roll of votes</source>
        <translation>簽署表決名冊</translation>
    </message>
    <message>
        <source>The disk took no further file: the meeting is closed, its minutes are not sealed. The record is safe; make room, then seal again.</source>
        <translation>磁碟無法再寫入檔案：會議已結束，紀要尚未定稿。記錄安全無損；請騰出空間後再次定稿。</translation>
    </message>
    <message>
        <source>The meeting is closed and its minutes are final. Only numbered corrections can follow.</source>
        <translation>會議將結束，紀要定稿，此後只能作編號更正。</translation>
    </message>
    <message>
        <source>The minutes are sealed already.</source>
        <translation>紀要已經定稿。</translation>
    </message>
    <message>
        <source>The others stand in the list beside the pages (F6).</source>
        <translation>其餘各項見頁面旁的清單（F6）。</translation>
    </message>
    <message>
        <source>The pages are being drawn …</source>
        <translation>正在生成頁面……</translation>
    </message>
    <message>
        <source>The roll (who voted, who did not and why) is signed with the key of one of these. Up and Down choose who.</source>
        <translation>表決名冊（誰投票、誰未投票及原因）須由以下一人用金鑰簽名。用 ↑ ↓ 選擇由誰簽名。</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Find a decision</source>
        <translation>查詢以往決議</translation>
    </message>
</context>
<context>
    <name>SignedKind</name>
    <message>
        <source>Opinion above the committee</source>
        <translation>上級簽批意見</translation>
    </message>
    <message>
        <source>Roll of the meeting</source>
        <translation>會議到會名單</translation>
    </message>
    <message>
        <source>Sign-off of the minutes</source>
        <translation>紀要的簽署</translation>
    </message>
    <message>
        <source>Veto of the chair</source>
        <translation>主任否決</translation>
    </message>
</context>
<context>
    <name>SittingDesk</name>
    <message>
        <source>Let the meeting go on</source>
        <translation>復會</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暫不</translation>
    </message>
    <message>
        <source>The case leaves this meeting without a decision; it can come on a later agenda.</source>
        <translation>本案在本次會議不作決議，可列入以後的議程。</translation>
    </message>
    <message>
        <source>The meeting goes on. Enter who is present now, then present open cases anew (Ctrl+Shift+O).</source>
        <translation>會議繼續。請登記現在出席的人員，再重新提交未決案件（Ctrl+Shift+O）。</translation>
    </message>
    <message>
        <source>The meeting is adjourned to {day}; today is {today}. Let it go on now? Everybody is then absent until entered as present, and open cases are presented anew. It cannot be undone.</source>
        <translation>會議已休會至{day}，今天是{today}。現在復會嗎？復會後所有人須重新登記出席，未決案件須重新提交。此操作不能復原。</translation>
    </message>
</context>
<context>
    <name>Sizing</name>
    <message>
        <source>Binding: {cap}, {amount:money} yuan; supported {supported:money}, in every month {even:money}.</source>
        <translation>起約束作用：{cap} {amount:money} 元；還款能力可支持 {supported:money}，各月均可 {even:money}。</translation>
    </message>
    <message>
        <source>Binding: {cap}, {amount:money} yuan; supported {supported:money}, in every month {even:money}; {asked:money} is above: {caps}.</source>
        <translation>起約束作用：{cap} {amount:money} 元；還款能力可支持 {supported:money}，各月均可 {even:money}；{asked:money} 超過{caps}。</translation>
    </message>
    <message>
        <source>Debtors fail: {size:money}</source>
        <translation>最大欠款人違約 {size:money}</translation>
    </message>
    <message>
        <source>Margin −{size:quantity} points</source>
        <translation>毛利率 −{size:quantity} 個百分點</translation>
    </message>
    <message>
        <source>Sales −{size:quantity}%</source>
        <translation>銷售額 −{size:quantity}%</translation>
    </message>
    <message>
        <source>Stress, instalments of disposable cash: {tests}.</source>
        <translation>壓力測試（還款佔月可支配）：{tests}。</translation>
    </message>
    <message>
        <source>The other credit of borrower, spouse and connected firms is not stated: tier and authority go by the amount asked for alone.</source>
        <translation>未填寫借款人、配偶及關聯企業的其他授信餘額：審批層級和權限僅按申請金額確定。</translation>
    </message>
    <message>
        <source>{cap} cannot be computed from these figures; what binds is the lowest of those known.</source>
        <translation>{cap}上限無法由這些資料算出；起約束作用的只是已知各項中的最低者。</translation>
    </message>
    <message>
        <source>{cap} is not known, for want of: {lacks}; what binds is the lowest of those known.</source>
        <translation>{cap}上限未知，缺：{lacks}；起約束作用的只是已知各項中的最低者。</translation>
    </message>
    <message>
        <source>{replaced:cents} a month of the loan it pays off are added back to disposable cash.</source>
        <translation>本筆貸款用於結清舊貸款，其月還款 {replaced:cents} 加回可支配現金。</translation>
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
        <translation>測試頁</translation>
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
        <translation>年齡</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>子女情況</translation>
    </message>
    <message>
        <source>Credit record</source>
        <translation>信用記錄</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>婚姻狀況</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>財產狀況</translation>
    </message>
    <message>
        <source>Work of the spouse</source>
        <translation>配偶工作</translation>
    </message>
    <message>
        <source>Years in business</source>
        <translation>經營年限</translation>
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
        <translation>待上級簽批</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>Pending veto</source>
        <translation>待否決期滿</translation>
    </message>
    <message>
        <source>Refused above the committee</source>
        <translation>上級不同意</translation>
    </message>
    <message>
        <source>Vetoed by the chair</source>
        <translation>主任否決</translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>The months of the seasons add up to {months}, not to 12.</source>
        <translation>各季月數合計為 {months}，不是 12。</translation>
    </message>
    <message>
        <source>{code} is missing, so {totals} cannot be computed.</source>
        <translation>缺少 {code}，無法計算 {totals}。</translation>
    </message>
    <message>
        <source>{code} is missing.</source>
        <translation>缺少 {code}。</translation>
    </message>
    <message>
        <source>{code} is negative: {found}.</source>
        <translation>{code} 為負數：{found}。</translation>
    </message>
    <message>
        <source>{code} of season {season} was given as {given}; its parts make {computed}.</source>
        <translation>第 {season} 季的 {code} 填列為 {given}，各分項合計為 {computed}。</translation>
    </message>
    <message>
        <source>{code} of seasons {seasons} was given otherwise than its parts make; in season {season} {given} against {computed}.</source>
        <translation>第 {seasons} 季的 {code} 與各分項合計不符；其中第 {season} 季填列為 {given}，合計為 {computed}。</translation>
    </message>
    <message>
        <source>{code} was given as {given}, but LT and E as given make {computed}.</source>
        <translation>{code} 填列為 {given}，而填列的 LT 與 E 之和為 {computed}。</translation>
    </message>
    <message>
        <source>{code} was given as {given}, but its parts make {computed}.</source>
        <translation>{code} 填列為 {given}，各分項合計為 {computed}。</translation>
    </message>
</context>
<context>
    <name>TableField</name>
    <message>
        <source>Add (Ins)</source>
        <translation>新增（Ins）</translation>
    </message>
    <message>
        <source>Remove (Ctrl+Del)</source>
        <translation>刪除（Ctrl+Del）</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>No quorum: this rule asks for the chair, who is not among those present ({present}).</source>
        <translation>未達法定人數：本規則要求主任委員在場，出席的 {present} 名委員中沒有主任委員。</translation>
    </message>
    <message>
        <source>No quorum: {present} of {eligible} eligible members are present, {needed} needed.</source>
        <translation>未達法定人數：{eligible} 名有表決資格的委員中出席 {present} 名，需 {needed} 名。</translation>
    </message>
    <message>
        <source>No quorum: {present} of {roster} members are present, {needed} needed.</source>
        <translation>未達法定人數：{roster} 名委員中出席 {present} 名，需 {needed} 名。</translation>
    </message>
    <message>
        <source>No vote was cast that counts, and nothing passes without one: {outcome}.</source>
        <translation>沒有計入的有效票，不能通過：{outcome}。</translation>
    </message>
    <message>
        <source>This rule gives the chair no veto. Remove {field}.</source>
        <translation>本規則未授予主任委員否決權。請刪除 {field}。</translation>
    </message>
    <message>
        <source>a fixed number</source>
        <translation>規則定額</translation>
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
        <translation>全體委員</translation>
    </message>
    <message>
        <source>members present</source>
        <translation>出席委員</translation>
    </message>
    <message>
        <source>members without a conflict</source>
        <translation>有表決資格的委員</translation>
    </message>
    <message>
        <source>more than {num}/{den}</source>
        <translation>超過 {num}/{den}</translation>
    </message>
    <message>
        <source>votes cast</source>
        <translation>有效票</translation>
    </message>
    <message>
        <source>{approvals} of {base} {counted} approve, an even split that the chair decided; the chair vetoes: {outcome}.</source>
        <translation>{counted} {base}，同意 {approvals} 票，恰為半數，由主任委員決定；主任行使否決：{outcome}。</translation>
    </message>
    <message>
        <source>{approvals} of {base} {counted} approve, an even split; the chair decides: {outcome}.</source>
        <translation>{counted} {base}，同意 {approvals} 票，恰為半數，由主任委員決定：{outcome}。</translation>
    </message>
    <message>
        <source>{approvals} of {base} {counted} approve, but under this rule one rejection rejects: {outcome}.</source>
        <translation>{counted} {base}，同意 {approvals} 票，但本規則一票否決：{outcome}。</translation>
    </message>
    <message>
        <source>{approvals} of {base} {counted} approve, {needed} needed ({share}): {outcome}, since at least as many votes ask for re-investigation as reject.</source>
        <translation>{counted} {base}，同意 {approvals} 票，需 {needed} 票（{share}）：{outcome}，因續議票不少於不同意票。</translation>
    </message>
    <message>
        <source>{approvals} of {base} {counted} approve, {needed} needed ({share}): {outcome}, since more votes reject than ask for re-investigation.</source>
        <translation>{counted} {base}，同意 {approvals} 票，需 {needed} 票（{share}）：{outcome}，因不同意票多於續議票。</translation>
    </message>
    <message>
        <source>{approvals} of {base} {counted} approve, {needed} needed ({share}): {outcome}.</source>
        <translation>{counted} {base}，同意 {approvals} 票，需 {needed} 票（{share}）：{outcome}。</translation>
    </message>
    <message>
        <source>{approvals} of {base} {counted} approve, {needed} needed ({share}); the chair vetoes: {outcome}.</source>
        <translation>{counted} {base}，同意 {approvals} 票，需 {needed} 票（{share}）；主任委員行使否決權：{outcome}。</translation>
    </message>
    <message>
        <source>{count} absent</source>
        <translation>缺席 {count} 人</translation>
    </message>
    <message>
        <source>{count} abstaining</source>
        <translation>棄權 {count} 票</translation>
    </message>
    <message>
        <source>{count} for re-investigation</source>
        <translation>續議 {count} 票</translation>
    </message>
    <message>
        <source>{count} recused</source>
        <translation>迴避 {count} 人</translation>
    </message>
    <message>
        <source>{count} rejecting</source>
        <translation>不同意 {count} 票</translation>
    </message>
    <message>
        <source>{few} This rule also asks for the chair, who is not there.</source>
        <translation>{few}本規則還要求主任委員在場，而主任委員不在場。</translation>
    </message>
    <message>
        <source>{field} abstains, which this rule does not allow. Take another choice.</source>
        <translation>{field} 為棄權，本規則不允許棄權。請另選意見。</translation>
    </message>
    <message>
        <source>{field} is a second chair. Keep one, who may be an acting chair; the others are members.</source>
        <translation>{field} 是第二名主任委員。只能有一名（可為代理主任委員），其餘為委員。</translation>
    </message>
    <message>
        <source>{field} is the ballot of somebody who is absent, recused or no voter. Remove it, or correct the roster and who is away.</source>
        <translation>{field} 的投票人缺席、迴避或沒有表決權。請刪除該票，或更正名單及缺席、迴避人員。</translation>
    </message>
    <message>
        <source>{field} is the chair's alone, and no chair is present who may vote. Remove it, or name the acting chair.</source>
        <translation>{field} 只能由主任委員行使，而現場沒有可表決的主任委員。請刪除，或指定代理主任委員。</translation>
    </message>
    <message>
        <source>{field} names somebody who is recused already. Name a recused person there alone, present or not.</source>
        <translation>{field} 已列為迴避。迴避人員無論到場與否，只列在迴避名單。</translation>
    </message>
    <message>
        <source>{outstanding} of {present} members present have not voted yet.</source>
        <translation>出席的 {present} 名委員中尚有 {outstanding} 名未表決。</translation>
    </message>
    <message>
        <source>{result} In this base without approving: {people}.</source>
        <translation>{result}基數內未同意：{people}。</translation>
    </message>
    <message>
        <source>{result} Outside the base: {people}.</source>
        <translation>{result}不計入基數：{people}。</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>A further independent method is needed</source>
        <translation>還需要一種獨立方法</translation>
    </message>
    <message>
        <source>No comparable source exists; the item was seen on site</source>
        <translation>沒有可比來源，已實地檢視</translation>
    </message>
    <message>
        <source>The amount is too small to affect repayment</source>
        <translation>金額小，不影響還款</translation>
    </message>
    <message>
        <source>The cause of the deviation is not known</source>
        <translation>偏差原因不明</translation>
    </message>
    <message>
        <source>The evidence contradicts the client</source>
        <translation>證據與客戶說法矛盾</translation>
    </message>
    <message>
        <source>The mitigation is sufficient and is monitored</source>
        <translation>緩釋措施充分，列入貸後監控</translation>
    </message>
    <message>
        <source>The remaining difference does not affect repayment</source>
        <translation>剩餘差異不影響還款</translation>
    </message>
    <message>
        <source>The stated cause explains the deviation; the recognised value is used</source>
        <translation>所述原因足以解釋偏差，按認定值測算</translation>
    </message>
</context>
<context>
    <name>TiersPage</name>
    <message>
        <source>A rule of the unit's own</source>
        <translation>本單位自定規則</translation>
    </message>
    <message>
        <source>Above: {rule}</source>
        <translation>超過以上金額：{rule}</translation>
    </message>
    <message>
        <source>Add a tier</source>
        <translation>增加一檔</translation>
    </message>
    <message>
        <source>Any amount: {rule}</source>
        <translation>任何金額：{rule}</translation>
    </message>
    <message>
        <source>Remove the tier</source>
        <translation>刪除此檔</translation>
    </message>
    <message>
        <source>Up to {amount} yuan: {rule}</source>
        <translation>{amount} 元以內：{rule}</translation>
    </message>
    <message>
        <source>Usual rule</source>
        <translation>常用規則</translation>
    </message>
    <message>
        <source>a rule of the unit's own</source>
        <translation>本單位自定規則</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>About</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>Accepted by the chair</source>
        <translation>主任認可</translation>
    </message>
    <message>
        <source>Attendance entered</source>
        <translation>登記出席</translation>
    </message>
    <message>
        <source>Case deferred</source>
        <translation>案件緩議</translation>
    </message>
    <message>
        <source>Case heard once more on new facts</source>
        <translation>依新事實複議</translation>
    </message>
    <message>
        <source>Case left undecided without its quorum</source>
        <translation>不足法定人數未決</translation>
    </message>
    <message>
        <source>Case moved on the agenda</source>
        <translation>調整議程次序</translation>
    </message>
    <message>
        <source>Case presented</source>
        <translation>提交審議</translation>
    </message>
    <message>
        <source>Case presented anew</source>
        <translation>重新提交審議</translation>
    </message>
    <message>
        <source>Case put on the agenda</source>
        <translation>案件列入議程</translation>
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
        <translation>寫明原因</translation>
    </message>
    <message>
        <source>Check confirmed</source>
        <translation>採信檢驗</translation>
    </message>
    <message>
        <source>Check entered</source>
        <translation>登錄檢驗</translation>
    </message>
    <message>
        <source>Check entered anew</source>
        <translation>重新登錄檢驗</translation>
    </message>
    <message>
        <source>Check rejected</source>
        <translation>不採信檢驗</translation>
    </message>
    <message>
        <source>Client withdrew the application</source>
        <translation>客戶撤回申請</translation>
    </message>
    <message>
        <source>Close of the meeting</source>
        <translation>散會</translation>
    </message>
    <message>
        <source>Conclusion of a chart stated</source>
        <translation>改寫圖表結論</translation>
    </message>
    <message>
        <source>Condition added</source>
        <translation>增加條件</translation>
    </message>
    <message>
        <source>Condition changed</source>
        <translation>修改條件</translation>
    </message>
    <message>
        <source>Condition removed</source>
        <translation>刪除條件</translation>
    </message>
    <message>
        <source>Condition waived</source>
        <translation>豁免條件</translation>
    </message>
    <message>
        <source>Deferral taken back</source>
        <translation>撤回緩議</translation>
    </message>
    <message>
        <source>Demo meeting convened</source>
        <translation>召集演示會議</translation>
    </message>
    <message>
        <source>Departure taken back</source>
        <translation>撤回離席</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>End of the showing not known</source>
        <translation>投影結束時間不明</translation>
    </message>
    <message>
        <source>Entering from paper begun</source>
        <translation>據紙面補錄開始</translation>
    </message>
    <message>
        <source>Entering from paper ended</source>
        <translation>據紙面補錄結束</translation>
    </message>
    <message>
        <source>Evidence put into another class</source>
        <translation>證據改類</translation>
    </message>
    <message>
        <source>Figure corrected</source>
        <translation>更正數值</translation>
    </message>
    <message>
        <source>File kept beside the minutes</source>
        <translation>檔案隨紀要存檔</translation>
    </message>
    <message>
        <source>Intercession noted</source>
        <translation>已記錄說情</translation>
    </message>
    <message>
        <source>Key closed</source>
        <translation>關閉金鑰</translation>
    </message>
    <message>
        <source>Key enrolled</source>
        <translation>登記金鑰</translation>
    </message>
    <message>
        <source>Line to be re-investigated</source>
        <translation>科目退回補充調查</translation>
    </message>
    <message>
        <source>Line waived</source>
        <translation>豁免科目</translation>
    </message>
    <message>
        <source>Meeting adjourned</source>
        <translation>休會</translation>
    </message>
    <message>
        <source>Meeting convened</source>
        <translation>召集會議</translation>
    </message>
    <message>
        <source>Meeting package opened</source>
        <translation>開啟會議包</translation>
    </message>
    <message>
        <source>Meeting package written</source>
        <translation>寫出會議包</translation>
    </message>
    <message>
        <source>Meeting resumed</source>
        <translation>復會</translation>
    </message>
    <message>
        <source>Member does not concur</source>
        <translation>委員不隨會確認</translation>
    </message>
    <message>
        <source>Method confirmed</source>
        <translation>採信方法</translation>
    </message>
    <message>
        <source>Method rejected</source>
        <translation>不採信方法</translation>
    </message>
    <message>
        <source>Minutes sealed</source>
        <translation>紀要定稿</translation>
    </message>
    <message>
        <source>Minutes signed off</source>
        <translation>簽署紀要</translation>
    </message>
    <message>
        <source>No conflict declared</source>
        <translation>聲明無利害關係</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>號</translation>
    </message>
    <message>
        <source>Opinion of a signer above</source>
        <translation>上級簽批意見</translation>
    </message>
    <message>
        <source>Pay-out recorded</source>
        <translation>登記放款</translation>
    </message>
    <message>
        <source>Policy condition struck out</source>
        <translation>刪去制度條件</translation>
    </message>
    <message>
        <source>Policy put in force</source>
        <translation>制度生效</translation>
    </message>
    <message>
        <source>Preparation file taken back</source>
        <translation>撤回預備檔案</translation>
    </message>
    <message>
        <source>Preparation file taken in</source>
        <translation>併入預備檔案</translation>
    </message>
    <message>
        <source>Presenting anew taken back</source>
        <translation>撤回重新提交</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>私記</translation>
    </message>
    <message>
        <source>Private note deleted</source>
        <translation>刪除私記</translation>
    </message>
    <message>
        <source>Private note restored</source>
        <translation>恢復私記</translation>
    </message>
    <message>
        <source>Private note taken back</source>
        <translation>撤回私記</translation>
    </message>
    <message>
        <source>Private notes begun</source>
        <translation>建立私記本</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>提問</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Recognised value adopted</source>
        <translation>已採用認定值</translation>
    </message>
    <message>
        <source>Recusal declared</source>
        <translation>聲明迴避</translation>
    </message>
    <message>
        <source>Recusal taken back</source>
        <translation>撤回迴避</translation>
    </message>
    <message>
        <source>Resolution adopted</source>
        <translation>採納決議</translation>
    </message>
    <message>
        <source>Revision of the case taken</source>
        <translation>換用案件修訂版</translation>
    </message>
    <message>
        <source>Round opened</source>
        <translation>開始表決</translation>
    </message>
    <message>
        <source>Round revealed</source>
        <translation>揭示表決</translation>
    </message>
    <message>
        <source>Sealed vote given</source>
        <translation>密封投票</translation>
    </message>
    <message>
        <source>Shown on the wall</source>
        <translation>投影顯示</translation>
    </message>
    <message>
        <source>State of a condition recorded</source>
        <translation>登記條件履行</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>撤回：{what}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Veto not used within its time</source>
        <translation>否決期內未否決</translation>
    </message>
    <message>
        <source>Veto of the chair</source>
        <translation>主任否決</translation>
    </message>
    <message>
        <source>Vote recorded</source>
        <translation>記錄表決</translation>
    </message>
    <message>
        <source>What</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Who presides</source>
        <translation>指定主持人</translation>
    </message>
    <message>
        <source>Withdrawal of the client taken back</source>
        <translation>撤回客戶撤回</translation>
    </message>
    <message>
        <source>done on paper {done}</source>
        <translation>紙面完成於{done}</translation>
    </message>
    <message>
        <source>from paper, done {done:iso}</source>
        <translation>據紙面補錄，紙面完成於 {done:iso}</translation>
    </message>
    <message>
        <source>the program ended without its last word; on the wall hung: {shown}</source>
        <translation>程式異常結束，未留下記錄；當時投影內容：{shown}</translation>
    </message>
    <message>
        <source>{acting}, keyed by {operator}</source>
        <translation>{acting}（{operator}登錄）</translation>
    </message>
</context>
<context>
    <name>TrailDialog</name>
    <message>
        <source>All of the journal</source>
        <translation>全部審計軌跡</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>審計軌跡</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Person, action, line, reason: type to narrow</source>
        <translation>輸入人員、動作、科目或原因以縮小範圍</translation>
    </message>
    <message>
        <source>Save as CSV… (Ctrl+S)</source>
        <translation>另存為 CSV…（Ctrl+S）</translation>
    </message>
    <message>
        <source>Save the audit trail</source>
        <translation>儲存審計軌跡</translation>
    </message>
    <message>
        <source>Shown are the latest {shown} of {found} entries; the file has all of them.</source>
        <translation>顯示最近 {shown} 條，共 {found} 條；儲存的檔案含全部。</translation>
    </message>
    <message numerus="yes">
        <source>The chain of {count} entries does not hold at {faults} places: run main.py verify.</source>
        <translation><numerusform>鏈校驗：{count} 條記錄中有 {faults} 處不符，請執行 main.py verify 查明。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The chain of {count} entries holds.</source>
        <translation><numerusform>鏈校驗：{count} 條記錄連續完整。</numerusform></translation>
    </message>
    <message>
        <source>This case</source>
        <translation>本案</translation>
    </message>
    <message>
        <source>This meeting</source>
        <translation>本次會議</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Something went wrong in the program. What was saved is safe. Repeat the last step; the log has the details.</source>
        <translation>程式出現意外。已儲存的內容安全。請重做上一步；詳情見日誌。</translation>
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
        <translation>數量</translation>
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
        <translation>快捷碼須為六位數字。</translation>
    </message>
    <message>
        <source>The key is being opened …</source>
        <translation>正在開啟金鑰……</translation>
    </message>
    <message>
        <source>secret, then Enter</source>
        <translation>口令，輸完按 Enter</translation>
    </message>
    <message>
        <source>six digits of your choice open the key again in this sitting; may be left out</source>
        <translation>自選六位數字作本次會議的快捷碼，可不填</translation>
    </message>
    <message>
        <source>six-digit PIN; F2 for the secret</source>
        <translation>六位快捷碼；按 F2 改用口令</translation>
    </message>
</context>
<context>
    <name>UntouchedLabel</name>
    <message>
        <source>Changed in one language alone: {fields}. Write the others too (“Words in”, above), or leave them where they still say the same.</source>
        <translation>只改了一種文字：{fields}。請一併修改其他文字（上方“文字”），意思未變的可不改。</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有{count}處</translation>
    </message>
    <message>
        <source>simplified Chinese</source>
        <translation>簡體中文</translation>
    </message>
    <message>
        <source>traditional Chinese</source>
        <translation>繁體中文</translation>
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
        <translation>每種方法一欄需要更寬的視窗或較小的字號。</translation>
    </message>
    <message>
        <source>Rows: {density}</source>
        <translation>列高：{density}</translation>
    </message>
    <message>
        <source>Text size {size}%</source>
        <translation>字號 {size}%</translation>
    </message>
    <message>
        <source>Without a column of their own: {methods}</source>
        <translation>未單獨列出的方法：{methods}</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>舒適</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>緊湊</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>標準</translation>
    </message>
</context>
<context>
    <name>VoterTable</name>
    <message>
        <source>Member</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>號</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>附言</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>意見</translation>
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
        <translation>回執 {receipt}</translation>
    </message>
    <message>
        <source>recused: {reason}</source>
        <translation>迴避：{reason}</translation>
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
        <translation>揭示後才能另起一輪。</translation>
    </message>
    <message>
        <source>Key the vote first, then F2 for an own amount, term, rate or remark.</source>
        <translation>請先按票，再按 F2 登錄本人金額、期限、利率或附言。</translation>
    </message>
    <message>
        <source>The ballot is open: a digit is the vote of the member marked. Ctrl+2 leaves it without a vote.</source>
        <translation>表決已開始：數字鍵記錄所選委員的意見。Ctrl+2 離開，不記任何意見。</translation>
    </message>
    <message>
        <source>The ballot stays shut; points open: {count}. Enter leads to the point, Ctrl+F9 opens a restricted ballot, which cannot approve.</source>
        <translation>還不能表決，未滿足 {count} 項。Enter 跳到該項；Ctrl+F9 開始受限表決，受限表決不能同意。</translation>
    </message>
    <message>
        <source>The ballot stays shut; points open: {count}. Enter leads to the point.</source>
        <translation>還不能表決，未滿足 {count} 項。Enter 跳到該項。</translation>
    </message>
    <message>
        <source>The meeting is adjourned to {day}: nothing is voted on until it goes on (Ctrl+Shift+J).</source>
        <translation>會議已休會至{day}：復會（Ctrl+Shift+J）之前不表決。</translation>
    </message>
    <message>
        <source>This ballot does not offer “{choice}”; nothing was recorded.</source>
        <translation>本輪表決沒有“{choice}”這一選項，未作記錄。</translation>
    </message>
    <message>
        <source>This round is sealed: Enter calls the member marked, F9 the next one.</source>
        <translation>本輪為密投：Enter 請所選委員投票，F9 請下一位。</translation>
    </message>
</context>
<context>
    <name>VotingRule</name>
    <message>
        <source>At an exact half the chair's approval decides.</source>
        <translation>恰好一半時，主任同意即為通過。</translation>
    </message>
    <message>
        <source>By policy {version}, above a total exposure of {above} yuan and up to {up_to}.</source>
        <translation>按制度 {version}，總敞口超過 {above} 元至 {up_to} 元。</translation>
    </message>
    <message>
        <source>By policy {version}, above a total exposure of {above} yuan.</source>
        <translation>按制度 {version}，總敞口超過 {above} 元。</translation>
    </message>
    <message>
        <source>By policy {version}, at any total exposure.</source>
        <translation>按制度 {version}，不論總敞口。</translation>
    </message>
    <message>
        <source>By policy {version}, up to a total exposure of {up_to} yuan.</source>
        <translation>按制度 {version}，總敞口 {up_to} 元以內。</translation>
    </message>
    <message>
        <source>Members may abstain.</source>
        <translation>委員可以棄權。</translation>
    </message>
    <message>
        <source>Nothing is decided without the chair.</source>
        <translation>主任不到會不得表決。</translation>
    </message>
    <message>
        <source>One rejection rejects.</source>
        <translation>一票不同意即為不同意。</translation>
    </message>
    <message>
        <source>Passes where all of the {base} approve.</source>
        <translation>{base}全部同意為通過。</translation>
    </message>
    <message>
        <source>Passes where at least {num}/{den} of the {base} approve.</source>
        <translation>{base}中至少 {num}/{den} 同意為通過。</translation>
    </message>
    <message>
        <source>Passes where more than {num}/{den} of the {base} approve.</source>
        <translation>{base}中超過 {num}/{den} 同意為通過。</translation>
    </message>
    <message>
        <source>Passes with {votes} approval(s).</source>
        <translation>滿 {votes} 票同意為通過。</translation>
    </message>
    <message>
        <source>Quorum: at least {minimum} present.</source>
        <translation>法定人數：到會至少 {minimum} 人。</translation>
    </message>
    <message>
        <source>Quorum: at least {num}/{den} of the {base}, and no fewer than {minimum}.</source>
        <translation>法定人數：到會者至少為{base}的 {num}/{den}，且不少於 {minimum} 人。</translation>
    </message>
    <message>
        <source>Quorum: more than {num}/{den} of the {base}, and no fewer than {minimum}.</source>
        <translation>法定人數：到會者須超過{base}的 {num}/{den}，且不少於 {minimum} 人。</translation>
    </message>
    <message>
        <source>The chair has no veto.</source>
        <translation>主任沒有否決權。</translation>
    </message>
    <message>
        <source>The chair may veto what passed within {hours} hours.</source>
        <translation>主任可在 {hours} 小時內否決已通過的案件。</translation>
    </message>
    <message>
        <source>The chair may veto what passed.</source>
        <translation>主任可否決已通過的案件。</translation>
    </message>
</context>
<context>
    <name>VotingScreen</name>
    <message>
        <source>Adopt as resolution (Ctrl+Shift+Enter)</source>
        <translation>採納為決議（Ctrl+Shift+Enter）</translation>
    </message>
    <message>
        <source>Before the vote</source>
        <translation>表決前檢查</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>條件</translation>
    </message>
    <message>
        <source>Heard before: meeting {meeting}, {day}, revision {revision}: {outcome}</source>
        <translation>曾審議：第{meeting}次會議，{day}，第{revision}版：{outcome}</translation>
    </message>
    <message>
        <source>New facts: {facts}</source>
        <translation>新情況：{facts}</translation>
    </message>
    <message>
        <source>New round (Ctrl+Shift+F9)</source>
        <translation>另起一輪（Ctrl+Shift+F9）</translation>
    </message>
    <message>
        <source>No ballot is open</source>
        <translation>尚未開始表決</translation>
    </message>
    <message>
        <source>Open a restricted ballot (Ctrl+F9)</source>
        <translation>開始受限表決（Ctrl+F9）</translation>
    </message>
    <message>
        <source>Open the ballot (F9)</source>
        <translation>開始表決（F9）</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>決議</translation>
    </message>
    <message>
        <source>Reveal (Ctrl+Enter)</source>
        <translation>揭示（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Round {number} is open, it cannot approve: {keys}</source>
        <translation>第 {number} 輪受限表決中，不能同意：{keys}</translation>
    </message>
    <message>
        <source>Round {number} is open: {keys}</source>
        <translation>第 {number} 輪表決中：{keys}</translation>
    </message>
    <message>
        <source>Round {number}, ended without a decision</source>
        <translation>第{number}輪，未決結束</translation>
    </message>
    <message>
        <source>Round {number}, revealed</source>
        <translation>第 {number} 輪，已揭示</translation>
    </message>
    <message>
        <source>Sealed round {number} is open, it cannot approve: F9 calls the next member</source>
        <translation>第 {number} 輪密投進行中（不能通過）：F9 請下一位委員</translation>
    </message>
    <message>
        <source>Sealed round {number} is open: F9 calls the next member</source>
        <translation>第 {number} 輪密投進行中：F9 請下一位委員</translation>
    </message>
    <message>
        <source>The gate is open: why a restricted ballot, which cannot approve? Enter opens it, Esc leaves it</source>
        <translation>各項條件已滿足：為何只作受限表決（不能同意放款）？Enter 開始，Esc 放棄</translation>
    </message>
    <message>
        <source>Why is there a further round? Enter opens it, Esc leaves it</source>
        <translation>為何另起一輪？Enter 開始，Esc 放棄</translation>
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
        <translation>0123456789 −35.9% 應收帳款 鑫犇龘</translation>
    </message>
    <message>
        <source>About: {line}</source>
        <translation>關於：{line}</translation>
    </message>
    <message>
        <source>Announced by the chair: {time}</source>
        <translation>主任委員宣佈：{time}</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>答：{answer}</translation>
    </message>
    <message>
        <source>Asked by {member}</source>
        <translation>提問 {member}</translation>
    </message>
    <message>
        <source>By name: {votes}</source>
        <translation>記名：{votes}</translation>
    </message>
    <message>
        <source>Can the last row read this?</source>
        <translation>最後一排看得清嗎？</translation>
    </message>
    <message>
        <source>Case {position} of {count}</source>
        <translation>案件 {position}/{count}</translation>
    </message>
    <message>
        <source>Credit committee, meeting {number}</source>
        <translation>貸審會第 {number} 次會議</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>申報</translation>
    </message>
    <message>
        <source>Declared {declared}    Verified {verified}    {deviation}</source>
        <translation>申報 {declared}    核實 {verified}    {deviation}</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>演示資料</translation>
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
        <translation>差額</translation>
    </message>
    <message>
        <source>Internal · please take no photographs</source>
        <translation>內部資料 · 請勿拍照</translation>
    </message>
    <message>
        <source>Internal · under review</source>
        <translation>內部資料 · 審議中</translation>
    </message>
    <message>
        <source>Lead officer {lead}    Second officer {second}</source>
        <translation>主辦 {lead}    輔辦 {second}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Requested {amount}</source>
        <translation>申請  {amount}</translation>
    </message>
    <message>
        <source>Round {round}: result</source>
        <translation>第 {round} 輪表決結果</translation>
    </message>
    <message>
        <source>Same client before: {date} {decision}</source>
        <translation>同客戶歷史：{date} {decision}</translation>
    </message>
    <message>
        <source>Test page · no case is shown</source>
        <translation>測試頁 · 不含任何案件</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核實</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>表 決 中</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>議程</translation>
    </message>
    <message>
        <source>case in short</source>
        <translation>案件概覽</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>count</source>
        <translation>計票</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已審議</translation>
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
        <translation>高報</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>決議</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>understated</source>
        <translation>低報</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>表決</translation>
    </message>
    <message>
        <source>{amount} · {months} months · {rate} a year</source>
        <translation>{amount} · {months} 期 · 年利率 {rate}</translation>
    </message>
    <message>
        <source>{client} · requested {amount}</source>
        <translation>{client} · 申請 {amount}</translation>
    </message>
    <message>
        <source>{client} · {statement}</source>
        <translation>{client} · {statement}</translation>
    </message>
    <message>
        <source>{count} recused</source>
        <translation>迴避 {count} 人</translation>
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
        <translation>{trade} · 經營 {years:quantity} 年 · {first}</translation>
    </message>
    <message>
        <source>{voted} of {voters} have voted</source>
        <translation>已投 {voted} / {voters}</translation>
    </message>
    <message>
        <source>| verified   × declared   ● confirmed   ○ open   ▒ tolerance</source>
        <translation>| 核實   × 申報   ● 已確認   ○ 未確認   ▒ 容差</translation>
    </message>
    <message>
        <source>ƒ computed {number}</source>
        <translation>ƒ 推導 {number}</translation>
    </message>
    <message>
        <source>△ Answered by {name} · does not agree with what was said before</source>
        <translation>△ {name} 已答 · 與此前陳述不一致</translation>
    </message>
    <message>
        <source>◀ next</source>
        <translation>◀ 下一件</translation>
    </message>
    <message>
        <source>✓ Answered by {name} · agrees with what was said before</source>
        <translation>✓ {name} 已答 · 與此前陳述一致</translation>
    </message>
    <message>
        <source>✓ {count} methods confirmed, two are required</source>
        <translation>✓ 已確認 {count} 種方法，滿足“不低於兩種”</translation>
    </message>
</context>
<context>
    <name>WallKeys</name>
    <message>
        <source>Only evidence of the case that is being heard goes to the wall.</source>
        <translation>只有正在審議案件的證據可以投影。</translation>
    </message>
    <message>
        <source>Page {page} of {count} on the wall.</source>
        <translation>投影第 {page} 頁，共 {count} 頁。</translation>
    </message>
    <message>
        <source>The wall follows.</source>
        <translation>投影跟隨操作。</translation>
    </message>
    <message>
        <source>The wall is black: Ctrl+B lights it, then the photograph can go there.</source>
        <translation>投影為黑畫面：先按 Ctrl+B 恢復，再投影照片。</translation>
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
        <translation>投影黑畫面</translation>
    </message>
    <message>
        <source>Wall closed, F5 opens</source>
        <translation>幕布關著，F5 開啟</translation>
    </message>
    <message>
        <source>Wall follows</source>
        <translation>投影跟隨</translation>
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
        <translation>如何投票？Esc 不開啟表決</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>A text is needed: it is printed in the minutes.</source>
        <translation>須填寫文字，將印入紀要。</translation>
    </message>
    <message>
        <source>Cause of the deviation of {line}</source>
        <translation>{line}的偏差原因</translation>
    </message>
    <message>
        <source>Compulsory question on {line}</source>
        <translation>就{line}提必答問題</translation>
    </message>
    <message>
        <source>Correct {line}; verified now {value}</source>
        <translation>更正{line}；現核實數 {value}</translation>
    </message>
    <message>
        <source>Question on {line}</source>
        <translation>就{line}提問</translation>
    </message>
    <message>
        <source>Recognised value for {line}</source>
        <translation>{line}的認定值</translation>
    </message>
    <message>
        <source>There is no question with the code {code}. Take one of the list, or write words.</source>
        <translation>沒有編碼為 {code} 的問題。請用列表中的編碼，或寫明文字。</translation>
    </message>
    <message>
        <source>There is no voting member number {number}.</source>
        <translation>沒有 {number} 號表決委員。</translation>
    </message>
    <message>
        <source>{line} has no figure of its own to change.</source>
        <translation>{line}沒有可改的數值。</translation>
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
        <translation>損耗 {value}</translation>
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
        <translation>壞帳 {value}</translation>
    </message>
    <message>
        <source>base {value}</source>
        <translation>基數 {value}</translation>
    </message>
    <message>
        <source>by the statements {value}</source>
        <translation>報表推算 {value}</translation>
    </message>
    <message>
        <source>cash counted {value}</source>
        <translation>盤點現金 {value}</translation>
    </message>
    <message>
        <source>change of receivables {value}</source>
        <translation>應收帳款變動 {value}</translation>
    </message>
    <message>
        <source>closing cash {value}</source>
        <translation>期末現金 {value}</translation>
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
        <translation>銷售成本 {value}</translation>
    </message>
    <message>
        <source>cost {value}</source>
        <translation>成本 {value}</translation>
    </message>
    <message>
        <source>credits {value}</source>
        <translation>貸方發生額 {value}</translation>
    </message>
    <message>
        <source>depreciation {value}</source>
        <translation>折舊 {value}</translation>
    </message>
    <message>
        <source>discounts {value}</source>
        <translation>折讓 {value}</translation>
    </message>
    <message>
        <source>documents show {value}</source>
        <translation>單據支持 {value}</translation>
    </message>
    <message>
        <source>figure {value}</source>
        <translation>數值 {value}</translation>
    </message>
    <message>
        <source>fixed {value}</source>
        <translation>固定用量 {value}</translation>
    </message>
    <message>
        <source>float {value}</source>
        <translation>備用金 {value}</translation>
    </message>
    <message>
        <source>growth {value}</source>
        <translation>增長率 {value}</translation>
    </message>
    <message>
        <source>inflows not from sales {value}</source>
        <translation>非銷售流入 {value}</translation>
    </message>
    <message>
        <source>initial equity {value}</source>
        <translation>初始權益 {value}</translation>
    </message>
    <message>
        <source>injections {value}</source>
        <translation>注資 {value}</translation>
    </message>
    <message>
        <source>loans received {value}</source>
        <translation>借款轉入 {value}</translation>
    </message>
    <message>
        <source>margin {value}</source>
        <translation>毛利率 {value}</translation>
    </message>
    <message>
        <source>mark-up {value}</source>
        <translation>加價率 {value}</translation>
    </message>
    <message>
        <source>monthly cost {value}</source>
        <translation>月成本 {value}</translation>
    </message>
    <message>
        <source>monthly disposable {value}</source>
        <translation>月可支配資金 {value}</translation>
    </message>
    <message>
        <source>monthly profit {value}</source>
        <translation>月利潤 {value}</translation>
    </message>
    <message>
        <source>monthly purchases {value}</source>
        <translation>月進貨 {value}</translation>
    </message>
    <message>
        <source>monthly sales {value}</source>
        <translation>月銷售額 {value}</translation>
    </message>
    <message>
        <source>on credit {value}</source>
        <translation>賒帳比例 {value}</translation>
    </message>
    <message>
        <source>opening cash {value}</source>
        <translation>期初現金 {value}</translation>
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
        <translation>本人互轉 {value}</translation>
    </message>
    <message>
        <source>paid out {value}</source>
        <translation>支出 {value}</translation>
    </message>
    <message>
        <source>peers per unit {value}</source>
        <translation>同業單位水準 {value}</translation>
    </message>
    <message>
        <source>piece wages {value}</source>
        <translation>計件工資 {value}</translation>
    </message>
    <message>
        <source>price {value}</source>
        <translation>單價 {value}</translation>
    </message>
    <message>
        <source>principal repaid {value}</source>
        <translation>已還本金 {value}</translation>
    </message>
    <message>
        <source>private receipts {value}</source>
        <translation>私人往來 {value}</translation>
    </message>
    <message>
        <source>profit {value}</source>
        <translation>期間利潤 {value}</translation>
    </message>
    <message>
        <source>purchases {value}</source>
        <translation>進貨 {value}</translation>
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
        <translation>近月合計 {value}</translation>
    </message>
    <message>
        <source>refunds {value}</source>
        <translation>退款 {value}</translation>
    </message>
    <message>
        <source>returns {value}</source>
        <translation>退貨 {value}</translation>
    </message>
    <message>
        <source>sales of the product {value}</source>
        <translation>單品銷售額 {value}</translation>
    </message>
    <message>
        <source>same month last year {value}</source>
        <translation>去年同月 {value}</translation>
    </message>
    <message>
        <source>sampled {value}</source>
        <translation>抽樣比例 {value}</translation>
    </message>
    <message>
        <source>settled {value}</source>
        <translation>已結 {value}</translation>
    </message>
    <message>
        <source>share invoiced {value}</source>
        <translation>開票比例 {value}</translation>
    </message>
    <message>
        <source>share of these accounts {value}</source>
        <translation>本帳戶佔比 {value}</translation>
    </message>
    <message>
        <source>share of these staff {value}</source>
        <translation>經手佔比 {value}</translation>
    </message>
    <message>
        <source>share {value}</source>
        <translation>佔比 {value}</translation>
    </message>
    <message>
        <source>size {value}</source>
        <translation>規模 {value}</translation>
    </message>
    <message>
        <source>stock before {value}</source>
        <translation>上次存貨 {value}</translation>
    </message>
    <message>
        <source>tax paid {value}</source>
        <translation>已納稅額 {value}</translation>
    </message>
    <message>
        <source>tax rate {value}</source>
        <translation>稅率 {value}</translation>
    </message>
    <message>
        <source>those months last year {value}</source>
        <translation>去年同期合計 {value}</translation>
    </message>
    <message>
        <source>ticket {value}</source>
        <translation>客單價 {value}</translation>
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
        <translation>工資 {value}</translation>
    </message>
    <message>
        <source>weekday {value}</source>
        <translation>平日日均 {value}</translation>
    </message>
    <message>
        <source>weekend {value}</source>
        <translation>週末日均 {value}</translation>
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
        <translation>同業 {peers} 戶（{sample}），四分位 {q1} 至 {q3}；中位數 = {result}</translation>
    </message>
    <message>
        <source>{peers} businesses, too few to count ({sample}), middle half {q1} to {q3}; median = {result}</source>
        <translation>同業僅 {peers} 戶，不計為一種方法（{sample}），四分位 {q1} 至 {q3}；中位數 = {result}</translation>
    </message>
    <message>
        <source>{procedure}: {working}</source>
        <translation>{procedure}：{working}</translation>
    </message>
    <message>
        <source>{shown} + … ({entries})</source>
        <translation>{shown} + … (共 {entries} 項)</translation>
    </message>
    <message>
        <source>{shown}, …</source>
        <translation>{shown} 等</translation>
    </message>
    <message>
        <source>{shown}, … ({entries})</source>
        <translation>{shown} 等 {entries} 項</translation>
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
        <translation>單耗 {value}</translation>
    </message>
    <message>
        <source>{value} an hour</source>
        <translation>每小時 {value}</translation>
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
        <translation>每日 {value} 小時</translation>
    </message>
    <message>
        <source>{value} hour(s) a unit</source>
        <translation>每件 {value} 小時</translation>
    </message>
    <message>
        <source>{value} hour(s) so far</source>
        <translation>已營業 {value} 小時</translation>
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
        <translation>{working} = 覆蓋 {result}</translation>
    </message>
    <message>
        <source>{working} = {result} covered, too little to count</source>
        <translation>{working} = 覆蓋 {result}，過低，不計為一種方法</translation>
    </message>
    <message>
        <source>{working}; no ratio, since the denominator ({denominator}) is not above zero</source>
        <translation>{working}；分母（{denominator}）不大於零，無法計算比率</translation>
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
        <translation>推導科目隨其來源滿足。</translation>
    </message>
    <message>
        <source>Conservative value as proposed</source>
        <translation>按建議的保守值認定</translation>
    </message>
    <message>
        <source>No data for {method} on this line; nothing was counted. N enters a check.</source>
        <translation>{method}在本科目沒有資料，未計數。按 N 可登錄。</translation>
    </message>
    <message>
        <source>No line is outside its tolerance.</source>
        <translation>沒有超出容差的科目。</translation>
    </message>
    <message>
        <source>No other line is open.</source>
        <translation>沒有其他未滿足的科目。</translation>
    </message>
    <message>
        <source>There is no recognised value to adopt on {line}.</source>
        <translation>{line}沒有可認定的建議值。</translation>
    </message>
    <message>
        <source>There is no voting member number {number}.</source>
        <translation>沒有 {number} 號表決委員。</translation>
    </message>
    <message>
        <source>{method} is already confirmed on {line}.</source>
        <translation>{line}的{method}已經採信。</translation>
    </message>
</context>
<context>
    <name>YearBookDesk</name>
    <message>
        <source>The year book has {count} minutes: {file}</source>
        <translation>年度彙編含 {count} 份紀要：{file}</translation>
    </message>
    <message>
        <source>The year book was given up; no file was written.</source>
        <translation>已放棄年度彙編，沒有寫出檔案。</translation>
    </message>
</context>
</TS>
