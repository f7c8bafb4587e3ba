<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
    <name>ConditionsPanel</name>
    <message>
        <source>Condition (* required by policy)</source>
        <translation>条件（* 为制度必备）</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>F8, then a code or your own words, Enter:  {codes}</source>
        <translation>F8 后输入两位码或自拟条件，回车：  {codes}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
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
        <source>Remove the selected condition</source>
        <translation>删除所选条件</translation>
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
    <name>Errors</name>
    <message>
        <source>A database by the address “{scheme}” cannot be used; this version keeps SQLite files.</source>
        <translation>不能使用地址类型为“{scheme}”的数据库；本版本只使用 SQLite 文件。</translation>
    </message>
    <message>
        <source>Another program keeps {file} busy.</source>
        <translation>{file} 正被其他程序占用。</translation>
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
        <source>Choose another disk for the copy.</source>
        <translation>请另选磁盘存放副本。</translation>
    </message>
    <message>
        <source>Choose another name; nothing is overwritten.</source>
        <translation>请另取名称；程序不会覆盖任何文件。</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>请先在那里关闭。</translation>
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
        <source>Copy it to a place where you may write, and open the copy.</source>
        <translation>请复制到可写入的位置，再打开副本。</translation>
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
        <source>Install the newer version to open it.</source>
        <translation>请安装新版本后再打开。</translation>
    </message>
    <message>
        <source>It is not known whether the last step was stored in {file}.</source>
        <translation>最后一步是否已存入 {file} 尚不清楚。</translation>
    </message>
    <message>
        <source>Make room, then do it again.</source>
        <translation>请腾出空间后重做这一步。</translation>
    </message>
    <message>
        <source>Name a file as sqlite:///path, or leave the address out.</source>
        <translation>请以 sqlite:///路径 指明文件，或不填地址。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>Open it once in the application; it is backed up and then brought up to date.</source>
        <translation>请在程序窗口中打开一次；程序会先备份，再升级该文件。</translation>
    </message>
    <message>
        <source>Open the file again and look at the last step before you repeat it.</source>
        <translation>请重新打开文件，先查看最后一步，再决定是否重做。</translation>
    </message>
    <message>
        <source>Print the minutes anew from the record and compare.</source>
        <translation>请从档案重新打印纪要并核对。</translation>
    </message>
    <message>
        <source>Restore the latest backup; the damaged file is set aside and kept.</source>
        <translation>请恢复最近的备份；损坏的文件会移到一旁并保留。</translation>
    </message>
    <message>
        <source>Take an earlier backup.</source>
        <translation>请改用更早的备份。</translation>
    </message>
    <message>
        <source>The backup {file} is damaged and was not restored.</source>
        <translation>备份 {file} 已损坏，未予恢复。</translation>
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
        <source>The record does not know {file}: its content was never sealed here, or it was altered.</source>
        <translation>档案中没有 {file}：其内容从未在此定稿，或已被改动。</translation>
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
        <source>{file} can be read but not changed.</source>
        <translation>{file} 只能读取，不能修改。</translation>
    </message>
    <message>
        <source>{file} is damaged, or it is not a database of this program.</source>
        <translation>{file} 已损坏，或不是本程序的数据库。</translation>
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
        <source>{amount} ten thousand yuan</source>
        <translation>{amount} 万元</translation>
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
    <name>ResolutionForm</name>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
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
        <source>Reason codes</source>
        <translation>原因代码</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>no instalment without an approval</source>
        <translation>未批准则无月还款额</translation>
    </message>
    <message>
        <source>{instalment} a month, above the ceiling of {ceiling}</source>
        <translation>月还 {instalment} 元，超过可还款额 {ceiling} 元</translation>
    </message>
    <message>
        <source>{instalment} a month, within the ceiling of {ceiling}</source>
        <translation>月还 {instalment} 元，不超过可还款额 {ceiling} 元</translation>
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
        <source>recused: {reason}</source>
        <translation>回避：{reason}</translation>
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
        <source>Open a restricted ballot (Ctrl+F9)</source>
        <translation>开始限制表决（Ctrl+F9）</translation>
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
        <source>Votes as called out: 1 approve  2 with conditions  3 re-investigate  4 reject</source>
        <translation>唱票记录：1 同意  2 有条件同意  3 续议  4 不同意</translation>
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
        <translation>贷审会第 {number} 次会议</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Deviation (tolerance ±{limit})</source>
        <translation>偏差（容差 ±{limit}）</translation>
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
        <source>Verified</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>表决中</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已审议</translation>
    </message>
    <message>
        <source>overstated</source>
        <translation>高报</translation>
    </message>
    <message>
        <source>understated</source>
        <translation>低报</translation>
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
        <source>{count} recused</source>
        <translation>回避 {count} 人</translation>
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
        <source>… and {count} more conditions</source>
        <translation>… 另有 {count} 项条件</translation>
    </message>
    <message>
        <source>◀ next</source>
        <translation>◀ 下一件</translation>
    </message>
</context>
</TS>
