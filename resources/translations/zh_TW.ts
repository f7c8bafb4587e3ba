<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
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
    <name>ConditionsPanel</name>
    <message>
        <source>Condition (* required by policy)</source>
        <translation>條件（* 為制度必備）</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>F8, then a code or your own words, Enter:  {codes}</source>
        <translation>F8 後輸入兩位碼或自擬條件，回車：  {codes}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
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
        <source>Remove the selected condition</source>
        <translation>刪除所選條件</translation>
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
    <name>Errors</name>
    <message>
        <source>A database by the address “{scheme}” cannot be used; this version keeps SQLite files.</source>
        <translation>不能使用地址型別為“{scheme}”的資料庫；本版本只使用 SQLite 檔案。</translation>
    </message>
    <message>
        <source>Another program keeps {file} busy.</source>
        <translation>{file} 正被其他程式佔用。</translation>
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
        <source>Choose another disk for the copy.</source>
        <translation>請另選磁碟存放副本。</translation>
    </message>
    <message>
        <source>Choose another name; nothing is overwritten.</source>
        <translation>請另取名稱；程式不會覆蓋任何檔案。</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>請先在那裡關閉。</translation>
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
        <source>Copy it to a place where you may write, and open the copy.</source>
        <translation>請複製到可寫入的位置，再開啟副本。</translation>
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
        <source>Install the newer version to open it.</source>
        <translation>請安裝新版本後再開啟。</translation>
    </message>
    <message>
        <source>It is not known whether the last step was stored in {file}.</source>
        <translation>最後一步是否已存入 {file} 尚不清楚。</translation>
    </message>
    <message>
        <source>Make room, then do it again.</source>
        <translation>請騰出空間後重做這一步。</translation>
    </message>
    <message>
        <source>Name a file as sqlite:///path, or leave the address out.</source>
        <translation>請以 sqlite:///路徑 指明檔案，或不填地址。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>沒有任何改動。</translation>
    </message>
    <message>
        <source>Open it once in the application; it is backed up and then brought up to date.</source>
        <translation>請在程式視窗中開啟一次；程式會先備份，再升級該檔案。</translation>
    </message>
    <message>
        <source>Open the file again and look at the last step before you repeat it.</source>
        <translation>請重新開啟檔案，先檢視最後一步，再決定是否重做。</translation>
    </message>
    <message>
        <source>Print the minutes anew from the record and compare.</source>
        <translation>請從檔案重新列印紀要並核對。</translation>
    </message>
    <message>
        <source>Restore the latest backup; the damaged file is set aside and kept.</source>
        <translation>請恢復最近的備份；損壞的檔案會移到一旁並保留。</translation>
    </message>
    <message>
        <source>Take an earlier backup.</source>
        <translation>請改用更早的備份。</translation>
    </message>
    <message>
        <source>The backup {file} is damaged and was not restored.</source>
        <translation>備份 {file} 已損壞，未予恢復。</translation>
    </message>
    <message>
        <source>The copy at {file} did not pass its check and was thrown away.</source>
        <translation>{file} 處的副本未透過檢驗，已丟棄。</translation>
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
        <source>The record does not know {file}: its content was never sealed here, or it was altered.</source>
        <translation>檔案中沒有 {file}：其內容從未在此定稿，或已被改動。</translation>
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
        <source>{file} can be read but not changed.</source>
        <translation>{file} 只能讀取，不能修改。</translation>
    </message>
    <message>
        <source>{file} is damaged, or it is not a database of this program.</source>
        <translation>{file} 已損壞，或不是本程式的資料庫。</translation>
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
        <source>{amount} ten thousand yuan</source>
        <translation>{amount} 萬元</translation>
    </message>
    <message>
        <source>{amount} yuan</source>
        <translation>{amount} 元</translation>
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
    <name>LineKind</name>
    <message>
        <source>Derived line</source>
        <translation>推導科目</translation>
    </message>
    <message>
        <source>Entered line</source>
        <translation>錄入科目</translation>
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
    <name>ResolutionForm</name>
    <message>
        <source>Amount (yuan)</source>
        <translation>金額（元）</translation>
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
        <source>Reason codes</source>
        <translation>原因程式碼</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>no instalment without an approval</source>
        <translation>未批准則無月還款額</translation>
    </message>
    <message>
        <source>{instalment} a month, above the ceiling of {ceiling}</source>
        <translation>月還 {instalment} 元，超過可還款額 {ceiling} 元</translation>
    </message>
    <message>
        <source>{instalment} a month, within the ceiling of {ceiling}</source>
        <translation>月還 {instalment} 元，不超過可還款額 {ceiling} 元</translation>
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
        <source>recused: {reason}</source>
        <translation>迴避：{reason}</translation>
    </message>
    <message>
        <source>to vote</source>
        <translation>待投</translation>
    </message>
    <message>
        <source>{name} (chair)</source>
        <translation>{name}（主任）</translation>
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
        <source>Open a restricted ballot (Ctrl+F9)</source>
        <translation>開始限制表決（Ctrl+F9）</translation>
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
        <source>Votes as called out: 1 approve  2 with conditions  3 re-investigate  4 reject</source>
        <translation>唱票記錄：1 同意  2 有條件同意  3 續議  4 不同意</translation>
    </message>
</context>
<context>
    <name>Wall</name>
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
        <source>Demo data</source>
        <translation>演示資料</translation>
    </message>
    <message>
        <source>Deviation (tolerance ±{limit})</source>
        <translation>偏差（容差 ±{limit}）</translation>
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
        <source>Verified</source>
        <translation>核實</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>表決中</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已審議</translation>
    </message>
    <message>
        <source>overstated</source>
        <translation>高報</translation>
    </message>
    <message>
        <source>understated</source>
        <translation>低報</translation>
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
        <source>{count} recused</source>
        <translation>迴避 {count} 人</translation>
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
        <source>… and {count} more conditions</source>
        <translation>… 另有 {count} 項條件</translation>
    </message>
    <message>
        <source>◀ next</source>
        <translation>◀ 下一件</translation>
    </message>
</context>
</TS>
