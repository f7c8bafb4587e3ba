<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>A further round…</source>
        <translation>A further round…</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Add a condition</translation>
    </message>
    <message>
        <source>Adjourn or resume the meeting…</source>
        <translation>Adjourn or resume the meeting…</translation>
    </message>
    <message>
        <source>Adopt another value…</source>
        <translation>Adopt another value…</translation>
    </message>
    <message>
        <source>Adopt proposed value</source>
        <translation>Adopt proposed value</translation>
    </message>
    <message>
        <source>Adopt the resolution</source>
        <translation>Adopt the resolution</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Archive of sealed minutes…</source>
        <translation>Archive of sealed minutes…</translation>
    </message>
    <message>
        <source>Audit trail…</source>
        <translation>Audit trail…</translation>
    </message>
    <message>
        <source>Black wall</source>
        <translation>Black wall</translation>
    </message>
    <message>
        <source>Case that is open</source>
        <translation>Case that is open</translation>
    </message>
    <message>
        <source>Cause of the deviation…</source>
        <translation>Cause of the deviation…</translation>
    </message>
    <message>
        <source>Chair's decision…</source>
        <translation>Chair's decision…</translation>
    </message>
    <message>
        <source>Changes since the case was heard before…</source>
        <translation>Changes since the case was heard before…</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Checks before the seal, or pages</source>
        <translation>Checks before the seal, or pages</translation>
    </message>
    <message>
        <source>Clear the wall until F5</source>
        <translation>Clear the wall until F5</translation>
    </message>
    <message>
        <source>Close and seal</source>
        <translation>Close and seal</translation>
    </message>
    <message>
        <source>Compare with an earlier sitting</source>
        <translation>Compare with an earlier sitting</translation>
    </message>
    <message>
        <source>Compulsory question…</source>
        <translation>Compulsory question…</translation>
    </message>
    <message>
        <source>Conditions after the resolutions…</source>
        <translation>Conditions after the resolutions…</translation>
    </message>
    <message>
        <source>Confirm cost against income</source>
        <translation>Confirm cost against income</translation>
    </message>
    <message>
        <source>Confirm electricity and gas</source>
        <translation>Confirm electricity and gas</translation>
    </message>
    <message>
        <source>Confirm estimation</source>
        <translation>Confirm estimation</translation>
    </message>
    <message>
        <source>Confirm logic check</source>
        <translation>Confirm logic check</translation>
    </message>
    <message>
        <source>Confirm peer comparison</source>
        <translation>Confirm peer comparison</translation>
    </message>
    <message>
        <source>Confirm purchases</source>
        <translation>Confirm purchases</translation>
    </message>
    <message>
        <source>Confirm ratio analysis</source>
        <translation>Confirm ratio analysis</translation>
    </message>
    <message>
        <source>Confirm seasons</source>
        <translation>Confirm seasons</translation>
    </message>
    <message>
        <source>Confirm trend analysis</source>
        <translation>Confirm trend analysis</translation>
    </message>
    <message>
        <source>Confirm unit cost</source>
        <translation>Confirm unit cost</translation>
    </message>
    <message>
        <source>Confirm verification</source>
        <translation>Confirm verification</translation>
    </message>
    <message>
        <source>Confirm wages and commission</source>
        <translation>Confirm wages and commission</translation>
    </message>
    <message>
        <source>Convene a meeting…</source>
        <translation>Convene a meeting…</translation>
    </message>
    <message>
        <source>Correct a figure…</source>
        <translation>Correct a figure…</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Delete the note</translation>
    </message>
    <message>
        <source>Earlier on the agenda</source>
        <translation>Earlier on the agenda</translation>
    </message>
    <message>
        <source>Emergency sheet to fill in by hand…</source>
        <translation>Emergency sheet to fill in by hand…</translation>
    </message>
    <message>
        <source>Enter a check…</source>
        <translation>Enter a check…</translation>
    </message>
    <message>
        <source>Enter the case from paper, or end it…</source>
        <translation>Enter the case from paper, or end it…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Files and classes of evidence…</source>
        <translation>Files and classes of evidence…</translation>
    </message>
    <message>
        <source>Find a decision…</source>
        <translation>Find a decision…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Gate list and vote</source>
        <translation>Gate list and vote</translation>
    </message>
    <message>
        <source>Grid, or methods and facts</source>
        <translation>Grid, or methods and facts</translation>
    </message>
    <message>
        <source>Higher rows</source>
        <translation>Higher rows</translation>
    </message>
    <message>
        <source>History of the client…</source>
        <translation>History of the client…</translation>
    </message>
    <message>
        <source>Hold the wall</source>
        <translation>Hold the wall</translation>
    </message>
    <message>
        <source>Import workbooks…</source>
        <translation>Import workbooks…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Keys of the members…</source>
        <translation>Keys of the members…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Larger pages</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Later on the agenda</source>
        <translation>Later on the agenda</translation>
    </message>
    <message>
        <source>Leave the case undecided without its quorum…</source>
        <translation>Leave the case undecided without its quorum…</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Lower rows</source>
        <translation>Lower rows</translation>
    </message>
    <message>
        <source>Make a condition of the question</source>
        <translation>Make a condition of the question</translation>
    </message>
    <message>
        <source>Make a question of the note</source>
        <translation>Make a question of the note</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>My leaning…</source>
        <translation>My leaning…</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Next case</translation>
    </message>
    <message>
        <source>Next deviation</source>
        <translation>Next deviation</translation>
    </message>
    <message>
        <source>Next filter of the lines</source>
        <translation>Next filter of the lines</translation>
    </message>
    <message>
        <source>Next not cleared</source>
        <translation>Next not cleared</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Nobody else has a conflict of interest</source>
        <translation>Nobody else has a conflict of interest</translation>
    </message>
    <message>
        <source>Note an intercession…</source>
        <translation>Note an intercession…</translation>
    </message>
    <message>
        <source>One column for each method</source>
        <translation>One column for each method</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open a case by name…</source>
        <translation>Open a case by name…</translation>
    </message>
    <message>
        <source>Open a meeting package…</source>
        <translation>Open a meeting package…</translation>
    </message>
    <message>
        <source>Open or lock my notes</source>
        <translation>Open or lock my notes</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Own amount, term, rate or remark…</source>
        <translation>Own amount, term, rate or remark…</translation>
    </message>
    <message>
        <source>Pages as a copier gives them</source>
        <translation>Pages as a copier gives them</translation>
    </message>
    <message>
        <source>Pages of this case alone</source>
        <translation>Pages of this case alone</translation>
    </message>
    <message>
        <source>Policy of the unit…</source>
        <translation>Policy of the unit…</translation>
    </message>
    <message>
        <source>Present the case anew</source>
        <translation>Present the case anew</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Previous case</translation>
    </message>
    <message>
        <source>Previous deviation</source>
        <translation>Previous deviation</translation>
    </message>
    <message>
        <source>Previous not cleared</source>
        <translation>Previous not cleared</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Print the minutes</source>
        <translation>Print the minutes</translation>
    </message>
    <message>
        <source>Private note on the case…</source>
        <translation>Private note on the case…</translation>
    </message>
    <message>
        <source>Private note…</source>
        <translation>Private note…</translation>
    </message>
    <message>
        <source>Put a case on the agenda…</source>
        <translation>Put a case on the agenda…</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Question…</source>
        <translation>Question…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Recusal of a member…</source>
        <translation>Recusal of a member…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Reject a method…</source>
        <translation>Reject a method…</translation>
    </message>
    <message>
        <source>Resolutions not yet in force…</source>
        <translation>Resolutions not yet in force…</translation>
    </message>
    <message>
        <source>Restricted ballot</source>
        <translation>Restricted ballot</translation>
    </message>
    <message>
        <source>Reveal the votes</source>
        <translation>Reveal the votes</translation>
    </message>
    <message>
        <source>Safe mode: the room sees the single screen</source>
        <translation>Safe mode: the room sees the single screen</translation>
    </message>
    <message>
        <source>Save my prep sheet…</source>
        <translation>Save my prep sheet…</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>Save the minutes</translation>
    </message>
    <message>
        <source>Say what the chart shows…</source>
        <translation>Say what the chart shows…</translation>
    </message>
    <message>
        <source>Show on the wall</source>
        <translation>Show on the wall</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Smaller pages</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Statement or line on the wall</source>
        <translation>Statement or line on the wall</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Statements</translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <translation>Swap the screens</translation>
    </message>
    <message>
        <source>Take in a preparation file…</source>
        <translation>Take in a preparation file…</translation>
    </message>
    <message>
        <source>The chair defers the case…</source>
        <translation>The chair defers the case…</translation>
    </message>
    <message>
        <source>The chair vetoes…</source>
        <translation>The chair vetoes…</translation>
    </message>
    <message>
        <source>The client withdraws…</source>
        <translation>The client withdraws…</translation>
    </message>
    <message>
        <source>The room and the wall…</source>
        <translation>The room and the wall…</translation>
    </message>
    <message>
        <source>The wall in small</source>
        <translation>The wall in small</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Usual rows and text</source>
        <translation>Usual rows and text</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Vote of the open case</source>
        <translation>Vote of the open case</translation>
    </message>
    <message>
        <source>Who does not concur…</source>
        <translation>Who does not concur…</translation>
    </message>
    <message>
        <source>Who is present</source>
        <translation>Who is present</translation>
    </message>
    <message>
        <source>Who presides…</source>
        <translation>Who presides…</translation>
    </message>
    <message>
        <source>Whole page or its width</source>
        <translation>Whole page or its width</translation>
    </message>
    <message>
        <source>Write a meeting package…</source>
        <translation>Write a meeting package…</translation>
    </message>
    <message>
        <source>Write my preparation file…</source>
        <translation>Write my preparation file…</translation>
    </message>
</context>
<context>
    <name>AddingForm</name>
    <message>
        <source>New facts since the decision (a decided case is heard once more, and only with new facts)</source>
        <translation>New facts since the decision (a decided case is heard once more, and only with new facts)</translation>
    </message>
    <message>
        <source>No case waits, and none is decided that could come back.</source>
        <translation>No case waits, and none is decided that could come back.</translation>
    </message>
    <message>
        <source>Put a case on the agenda</source>
        <translation>Put a case on the agenda</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>Put on the agenda</translation>
    </message>
</context>
<context>
    <name>AdjourningForm</name>
    <message>
        <source>Adjourn</source>
        <translation>Adjourn</translation>
    </message>
    <message>
        <source>Adjourn the meeting</source>
        <translation>Adjourn the meeting</translation>
    </message>
    <message>
        <source>Goes on on</source>
        <translation>Goes on on</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>When it is resumed, attendance is entered anew, and cases that are open are presented anew.</source>
        <translation>When it is resumed, attendance is entered anew, and cases that are open are presented anew.</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Answer due</source>
        <translation>Answer due</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Deviations</translation>
    </message>
    <message>
        <source>Lines cleared</source>
        <translation>Lines cleared</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Officers</translation>
    </message>
    <message>
        <source>Requested · months</source>
        <translation>Requested · months</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begun</translation>
    </message>
    <message>
        <source>days left: {days}</source>
        <translation>days left: {days}</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>not begun</translation>
    </message>
    <message>
        <source>overdue: {days} d</source>
        <translation>overdue: {days} d</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>prepared</translation>
    </message>
    <message>
        <source>today!</source>
        <translation>today!</translation>
    </message>
</context>
<context>
    <name>AgendaScreen</name>
    <message>
        <source>Adjourned to {day}: Ctrl+Shift+J goes on</source>
        <translation>Adjourned to {day}: Ctrl+Shift+J goes on</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Begins {time}</source>
        <translation>Begins {time}</translation>
    </message>
    <message>
        <source>Ctrl+Alt+S writes the file that you take back to the desk.</source>
        <translation>Ctrl+Alt+S writes the file that you take back to the desk.</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Demo data</translation>
    </message>
    <message>
        <source>Digits confirm for yourself alone; F4 asks, F7 notes, Ctrl+Shift+R keeps your leaning.</source>
        <translation>Digits confirm for yourself alone; F4 asks, F7 notes, Ctrl+Shift+R keeps your leaning.</translation>
    </message>
    <message>
        <source>Lines with your two methods: {cleared} of {total}</source>
        <translation>Lines with your two methods: {cleared} of {total}</translation>
    </message>
    <message numerus="yes">
        <source>Meeting {number} · {date} · {count} cases</source>
        <translation><numerusform>Meeting {number} · {date} · {count} case</numerusform><numerusform>Meeting {number} · {date} · {count} cases</numerusform></translation>
    </message>
    <message>
        <source>Minutes {name}</source>
        <translation>Minutes {name}</translation>
    </message>
    <message>
        <source>No meeting is convened. Import workbooks with Ctrl+I, then convene one with Ctrl+Shift+M.</source>
        <translation>No meeting is convened. Import workbooks with Ctrl+I, then convene one with Ctrl+Shift+M.</translation>
    </message>
    <message>
        <source>Place {place}</source>
        <translation>Place {place}</translation>
    </message>
    <message>
        <source>Preparation files taken in: {count}</source>
        <translation>Preparation files taken in: {count}</translation>
    </message>
    <message>
        <source>Prepared by {name}</source>
        <translation>Prepared by {name}</translation>
    </message>
    <message>
        <source>Presides {name}</source>
        <translation>Presides {name}</translation>
    </message>
    <message>
        <source>The meeting begins {time}, {place}</source>
        <translation>The meeting begins {time}, {place}</translation>
    </message>
    <message>
        <source>There are no cases yet. Import workbooks with Ctrl+I.</source>
        <translation>There are no cases yet. Import workbooks with Ctrl+I.</translation>
    </message>
    <message>
        <source>Voting members present {present}, quorum {needed}: {state}</source>
        <translation>Voting members present {present}, quorum {needed}: {state}</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>not reached</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>{meeting} · preparation</source>
        <translation>{meeting} · preparation</translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>There is no case {digits} on this agenda.</source>
        <translation>There is no case {digits} on this agenda.</translation>
    </message>
    <message>
        <source>There is no case {digits} on this agenda. Esc forgets the digits.</source>
        <translation>There is no case {digits} on this agenda. Esc forgets the digits.</translation>
    </message>
    <message>
        <source>{digits} {client}: Enter opens it, Esc forgets the digits.</source>
        <translation>{digits} {client}: Enter opens it, Esc forgets the digits.</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>COPY</source>
        <translation>COPY</translation>
    </message>
    <message>
        <source>Copy, made on request, of the sealed minutes of meeting {number}: {by}, {at}.</source>
        <translation>Copy, made on request, of the sealed minutes of meeting {number}: {by}, {at}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>From page</translation>
    </message>
    <message>
        <source>It is not the last word: {additions} additions came after the seal, and the record is at version {version}.</source>
        <translation>It is not the last word: {additions} additions came after the seal, and the record is at version {version}.</translation>
    </message>
    <message>
        <source>It is not the sealed file, whose SHA-256 is {sha256}</source>
        <translation>It is not the sealed file, whose SHA-256 is {sha256}</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Meeting {number}, {on}</source>
        <translation>Meeting {number}, {on}</translation>
    </message>
    <message>
        <source>Minutes of the year {year}</source>
        <translation>Minutes of the year {year}</translation>
    </message>
    <message>
        <source>No minutes of {year} are sealed.</source>
        <translation>No minutes of {year} are sealed.</translation>
    </message>
    <message>
        <source>No sealed minutes bear this hash. Type at least eight digits of it as they are printed; 0 to 9 and a to f.</source>
        <translation>No sealed minutes bear this hash. Type at least eight digits of it as they are printed; 0 to 9 and a to f.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>SHA-256 begins</source>
        <translation>SHA-256 begins</translation>
    </message>
    <message>
        <source>Sealed minutes of {count} meeting(s), as they were sealed; the record and its archive decide.</source>
        <translation>Sealed minutes of {count} meeting(s), as they were sealed; the record and its archive decide.</translation>
    </message>
    <message>
        <source>Signed off by key: {names}.</source>
        <translation>Signed off by key: {names}.</translation>
    </message>
    <message>
        <source>The file does not bear exactly one signature.</source>
        <translation>The file does not bear exactly one signature.</translation>
    </message>
    <message>
        <source>The pages under the signature are not the sealed ones.</source>
        <translation>The pages under the signature are not the sealed ones.</translation>
    </message>
    <message>
        <source>The record does not say any more what these pages print: {record} was sealed, {now} is computed today.</source>
        <translation>The record does not say any more what these pages print: {record} was sealed, {now} is computed today.</translation>
    </message>
    <message>
        <source>The record says today what the sealed minutes print: its hash is {record}.</source>
        <translation>The record says today what the sealed minutes print: its hash is {record}.</translation>
    </message>
    <message>
        <source>The record says today what these pages print: its hash is {record}.</source>
        <translation>The record says today what these pages print: its hash is {record}.</translation>
    </message>
    <message>
        <source>The signature allows changes.</source>
        <translation>The signature allows changes.</translation>
    </message>
    <message>
        <source>The signature does not cover the whole file.</source>
        <translation>The signature does not cover the whole file.</translation>
    </message>
    <message>
        <source>The signature does not hold.</source>
        <translation>The signature does not hold.</translation>
    </message>
    <message>
        <source>The signature is by another certificate than the one recorded, whatever its name.</source>
        <translation>The signature is by another certificate than the one recorded, whatever its name.</translation>
    </message>
    <message>
        <source>The signature of {name} holds, covers the whole file and allows no change.</source>
        <translation>The signature of {name} holds, covers the whole file and allows no change.</translation>
    </message>
    <message>
        <source>This is the SHA-256 of a file of meeting {number}: {name}.</source>
        <translation>This is the SHA-256 of a file of meeting {number}: {name}.</translation>
    </message>
    <message>
        <source>This is the hash of the record of meeting {number}, {on}, with the additions up to version {version}.</source>
        <translation>This is the hash of the record of meeting {number}, {on}, with the additions up to version {version}.</translation>
    </message>
    <message>
        <source>This is the hash of the record of meeting {number}, {on}.</source>
        <translation>This is the hash of the record of meeting {number}, {on}.</translation>
    </message>
    <message>
        <source>This is the head of the journal after {entries} entries, to which meeting {number} is bound.</source>
        <translation>This is the head of the journal after {entries} entries, to which meeting {number} is bound.</translation>
    </message>
    <message>
        <source>Version here / now</source>
        <translation>Version here / now</translation>
    </message>
    <message>
        <source>{file} is a draft of meeting {number}, drawn from this record before its minutes were sealed. It proves nothing.</source>
        <translation>{file} is a draft of meeting {number}, drawn from this record before its minutes were sealed. It proves nothing.</translation>
    </message>
    <message>
        <source>{file} is none of the files of this record: it was never sealed or kept here.</source>
        <translation>{file} is none of the files of this record: it was never sealed or kept here.</translation>
    </message>
    <message>
        <source>{file} is the scan of the signed paper of meeting {number} that was kept in entry {entry}, {at}. What the picture shows is for people to compare with the sealed minutes.</source>
        <translation>{file} is the scan of the signed paper of meeting {number} that was kept in entry {entry}, {at}. What the picture shows is for people to compare with the sealed minutes.</translation>
    </message>
    <message>
        <source>{file} is the sealed minutes of meeting {number}, byte for byte (entry {entry}, {at}).</source>
        <translation>{file} is the sealed minutes of meeting {number}, byte for byte (entry {entry}, {at}).</translation>
    </message>
    <message>
        <source>{file} is the signed copy of the minutes of meeting {number}, byte for byte (entry {entry}, {at}).</source>
        <translation>{file} is the signed copy of the minutes of meeting {number}, byte for byte (entry {entry}, {at}).</translation>
    </message>
    <message>
        <source>{file} is version {version} of the minutes of meeting {number}, with the additions until then, byte for byte (entry {entry}, {at}).</source>
        <translation>{file} is version {version} of the minutes of meeting {number}, with the additions until then, byte for byte (entry {entry}, {at}).</translation>
    </message>
    <message>
        <source>{file} is what entry {entry} recorded: no minutes, another file of the record.</source>
        <translation>{file} is what entry {entry} recorded: no minutes, another file of the record.</translation>
    </message>
    <message>
        <source>{file} says that it is a copy, made on request, of the minutes of meeting {number} whose SHA-256 begins with {sha256} (entry {entry}). It is not that file, and anybody can write so into another: do not rely on it, take the file from the archive.</source>
        <translation>{file} says that it is a copy, made on request, of the minutes of meeting {number} whose SHA-256 begins with {sha256} (entry {entry}). It is not that file, and anybody can write so into another: do not rely on it, take the file from the archive.</translation>
    </message>
    <message>
        <source>{file} says that it is the minutes of meeting {number}, and is none of the files that the record keeps of them: it was altered, or printed again. Do not rely on it; take the file from the archive.</source>
        <translation>{file} says that it is the minutes of meeting {number}, and is none of the files that the record keeps of them: it was altered, or printed again. Do not rely on it; take the file from the archive.</translation>
    </message>
    <message>
        <source>{file} says that it is the pages of case {case} alone, of the minutes of meeting {number}. The record keeps the minutes whole: compare these pages with the file from the archive before relying on them.</source>
        <translation>{file} says that it is the pages of case {case} alone, of the minutes of meeting {number}. The record keeps the minutes whole: compare these pages with the file from the archive before relying on them.</translation>
    </message>
    <message>
        <source>{file} was changed: it begins with the pages of meeting {number} that entry {entry} recorded, and something follows that the record does not know. Do not rely on it; take the file from the archive.</source>
        <translation>{file} was changed: it begins with the pages of meeting {number} that entry {entry} recorded, and something follows that the record does not know. Do not rely on it; take the file from the archive.</translation>
    </message>
</context>
<context>
    <name>ArchiveDesk</name>
    <message>
        <source>Kept beside the minutes of meeting {number}: {file}.</source>
        <translation>Kept beside the minutes of meeting {number}: {file}.</translation>
    </message>
    <message>
        <source>Minutes of meeting {number}</source>
        <translation>Minutes of meeting {number}</translation>
    </message>
    <message>
        <source>Sign off the minutes</source>
        <translation>Sign off the minutes</translation>
    </message>
    <message>
        <source>Signed off is the sealed file of meeting {number}. Up and Down choose who.</source>
        <translation>Signed off is the sealed file of meeting {number}. Up and Down choose who.</translation>
    </message>
    <message>
        <source>The disk took no further file, so nothing was kept. The record is safe; make room.</source>
        <translation>The disk took no further file, so nothing was kept. The record is safe; make room.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Check the name and the permissions.</source>
        <translation>The file {file} cannot be read. Check the name and the permissions.</translation>
    </message>
    <message>
        <source>The minutes are being signed …</source>
        <translation>The minutes are being signed …</translation>
    </message>
    <message>
        <source>The minutes of that meeting are not sealed yet.</source>
        <translation>The minutes of that meeting are not sealed yet.</translation>
    </message>
    <message>
        <source>{name} has signed off the minutes of meeting {number}.</source>
        <translation>{name} has signed off the minutes of meeting {number}.</translation>
    </message>
    <message>
        <source>{number} signed.pdf</source>
        <translation>{number} signed.pdf</translation>
    </message>
    <message>
        <source>{number} version {version}.pdf</source>
        <translation>{number} version {version}.pdf</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>A hash as it is printed on paper: eight digits are enough</source>
        <translation>A hash as it is printed on paper: eight digits are enough</translation>
    </message>
    <message>
        <source>Archive of sealed minutes</source>
        <translation>Archive of sealed minutes</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>Check a file</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>Check a file…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Give up the year book</source>
        <translation>Give up the year book</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Journal entry</translation>
    </message>
    <message>
        <source>Keep a scan</source>
        <translation>Keep a scan</translation>
    </message>
    <message>
        <source>Keep a scan…</source>
        <translation>Keep a scan…</translation>
    </message>
    <message>
        <source>Keep the version with additions</source>
        <translation>Keep the version with additions</translation>
    </message>
    <message>
        <source>Kept beside</source>
        <translation>Kept beside</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No minutes are sealed yet. A file or a printed hash can be checked all the same.</source>
        <translation>No minutes are sealed yet. A file or a printed hash can be checked all the same.</translation>
    </message>
    <message>
        <source>Nothing was kept: choose the sealed minutes first to which the scan belongs.</source>
        <translation>Nothing was kept: choose the sealed minutes first to which the scan belongs.</translation>
    </message>
    <message>
        <source>Nothing was kept: what was dropped is no file of this machine. Save it first.</source>
        <translation>Nothing was kept: what was dropped is no file of this machine. Save it first.</translation>
    </message>
    <message>
        <source>Nothing was kept: {files} is no PDF, JPEG or PNG. Drop the scans alone.</source>
        <translation>Nothing was kept: {files} is no PDF, JPEG or PNG. Drop the scans alone.</translation>
    </message>
    <message>
        <source>Or drop the scans of the signed paper on this window</source>
        <translation>Or drop the scans of the signed paper on this window</translation>
    </message>
    <message>
        <source>Passphrase of {file}, then Enter; it is kept nowhere</source>
        <translation>Passphrase of {file}, then Enter; it is kept nowhere</translation>
    </message>
    <message>
        <source>Print a copy…</source>
        <translation>Print a copy…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Save a file of the archive</source>
        <translation>Save a file of the archive</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Save the file…</translation>
    </message>
    <message>
        <source>Sign off by key…</source>
        <translation>Sign off by key…</translation>
    </message>
    <message>
        <source>Sign with the unit's certificate…</source>
        <translation>Sign with the unit's certificate…</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Signed off</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>The unit's certificate</source>
        <translation>The unit's certificate</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Year book: {done} of {all} minutes …</source>
        <translation>Year book: {done} of {all} minutes …</translation>
    </message>
    <message>
        <source>Year book…</source>
        <translation>Year book…</translation>
    </message>
    <message>
        <source>not in the journal</source>
        <translation>not in the journal</translation>
    </message>
    <message>
        <source>sealed minutes</source>
        <translation>sealed minutes</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} of {all}</translation>
    </message>
    <message>
        <source>{name} copy.pdf</source>
        <translation>{name} copy.pdf</translation>
    </message>
    <message numerus="yes">
        <source>{version} ({additions} additions)</source>
        <translation><numerusform>{version} ({additions} addition)</numerusform><numerusform>{version} ({additions} additions)</numerusform></translation>
    </message>
</context>
<context>
    <name>AttendanceDesk</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>Present the case anew</source>
        <translation>Present the case anew</translation>
    </message>
    <message numerus="yes">
        <source>Presented anew, the case gains {names}, who did not hear what was confirmed: {count} confirmation(s) fall and are given again. Present it anew?</source>
        <translation><numerusform>Presented anew, the case gains {names}, who did not hear what was confirmed: {count} confirmation fall and are given again. Present it anew?</numerusform><numerusform>Presented anew, the case gains {names}, who did not hear what was confirmed: {count} confirmations fall and are given again. Present it anew?</numerusform></translation>
    </message>
    <message>
        <source>Presented anew, with {names}.</source>
        <translation>Presented anew, with {names}.</translation>
    </message>
    <message numerus="yes">
        <source>Presented anew, with {names}: {count} confirmation(s) fell. Ctrl+Z takes it back.</source>
        <translation><numerusform>Presented anew, with {names}: {count} confirmation fell. Ctrl+Z takes it back.</numerusform><numerusform>Presented anew, with {names}: {count} confirmations fell. Ctrl+Z takes it back.</numerusform></translation>
    </message>
    <message>
        <source>Presented anew: nobody joins, and what was confirmed stands.</source>
        <translation>Presented anew: nobody joins, and what was confirmed stands.</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Committee Desk: auditor's page, read only</source>
        <translation>Committee Desk: auditor's page, read only</translation>
    </message>
    <message>
        <source>Read only: nothing is written here. Journal, files and signatures hold; entries: {entries}.</source>
        <translation>Read only: nothing is written here. Journal, files and signatures hold; entries: {entries}.</translation>
    </message>
    <message>
        <source>Read only: nothing is written here. The record does not hold; places: {wrong}. main.py verify says where.</source>
        <translation>Read only: nothing is written here. The record does not hold; places: {wrong}. main.py verify says where.</translation>
    </message>
    <message>
        <source>Read only: nothing is written here. The record is being checked …</source>
        <translation>Read only: nothing is written here. The record is being checked …</translation>
    </message>
    <message>
        <source>This case was not opened at that meeting: there are no pages of it.</source>
        <translation>This case was not opened at that meeting: there are no pages of it.</translation>
    </message>
</context>
<context>
    <name>BookDialog</name>
    <message>
        <source>Begin with this passphrase</source>
        <translation>Begin with this passphrase</translation>
    </message>
    <message>
        <source>Choose a passphrase for your notes and your preparation file: at least {least} characters.</source>
        <translation>Choose a passphrase for your notes and your preparation file: at least {least} characters.</translation>
    </message>
    <message>
        <source>I have forgotten it: begin anew …</source>
        <translation>I have forgotten it: begin anew …</translation>
    </message>
    <message>
        <source>It needs at least {least} characters, {different} of them different, and not only digits.</source>
        <translation>It needs at least {least} characters, {different} of them different, and not only digits.</translation>
    </message>
    <message>
        <source>Nobody can open the notes for you. A forgotten passphrase means that they are lost.</source>
        <translation>Nobody can open the notes for you. A forgotten passphrase means that they are lost.</translation>
    </message>
    <message>
        <source>Open my notes</source>
        <translation>Open my notes</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Private notes</translation>
    </message>
    <message>
        <source>The notes are being opened …</source>
        <translation>The notes are being opened …</translation>
    </message>
    <message>
        <source>The notes under the forgotten passphrase stay shut and are lost. New ones begin here.</source>
        <translation>The notes under the forgotten passphrase stay shut and are lost. New ones begin here.</translation>
    </message>
    <message>
        <source>The two are not the same. Type both once more.</source>
        <translation>The two are not the same. Type both once more.</translation>
    </message>
    <message>
        <source>Whose notes</source>
        <translation>Whose notes</translation>
    </message>
    <message>
        <source>Your own passphrase, the same as for your preparation file.</source>
        <translation>Your own passphrase, the same as for your preparation file.</translation>
    </message>
    <message>
        <source>passphrase of your own</source>
        <translation>passphrase of your own</translation>
    </message>
    <message>
        <source>the same once more</source>
        <translation>the same once more</translation>
    </message>
</context>
<context>
    <name>BridgePart</name>
    <message>
        <source>= Actual equity</source>
        <translation>= Actual equity</translation>
    </message>
    <message>
        <source>= Expected equity</source>
        <translation>= Expected equity</translation>
    </message>
    <message>
        <source>± Unexplained</source>
        <translation>± Unexplained</translation>
    </message>
</context>
<context>
    <name>Cap</name>
    <message>
        <source>Amount requested</source>
        <translation>Amount requested</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Debts to assets</source>
        <translation>Debts to assets</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Equity</translation>
    </message>
    <message>
        <source>First loan</source>
        <translation>First loan</translation>
    </message>
    <message>
        <source>Need for working capital</source>
        <translation>Need for working capital</translation>
    </message>
    <message>
        <source>Need shown by the purpose</source>
        <translation>Need shown by the purpose</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>Supported by capacity</source>
        <translation>Supported by capacity</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Cleared {cleared}/{total}</source>
        <translation>Cleared {cleared}/{total}</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Demo data</translation>
    </message>
    <message>
        <source>No line is outside its tolerance</source>
        <translation>No line is outside its tolerance</translation>
    </message>
    <message>
        <source>Prepared by {name}: these confirmations are your own</source>
        <translation>Prepared by {name}: these confirmations are your own</translation>
    </message>
    <message>
        <source>Questions open {count}</source>
        <translation>Questions open {count}</translation>
    </message>
    <message>
        <source>Since the case was opened: {spent} min; planned are {planned}.</source>
        <translation>Since the case was opened: {spent} min; planned are {planned}.</translation>
    </message>
    <message>
        <source>Worst {shape} {line} {size}  (D)</source>
        <translation>Worst {shape} {line} {size}  (D)</translation>
    </message>
    <message>
        <source>answer due today!</source>
        <translation>answer due today!</translation>
    </message>
    <message>
        <source>days left to answer: {days}</source>
        <translation>days left to answer: {days}</translation>
    </message>
    <message>
        <source>days overdue with the answer: {days}</source>
        <translation>days overdue with the answer: {days}</translation>
    </message>
    <message>
        <source>earlier decisions {count}, last {day} {outcome}</source>
        <translation>earlier decisions {count}, last {day} {outcome}</translation>
    </message>
    <message>
        <source>on relations {count}</source>
        <translation>on relations {count}</translation>
    </message>
    <message numerus="yes">
        <source>requests {amount} · {months} months</source>
        <translation><numerusform>requests {amount} · {months} month</numerusform><numerusform>requests {amount} · {months} months</numerusform></translation>
    </message>
    <message>
        <source>{name} (recused)</source>
        <translation>{name} (recused)</translation>
    </message>
    <message>
        <source>{size} by {method}</source>
        <translation>{size} by {method}</translation>
    </message>
    <message>
        <source>{spent} of {planned} min</source>
        <translation>{spent} of {planned} min</translation>
    </message>
    <message>
        <source>△ {left} min left</source>
        <translation>△ {left} min left</translation>
    </message>
    <message>
        <source>◆ over time by {over} min</source>
        <translation>◆ over time by {over} min</translation>
    </message>
</context>
<context>
    <name>CaseNotes</name>
    <message>
        <source>Who presides over this case? The member's number, Enter; Esc leaves it</source>
        <translation>Who presides over this case? The member's number, Enter; Esc leaves it</translation>
    </message>
    <message>
        <source>Who spoke for the client, when and how? Enter notes it, Esc leaves it</source>
        <translation>Who spoke for the client, when and how? Enter notes it, Esc leaves it</translation>
    </message>
    <message>
        <source>Why does the chair veto? Enter records the veto, Esc leaves it</source>
        <translation>Why does the chair veto? Enter records the veto, Esc leaves it</translation>
    </message>
    <message>
        <source>Why does the client withdraw? Enter withdraws the case, Esc leaves it</source>
        <translation>Why does the client withdraw? Enter withdraws the case, Esc leaves it</translation>
    </message>
    <message>
        <source>Why is the case left without its quorum? Enter ends it undecided, Esc leaves it</source>
        <translation>Why is the case left without its quorum? Enter ends it undecided, Esc leaves it</translation>
    </message>
    <message>
        <source>Why is the case put off? Enter defers it to a later meeting, Esc leaves it</source>
        <translation>Why is the case put off? Enter defers it to a later meeting, Esc leaves it</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>1 Overview</source>
        <translation>1 Overview</translation>
    </message>
    <message>
        <source>2 Statements</source>
        <translation>2 Statements</translation>
    </message>
    <message>
        <source>3 Charts</source>
        <translation>3 Charts</translation>
    </message>
    <message>
        <source>4 Questions</source>
        <translation>4 Questions</translation>
    </message>
    <message>
        <source>5 Vote</source>
        <translation>5 Vote</translation>
    </message>
    <message>
        <source>6 Minutes</source>
        <translation>6 Minutes</translation>
    </message>
</context>
<context>
    <name>CasePages</name>
    <message>
        <source>Find in the pages: a line, a method, a name; Enter goes on</source>
        <translation>Find in the pages: a line, a method, a name; Enter goes on</translation>
    </message>
    <message>
        <source>not on these pages</source>
        <translation>not on these pages</translation>
    </message>
    <message>
        <source>place {place} of {count}</source>
        <translation>place {place} of {count}</translation>
    </message>
</context>
<context>
    <name>CaseRatio</name>
    <message>
        <source>Asset turnover a year</source>
        <translation>Asset turnover a year</translation>
    </message>
    <message>
        <source>Cash ratio</source>
        <translation>Cash ratio</translation>
    </message>
    <message>
        <source>Current ratio</source>
        <translation>Current ratio</translation>
    </message>
    <message>
        <source>Debts / assets</source>
        <translation>Debts / assets</translation>
    </message>
    <message>
        <source>Debts / assets with the loan</source>
        <translation>Debts / assets with the loan</translation>
    </message>
    <message>
        <source>Instalment / disposable cash</source>
        <translation>Instalment / disposable cash</translation>
    </message>
    <message>
        <source>Loan / equity</source>
        <translation>Loan / equity</translation>
    </message>
    <message>
        <source>Net profit of a year / assets</source>
        <translation>Net profit of a year / assets</translation>
    </message>
    <message>
        <source>Operating cycle, days</source>
        <translation>Operating cycle, days</translation>
    </message>
    <message>
        <source>Quick ratio</source>
        <translation>Quick ratio</translation>
    </message>
    <message>
        <source>Receivable days</source>
        <translation>Receivable days</translation>
    </message>
    <message>
        <source>Receivable turnover a year</source>
        <translation>Receivable turnover a year</translation>
    </message>
    <message>
        <source>Sales of a year / all loans</source>
        <translation>Sales of a year / all loans</translation>
    </message>
    <message>
        <source>Stock days</source>
        <translation>Stock days</translation>
    </message>
    <message>
        <source>Stock turnover a year</source>
        <translation>Stock turnover a year</translation>
    </message>
</context>
<context>
    <name>CaseState</name>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>Under review</translation>
    </message>
    <message>
        <source>Votes revealed</source>
        <translation>Votes revealed</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Voting</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
</context>
<context>
    <name>ChangesDesk</name>
    <message>
        <source>This is the first revision of the case: there is nothing to compare it with.</source>
        <translation>This is the first revision of the case: there is nothing to compare it with.</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Changes since the case was heard before</source>
        <translation>Changes since the case was heard before</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>The words stated here fell, since the figures changed.</source>
        <translation>The words stated here fell, since the figures changed.</translation>
    </message>
    <message>
        <source>Which chart</source>
        <translation>Which chart</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>A day's takings:</source>
        <translation>A day's takings:</translation>
    </message>
    <message>
        <source>Computed: {sentence}</source>
        <translation>Computed: {sentence}</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Deviations</translation>
    </message>
    <message>
        <source>Equity bridge</source>
        <translation>Equity bridge</translation>
    </message>
    <message>
        <source>Expected equity {expected:money} and actual equity {actual:money} agree.</source>
        <translation>Expected equity {expected:money} and actual equity {actual:money} agree.</translation>
    </message>
    <message>
        <source>Expected equity {expected:money}, actual {actual:money}: {gap:signed} ({ratio:percent}) unexplained, more than its limit.</source>
        <translation>Expected equity {expected:money}, actual {actual:money}: {gap:signed} ({ratio:percent}) unexplained, more than its limit.</translation>
    </message>
    <message>
        <source>Expected equity {expected:money}, actual {actual:money}: {gap:signed} ({ratio:percent}) unexplained, within the limit.</source>
        <translation>Expected equity {expected:money}, actual {actual:money}: {gap:signed} ({ratio:percent}) unexplained, within the limit.</translation>
    </message>
    <message>
        <source>Expected equity {expected:money}, actual {actual:money}: {gap:signed} unexplained.</source>
        <translation>Expected equity {expected:money}, actual {actual:money}: {gap:signed} unexplained.</translation>
    </message>
    <message>
        <source>Neither seasons nor single months of sales are stated, so no course can be drawn. An average month: declared {declared:money}, verified {verified:money}.</source>
        <translation>Neither seasons nor single months of sales are stated, so no course can be drawn. An average month: declared {declared:money}, verified {verified:money}.</translation>
    </message>
    <message>
        <source>No equity check can be laid out: there is none on this case, or its inputs are missing.</source>
        <translation>No equity check can be laid out: there is none on this case, or its inputs are missing.</translation>
    </message>
    <message>
        <source>No line can be compared.</source>
        <translation>No line can be compared.</translation>
    </message>
    <message>
        <source>No line deviates by more than its limit; the largest is {line} with {deviation:percent}.</source>
        <translation>No line deviates by more than its limit; the largest is {line} with {deviation:percent}.</translation>
    </message>
    <message>
        <source>No sales are stated.</source>
        <translation>No sales are stated.</translation>
    </message>
    <message>
        <source>Repayment cover</source>
        <translation>Repayment cover</translation>
    </message>
    <message>
        <source>Sales and season</source>
        <translation>Sales and season</translation>
    </message>
    <message>
        <source>The loan asked for has no plan of repayment.</source>
        <translation>The loan asked for has no plan of repayment.</translation>
    </message>
    <message>
        <source>The months are declared only: {declared:money} in an average month.</source>
        <translation>The months are declared only: {declared:money} in an average month.</translation>
    </message>
    <message>
        <source>Verified months lie between {low:money} ({low_month}) and {high:money} ({high_month}). An average month: declared {declared:money}, verified {verified:money}.</source>
        <translation>Verified months lie between {low:money} ({low_month}) and {high:money} ({high_month}). An average month: declared {declared:money}, verified {verified:money}.</translation>
    </message>
    <message>
        <source>overstated</source>
        <translation>overstated</translation>
    </message>
    <message>
        <source>peers' quartiles (n {n})</source>
        <translation>peers' quartiles (n {n})</translation>
    </message>
    <message>
        <source>understated</source>
        <translation>understated</translation>
    </message>
    <message>
        <source>{amount:wan}: all {count} months are covered by {share:rate} of disposable cash; the thinnest is {month} with {capacity:money} for {instalment:money} ({cover:cents} times).</source>
        <translation>{amount:wan}: all {count} months are covered by {share:rate} of disposable cash; the thinnest is {month} with {capacity:money} for {instalment:money} ({cover:cents} times).</translation>
    </message>
    <message>
        <source>{amount:wan}: disposable cash is not known in {unknown} of {count} months, so cover is not proven.</source>
        <translation>{amount:wan}: disposable cash is not known in {unknown} of {count} months, so cover is not proven.</translation>
    </message>
    <message>
        <source>{amount:wan}: {short} of {count} months fall short of {share:rate} of disposable cash; the worst is {month} with {capacity:money} for {instalment:money} ({cover:cents} times).</source>
        <translation>{amount:wan}: {short} of {count} months fall short of {share:rate} of disposable cash; the worst is {month} with {capacity:money} for {instalment:money} ({cover:cents} times).</translation>
    </message>
    <message>
        <source>{low:money} to {high:money}</source>
        <translation>{low:money} to {high:money}</translation>
    </message>
    <message>
        <source>{month}: capacity {capacity:money} for {instalment:money}</source>
        <translation>{month}: capacity {capacity:money} for {instalment:money}</translation>
    </message>
    <message>
        <source>{month}: falls short, capacity {capacity:money} for {instalment:money}</source>
        <translation>{month}: falls short, capacity {capacity:money} for {instalment:money}</translation>
    </message>
    <message>
        <source>{month}: verified {verified:money}, declared {declared:money}</source>
        <translation>{month}: verified {verified:money}, declared {declared:money}</translation>
    </message>
    <message>
        <source>{name} {daily:money}</source>
        <translation>{name} {daily:money}</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}: {amount}</translation>
    </message>
    <message>
        <source>{name}: {deviation:percent}, {level}</source>
        <translation>{name}: {deviation:percent}, {level}</translation>
    </message>
    <message>
        <source>{season}: {months} months bring {share:ratio} of the year, even months would bring {even:ratio}. An average month: declared {declared:money}, verified {verified:money}.</source>
        <translation>{season}: {months} months bring {share:ratio} of the year, even months would bring {even:ratio}. An average month: declared {declared:money}, verified {verified:money}.</translation>
    </message>
    <message>
        <source>{severe} severe and {over} over the limit; the largest is {line} with {deviation:percent}.</source>
        <translation>{severe} severe and {over} over the limit; the largest is {line} with {deviation:percent}.</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>× declared, average {amount:money}</source>
        <translation>× declared, average {amount:money}</translation>
    </message>
    <message>
        <source>─ declared capacity {amount:money}</source>
        <translation>─ declared capacity {amount:money}</translation>
    </message>
    <message>
        <source>━ instalment {amount:money}</source>
        <translation>━ instalment {amount:money}</translation>
    </message>
    <message>
        <source>━ instalments {low:money} to {high:money}</source>
        <translation>━ instalments {low:money} to {high:money}</translation>
    </message>
    <message>
        <source>▲ declared capacity {amount:money}</source>
        <translation>▲ declared capacity {amount:money}</translation>
    </message>
    <message>
        <source>◆ falls short: capacity ÷ instalment</source>
        <translation>◆ falls short: capacity ÷ instalment</translation>
    </message>
    <message>
        <source>● verified, average {amount:money}</source>
        <translation>● verified, average {amount:money}</translation>
    </message>
</context>
<context>
    <name>CheckDesk</name>
    <message>
        <source>A computed line is cleared through its sources.</source>
        <translation>A computed line is cleared through its sources.</translation>
    </message>
</context>
<context>
    <name>CheckForm</name>
    <message>
        <source>A number without evidence is no check: choose or add one.</source>
        <translation>A number without evidence is no check: choose or add one.</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Check on {line}</source>
        <translation>Check on {line}</translation>
    </message>
    <message>
        <source>Check on {line}, figure {value}</source>
        <translation>Check on {line}, figure {value}</translation>
    </message>
    <message>
        <source>Each component needs a name of its own.</source>
        <translation>Each component needs a name of its own.</translation>
    </message>
    <message>
        <source>Enter stores · Tab goes on · Esc leaves</source>
        <translation>Enter stores · Tab goes on · Esc leaves</translation>
    </message>
    <message>
        <source>Here belongs {expected}. {mend}</source>
        <translation>Here belongs {expected}. {mend}</translation>
    </message>
    <message>
        <source>Method: its key finds it; those of this line come first</source>
        <translation>Method: its key finds it; those of this line come first</translation>
    </message>
    <message>
        <source>Monthly average</source>
        <translation>Monthly average</translation>
    </message>
    <message>
        <source>New check</source>
        <translation>New check</translation>
    </message>
    <message>
        <source>Not to be read yet: {fields}</source>
        <translation>Not to be read yet: {fields}</translation>
    </message>
    <message>
        <source>On whose word</source>
        <translation>On whose word</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {problem}</source>
        <translation>Row {row}, {column}: {problem}</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Survey date</source>
        <translation>Survey date</translation>
    </message>
    <message>
        <source>There is no evidence {id}.</source>
        <translation>There is no evidence {id}.</translation>
    </message>
    <message>
        <source>This case has no schedule of that name.</source>
        <translation>This case has no schedule of that name.</translation>
    </message>
    <message>
        <source>This source is a list. Choose one of its numbers, or its sum.</source>
        <translation>This source is a list. Choose one of its numbers, or its sum.</translation>
    </message>
    <message>
        <source>What was typed is not stored. Esc again leaves it; any change goes on.</source>
        <translation>What was typed is not stored. Esc again leaves it; any change goes on.</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>may be left out</translation>
    </message>
    <message>
        <source>numbers with spaces between them</source>
        <translation>numbers with spaces between them</translation>
    </message>
    <message>
        <source>rows of a schedule, or type them</source>
        <translation>rows of a schedule, or type them</translation>
    </message>
    <message>
        <source>{check} anew: {procedure}</source>
        <translation>{check} anew: {procedure}</translation>
    </message>
    <message>
        <source>{column} of row {row}</source>
        <translation>{column} of row {row}</translation>
    </message>
    <message numerus="yes">
        <source>{count} number(s)</source>
        <translation><numerusform>{count} number</numerusform><numerusform>{count} numbers</numerusform></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Abstain</source>
        <translation>Abstain</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Approve with conditions</source>
        <translation>Approve with conditions</translation>
    </message>
    <message>
        <source>Re-investigate</source>
        <translation>Re-investigate</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
</context>
<context>
    <name>Choice of input</name>
    <message>
        <source>Actual equity</source>
        <translation>Actual equity</translation>
    </message>
    <message>
        <source>Expected equity</source>
        <translation>Expected equity</translation>
    </message>
    <message>
        <source>Profit of the period</source>
        <translation>Profit of the period</translation>
    </message>
    <message>
        <source>The larger of the two</source>
        <translation>The larger of the two</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Enter gives it, another digit changes it</source>
        <translation>Enter gives it, another digit changes it</translation>
    </message>
    <message>
        <source>Enter gives it, another digit changes it, F2 for an own amount, term, rate or remark</source>
        <translation>Enter gives it, another digit changes it, F2 for an own amount, term, rate or remark</translation>
    </message>
    <message>
        <source>Esc leaves without a vote</source>
        <translation>Esc leaves without a vote</translation>
    </message>
    <message>
        <source>The vote is being sealed …</source>
        <translation>The vote is being sealed …</translation>
    </message>
    <message>
        <source>This ballot does not offer “{choice}”.</source>
        <translation>This ballot does not offer “{choice}”.</translation>
    </message>
    <message>
        <source>Your vote is chosen. It is not shown: the room sees this screen.</source>
        <translation>Your vote is chosen. It is not shown: the room sees this screen.</translation>
    </message>
    <message>
        <source>Your vote: press its digit</source>
        <translation>Your vote: press its digit</translation>
    </message>
    <message>
        <source>Your vote: {vote}</source>
        <translation>Your vote: {vote}</translation>
    </message>
    <message numerus="yes">
        <source>{months} months</source>
        <translation><numerusform>{months} month</numerusform><numerusform>{months} months</numerusform></translation>
    </message>
    <message>
        <source>{rate} a year</source>
        <translation>{rate} a year</translation>
    </message>
    <message>
        <source>“{typed}” is no choice. Press one of the digits above.</source>
        <translation>“{typed}” is no choice. Press one of the digits above.</translation>
    </message>
</context>
<context>
    <name>Clearing</name>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>At least two methods: satisfied by {accepted}.</source>
        <translation>At least two methods: satisfied by {accepted}.</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Average</translation>
    </message>
    <message>
        <source>By the policy, {procedure} is no method for this line.</source>
        <translation>By the policy, {procedure} is no method for this line.</translation>
    </message>
    <message>
        <source>Computed from other lines, all of them cleared.</source>
        <translation>Computed from other lines, all of them cleared.</translation>
    </message>
    <message>
        <source>Computed from other lines; cleared when its sources are.</source>
        <translation>Computed from other lines; cleared when its sources are.</translation>
    </message>
    <message>
        <source>Disposable cash</source>
        <translation>Disposable cash</translation>
    </message>
    <message>
        <source>Every method here is accepted; {count} of {needed} count.</source>
        <translation>Every method here is accepted; {count} of {needed} count.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Monthly income</source>
        <translation>Monthly income</translation>
    </message>
    <message>
        <source>Monthly instalment</source>
        <translation>Monthly instalment</translation>
    </message>
    <message>
        <source>Monthly instalments</source>
        <translation>Monthly instalments</translation>
    </message>
    <message>
        <source>Monthly living costs</source>
        <translation>Monthly living costs</translation>
    </message>
    <message>
        <source>Net assets</source>
        <translation>Net assets</translation>
    </message>
    <message>
        <source>Net value</source>
        <translation>Net value</translation>
    </message>
    <message>
        <source>No confirmed method covers {basis}.</source>
        <translation>No confirmed method covers {basis}.</translation>
    </message>
    <message>
        <source>No value is proposed: the line cannot be {value}, the least favourable estimate.</source>
        <translation>No value is proposed: the line cannot be {value}, the least favourable estimate.</translation>
    </message>
    <message>
        <source>One more method is needed. Accepted: {accepted}. Available here: {available}</source>
        <translation>One more method is needed. Accepted: {accepted}. Available here: {available}</translation>
    </message>
    <message>
        <source>Only {count} method(s) with data here. Add a check, send the line back, or let the chair waive it.</source>
        <translation>Only {count} method(s) with data here. Add a check, send the line back, or let the chair waive it.</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>Over the limit: a third method or an adopted value is needed (A adopts {value}).</source>
        <translation>Over the limit: a third method or an adopted value is needed (A adopts {value}).</translation>
    </message>
    <message>
        <source>Over the limit: a third method or an adopted value is needed; none is proposed.</source>
        <translation>Over the limit: a third method or an adopted value is needed; none is proposed.</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Profit</translation>
    </message>
    <message>
        <source>Says something here but does not count as a method: {method}.</source>
        <translation>Says something here but does not count as a method: {method}.</translation>
    </message>
    <message>
        <source>Sent back for re-investigation by {by}: {reason}</source>
        <translation>Sent back for re-investigation by {by}: {reason}</translation>
    </message>
    <message>
        <source>Severe: a recognised value must be adopted (A adopts {value}).</source>
        <translation>Severe: a recognised value must be adopted (A adopts {value}).</translation>
    </message>
    <message>
        <source>Severe: a recognised value must be adopted; none is proposed.</source>
        <translation>Severe: a recognised value must be adopted; none is proposed.</translation>
    </message>
    <message>
        <source>Stated as none where none is no advantage: nothing to clear.</source>
        <translation>Stated as none where none is no advantage: nothing to clear.</translation>
    </message>
    <message>
        <source>The chair must decide by name.</source>
        <translation>The chair must decide by name.</translation>
    </message>
    <message>
        <source>The deviation needs a written cause.</source>
        <translation>The deviation needs a written cause.</translation>
    </message>
    <message>
        <source>The source of the input “{input}” has no value.</source>
        <translation>The source of the input “{input}” has no value.</translation>
    </message>
    <message>
        <source>The waiver has no effect: the policy allows {count} in a case.</source>
        <translation>The waiver has no effect: the policy allows {count} in a case.</translation>
    </message>
    <message>
        <source>The waiver has no effect: the policy excludes this line.</source>
        <translation>The waiver has no effect: the policy excludes this line.</translation>
    </message>
    <message>
        <source>There is no value to adopt here: the chair must accept the cause by name.</source>
        <translation>There is no value to adopt here: the chair must accept the cause by name.</translation>
    </message>
    <message>
        <source>Too far from the figure to be one of the two: {method}.</source>
        <translation>Too far from the figure to be one of the two: {method}.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Waived by {by}: {reason}</source>
        <translation>Waived by {by}: {reason}</translation>
    </message>
    <message>
        <source>the monthly average</source>
        <translation>the monthly average</translation>
    </message>
    <message>
        <source>the survey date</source>
        <translation>the survey date</translation>
    </message>
    <message>
        <source>{count} do not concur: the chair must accept the line, waive it or send it back.</source>
        <translation>{count} do not concur: the chair must accept the line, waive it or send it back.</translation>
    </message>
    <message>
        <source>{count} more methods are needed. Available here: {available}</source>
        <translation>{count} more methods are needed. Available here: {available}</translation>
    </message>
    <message>
        <source>{first} and {second} are both norms and never make a pair.</source>
        <translation>{first} and {second} are both norms and never make a pair.</translation>
    </message>
    <message>
        <source>{first} and {second} are both the client's own word and count once.</source>
        <translation>{first} and {second} are both the client's own word and count once.</translation>
    </message>
    <message>
        <source>{first} and {second} rest on the same source ({source}) and count once.</source>
        <translation>{first} and {second} rest on the same source ({source}) and count once.</translation>
    </message>
    <message>
        <source>{first} is computed from {second}; together they count once.</source>
        <translation>{first} is computed from {second}; together they count once.</translation>
    </message>
    <message>
        <source>{method} is computed from {sources}, which must be accepted first.</source>
        <translation>{method} is computed from {sources}, which must be accepted first.</translation>
    </message>
    <message>
        <source>{method} reads {lines}, which must be cleared first.</source>
        <translation>{method} reads {lines}, which must be cleared first.</translation>
    </message>
    <message>
        <source>{procedure} does not count on evidence of the class “{class}”.</source>
        <translation>{procedure} does not count on evidence of the class “{class}”.</translation>
    </message>
    <message>
        <source>{procedure} is computed from “{line}” itself; a line cannot verify itself.</source>
        <translation>{procedure} is computed from “{line}” itself; a line cannot verify itself.</translation>
    </message>
    <message>
        <source>{procedure} is computed from “{total}”, which contains “{line}”; a line cannot verify itself.</source>
        <translation>{procedure} is computed from “{total}”, which contains “{line}”; a line cannot verify itself.</translation>
    </message>
    <message>
        <source>{table}, row {row}, {column}</source>
        <translation>{table}, row {row}, {column}</translation>
    </message>
</context>
<context>
    <name>ClientDesk</name>
    <message>
        <source>Compared with case {number} as left on {day}</source>
        <translation>Compared with case {number} as left on {day}</translation>
    </message>
    <message>
        <source>Compared with the prior period of the statements</source>
        <translation>Compared with the prior period of the statements</translation>
    </message>
    <message>
        <source>The record holds no figures of an earlier application; stated decisions have none.</source>
        <translation>The record holds no figures of an earlier application; stated decisions have none.</translation>
    </message>
</context>
<context>
    <name>ClientHistory</name>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>As left on {day}</source>
        <translation>As left on {day}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Declared now</source>
        <translation>Declared now</translation>
    </message>
    <message>
        <source>First application: nothing was decided on this client before.</source>
        <translation>First application: nothing was decided on this client before.</translation>
    </message>
    <message>
        <source>History of {client}</source>
        <translation>History of {client}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>No. {meeting}</source>
        <translation>No. {meeting}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Requested</translation>
    </message>
    <message>
        <source>Verified now</source>
        <translation>Verified now</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>not decided</translation>
    </message>
    <message>
        <source>this application</source>
        <translation>this application</translation>
    </message>
    <message>
        <source>{meeting} (as stated)</source>
        <translation>{meeting} (as stated)</translation>
    </message>
</context>
<context>
    <name>ConditionKind</name>
    <message>
        <source>After pay-out</source>
        <translation>After pay-out</translation>
    </message>
    <message>
        <source>At pay-out</source>
        <translation>At pay-out</translation>
    </message>
    <message>
        <source>Before pay-out</source>
        <translation>Before pay-out</translation>
    </message>
    <message>
        <source>Covenant</source>
        <translation>Covenant</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoring</translation>
    </message>
</context>
<context>
    <name>ConditionStatus</name>
    <message>
        <source>Breached</source>
        <translation>Breached</translation>
    </message>
    <message>
        <source>Evidence submitted</source>
        <translation>Evidence submitted</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Waived by the committee</source>
        <translation>Waived by the committee</translation>
    </message>
</context>
<context>
    <name>ConditionsPanel</name>
    <message>
        <source>Condition (*: policy)</source>
        <translation>Condition (*: policy)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>F8: a code or own words, Enter</source>
        <translation>F8: a code or own words, Enter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kind and text of * are the policy's. Strike it out with a reason, then add your own.</source>
        <translation>Kind and text of * are the policy's. Strike it out with a reason, then add your own.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Remove the condition</translation>
    </message>
    <message>
        <source>There is no condition with the code {code}. Take one of the list, or write words.</source>
        <translation>There is no condition with the code {code}. Take one of the list, or write words.</translation>
    </message>
    <message>
        <source>Why is condition {number} struck out? Enter strikes it out, Esc leaves it</source>
        <translation>Why is condition {number} struck out? Enter strikes it out, Esc leaves it</translation>
    </message>
</context>
<context>
    <name>ConflictForm</name>
    <message>
        <source>None of them has (Ctrl+K)</source>
        <translation>None of them has (Ctrl+K)</translation>
    </message>
    <message>
        <source>Put to the room: has anybody a conflict of interest? {names}</source>
        <translation>Put to the room: has anybody a conflict of interest? {names}</translation>
    </message>
    <message>
        <source>Type the member's number and the reason, like: 3 brother</source>
        <translation>Type the member's number and the reason, like: 3 brother</translation>
    </message>
    <message>
        <source>Who has: number and reason, Enter (Ctrl+R)</source>
        <translation>Who has: number and reason, Enter (Ctrl+R)</translation>
    </message>
</context>
<context>
    <name>Convening</name>
    <message>
        <source>Each name may stand once: {names}.</source>
        <translation>Each name may stand once: {names}.</translation>
    </message>
    <message>
        <source>Everybody needs a name.</source>
        <translation>Everybody needs a name.</translation>
    </message>
    <message>
        <source>The meeting needs a place.</source>
        <translation>The meeting needs a place.</translation>
    </message>
    <message>
        <source>The meeting needs a secretary.</source>
        <translation>The meeting needs a secretary.</translation>
    </message>
    <message>
        <source>The meeting needs at least one voting member besides the chair.</source>
        <translation>The meeting needs at least one voting member besides the chair.</translation>
    </message>
    <message>
        <source>The meeting needs one chair.</source>
        <translation>The meeting needs one chair.</translation>
    </message>
    <message>
        <source>There is a meeting no. {number} already.</source>
        <translation>There is a meeting no. {number} already.</translation>
    </message>
</context>
<context>
    <name>ConveningForm</name>
    <message>
        <source>Begins</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Cases (Space takes one out)</source>
        <translation>Cases (Space takes one out)</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Convene (Enter)</source>
        <translation>Convene (Enter)</translation>
    </message>
    <message>
        <source>Convene a meeting</source>
        <translation>Convene a meeting</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Loan officers, one a line</source>
        <translation>Loan officers, one a line</translation>
    </message>
    <message>
        <source>No imported case waits; cases imported later come on the agenda.</source>
        <translation>No imported case waits; cases imported later come on the agenda.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Observers, one a line</source>
        <translation>Observers, one a line</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Voting members, one a line</source>
        <translation>Voting members, one a line</translation>
    </message>
    <message numerus="yes">
        <source>{number} · {client} · {amount} yuan, {months} months · {officer}</source>
        <translation><numerusform>{number} · {client} · {amount} yuan, {months} month · {officer}</numerusform><numerusform>{number} · {client} · {amount} yuan, {months} months · {officer}</numerusform></translation>
    </message>
</context>
<context>
    <name>CopyDesk</name>
    <message>
        <source>A copy, marked on every page: {file}. The sealed file is unchanged.</source>
        <translation>A copy, marked on every page: {file}. The sealed file is unchanged.</translation>
    </message>
    <message>
        <source>Every page of the copy is with the printer. The sealed file is unchanged.</source>
        <translation>Every page of the copy is with the printer. The sealed file is unchanged.</translation>
    </message>
    <message>
        <source>The copy is being drawn …</source>
        <translation>The copy is being drawn …</translation>
    </message>
    <message>
        <source>The copy is being printed: {done} of {all} pages …</source>
        <translation>The copy is being printed: {done} of {all} pages …</translation>
    </message>
    <message>
        <source>The copy was not all printed. The sealed file is unchanged. Print the copy anew.</source>
        <translation>The copy was not all printed. The sealed file is unchanged. Print the copy anew.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
</context>
<context>
    <name>DecisionKind</name>
    <message>
        <source>Accepted by the chair</source>
        <translation>Accepted by the chair</translation>
    </message>
    <message>
        <source>Recognised value adopted</source>
        <translation>Recognised value adopted</translation>
    </message>
    <message>
        <source>Sent back for re-investigation</source>
        <translation>Sent back for re-investigation</translation>
    </message>
    <message>
        <source>Waived by the chair</source>
        <translation>Waived by the chair</translation>
    </message>
</context>
<context>
    <name>DeclaringDesk</name>
    <message>
        <source>Everybody in the room has declared.</source>
        <translation>Everybody in the room has declared.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>Noted: it changes nothing in the gate, and the minutes print it.</source>
        <translation>Noted: it changes nothing in the gate, and the minutes print it.</translation>
    </message>
    <message>
        <source>Recorded as called out in the room: no conflict of interest of {names}.</source>
        <translation>Recorded as called out in the room: no conflict of interest of {names}.</translation>
    </message>
    <message>
        <source>Recorded: {name} presides over this case.</source>
        <translation>Recorded: {name} presides over this case.</translation>
    </message>
    <message>
        <source>Recorded: {name} takes no part in this case ({reason}).</source>
        <translation>Recorded: {name} takes no part in this case ({reason}).</translation>
    </message>
    <message>
        <source>Take the recusal back</source>
        <translation>Take the recusal back</translation>
    </message>
    <message>
        <source>Taken back: {name} takes part in this case ({reason}).</source>
        <translation>Taken back: {name} takes part in this case ({reason}).</translation>
    </message>
    <message>
        <source>There is no voting member number {number}.</source>
        <translation>There is no voting member number {number}.</translation>
    </message>
    <message>
        <source>{name} is recused from this case ({before}). Take the recusal back, because: {reason}? With it {name} declares that nothing keeps them from the case.</source>
        <translation>{name} is recused from this case ({before}). Take the recusal back, because: {reason}? With it {name} declares that nothing keeps them from the case.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The demo meeting is being prepared …</source>
        <translation>The demo meeting is being prepared …</translation>
    </message>
</context>
<context>
    <name>Departure</name>
    <message>
        <source>As usual</source>
        <translation>As usual</translation>
    </message>
    <message>
        <source>Departs</source>
        <translation>Departs</translation>
    </message>
    <message>
        <source>Departs far</source>
        <translation>Departs far</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>An input</source>
        <translation>An input</translation>
    </message>
    <message>
        <source>Only {present} of {needed} members needed can vote on this case.</source>
        <translation>Only {present} of {needed} members needed can vote on this case.</translation>
    </message>
    <message>
        <source>The adopted value of another line</source>
        <translation>The adopted value of another line</translation>
    </message>
    <message>
        <source>The case was presented anew to more members; confirm {methods} again.</source>
        <translation>The case was presented anew to more members; confirm {methods} again.</translation>
    </message>
    <message>
        <source>The cause</source>
        <translation>The cause</translation>
    </message>
    <message>
        <source>The evidence</source>
        <translation>The evidence</translation>
    </message>
    <message>
        <source>The figure changed from {before} to {now}; confirm {methods} again.</source>
        <translation>The figure changed from {before} to {now}; confirm {methods} again.</translation>
    </message>
    <message>
        <source>The limits</source>
        <translation>The limits</translation>
    </message>
    <message>
        <source>{what} changed; confirm {methods} again.</source>
        <translation>{what} changed; confirm {methods} again.</translation>
    </message>
</context>
<context>
    <name>Edges</name>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Approvals
needed</source>
        <translation>Approvals
needed</translation>
    </message>
    <message>
        <source>Half, against
the chair</source>
        <translation>Half, against
the chair</translation>
    </message>
    <message>
        <source>Half, with
the chair</source>
        <translation>Half, with
the chair</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>One
rejection</source>
        <translation>One
rejection</translation>
    </message>
    <message>
        <source>Quorum
from</source>
        <translation>Quorum
from</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>Recused</translation>
    </message>
    <message>
        <source>What the rule does at its edges</source>
        <translation>What the rule does at its edges</translation>
    </message>
    <message>
        <source>Without
the chair</source>
        <translation>Without
the chair</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>too few</translation>
    </message>
</context>
<context>
    <name>EnteredText</name>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Intercession</source>
        <translation>Intercession</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Mitigation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New facts</source>
        <translation>New facts</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Open questions</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Premises</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Private note</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Trade</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
</context>
<context>
    <name>EquityStep</name>
    <message>
        <source>+ Appreciation</source>
        <translation>+ Appreciation</translation>
    </message>
    <message>
        <source>+ Money put in</source>
        <translation>+ Money put in</translation>
    </message>
    <message>
        <source>+ Principal repaid</source>
        <translation>+ Principal repaid</translation>
    </message>
    <message>
        <source>+ Profit of the period</source>
        <translation>+ Profit of the period</translation>
    </message>
    <message>
        <source>Equity at the start</source>
        <translation>Equity at the start</translation>
    </message>
    <message>
        <source>− Depreciation</source>
        <translation>− Depreciation</translation>
    </message>
    <message>
        <source>− Money taken out</source>
        <translation>− Money taken out</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A database by the address “{scheme}” cannot be used; this version keeps SQLite files.</source>
        <translation>A database by the address “{scheme}” cannot be used; this version keeps SQLite files.</translation>
    </message>
    <message>
        <source>A meeting is adjourned to a later day than today, not to {day}.</source>
        <translation>A meeting is adjourned to a later day than today, not to {day}.</translation>
    </message>
    <message>
        <source>A new version of check {check} keeps its line, basis and procedure.</source>
        <translation>A new version of check {check} keeps its line, basis and procedure.</translation>
    </message>
    <message>
        <source>A number without evidence is no check.</source>
        <translation>A number without evidence is no check.</translation>
    </message>
    <message>
        <source>A preparation file holds at most {megabytes} MB, {books} note books, {notes} private notes and {questions} questions on a case of {characters} characters each, and asks for no more work than this program's own. This one goes beyond.</source>
        <translation>A preparation file holds at most {megabytes} MB, {books} note books, {notes} private notes and {questions} questions on a case of {characters} characters each, and asks for no more work than this program's own. This one goes beyond.</translation>
    </message>
    <message>
        <source>A private note is written and taken away by its author alone, who is of the meeting.</source>
        <translation>A private note is written and taken away by its author alone, who is of the meeting.</translation>
    </message>
    <message>
        <source>A remark with a sealed vote has at most {most} characters.</source>
        <translation>A remark with a sealed vote has at most {most} characters.</translation>
    </message>
    <message>
        <source>A sealed round is revealed with the key of one of these: {names}.</source>
        <translation>A sealed round is revealed with the key of one of these: {names}.</translation>
    </message>
    <message>
        <source>A secret has at least {least} characters, {different} of them different, and not only digits.</source>
        <translation>A secret has at least {least} characters, {different} of them different, and not only digits.</translation>
    </message>
    <message>
        <source>Add what is missing, then adopt it.</source>
        <translation>Add what is missing, then adopt it.</translation>
    </message>
    <message>
        <source>Adopt the resolution, and say in its reasons that the client withdrew.</source>
        <translation>Adopt the resolution, and say in its reasons that the client withdrew.</translation>
    </message>
    <message>
        <source>Adopt the result, or open a new round with a reason.</source>
        <translation>Adopt the result, or open a new round with a reason.</translation>
    </message>
    <message>
        <source>Adopt what the vote says, or open a new round with a reason.</source>
        <translation>Adopt what the vote says, or open a new round with a reason.</translation>
    </message>
    <message>
        <source>Adopt what the vote says; what passed can be refused, deferred or sent back.</source>
        <translation>Adopt what the vote says; what passed can be refused, deferred or sent back.</translation>
    </message>
    <message>
        <source>After the next reveal Ctrl+R, the member's number and a reason take it back for later rounds.</source>
        <translation>After the next reveal Ctrl+R, the member's number and a reason take it back for later rounds.</translation>
    </message>
    <message>
        <source>All columns of line {line} move alike: the margin would be {margin:ratio} for {column}, but must stay below 100 %.</source>
        <translation>All columns of line {line} move alike: the margin would be {margin:ratio} for {column}, but must stay below 100 %.</translation>
    </message>
    <message>
        <source>Another program keeps {file} busy.</source>
        <translation>Another program keeps {file} busy.</translation>
    </message>
    <message>
        <source>Ask whoever handed the file to you where it comes from.</source>
        <translation>Ask whoever handed the file to you where it comes from.</translation>
    </message>
    <message>
        <source>Ask {name} for the own file. One that was taken in just now is taken back by Ctrl+Z.</source>
        <translation>Ask {name} for the own file. One that was taken in just now is taken back by Ctrl+Z.</translation>
    </message>
    <message>
        <source>Bring your preparation file back to the desk.</source>
        <translation>Bring your preparation file back to the desk.</translation>
    </message>
    <message>
        <source>Case {number} comes from paper, and a sealed vote is signed with each member's own key, which no paper carries.</source>
        <translation>Case {number} comes from paper, and a sealed vote is signed with each member's own key, which no paper carries.</translation>
    </message>
    <message>
        <source>Case {number} has changed since it was shown for this vote.</source>
        <translation>Case {number} has changed since it was shown for this vote.</translation>
    </message>
    <message>
        <source>Case {number} has its quorum and can be decided.</source>
        <translation>Case {number} has its quorum and can be decided.</translation>
    </message>
    <message>
        <source>Case {number} has no approval that stands with this condition.</source>
        <translation>Case {number} has no approval that stands with this condition.</translation>
    </message>
    <message>
        <source>Case {number} is before meeting no. {meeting}, and one meeting at a time has a case.</source>
        <translation>Case {number} is before meeting no. {meeting}, and one meeting at a time has a case.</translation>
    </message>
    <message>
        <source>Case {number} is being entered from paper.</source>
        <translation>Case {number} is being entered from paper.</translation>
    </message>
    <message>
        <source>Case {number} is decided; its resolution is frozen.</source>
        <translation>Case {number} is decided; its resolution is frozen.</translation>
    </message>
    <message>
        <source>Case {number} is in the record already, exactly as in this file.</source>
        <translation>Case {number} is in the record already, exactly as in this file.</translation>
    </message>
    <message>
        <source>Case {number} is not being entered from paper.</source>
        <translation>Case {number} is not being entered from paper.</translation>
    </message>
    <message>
        <source>Case {number} is not decided, so there is nothing to reconsider.</source>
        <translation>Case {number} is not decided, so there is nothing to reconsider.</translation>
    </message>
    <message>
        <source>Case {number} is not under review ({state}): lines and ballots need it to be.</source>
        <translation>Case {number} is not under review ({state}): lines and ballots need it to be.</translation>
    </message>
    <message>
        <source>Case {number} stands on this agenda already.</source>
        <translation>Case {number} stands on this agenda already.</translation>
    </message>
    <message>
        <source>Case {number} was decided by a committee before.</source>
        <translation>Case {number} was decided by a committee before.</translation>
    </message>
    <message>
        <source>Case {number} was opened and has no resolution.</source>
        <translation>Case {number} was opened and has no resolution.</translation>
    </message>
    <message>
        <source>Case {number} was presented already; the room works on its revision of then.</source>
        <translation>Case {number} was presented already; the room works on its revision of then.</translation>
    </message>
    <message>
        <source>Case {number} was presented as no. {place} of the agenda and is minuted under that number.</source>
        <translation>Case {number} was presented as no. {place} of the agenda and is minuted under that number.</translation>
    </message>
    <message>
        <source>Case {number} was reconsidered before, which is done once.</source>
        <translation>Case {number} was reconsidered before, which is done once.</translation>
    </message>
    <message>
        <source>Change a field first.</source>
        <translation>Change a field first.</translation>
    </message>
    <message>
        <source>Change something, or leave the form with Esc.</source>
        <translation>Change something, or leave the form with Esc.</translation>
    </message>
    <message>
        <source>Check the disk and its cable, then do it again.</source>
        <translation>Check the disk and its cable, then do it again.</translation>
    </message>
    <message>
        <source>Check the place, or restore a backup there.</source>
        <translation>Check the place, or restore a backup there.</translation>
    </message>
    <message>
        <source>Check {check} says exactly this already.</source>
        <translation>Check {check} says exactly this already.</translation>
    </message>
    <message>
        <source>Check {check} was rejected and stays in the record as it was.</source>
        <translation>Check {check} was rejected and stays in the record as it was.</translation>
    </message>
    <message>
        <source>Choose a basis at which the line is stated.</source>
        <translation>Choose a basis at which the line is stated.</translation>
    </message>
    <message>
        <source>Choose a finding: consistent, doubtful or inconsistent, with its reason.</source>
        <translation>Choose a finding: consistent, doubtful or inconsistent, with its reason.</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write.</source>
        <translation>Choose a folder in which you may write.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>Choose a later day.</translation>
    </message>
    <message>
        <source>Choose a line that is entered, not computed.</source>
        <translation>Choose a line that is entered, not computed.</translation>
    </message>
    <message>
        <source>Choose a member of the base; present the case anew to add a name.</source>
        <translation>Choose a member of the base; present the case anew to add a name.</translation>
    </message>
    <message>
        <source>Choose a procedure that gives an amount for money, or a rate for a margin.</source>
        <translation>Choose a procedure that gives an amount for money, or a rate for a margin.</translation>
    </message>
    <message>
        <source>Choose a value nearer to the figure, or correct the margin of that season first.</source>
        <translation>Choose a value nearer to the figure, or correct the margin of that season first.</translation>
    </message>
    <message>
        <source>Choose another class, or leave it with Esc.</source>
        <translation>Choose another class, or leave it with Esc.</translation>
    </message>
    <message>
        <source>Choose another disk for the copy.</source>
        <translation>Choose another disk for the copy.</translation>
    </message>
    <message>
        <source>Choose another file, or store the check without one.</source>
        <translation>Choose another file, or store the check without one.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choose another file.</translation>
    </message>
    <message>
        <source>Choose another name; nothing is overwritten.</source>
        <translation>Choose another name; nothing is overwritten.</translation>
    </message>
    <message>
        <source>Choose another one: a few words are easy to keep in mind.</source>
        <translation>Choose another one: a few words are easy to keep in mind.</translation>
    </message>
    <message>
        <source>Choose evidence from the list, or add it.</source>
        <translation>Choose evidence from the list, or add it.</translation>
    </message>
    <message>
        <source>Choose one of the members shown.</source>
        <translation>Choose one of the members shown.</translation>
    </message>
    <message>
        <source>Choose one of the methods shown beside the line.</source>
        <translation>Choose one of the methods shown beside the line.</translation>
    </message>
    <message>
        <source>Choose one of the people shown.</source>
        <translation>Choose one of the people shown.</translation>
    </message>
    <message>
        <source>Choose one of those shown.</source>
        <translation>Choose one of those shown.</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>Choose somebody else.</translation>
    </message>
    <message>
        <source>Choose that day or a later one.</source>
        <translation>Choose that day or a later one.</translation>
    </message>
    <message>
        <source>Choose the file of this meeting.</source>
        <translation>Choose the file of this meeting.</translation>
    </message>
    <message>
        <source>Choose the file that shows the evidence, or leave the file out.</source>
        <translation>Choose the file that shows the evidence, or leave the file out.</translation>
    </message>
    <message>
        <source>Choose today or a later day; cases on an agenda keep the version they have.</source>
        <translation>Choose today or a later day; cases on an agenda keep the version they have.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Close it there first.</translation>
    </message>
    <message>
        <source>Close the meeting, print its minutes, then seal them.</source>
        <translation>Close the meeting, print its minutes, then seal them.</translation>
    </message>
    <message>
        <source>Close the other program or wait, then try again.</source>
        <translation>Close the other program or wait, then try again.</translation>
    </message>
    <message>
        <source>Close the program, put the right file back, and open it again.</source>
        <translation>Close the program, put the right file back, and open it again.</translation>
    </message>
    <message>
        <source>Complete these points.</source>
        <translation>Complete these points.</translation>
    </message>
    <message>
        <source>Condition {number} is due {due}, and no pay-out is recorded: it can be neither kept nor breached yet.</source>
        <translation>Condition {number} is due {due}, and no pay-out is recorded: it can be neither kept nor breached yet.</translation>
    </message>
    <message>
        <source>Condition {number} is waived only by the committee, by a vote under the rule of the case.</source>
        <translation>Condition {number} is waived only by the committee, by a vote under the rule of the case.</translation>
    </message>
    <message>
        <source>Condition {number} stands at “{now}”; “{wanted}” cannot follow.</source>
        <translation>Condition {number} stands at “{now}”; “{wanted}” cannot follow.</translation>
    </message>
    <message>
        <source>Confirm a further method, or send the case back.</source>
        <translation>Confirm a further method, or send the case back.</translation>
    </message>
    <message>
        <source>Conflicts of interest are not declared by {names}; a waiver is voted on like the case.</source>
        <translation>Conflicts of interest are not declared by {names}; a waiver is voted on like the case.</translation>
    </message>
    <message>
        <source>Copy it to a place where you may write, and open the copy.</source>
        <translation>Copy it to a place where you may write, and open the copy.</translation>
    </message>
    <message>
        <source>Correct it and press Enter again.</source>
        <translation>Correct it and press Enter again.</translation>
    </message>
    <message>
        <source>Correct the date and store the check again.</source>
        <translation>Correct the date and store the check again.</translation>
    </message>
    <message>
        <source>Correct the day on which it was signed.</source>
        <translation>Correct the day on which it was signed.</translation>
    </message>
    <message>
        <source>Correct the input and store the check again.</source>
        <translation>Correct the input and store the check again.</translation>
    </message>
    <message>
        <source>Correct the number and do it again.</source>
        <translation>Correct the number and do it again.</translation>
    </message>
    <message>
        <source>Correct these fields.</source>
        <translation>Correct these fields.</translation>
    </message>
    <message>
        <source>Ctrl+Alt+H begins it.</source>
        <translation>Ctrl+Alt+H begins it.</translation>
    </message>
    <message>
        <source>Decide it first; a restricted ballot can defer it.</source>
        <translation>Decide it first; a restricted ballot can defer it.</translation>
    </message>
    <message>
        <source>Decide it there; an adjourned meeting is resumed on its agenda (Ctrl+Shift+J).</source>
        <translation>Decide it there; an adjourned meeting is resumed on its agenda (Ctrl+Shift+J).</translation>
    </message>
    <message>
        <source>Enrol the key (Ctrl+Alt+K on the agenda), then do it again.</source>
        <translation>Enrol the key (Ctrl+Alt+K on the agenda), then do it again.</translation>
    </message>
    <message>
        <source>Enrol the missing keys (Ctrl+Alt+K on the agenda), or let the votes be called out.</source>
        <translation>Enrol the missing keys (Ctrl+Alt+K on the agenda), or let the votes be called out.</translation>
    </message>
    <message>
        <source>Enter a new check beside it.</source>
        <translation>Enter a new check beside it.</translation>
    </message>
    <message>
        <source>Enter a new check for another procedure.</source>
        <translation>Enter a new check for another procedure.</translation>
    </message>
    <message>
        <source>Enter the rest of its sheet and end it (Ctrl+Alt+H on the case), then go on.</source>
        <translation>Enter the rest of its sheet and end it (Ctrl+Alt+H on the case), then go on.</translation>
    </message>
    <message>
        <source>Enter who is present on the agenda (Alt+1), then present the case anew (Ctrl+Shift+O).</source>
        <translation>Enter who is present on the agenda (Alt+1), then present the case anew (Ctrl+Shift+O).</translation>
    </message>
    <message>
        <source>Enter {name} as present again (Alt+1), and present open cases anew (Ctrl+Shift+O).</source>
        <translation>Enter {name} as present again (Alt+1), and present open cases anew (Ctrl+Shift+O).</translation>
    </message>
    <message>
        <source>Enter {name} as present first (Alt+1).</source>
        <translation>Enter {name} as present first (Alt+1).</translation>
    </message>
    <message>
        <source>Everything marked as saved is in the file that was opened.</source>
        <translation>Everything marked as saved is in the file that was opened.</translation>
    </message>
    <message>
        <source>Everything marked as saved is stored.</source>
        <translation>Everything marked as saved is stored.</translation>
    </message>
    <message>
        <source>Evidence {evidence} is in this class already.</source>
        <translation>Evidence {evidence} is in this class already.</translation>
    </message>
    <message>
        <source>F7 writes one.</source>
        <translation>F7 writes one.</translation>
    </message>
    <message>
        <source>Fetch it again from the secretary.</source>
        <translation>Fetch it again from the secretary.</translation>
    </message>
    <message>
        <source>Files of evidence are missing or not as they were stored: {files}.</source>
        <translation>Files of evidence are missing or not as they were stored: {files}.</translation>
    </message>
    <message>
        <source>Fill in issuer, holder and content.</source>
        <translation>Fill in issuer, holder and content.</translation>
    </message>
    <message>
        <source>Give the day and time that stand on the sheet.</source>
        <translation>Give the day and time that stand on the sheet.</translation>
    </message>
    <message>
        <source>Give the new version a name of its own.</source>
        <translation>Give the new version a name of its own.</translation>
    </message>
    <message>
        <source>Go on where it is, or open the package in a database of its own (--database).</source>
        <translation>Go on where it is, or open the package in a database of its own (--database).</translation>
    </message>
    <message>
        <source>Go on with it, or open a new round after the reveal.</source>
        <translation>Go on with it, or open a new round after the reveal.</translation>
    </message>
    <message>
        <source>Go on with its cases.</source>
        <translation>Go on with its cases.</translation>
    </message>
    <message>
        <source>Go on without this member; a new revision of the case can name other officers.</source>
        <translation>Go on without this member; a new revision of the case can name other officers.</translation>
    </message>
    <message>
        <source>Go on; the gate (F9) names who has not declared yet.</source>
        <translation>Go on; the gate (F9) names who has not declared yet.</translation>
    </message>
    <message>
        <source>Import a changed file to give the case its next revision.</source>
        <translation>Import a changed file to give the case its next revision.</translation>
    </message>
    <message>
        <source>Import a changed workbook to give the case a new revision.</source>
        <translation>Import a changed workbook to give the case a new revision.</translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation>Install the newer version to open it.</translation>
    </message>
    <message>
        <source>It is not known whether the last step was stored in {file}.</source>
        <translation>It is not known whether the last step was stored in {file}.</translation>
    </message>
    <message>
        <source>Keep the next version after the next addition.</source>
        <translation>Keep the next version after the next addition.</translation>
    </message>
    <message>
        <source>Key the vote of a member shown; presenting the case anew (Ctrl+Shift+O) takes in who came later.</source>
        <translation>Key the vote of a member shown; presenting the case anew (Ctrl+Shift+O) takes in who came later.</translation>
    </message>
    <message>
        <source>Key the votes as they were called out: the members attest them in ink on the sheet. Or vote sealed at the machine, not from paper.</source>
        <translation>Key the votes as they were called out: the members attest them in ink on the sheet. Or vote sealed at the machine, not from paper.</translation>
    </message>
    <message>
        <source>Key these votes, then reveal (Ctrl+Enter).</source>
        <translation>Key these votes, then reveal (Ctrl+Enter).</translation>
    </message>
    <message>
        <source>Let another person sign as {signer}.</source>
        <translation>Let another person sign as {signer}.</translation>
    </message>
    <message>
        <source>Let each of them type the own secret.</source>
        <translation>Let each of them type the own secret.</translation>
    </message>
    <message>
        <source>Let one of them type the own secret.</source>
        <translation>Let one of them type the own secret.</translation>
    </message>
    <message>
        <source>Let somebody sign as {signer} who had no part in the case.</source>
        <translation>Let somebody sign as {signer} who had no part in the case.</translation>
    </message>
    <message>
        <source>Let that person type the own secret.</source>
        <translation>Let that person type the own secret.</translation>
    </message>
    <message>
        <source>Let the author unlock the own notes (Ctrl+Shift+U).</source>
        <translation>Let the author unlock the own notes (Ctrl+Shift+U).</translation>
    </message>
    <message>
        <source>Let the chair accept the cause by name, or waive the line.</source>
        <translation>Let the chair accept the cause by name, or waive the line.</translation>
    </message>
    <message>
        <source>Let the reviewer write it again and copy it anew.</source>
        <translation>Let the reviewer write it again and copy it anew.</translation>
    </message>
    <message>
        <source>Let the votes be called out.</source>
        <translation>Let the votes be called out.</translation>
    </message>
    <message>
        <source>Let them look at the case as it is now and vote once more, then reveal.</source>
        <translation>Let them look at the case as it is now and vote once more, then reveal.</translation>
    </message>
    <message>
        <source>Let these members vote once more; check the file with “main.py verify”.</source>
        <translation>Let these members vote once more; check the file with “main.py verify”.</translation>
    </message>
    <message>
        <source>Let these vote first.</source>
        <translation>Let these vote first.</translation>
    </message>
    <message>
        <source>Let {chair} decide: it is recorded on the chair's word.</source>
        <translation>Let {chair} decide: it is recorded on the chair's word.</translation>
    </message>
    <message>
        <source>Let {name} type the own secret.</source>
        <translation>Let {name} type the own secret.</translation>
    </message>
    <message>
        <source>Let {signer} sign; a key for the office is enrolled with Ctrl+Alt+K on the agenda.</source>
        <translation>Let {signer} sign; a key for the office is enrolled with Ctrl+Alt+K on the agenda.</translation>
    </message>
    <message>
        <source>Line {line} has no check of this method that could be confirmed.</source>
        <translation>Line {line} has no check of this method that could be confirmed.</translation>
    </message>
    <message>
        <source>Line {line} has no figure at {basis}.</source>
        <translation>Line {line} has no figure at {basis}.</translation>
    </message>
    <message>
        <source>Line {line} has no value that could be adopted.</source>
        <translation>Line {line} has no value that could be adopted.</translation>
    </message>
    <message>
        <source>Line {line} is not measured in what this procedure gives: {procedure}.</source>
        <translation>Line {line} is not measured in what this procedure gives: {procedure}.</translation>
    </message>
    <message>
        <source>Look at how far it has come (Ctrl+Shift+G).</source>
        <translation>Look at how far it has come (Ctrl+Shift+G).</translation>
    </message>
    <message>
        <source>Look at the case as it is now, then vote.</source>
        <translation>Look at the case as it is now, then vote.</translation>
    </message>
    <message>
        <source>Look at the list of conditions (Shift+F8): what stands now is in it.</source>
        <translation>Look at the list of conditions (Shift+F8): what stands now is in it.</translation>
    </message>
    <message>
        <source>Look at what stands now.</source>
        <translation>Look at what stands now.</translation>
    </message>
    <message>
        <source>Make room, then do it again.</source>
        <translation>Make room, then do it again.</translation>
    </message>
    <message>
        <source>Meeting no. {number} did not come in a package: here it is held, not prepared.</source>
        <translation>Meeting no. {number} did not come in a package: here it is held, not prepared.</translation>
    </message>
    <message>
        <source>Meeting no. {number} is adjourned to {until}.</source>
        <translation>Meeting no. {number} is adjourned to {until}.</translation>
    </message>
    <message>
        <source>Meeting no. {number} is closed: nothing of it changes any more.</source>
        <translation>Meeting no. {number} is closed: nothing of it changes any more.</translation>
    </message>
    <message>
        <source>Meeting no. {number} is not adjourned.</source>
        <translation>Meeting no. {number} is not adjourned.</translation>
    </message>
    <message>
        <source>Meeting no. {number} is not closed.</source>
        <translation>Meeting no. {number} is not closed.</translation>
    </message>
    <message>
        <source>Meeting no. {number} is only prepared here; it is held at the committee's desk.</source>
        <translation>Meeting no. {number} is only prepared here; it is held at the committee's desk.</translation>
    </message>
    <message>
        <source>Move cases behind it; those not yet presented can be opened in any order.</source>
        <translation>Move cases behind it; those not yet presented can be opened in any order.</translation>
    </message>
    <message>
        <source>Move it to another place if need be.</source>
        <translation>Move it to another place if need be.</translation>
    </message>
    <message>
        <source>Name a file as sqlite:///path, or leave the address out.</source>
        <translation>Name a file as sqlite:///path, or leave the address out.</translation>
    </message>
    <message>
        <source>Name the file in it, for example {file}/desk.db.</source>
        <translation>Name the file in it, for example {file}/desk.db.</translation>
    </message>
    <message>
        <source>Name who presides (Ctrl+Shift+H), or present the case anew when the chair is back.</source>
        <translation>Name who presides (Ctrl+Shift+H), or present the case anew when the chair is back.</translation>
    </message>
    <message>
        <source>Next to sign resolution {number} is {signer}, with a key enrolled for that office; that of {name} is not.</source>
        <translation>Next to sign resolution {number} is {signer}, with a key enrolled for that office; that of {name} is not.</translation>
    </message>
    <message>
        <source>No ballot is open on this case.</source>
        <translation>No ballot is open on this case.</translation>
    </message>
    <message>
        <source>No key yet: {names}.</source>
        <translation>No key yet: {names}.</translation>
    </message>
    <message>
        <source>No member who may decide on case {number} is in the room; nothing was confirmed.</source>
        <translation>No member who may decide on case {number} is in the room; nothing was confirmed.</translation>
    </message>
    <message>
        <source>No veto is outstanding. A new round with a reason takes the case up again.</source>
        <translation>No veto is outstanding. A new round with a reason takes the case up again.</translation>
    </message>
    <message>
        <source>Not yet voted: {names}.</source>
        <translation>Not yet voted: {names}.</translation>
    </message>
    <message>
        <source>Nothing was added to the minutes of meeting no. {number} since the last kept version.</source>
        <translation>Nothing was added to the minutes of meeting no. {number} since the last kept version.</translation>
    </message>
    <message>
        <source>Nothing was approved here that a veto could stop.</source>
        <translation>Nothing was approved here that a veto could stop.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Nothing was revealed, and the sealed votes are kept.</source>
        <translation>Nothing was revealed, and the sealed votes are kept.</translation>
    </message>
    <message>
        <source>Only the chair, {chair}, decides this.</source>
        <translation>Only the chair, {chair}, decides this.</translation>
    </message>
    <message>
        <source>Open a meeting package on your own laptop first.</source>
        <translation>Open a meeting package on your own laptop first.</translation>
    </message>
    <message>
        <source>Open a new round, with a reason (Ctrl+Shift+F9).</source>
        <translation>Open a new round, with a reason (Ctrl+Shift+F9).</translation>
    </message>
    <message>
        <source>Open it once in the application; it is backed up and then brought up to date.</source>
        <translation>Open it once in the application; it is backed up and then brought up to date.</translation>
    </message>
    <message>
        <source>Open the ballot first (F9).</source>
        <translation>Open the ballot first (F9).</translation>
    </message>
    <message>
        <source>Open the case from the agenda; after the reveal only a new round with a reason is left (Ctrl+Shift+F9).</source>
        <translation>Open the case from the agenda; after the reveal only a new round with a reason is left (Ctrl+Shift+F9).</translation>
    </message>
    <message>
        <source>Open the case in which it was asked.</source>
        <translation>Open the case in which it was asked.</translation>
    </message>
    <message>
        <source>Open the file again and look at the last step before you repeat it.</source>
        <translation>Open the file again and look at the last step before you repeat it.</translation>
    </message>
    <message>
        <source>Put it on the agenda as it is, or import its new revision.</source>
        <translation>Put it on the agenda as it is, or import its new revision.</translation>
    </message>
    <message>
        <source>Put it to the room: 0 where nobody has one, or who has (place in the order) and why.</source>
        <translation>Put it to the room: 0 where nobody has one, or who has (place in the order) and why.</translation>
    </message>
    <message>
        <source>Put them back into the folder evidence beside the database, from a backup.</source>
        <translation>Put them back into the folder evidence beside the database, from a backup.</translation>
    </message>
    <message>
        <source>Record the pay-out first (6 in the list of conditions), or let the committee waive it (5).</source>
        <translation>Record the pay-out first (6 in the list of conditions), or let the committee waive it (5).</translation>
    </message>
    <message>
        <source>Restore the latest backup; the damaged file is set aside and kept.</source>
        <translation>Restore the latest backup; the damaged file is set aside and kept.</translation>
    </message>
    <message>
        <source>Resume it first (Ctrl+Shift+J), then enter who is present.</source>
        <translation>Resume it first (Ctrl+Shift+J), then enter who is present.</translation>
    </message>
    <message>
        <source>Reveal and adopt it first, or leave the case undecided if its quorum has left.</source>
        <translation>Reveal and adopt it first, or leave the case undecided if its quorum has left.</translation>
    </message>
    <message>
        <source>Reveal it (Ctrl+Enter), then close or renew the key. A member who cannot open the own key is entered as absent and does not vote in this round.</source>
        <translation>Reveal it (Ctrl+Enter), then close or renew the key. A member who cannot open the own key is entered as absent and does not vote in this round.</translation>
    </message>
    <message>
        <source>Reveal the votes first, or leave the case undecided if its quorum has left.</source>
        <translation>Reveal the votes first, or leave the case undecided if its quorum has left.</translation>
    </message>
    <message>
        <source>Reveal them first (Ctrl+Enter).</source>
        <translation>Reveal them first (Ctrl+Enter).</translation>
    </message>
    <message>
        <source>Risk point {line} is verified in words.</source>
        <translation>Risk point {line} is verified in words.</translation>
    </message>
    <message>
        <source>Round {round} is open: until its votes are shown, the case is not put off and nobody else presides.</source>
        <translation>Round {round} is open: until its votes are shown, the case is not put off and nobody else presides.</translation>
    </message>
    <message>
        <source>Round {round} is revealed and cannot change.</source>
        <translation>Round {round} is revealed and cannot change.</translation>
    </message>
    <message>
        <source>Round {round} is revealed: the case ends as the committee votes, not as withdrawn.</source>
        <translation>Round {round} is revealed: the case ends as the committee votes, not as withdrawn.</translation>
    </message>
    <message>
        <source>Round {round} of this case exists already.</source>
        <translation>Round {round} of this case exists already.</translation>
    </message>
    <message>
        <source>Round {round} was counted after {name} had left, so the departure stays.</source>
        <translation>Round {round} was counted after {name} had left, so the departure stays.</translation>
    </message>
    <message>
        <source>Round {round} was counted with this recusal, so it stays while a further round is open.</source>
        <translation>Round {round} was counted with this recusal, so it stays while a further round is open.</translation>
    </message>
    <message>
        <source>Scan the signed paper as one of these.</source>
        <translation>Scan the signed paper as one of these.</translation>
    </message>
    <message>
        <source>Seal once more: the pages are drawn afresh.</source>
        <translation>Seal once more: the pages are drawn afresh.</translation>
    </message>
    <message>
        <source>Seal them first (Ctrl+Enter on the minutes); then signed copies and scans are kept.</source>
        <translation>Seal them first (Ctrl+Enter on the minutes); then signed copies and scans are kept.</translation>
    </message>
    <message>
        <source>Sealed round {round} of case {case} is not revealed yet and needs the key of {name}.</source>
        <translation>Sealed round {round} of case {case} is not revealed yet and needs the key of {name}.</translation>
    </message>
    <message>
        <source>See that the condition is met, or ask the committee again with new facts.</source>
        <translation>See that the condition is met, or ask the committee again with new facts.</translation>
    </message>
    <message>
        <source>Send the case back for re-investigation; the new revision then comes on an agenda.</source>
        <translation>Send the case back for re-investigation; the new revision then comes on an agenda.</translation>
    </message>
    <message>
        <source>Settle the points of the gate list (F9), or open a restricted ballot, which cannot approve (Ctrl+F9).</source>
        <translation>Settle the points of the gate list (F9), or open a restricted ballot, which cannot approve (Ctrl+F9).</translation>
    </message>
    <message>
        <source>Settle the points of the gate list, then reveal (Ctrl+Enter). Or end this ballot by a restricted round, with a reason (Ctrl+Shift+F9); it cannot approve.</source>
        <translation>Settle the points of the gate list, then reveal (Ctrl+Enter). Or end this ballot by a restricted round, with a reason (Ctrl+Shift+F9); it cannot approve.</translation>
    </message>
    <message>
        <source>Settle the points of the gate list, then reveal (Ctrl+Enter); sealed votes on another state of the case are given once more. Or end this ballot by a restricted round, with a reason (Ctrl+Shift+F9); it cannot approve.</source>
        <translation>Settle the points of the gate list, then reveal (Ctrl+Enter); sealed votes on another state of the case are given once more. Or end this ballot by a restricted round, with a reason (Ctrl+Shift+F9); it cannot approve.</translation>
    </message>
    <message>
        <source>Settle these points first (F9 shows them): without them no ballot opens, not even a restricted one.</source>
        <translation>Settle these points first (F9 shows them): without them no ballot opens, not even a restricted one.</translation>
    </message>
    <message>
        <source>Settle these points, then record the pay-out.</source>
        <translation>Settle these points, then record the pay-out.</translation>
    </message>
    <message>
        <source>Settle these points. If the quorum has left for good, leave the case undecided (Ctrl+Shift+X).</source>
        <translation>Settle these points. If the quorum has left for good, leave the case undecided (Ctrl+Shift+X).</translation>
    </message>
    <message>
        <source>Shorten it and do it again.</source>
        <translation>Shorten it and do it again.</translation>
    </message>
    <message>
        <source>Shorten it, or put the whole of it into a file of evidence.</source>
        <translation>Shorten it, or put the whole of it into a file of evidence.</translation>
    </message>
    <message>
        <source>Sign the printed pages, scan them, and keep the scan.</source>
        <translation>Sign the printed pages, scan them, and keep the scan.</translation>
    </message>
    <message>
        <source>Somebody else can preside once the chair is recused or has left.</source>
        <translation>Somebody else can preside once the chair is recused or has left.</translation>
    </message>
    <message>
        <source>Something was recorded while the pages were drawn, so they were not sealed.</source>
        <translation>Something was recorded while the pages were drawn, so they were not sealed.</translation>
    </message>
    <message>
        <source>Take an earlier backup.</source>
        <translation>Take an earlier backup.</translation>
    </message>
    <message>
        <source>Take the case to another meeting; what follows a resolution is added to it (Shift+F8).</source>
        <translation>Take the case to another meeting; what follows a resolution is added to it (Shift+F8).</translation>
    </message>
    <message>
        <source>That no veto was used is recorded already, at {noted}.</source>
        <translation>That no veto was used is recorded already, at {noted}.</translation>
    </message>
    <message>
        <source>The agenda has this revision of case {number} already.</source>
        <translation>The agenda has this revision of case {number} already.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged and was not restored.</source>
        <translation>The backup {file} is damaged and was not restored.</translation>
    </message>
    <message>
        <source>The ballot on case {number} is not finished.</source>
        <translation>The ballot on case {number} is not finished.</translation>
    </message>
    <message>
        <source>The ballot stays shut: {open_points}</source>
        <translation>The ballot stays shut: {open_points}</translation>
    </message>
    <message>
        <source>The case has changed since these members voted: {names}.</source>
        <translation>The case has changed since these members voted: {names}.</translation>
    </message>
    <message>
        <source>The chair can refuse what passed when the resolution is adopted, with a reason.</source>
        <translation>The chair can refuse what passed when the resolution is adopted, with a reason.</translation>
    </message>
    <message>
        <source>The chair cannot adopt “{outcome}” after this vote.</source>
        <translation>The chair cannot adopt “{outcome}” after this vote.</translation>
    </message>
    <message>
        <source>The chair has vetoed this round already.</source>
        <translation>The chair has vetoed this round already.</translation>
    </message>
    <message>
        <source>The chair may veto this resolution until {until}.</source>
        <translation>The chair may veto this resolution until {until}.</translation>
    </message>
    <message>
        <source>The chair, {chair}, is recused from this case or absent; nobody else presides.</source>
        <translation>The chair, {chair}, is recused from this case or absent; nobody else presides.</translation>
    </message>
    <message>
        <source>The chair, {chair}, presides over this case.</source>
        <translation>The chair, {chair}, presides over this case.</translation>
    </message>
    <message>
        <source>The client can apply anew, under another case number.</source>
        <translation>The client can apply anew, under another case number.</translation>
    </message>
    <message>
        <source>The committee does not waive condition {number}. {result}</source>
        <translation>The committee does not waive condition {number}. {result}</translation>
    </message>
    <message>
        <source>The condition was not taken. {what}</source>
        <translation>The condition was not taken. {what}</translation>
    </message>
    <message>
        <source>The copy at {file} did not pass its check and was thrown away.</source>
        <translation>The copy at {file} did not pass its check and was thrown away.</translation>
    </message>
    <message>
        <source>The database and the earlier backups are not touched.</source>
        <translation>The database and the earlier backups are not touched.</translation>
    </message>
    <message>
        <source>The disk did not take or give the data of {file}.</source>
        <translation>The disk did not take or give the data of {file}.</translation>
    </message>
    <message>
        <source>The disk that holds {file} is full.</source>
        <translation>The disk that holds {file} is full.</translation>
    </message>
    <message>
        <source>The file is left as it is. The backups beside it are not touched.</source>
        <translation>The file is left as it is. The backups beside it are not touched.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read and was not attached.</source>
        <translation>The file {file} cannot be read and was not attached.</translation>
    </message>
    <message>
        <source>The file {file} is empty.</source>
        <translation>The file {file} is empty.</translation>
    </message>
    <message>
        <source>The inputs of this check cannot be computed with. {what}</source>
        <translation>The inputs of this check cannot be computed with. {what}</translation>
    </message>
    <message>
        <source>The loan may not be paid out. {lacking}</source>
        <translation>The loan may not be paid out. {lacking}</translation>
    </message>
    <message>
        <source>The meeting cannot be convened yet: {lacking}</source>
        <translation>The meeting cannot be convened yet: {lacking}</translation>
    </message>
    <message>
        <source>The meeting is on {on}; {done} is before that day.</source>
        <translation>The meeting is on {on}; {done} is before that day.</translation>
    </message>
    <message>
        <source>The minutes of meeting no. {number} are not sealed.</source>
        <translation>The minutes of meeting no. {number} are not sealed.</translation>
    </message>
    <message>
        <source>The new evidence does not say who issued it, who holds it and what it shows.</source>
        <translation>The new evidence does not say who issued it, who holds it and what it shows.</translation>
    </message>
    <message>
        <source>The new evidence is dated {dated}, after today, {today}.</source>
        <translation>The new evidence is dated {dated}, after today, {today}.</translation>
    </message>
    <message>
        <source>The new revision is in the record.</source>
        <translation>The new revision is in the record.</translation>
    </message>
    <message>
        <source>The opinion would be of {on}, after today, {today}.</source>
        <translation>The opinion would be of {on}, after today, {today}.</translation>
    </message>
    <message>
        <source>The opinion would be of {on}, before that of “{signer}” on {before}.</source>
        <translation>The opinion would be of {on}, before that of “{signer}” on {before}.</translation>
    </message>
    <message>
        <source>The opinion would be of {on}, before the resolution of {resolved}.</source>
        <translation>The opinion would be of {on}, before the resolution of {resolved}.</translation>
    </message>
    <message>
        <source>The policy allows {most} waivers for one case; this would be one more.</source>
        <translation>The policy allows {most} waivers for one case; this would be one more.</translation>
    </message>
    <message>
        <source>The policy asks for keys: one of these signs with the own key: {names}.</source>
        <translation>The policy asks for keys: one of these signs with the own key: {names}.</translation>
    </message>
    <message>
        <source>The policy does not allow a waiver on line {line}.</source>
        <translation>The policy does not allow a waiver on line {line}.</translation>
    </message>
    <message>
        <source>The policy of this case keys votes under names; sealed votes need keys.</source>
        <translation>The policy of this case keys votes under names; sealed votes need keys.</translation>
    </message>
    <message>
        <source>The policy was not taken. {faults}</source>
        <translation>The policy was not taken. {faults}</translation>
    </message>
    <message>
        <source>The policy would hold from {effective}, before today, {today}.</source>
        <translation>The policy would hold from {effective}, before today, {today}.</translation>
    </message>
    <message>
        <source>The policy would hold from {effective}, but version {version} holds from {later}.</source>
        <translation>The policy would hold from {effective}, but version {version} holds from {later}.</translation>
    </message>
    <message>
        <source>The preparation file of {name} was changed after it was written.</source>
        <translation>The preparation file of {name} was changed after it was written.</translation>
    </message>
    <message>
        <source>The preparation file was made from a package of another meeting than no. {number}.</source>
        <translation>The preparation file was made from a package of another meeting than no. {number}.</translation>
    </message>
    <message>
        <source>The record has another note book of {name} by the name of the one in this file.</source>
        <translation>The record has another note book of {name} by the name of the one in this file.</translation>
    </message>
    <message>
        <source>The resolution goes on: record that no veto was used (Ctrl+Shift+G).</source>
        <translation>The resolution goes on: record that no veto was used (Ctrl+Shift+G).</translation>
    </message>
    <message>
        <source>The resolution is adopted, and its tier leaves no time for a veto after that.</source>
        <translation>The resolution is adopted, and its tier leaves no time for a veto after that.</translation>
    </message>
    <message>
        <source>The resolution is not complete: {lacking}</source>
        <translation>The resolution is not complete: {lacking}</translation>
    </message>
    <message>
        <source>The rule by which this case is voted gives the chair no veto.</source>
        <translation>The rule by which this case is voted gives the chair no veto.</translation>
    </message>
    <message>
        <source>The text has names or numbers that were masked because the room sees this screen.</source>
        <translation>The text has names or numbers that were masked because the room sees this screen.</translation>
    </message>
    <message>
        <source>The time for a veto ended at {until}.</source>
        <translation>The time for a veto ended at {until}.</translation>
    </message>
    <message>
        <source>The votes are not revealed: this ballot can approve, and points of it fell. {open_points}</source>
        <translation>The votes are not revealed: this ballot can approve, and points of it fell. {open_points}</translation>
    </message>
    <message>
        <source>The votes are not revealed: {open_points}</source>
        <translation>The votes are not revealed: {open_points}</translation>
    </message>
    <message>
        <source>The votes are not revealed; a resolution and a new round follow a revealed round alone.</source>
        <translation>The votes are not revealed; a resolution and a new round follow a revealed round alone.</translation>
    </message>
    <message>
        <source>The votes of this round are given another way: {way}.</source>
        <translation>The votes of this round are given another way: {way}.</translation>
    </message>
    <message>
        <source>There is a version {version} of the policy already, and a version never changes.</source>
        <translation>There is a version {version} of the policy already, and a version never changes.</translation>
    </message>
    <message>
        <source>There is already a file at {file}.</source>
        <translation>There is already a file at {file}.</translation>
    </message>
    <message>
        <source>There is no database at {file}.</source>
        <translation>There is no database at {file}.</translation>
    </message>
    <message>
        <source>These terms cannot be lent. {what}</source>
        <translation>These terms cannot be lent. {what}</translation>
    </message>
    <message>
        <source>This ballot does not offer that choice: a restricted one never approves, and the rule may know no abstention.</source>
        <translation>This ballot does not offer that choice: a restricted one never approves, and the rule may know no abstention.</translation>
    </message>
    <message>
        <source>This case has no evidence {evidence}.</source>
        <translation>This case has no evidence {evidence}.</translation>
    </message>
    <message>
        <source>This case has no figure to deal with at line {line}.</source>
        <translation>This case has no figure to deal with at line {line}.</translation>
    </message>
    <message>
        <source>This database holds meeting no. {number} already.</source>
        <translation>This database holds meeting no. {number} already.</translation>
    </message>
    <message>
        <source>This is not the key with which {name} signs.</source>
        <translation>This is not the key with which {name} signs.</translation>
    </message>
    <message>
        <source>This is signed by key, and there is none yet: {names}.</source>
        <translation>This is signed by key, and there is none yet: {names}.</translation>
    </message>
    <message>
        <source>This needs words: what is said, and by whom.</source>
        <translation>This needs words: what is said, and by whom.</translation>
    </message>
    <message>
        <source>This number can be no figure of line {line}. {what}</source>
        <translation>This number can be no figure of line {line}. {what}</translation>
    </message>
    <message>
        <source>This question was asked in another case than {number}.</source>
        <translation>This question was asked in another case than {number}.</translation>
    </message>
    <message>
        <source>This resolution waits for nobody's signature above the committee.</source>
        <translation>This resolution waits for nobody's signature above the committee.</translation>
    </message>
    <message>
        <source>This round decided nothing: there was no quorum, or votes are missing.</source>
        <translation>This round decided nothing: there was no quorum, or votes are missing.</translation>
    </message>
    <message>
        <source>This says what version {version} of the policy says already.</source>
        <translation>This says what version {version} of the policy says already.</translation>
    </message>
    <message>
        <source>This secret opens no key of {name}.</source>
        <translation>This secret opens no key of {name}.</translation>
    </message>
    <message>
        <source>This was taken back before.</source>
        <translation>This was taken back before.</translation>
    </message>
    <message>
        <source>Too many secrets were tried for {name}.</source>
        <translation>Too many secrets were tried for {name}.</translation>
    </message>
    <message>
        <source>Type it once more. After five failures there is a wait, which grows.</source>
        <translation>Type it once more. After five failures there is a wait, which grows.</translation>
    </message>
    <message>
        <source>Type the passphrase again, or choose the unit's file (.p12, .pfx).</source>
        <translation>Type the passphrase again, or choose the unit's file (.p12, .pfx).</translation>
    </message>
    <message>
        <source>Vote in the way in which the round was opened.</source>
        <translation>Vote in the way in which the round was opened.</translation>
    </message>
    <message>
        <source>Vote on it, or let the chair defer it (Ctrl+Shift+T).</source>
        <translation>Vote on it, or let the chair defer it (Ctrl+Shift+T).</translation>
    </message>
    <message>
        <source>Wait until then, or record the veto.</source>
        <translation>Wait until then, or record the veto.</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds with the program open, then type it once more.</source>
        <translation>Wait {seconds} seconds with the program open, then type it once more.</translation>
    </message>
    <message>
        <source>Waive it in an open meeting (5 in the list of conditions), with the vote of each member.</source>
        <translation>Waive it in an open meeting (5 in the list of conditions), with the vote of each member.</translation>
    </message>
    <message>
        <source>What departs from a rule, a proposal or an earlier act needs a reason in words: it is printed.</source>
        <translation>What departs from a rule, a proposal or an earlier act needs a reason in words: it is printed.</translation>
    </message>
    <message>
        <source>What is sealed does not hold: {names}. The file may have been altered.</source>
        <translation>What is sealed does not hold: {names}. The file may have been altered.</translation>
    </message>
    <message>
        <source>What the vote refused cannot be passed: the chair may refuse what passed, never the reverse.</source>
        <translation>What the vote refused cannot be passed: the chair may refuse what passed, never the reverse.</translation>
    </message>
    <message>
        <source>What was done on paper was done before now ({now}), not on {done}.</source>
        <translation>What was done on paper was done before now ({now}), not on {done}.</translation>
    </message>
    <message>
        <source>What was recorded by mistake is opened again first, with a reason; a waiver stays.</source>
        <translation>What was recorded by mistake is opened again first, with a reason; a waiver stays.</translation>
    </message>
    <message>
        <source>What was voted is kept.</source>
        <translation>What was voted is kept.</translation>
    </message>
    <message>
        <source>Whoever presides votes last. Not yet voted: {names}.</source>
        <translation>Whoever presides votes last. Not yet voted: {names}.</translation>
    </message>
    <message>
        <source>With new facts it can be heard once more: on the agenda, Ctrl+Shift+K.</source>
        <translation>With new facts it can be heard once more: on the agenda, Ctrl+Shift+K.</translation>
    </message>
    <message>
        <source>With this file there would be more than {most} note books of {name}.</source>
        <translation>With this file there would be more than {most} note books of {name}.</translation>
    </message>
    <message>
        <source>Write it and do it again.</source>
        <translation>Write it and do it again.</translation>
    </message>
    <message>
        <source>Write it without × and ****, or end the safe mode (Ctrl+Alt+M) and write it in full.</source>
        <translation>Write it without × and ****, or end the safe mode (Ctrl+Alt+M) and write it in full.</translation>
    </message>
    <message>
        <source>Write the reason and do it again.</source>
        <translation>Write the reason and do it again.</translation>
    </message>
    <message>
        <source>{field}: {length} characters, where a field takes at most {most}.</source>
        <translation>{field}: {length} characters, where a field takes at most {most}.</translation>
    </message>
    <message>
        <source>{file} can be read but not changed.</source>
        <translation>{file} can be read but not changed.</translation>
    </message>
    <message>
        <source>{file} cannot be made: its folder takes no new files.</source>
        <translation>{file} cannot be made: its folder takes no new files.</translation>
    </message>
    <message>
        <source>{file} does not open: it is no PKCS#12 file with a certificate and its key, or the passphrase is another one.</source>
        <translation>{file} does not open: it is no PKCS#12 file with a certificate and its key, or the passphrase is another one.</translation>
    </message>
    <message>
        <source>{file} is a folder, not a database.</source>
        <translation>{file} is a folder, not a database.</translation>
    </message>
    <message>
        <source>{file} is damaged, or it is not a database of this program.</source>
        <translation>{file} is damaged, or it is not a database of this program.</translation>
    </message>
    <message>
        <source>{file} is no meeting package that this version reads, or it is damaged.</source>
        <translation>{file} is no meeting package that this version reads, or it is damaged.</translation>
    </message>
    <message>
        <source>{file} is no preparation file, or it is cut off.</source>
        <translation>{file} is no preparation file, or it is cut off.</translation>
    </message>
    <message>
        <source>{file} is open on {host} (process {pid}) since {since}.</source>
        <translation>{file} is open on {host} (process {pid}) since {since}.</translation>
    </message>
    <message>
        <source>{file} was moved or replaced while it was open.</source>
        <translation>{file} was moved or replaced while it was open.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of this program.</source>
        <translation>{file} was written by a newer version of this program.</translation>
    </message>
    <message>
        <source>{file} was written by an older version of this program.</source>
        <translation>{file} was written by an older version of this program.</translation>
    </message>
    <message>
        <source>{name} does not vote on this case: a voter was present when it was presented, has stayed and is not recused.</source>
        <translation>{name} does not vote on this case: a voter was present when it was presented, has stayed and is not recused.</translation>
    </message>
    <message>
        <source>{name} has had a key, so a new one needs the word of {witnesses}.</source>
        <translation>{name} has had a key, so a new one needs the word of {witnesses}.</translation>
    </message>
    <message>
        <source>{name} has signed off these minutes already.</source>
        <translation>{name} has signed off these minutes already.</translation>
    </message>
    <message>
        <source>{name} has signed resolution {number} as {before}; nobody signs it in two places.</source>
        <translation>{name} has signed resolution {number} as {before}; nobody signs it in two places.</translation>
    </message>
    <message>
        <source>{name} has written no private note here.</source>
        <translation>{name} has written no private note here.</translation>
    </message>
    <message>
        <source>{name} is an officer of the case of resolution {number} or was recused from it.</source>
        <translation>{name} is an officer of the case of resolution {number} or was recused from it.</translation>
    </message>
    <message>
        <source>{name} is an officer of this case, and officers never vote on their own case.</source>
        <translation>{name} is an officer of this case, and officers never vote on their own case.</translation>
    </message>
    <message>
        <source>{name} is kept already: the record holds this very file.</source>
        <translation>{name} is kept already: the record holds this very file.</translation>
    </message>
    <message>
        <source>{name} is no scan: it is empty, or neither a PDF nor a JPEG or PNG picture.</source>
        <translation>{name} is no scan: it is empty, or neither a PDF nor a JPEG or PNG picture.</translation>
    </message>
    <message>
        <source>{name} is no voting member of this meeting.</source>
        <translation>{name} is no voting member of this meeting.</translation>
    </message>
    <message>
        <source>{name} is not among the members who decide on this case.</source>
        <translation>{name} is not among the members who decide on this case.</translation>
    </message>
    <message>
        <source>{name} is not in the room.</source>
        <translation>{name} is not in the room.</translation>
    </message>
    <message>
        <source>{name} is not recused from this case.</source>
        <translation>{name} is not recused from this case.</translation>
    </message>
    <message>
        <source>{name} needs no key: keys belong to voting members, the secretary and those who sign above.</source>
        <translation>{name} needs no key: keys belong to voting members, the secretary and those who sign above.</translation>
    </message>
    <message>
        <source>{name} voted on resolution {number}; whoever signs above the committee did not.</source>
        <translation>{name} voted on resolution {number}; whoever signs above the committee did not.</translation>
    </message>
    <message>
        <source>{name} was made by the program: it is no picture of signed paper.</source>
        <translation>{name} was made by the program: it is no picture of signed paper.</translation>
    </message>
</context>
<context>
    <name>EvidenceArea</name>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Evidence cannot be dated after today.</source>
        <translation>Evidence cannot be dated after today.</translation>
    </message>
    <message>
        <source>Evidence: Space chooses, the primary source first</source>
        <translation>Evidence: Space chooses, the primary source first</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>File of the evidence</source>
        <translation>File of the evidence</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Held by</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>New evidence needs: {fields}.</source>
        <translation>New evidence needs: {fields}.</translation>
    </message>
    <message>
        <source>Or new evidence</source>
        <translation>Or new evidence</translation>
    </message>
    <message>
        <source>The file {file} is empty.</source>
        <translation>The file {file} is empty.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>There is no file {file}.</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>What it shows</translation>
    </message>
</context>
<context>
    <name>EvidenceClass</name>
    <message>
        <source>Client's word</source>
        <translation>Client's word</translation>
    </message>
    <message>
        <source>Computed from other lines</source>
        <translation>Computed from other lines</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Observed or counted</source>
        <translation>Observed or counted</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Third party</translation>
    </message>
</context>
<context>
    <name>EvidenceDesk</name>
    <message>
        <source>Everybody in the room will see this file, with every name, face and number in it. Open it?</source>
        <translation>Everybody in the room will see this file, with every name, face and number in it. Open it?</translation>
    </message>
    <message>
        <source>Everybody in the room will see this photograph, with every face and number on it. Show it?</source>
        <translation>Everybody in the room will see this photograph, with every face and number on it. Show it?</translation>
    </message>
    <message>
        <source>Leave it shut</source>
        <translation>Leave it shut</translation>
    </message>
    <message>
        <source>Leave the wall as it is</source>
        <translation>Leave the wall as it is</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>Show to the room</source>
        <translation>Show to the room</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Evidence of {line}</source>
        <translation>Evidence of {line}</translation>
    </message>
    <message>
        <source>File, not kept with the case: {file}</source>
        <translation>File, not kept with the case: {file}</translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation>File: {file}</translation>
    </message>
    <message>
        <source>Issued by {issuer}, held by {holder}</source>
        <translation>Issued by {issuer}, held by {holder}</translation>
    </message>
    <message>
        <source>No evidence on this line.</source>
        <translation>No evidence on this line.</translation>
    </message>
    <message>
        <source>No program on this machine opens {file}.</source>
        <translation>No program on this machine opens {file}.</translation>
    </message>
    <message>
        <source>On whose word</source>
        <translation>On whose word</translation>
    </message>
    <message>
        <source>Open the file (Enter)</source>
        <translation>Open the file (Enter)</translation>
    </message>
    <message>
        <source>Put into this class</source>
        <translation>Put into this class</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Show to the room (F5)…</source>
        <translation>Show to the room (F5)…</translation>
    </message>
    <message>
        <source>The room sees this screen. F5 asks, then shows the picture.</source>
        <translation>The room sees this screen. F5 asks, then shows the picture.</translation>
    </message>
    <message>
        <source>This picture cannot be shown here; Enter hands it to its own program.</source>
        <translation>This picture cannot be shown here; Enter hands it to its own program.</translation>
    </message>
    <message>
        <source>Why does it belong into another class? The reason is printed.</source>
        <translation>Why does it belong into another class? The reason is printed.</translation>
    </message>
    <message>
        <source>{file} is not opened: files of this kind can do something by themselves. Papers, tables, pictures and recordings are. It stays with the case.</source>
        <translation>{file} is not opened: files of this kind can do something by themselves. Papers, tables, pictures and recordings are. It stays with the case.</translation>
    </message>
    <message>
        <source>{name} put it from {before} into {after}: {reason}</source>
        <translation>{name} put it from {before} into {after}: {reason}</translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>Cost against income</source>
        <translation>Cost against income</translation>
    </message>
    <message>
        <source>Electricity and gas</source>
        <translation>Electricity and gas</translation>
    </message>
    <message>
        <source>Estimation</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Logic check</source>
        <translation>Logic check</translation>
    </message>
    <message>
        <source>Peer comparison</source>
        <translation>Peer comparison</translation>
    </message>
    <message>
        <source>Purchases (frequency and amount)</source>
        <translation>Purchases (frequency and amount)</translation>
    </message>
    <message>
        <source>Ratio analysis</source>
        <translation>Ratio analysis</translation>
    </message>
    <message>
        <source>Seasons against the year</source>
        <translation>Seasons against the year</translation>
    </message>
    <message>
        <source>Trend analysis</source>
        <translation>Trend analysis</translation>
    </message>
    <message>
        <source>Unit cost structure</source>
        <translation>Unit cost structure</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verification</translation>
    </message>
    <message>
        <source>Wages and commission</source>
        <translation>Wages and commission</translation>
    </message>
</context>
<context>
    <name>FamilyMark</name>
    <message>
        <source>C/I</source>
        <translation>C/I</translation>
    </message>
    <message>
        <source>Com</source>
        <translation>Com</translation>
    </message>
    <message>
        <source>Ene</source>
        <translation>Ene</translation>
    </message>
    <message>
        <source>Est</source>
        <translation>Est</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Pur</source>
        <translation>Pur</translation>
    </message>
    <message>
        <source>Rat</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Sea</translation>
    </message>
    <message>
        <source>Trd</source>
        <translation>Trd</translation>
    </message>
    <message>
        <source>Unt</source>
        <translation>Unt</translation>
    </message>
    <message>
        <source>Ver</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>FamilyShort</name>
    <message>
        <source>Commission</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>Cost and income</source>
        <translation>Cost and income</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energy</translation>
    </message>
    <message>
        <source>Estimation</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Logic</source>
        <translation>Logic</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Purchases</translation>
    </message>
    <message>
        <source>Ratios</source>
        <translation>Ratios</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Season</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Unit cost</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verification</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>n/a</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>{amount} pp</source>
        <translation>{amount} pp</translation>
    </message>
    <message>
        <source>{amount} ten thousand yuan</source>
        <translation>{amount} ten thousand yuan</translation>
    </message>
    <message>
        <source>{amount} yuan</source>
        <translation>{amount} yuan</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All {count}</source>
        <translation>All {count}</translation>
    </message>
    <message>
        <source>F3: the next filter</source>
        <translation>F3: the next filter</translation>
    </message>
    <message>
        <source>Not cleared {count}</source>
        <translation>Not cleared {count}</translation>
    </message>
    <message>
        <source>Outside {count}</source>
        <translation>Outside {count}</translation>
    </message>
    <message>
        <source>Questions {count}</source>
        <translation>Questions {count}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>consistent</source>
        <translation>consistent</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>doubtful</translation>
    </message>
    <message>
        <source>inconsistent</source>
        <translation>inconsistent</translation>
    </message>
</context>
<context>
    <name>FindingForm</name>
    <message>
        <source>Name, first letters of its pinyin, officer, or number</source>
        <translation>Name, first letters of its pinyin, officer, or number</translation>
    </message>
    <message>
        <source>Nothing of that name is on this agenda. Earlier decisions: Ctrl+Alt+A, the archive.</source>
        <translation>Nothing of that name is on this agenda. Earlier decisions: Ctrl+Alt+A, the archive.</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Open a case</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Cash flow ends with {closing}, but cash and bank balances are {counted}.</source>
        <translation>Cash flow ends with {closing}, but cash and bank balances are {counted}.</translation>
    </message>
    <message>
        <source>Cash flow: no figure of {lines} for {months}; closing cash stays open there.</source>
        <translation>Cash flow: no figure of {lines} for {months}; closing cash stays open there.</translation>
    </message>
    <message>
        <source>Cash flow: nothing is stated for {months}, between months that are.</source>
        <translation>Cash flow: nothing is stated for {months}, between months that are.</translation>
    </message>
    <message>
        <source>Cash flow: nothing is stated for {months}, to the end of the loan.</source>
        <translation>Cash flow: nothing is stated for {months}, to the end of the loan.</translation>
    </message>
    <message>
        <source>Cash flow: {month} ends with {closing}, but {following} opens with {opening}.</source>
        <translation>Cash flow: {month} ends with {closing}, but {following} opens with {opening}.</translation>
    </message>
    <message>
        <source>Cash flow: {month} is projected to end with {closing}, less than nothing.</source>
        <translation>Cash flow: {month} is projected to end with {closing}, less than nothing.</translation>
    </message>
    <message>
        <source>Gross margin, {column}: {stated:ratio} is stated, sales and their cost make {computed:ratio}.</source>
        <translation>Gross margin, {column}: {stated:ratio} is stated, sales and their cost make {computed:ratio}.</translation>
    </message>
    <message>
        <source>Sales of “{sample}” come to {daily:money} a day, but sales of 0 are stated.</source>
        <translation>Sales of “{sample}” come to {daily:money} a day, but sales of 0 are stated.</translation>
    </message>
    <message>
        <source>Sales of “{sample}” come to {daily:money} a day, {deviation:percent} against {stated:money} as stated.</source>
        <translation>Sales of “{sample}” come to {daily:money} a day, {deviation:percent} against {stated:money} as stated.</translation>
    </message>
    <message>
        <source>Sales of “{sample}” stand for 0 days; no day of them can be compared.</source>
        <translation>Sales of “{sample}” stand for 0 days; no day of them can be compared.</translation>
    </message>
    <message>
        <source>The credit report shows debts of {listed}, the balance sheet only {stated}.</source>
        <translation>The credit report shows debts of {listed}, the balance sheet only {stated}.</translation>
    </message>
    <message>
        <source>The credit report shows debts of {listed}; the balance sheet states {stated}, without {lines}.</source>
        <translation>The credit report shows debts of {listed}; the balance sheet states {stated}, without {lines}.</translation>
    </message>
    <message>
        <source>The debts listed cost {listed} a month, but instalments are stated with {stated} only.</source>
        <translation>The debts listed cost {listed} a month, but instalments are stated with {stated} only.</translation>
    </message>
    <message>
        <source>The debts listed cost {listed} a month; the instalments stated come to {stated}, without {lines}.</source>
        <translation>The debts listed cost {listed} a month; the instalments stated come to {stated}, without {lines}.</translation>
    </message>
    <message>
        <source>The loan that is paid off costs {replaced} a month, but instalments are stated with {stated} only.</source>
        <translation>The loan that is paid off costs {replaced} a month, but instalments are stated with {stated} only.</translation>
    </message>
    <message>
        <source>The past explains the equity that is there.</source>
        <translation>The past explains the equity that is there.</translation>
    </message>
    <message>
        <source>There is less than the past explains. To ask about:</source>
        <translation>There is less than the past explains. To ask about:</translation>
    </message>
    <message>
        <source>There is more than the past explains. To ask about:</source>
        <translation>There is more than the past explains. To ask about:</translation>
    </message>
    <message>
        <source>These months of the year are in no season: {months}. The weakest season bounds their instalments.</source>
        <translation>These months of the year are in no season: {months}. The weakest season bounds their instalments.</translation>
    </message>
    <message>
        <source>These months of the year are in two seasons: {months}. The weaker one bounds their instalments.</source>
        <translation>These months of the year are in two seasons: {months}. The weaker one bounds their instalments.</translation>
    </message>
    <message>
        <source>a profit higher than stated</source>
        <translation>a profit higher than stated</translation>
    </message>
    <message>
        <source>a profit lower than stated</source>
        <translation>a profit lower than stated</translation>
    </message>
    <message>
        <source>assets elsewhere that are not shown</source>
        <translation>assets elsewhere that are not shown</translation>
    </message>
    <message>
        <source>assets valued too high, or owned by somebody else</source>
        <translation>assets valued too high, or owned by somebody else</translation>
    </message>
    <message>
        <source>assets valued too low</source>
        <translation>assets valued too low</translation>
    </message>
    <message>
        <source>debts that were not told and paid for the assets</source>
        <translation>debts that were not told and paid for the assets</translation>
    </message>
    <message>
        <source>losses in the past</source>
        <translation>losses in the past</translation>
    </message>
    <message>
        <source>money put in that was not told</source>
        <translation>money put in that was not told</translation>
    </message>
    <message>
        <source>private spending, gambling, a failed investment</source>
        <translation>private spending, gambling, a failed investment</translation>
    </message>
    <message>
        <source>{line}: a monthly average of {stated:ratio} is stated, its seasons make {computed:ratio}.</source>
        <translation>{line}: a monthly average of {stated:ratio} is stated, its seasons make {computed:ratio}.</translation>
    </message>
    <message>
        <source>{line}: a monthly average of {stated} is stated, its seasons make {computed}.</source>
        <translation>{line}: a monthly average of {stated} is stated, its seasons make {computed}.</translation>
    </message>
    <message>
        <source>{line}: the rows behind it add up to {rows}, the statement says {figure}.</source>
        <translation>{line}: the rows behind it add up to {rows}, the statement says {figure}.</translation>
    </message>
    <message>
        <source>{place} is missing; what rests on it stays open.</source>
        <translation>{place} is missing; what rests on it stays open.</translation>
    </message>
    <message>
        <source>{table}, {month}: from {opening}, what comes in and goes out makes {computed}, but {closing} is listed.</source>
        <translation>{table}, {month}: from {opening}, what comes in and goes out makes {computed}, but {closing} is listed.</translation>
    </message>
    <message>
        <source>{table}, {name}: a share of {share:ratio} is stated, the amount is {computed:ratio} of the whole.</source>
        <translation>{table}, {name}: a share of {share:ratio} is stated, the amount is {computed:ratio} of the whole.</translation>
    </message>
    <message>
        <source>{table}, {period}: {months:quantity} months at {monthly} make {computed}, stated are {stated}.</source>
        <translation>{table}, {period}: {months:quantity} months at {monthly} make {computed}, stated are {stated}.</translation>
    </message>
    <message>
        <source>{table}: an instalment of {stated} is listed for {months}; the loan asked for costs {due} there.</source>
        <translation>{table}: an instalment of {stated} is listed for {months}; the loan asked for costs {due} there.</translation>
    </message>
    <message>
        <source>{table}: no row has a number under “{column}”; nothing can be compared with it.</source>
        <translation>{table}: no row has a number under “{column}”; nothing can be compared with it.</translation>
    </message>
    <message>
        <source>{table}: nothing is stated for {months}, between its months or to the end of the loan.</source>
        <translation>{table}: nothing is stated for {months}, between its months or to the end of the loan.</translation>
    </message>
    <message>
        <source>{table}: the rows add up to {rows}, but the statement has no figure for {line}.</source>
        <translation>{table}: the rows add up to {rows}, but the statement has no figure for {line}.</translation>
    </message>
    <message>
        <source>{table}: the rows add up to {rows}, but the statement says that {line} does not apply.</source>
        <translation>{table}: the rows add up to {rows}, but the statement says that {line} does not apply.</translation>
    </message>
    <message>
        <source>{table}: the shares add up to {share:ratio}, more than all.</source>
        <translation>{table}: the shares add up to {share:ratio}, more than all.</translation>
    </message>
    <message>
        <source>{table}: the shares add up to {share:ratio}, not to 100 %.</source>
        <translation>{table}: the shares add up to {share:ratio}, not to 100 %.</translation>
    </message>
    <message>
        <source>{table}: whether “{column}” comes in or goes out is not known; its rows are not added up. Name it “In” or “Out”.</source>
        <translation>{table}: whether “{column}” comes in or goes out is not known; its rows are not added up. Name it “In” or “Out”.</translation>
    </message>
    <message>
        <source>{table}: {month} opens with {opening}, but cash and bank balances are {counted}.</source>
        <translation>{table}: {month} opens with {opening}, but cash and bank balances are {counted}.</translation>
    </message>
    <message>
        <source>{table}: {month} stands more than once.</source>
        <translation>{table}: {month} stands more than once.</translation>
    </message>
</context>
<context>
    <name>FlagField</name>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>The approval was refused above the committee.</source>
        <translation>The approval was refused above the committee.</translation>
    </message>
    <message>
        <source>The chair has vetoed the approval.</source>
        <translation>The chair has vetoed the approval.</translation>
    </message>
    <message>
        <source>The chair may still veto, or it is not recorded that no veto was used.</source>
        <translation>The chair may still veto, or it is not recorded that no veto was used.</translation>
    </message>
    <message>
        <source>Those who sign above the committee have not all agreed yet.</source>
        <translation>Those who sign above the committee have not all agreed yet.</translation>
    </message>
</context>
<context>
    <name>FollowingDesk</name>
    <message>
        <source>Recorded: the chair vetoes. Adopt the result, or open a new round with a reason.</source>
        <translation>Recorded: the chair vetoes. Adopt the result, or open a new round with a reason.</translation>
    </message>
    <message>
        <source>Resolution {number} is adopted.</source>
        <translation>Resolution {number} is adopted.</translation>
    </message>
    <message>
        <source>Sign with the own key</source>
        <translation>Sign with the own key</translation>
    </message>
    <message>
        <source>The votes are revealed; Ctrl+Shift+Enter adopts what they decide.</source>
        <translation>The votes are revealed; Ctrl+Shift+Enter adopts what they decide.</translation>
    </message>
    <message>
        <source>This is signed with the own key of {name}.</source>
        <translation>This is signed with the own key of {name}.</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Client or officer, first letters of the pinyin, end of the identity number, case number or day</source>
        <translation>Client or officer, first letters of the pinyin, end of the identity number, case number or day</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Nothing is found. Try the first letters, the last four of the identity number, or a day.</source>
        <translation>Nothing is found. Try the first letters, the last four of the identity number, or a day.</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Officers</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Requested</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Committee Desk</source>
        <translation>Committee Desk</translation>
    </message>
</context>
<context>
    <name>Fulfilment</name>
    <message>
        <source> · meeting {number}: {votes}</source>
        <translation> · meeting {number}: {votes}</translation>
    </message>
    <message>
        <source>&amp;Settled ones too</source>
        <translation>&amp;Settled ones too</translation>
    </message>
    <message>
        <source>1 submitted · 2 verified · 3 open again · 4 breached · 5 waived by vote · 6 paid out · Esc closes</source>
        <translation>1 submitted · 2 verified · 3 open again · 4 breached · 5 waived by vote · 6 paid out · Esc closes</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Case {number} paid out on {day}</source>
        <translation>Case {number} paid out on {day}</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Condition {number} ({text}) is due before the pay-out and not verified: {status}.</source>
        <translation>Condition {number} ({text}) is due before the pay-out and not verified: {status}.</translation>
    </message>
    <message>
        <source>Condition {number} ({text}): {status}, by the vote of meeting {meeting} ({votes}). {words}</source>
        <translation>Condition {number} ({text}): {status}, by the vote of meeting {meeting} ({votes}). {words}</translation>
    </message>
    <message>
        <source>Condition {number} ({text}): {status}. {words}</source>
        <translation>Condition {number} ({text}): {status}. {words}</translation>
    </message>
    <message>
        <source>Condition {number}: {status}</source>
        <translation>Condition {number}: {status}</translation>
    </message>
    <message>
        <source>Condition {number}: {status}. Enter records it, Esc leaves it</source>
        <translation>Condition {number}: {status}. Enter records it, Esc leaves it</translation>
    </message>
    <message>
        <source>Conditions after the resolutions</source>
        <translation>Conditions after the resolutions</translation>
    </message>
    <message>
        <source>Conditions after the resolutions, as of {day}</source>
        <translation>Conditions after the resolutions, as of {day}</translation>
    </message>
    <message>
        <source>Conflicts of interest: 0 nobody, or place and reason; …</source>
        <translation>Conflicts of interest: 0 nobody, or place and reason; …</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Does the committee waive condition {number}? One digit each in this order: {names}. 1 yes, 4 no.</source>
        <translation>Does the committee waive condition {number}? One digit each in this order: {names}. 1 yes, 4 no.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Evidence or reason</source>
        <translation>Evidence or reason</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>May not be paid out. {why}</source>
        <translation>May not be paid out. {why}</translation>
    </message>
    <message>
        <source>No approval stands for this case.</source>
        <translation>No approval stands for this case.</translation>
    </message>
    <message>
        <source>No condition is open.</source>
        <translation>No condition is open.</translation>
    </message>
    <message>
        <source>No meeting is open in which the committee could vote on a waiver.</source>
        <translation>No meeting is open in which the committee could vote on a waiver.</translation>
    </message>
    <message>
        <source>On which day was the loan of {client} paid out? Enter records it</source>
        <translation>On which day was the loan of {client} paid out? Enter records it</translation>
    </message>
    <message>
        <source>On whose word</source>
        <translation>On whose word</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Paid out on {day}.</source>
        <translation>Paid out on {day}.</translation>
    </message>
    <message>
        <source>Printed from the record; an addition to the minutes, which stay as they were sealed.</source>
        <translation>Printed from the record; an addition to the minutes, which stay as they were sealed.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reason, if it was recorded before</source>
        <translation>Reason, if it was recorded before</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>Save the list as PDF (Ctrl+S)</source>
        <translation>Save the list as PDF (Ctrl+S)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The day of the pay-out is {day}: {words}</source>
        <translation>The day of the pay-out is {day}: {words}</translation>
    </message>
    <message>
        <source>The loan may be paid out.</source>
        <translation>The loan may be paid out.</translation>
    </message>
    <message>
        <source>The loan was paid out on {day}.</source>
        <translation>The loan was paid out on {day}.</translation>
    </message>
    <message>
        <source>The pay-out is recorded for {day} already; another day needs a reason.</source>
        <translation>The pay-out is recorded for {day} already; another day needs a reason.</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Who presides: place in the order</source>
        <translation>Who presides: place in the order</translation>
    </message>
    <message numerus="yes">
        <source>{count} vote(s) are needed, one digit each.</source>
        <translation><numerusform>{count} vote are needed, one digit each.</numerusform><numerusform>{count} votes are needed, one digit each.</numerusform></translation>
    </message>
    <message>
        <source>{day} is before the day of the resolution, {resolved}.</source>
        <translation>{day} is before the day of the resolution, {resolved}.</translation>
    </message>
    <message>
        <source>{day} is still to come; today is {today}.</source>
        <translation>{day} is still to come; today is {today}.</translation>
    </message>
    <message>
        <source>{name} recused: {reason}</source>
        <translation>{name} recused: {reason}</translation>
    </message>
    <message>
        <source>{name} {choice}</source>
        <translation>{name} {choice}</translation>
    </message>
    <message>
        <source>{when:iso} {status} ({name}): {words}</source>
        <translation>{when:iso} {status} ({name}): {words}</translation>
    </message>
    <message>
        <source>“{text}” is no day; write it like 2026-11-30.</source>
        <translation>“{text}” is no day; write it like 2026-11-30.</translation>
    </message>
    <message>
        <source>⚠ overdue: {days} day(s)</source>
        <translation>⚠ overdue: {days} day(s)</translation>
    </message>
</context>
<context>
    <name>FulfilmentDesk</name>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>Recorded.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Save the list</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>A cash-flow statement is compulsory for the trade {trade} and is missing.</source>
        <translation>A cash-flow statement is compulsory for the trade {trade} and is missing.</translation>
    </message>
    <message>
        <source>A cash-flow statement is compulsory from {amount} and is missing.</source>
        <translation>A cash-flow statement is compulsory from {amount} and is missing.</translation>
    </message>
    <message>
        <source>All compulsory questions are answered.</source>
        <translation>All compulsory questions are answered.</translation>
    </message>
    <message>
        <source>All {count} lines and risk points are cleared or waived by name.</source>
        <translation>All {count} lines and risk points are cleared or waived by name.</translation>
    </message>
    <message>
        <source>Compulsory question {number} is not answered.</source>
        <translation>Compulsory question {number} is not answered.</translation>
    </message>
    <message>
        <source>Conflicts of interest are not declared by {names}.</source>
        <translation>Conflicts of interest are not declared by {names}.</translation>
    </message>
    <message>
        <source>Eligibility is not met: {point}.</source>
        <translation>Eligibility is not met: {point}.</translation>
    </message>
    <message>
        <source>No quorum: {present} present, {needed} needed.</source>
        <translation>No quorum: {present} present, {needed} needed.</translation>
    </message>
    <message>
        <source>Only up to {amount} yuan may be approved: the instalment of what is asked for is above the ceiling in {count} months.</source>
        <translation>Only up to {amount} yuan may be approved: the instalment of what is asked for is above the ceiling in {count} months.</translation>
    </message>
    <message>
        <source>Proposed: at most {amount} yuan, or re-investigate, because the instalment of what is asked for is above the ceiling.</source>
        <translation>Proposed: at most {amount} yuan, or re-investigate, because the instalment of what is asked for is above the ceiling.</translation>
    </message>
    <message>
        <source>Proposed: re-investigate, because no amount of this plan can be repaid.</source>
        <translation>Proposed: re-investigate, because no amount of this plan can be repaid.</translation>
    </message>
    <message>
        <source>Proposed: re-investigate, because {line} deviates severely.</source>
        <translation>Proposed: re-investigate, because {line} deviates severely.</translation>
    </message>
    <message>
        <source>Proposed: re-investigate, because {line} was sent back.</source>
        <translation>Proposed: re-investigate, because {line} was sent back.</translation>
    </message>
    <message>
        <source>Quorum: {present} present, {needed} needed.</source>
        <translation>Quorum: {present} present, {needed} needed.</translation>
    </message>
    <message>
        <source>Recusals are declared.</source>
        <translation>Recusals are declared.</translation>
    </message>
    <message>
        <source>Repayment capacity cannot be computed: figures are missing.</source>
        <translation>Repayment capacity cannot be computed: figures are missing.</translation>
    </message>
    <message>
        <source>The eligibility list is met.</source>
        <translation>The eligibility list is met.</translation>
    </message>
    <message>
        <source>The instalment is above the ceiling in {count} months, and no smaller amount of this plan would fit.</source>
        <translation>The instalment is above the ceiling in {count} months, and no smaller amount of this plan would fit.</translation>
    </message>
    <message>
        <source>The instalment is within the ceiling in every month.</source>
        <translation>The instalment is within the ceiling in every month.</translation>
    </message>
    <message>
        <source>{count} points are open; these are the first of them.</source>
        <translation>{count} points are open; these are the first of them.</translation>
    </message>
    <message>
        <source>{line} is not cleared: {said}.</source>
        <translation>{line} is not cleared: {said}.</translation>
    </message>
    <message>
        <source>{line} must be stated and is missing.</source>
        <translation>{line} must be stated and is missing.</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Declared</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Deviation</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methods</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>Prior</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerance</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>adverse</source>
        <translation>adverse</translation>
    </message>
    <message>
        <source>by sources</source>
        <translation>by sources</translation>
    </message>
    <message>
        <source>declared {value}</source>
        <translation>declared {value}</translation>
    </message>
    <message>
        <source>favourable</source>
        <translation>favourable</translation>
    </message>
    <message>
        <source>furthest by {method} {deviation}</source>
        <translation>furthest by {method} {deviation}</translation>
    </message>
    <message>
        <source>of zero</source>
        <translation>of zero</translation>
    </message>
    <message>
        <source>verified {value}</source>
        <translation>verified {value}</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>waived</translation>
    </message>
    <message>
        <source>{counted} open</source>
        <translation>{counted} open</translation>
    </message>
    <message>
        <source>{counted} short {lacking}</source>
        <translation>{counted} short {lacking}</translation>
    </message>
</context>
<context>
    <name>Grounds</name>
    <message>
        <source>Lines that the marked reason is about, by their codes: P1 A5</source>
        <translation>Lines that the marked reason is about, by their codes: P1 A5</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Cash flow</translation>
    </message>
    <message>
        <source>Liabilities</source>
        <translation>Liabilities</translation>
    </message>
    <message>
        <source>Profit and loss</source>
        <translation>Profit and loss</translation>
    </message>
    <message>
        <source>Repayment capacity</source>
        <translation>Repayment capacity</translation>
    </message>
    <message>
        <source>Risk points</source>
        <translation>Risk points</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n file(s) of evidence did not lie beside the workbook</source>
        <translation><numerusform>%n file of evidence did not lie beside the workbook</numerusform><numerusform>%n files of evidence did not lie beside the workbook</numerusform></translation>
    </message>
    <message>
        <source>A dash can mean nothing, zero or not applicable. Write 0 or 不适用, or leave the cell empty.</source>
        <translation>A dash can mean nothing, zero or not applicable. Write 0 or 不适用, or leave the cell empty.</translation>
    </message>
    <message>
        <source>A number has at most {digits} digits, {whole} of them before the point.</source>
        <translation>A number has at most {digits} digits, {whole} of them before the point.</translation>
    </message>
    <message>
        <source>A part of the file declares a document type, which no spreadsheet program writes. Ask where the file comes from.</source>
        <translation>A part of the file declares a document type, which no spreadsheet program writes. Ask where the file comes from.</translation>
    </message>
    <message>
        <source>A part of the file has a name or place that no spreadsheet program writes. Ask where the file comes from.</source>
        <translation>A part of the file has a name or place that no spreadsheet program writes. Ask where the file comes from.</translation>
    </message>
    <message>
        <source>Add the column, as in the empty workbook.</source>
        <translation>Add the column, as in the empty workbook.</translation>
    </message>
    <message>
        <source>Add the evidence to its sheet, or correct the id.</source>
        <translation>Add the evidence to its sheet, or correct the id.</translation>
    </message>
    <message>
        <source>Add the field, as in the empty workbook.</source>
        <translation>Add the field, as in the empty workbook.</translation>
    </message>
    <message>
        <source>Add the row {line} with its figures, as in the empty workbook.</source>
        <translation>Add the row {line} with its figures, as in the empty workbook.</translation>
    </message>
    <message>
        <source>Add the sheet, as in the empty workbook.</source>
        <translation>Add the sheet, as in the empty workbook.</translation>
    </message>
    <message>
        <source>Apostrophes stand between the digits. Write commas between thousands: 12,345.67.</source>
        <translation>Apostrophes stand between the digits. Write commas between thousands: 12,345.67.</translation>
    </message>
    <message>
        <source>Choose fewer months, a larger amount, or another way to repay.</source>
        <translation>Choose fewer months, a larger amount, or another way to repay.</translation>
    </message>
    <message>
        <source>Choose from the list of the cell.</source>
        <translation>Choose from the list of the cell.</translation>
    </message>
    <message>
        <source>Column {column} is hidden; it was read like the others.</source>
        <translation>Column {column} is hidden; it was read like the others.</translation>
    </message>
    <message>
        <source>Copy or photograph the paper again, or leave the cell empty.</source>
        <translation>Copy or photograph the paper again, or leave the cell empty.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Correct one of the two dates.</translation>
    </message>
    <message>
        <source>Correct the formula or write the value.</source>
        <translation>Correct the formula or write the value.</translation>
    </message>
    <message>
        <source>Correct the heading, or remove the column.</source>
        <translation>Correct the heading, or remove the column.</translation>
    </message>
    <message>
        <source>Correct the inputs of this check.</source>
        <translation>Correct the inputs of this check.</translation>
    </message>
    <message>
        <source>Correct the name of the field, or remove the row.</source>
        <translation>Correct the name of the field, or remove the row.</translation>
    </message>
    <message>
        <source>Correct the name of the sheet, remove it, or let its name begin with 备注 or Notes to keep it unread.</source>
        <translation>Correct the name of the sheet, remove it, or let its name begin with 备注 or Notes to keep it unread.</translation>
    </message>
    <message>
        <source>Correct the name of this key, or remove it.</source>
        <translation>Correct the name of this key, or remove it.</translation>
    </message>
    <message>
        <source>Correct the number of months or the list of months.</source>
        <translation>Correct the number of months or the list of months.</translation>
    </message>
    <message>
        <source>Correct the number, or leave the cell empty where it is not known.</source>
        <translation>Correct the number, or leave the cell empty where it is not known.</translation>
    </message>
    <message>
        <source>Correct the number.</source>
        <translation>Correct the number.</translation>
    </message>
    <message>
        <source>Correct the reference, or write the value with its evidence. A table is referred to as a whole.</source>
        <translation>Correct the reference, or write the value with its evidence. A table is referred to as a whole.</translation>
    </message>
    <message>
        <source>Correct this place; resources/schemas/case.schema.json describes it.</source>
        <translation>Correct this place; resources/schemas/case.schema.json describes it.</translation>
    </message>
    <message>
        <source>Enter the amount without a minus sign.</source>
        <translation>Enter the amount without a minus sign.</translation>
    </message>
    <message>
        <source>Enter the line on its sheet, or correct the code.</source>
        <translation>Enter the line on its sheet, or correct the code.</translation>
    </message>
    <message>
        <source>Fill the cell in.</source>
        <translation>Fill the cell in.</translation>
    </message>
    <message>
        <source>Give one of the two another number and correct what refers to it.</source>
        <translation>Give one of the two another number and correct what refers to it.</translation>
    </message>
    <message>
        <source>Give the column a heading of the form, move the content, or remove it.</source>
        <translation>Give the column a heading of the form, move the content, or remove it.</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n case(s)</source>
        <translation><numerusform>Imported: %n case</numerusform><numerusform>Imported: %n cases</numerusform></translation>
    </message>
    <message>
        <source>In a list a comma can stand between numbers or between thousands. Write spaces, and 1234 for 1,234.</source>
        <translation>In a list a comma can stand between numbers or between thousands. Write spaces, and 1234 for 1,234.</translation>
    </message>
    <message>
        <source>Leave it empty, or choose that way to repay.</source>
        <translation>Leave it empty, or choose that way to repay.</translation>
    </message>
    <message>
        <source>Leave the cell empty, or begin another check with its own number.</source>
        <translation>Leave the cell empty, or begin another check with its own number.</translation>
    </message>
    <message>
        <source>Leave the monthly average empty, or correct it or the seasons.</source>
        <translation>Leave the monthly average empty, or correct it or the seasons.</translation>
    </message>
    <message>
        <source>Make the picture smaller or split the paper, and name it again.</source>
        <translation>Make the picture smaller or split the paper, and name it again.</translation>
    </message>
    <message>
        <source>Move this line to the sheet “{sheet}”.</source>
        <translation>Move this line to the sheet “{sheet}”.</translation>
    </message>
    <message>
        <source>Nothing was stored. Mend the problems and import again.</source>
        <translation>Nothing was stored. Mend the problems and import again.</translation>
    </message>
    <message>
        <source>Number the entries in their order; each value stands once.</source>
        <translation>Number the entries in their order; each value stands once.</translation>
    </message>
    <message>
        <source>Number the rows 1, 2, 3 without gaps, or leave the column empty.</source>
        <translation>Number the rows 1, 2, 3 without gaps, or leave the column empty.</translation>
    </message>
    <message>
        <source>Open the file in the spreadsheet program and save it, or write the value.</source>
        <translation>Open the file in the spreadsheet program and save it, or write the value.</translation>
    </message>
    <message>
        <source>Put the file beside this one and write its name alone, or leave the cell empty.</source>
        <translation>Put the file beside this one and write its name alone, or leave the cell empty.</translation>
    </message>
    <message>
        <source>Put the rows of one check below each other, or give the second check its own number.</source>
        <translation>Put the rows of one check below each other, or give the second check its own number.</translation>
    </message>
    <message>
        <source>Raise the weights of the months that pay too little, or choose another way to repay.</source>
        <translation>Raise the weights of the months that pay too little, or choose another way to repay.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s) …</source>
        <translation><numerusform>Reading %n file …</numerusform><numerusform>Reading %n files …</numerusform></translation>
    </message>
    <message>
        <source>Refer to another line, to the comparison period or to a list.</source>
        <translation>Refer to another line, to the comparison period or to a list.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Remove one of the two.</translation>
    </message>
    <message>
        <source>Remove the invisible control characters (U+{code}).</source>
        <translation>Remove the invisible control characters (U+{code}).</translation>
    </message>
    <message>
        <source>Remove what does not belong to the case, such as far cells, pictures or copied sheets, and save again.</source>
        <translation>Remove what does not belong to the case, such as far cells, pictures or copied sheets, and save again.</translation>
    </message>
    <message>
        <source>Round it to cents, at most two places after the point.</source>
        <translation>Round it to cents, at most two places after the point.</translation>
    </message>
    <message>
        <source>Row {row} is hidden; it was read like the others.</source>
        <translation>Row {row} is hidden; it was read like the others.</translation>
    </message>
    <message>
        <source>Save it in the spreadsheet program as an Excel workbook (.xlsx) and import that file.</source>
        <translation>Save it in the spreadsheet program as an Excel workbook (.xlsx) and import that file.</translation>
    </message>
    <message>
        <source>Shorten it, or put it into an evidence file.</source>
        <translation>Shorten it, or put it into an evidence file.</translation>
    </message>
    <message>
        <source>Spaces stand between the digits. Write them together or with commas between thousands: 12,345.67.</source>
        <translation>Spaces stand between the digits. Write them together or with commas between thousands: 12,345.67.</translation>
    </message>
    <message>
        <source>State every season, with 0 or n/a where there was nothing, or leave the monthly average empty.</source>
        <translation>State every season, with 0 or n/a where there was nothing, or leave the monthly average empty.</translation>
    </message>
    <message>
        <source>State the line at the basis that it has, or correct its code.</source>
        <translation>State the line at the basis that it has, or correct its code.</translation>
    </message>
    <message>
        <source>State the line at this basis, or check it where it is stated.</source>
        <translation>State the line at this basis, or check it where it is stated.</translation>
    </message>
    <message>
        <source>Take the code from the empty workbook; parts of sales, cost and expenses are P1.1, P2.1, P4.1 and so on.</source>
        <translation>Take the code from the empty workbook; parts of sales, cost and expenses are P1.1, P2.1, P4.1 and so on.</translation>
    </message>
    <message>
        <source>Take the name from the sheet of lists in the empty workbook.</source>
        <translation>Take the name from the sheet of lists in the empty workbook.</translation>
    </message>
    <message>
        <source>The commas do not stand between groups of three digits. Write 1,234,567 or leave them out.</source>
        <translation>The commas do not stand between groups of three digits. Write 1,234,567 or leave them out.</translation>
    </message>
    <message>
        <source>The file carries macros. Save it as .xlsx, without macros.</source>
        <translation>The file carries macros. Save it as .xlsx, without macros.</translation>
    </message>
    <message>
        <source>The file is damaged or cut short. Fetch it again or save it again in the spreadsheet program.</source>
        <translation>The file is damaged or cut short. Fetch it again or save it again in the spreadsheet program.</translation>
    </message>
    <message>
        <source>The file is encrypted or in the old .xls form. Save it without a password as .xlsx.</source>
        <translation>The file is encrypted or in the old .xls form. Save it without a password as .xlsx.</translation>
    </message>
    <message>
        <source>The file points to other files. Break the links in the spreadsheet program and save it again.</source>
        <translation>The file points to other files. Break the links in the spreadsheet program and save it again.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written. Check the folder and the permissions.</source>
        <translation>The file {file} cannot be written. Check the folder and the permissions.</translation>
    </message>
    <message>
        <source>The file {file} of evidence {evidence} does not lie beside this one: the case has its name only.</source>
        <translation>The file {file} of evidence {evidence} does not lie beside this one: the case has its name only.</translation>
    </message>
    <message>
        <source>The name of the file must end in {endings}.</source>
        <translation>The name of the file must end in {endings}.</translation>
    </message>
    <message>
        <source>The sheet is hidden; it was read like the others.</source>
        <translation>The sheet is hidden; it was read like the others.</translation>
    </message>
    <message>
        <source>The value {value} comes from a formula.</source>
        <translation>The value {value} comes from a formula.</translation>
    </message>
    <message>
        <source>The workbook gives {stated:cents} for {line}; the lines add up to {computed:cents}, which is used.</source>
        <translation>The workbook gives {stated:cents} for {line}; the lines add up to {computed:cents}, which is used.</translation>
    </message>
    <message>
        <source>The year stands last. Write it first: 2026-11-23.</source>
        <translation>The year stands last. Write it first: 2026-11-23.</translation>
    </message>
    <message>
        <source>There is already a file at {file}. Choose another name; nothing is overwritten.</source>
        <translation>There is already a file at {file}. Choose another name; nothing is overwritten.</translation>
    </message>
    <message>
        <source>There is no case {number} in this database.</source>
        <translation>There is no case {number} in this database.</translation>
    </message>
    <message>
        <source>There is no room for {file}: nothing of it was written, and what was there stays. Make room, then repeat.</source>
        <translation>There is no room for {file}: nothing of it was written, and what was there stays. Make room, then repeat.</translation>
    </message>
    <message>
        <source>There is nothing with this name. Check the name and the folder.</source>
        <translation>There is nothing with this name. Check the name and the folder.</translation>
    </message>
    <message>
        <source>These are digits of another script. Write 0 to 9.</source>
        <translation>These are digits of another script. Write 0 to 9.</translation>
    </message>
    <message>
        <source>This is a folder. Name the files in it one by one.</source>
        <translation>This is a folder. Name the files in it one by one.</translation>
    </message>
    <message>
        <source>This looks like a decimal comma. Write a point before decimals and commas only between thousands: 1,234.56.</source>
        <translation>This looks like a decimal comma. Write a point before decimals and commas only between thousands: 1,234.56.</translation>
    </message>
    <message>
        <source>This sheet holds the officer's own notes and was not read.</source>
        <translation>This sheet holds the officer's own notes and was not read.</translation>
    </message>
    <message>
        <source>Undo the merging of these cells and fill in the figures that it took away.</source>
        <translation>Undo the merging of these cells and fill in the figures that it took away.</translation>
    </message>
    <message>
        <source>Use for example verification.finding, with outcome and reason.</source>
        <translation>Use for example verification.finding, with outcome and reason.</translation>
    </message>
    <message>
        <source>Write 0.354 or 35.4% for a rate; a bare 35.4 is not taken for either.</source>
        <translation>Write 0.354 or 35.4% for a rate; a bare 35.4 is not taken for either.</translation>
    </message>
    <message>
        <source>Write a calculation such as =5800+400, with +, - and * only.</source>
        <translation>Write a calculation such as =5800+400, with +, - and * only.</translation>
    </message>
    <message>
        <source>Write a short key such as stock_count.</source>
        <translation>Write a short key such as stock_count.</translation>
    </message>
    <message>
        <source>Write a value, a reference, or both.</source>
        <translation>Write a value, a reference, or both.</translation>
    </message>
    <message>
        <source>Write a whole number within these bounds.</source>
        <translation>Write a whole number within these bounds.</translation>
    </message>
    <message>
        <source>Write above each group of columns what it stands for.</source>
        <translation>Write above each group of columns what it stands for.</translation>
    </message>
    <message>
        <source>Write it in digits: 35.4% or 0.354.</source>
        <translation>Write it in digits: 35.4% or 0.354.</translation>
    </message>
    <message>
        <source>Write it in digits: 55000, 5.5万 or 5.5w.</source>
        <translation>Write it in digits: 55000, 5.5万 or 5.5w.</translation>
    </message>
    <message>
        <source>Write the file again as JSON in UTF-8.</source>
        <translation>Write the file again as JSON in UTF-8.</translation>
    </message>
    <message>
        <source>Write the months with commas between them.</source>
        <translation>Write the months with commas between them.</translation>
    </message>
    <message>
        <source>Write the number itself, not a percentage.</source>
        <translation>Write the number itself, not a percentage.</translation>
    </message>
    <message>
        <source>Write the number out, without an exponent.</source>
        <translation>Write the number out, without an exponent.</translation>
    </message>
    <message>
        <source>Write the weights as plain numbers with spaces between them.</source>
        <translation>Write the weights as plain numbers with spaces between them.</translation>
    </message>
    <message>
        <source>Write year and month: 2026-12.</source>
        <translation>Write year and month: 2026-12.</translation>
    </message>
    <message>
        <source>Write year, month, day: 2026-11-23, 2026/11/23 or 2026年11月23日.</source>
        <translation>Write year, month, day: 2026-11-23, 2026/11/23 or 2026年11月23日.</translation>
    </message>
    <message>
        <source>a basis at which {line} is stated</source>
        <translation>a basis at which {line} is stated</translation>
    </message>
    <message>
        <source>a basis: 调查日 / Survey date, 月均 / Monthly average, a season of this sheet, or a month such as 2026-06</source>
        <translation>a basis: 调查日 / Survey date, 月均 / Monthly average, a season of this sheet, or a month such as 2026-06</translation>
    </message>
    <message>
        <source>a case file of this program (.json, UTF-8)</source>
        <translation>a case file of this program (.json, UTF-8)</translation>
    </message>
    <message>
        <source>a column of the peer table, with median, mean, q1, q3, min or max where one number is wanted</source>
        <translation>a column of the peer table, with median, mean, q1, q3, min or max where one number is wanted</translation>
    </message>
    <message>
        <source>a column “{column}”</source>
        <translation>a column “{column}”</translation>
    </message>
    <message>
        <source>a content that fits the case schema: {rule}</source>
        <translation>a content that fits the case schema: {rule}</translation>
    </message>
    <message>
        <source>a date such as 2026-11-23</source>
        <translation>a date such as 2026-11-23</translation>
    </message>
    <message>
        <source>a date, written as an object: {{"date": "2026-11-23"}}</source>
        <translation>a date, written as an object: {{"date": "2026-11-23"}}</translation>
    </message>
    <message>
        <source>a day not before {before:iso}, which stands as “{field}”</source>
        <translation>a day not before {before:iso}, which stands as “{field}”</translation>
    </message>
    <message>
        <source>a field “{field}”</source>
        <translation>a field “{field}”</translation>
    </message>
    <message>
        <source>a figure in every season, of which the average is made; there is none in: {seasons}</source>
        <translation>a figure in every season, of which the average is made; there is none in: {seasons}</translation>
    </message>
    <message>
        <source>a file at this place</source>
        <translation>a file at this place</translation>
    </message>
    <message>
        <source>a file of at most {megabytes} MB</source>
        <translation>a file of at most {megabytes} MB</translation>
    </message>
    <message>
        <source>a file of at most {megabytes} MB when unpacked</source>
        <translation>a file of at most {megabytes} MB when unpacked</translation>
    </message>
    <message>
        <source>a file that is read within {seconds} seconds and {megabytes} MB of memory</source>
        <translation>a file that is read within {seconds} seconds and {megabytes} MB of memory</translation>
    </message>
    <message>
        <source>a file with something in it; this one is empty</source>
        <translation>a file with something in it; this one is empty</translation>
    </message>
    <message>
        <source>a key without “.” and “#”, by which references name this schedule</source>
        <translation>a key without “.” and “#”, by which references name this schedule</translation>
    </message>
    <message>
        <source>a line stated in this workbook, or one of its risk points</source>
        <translation>a line stated in this workbook, or one of its risk points</translation>
    </message>
    <message>
        <source>a margin from -1 to below 1, such as 0.28 or 28%</source>
        <translation>a margin from -1 to below 1, such as 0.28 or 28%</translation>
    </message>
    <message>
        <source>a month such as 2026-06: {line} is of the cash-flow statement</source>
        <translation>a month such as 2026-06: {line} is of the cash-flow statement</translation>
    </message>
    <message>
        <source>a month such as 2026-12</source>
        <translation>a month such as 2026-12</translation>
    </message>
    <message>
        <source>a number such as 62000, 62,000 or 6.2万</source>
        <translation>a number such as 62000, 62,000 or 6.2万</translation>
    </message>
    <message>
        <source>a number such as 62000, 62,000, 6.2万 or 35.4%</source>
        <translation>a number such as 62000, 62,000, 6.2万 or 35.4%</translation>
    </message>
    <message>
        <source>a number, written as an object: {{"number": "8000"}}</source>
        <translation>a number, written as an object: {{"number": "8000"}}</translation>
    </message>
    <message>
        <source>a number, 不适用 or n/a, or an empty cell</source>
        <translation>a number, 不适用 or n/a, or an empty cell</translation>
    </message>
    <message>
        <source>a number: {range}</source>
        <translation>a number: {range}</translation>
    </message>
    <message>
        <source>a part of at most {megabytes} MB when unpacked</source>
        <translation>a part of at most {megabytes} MB when unpacked</translation>
    </message>
    <message>
        <source>a part that unpacks to at most {ratio} times its size</source>
        <translation>a part that unpacks to at most {ratio} times its size</translation>
    </message>
    <message>
        <source>a percentage such as 35.4 or 35.4%</source>
        <translation>a percentage such as 35.4 or 35.4%</translation>
    </message>
    <message>
        <source>a procedure ending in .finding, since a risk point is checked in words</source>
        <translation>a procedure ending in .finding, since a risk point is checked in words</translation>
    </message>
    <message>
        <source>a procedure of the catalogue, such as verification.count</source>
        <translation>a procedure of the catalogue, such as verification.count</translation>
    </message>
    <message>
        <source>a procedure that gives what {line} is measured in: an amount for money, a rate for a margin</source>
        <translation>a procedure that gives what {line} is measured in: an amount for money, a rate for a margin</translation>
    </message>
    <message>
        <source>a rate such as 0.354 or 35.4%</source>
        <translation>a rate such as 0.354 or 35.4%</translation>
    </message>
    <message>
        <source>a reference such as P1@月均, 明细:stock_count.amount, 检验:P2-purchases, 同业:sales or 申请:floor_area</source>
        <translation>a reference such as P1@月均, 明细:stock_count.amount, 检验:P2-purchases, 同业:sales or 申请:floor_area</translation>
    </message>
    <message>
        <source>a sheet “{sheet}”</source>
        <translation>a sheet “{sheet}”</translation>
    </message>
    <message>
        <source>a source other than the line itself; a line cannot verify itself</source>
        <translation>a source other than the line itself; a line cannot verify itself</translation>
    </message>
    <message>
        <source>a source that does not contain {line}; a line cannot verify itself</source>
        <translation>a source that does not contain {line}; a line cannot verify itself</translation>
    </message>
    <message>
        <source>a term whose instalments, rounded to cents, do not repay the loan before its end</source>
        <translation>a term whose instalments, rounded to cents, do not repay the loan before its end</translation>
    </message>
    <message>
        <source>a text of at most {most} characters</source>
        <translation>a text of at most {most} characters</translation>
    </message>
    <message>
        <source>a value; this field is compulsory</source>
        <translation>a value; this field is compulsory</translation>
    </message>
    <message>
        <source>a value; this formula ends in an error</source>
        <translation>a value; this formula ends in an error</translation>
    </message>
    <message>
        <source>a value; this formula has never been computed</source>
        <translation>a value; this formula has never been computed</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>a whole number from {least} to {most}</translation>
    </message>
    <message>
        <source>a workbook (.xlsx) or case file (.json) of this program</source>
        <translation>a workbook (.xlsx) or case file (.json) of this program</translation>
    </message>
    <message>
        <source>a workbook of the form that this program writes (.xlsx)</source>
        <translation>a workbook of the form that this program writes (.xlsx)</translation>
    </message>
    <message>
        <source>an amount above zero</source>
        <translation>an amount above zero</translation>
    </message>
    <message>
        <source>an amount from 0.01 to {most}, with no more than two places</source>
        <translation>an amount from 0.01 to {most}, with no more than two places</translation>
    </message>
    <message>
        <source>an amount of 0 or more; assets and debts are both entered positive</source>
        <translation>an amount of 0 or more; assets and debts are both entered positive</translation>
    </message>
    <message>
        <source>an amount such as 62000, 62,000 or 6.2万, with at most two decimals</source>
        <translation>an amount such as 62000, 62,000 or 6.2万, with at most two decimals</translation>
    </message>
    <message>
        <source>at least one piece of evidence</source>
        <translation>at least one piece of evidence</translation>
    </message>
    <message>
        <source>at most {most} cells in the workbook</source>
        <translation>at most {most} cells in the workbook</translation>
    </message>
    <message>
        <source>at most {most} parts</source>
        <translation>at most {most} parts</translation>
    </message>
    <message>
        <source>at most {most} sheets</source>
        <translation>at most {most} sheets</translation>
    </message>
    <message>
        <source>calendar months from 1 to 12, each once, such as 3,4,6</source>
        <translation>calendar months from 1 to 12, each once, such as 3,4,6</translation>
    </message>
    <message>
        <source>each name once in an object</source>
        <translation>each name once in an object</translation>
    </message>
    <message>
        <source>inputs as {procedure} needs them. {rule}</source>
        <translation>inputs as {procedure} needs them. {rule}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>nothing below row {most}</source>
        <translation>nothing below row {most}</translation>
    </message>
    <message>
        <source>nothing beyond column {most}</source>
        <translation>nothing beyond column {most}</translation>
    </message>
    <message>
        <source>nothing here: only the way to repay “{way}” has it</source>
        <translation>nothing here: only the way to repay “{way}” has it</translation>
    </message>
    <message>
        <source>nothing outside the columns with a heading</source>
        <translation>nothing outside the columns with a heading</translation>
    </message>
    <message>
        <source>numbers with spaces between them, such as 5200 4800 6100</source>
        <translation>numbers with spaces between them, such as 5200 4800 6100</translation>
    </message>
    <message>
        <source>one number of 0 or more for each month, with spaces between</source>
        <translation>one number of 0 or more for each month, with spaces between</translation>
    </message>
    <message>
        <source>one of: {words}</source>
        <translation>one of: {words}</translation>
    </message>
    <message>
        <source>rows that are not merged with each other</source>
        <translation>rows that are not merged with each other</translation>
    </message>
    <message>
        <source>something that stands here only once</source>
        <translation>something that stands here only once</translation>
    </message>
    <message>
        <source>the code of a line that belongs on this sheet, such as A1, L4b or P4.1</source>
        <translation>the code of a line that belongs on this sheet, such as A1, L4b or P4.1</translation>
    </message>
    <message>
        <source>the id of a row of the evidence sheet</source>
        <translation>the id of a row of the evidence sheet</translation>
    </message>
    <message>
        <source>the line {line}, which is verified in every case</source>
        <translation>the line {line}, which is verified in every case</translation>
    </message>
    <message>
        <source>the monthly average, a season of this sheet, or a month such as 2026-06: {line} is of a month</source>
        <translation>the monthly average, a season of this sheet, or a month such as 2026-06: {line} is of a month</translation>
    </message>
    <message>
        <source>the months that pay interest alone: 0 or more, and fewer than {below}</source>
        <translation>the months that pay interest alone: 0 or more, and fewer than {below}</translation>
    </message>
    <message>
        <source>the name of a file that lies beside this one</source>
        <translation>the name of a file that lies beside this one</translation>
    </message>
    <message>
        <source>the number of a risk point: R1, R2 and so on</source>
        <translation>the number of a risk point: R1, R2 and so on</translation>
    </message>
    <message>
        <source>the number of another check</source>
        <translation>the number of another check</translation>
    </message>
    <message>
        <source>the number of this entry within the input, counted 1, 2, 3</source>
        <translation>the number of this entry within the input, counted 1, 2, 3</translation>
    </message>
    <message>
        <source>the principal left for the last instalment: 0 or more, and below {below:cents}</source>
        <translation>the principal left for the last instalment: 0 or more, and below {below:cents}</translation>
    </message>
    <message>
        <source>the survey date, or a month such as 2026-06: {line} is of one day</source>
        <translation>the survey date, or a month such as 2026-06: {line} is of one day</translation>
    </message>
    <message>
        <source>the {months} calendar months of this season</source>
        <translation>the {months} calendar months of this season</translation>
    </message>
    <message>
        <source>weights with which every payment covers the interest of its month</source>
        <translation>weights with which every payment covers the interest of its month</translation>
    </message>
    <message>
        <source>{computed:cents}, the average of the seasons by their months</source>
        <translation>{computed:cents}, the average of the seasons by their months</translation>
    </message>
    <message>
        <source>{date:iso} is before {before:iso}, which stands as “{field}”.</source>
        <translation>{date:iso} is before {before:iso}, which stands as “{field}”.</translation>
    </message>
    <message>
        <source>{date:iso} is later than survey and report, the last of which is of {known:iso}.</source>
        <translation>{date:iso} is later than survey and report, the last of which is of {known:iso}.</translation>
    </message>
    <message>
        <source>{date:iso} lies in the future: today is {today:iso}.</source>
        <translation>{date:iso} lies in the future: today is {today:iso}.</translation>
    </message>
    <message>
        <source>{file}: {number} further problems.</source>
        <translation>{file}: {number} further problems.</translation>
    </message>
    <message>
        <source>{file}: {place}: found {found}; expected {expected}. {mend}</source>
        <translation>{file}: {place}: found {found}; expected {expected}. {mend}</translation>
    </message>
    <message>
        <source>{file}: {place}: {said}</source>
        <translation>{file}: {place}: {said}</translation>
    </message>
    <message>
        <source>{literal} stands beside the reference {reference}, which gives {value}. The reference counts.</source>
        <translation>{literal} stands beside the reference {reference}, which gives {value}. The reference counts.</translation>
    </message>
    <message>
        <source>{months} weights, one for each month of the loan</source>
        <translation>{months} weights, one for each month of the loan</translation>
    </message>
    <message>
        <source>{quantity:quantity} × {value:exact} makes {computed:cents}, but the amount of this row is {amount:cents}. A check that counts the rows takes the first, the sum of the rows the second.</source>
        <translation>{quantity:quantity} × {value:exact} makes {computed:cents}, but the amount of this row is {amount:cents}. A check that counts the rows takes the first, the sum of the rows the second.</translation>
    </message>
    <message>
        <source>{typed} = {value:quantity}</source>
        <translation>{typed} = {value:quantity}</translation>
    </message>
    <message>
        <source>{typed} = {value:quantity} %</source>
        <translation>{typed} = {value:quantity} %</translation>
    </message>
    <message>
        <source>“{value}”, as in the first row of this check</source>
        <translation>“{value}”, as in the first row of this check</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>Allowance</source>
        <translation>Allowance</translation>
    </message>
    <message>
        <source>Amount in the documents</source>
        <translation>Amount in the documents</translation>
    </message>
    <message>
        <source>Appreciation</source>
        <translation>Appreciation</translation>
    </message>
    <message>
        <source>Average purchase</source>
        <translation>Average purchase</translation>
    </message>
    <message>
        <source>Average ticket</source>
        <translation>Average ticket</translation>
    </message>
    <message>
        <source>Average weekday</source>
        <translation>Average weekday</translation>
    </message>
    <message>
        <source>Average weekend day</source>
        <translation>Average weekend day</translation>
    </message>
    <message>
        <source>Bad debts</source>
        <translation>Bad debts</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Base figure</source>
        <translation>Base figure</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>Cash counted</translation>
    </message>
    <message>
        <source>Change of receivables</source>
        <translation>Change of receivables</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Closing balance</translation>
    </message>
    <message>
        <source>Closing cash</source>
        <translation>Closing cash</translation>
    </message>
    <message>
        <source>Closing stock</source>
        <translation>Closing stock</translation>
    </message>
    <message>
        <source>Closing units</source>
        <translation>Closing units</translation>
    </message>
    <message>
        <source>Commission paid</source>
        <translation>Commission paid</translation>
    </message>
    <message>
        <source>Commission rate</source>
        <translation>Commission rate</translation>
    </message>
    <message>
        <source>Components of cost</source>
        <translation>Components of cost</translation>
    </message>
    <message>
        <source>Computed value</source>
        <translation>Computed value</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Cost of sales</source>
        <translation>Cost of sales</translation>
    </message>
    <message>
        <source>Cost rate</source>
        <translation>Cost rate</translation>
    </message>
    <message>
        <source>Credit days</source>
        <translation>Credit days</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Customers a day</source>
        <translation>Customers a day</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Days of stock</source>
        <translation>Days of stock</translation>
    </message>
    <message>
        <source>Debts found</source>
        <translation>Debts found</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>Depreciation</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Discounts</translation>
    </message>
    <message>
        <source>Evidence no.</source>
        <translation>Evidence no.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fact</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Figure per unit</source>
        <translation>Figure per unit</translation>
    </message>
    <message>
        <source>Figures of peers</source>
        <translation>Figures of peers</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Float</translation>
    </message>
    <message>
        <source>Gap measured against</source>
        <translation>Gap measured against</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>Hourly rate</source>
        <translation>Hourly rate</translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation>Hours a day</translation>
    </message>
    <message>
        <source>Hours per unit</source>
        <translation>Hours per unit</translation>
    </message>
    <message>
        <source>Hours so far</source>
        <translation>Hours so far</translation>
    </message>
    <message>
        <source>Inflows not from sales</source>
        <translation>Inflows not from sales</translation>
    </message>
    <message>
        <source>Initial equity</source>
        <translation>Initial equity</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Loans received</source>
        <translation>Loans received</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>Mark-up</source>
        <translation>Mark-up</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Monthly cost</translation>
    </message>
    <message>
        <source>Monthly disposable cash</source>
        <translation>Monthly disposable cash</translation>
    </message>
    <message>
        <source>Monthly profit</source>
        <translation>Monthly profit</translation>
    </message>
    <message>
        <source>Monthly purchases</source>
        <translation>Monthly purchases</translation>
    </message>
    <message>
        <source>Monthly sales</source>
        <translation>Monthly sales</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Months of sales</source>
        <translation>Months of sales</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number of purchases</source>
        <translation>Number of purchases</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Opening balance</translation>
    </message>
    <message>
        <source>Opening cash</source>
        <translation>Opening cash</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>Opening stock</translation>
    </message>
    <message>
        <source>Opening units</source>
        <translation>Opening units</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Outflows</source>
        <translation>Outflows</translation>
    </message>
    <message>
        <source>Output an hour</source>
        <translation>Output an hour</translation>
    </message>
    <message>
        <source>Own transfers</source>
        <translation>Own transfers</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Paid in</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Paid out</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Per month</translation>
    </message>
    <message>
        <source>Piece rate</source>
        <translation>Piece rate</translation>
    </message>
    <message>
        <source>Piece wages</source>
        <translation>Piece wages</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Principal repaid</source>
        <translation>Principal repaid</translation>
    </message>
    <message>
        <source>Private receipts</source>
        <translation>Private receipts</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Profit of the period</source>
        <translation>Profit of the period</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Purchases</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Recent months</source>
        <translation>Recent months</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Refunds</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Returns</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Sales of the product</source>
        <translation>Sales of the product</translation>
    </message>
    <message>
        <source>Same month last year</source>
        <translation>Same month last year</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>Seasons</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Share invoiced</source>
        <translation>Share invoiced</translation>
    </message>
    <message>
        <source>Share of sales</source>
        <translation>Share of sales</translation>
    </message>
    <message>
        <source>Share of sales on this account</source>
        <translation>Share of sales on this account</translation>
    </message>
    <message>
        <source>Share on credit</source>
        <translation>Share on credit</translation>
    </message>
    <message>
        <source>Share sampled</source>
        <translation>Share sampled</translation>
    </message>
    <message>
        <source>Share sold by staff</source>
        <translation>Share sold by staff</translation>
    </message>
    <message>
        <source>Share unpaid</source>
        <translation>Share unpaid</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Stock before</source>
        <translation>Stock before</translation>
    </message>
    <message>
        <source>Supplier's credit days</source>
        <translation>Supplier's credit days</translation>
    </message>
    <message>
        <source>Takings by day</source>
        <translation>Takings by day</translation>
    </message>
    <message>
        <source>Tax paid</source>
        <translation>Tax paid</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Tax rate</translation>
    </message>
    <message>
        <source>The same months last year</source>
        <translation>The same months last year</translation>
    </message>
    <message>
        <source>Trading days</source>
        <translation>Trading days</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Used before</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation>Used now</translation>
    </message>
    <message>
        <source>Used per unit</source>
        <translation>Used per unit</translation>
    </message>
    <message>
        <source>Used whatever is made</source>
        <translation>Used whatever is made</translation>
    </message>
    <message>
        <source>Value each</source>
        <translation>Value each</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>Wages</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Weekdays</translation>
    </message>
    <message>
        <source>Weekend days</source>
        <translation>Weekend days</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Yield</translation>
    </message>
</context>
<context>
    <name>InputsArea</name>
    <message>
        <source>Given is</source>
        <translation>Given is</translation>
    </message>
    <message>
        <source>Given is ({number} of {count})</source>
        <translation>Given is ({number} of {count})</translation>
    </message>
    <message>
        <source>Which of these is given</source>
        <translation>Which of these is given</translation>
    </message>
</context>
<context>
    <name>KeeperPrompt</name>
    <message>
        <source>Reveal the votes</source>
        <translation>Reveal the votes</translation>
    </message>
    <message>
        <source>The votes are opened with the key of one of these. Up and Down choose who it is.</source>
        <translation>The votes are opened with the key of one of these. Up and Down choose who it is.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Backup verified: {file}, {entries} entries, head {head}.</source>
        <translation>Backup verified: {file}, {entries} entries, head {head}.</translation>
    </message>
    <message>
        <source>Case {case} is from paper, done {done}, entered by {by} from {begun}: {count} of the entries {first} to {last}.</source>
        <translation>Case {case} is from paper, done {done}, entered by {by} from {begun}: {count} of the entries {first} to {last}.</translation>
    </message>
    <message>
        <source>Case {case}, round {round}: the vote of {name} is not what was signed.</source>
        <translation>Case {case}, round {round}: the vote of {name} is not what was signed.</translation>
    </message>
    <message>
        <source>Case {subject}: policy {version} stands where entry {number} recorded that {taken} was taken.</source>
        <translation>Case {subject}: policy {version} stands where entry {number} recorded that {taken} was taken.</translation>
    </message>
    <message>
        <source>Case {subject}: the veto is not what the key of {names} signed, or is not signed.</source>
        <translation>Case {subject}: the veto is not what the key of {names} signed, or is not signed.</translation>
    </message>
    <message>
        <source>Entry {number} does not follow the entry before it.</source>
        <translation>Entry {number} does not follow the entry before it.</translation>
    </message>
    <message>
        <source>Entry {number} is missing.</source>
        <translation>Entry {number} is missing.</translation>
    </message>
    <message>
        <source>Entry {number} is not as it was written.</source>
        <translation>Entry {number} is not as it was written.</translation>
    </message>
    <message>
        <source>Entry {number}, {field}: erased on {at} by {operator}, recorded in entry {by}.</source>
        <translation>Entry {number}, {field}: erased on {at} by {operator}, recorded in entry {by}.</translation>
    </message>
    <message>
        <source>Entry {number}: the value {field} is missing, and no entry records its erasure.</source>
        <translation>Entry {number}: the value {field} is missing, and no entry records its erasure.</translation>
    </message>
    <message>
        <source>Entry {number}: the value {field} is not as it was written.</source>
        <translation>Entry {number}: the value {field} is not as it was written.</translation>
    </message>
    <message>
        <source>Entry {number}: the value {field} was added later.</source>
        <translation>Entry {number}: the value {field} was added later.</translation>
    </message>
    <message>
        <source>Meeting {subject}: policy {version} stands where entry {number} recorded that {taken} was taken.</source>
        <translation>Meeting {subject}: policy {version} stands where entry {number} recorded that {taken} was taken.</translation>
    </message>
    <message>
        <source>Meeting {subject}: the roll of votes is not what the key of {names} signed, or is not signed.</source>
        <translation>Meeting {subject}: the roll of votes is not what the key of {names} signed, or is not signed.</translation>
    </message>
    <message>
        <source>Meeting {subject}: the sign-off is not what the key of {names} signed, or is not signed.</source>
        <translation>Meeting {subject}: the sign-off is not what the key of {names} signed, or is not signed.</translation>
    </message>
    <message>
        <source>Policy {version} is not as entry {number} recorded it.</source>
        <translation>Policy {version} is not as entry {number} recorded it.</translation>
    </message>
    <message>
        <source>Policy {version}: no entry of the journal took or adopted it.</source>
        <translation>Policy {version}: no entry of the journal took or adopted it.</translation>
    </message>
    <message>
        <source>Resolution {subject}: the opinion is not what the key of {names} signed, or is not signed.</source>
        <translation>Resolution {subject}: the opinion is not what the key of {names} signed, or is not signed.</translation>
    </message>
    <message>
        <source>Restored: {entries} entries, head {head}.</source>
        <translation>Restored: {entries} entries, head {head}.</translation>
    </message>
    <message>
        <source>The file of evidence {file} is missing.</source>
        <translation>The file of evidence {file} is missing.</translation>
    </message>
    <message>
        <source>The file of evidence {file} is not as it was stored.</source>
        <translation>The file of evidence {file} is not as it was stored.</translation>
    </message>
    <message>
        <source>The file that was there before lies at {file}.</source>
        <translation>The file that was there before lies at {file}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Check the name and the permissions.</source>
        <translation>The file {file} cannot be read. Check the name and the permissions.</translation>
    </message>
    <message>
        <source>The journal does not hold together: places that differ: {faults}.</source>
        <translation>The journal does not hold together: places that differ: {faults}.</translation>
    </message>
    <message>
        <source>The journal is intact: {entries} entries, head {head}.</source>
        <translation>The journal is intact: {entries} entries, head {head}.</translation>
    </message>
</context>
<context>
    <name>KeptKind</name>
    <message>
        <source>scan of the signed paper</source>
        <translation>scan of the signed paper</translation>
    </message>
    <message>
        <source>signed copy</source>
        <translation>signed copy</translation>
    </message>
    <message>
        <source>version with additions</source>
        <translation>version with additions</translation>
    </message>
</context>
<context>
    <name>KeyDesk</name>
    <message>
        <source>Convene a meeting first: keys belong to its people.</source>
        <translation>Convene a meeting first: keys belong to its people.</translation>
    </message>
    <message>
        <source>The PIN does not count any more: the secret is asked.</source>
        <translation>The PIN does not count any more: the secret is asked.</translation>
    </message>
    <message numerus="yes">
        <source>The PIN is wrong; {count} more tries. Votes that were given are safe.</source>
        <translation><numerusform>The PIN is wrong; {count} more try. Votes that were given are safe.</numerusform><numerusform>The PIN is wrong; {count} more tries. Votes that were given are safe.</numerusform></translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Enter on a row changes its key, Delete gives back the one it came with.</source>
        <translation>Enter on a row changes its key, Delete gives back the one it came with.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Press the key for “{action}”; Esc leaves it as it is.</source>
        <translation>Press the key for “{action}”; Esc leaves it as it is.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>The keys of the methods never change.</source>
        <translation>The keys of the methods never change.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>A key for somebody who signs above the committee: {office}.</source>
        <translation>A key for somebody who signs above the committee: {office}.</translation>
    </message>
    <message>
        <source>A key for {name}. The secret opens it and nobody can look it up; who forgets it gets another key.</source>
        <translation>A key for {name}. The secret opens it and nobody can look it up; who forgets it gets another key.</translation>
    </message>
    <message>
        <source>A new key for {name}: the secret of before opens nothing any more. What was signed stays valid, and the new key is in the next minutes.</source>
        <translation>A new key for {name}: the secret of before opens nothing any more. What was signed stays valid, and the new key is in the next minutes.</translation>
    </message>
    <message>
        <source>At least {least} characters, {different} of them different, not only digits.</source>
        <translation>At least {least} characters, {different} of them different, not only digits.</translation>
    </message>
    <message>
        <source>Close the key</source>
        <translation>Close the key</translation>
    </message>
    <message>
        <source>Close the key because</source>
        <translation>Close the key because</translation>
    </message>
    <message>
        <source>Enrol (Enter)</source>
        <translation>Enrol (Enter)</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>Give a new key (Enter)</source>
        <translation>Give a new key (Enter)</translation>
    </message>
    <message>
        <source>Key since</source>
        <translation>Key since</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>Name of the signer</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Secret of {name}, who vouches</source>
        <translation>Secret of {name}, who vouches</translation>
    </message>
    <message>
        <source>The key is being made …</source>
        <translation>The key is being made …</translation>
    </message>
    <message>
        <source>The policy asks for keys: with them votes can be sealed. Everybody types the own secret alone.</source>
        <translation>The policy asks for keys: with them votes can be sealed. Everybody types the own secret alone.</translation>
    </message>
    <message>
        <source>The policy of this meeting keys votes under names; keys are not needed for it.</source>
        <translation>The policy of this meeting keys votes under names; keys are not needed for it.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the secret twice.</source>
        <translation>The two are not the same. Type the secret twice.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message>
        <source>Nothing is missing for a vote.</source>
        <translation>Nothing is missing for a vote.</translation>
    </message>
</context>
<context>
    <name>LeaningDialog</name>
    <message>
        <source>For you alone: sealed with your notes, shown to nobody, and no vote.</source>
        <translation>For you alone: sealed with your notes, shown to nobody, and no vote.</translation>
    </message>
    <message>
        <source>My leaning</source>
        <translation>My leaning</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>over</source>
        <translation>over</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>severe</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>watch</translation>
    </message>
    <message>
        <source>within</source>
        <translation>within</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Accounts receivable</source>
        <translation>Accounts receivable</translation>
    </message>
    <message>
        <source>Advances from customers</source>
        <translation>Advances from customers</translation>
    </message>
    <message>
        <source>Bank and wallet balances</source>
        <translation>Bank and wallet balances</translation>
    </message>
    <message>
        <source>Business loan instalments</source>
        <translation>Business loan instalments</translation>
    </message>
    <message>
        <source>Cash on hand</source>
        <translation>Cash on hand</translation>
    </message>
    <message>
        <source>Cash purchases</source>
        <translation>Cash purchases</translation>
    </message>
    <message>
        <source>Cash sales</source>
        <translation>Cash sales</translation>
    </message>
    <message>
        <source>Closing cash</source>
        <translation>Closing cash</translation>
    </message>
    <message>
        <source>Credit card used</source>
        <translation>Credit card used</translation>
    </message>
    <message>
        <source>Current assets</source>
        <translation>Current assets</translation>
    </message>
    <message>
        <source>Customer advances</source>
        <translation>Customer advances</translation>
    </message>
    <message>
        <source>Deposits paid</source>
        <translation>Deposits paid</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Equity</translation>
    </message>
    <message>
        <source>Fixed assets, net</source>
        <translation>Fixed assets, net</translation>
    </message>
    <message>
        <source>Fixed expenses paid</source>
        <translation>Fixed expenses paid</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Gross margin</translation>
    </message>
    <message>
        <source>Gross profit</source>
        <translation>Gross profit</translation>
    </message>
    <message>
        <source>Guarantees given (contingent)</source>
        <translation>Guarantees given (contingent)</translation>
    </message>
    <message>
        <source>Household expenses</source>
        <translation>Household expenses</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventory</translation>
    </message>
    <message>
        <source>Loans from other institutions</source>
        <translation>Loans from other institutions</translation>
    </message>
    <message>
        <source>Long-term loans</source>
        <translation>Long-term loans</translation>
    </message>
    <message>
        <source>Monthly disposable cash</source>
        <translation>Monthly disposable cash</translation>
    </message>
    <message>
        <source>Net financing cash</source>
        <translation>Net financing cash</translation>
    </message>
    <message>
        <source>Net investing cash</source>
        <translation>Net investing cash</translation>
    </message>
    <message>
        <source>Net operating cash</source>
        <translation>Net operating cash</translation>
    </message>
    <message>
        <source>Net private cash</source>
        <translation>Net private cash</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Net profit</translation>
    </message>
    <message>
        <source>Off-balance assets</source>
        <translation>Off-balance assets</translation>
    </message>
    <message>
        <source>Off-balance liabilities</source>
        <translation>Off-balance liabilities</translation>
    </message>
    <message>
        <source>Opening cash</source>
        <translation>Opening cash</translation>
    </message>
    <message>
        <source>Operating expenses</source>
        <translation>Operating expenses</translation>
    </message>
    <message>
        <source>Operating inflow</source>
        <translation>Operating inflow</translation>
    </message>
    <message>
        <source>Operating outflow</source>
        <translation>Operating outflow</translation>
    </message>
    <message>
        <source>Other expenses</source>
        <translation>Other expenses</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>Other income</translation>
    </message>
    <message>
        <source>Other liabilities</source>
        <translation>Other liabilities</translation>
    </message>
    <message>
        <source>Other non-operating assets</source>
        <translation>Other non-operating assets</translation>
    </message>
    <message>
        <source>Other operating assets</source>
        <translation>Other operating assets</translation>
    </message>
    <message>
        <source>Other payables</source>
        <translation>Other payables</translation>
    </message>
    <message>
        <source>Other prepaid</source>
        <translation>Other prepaid</translation>
    </message>
    <message>
        <source>Payables paid</source>
        <translation>Payables paid</translation>
    </message>
    <message>
        <source>Prepayments made</source>
        <translation>Prepayments made</translation>
    </message>
    <message>
        <source>Prepayments to suppliers</source>
        <translation>Prepayments to suppliers</translation>
    </message>
    <message>
        <source>Private borrowing</source>
        <translation>Private borrowing</translation>
    </message>
    <message>
        <source>Private instalments</source>
        <translation>Private instalments</translation>
    </message>
    <message>
        <source>Receivables collected</source>
        <translation>Receivables collected</translation>
    </message>
    <message>
        <source>Repayment capacity</source>
        <translation>Repayment capacity</translation>
    </message>
    <message>
        <source>Short-term liabilities</source>
        <translation>Short-term liabilities</translation>
    </message>
    <message>
        <source>Total assets</source>
        <translation>Total assets</translation>
    </message>
    <message>
        <source>Total liabilities</source>
        <translation>Total liabilities</translation>
    </message>
    <message>
        <source>Total sales</source>
        <translation>Total sales</translation>
    </message>
    <message>
        <source>Trade payables</source>
        <translation>Trade payables</translation>
    </message>
    <message>
        <source>Unamortised rent</source>
        <translation>Unamortised rent</translation>
    </message>
    <message>
        <source>Variable cost</source>
        <translation>Variable cost</translation>
    </message>
</context>
<context>
    <name>LineFacts</name>
    <message>
        <source> (fallen since: {count})</source>
        <translation> (fallen since: {count})</translation>
    </message>
    <message>
        <source>A adopts the proposed recognised value {value}</source>
        <translation>A adopts the proposed recognised value {value}</translation>
    </message>
    <message>
        <source>Case {number}, as left on {day}: {value}</source>
        <translation>Case {number}, as left on {day}: {value}</translation>
    </message>
    <message>
        <source>Cause: {cause}</source>
        <translation>Cause: {cause}</translation>
    </message>
    <message>
        <source>Entered in session on the word of {name}</source>
        <translation>Entered in session on the word of {name}</translation>
    </message>
    <message>
        <source>Mitigation: {text}</source>
        <translation>Mitigation: {text}</translation>
    </message>
    <message>
        <source>No evidence on this line.</source>
        <translation>No evidence on this line.</translation>
    </message>
    <message>
        <source>Prior period: {value}</source>
        <translation>Prior period: {value}</translation>
    </message>
    <message>
        <source>Recognised: {value}</source>
        <translation>Recognised: {value}</translation>
    </message>
    <message>
        <source>Severity {severity} and likelihood {likelihood} of 5, owner: {owner}</source>
        <translation>Severity {severity} and likelihood {likelihood} of 5, owner: {owner}</translation>
    </message>
    <message>
        <source>not yet answered</source>
        <translation>not yet answered</translation>
    </message>
    <message>
        <source>{key}  {method}: {count} of {of} accepted it beforehand</source>
        <translation>{key}  {method}: {count} of {of} accepted it beforehand</translation>
    </message>
    <message>
        <source>{member} does not concur with {method}: {reason}</source>
        <translation>{member} does not concur with {method}: {reason}</translation>
    </message>
</context>
<context>
    <name>LineInput</name>
    <message>
        <source>A text is needed: it is printed in the minutes.</source>
        <translation>A text is needed: it is printed in the minutes.</translation>
    </message>
    <message>
        <source>Answer — Enter: it agrees · Shift+Enter: it does not</source>
        <translation>Answer — Enter: it agrees · Shift+Enter: it does not</translation>
    </message>
    <message>
        <source>Cause of the deviation</source>
        <translation>Cause of the deviation</translation>
    </message>
    <message>
        <source>Enter stores · Esc closes and keeps the text</source>
        <translation>Enter stores · Esc closes and keeps the text</translation>
    </message>
    <message>
        <source>Question, or the two digits of a template</source>
        <translation>Question, or the two digits of a template</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Value, for instance 62000 or 6.2万</source>
        <translation>Value, for instance 62000 or 6.2万</translation>
    </message>
</context>
<context>
    <name>LineKind</name>
    <message>
        <source>Derived line</source>
        <translation>Derived line</translation>
    </message>
    <message>
        <source>Entered line</source>
        <translation>Entered line</translation>
    </message>
    <message>
        <source>Risk point</source>
        <translation>Risk point</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{subject}: {said}</source>
        <translation>{subject}: {said}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A ballot is open, so what was done before the last vote is not undone before the reveal. To change a vote, choose its member and key it again; a wrong recusal is taken back with Ctrl+R.</source>
        <translation>A ballot is open, so what was done before the last vote is not undone before the reveal. To change a vote, choose its member and key it again; a wrong recusal is taken back with Ctrl+R.</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Done again: {what}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>The demo meeting is being prepared …</source>
        <translation>The demo meeting is being prepared …</translation>
    </message>
    <message>
        <source>The records are being opened …</source>
        <translation>The records are being opened …</translation>
    </message>
    <message>
        <source>There is no further case in this direction.</source>
        <translation>There is no further case in this direction.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>There is nothing to do again.</translation>
    </message>
    <message>
        <source>There is nothing to undo since the program was started or since the last reveal; what was done before stays in the record.</source>
        <translation>There is nothing to undo since the program was started or since the last reveal; what was done before stays in the record.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Undone: {what}</translation>
    </message>
    <message>
        <source>Workbooks and case files (*.xlsx *.json)</source>
        <translation>Workbooks and case files (*.xlsx *.json)</translation>
    </message>
    <message>
        <source>○ not yet confirmed: {count}</source>
        <translation>○ not yet confirmed: {count}</translation>
    </message>
    <message>
        <source>● saved {time}</source>
        <translation>● saved {time}</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methods</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wall</translation>
    </message>
</context>
<context>
    <name>MethodPanel</name>
    <message>
        <source>Accepted beforehand by {count}</source>
        <translation>Accepted beforehand by {count}</translation>
    </message>
    <message>
        <source>Counts once together with {methods}.</source>
        <translation>Counts once together with {methods}.</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Deviation</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimate</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>does not count</translation>
    </message>
    <message>
        <source>fallen</source>
        <translation>fallen</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>not yet saved</source>
        <translation>not yet saved</translation>
    </message>
    <message>
        <source>once with {keys}</source>
        <translation>once with {keys}</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problem</translation>
    </message>
    <message>
        <source>unfit</source>
        <translation>unfit</translation>
    </message>
    <message>
        <source>with {keys}</source>
        <translation>with {keys}</translation>
    </message>
    <message>
        <source>× rejected</source>
        <translation>× rejected</translation>
    </message>
    <message>
        <source>✓ confirmed</source>
        <translation>✓ confirmed</translation>
    </message>
    <message>
        <source>✓ with dissent</source>
        <translation>✓ with dissent</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>* required by the policy</source>
        <translation>* required by the policy</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>A debt that was denied or left out was found</source>
        <translation>A debt that was denied or left out was found</translation>
    </message>
    <message>
        <source>A reviewer's own paper with private notes: for nobody else, no part of the record</source>
        <translation>A reviewer's own paper with private notes: for nobody else, no part of the record</translation>
    </message>
    <message>
        <source>A reviewer's own paper, no part of the record</source>
        <translation>A reviewer's own paper, no part of the record</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Addition {number}, {when}: resolution {resolution}, {client}.</source>
        <translation>Addition {number}, {when}: resolution {resolution}, {client}.</translation>
    </message>
    <message>
        <source>Additions</source>
        <translation>Additions</translation>
    </message>
    <message>
        <source>Additions to the sealed minutes</source>
        <translation>Additions to the sealed minutes</translation>
    </message>
    <message>
        <source>Adjourned</source>
        <translation>Adjourned</translation>
    </message>
    <message>
        <source>Adopted; chair's decision</source>
        <translation>Adopted; chair's decision</translation>
    </message>
    <message>
        <source>Agenda and results</source>
        <translation>Agenda and results</translation>
    </message>
    <message>
        <source>Amount approved</source>
        <translation>Amount approved</translation>
    </message>
    <message>
        <source>Amount, yuan:</source>
        <translation>Amount, yuan:</translation>
    </message>
    <message>
        <source>Annex: every line with its methods</source>
        <translation>Annex: every line with its methods</translation>
    </message>
    <message>
        <source>Announced at:</source>
        <translation>Announced at:</translation>
    </message>
    <message>
        <source>Announced by {name}, {when}</source>
        <translation>Announced by {name}, {when}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Answer, and by whom</source>
        <translation>Answer, and by whom</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Approved against what the lines propose. {proposal}</source>
        <translation>Approved against what the lines propose. {proposal}</translation>
    </message>
    <message>
        <source>As before: {lines}</source>
        <translation>As before: {lines}</translation>
    </message>
    <message>
        <source>As of entry {number} of the journal · paper, until it is entered</source>
        <translation>As of entry {number} of the journal · paper, until it is entered</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Awaiting signatures above the committee. Nothing is paid out before.</source>
        <translation>Awaiting signatures above the committee. Nothing is paid out before.</translation>
    </message>
    <message>
        <source>Because of:</source>
        <translation>Because of:</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Came or left meanwhile</source>
        <translation>Came or left meanwhile</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>Case {position} by hand: {client}</source>
        <translation>Case {position} by hand: {client}</translation>
    </message>
    <message>
        <source>Case {position} of the minutes of the loan committee, meeting {number}</source>
        <translation>Case {position} of the minutes of the loan committee, meeting {number}</translation>
    </message>
    <message>
        <source>Case {position}: lines to clear</source>
        <translation>Case {position}: lines to clear</translation>
    </message>
    <message>
        <source>Case {position}: {client}</source>
        <translation>Case {position}: {client}</translation>
    </message>
    <message>
        <source>Case {position}: {client} ({number}), lead officer {lead}; {request}.</source>
        <translation>Case {position}: {client} ({number}), lead officer {lead}; {request}.</translation>
    </message>
    <message>
        <source>Cases not heard</source>
        <translation>Cases not heard</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Chair (signature)</source>
        <translation>Chair (signature)</translation>
    </message>
    <message>
        <source>Changes since revision {revision}</source>
        <translation>Changes since revision {revision}</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>Conflicts of interest</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Corrected in session.</source>
        <translation>Corrected in session.</translation>
    </message>
    <message>
        <source>Corrections by hand, to be entered as a numbered addition</source>
        <translation>Corrections by hand, to be entered as a numbered addition</translation>
    </message>
    <message>
        <source>DRAFT, not signed</source>
        <translation>DRAFT, not signed</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date and seal</source>
        <translation>Date and seal</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date and time</translation>
    </message>
    <message>
        <source>Decisions on single lines</source>
        <translation>Decisions on single lines</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Declared</translation>
    </message>
    <message>
        <source>Deferred before a vote: {reason} ({by}, {when})</source>
        <translation>Deferred before a vote: {reason} ({by}, {when})</translation>
    </message>
    <message>
        <source>Dev.</source>
        <translation>Dev.</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Deviation</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Deviations</translation>
    </message>
    <message>
        <source>Did not vote</source>
        <translation>Did not vote</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Dissent</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Earlier decisions on this client</source>
        <translation>Earlier decisions on this client</translation>
    </message>
    <message>
        <source>Earlier rounds</source>
        <translation>Earlier rounds</translation>
    </message>
    <message>
        <source>Emergency sheet {number}</source>
        <translation>Emergency sheet {number}</translation>
    </message>
    <message>
        <source>Emergency sheet, meeting {number}</source>
        <translation>Emergency sheet, meeting {number}</translation>
    </message>
    <message>
        <source>Entered by:</source>
        <translation>Entered by:</translation>
    </message>
    <message>
        <source>Entered from paper</source>
        <translation>Entered from paper</translation>
    </message>
    <message>
        <source>Entered on, from – to:</source>
        <translation>Entered on, from – to:</translation>
    </message>
    <message>
        <source>Every case of this meeting is decided.</source>
        <translation>Every case of this meeting is decided.</translation>
    </message>
    <message>
        <source>Every line has its two methods.</source>
        <translation>Every line has its two methods.</translation>
    </message>
    <message>
        <source>Every member signs each own row, and whoever presides signs each case with the time.</source>
        <translation>Every member signs each own row, and whoever presides signs each case with the time.</translation>
    </message>
    <message>
        <source>Evidence {evidence}: {before} → {after}, {by}: {reason}</source>
        <translation>Evidence {evidence}: {before} → {after}, {by}: {reason}</translation>
    </message>
    <message>
        <source>Except, and why:</source>
        <translation>Except, and why:</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experience</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>From paper: done on {done}; the machine was not used: {reason}. Entered by {by}, from {begun}, not yet ended, {count} of the entries {first} to {last} of the journal: {what}.</source>
        <translation>From paper: done on {done}; the machine was not used: {reason}. Entered by {by}, from {begun}, not yet ended, {count} of the entries {first} to {last} of the journal: {what}.</translation>
    </message>
    <message>
        <source>From paper: done on {done}; the machine was not used: {reason}. Entered by {by}, {begun} to {ended}, {count} of the entries {first} to {last} of the journal: {what}.</source>
        <translation>From paper: done on {done}; the machine was not used: {reason}. Entered by {by}, {begun} to {ended}, {count} of the entries {first} to {last} of the journal: {what}.</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>From – to</translation>
    </message>
    <message>
        <source>Furthest by {method}: {deviation}</source>
        <translation>Furthest by {method}: {deviation}</translation>
    </message>
    <message>
        <source>Grey: within the limit, or half of the peers. Solid: adverse, a total, or covered. Hollow: favourable, or added. Hatched: taken away, or with ◆ short of the instalment. Arrow: beyond ±50 %.</source>
        <translation>Grey: within the limit, or half of the peers. Solid: adverse, a total, or covered. Hollow: favourable, or added. Hatched: taken away, or with ◆ short of the instalment. Arrow: beyond ±50 %.</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>Heard before: meeting {meeting}, {day}, revision {revision}: {outcome}. {reason}</source>
        <translation>Heard before: meeting {meeting}, {day}, revision {revision}: {outcome}. {reason}</translation>
    </message>
    <message>
        <source>Heard from – to:</source>
        <translation>Heard from – to:</translation>
    </message>
    <message>
        <source>Held because: {reason}</source>
        <translation>Held because: {reason}</translation>
    </message>
    <message>
        <source>How each line was checked</source>
        <translation>How each line was checked</translation>
    </message>
    <message>
        <source>In the chair</source>
        <translation>In the chair</translation>
    </message>
    <message>
        <source>In the chair's place presides:</source>
        <translation>In the chair's place presides:</translation>
    </message>
    <message>
        <source>In words:</source>
        <translation>In words:</translation>
    </message>
    <message>
        <source>Instalment {instalment:cents} yuan a month, ABOVE the ceiling of {ceiling:cents} yuan</source>
        <translation>Instalment {instalment:cents} yuan a month, ABOVE the ceiling of {ceiling:cents} yuan</translation>
    </message>
    <message>
        <source>Instalment {instalment:cents} yuan a month, ceiling {ceiling:cents} yuan</source>
        <translation>Instalment {instalment:cents} yuan a month, ceiling {ceiling:cents} yuan</translation>
    </message>
    <message>
        <source>Instalment, yuan a month:</source>
        <translation>Instalment, yuan a month:</translation>
    </message>
    <message>
        <source>Intercession by a third party: {text}</source>
        <translation>Intercession by a third party: {text}</translation>
    </message>
    <message>
        <source>Journal, after {number} entries</source>
        <translation>Journal, after {number} entries</translation>
    </message>
    <message>
        <source>Kept at least until</source>
        <translation>Kept at least until</translation>
    </message>
    <message>
        <source>Keys of those who sign</source>
        <translation>Keys of those who sign</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Lead and second officer</source>
        <translation>Lead and second officer</translation>
    </message>
    <message>
        <source>Left undecided, its quorum had gone: {reason} ({by}, {when})</source>
        <translation>Left undecided, its quorum had gone: {reason} ({by}, {when})</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Lines cleared: {cleared} of {total}</source>
        <translation>Lines cleared: {cleared} of {total}</translation>
    </message>
    <message>
        <source>Lines not cleared</source>
        <translation>Lines not cleared</translation>
    </message>
    <message>
        <source>Lines waived without two methods</source>
        <translation>Lines waived without two methods</translation>
    </message>
    <message>
        <source>Lines without two methods</source>
        <translation>Lines without two methods</translation>
    </message>
    <message>
        <source>Loan committee, meeting {number}</source>
        <translation>Loan committee, meeting {number}</translation>
    </message>
    <message>
        <source>Meeting closed</source>
        <translation>Meeting closed</translation>
    </message>
    <message>
        <source>Meeting {number}, case {position} of {total}</source>
        <translation>Meeting {number}, case {position} of {total}</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Method 1</source>
        <translation>Method 1</translation>
    </message>
    <message>
        <source>Method 2</source>
        <translation>Method 2</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methods</translation>
    </message>
    <message>
        <source>Methods: {legend}.</source>
        <translation>Methods: {legend}.</translation>
    </message>
    <message>
        <source>Minutes of the loan committee</source>
        <translation>Minutes of the loan committee</translation>
    </message>
    <message>
        <source>Minutes of the loan committee, meeting {number}</source>
        <translation>Minutes of the loan committee, meeting {number}</translation>
    </message>
    <message>
        <source>Mitigation: {text}</source>
        <translation>Mitigation: {text}</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>My leaning: {choice}</source>
        <translation>My leaning: {choice}</translation>
    </message>
    <message>
        <source>My notes (only me)</source>
        <translation>My notes (only me)</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>My questions</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No line is outside its tolerance.</source>
        <translation>No line is outside its tolerance.</translation>
    </message>
    <message>
        <source>No resolution has been adopted ({state}).</source>
        <translation>No resolution has been adopted ({state}).</translation>
    </message>
    <message>
        <source>No veto by {until}; recorded {when}.</source>
        <translation>No veto by {until}; recorded {when}.</translation>
    </message>
    <message>
        <source>No voter has a conflict of interest</source>
        <translation>No voter has a conflict of interest</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>No. {number} of {year}</source>
        <translation>No. {number} of {year}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>None.</translation>
    </message>
    <message>
        <source>Not cleared.</source>
        <translation>Not cleared.</translation>
    </message>
    <message>
        <source>Notes that do not open: {count}</source>
        <translation>Notes that do not open: {count}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Observing, no vote</source>
        <translation>Observing, no vote</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>On the word of {acting}, keyed by {operator}.</source>
        <translation>On the word of {acting}, keyed by {operator}.</translation>
    </message>
    <message>
        <source>One case alone, from the sealed minutes</source>
        <translation>One case alone, from the sealed minutes</translation>
    </message>
    <message>
        <source>One case alone; the minutes are not sealed yet</source>
        <translation>One case alone; the minutes are not sealed yet</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Opinion, signature and date</source>
        <translation>Opinion, signature and date</translation>
    </message>
    <message>
        <source>Other methods: {methods}</source>
        <translation>Other methods: {methods}</translation>
    </message>
    <message>
        <source>Others:</source>
        <translation>Others:</translation>
    </message>
    <message>
        <source>Own amount, term, rate; remark; why recused</source>
        <translation>Own amount, term, rate; remark; why recused</translation>
    </message>
    <message>
        <source>Page {page} of {total}</source>
        <translation>Page {page} of {total}</translation>
    </message>
    <message>
        <source>Part in the meeting</source>
        <translation>Part in the meeting</translation>
    </message>
    <message>
        <source>Payments by month: {payments}</source>
        <translation>Payments by month: {payments}</translation>
    </message>
    <message>
        <source>Pending veto: the chair may veto until {until}. Nothing is paid out before.</source>
        <translation>Pending veto: the chair may veto until {until}. Nothing is paid out before.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Points of the examination</source>
        <translation>Points of the examination</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Prep sheet: {number} {client}</source>
        <translation>Prep sheet: {number} {client}</translation>
    </message>
    <message>
        <source>Present with a vote</source>
        <translation>Present with a vote</translation>
    </message>
    <message>
        <source>Present without a vote</source>
        <translation>Present without a vote</translation>
    </message>
    <message>
        <source>Print this before the session; when the machine dies, go on with it and write with a pen.</source>
        <translation>Print this before the session; when the machine dies, go on with it and write with a pen.</translation>
    </message>
    <message>
        <source>Printed from the record kept in session. What is changed by hand counts with a signature and is entered as a correction.</source>
        <translation>Printed from the record kept in session. What is changed by hand counts with a signature and is entered as a correction.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions and answers</translation>
    </message>
    <message>
        <source>Quorum {needed}, present {present}</source>
        <translation>Quorum {needed}, present {present}</translation>
    </message>
    <message>
        <source>Rate, % a year:</source>
        <translation>Rate, % a year:</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>Reasons:</source>
        <translation>Reasons:</translation>
    </message>
    <message>
        <source>Recog.</source>
        <translation>Recog.</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Recognised</translation>
    </message>
    <message>
        <source>Reconsidered because of new facts: {facts}</source>
        <translation>Reconsidered because of new facts: {facts}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Record kept by</source>
        <translation>Record kept by</translation>
    </message>
    <message>
        <source>Recorded after the minutes were sealed; the pages before stand as they were sealed.</source>
        <translation>Recorded after the minutes were sealed; the pages before stand as they were sealed.</translation>
    </message>
    <message>
        <source>Recusals</source>
        <translation>Recusals</translation>
    </message>
    <message>
        <source>Recused: {reason}</source>
        <translation>Recused: {reason}</translation>
    </message>
    <message>
        <source>Refused above the committee: nothing is paid out.</source>
        <translation>Refused above the committee: nothing is paid out.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Remarks, then each method with its working</source>
        <translation>Remarks, then each method with its working</translation>
    </message>
    <message>
        <source>Repayment capacity</source>
        <translation>Repayment capacity</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Requested</translation>
    </message>
    <message>
        <source>Resolution of the loan committee</source>
        <translation>Resolution of the loan committee</translation>
    </message>
    <message>
        <source>Resolution {number}</source>
        <translation>Resolution {number}</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Restricted ballot: not every line was cleared, so the case could not be approved.</source>
        <translation>Restricted ballot: not every line was cleared, so the case could not be approved.</translation>
    </message>
    <message>
        <source>Restricted ballot: the case could not be approved.</source>
        <translation>Restricted ballot: the case could not be approved.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Result by hand</source>
        <translation>Result by hand</translation>
    </message>
    <message>
        <source>Round {number}, opened {opened}, ended without a decision: {reason}. Its votes are not shown.</source>
        <translation>Round {number}, opened {opened}, ended without a decision: {reason}. Its votes are not shown.</translation>
    </message>
    <message>
        <source>Round {number}, {way}, opened {opened}, revealed {revealed}</source>
        <translation>Round {number}, {way}, opened {opened}, revealed {revealed}</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>SHA-256 of the record</source>
        <translation>SHA-256 of the record</translation>
    </message>
    <message>
        <source>SHA-256 of the record with the additions</source>
        <translation>SHA-256 of the record with the additions</translation>
    </message>
    <message>
        <source>Secretary (signature)</source>
        <translation>Secretary (signature)</translation>
    </message>
    <message>
        <source>Severity {severity} and likelihood {likelihood} of 5, owner: {owner}</source>
        <translation>Severity {severity} and likelihood {likelihood} of 5, owner: {owner}</translation>
    </message>
    <message>
        <source>Sign-off above the committee</source>
        <translation>Sign-off above the committee</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Signatures and verification</source>
        <translation>Signatures and verification</translation>
    </message>
    <message>
        <source>Signs that these pages print as their number, for want of a shape: {signs}</source>
        <translation>Signs that these pages print as their number, for want of a shape: {signs}</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Skip to the content</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stopped on, at:</source>
        <translation>Stopped on, at:</translation>
    </message>
    <message>
        <source>Struck: {reason}</source>
        <translation>Struck: {reason}</translation>
    </message>
    <message>
        <source>Surveyed on</source>
        <translation>Surveyed on</translation>
    </message>
    <message>
        <source>Term, months:</source>
        <translation>Term, months:</translation>
    </message>
    <message>
        <source>The chair vetoes the approval, which it ends. Reason: {reason} ({by})</source>
        <translation>The chair vetoes the approval, which it ends. Reason: {reason} ({by})</translation>
    </message>
    <message>
        <source>The chair vetoes what passed</source>
        <translation>The chair vetoes what passed</translation>
    </message>
    <message>
        <source>The chair vetoes; reason:</source>
        <translation>The chair vetoes; reason:</translation>
    </message>
    <message>
        <source>The chair vetoes; reason: {reason} ({by}, {when})</source>
        <translation>The chair vetoes; reason: {reason} ({by}, {when})</translation>
    </message>
    <message>
        <source>The code says the same as the first three lines, with the number of the meeting.</source>
        <translation>The code says the same as the first three lines, with the number of the meeting.</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>The machine</translation>
    </message>
    <message>
        <source>The roll of this meeting (who voted, who did not and why) is signed when it is closed.</source>
        <translation>The roll of this meeting (who voted, who did not and why) is signed when it is closed.</translation>
    </message>
    <message>
        <source>The roll of this meeting (who voted, who did not and why) was signed by key when it was closed: {names}.</source>
        <translation>The roll of this meeting (who voted, who did not and why) was signed by key when it was closed: {names}.</translation>
    </message>
    <message>
        <source>The time for a veto passed without one.</source>
        <translation>The time for a veto passed without one.</translation>
    </message>
    <message>
        <source>There is no case {case} that was opened at meeting {meeting}; nothing was written.</source>
        <translation>There is no case {case} that was opened at meeting {meeting}; nothing was written.</translation>
    </message>
    <message>
        <source>There is no meeting {meeting}. Give the number that the agenda shows.</source>
        <translation>There is no meeting {meeting}. Give the number that the agenda shows.</translation>
    </message>
    <message>
        <source>These are the pages of one case out of the minutes of meeting {number}, which decide. The hash below is that of the record of the whole meeting.</source>
        <translation>These are the pages of one case out of the minutes of meeting {number}, which decide. The hash below is that of the record of the whole meeting.</translation>
    </message>
    <message>
        <source>These cases stood on the agenda and were not opened; nothing was decided on them.</source>
        <translation>These cases stood on the agenda and were not opened; nothing was decided on them.</translation>
    </message>
    <message>
        <source>These pages are not the sealed file of meeting {number}: another language, or additions since. They are marked as not signed; the archive keeps the sealed file.</source>
        <translation>These pages are not the sealed file of meeting {number}: another language, or additions since. They are marked as not signed; the archive keeps the sealed file.</translation>
    </message>
    <message>
        <source>This meeting has keys: a sealed ballot is never held on paper and waits for the machine; votes called out here are attested in ink.</source>
        <translation>This meeting has keys: a sealed ballot is never held on paper and waits for the machine; votes called out here are attested in ink.</translation>
    </message>
    <message>
        <source>Tick the two methods that the room confirms on each line; a filled box was confirmed at the machine. Methods: {legend}.</source>
        <translation>Tick the two methods that the room confirms on each line; a filled box was confirmed at the machine. Methods: {legend}.</translation>
    </message>
    <message>
        <source>Tick who is there, then fill in one case after the other; the rules of the policy stay what they are.</source>
        <translation>Tick who is there, then fill in one case after the other; the rules of the policy stay what they are.</translation>
    </message>
    <message>
        <source>To be cleared up</source>
        <translation>To be cleared up</translation>
    </message>
    <message>
        <source>Trade and premises</source>
        <translation>Trade and premises</translation>
    </message>
    <message>
        <source>Two methods</source>
        <translation>Two methods</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Version of the minutes</source>
        <translation>Version of the minutes</translation>
    </message>
    <message>
        <source>Version {version} · record {digest} · policy {policy}</source>
        <translation>Version {version} · record {digest} · policy {policy}</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Votes in the order {choices}.</source>
        <translation>Votes in the order {choices}.</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Waivers</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>What came from paper is signed by no key: the members attest it in ink on the emergency sheet.</source>
        <translation>What came from paper is signed by no key: the members attest it in ink on the emergency sheet.</translation>
    </message>
    <message>
        <source>When the machine is back, open the case, press Ctrl+Alt+H, give the day and time of this sheet and enter it as it stands; keep the sheet with the file.</source>
        <translation>When the machine is back, open the case, press Ctrl+Alt+H, give the day and time of this sheet and enter it as it stands; keep the sheet with the file.</translation>
    </message>
    <message>
        <source>Who does not concur</source>
        <translation>Who does not concur</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Who is there</translation>
    </message>
    <message>
        <source>Why it was held: {reason}</source>
        <translation>Why it was held: {reason}</translation>
    </message>
    <message>
        <source>Withdrawn by the client: {reason}</source>
        <translation>Withdrawn by the client: {reason}</translation>
    </message>
    <message>
        <source>Worst lines</source>
        <translation>Worst lines</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>at most {ceiling:cents} yuan a month</source>
        <translation>at most {ceiling:cents} yuan a month</translation>
    </message>
    <message>
        <source>case {position}</source>
        <translation>case {position}</translation>
    </message>
    <message>
        <source>case {position}: {lines}</source>
        <translation>case {position}: {lines}</translation>
    </message>
    <message>
        <source>compulsory</source>
        <translation>compulsory</translation>
    </message>
    <message>
        <source>consistent with what was said before</source>
        <translation>consistent with what was said before</translation>
    </message>
    <message>
        <source>declared to have none: {names}</source>
        <translation>declared to have none: {names}</translation>
    </message>
    <message>
        <source>disposable {disposable:money} yuan a month, of which {share:ratio}: {capacity:money} yuan</source>
        <translation>disposable {disposable:money} yuan a month, of which {share:ratio}: {capacity:money} yuan</translation>
    </message>
    <message>
        <source>follows its sources</source>
        <translation>follows its sources</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>from paper</translation>
    </message>
    <message>
        <source>from paper: {methods}</source>
        <translation>from paper: {methods}</translation>
    </message>
    <message>
        <source>in full below</source>
        <translation>in full below</translation>
    </message>
    <message>
        <source>no declaration is recorded</source>
        <translation>no declaration is recorded</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>not consistent with what was said before</source>
        <translation>not consistent with what was said before</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>receipt {receipt}</source>
        <translation>receipt {receipt}</translation>
    </message>
    <message>
        <source>recused</source>
        <translation>recused</translation>
    </message>
    <message>
        <source>requested {amount:wan}, {months} months</source>
        <translation>requested {amount:wan}, {months} months</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>waived</translation>
    </message>
    <message>
        <source>{amount:wan}</source>
        <translation>{amount:wan}</translation>
    </message>
    <message>
        <source>{amount:wan}, {months} months, {rate:ratio} a year, {schedule}</source>
        <translation>{amount:wan}, {months} months, {rate:ratio} a year, {schedule}</translation>
    </message>
    <message>
        <source>{amount} for {months} months asked for · {trade} · officers {officers} · index {index}</source>
        <translation>{amount} for {months} months asked for · {trade} · officers {officers} · index {index}</translation>
    </message>
    <message>
        <source>{amount} yuan</source>
        <translation>{amount} yuan</translation>
    </message>
    <message>
        <source>{amount}, {months} months</source>
        <translation>{amount}, {months} months</translation>
    </message>
    <message>
        <source>{basis}: declared {declared}, verified {verified}</source>
        <translation>{basis}: declared {declared}, verified {verified}</translation>
    </message>
    <message>
        <source>{begun} to {ended}: adjourned to {until}, {reason}; present: {names}; resumed {resumed}</source>
        <translation>{begun} to {ended}: adjourned to {until}, {reason}; present: {names}; resumed {resumed}</translation>
    </message>
    <message>
        <source>{count} after the seal, the last on {day}: behind the page of signatures</source>
        <translation>{count} after the seal, the last on {day}: behind the page of signatures</translation>
    </message>
    <message>
        <source>{count}/{count} means accepted by all who had to: {names}.</source>
        <translation>{count}/{count} means accepted by all who had to: {names}.</translation>
    </message>
    <message>
        <source>{day}, {meeting}: {outcome}</source>
        <translation>{day}, {meeting}: {outcome}</translation>
    </message>
    <message>
        <source>{key} {label}</source>
        <translation>{key} {label}</translation>
    </message>
    <message>
        <source>{kind}, {value}: {reason} ({by})</source>
        <translation>{kind}, {value}: {reason} ({by})</translation>
    </message>
    <message>
        <source>{kind}: {reason} ({by})</source>
        <translation>{kind}: {reason} ({by})</translation>
    </message>
    <message>
        <source>{lead}; {second}</source>
        <translation>{lead}; {second}</translation>
    </message>
    <message>
        <source>{line} ({counted}/{needed})</source>
        <translation>{line} ({counted}/{needed})</translation>
    </message>
    <message>
        <source>{line} ({reason}; {by})</source>
        <translation>{line} ({reason}; {by})</translation>
    </message>
    <message>
        <source>{line}: {kind}, {value}. {reason} ({by}, {when})</source>
        <translation>{line}: {kind}, {value}. {reason} ({by}, {when})</translation>
    </message>
    <message>
        <source>{line}: {kind}. {reason} ({by}, {when})</source>
        <translation>{line}: {kind}. {reason} ({by}, {when})</translation>
    </message>
    <message>
        <source>{mark} {word}</source>
        <translation>{mark} {word}</translation>
    </message>
    <message>
        <source>{method} accepted by {names}</source>
        <translation>{method} accepted by {names}</translation>
    </message>
    <message>
        <source>{method} not accepted: {reason}</source>
        <translation>{method} not accepted: {reason}</translation>
    </message>
    <message>
        <source>{method} {estimate} at {basis}</source>
        <translation>{method} {estimate} at {basis}</translation>
    </message>
    <message>
        <source>{method} {estimate} not decided</source>
        <translation>{method} {estimate} not decided</translation>
    </message>
    <message>
        <source>{method}: entered in session on the word of {name}</source>
        <translation>{method}: entered in session on the word of {name}</translation>
    </message>
    <message>
        <source>{method}: the acceptance fell when what it rests on changed</source>
        <translation>{method}: the acceptance fell when what it rests on changed</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} months</translation>
    </message>
    <message>
        <source>{name} (case {position}: {reason})</source>
        <translation>{name} (case {position}: {reason})</translation>
    </message>
    <message>
        <source>{name} (chair)</source>
        <translation>{name} (chair)</translation>
    </message>
    <message>
        <source>{name} (from {time}: {presence})</source>
        <translation>{name} (from {time}: {presence})</translation>
    </message>
    <message>
        <source>{name} (presiding)</source>
        <translation>{name} (presiding)</translation>
    </message>
    <message>
        <source>{name} ({role})</source>
        <translation>{name} ({role})</translation>
    </message>
    <message>
        <source>{name} ({role}, papers ending {last4})</source>
        <translation>{name} ({role}, papers ending {last4})</translation>
    </message>
    <message>
        <source>{name} on {line}, {method}: {reason}</source>
        <translation>{name} on {line}, {method}: {reason}</translation>
    </message>
    <message>
        <source>{name} voted: {choice} (round {round})</source>
        <translation>{name} voted: {choice} (round {round})</translation>
    </message>
    <message>
        <source>{name} voted: {choice} (round {round}). {remark}</source>
        <translation>{name} voted: {choice} (round {round}). {remark}</translation>
    </message>
    <message>
        <source>{name}, about {line}</source>
        <translation>{name}, about {line}</translation>
    </message>
    <message>
        <source>{name}: officer of the case, no vote</source>
        <translation>{name}: officer of the case, no vote</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>{number}, revision {revision}</source>
        <translation>{number}, revision {revision}</translation>
    </message>
    <message>
        <source>{opinion}: {words}</source>
        <translation>{opinion}: {words}</translation>
    </message>
    <message>
        <source>{rate:rate} a year</source>
        <translation>{rate:rate} a year</translation>
    </message>
    <message>
        <source>{rate:ratio} a year, {schedule}</source>
        <translation>{rate:ratio} a year, {schedule}</translation>
    </message>
    <message>
        <source>{reason} ({lines})</source>
        <translation>{reason} ({lines})</translation>
    </message>
    <message>
        <source>{signer} {name}, {day}: {opinion}.</source>
        <translation>{signer} {name}, {day}: {opinion}.</translation>
    </message>
    <message>
        <source>{signer} {name}, {day}: {opinion}. {words}</source>
        <translation>{signer} {name}, {day}: {opinion}. {words}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} to {end}</translation>
    </message>
    <message>
        <source>{text} ({more})</source>
        <translation>{text} ({more})</translation>
    </message>
    <message>
        <source>{trade}; {premises}</source>
        <translation>{trade}; {premises}</translation>
    </message>
    <message>
        <source>{version}, in force from {day}</source>
        <translation>{version}, in force from {day}</translation>
    </message>
    <message>
        <source>{what} × {count}</source>
        <translation>{what} × {count}</translation>
    </message>
    <message>
        <source>{years:quantity} years; {first}</source>
        <translation>{years:quantity} years; {first}</translation>
    </message>
    <message>
        <source>… and {count} more on the screen</source>
        <translation>… and {count} more on the screen</translation>
    </message>
</context>
<context>
    <name>MinutesDesk</name>
    <message>
        <source>Every page is with the printer.</source>
        <translation>Every page is with the printer.</translation>
    </message>
    <message>
        <source>Meeting {number}, case {position}, {date}</source>
        <translation>Meeting {number}, case {position}, {date}</translation>
    </message>
    <message>
        <source>Minutes of meeting {number}, {date}</source>
        <translation>Minutes of meeting {number}, {date}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Saved as {file}</translation>
    </message>
    <message>
        <source>The file was not saved: {why}. The record is safe. Choose another place.</source>
        <translation>The file was not saved: {why}. The record is safe. Choose another place.</translation>
    </message>
    <message>
        <source>The pages were not all printed. The record is safe. Ctrl+P: print them anew.</source>
        <translation>The pages were not all printed. The record is safe. Ctrl+P: print them anew.</translation>
    </message>
    <message>
        <source>The pages were not saved: {why}. The record is safe. Ctrl+S: choose another place.</source>
        <translation>The pages were not saved: {why}. The record is safe. Ctrl+S: choose another place.</translation>
    </message>
    <message>
        <source>This case has not been opened: there are no pages of it yet.</source>
        <translation>This case has not been opened: there are no pages of it yet.</translation>
    </message>
    <message>
        <source>nothing may be written to {folder}</source>
        <translation>nothing may be written to {folder}</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>the file cannot be written there</source>
        <translation>the file cannot be written there</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <translation>there is no folder {folder}</translation>
    </message>
</context>
<context>
    <name>MinutesScreen</name>
    <message>
        <source>Give up printing (Ctrl+P)</source>
        <translation>Give up printing (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>Print (Ctrl+P)</translation>
    </message>
    <message>
        <source>Printing: {done} of {all} pages …</source>
        <translation>Printing: {done} of {all} pages …</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>Save the minutes</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>The minutes are being drawn …</source>
        <translation>The minutes are being drawn …</translation>
    </message>
    <message>
        <source>This case alone (Shift+F12)</source>
        <translation>This case alone (Shift+F12)</translation>
    </message>
    <message>
        <source>Web page for screen readers (*.html)</source>
        <translation>Web page for screen readers (*.html)</translation>
    </message>
    <message>
        <source>Whole meeting (Shift+F12)</source>
        <translation>Whole meeting (Shift+F12)</translation>
    </message>
    <message>
        <source>as a worn copier gives them; Ctrl+G: as they are</source>
        <translation>as a worn copier gives them; Ctrl+G: as they are</translation>
    </message>
    <message>
        <source>names and numbers masked; file and paper have them</source>
        <translation>names and numbers masked; file and paper have them</translation>
    </message>
    <message>
        <source>page {page}, at {percent} %</source>
        <translation>page {page}, at {percent} %</translation>
    </message>
    <message numerus="yes">
        <source>{pages} pages</source>
        <translation><numerusform>{pages} page</numerusform><numerusform>{pages} pages</numerusform></translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Ctrl+Enter keeps it · Esc closes and keeps the text, sealed, as a draft</source>
        <translation>Ctrl+Enter keeps it · Esc closes and keeps the text, sealed, as a draft</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Keep the note</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Private note</translation>
    </message>
</context>
<context>
    <name>NotesDesk</name>
    <message>
        <source>The note is now a question of {name}, and stays a note.</source>
        <translation>The note is now a question of {name}, and stays a note.</translation>
    </message>
    <message>
        <source>This passphrase does not open the private notes of {name}. Type it once more.</source>
        <translation>This passphrase does not open the private notes of {name}. Type it once more.</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Locked. F7 writes a note, Ctrl+Shift+U opens yours.</source>
        <translation>Locked. F7 writes a note, Ctrl+Shift+U opens yours.</translation>
    </message>
    <message>
        <source>My leaning: {choice}</source>
        <translation>My leaning: {choice}</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>My notes</translation>
    </message>
    <message>
        <source>Never on the wall, in minutes or a case file. Ctrl+T makes a question of a note, Delete removes it.</source>
        <translation>Never on the wall, in minutes or a case file. Ctrl+T makes a question of a note, Delete removes it.</translation>
    </message>
    <message>
        <source>No note on this case yet. F7 writes one on the line in focus.</source>
        <translation>No note on this case yet. F7 writes one on the line in focus.</translation>
    </message>
    <message>
        <source>Notes of {name}</source>
        <translation>Notes of {name}</translation>
    </message>
    <message>
        <source>Notes that do not open: {count}. They were changed or replaced outside this program; their words cannot be had back. The others are whole.</source>
        <translation>Notes that do not open: {count}. They were changed or replaced outside this program; their words cannot be had back. The others are whole.</translation>
    </message>
    <message>
        <source>Under a passphrase that did not open: {count}</source>
        <translation>Under a passphrase that did not open: {count}</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Adjourn meeting no. {number} to {until}</source>
        <translation>Adjourn meeting no. {number} to {until}</translation>
    </message>
    <message>
        <source>Case {number} deferred</source>
        <translation>Case {number} deferred</translation>
    </message>
    <message>
        <source>Case {number} is entered from paper</source>
        <translation>Case {number} is entered from paper</translation>
    </message>
    <message>
        <source>Case {number} is not deferred</source>
        <translation>Case {number} is not deferred</translation>
    </message>
    <message>
        <source>Case {number} is not withdrawn</source>
        <translation>Case {number} is not withdrawn</translation>
    </message>
    <message>
        <source>Case {number} left undecided without its quorum</source>
        <translation>Case {number} left undecided without its quorum</translation>
    </message>
    <message>
        <source>Case {number} withdrawn by the client</source>
        <translation>Case {number} withdrawn by the client</translation>
    </message>
    <message>
        <source>Close meeting no. {number}</source>
        <translation>Close meeting no. {number}</translation>
    </message>
    <message>
        <source>Conclusion of a chart stated</source>
        <translation>Conclusion of a chart stated</translation>
    </message>
    <message>
        <source>Condition added</source>
        <translation>Condition added</translation>
    </message>
    <message>
        <source>Condition changed</source>
        <translation>Condition changed</translation>
    </message>
    <message>
        <source>Condition removed</source>
        <translation>Condition removed</translation>
    </message>
    <message>
        <source>Condition struck out</source>
        <translation>Condition struck out</translation>
    </message>
    <message>
        <source>Convene meeting no. {number}</source>
        <translation>Convene meeting no. {number}</translation>
    </message>
    <message>
        <source>Enter case {number} from paper</source>
        <translation>Enter case {number} from paper</translation>
    </message>
    <message>
        <source>Intercession noted</source>
        <translation>Intercession noted</translation>
    </message>
    <message>
        <source>Keep beside the minutes: {kind}</source>
        <translation>Keep beside the minutes: {kind}</translation>
    </message>
    <message>
        <source>Key of {name} closed</source>
        <translation>Key of {name} closed</translation>
    </message>
    <message>
        <source>Key of {name} enrolled</source>
        <translation>Key of {name} enrolled</translation>
    </message>
    <message>
        <source>Lead officer of this case</source>
        <translation>Lead officer of this case</translation>
    </message>
    <message>
        <source>Move case {number}</source>
        <translation>Move case {number}</translation>
    </message>
    <message>
        <source>New key of {name} enrolled</source>
        <translation>New key of {name} enrolled</translation>
    </message>
    <message>
        <source>No conflict declared</source>
        <translation>No conflict declared</translation>
    </message>
    <message>
        <source>No veto of resolution {number} within its time</source>
        <translation>No veto of resolution {number} within its time</translation>
    </message>
    <message>
        <source>Open round {number}</source>
        <translation>Open round {number}</translation>
    </message>
    <message>
        <source>Package of meeting no. {number} opened</source>
        <translation>Package of meeting no. {number} opened</translation>
    </message>
    <message>
        <source>Package of meeting no. {number} written</source>
        <translation>Package of meeting no. {number} written</translation>
    </message>
    <message>
        <source>Policy {version} put in force</source>
        <translation>Policy {version} put in force</translation>
    </message>
    <message>
        <source>Preparation of {name} taken in</source>
        <translation>Preparation of {name} taken in</translation>
    </message>
    <message>
        <source>Present case {number}</source>
        <translation>Present case {number}</translation>
    </message>
    <message>
        <source>Present case {number} anew</source>
        <translation>Present case {number} anew</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Private note</translation>
    </message>
    <message>
        <source>Private note deleted</source>
        <translation>Private note deleted</translation>
    </message>
    <message>
        <source>Private notes of {name} begun</source>
        <translation>Private notes of {name} begun</translation>
    </message>
    <message>
        <source>Put case {number} on the agenda</source>
        <translation>Put case {number} on the agenda</translation>
    </message>
    <message>
        <source>Question {number} answered</source>
        <translation>Question {number} answered</translation>
    </message>
    <message>
        <source>Question {number} asked</source>
        <translation>Question {number} asked</translation>
    </message>
    <message>
        <source>Reconsider case {number}</source>
        <translation>Reconsider case {number}</translation>
    </message>
    <message>
        <source>Recusal of {name}</source>
        <translation>Recusal of {name}</translation>
    </message>
    <message>
        <source>Recusal of {name} taken back</source>
        <translation>Recusal of {name} taken back</translation>
    </message>
    <message>
        <source>Resolution {number} adopted</source>
        <translation>Resolution {number} adopted</translation>
    </message>
    <message>
        <source>Resolution {number}, {signer}: {opinion}</source>
        <translation>Resolution {number}, {signer}: {opinion}</translation>
    </message>
    <message>
        <source>Resume meeting no. {number}</source>
        <translation>Resume meeting no. {number}</translation>
    </message>
    <message>
        <source>Reveal round {number}</source>
        <translation>Reveal round {number}</translation>
    </message>
    <message>
        <source>Seal the minutes</source>
        <translation>Seal the minutes</translation>
    </message>
    <message>
        <source>Second officer of this case</source>
        <translation>Second officer of this case</translation>
    </message>
    <message>
        <source>Take in case {number}</source>
        <translation>Take in case {number}</translation>
    </message>
    <message>
        <source>Take in cases {numbers}</source>
        <translation>Take in cases {numbers}</translation>
    </message>
    <message>
        <source>Take revision {revision} of case {number}</source>
        <translation>Take revision {revision} of case {number}</translation>
    </message>
    <message>
        <source>Veto of round {number}</source>
        <translation>Veto of round {number}</translation>
    </message>
    <message>
        <source>Vote of {name} recorded</source>
        <translation>Vote of {name} recorded</translation>
    </message>
    <message>
        <source>{evidence}: {before} → {after}</source>
        <translation>{evidence}: {before} → {after}</translation>
    </message>
    <message>
        <source>{line}: accepted by the chair</source>
        <translation>{line}: accepted by the chair</translation>
    </message>
    <message>
        <source>{line}: cause stated</source>
        <translation>{line}: cause stated</translation>
    </message>
    <message>
        <source>{line}: check {check} confirmed</source>
        <translation>{line}: check {check} confirmed</translation>
    </message>
    <message>
        <source>{line}: check {check} rejected</source>
        <translation>{line}: check {check} rejected</translation>
    </message>
    <message>
        <source>{line}: figure corrected to {value}</source>
        <translation>{line}: figure corrected to {value}</translation>
    </message>
    <message>
        <source>{line}: to be re-investigated</source>
        <translation>{line}: to be re-investigated</translation>
    </message>
    <message>
        <source>{line}: waived</source>
        <translation>{line}: waived</translation>
    </message>
    <message>
        <source>{line}: {family} confirmed</source>
        <translation>{line}: {family} confirmed</translation>
    </message>
    <message>
        <source>{line}: {family} rejected</source>
        <translation>{line}: {family} rejected</translation>
    </message>
    <message>
        <source>{line}: {name} does not concur</source>
        <translation>{line}: {name} does not concur</translation>
    </message>
    <message>
        <source>{line}: {procedure} entered</source>
        <translation>{line}: {procedure} entered</translation>
    </message>
    <message>
        <source>{line}: {procedure} entered anew</source>
        <translation>{line}: {procedure} entered anew</translation>
    </message>
    <message>
        <source>{line}: {value} adopted</source>
        <translation>{line}: {value} adopted</translation>
    </message>
    <message>
        <source>{name} presides over this case</source>
        <translation>{name} presides over this case</translation>
    </message>
    <message>
        <source>{name} signs off the minutes</source>
        <translation>{name} signs off the minutes</translation>
    </message>
    <message>
        <source>{name}: {presence}</source>
        <translation>{name}: {presence}</translation>
    </message>
</context>
<context>
    <name>Opinion</name>
    <message>
        <source>Agrees</source>
        <translation>Agrees</translation>
    </message>
    <message>
        <source>Agrees with conditions</source>
        <translation>Agrees with conditions</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>Refuses</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Approved with changes</source>
        <translation>Approved with changes</translation>
    </message>
    <message>
        <source>Approved with conditions</source>
        <translation>Approved with conditions</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Deferred</translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>No quorum</translation>
    </message>
    <message>
        <source>Passed to the higher authority</source>
        <translation>Passed to the higher authority</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>To be re-investigated</source>
        <translation>To be re-investigated</translation>
    </message>
    <message>
        <source>To be reconsidered</source>
        <translation>To be reconsidered</translation>
    </message>
    <message>
        <source>Vetoed by the chair</source>
        <translation>Vetoed by the chair</translation>
    </message>
    <message>
        <source>Votes outstanding</source>
        <translation>Votes outstanding</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
</context>
<context>
    <name>OutstandingForm</name>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Conditions or reason</source>
        <translation>Conditions or reason</translation>
    </message>
    <message>
        <source>Day of the opinion</source>
        <translation>Day of the opinion</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>Name of the signer</translation>
    </message>
    <message>
        <source>No resolution is outstanding: all that were approved are in force.</source>
        <translation>No resolution is outstanding: all that were approved are in force.</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Reason for the veto</source>
        <translation>Reason for the veto</translation>
    </message>
    <message>
        <source>Record that no veto was used</source>
        <translation>Record that no veto was used</translation>
    </message>
    <message>
        <source>Record the opinion</source>
        <translation>Record the opinion</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>Resolutions not yet in force</source>
        <translation>Resolutions not yet in force</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>The chair, {chair}, may veto until {until}</source>
        <translation>The chair, {chair}, may veto until {until}</translation>
    </message>
    <message>
        <source>The time for a veto ended at {until}: record that none was used</source>
        <translation>The time for a veto ended at {until}: record that none was used</translation>
    </message>
    <message>
        <source>Veto the resolution</source>
        <translation>Veto the resolution</translation>
    </message>
    <message>
        <source>Waits for the signature: {signer}</source>
        <translation>Waits for the signature: {signer}</translation>
    </message>
    <message>
        <source>What it waits for</source>
        <translation>What it waits for</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>    {name} {months} months × {profit} = {total}</source>
        <translation><numerusform>    {name} {months} month × {profit} = {total}</numerusform><numerusform>    {name} {months} months × {profit} = {total}</numerusform></translation>
    </message>
    <message>
        <source>= Expected equity</source>
        <translation>= Expected equity</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>A day</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Above</translation>
    </message>
    <message>
        <source>Among decided cases of the trade and size</source>
        <translation>Among decided cases of the trade and size</translation>
    </message>
    <message>
        <source>Among the peers in the officers' file</source>
        <translation>Among the peers in the officers' file</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Average</translation>
    </message>
    <message>
        <source>Behind the figures</source>
        <translation>Behind the figures</translation>
    </message>
    <message>
        <source>By this schedule every month is within its ceiling up to {amount}</source>
        <translation>By this schedule every month is within its ceiling up to {amount}</translation>
    </message>
    <message>
        <source>Capacity is not known: figures are missing.</source>
        <translation>Capacity is not known: figures are missing.</translation>
    </message>
    <message>
        <source>Caps, months, stress tests and ratios follow once there are figures of: {lines}.</source>
        <translation>Caps, months, stress tests and ratios follow once there are figures of: {lines}.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Cash flow</translation>
    </message>
    <message>
        <source>Cash left</source>
        <translation>Cash left</translation>
    </message>
    <message>
        <source>Cause: {cause}</source>
        <translation>Cause: {cause}</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Ceiling</translation>
    </message>
    <message>
        <source>Cleared {cleared}/{total}   {counts}   index {index}</source>
        <translation>Cleared {cleared}/{total}   {counts}   index {index}</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Deviation</translation>
    </message>
    <message>
        <source>Disposable</source>
        <translation>Disposable</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Equity</translation>
    </message>
    <message>
        <source>Equity that is there</source>
        <translation>Equity that is there</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>Guarantor {name}: stands for {amount}, influence {influence}</source>
        <translation>Guarantor {name}: stands for {amount}, influence {influence}</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>How much</translation>
    </message>
    <message>
        <source>If things go worse</source>
        <translation>If things go worse</translation>
    </message>
    <message>
        <source>Inflow</source>
        <translation>Inflow</translation>
    </message>
    <message>
        <source>Investing, financing, private</source>
        <translation>Investing, financing, private</translation>
    </message>
    <message>
        <source>Last decision {day}: {outcome}</source>
        <translation>Last decision {day}: {outcome}</translation>
    </message>
    <message>
        <source>Least cash</source>
        <translation>Least cash</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Methods apart</source>
        <translation>Methods apart</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Month by month, ceiling {share} of disposable cash</source>
        <translation>Month by month, ceiling {share} of disposable cash</translation>
    </message>
    <message>
        <source>No equity check was made.</source>
        <translation>No equity check was made.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Outflow</source>
        <translation>Outflow</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Personal facts (index {index} of 16)</source>
        <translation>Personal facts (index {index} of 16)</translation>
    </message>
    <message>
        <source>Purpose: {purpose}</source>
        <translation>Purpose: {purpose}</translation>
    </message>
    <message>
        <source>Quartile 1</source>
        <translation>Quartile 1</translation>
    </message>
    <message>
        <source>Quartile 3</source>
        <translation>Quartile 3</translation>
    </message>
    <message>
        <source>Ratios</source>
        <translation>Ratios</translation>
    </message>
    <message>
        <source>Sales sample</source>
        <translation>Sales sample</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Stress</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Suppliers</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Supports</translation>
    </message>
    <message numerus="yes">
        <source>Terms: {amount}, {months} months, {rate} a year, {schedule}</source>
        <translation><numerusform>Terms: {amount}, {months} month, {rate} a year, {schedule}</numerusform><numerusform>Terms: {amount}, {months} months, {rate} a year, {schedule}</numerusform></translation>
    </message>
    <message>
        <source>The case contradicts itself</source>
        <translation>The case contradicts itself</translation>
    </message>
    <message>
        <source>The three largest debtors owe {share} of all receivables.</source>
        <translation>The three largest debtors owe {share} of all receivables.</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>This case</translation>
    </message>
    <message>
        <source>Who and what for</source>
        <translation>Who and what for</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Worst</translation>
    </message>
    <message>
        <source>Worst lines</source>
        <translation>Worst lines</translation>
    </message>
    <message>
        <source>high</source>
        <translation>high</translation>
    </message>
    <message>
        <source>low</source>
        <translation>low</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medium</translation>
    </message>
    <message>
        <source>of actual equity</source>
        <translation>of actual equity</translation>
    </message>
    <message>
        <source>of expected equity</source>
        <translation>of expected equity</translation>
    </message>
    <message>
        <source>of the larger one</source>
        <translation>of the larger one</translation>
    </message>
    <message>
        <source>of the profit</source>
        <translation>of the profit</translation>
    </message>
    <message numerus="yes">
        <source>{count} decided cases; nothing is shown of fewer than {least}.</source>
        <translation><numerusform>{count} decided case; nothing is shown of fewer than {least}.</numerusform><numerusform>{count} decided cases; nothing is shown of fewer than {least}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} facts as usual; a departure asks for an explanation and decides nothing.</source>
        <translation><numerusform>{count} fact as usual; a departure asks for an explanation and decides nothing.</numerusform><numerusform>{count} facts as usual; a departure asks for an explanation and decides nothing.</numerusform></translation>
    </message>
    <message>
        <source>{deviation} by {method}</source>
        <translation>{deviation} by {method}</translation>
    </message>
    <message>
        <source>{mark} binds of those known: {cap}, {amount}</source>
        <translation>{mark} binds of those known: {cap}, {amount}</translation>
    </message>
    <message>
        <source>{mark} binds: {cap}, {amount}</source>
        <translation>{mark} binds: {cap}, {amount}</translation>
    </message>
    <message>
        <source>{name} (the three largest {share}): {list}</source>
        <translation>{name} (the three largest {share}): {list}</translation>
    </message>
    <message>
        <source>Σ ceiling</source>
        <translation>Σ ceiling</translation>
    </message>
    <message>
        <source>Σ payment</source>
        <translation>Σ payment</translation>
    </message>
</context>
<context>
    <name>OverviewScreen</name>
    <message>
        <source>Changed: the figures are being computed …</source>
        <translation>Changed: the figures are being computed …</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>What is missing</translation>
    </message>
</context>
<context>
    <name>OwnConclusionLine</name>
    <message>
        <source>What the chart shows; Enter stores it, nothing gives the computed sentence</source>
        <translation>What the chart shows; Enter stores it, nothing gives the computed sentence</translation>
    </message>
</context>
<context>
    <name>OwnKeys</name>
    <message>
        <source>The keys of the methods never change.</source>
        <translation>The keys of the methods never change.</translation>
    </message>
    <message>
        <source>{key} already means “{action}”. Give that another key first.</source>
        <translation>{key} already means “{action}”. Give that another key first.</translation>
    </message>
    <message>
        <source>{key} is needed for typing. Take an F key, or one with Ctrl or Alt.</source>
        <translation>{key} is needed for typing. Take an F key, or one with Ctrl or Alt.</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>The room sees this screen, and own words would tell the vote. They can be said once it does not (Ctrl+Alt+M).</source>
        <translation>The room sees this screen, and own words would tell the vote. They can be said once it does not (Ctrl+Alt+M).</translation>
    </message>
    <message>
        <source>own amount</source>
        <translation>own amount</translation>
    </message>
    <message>
        <source>own months</source>
        <translation>own months</translation>
    </message>
    <message>
        <source>own rate</source>
        <translation>own rate</translation>
    </message>
    <message>
        <source>remark, printed in the minutes</source>
        <translation>remark, printed in the minutes</translation>
    </message>
    <message>
        <source>{name}, {choice}: Enter records, Esc leaves the vote as it is</source>
        <translation>{name}, {choice}: Enter records, Esc leaves the vote as it is</translation>
    </message>
    <message>
        <source>“{text}” is no number here.</source>
        <translation>“{text}” is no number here.</translation>
    </message>
    <message>
        <source>“{text}” is no rate here. {mend}</source>
        <translation>“{text}” is no rate here. {mend}</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Case {number} is entered from paper. What follows is recorded as it happens.</source>
        <translation>Case {number} is entered from paper. What follows is recorded as it happens.</translation>
    </message>
    <message>
        <source>Choose the case on the agenda first.</source>
        <translation>Choose the case on the agenda first.</translation>
    </message>
    <message>
        <source>End case {number} (Ctrl+Alt+H)</source>
        <translation>End case {number} (Ctrl+Alt+H)</translation>
    </message>
    <message>
        <source>Enter the sheet as it stands; then Ctrl+Alt+H ends it.</source>
        <translation>Enter the sheet as it stands; then Ctrl+Alt+H ends it.</translation>
    </message>
    <message>
        <source>Entering from paper: case {number}, done on paper {done}. Everything recorded of it is marked.</source>
        <translation>Entering from paper: case {number}, done on paper {done}. Everything recorded of it is marked.</translation>
    </message>
    <message>
        <source>There is no meeting to make a sheet of.</source>
        <translation>There is no meeting to make a sheet of.</translation>
    </message>
    <message>
        <source>emergency sheet {number}.pdf</source>
        <translation>emergency sheet {number}.pdf</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Done on paper at</source>
        <translation>Done on paper at</translation>
    </message>
    <message>
        <source>From paper: case {number}</source>
        <translation>From paper: case {number}</translation>
    </message>
    <message>
        <source>Until it is ended, everything recorded of this case is marked: from paper, entered by, at. Every rule stays what it is, and the journal keeps the real time. It cannot be undone.</source>
        <translation>Until it is ended, everything recorded of this case is marked: from paper, entered by, at. Every rule stays what it is, and the journal keeps the real time. It cannot be undone.</translation>
    </message>
    <message>
        <source>Why the machine was not used</source>
        <translation>Why the machine was not used</translation>
    </message>
</context>
<context>
    <name>PauseDesk</name>
    <message numerus="yes">
        <source>{cases} case(s) in {minutes} minutes without a pause: ten minutes of rest are advised.</source>
        <translation><numerusform>{cases} case in {minutes} minutes without a pause: ten minutes of rest are advised.</numerusform><numerusform>{cases} cases in {minutes} minutes without a pause: ten minutes of rest are advised.</numerusform></translation>
    </message>
</context>
<context>
    <name>PeerMetric</name>
    <message>
        <source>Debts / assets</source>
        <translation>Debts / assets</translation>
    </message>
    <message>
        <source>Disposable cash / sales</source>
        <translation>Disposable cash / sales</translation>
    </message>
    <message>
        <source>Expenses / sales</source>
        <translation>Expenses / sales</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Gross margin</translation>
    </message>
    <message>
        <source>Household expenses</source>
        <translation>Household expenses</translation>
    </message>
    <message>
        <source>Receivable days of all sales</source>
        <translation>Receivable days of all sales</translation>
    </message>
    <message>
        <source>Sales a month</source>
        <translation>Sales a month</translation>
    </message>
    <message>
        <source>Stock days</source>
        <translation>Stock days</translation>
    </message>
</context>
<context>
    <name>PersonRole</name>
    <message>
        <source>borrower</source>
        <translation>borrower</translation>
    </message>
    <message>
        <source>co-borrower</source>
        <translation>co-borrower</translation>
    </message>
    <message>
        <source>guarantor</source>
        <translation>guarantor</translation>
    </message>
    <message>
        <source>other person</source>
        <translation>other person</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>relative</translation>
    </message>
    <message>
        <source>spouse</source>
        <translation>spouse</translation>
    </message>
</context>
<context>
    <name>PlacesDesk</name>
    <message>
        <source>There is no case to open yet. Ctrl+I brings one in.</source>
        <translation>There is no case to open yet. Ctrl+I brings one in.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>A cap is not below 0.</source>
        <translation>A cap is not below 0.</translation>
    </message>
    <message>
        <source>A code stands for one template.</source>
        <translation>A code stands for one template.</translation>
    </message>
    <message>
        <source>A date, such as 2026-12-01.</source>
        <translation>A date, such as 2026-12-01.</translation>
    </message>
    <message>
        <source>A decimal number in quotation marks, such as 0.05.</source>
        <translation>A decimal number in quotation marks, such as 0.05.</translation>
    </message>
    <message>
        <source>A line needs procedures of as many families as methods.</source>
        <translation>A line needs procedures of as many families as methods.</translation>
    </message>
    <message>
        <source>A list.</source>
        <translation>A list.</translation>
    </message>
    <message>
        <source>A policy document has at most {kilobytes} KB.</source>
        <translation>A policy document has at most {kilobytes} KB.</translation>
    </message>
    <message>
        <source>A policy has no such field; remove it or correct its name.</source>
        <translation>A policy has no such field; remove it or correct its name.</translation>
    </message>
    <message>
        <source>A policy may raise the number of methods, never lower it below two.</source>
        <translation>A policy may raise the number of methods, never lower it below two.</translation>
    </message>
    <message>
        <source>A share above 0 and at most 1 in quotation marks, such as 0.8.</source>
        <translation>A share above 0 and at most 1 in quotation marks, such as 0.8.</translation>
    </message>
    <message>
        <source>A share is above 0 and at most 1.</source>
        <translation>A share is above 0 and at most 1.</translation>
    </message>
    <message>
        <source>A text in quotation marks.</source>
        <translation>A text in quotation marks.</translation>
    </message>
    <message>
        <source>A whole number from {lowest} to {highest}.</source>
        <translation>A whole number from {lowest} to {highest}.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>A whole number.</translation>
    </message>
    <message>
        <source>An amount in yuan in quotation marks, such as 1000000.</source>
        <translation>An amount in yuan in quotation marks, such as 1000000.</translation>
    </message>
    <message>
        <source>An object with named values.</source>
        <translation>An object with named values.</translation>
    </message>
    <message>
        <source>At least {least} of them.</source>
        <translation>At least {least} of them.</translation>
    </message>
    <message>
        <source>At most {most} characters.</source>
        <translation>At most {most} characters.</translation>
    </message>
    <message>
        <source>At most {most} of them.</source>
        <translation>At most {most} of them.</translation>
    </message>
    <message>
        <source>Both monitoring duties stay in every approval: a mandatory condition after pay-out and a mandatory one of monitoring.</source>
        <translation>Both monitoring duties stay in every approval: a mandatory condition after pay-out and a mandatory one of monitoring.</translation>
    </message>
    <message>
        <source>By this rule nothing could ever pass, even with every vote. Ask for a smaller share, or not for more than it.</source>
        <translation>By this rule nothing could ever pass, even with every vote. Ask for a smaller share, or not for more than it.</translation>
    </message>
    <message>
        <source>Each may stand once.</source>
        <translation>Each may stand once.</translation>
    </message>
    <message>
        <source>Here belongs {expected}. {mend}</source>
        <translation>Here belongs {expected}. {mend}</translation>
    </message>
    <message>
        <source>Hours for a veto need a rule with a chair's veto.</source>
        <translation>Hours for a veto need a rule with a chair's veto.</translation>
    </message>
    <message>
        <source>In braces stand {{year}}, {{meeting}}, {{place}} or {{serial}}, with a width where wanted: {{serial:3}}.</source>
        <translation>In braces stand {{year}}, {{meeting}}, {{place}} or {{serial}}, with a width where wanted: {{serial:3}}.</translation>
    </message>
    <message>
        <source>Influence is 1, 2 or 3.</source>
        <translation>Influence is 1, 2 or 3.</translation>
    </message>
    <message>
        <source>Limits rise from watch to over to severe.</source>
        <translation>Limits rise from watch to over to severe.</translation>
    </message>
    <message>
        <source>Nothing is shown of fewer than {least} peers.</source>
        <translation>Nothing is shown of fewer than {least} peers.</translation>
    </message>
    <message>
        <source>One of these: {known}.</source>
        <translation>One of these: {known}.</translation>
    </message>
    <message>
        <source>Plain text without invisible characters and without spaces around it.</source>
        <translation>Plain text without invisible characters and without spaces around it.</translation>
    </message>
    <message>
        <source>Sales shrink by less than all there is.</source>
        <translation>Sales shrink by less than all there is.</translation>
    </message>
    <message>
        <source>The code of a line, such as A1 or P4.1.</source>
        <translation>The code of a line, such as A1 or P4.1.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>The document</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>The kind is “{kind}”, which does not go with due {due}: the pay-out would wait for what follows it, or what binds after it would be due before. Change kind or due date.</source>
        <translation>The kind is “{kind}”, which does not go with due {due}: the pay-out would wait for what follows it, or what binds after it would be due before. Change kind or due date.</translation>
    </message>
    <message>
        <source>The number of debtors that fail is not below 0.</source>
        <translation>The number of debtors that fail is not below 0.</translation>
    </message>
    <message>
        <source>The number of waivers is not below 0.</source>
        <translation>The number of waivers is not below 0.</translation>
    </message>
    <message>
        <source>The sizes of peers rise.</source>
        <translation>The sizes of peers rise.</translation>
    </message>
    <message>
        <source>There is no procedure “{procedure}”.</source>
        <translation>There is no procedure “{procedure}”.</translation>
    </message>
    <message>
        <source>There is no such line.</source>
        <translation>There is no such line.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>This is missing.</translation>
    </message>
    <message>
        <source>This is no policy document: it is no JSON text in UTF-8.</source>
        <translation>This is no policy document: it is no JSON text in UTF-8.</translation>
    </message>
    <message>
        <source>This name stands twice in one object.</source>
        <translation>This name stands twice in one object.</translation>
    </message>
    <message>
        <source>Tiers rise, and the last has no end.</source>
        <translation>Tiers rise, and the last has no end.</translation>
    </message>
    <message>
        <source>Two cases could get one number: use {{meeting}} and {{place}}, or {{year}} and {{serial}}.</source>
        <translation>Two cases could get one number: use {{meeting}} and {{place}}, or {{year}} and {{serial}}.</translation>
    </message>
    <message>
        <source>Two digits in quotation marks, such as 11.</source>
        <translation>Two digits in quotation marks, such as 11.</translation>
    </message>
    <message>
        <source>Words are missing.</source>
        <translation>Words are missing.</translation>
    </message>
    <message>
        <source>true or false.</source>
        <translation>true or false.</translation>
    </message>
    <message>
        <source>{field}: {said}</source>
        <translation>{field}: {said}</translation>
    </message>
    <message>
        <source>{name}, no. {number}</source>
        <translation>{name}, no. {number}</translation>
    </message>
    <message>
        <source>{number} members would have to be there or agree, and no committee has more than {most} who vote.</source>
        <translation>{number} members would have to be there or agree, and no committee has more than {most} who vote.</translation>
    </message>
    <message>
        <source>“{due}” is due at no time: write “+7”, “before pay-out”, “at pay-out”, “monthly”, “quarterly” or “until repaid”.</source>
        <translation>“{due}” is due at no time: write “+7”, “before pay-out”, “at pay-out”, “monthly”, “quarterly” or “until repaid”.</translation>
    </message>
    <message>
        <source>“{label}” cannot be told from what “{other}” is called; each outcome has a word of its own.</source>
        <translation>“{label}” cannot be told from what “{other}” is called; each outcome has a word of its own.</translation>
    </message>
    <message>
        <source>“{label}” is too long to stand on wall and paper: at most {most} letters, a Chinese character counting as two.</source>
        <translation>“{label}” is too long to stand on wall and paper: at most {most} letters, a Chinese character counting as two.</translation>
    </message>
    <message>
        <source>“{version}” is no name for a version: letters, digits, and single spaces, dots, hyphens or underscores between them.</source>
        <translation>“{version}” is no name for a version: letters, digits, and single spaces, dots, hyphens or underscores between them.</translation>
    </message>
</context>
<context>
    <name>PolicyDesk</name>
    <message>
        <source>Export the policy</source>
        <translation>Export the policy</translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>Import a policy</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Policy documents (*.json)</source>
        <translation>Policy documents (*.json)</translation>
    </message>
    <message>
        <source>Policy {version} is stored.</source>
        <translation>Policy {version} is stored.</translation>
    </message>
    <message>
        <source>The file cannot be written there. The draft is as it was. Choose another place.</source>
        <translation>The file cannot be written there. The draft is as it was. Choose another place.</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Written to {file}.</translation>
    </message>
</context>
<context>
    <name>PolicyEditor</name>
    <message>
        <source>Begin with</source>
        <translation>Begin with</translation>
    </message>
    <message>
        <source>Correct what stands above first; Enter on a line leads to it.</source>
        <translation>Correct what stands above first; Enter on a line leads to it.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Export… (Ctrl+E)</source>
        <translation>Export… (Ctrl+E)</translation>
    </message>
    <message>
        <source>Import… (Ctrl+I)</source>
        <translation>Import… (Ctrl+I)</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>New version</translation>
    </message>
    <message>
        <source>Nothing stands against this policy.</source>
        <translation>Nothing stands against this policy.</translation>
    </message>
    <message>
        <source>On whose word</source>
        <translation>On whose word</translation>
    </message>
    <message>
        <source>On whose word is the policy put in force?</source>
        <translation>On whose word is the policy put in force?</translation>
    </message>
    <message>
        <source>Policy of the unit</source>
        <translation>Policy of the unit</translation>
    </message>
    <message>
        <source>Put in force (Ctrl+Enter)</source>
        <translation>Put in force (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Read from {file}; nothing is stored yet.</source>
        <translation>Read from {file}; nothing is stored yet.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>The draft begun before is shown; choose a version to begin anew.</source>
        <translation>The draft begun before is shown; choose a version to begin anew.</translation>
    </message>
    <message>
        <source>Why does the policy change?</source>
        <translation>Why does the policy change?</translation>
    </message>
    <message>
        <source>Why the policy changes; it stands in the journal</source>
        <translation>Why the policy changes; it stands in the journal</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>Words in</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>simplified Chinese</source>
        <translation>simplified Chinese</translation>
    </message>
    <message>
        <source>traditional Chinese</source>
        <translation>traditional Chinese</translation>
    </message>
    <message numerus="yes">
        <source>{count} case(s)</source>
        <translation><numerusform>{count} case</numerusform><numerusform>{count} cases</numerusform></translation>
    </message>
    <message>
        <source>{version}, from {day}</source>
        <translation>{version}, from {day}</translation>
    </message>
</context>
<context>
    <name>PolicyField</name>
    <message>
        <source>A deviation up to here is within tolerance; above it the line needs a written cause.</source>
        <translation>A deviation up to here is within tolerance; above it the line needs a written cause.</translation>
    </message>
    <message>
        <source>A first loan is at most this part of what the capacity supports.</source>
        <translation>A first loan is at most this part of what the capacity supports.</translation>
    </message>
    <message>
        <source>A number of votes</source>
        <translation>A number of votes</translation>
    </message>
    <message>
        <source>A share</source>
        <translation>A share</translation>
    </message>
    <message>
        <source>A single rejection rejects, whatever the others say.</source>
        <translation>A single rejection rejects, whatever the others say.</translation>
    </message>
    <message>
        <source>Above this a third method or a recognised value is needed as well.</source>
        <translation>Above this a third method or a recognised value is needed as well.</translation>
    </message>
    <message>
        <source>Above this the chair decides by name, and re-investigation is proposed.</source>
        <translation>Above this the chair decides by name, and re-investigation is proposed.</translation>
    </message>
    <message>
        <source>Abstention</source>
        <translation>Abstention</translation>
    </message>
    <message>
        <source>After the reveal the wall says who voted how. Without it, only how many; paper names all.</source>
        <translation>After the reveal the wall says who voted how. Without it, only how many; paper names all.</translation>
    </message>
    <message>
        <source>Agendas of this day and later take the version; cases on an agenda keep theirs.</source>
        <translation>Agendas of this day and later take the version; cases on an agenda keep theirs.</translation>
    </message>
    <message>
        <source>All members of the committee, or only those without a conflict of interest.</source>
        <translation>All members of the committee, or only those without a conflict of interest.</translation>
    </message>
    <message>
        <source>All members present</source>
        <translation>All members present</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>All of them</translation>
    </message>
    <message>
        <source>Amount, stress and peers</source>
        <translation>Amount, stress and peers</translation>
    </message>
    <message>
        <source>An outcome is called so on screen, wall and paper. An empty cell keeps the program's word; a case keeps the words of its version for good.</source>
        <translation>An outcome is called so on screen, wall and paper. An empty cell keeps the program's word; a case keeps the words of its version for good.</translation>
    </message>
    <message>
        <source>Any two members</source>
        <translation>Any two members</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>By it the need for working capital is computed; empty: no such cap.</source>
        <translation>By it the need for working capital is computed; empty: no such cap.</translation>
    </message>
    <message>
        <source>By names members attest in ink what the secretary keyed; by keys they sign sealed ballots.</source>
        <translation>By names members attest in ink what the secretary keyed; by keys they sign sealed ballots.</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Cap of authority</source>
        <translation>Cap of authority</translation>
    </message>
    <message>
        <source>Cap of the product</source>
        <translation>Cap of the product</translation>
    </message>
    <message>
        <source>Cash-flow statement from</source>
        <translation>Cash-flow statement from</translation>
    </message>
    <message>
        <source>Cash-flow statement in trades</source>
        <translation>Cash-flow statement in trades</translation>
    </message>
    <message>
        <source>Casting vote</source>
        <translation>Casting vote</translation>
    </message>
    <message>
        <source>Chair must be there</source>
        <translation>Chair must be there</translation>
    </message>
    <message>
        <source>Chair's veto</source>
        <translation>Chair's veto</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Codes of lines that no chair may waive, with spaces between.</source>
        <translation>Codes of lines that no chair may waive, with spaces between.</translation>
    </message>
    <message>
        <source>Collateral counts for</source>
        <translation>Collateral counts for</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmed by</translation>
    </message>
    <message>
        <source>Counted against</source>
        <translation>Counted against</translation>
    </message>
    <message>
        <source>Debt to assets</source>
        <translation>Debt to assets</translation>
    </message>
    <message>
        <source>Debtors that fail</source>
        <translation>Debtors that fail</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Equity multiple</source>
        <translation>Equity multiple</translation>
    </message>
    <message>
        <source>Expected growth of sales</source>
        <translation>Expected growth of sales</translation>
    </message>
    <message>
        <source>Falls of the gross margin in points, with spaces between.</source>
        <translation>Falls of the gross margin in points, with spaces between.</translation>
    </message>
    <message>
        <source>Fewest peers</source>
        <translation>Fewest peers</translation>
    </message>
    <message>
        <source>First loan</source>
        <translation>First loan</translation>
    </message>
    <message>
        <source>For so long after the vote the chair may still veto; 0 means at once or never.</source>
        <translation>For so long after the vote the chair may still veto; 0 means at once or never.</translation>
    </message>
    <message>
        <source>From this amount a case needs a cash-flow statement; empty where none is asked for by amount.</source>
        <translation>From this amount a case needs a cash-flow statement; empty where none is asked for by amount.</translation>
    </message>
    <message>
        <source>From which influence on the borrower a guarantor counts.</source>
        <translation>From which influence on the borrower a guarantor counts.</translation>
    </message>
    <message>
        <source>Guarantor counts from</source>
        <translation>Guarantor counts from</translation>
    </message>
    <message>
        <source>Guarantor stands for</source>
        <translation>Guarantor stands for</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Hours for the chair's veto</source>
        <translation>Hours for the chair's veto</translation>
    </message>
    <message>
        <source>How approvals are weighed: against a share, all of them, or a number of votes.</source>
        <translation>How approvals are weighed: against a share, all of them, or a number of votes.</translation>
    </message>
    <message>
        <source>How large a deviation is, and what it asks for.</source>
        <translation>How large a deviation is, and what it asks for.</translation>
    </message>
    <message>
        <source>How much may be lent, and what it is held against.</source>
        <translation>How much may be lent, and what it is held against.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>In the program's words</source>
        <translation>In the program's words</translation>
    </message>
    <message>
        <source>In the unit's words</source>
        <translation>In the unit's words</translation>
    </message>
    <message>
        <source>Instalments use at most this part of the disposable cash of every month.</source>
        <translation>Instalments use at most this part of the disposable cash of every month.</translation>
    </message>
    <message>
        <source>Keys of members</source>
        <translation>Keys of members</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Least sales of a peer, in multiples of the case's.</source>
        <translation>Least sales of a peer, in multiples of the case's.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Limits of single lines</source>
        <translation>Limits of single lines</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Lines never waived</source>
        <translation>Lines never waived</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Mandatory</translation>
    </message>
    <message>
        <source>Margin falls by</source>
        <translation>Margin falls by</translation>
    </message>
    <message>
        <source>Mask names on the wall</source>
        <translation>Mask names on the wall</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Members may abstain; an abstention approves nothing.</source>
        <translation>Members may abstain; an abstention approves nothing.</translation>
    </message>
    <message>
        <source>Methods and confirmation</source>
        <translation>Methods and confirmation</translation>
    </message>
    <message>
        <source>Methods for each line</source>
        <translation>Methods for each line</translation>
    </message>
    <message>
        <source>More than the quorum</source>
        <translation>More than the quorum</translation>
    </message>
    <message>
        <source>More than the share</source>
        <translation>More than the share</translation>
    </message>
    <message>
        <source>Most sales of a peer, in multiples of the case's.</source>
        <translation>Most sales of a peer, in multiples of the case's.</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Name of the unit</translation>
    </message>
    <message>
        <source>Name the votes on the wall</source>
        <translation>Name the votes on the wall</translation>
    </message>
    <message>
        <source>Names of client and family are masked on the wall and in lists; their numbers always are.</source>
        <translation>Names of client and family are masked on the wall and in lists; their numbers always are.</translation>
    </message>
    <message>
        <source>Names, signed in ink</source>
        <translation>Names, signed in ink</translation>
    </message>
    <message>
        <source>Never fewer than</source>
        <translation>Never fewer than</translation>
    </message>
    <message>
        <source>Nothing is shown of fewer peers than these.</source>
        <translation>Nothing is shown of fewer peers than these.</translation>
    </message>
    <message>
        <source>Number pattern</source>
        <translation>Number pattern</translation>
    </message>
    <message>
        <source>Of {year}, {meeting}, {place} and {serial:3}.</source>
        <translation>Of {year}, {meeting}, {place} and {serial:3}.</translation>
    </message>
    <message>
        <source>One rejection rejects</source>
        <translation>One rejection rejects</translation>
    </message>
    <message>
        <source>Only these procedures count on the line; named as in the workbook, with spaces between.</source>
        <translation>Only these procedures count on the line; named as in the workbook, with spaces between.</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>Over from</source>
        <translation>Over from</translation>
    </message>
    <message>
        <source>Passes by</source>
        <translation>Passes by</translation>
    </message>
    <message>
        <source>Peers from</source>
        <translation>Peers from</translation>
    </message>
    <message>
        <source>Peers up to</source>
        <translation>Peers up to</translation>
    </message>
    <message>
        <source>Personal facts as questions</source>
        <translation>Personal facts as questions</translation>
    </message>
    <message>
        <source>Personal facts that depart from the norm are listed as questions; they never reject a case.</source>
        <translation>Personal facts that depart from the norm are listed as questions; they never reject a case.</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedures</translation>
    </message>
    <message>
        <source>Procedures of single lines</source>
        <translation>Procedures of single lines</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Questions that are asked by their two digits.</source>
        <translation>Questions that are asked by their two digits.</translation>
    </message>
    <message>
        <source>Quorum counted against</source>
        <translation>Quorum counted against</translation>
    </message>
    <message>
        <source>Quorum: of</source>
        <translation>Quorum: of</translation>
    </message>
    <message>
        <source>Quorum: parts</source>
        <translation>Quorum: parts</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>Records are kept at least so long after the meeting; the minutes print the day.</source>
        <translation>Records are kept at least so long after the meeting; the minutes print the day.</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Sales fall by</source>
        <translation>Sales fall by</translation>
    </message>
    <message>
        <source>Severe from</source>
        <translation>Severe from</translation>
    </message>
    <message>
        <source>Share for instalments</source>
        <translation>Share for instalments</translation>
    </message>
    <message>
        <source>Share: of</source>
        <translation>Share: of</translation>
    </message>
    <message>
        <source>Share: parts</source>
        <translation>Share: parts</translation>
    </message>
    <message>
        <source>Signs above the committee</source>
        <translation>Signs above the committee</translation>
    </message>
    <message>
        <source>So many approvals pass, whoever is present.</source>
        <translation>So many approvals pass, whoever is present.</translation>
    </message>
    <message>
        <source>So many independent methods of different families are confirmed on every line; never fewer than two.</source>
        <translation>So many independent methods of different families are confirmed on every line; never fewer than two.</translation>
    </message>
    <message>
        <source>So many lines of a case the chair may let pass with fewer methods, each with a reason that is printed.</source>
        <translation>So many lines of a case the chair may let pass with fewer methods, each with a reason that is printed.</translation>
    </message>
    <message>
        <source>So many of the largest debtors do not pay.</source>
        <translation>So many of the largest debtors do not pay.</translation>
    </message>
    <message>
        <source>So many voting members are present in any case.</source>
        <translation>So many voting members are present in any case.</translation>
    </message>
    <message>
        <source>Stands at the head of the minutes.</source>
        <translation>Stands at the head of the minutes.</translation>
    </message>
    <message>
        <source>Stress tests of the instalment, with spaces between.</source>
        <translation>Stress tests of the instalment, with spaces between.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The chair may refuse what passed, never pass what was refused.</source>
        <translation>The chair may refuse what passed, never pass what was refused.</translation>
    </message>
    <message>
        <source>The codes are fixed; the unit may call them by words of its own. An empty cell keeps the program's words.</source>
        <translation>The codes are fixed; the unit may call them by words of its own. An empty cell keeps the program's words.</translation>
    </message>
    <message>
        <source>The highest exposure that committee and signers decide together; empty: no such cap.</source>
        <translation>The highest exposure that committee and signers decide together; empty: no such cap.</translation>
    </message>
    <message>
        <source>The highest ratio of debts to assets, both with the new loan; empty: no such cap.</source>
        <translation>The highest ratio of debts to assets, both with the new loan; empty: no such cap.</translation>
    </message>
    <message>
        <source>The library from which conditions are taken by their two digits; mandatory ones are in every approval.</source>
        <translation>The library from which conditions are taken by their two digits; mandatory ones are in every approval.</translation>
    </message>
    <message>
        <source>The library of conditions.</source>
        <translation>The library of conditions.</translation>
    </message>
    <message>
        <source>The library of questions.</source>
        <translation>The library of questions.</translation>
    </message>
    <message>
        <source>The lower number of the share that must be present.</source>
        <translation>The lower number of the share that must be present.</translation>
    </message>
    <message>
        <source>The lower number of the share: the 3 of 2/3.</source>
        <translation>The lower number of the share: the 3 of 2/3.</translation>
    </message>
    <message>
        <source>The majority of those present</source>
        <translation>The majority of those present</translation>
    </message>
    <message>
        <source>The methods of a line must rest on at least two classes of evidence.</source>
        <translation>The methods of a line must rest on at least two classes of evidence.</translation>
    </message>
    <message>
        <source>The most that the product lends; empty: no such cap.</source>
        <translation>The most that the product lends; empty: no such cap.</translation>
    </message>
    <message>
        <source>The name of the version, printed in the footer of the minutes.</source>
        <translation>The name of the version, printed in the footer of the minutes.</translation>
    </message>
    <message>
        <source>The part of a collateral's value that counts where it names none of its own.</source>
        <translation>The part of a collateral's value that counts where it names none of its own.</translation>
    </message>
    <message>
        <source>The part of what is left to a guarantor each month that counts.</source>
        <translation>The part of what is left to a guarantor each month that counts.</translation>
    </message>
    <message>
        <source>The rule holds up to this exposure of borrower, spouse and connected firms; the last tier has no end.</source>
        <translation>The rule holds up to this exposure of borrower, spouse and connected firms; the last tier has no end.</translation>
    </message>
    <message>
        <source>The share itself is not enough to decide.</source>
        <translation>The share itself is not enough to decide.</translation>
    </message>
    <message>
        <source>The share itself is not enough; exactly half then fails.</source>
        <translation>The share itself is not enough; exactly half then fails.</translation>
    </message>
    <message>
        <source>The upper number of the share that must be present.</source>
        <translation>The upper number of the share that must be present.</translation>
    </message>
    <message>
        <source>The upper number of the share: the 2 of 2/3.</source>
        <translation>The upper number of the share: the 2 of 2/3.</translation>
    </message>
    <message>
        <source>These lines have limits of their own; rows under a line go by their line.</source>
        <translation>These lines have limits of their own; rows under a line go by their line.</translation>
    </message>
    <message>
        <source>Tiers and voting rules</source>
        <translation>Tiers and voting rules</translation>
    </message>
    <message>
        <source>Trades that need a cash-flow statement whatever the amount, with ; between.</source>
        <translation>Trades that need a cash-flow statement whatever the amount, with ; between.</translation>
    </message>
    <message>
        <source>Two classes of evidence</source>
        <translation>Two classes of evidence</translation>
    </message>
    <message>
        <source>Unit, identity and records</source>
        <translation>Unit, identity and records</translation>
    </message>
    <message>
        <source>Unsecured up to</source>
        <translation>Unsecured up to</translation>
    </message>
    <message>
        <source>Up to a total exposure of</source>
        <translation>Up to a total exposure of</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Waivers and cash flow</source>
        <translation>Waivers and cash flow</translation>
    </message>
    <message>
        <source>Waivers for each case</source>
        <translation>Waivers for each case</translation>
    </message>
    <message>
        <source>Watch from</source>
        <translation>Watch from</translation>
    </message>
    <message>
        <source>What clears a line.</source>
        <translation>What clears a line.</translation>
    </message>
    <message>
        <source>What may be lent for each yuan of equity; empty: no such cap.</source>
        <translation>What may be lent for each yuan of equity; empty: no such cap.</translation>
    </message>
    <message>
        <source>What may be lent without collateral or guarantor; empty: nothing is asked for.</source>
        <translation>What may be lent without collateral or guarantor; empty: nothing is asked for.</translation>
    </message>
    <message>
        <source>What may be waived, and when a cash-flow statement is compulsory.</source>
        <translation>What may be waived, and when a cash-flow statement is compulsory.</translation>
    </message>
    <message>
        <source>What the approvals are compared with.</source>
        <translation>What the approvals are compared with.</translation>
    </message>
    <message>
        <source>What the committee's decisions are called here.</source>
        <translation>What the committee's decisions are called here.</translation>
    </message>
    <message>
        <source>What the fixed codes are called here.</source>
        <translation>What the fixed codes are called here.</translation>
    </message>
    <message>
        <source>Where more than half is asked for, an exact half passes if the chair approves.</source>
        <translation>Where more than half is asked for, an exact half passes if the chair approves.</translation>
    </message>
    <message>
        <source>Which rule decides at which exposure, and what it does at its edges.</source>
        <translation>Which rule decides at which exposure, and what it does at its edges.</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Who signs</translation>
    </message>
    <message>
        <source>Who signs after the committee, in this order.</source>
        <translation>Who signs after the committee, in this order.</translation>
    </message>
    <message>
        <source>Who the unit is, how its people are known, how long records are kept.</source>
        <translation>Who the unit is, how its people are known, how long records are kept.</translation>
    </message>
    <message>
        <source>Whose confirmation a method needs before it counts.</source>
        <translation>Whose confirmation a method needs before it counts.</translation>
    </message>
    <message>
        <source>Without the chair, or who presides instead, there is no quorum.</source>
        <translation>Without the chair, or who presides instead, there is no quorum.</translation>
    </message>
    <message>
        <source>Years of retention</source>
        <translation>Years of retention</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lines</translation>
    </message>
    <message>
        <source>methods</source>
        <translation>methods</translation>
    </message>
    <message>
        <source>peers</source>
        <translation>peers</translation>
    </message>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>times</source>
        <translation>times</translation>
    </message>
    <message>
        <source>years</source>
        <translation>years</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>yuan</translation>
    </message>
</context>
<context>
    <name>PreparingDesk</name>
    <message>
        <source>A preparation file is written on the laptop on which a package was opened.</source>
        <translation>A preparation file is written on the laptop on which a package was opened.</translation>
    </message>
    <message>
        <source>Convene a meeting first: a package is made of its cases.</source>
        <translation>Convene a meeting first: a package is made of its cases.</translation>
    </message>
    <message>
        <source>It comes from {name}: take it in</source>
        <translation>It comes from {name}: take it in</translation>
    </message>
    <message>
        <source>Its seal shows that somebody with the meeting package wrote it, and that nobody changed it since. It does not show who: whoever takes it in vouches that it comes from {name}.</source>
        <translation>Its seal shows that somebody with the meeting package wrote it, and that nobody changed it since. It does not show who: whoever takes it in vouches that it comes from {name}.</translation>
    </message>
    <message>
        <source>Meeting packages (*.zip)</source>
        <translation>Meeting packages (*.zip)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Nothing was taken in.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open a case: what you confirm here is yours, and no vote is taken.</source>
        <translation>Open a case: what you confirm here is yours, and no vote is taken.</translation>
    </message>
    <message>
        <source>Preparation files (*.json)</source>
        <translation>Preparation files (*.json)</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Prepare meeting no. {number}</source>
        <translation>Prepare meeting no. {number}</translation>
    </message>
    <message>
        <source>Private notes in it are carried unread; notes that stand here go only where their author's own key says so. Ctrl+Z takes all of it back.</source>
        <translation>Private notes in it are carried unread; notes that stand here go only where their author's own key says so. Ctrl+Z takes all of it back.</translation>
    </message>
    <message>
        <source>The package is being read …</source>
        <translation>The package is being read …</translation>
    </message>
    <message>
        <source>The package is written: {file}. It holds whole cases; give it to reviewers alone.</source>
        <translation>The package is written: {file}. It holds whole cases; give it to reviewers alone.</translation>
    </message>
    <message>
        <source>The sheet is written: {file}.</source>
        <translation>The sheet is written: {file}.</translation>
    </message>
    <message>
        <source>The sheet is written: {file}. Your notes stand on it in the clear: keep it to yourself.</source>
        <translation>The sheet is written: {file}. Your notes stand on it in the clear: keep it to yourself.</translation>
    </message>
    <message>
        <source>There is no meeting to prepare.</source>
        <translation>There is no meeting to prepare.</translation>
    </message>
    <message>
        <source>This file of {name} was taken in before; nothing is counted twice.</source>
        <translation>This file of {name} was taken in before; nothing is counted twice.</translation>
    </message>
    <message>
        <source>Who prepares on this machine? Confirmations made here are this member's own.</source>
        <translation>Who prepares on this machine? Confirmations made here are this member's own.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Your preparation is written: {file}. Notes and leaning in it open with your passphrase alone.</source>
        <translation>Your preparation is written: {file}. Notes and leaning in it open with your passphrase alone.</translation>
    </message>
    <message>
        <source>fallen since: {count}</source>
        <translation>fallen since: {count}</translation>
    </message>
    <message>
        <source>meeting {number}.zip</source>
        <translation>meeting {number}.zip</translation>
    </message>
    <message>
        <source>no longer on the agenda: {count}</source>
        <translation>no longer on the agenda: {count}</translation>
    </message>
    <message>
        <source>notes that stay because nothing proves that {name} deleted them: {count}</source>
        <translation>notes that stay because nothing proves that {name} deleted them: {count}</translation>
    </message>
    <message>
        <source>prep sheet {number}.pdf</source>
        <translation>prep sheet {number}.pdf</translation>
    </message>
    <message>
        <source>preparation {number} {name}.json</source>
        <translation>preparation {number} {name}.json</translation>
    </message>
    <message>
        <source>prepared on an earlier revision, not counted: {cases}</source>
        <translation>prepared on an earlier revision, not counted: {cases}</translation>
    </message>
    <message numerus="yes">
        <source>{count} confirmation(s)</source>
        <translation><numerusform>{count} confirmation</numerusform><numerusform>{count} confirmations</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} question(s)</source>
        <translation><numerusform>{count} question</numerusform><numerusform>{count} questions</numerusform></translation>
    </message>
    <message>
        <source>{file} cannot be written there. Choose another folder.</source>
        <translation>{file} cannot be written there. Choose another folder.</translation>
    </message>
    <message>
        <source>{file}, preparation of {name}: {accepted}, {questions}.</source>
        <translation>{file}, preparation of {name}: {accepted}, {questions}.</translation>
    </message>
    <message>
        <source>{name} wrote a later file, which counts.</source>
        <translation>{name} wrote a later file, which counts.</translation>
    </message>
    <message>
        <source>{name}: {accepted} and {questions} taken in</source>
        <translation>{name}: {accepted} and {questions} taken in</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Observing</source>
        <translation>Observing</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
</context>
<context>
    <name>PrivateFrame</name>
    <message>
        <source>{title} — only me</source>
        <translation>{title} — only me</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Cell</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>How to mend</source>
        <translation>How to mend</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Nothing was stored. Mend these places and import the files again.</source>
        <translation>Nothing was stored. Mend these places and import the files again.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>The import is stored. These places look doubtful: correct the workbook, or go on.</source>
        <translation>The import is stored. These places look doubtful: correct the workbook, or go on.</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>What was noticed</translation>
    </message>
</context>
<context>
    <name>Procedure</name>
    <message>
        <source>Age of receivables</source>
        <translation>Age of receivables</translation>
    </message>
    <message>
        <source>Average month of the seasons</source>
        <translation>Average month of the seasons</translation>
    </message>
    <message>
        <source>Bank and wallet flow</source>
        <translation>Bank and wallet flow</translation>
    </message>
    <message>
        <source>Capacity of machines</source>
        <translation>Capacity of machines</translation>
    </message>
    <message>
        <source>Cash in the drawer</source>
        <translation>Cash in the drawer</translation>
    </message>
    <message>
        <source>Cash received and paid</source>
        <translation>Cash received and paid</translation>
    </message>
    <message>
        <source>Commission back to sales</source>
        <translation>Commission back to sales</translation>
    </message>
    <message>
        <source>Control account</source>
        <translation>Control account</translation>
    </message>
    <message>
        <source>Cost and margin</source>
        <translation>Cost and margin</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Credit days of customers</source>
        <translation>Credit days of customers</translation>
    </message>
    <message>
        <source>Credit days of suppliers</source>
        <translation>Credit days of suppliers</translation>
    </message>
    <message>
        <source>Customers and ticket</source>
        <translation>Customers and ticket</translation>
    </message>
    <message>
        <source>Days of stock</source>
        <translation>Days of stock</translation>
    </message>
    <message>
        <source>Debts found</source>
        <translation>Debts found</translation>
    </message>
    <message>
        <source>Documents seen</source>
        <translation>Documents seen</translation>
    </message>
    <message>
        <source>Energy used per unit</source>
        <translation>Energy used per unit</translation>
    </message>
    <message>
        <source>Equity check</source>
        <translation>Equity check</translation>
    </message>
    <message>
        <source>Facts that fit together</source>
        <translation>Facts that fit together</translation>
    </message>
    <message>
        <source>Growth of energy used</source>
        <translation>Growth of energy used</translation>
    </message>
    <message>
        <source>Growth since</source>
        <translation>Growth since</translation>
    </message>
    <message>
        <source>Hours back to output</source>
        <translation>Hours back to output</translation>
    </message>
    <message>
        <source>Key cost and its share</source>
        <translation>Key cost and its share</translation>
    </message>
    <message>
        <source>Level of peers</source>
        <translation>Level of peers</translation>
    </message>
    <message>
        <source>Margin from unit cost</source>
        <translation>Margin from unit cost</translation>
    </message>
    <message>
        <source>Margin of peers</source>
        <translation>Margin of peers</translation>
    </message>
    <message>
        <source>One product and its share</source>
        <translation>One product and its share</translation>
    </message>
    <message>
        <source>Peers per unit</source>
        <translation>Peers per unit</translation>
    </message>
    <message>
        <source>Piece wages back to output</source>
        <translation>Piece wages back to output</translation>
    </message>
    <message>
        <source>Purchases back to cost</source>
        <translation>Purchases back to cost</translation>
    </message>
    <message>
        <source>Purchases back to sales</source>
        <translation>Purchases back to sales</translation>
    </message>
    <message>
        <source>Purchases back to stock</source>
        <translation>Purchases back to stock</translation>
    </message>
    <message>
        <source>Same month last year</source>
        <translation>Same month last year</translation>
    </message>
    <message>
        <source>Sampled days</source>
        <translation>Sampled days</translation>
    </message>
    <message>
        <source>Savings in the bank</source>
        <translation>Savings in the bank</translation>
    </message>
    <message>
        <source>Seasons add up to the year</source>
        <translation>Seasons add up to the year</translation>
    </message>
    <message>
        <source>Stated against computed</source>
        <translation>Stated against computed</translation>
    </message>
    <message>
        <source>Tax paid</source>
        <translation>Tax paid</translation>
    </message>
    <message>
        <source>Units and price</source>
        <translation>Units and price</translation>
    </message>
    <message>
        <source>Usual ratio</source>
        <translation>Usual ratio</translation>
    </message>
    <message>
        <source>Weekdays and weekends</source>
        <translation>Weekdays and weekends</translation>
    </message>
    <message>
        <source>Weighted margin</source>
        <translation>Weighted margin</translation>
    </message>
    <message>
        <source>{family} in words</source>
        <translation>{family} in words</translation>
    </message>
</context>
<context>
    <name>PromptStrip</name>
    <message>
        <source>0 own words</source>
        <translation>0 own words</translation>
    </message>
    <message>
        <source>For what reason?</source>
        <translation>For what reason?</translation>
    </message>
    <message>
        <source>Its key: 1–9 0 − =</source>
        <translation>Its key: 1–9 0 − =</translation>
    </message>
    <message>
        <source>N enters a check, F4 asks, Shift+F9 is the chair's decision.</source>
        <translation>N enters a check, F4 asks, Shift+F9 is the chair's decision.</translation>
    </message>
    <message>
        <source>Reason: {decision}</source>
        <translation>Reason: {decision}</translation>
    </message>
    <message>
        <source>Reject a method on {line}</source>
        <translation>Reject a method on {line}</translation>
    </message>
    <message>
        <source>Space → next not cleared: {line}</source>
        <translation>Space → next not cleared: {line}</translation>
    </message>
    <message>
        <source>The chair's decision on {line}</source>
        <translation>The chair's decision on {line}</translation>
    </message>
    <message>
        <source>Who does not concur on {line}?</source>
        <translation>Who does not concur on {line}?</translation>
    </message>
    <message>
        <source>Why is {method} rejected?</source>
        <translation>Why is {method} rejected?</translation>
    </message>
    <message>
        <source>accept with the stated cause</source>
        <translation>accept with the stated cause</translation>
    </message>
    <message>
        <source>send back for re-investigation</source>
        <translation>send back for re-investigation</translation>
    </message>
    <message>
        <source>waive the second method</source>
        <translation>waive the second method</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Drive</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>File Folder</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Shortcut</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;File name:</source>
        <translation>&amp;File name:</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Look in:</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Files of &amp;type:</translation>
    </message>
</context>
<context>
    <name>QPageSetupDialog</name>
    <message>
        <source>Page Setup</source>
        <translation>Page Setup</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Centimeters (cm)</source>
        <translation>Centimeters (cm)</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>All Pages</source>
        <translation>All Pages</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Double Sided Printing</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <translation>Duplex Printing</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Even Pages</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Long side</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Odd Pages</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>Short side</translation>
    </message>
</context>
<context>
    <name>QuestionsScreen</name>
    <message>
        <source> · compulsory</source>
        <translation> · compulsory</translation>
    </message>
    <message>
        <source>No question yet. F4 asks one on the line in focus.</source>
        <translation>No question yet. F4 asks one on the line in focus.</translation>
    </message>
    <message>
        <source>Question {number} is answered.</source>
        <translation>Question {number} is answered.</translation>
    </message>
    <message>
        <source>Question {number} is now a condition.</source>
        <translation>Question {number} is now a condition.</translation>
    </message>
    <message>
        <source>Question {number} is now a condition; a compulsory one still needs its answer before the vote.</source>
        <translation>Question {number} is now a condition; a compulsory one still needs its answer before the vote.</translation>
    </message>
    <message>
        <source>To be answered (Q{number}): {text}</source>
        <translation>To be answered (Q{number}): {text}</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>agrees</translation>
    </message>
    <message>
        <source>before pay-out</source>
        <translation>before pay-out</translation>
    </message>
    <message>
        <source>brought along; Enter puts it</source>
        <translation>brought along; Enter puts it</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>does not agree</translation>
    </message>
    <message>
        <source>not yet answered</source>
        <translation>not yet answered</translation>
    </message>
    <message>
        <source>written answer</source>
        <translation>written answer</translation>
    </message>
    <message>
        <source>{answer} ({agrees})</source>
        <translation>{answer} ({agrees})</translation>
    </message>
</context>
<context>
    <name>ReasonCode</name>
    <message>
        <source>Incomplete analysis</source>
        <translation>Incomplete analysis</translation>
    </message>
    <message>
        <source>Missed risk point</source>
        <translation>Missed risk point</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Not eligible</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Other reason</translation>
    </message>
    <message>
        <source>Poor presentation</source>
        <translation>Poor presentation</translation>
    </message>
    <message>
        <source>Uncooperative client</source>
        <translation>Uncooperative client</translation>
    </message>
    <message>
        <source>Weak cash flow</source>
        <translation>Weak cash flow</translation>
    </message>
</context>
<context>
    <name>RejectionReason</name>
    <message>
        <source>Arithmetic does not hold</source>
        <translation>Arithmetic does not hold</translation>
    </message>
    <message>
        <source>Client's word only</source>
        <translation>Client's word only</translation>
    </message>
    <message>
        <source>Evidence missing</source>
        <translation>Evidence missing</translation>
    </message>
    <message>
        <source>Inputs not cleaned</source>
        <translation>Inputs not cleaned</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Not comparable</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Other reason</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Out of date</translation>
    </message>
    <message>
        <source>Same source as another method</source>
        <translation>Same source as another method</translation>
    </message>
    <message>
        <source>Sample too small</source>
        <translation>Sample too small</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>The levels must be three numbers, 0 ≤ watch ≤ over ≤ severe, and nothing else.</source>
        <translation>The levels must be three numbers, 0 ≤ watch ≤ over ≤ severe, and nothing else.</translation>
    </message>
    <message>
        <source>The request begins with a byte order mark. Save it as UTF-8 without one.</source>
        <translation>The request begins with a byte order mark. Save it as UTF-8 without one.</translation>
    </message>
    <message>
        <source>The request has no place for “{key}”. Remove it.</source>
        <translation>The request has no place for “{key}”. Remove it.</translation>
    </message>
    <message>
        <source>The request has {found} items; at most {most} are evaluated at once.</source>
        <translation>The request has {found} items; at most {most} are evaluated at once.</translation>
    </message>
    <message>
        <source>The request is nested too deeply to be one of ours.</source>
        <translation>The request is nested too deeply to be one of ours.</translation>
    </message>
    <message>
        <source>The request is not JSON (line {line}, column {column}). Correct it there.</source>
        <translation>The request is not JSON (line {line}, column {column}). Correct it there.</translation>
    </message>
    <message>
        <source>The request is not JSON: {found} is no JSON number.</source>
        <translation>The request is not JSON: {found} is no JSON number.</translation>
    </message>
    <message>
        <source>The request is not UTF-8 text. Save it as UTF-8.</source>
        <translation>The request is not UTF-8 text. Save it as UTF-8.</translation>
    </message>
    <message>
        <source>The request must be an object with a list of items.</source>
        <translation>The request must be an object with a list of items.</translation>
    </message>
    <message>
        <source>The request names “{key}” twice in one object. Keep one of them.</source>
        <translation>The request names “{key}” twice in one object. Keep one of them.</translation>
    </message>
    <message>
        <source>The request needs a list named items.</source>
        <translation>The request needs a list named items.</translation>
    </message>
    <message>
        <source>The request {file} cannot be read. Check the name and the permissions.</source>
        <translation>The request {file} cannot be read. Check the name and the permissions.</translation>
    </message>
</context>
<context>
    <name>Resolution</name>
    <message>
        <source>At least one reason code is needed.</source>
        <translation>At least one reason code is needed.</translation>
    </message>
    <message>
        <source>Condition {number} has no {part}.</source>
        <translation>Condition {number} has no {part}.</translation>
    </message>
    <message>
        <source>Condition {number} says this already.</source>
        <translation>Condition {number} says this already.</translation>
    </message>
    <message>
        <source>Kind and text of condition {number} are the policy's and stay as they are.</source>
        <translation>Kind and text of condition {number} are the policy's and stay as they are.</translation>
    </message>
    <message>
        <source>No quorum: {present} of {eligible} members who may vote are present.</source>
        <translation>No quorum: {present} of {eligible} members who may vote are present.</translation>
    </message>
    <message>
        <source>Rounded to cents, the instalments repay the loan before its end: the last one would be {payment:cents}. Lend for fewer months, or more.</source>
        <translation>Rounded to cents, the instalments repay the loan before its end: the last one would be {payment:cents}. Lend for fewer months, or more.</translation>
    </message>
    <message>
        <source>The amount must be above 0 and at most {most}, in whole cents.</source>
        <translation>The amount must be above 0 and at most {most}, in whole cents.</translation>
    </message>
    <message>
        <source>The balloon must be 0 or more and below the amount of {amount}, in whole cents.</source>
        <translation>The balloon must be 0 or more and below the amount of {amount}, in whole cents.</translation>
    </message>
    <message>
        <source>The condition “{text}” belongs to every approval unless struck out with a reason.</source>
        <translation>The condition “{text}” belongs to every approval unless struck out with a reason.</translation>
    </message>
    <message>
        <source>The due date {due} is before the day of the meeting, {day}.</source>
        <translation>The due date {due} is before the day of the meeting, {day}.</translation>
    </message>
    <message>
        <source>The instalment of {instalment} is above the ceiling of {ceiling}: lend less, or for longer.</source>
        <translation>The instalment of {instalment} is above the ceiling of {ceiling}: lend less, or for longer.</translation>
    </message>
    <message>
        <source>The months of grace must be a whole number from 0 and fewer than the {months} months.</source>
        <translation>The months of grace must be a whole number from 0 and fewer than the {months} months.</translation>
    </message>
    <message>
        <source>The term must be a whole number of months from 1 to {most}.</source>
        <translation>The term must be a whole number of months from 1 to {most}.</translation>
    </message>
    <message>
        <source>The yearly rate must be from 0 to 1.</source>
        <translation>The yearly rate must be from 0 to 1.</translation>
    </message>
    <message>
        <source>There are no payments for each of {months} months: no weights, and a ceiling that is not known.</source>
        <translation>There are no payments for each of {months} months: no weights, and a ceiling that is not known.</translation>
    </message>
    <message>
        <source>There is no condition with the code {code}.</source>
        <translation>There is no condition with the code {code}.</translation>
    </message>
    <message>
        <source>What differs from the vote needs the chair's reason in words.</source>
        <translation>What differs from the vote needs the chair's reason in words.</translation>
    </message>
    <message>
        <source>at pay-out</source>
        <translation>at pay-out</translation>
    </message>
    <message>
        <source>before pay-out</source>
        <translation>before pay-out</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>due date</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>every month</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>every quarter</translation>
    </message>
    <message>
        <source>every {number} months</source>
        <translation>every {number} months</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>owner</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>proof</translation>
    </message>
    <message>
        <source>until repaid</source>
        <translation>until repaid</translation>
    </message>
    <message>
        <source>within {number} day(s) after pay-out</source>
        <translation>within {number} day(s) after pay-out</translation>
    </message>
    <message>
        <source>{needed} of {base} votes needed; {present} of {eligible} members who may vote are present.</source>
        <translation>{needed} of {base} votes needed; {present} of {eligible} members who may vote are present.</translation>
    </message>
    <message>
        <source>{way}, of which {balloon:cents} with the last instalment</source>
        <translation>{way}, of which {balloon:cents} with the last instalment</translation>
    </message>
    <message>
        <source>{way}, the first {months} month(s) interest alone</source>
        <translation>{way}, the first {months} month(s) interest alone</translation>
    </message>
    <message>
        <source>“{due}” is neither a date like 2026-12-31 nor tied to the pay-out like “+7” (within 7 days after it), “before pay-out”, “at pay-out”, “monthly”, “quarterly” or “until repaid”.</source>
        <translation>“{due}” is neither a date like 2026-12-31 nor tied to the pay-out like “+7” (within 7 days after it), “before pay-out”, “at pay-out”, “monthly”, “quarterly” or “until repaid”.</translation>
    </message>
    <message>
        <source>“{due}” is no day of the calendar.</source>
        <translation>“{due}” is no day of the calendar.</translation>
    </message>
    <message>
        <source>“{due}” is too far: at most {days} days after the pay-out, or once in {months} months.</source>
        <translation>“{due}” is too far: at most {days} days after the pay-out, or once in {months} months.</translation>
    </message>
    <message>
        <source>“{owner}” is nobody of this meeting or case. Known are: {known}.</source>
        <translation>“{owner}” is nobody of this meeting or case. Known are: {known}.</translation>
    </message>
    <message>
        <source>“{text}” has no words: a condition says what is to be done.</source>
        <translation>“{text}” has no words: a condition says what is to be done.</translation>
    </message>
    <message>
        <source>“{text}” is of the kind “{kind}”, which does not go with due {due}. Choose another kind first (F2 in its cell), or another due date.</source>
        <translation>“{text}” is of the kind “{kind}”, which does not go with due {due}. Choose another kind first (F2 in its cell), or another due date.</translation>
    </message>
</context>
<context>
    <name>ResolutionForm</name>
    <message>
        <source>Adopt as</source>
        <translation>Adopt as</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>Amount (yuan)</translation>
    </message>
    <message>
        <source>Balloon (yuan)</source>
        <translation>Balloon (yuan)</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Instalment</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Months of grace</source>
        <translation>Months of grace</translation>
    </message>
    <message>
        <source>Reason codes</source>
        <translation>Reason codes</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation>Repayment</translation>
    </message>
    <message>
        <source>To be cleared up</source>
        <translation>To be cleared up</translation>
    </message>
    <message>
        <source>Yearly rate</source>
        <translation>Yearly rate</translation>
    </message>
    <message>
        <source>as voted</source>
        <translation>as voted</translation>
    </message>
    <message>
        <source>no instalment without an approval</source>
        <translation>no instalment without an approval</translation>
    </message>
    <message>
        <source>one question to a line</source>
        <translation>one question to a line</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
    <message>
        <source>{instalment} a month, above the ceiling of {ceiling}</source>
        <translation>{instalment} a month, above the ceiling of {ceiling}</translation>
    </message>
    <message>
        <source>{instalment} a month, within the ceiling of {ceiling}</source>
        <translation>{instalment} a month, within the ceiling of {ceiling}</translation>
    </message>
    <message>
        <source>{outcome}, as the chair decides with a reason</source>
        <translation>{outcome}, as the chair decides with a reason</translation>
    </message>
</context>
<context>
    <name>ResultArea</name>
    <message>
        <source>Estimate {value}</source>
        <translation>Estimate {value}</translation>
    </message>
    <message>
        <source>figure {value}</source>
        <translation>figure {value}</translation>
    </message>
    <message>
        <source>says something, but counts as no method</source>
        <translation>says something, but counts as no method</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message>
        <source>Resumed where the last session ended: case {case}, {line}</source>
        <translation>Resumed where the last session ended: case {case}, {line}</translation>
    </message>
</context>
<context>
    <name>Revisions</name>
    <message>
        <source>Amount asked for</source>
        <translation>Amount asked for</translation>
    </message>
    <message>
        <source>Balloon</source>
        <translation>Balloon</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Declared</translation>
    </message>
    <message>
        <source>Floor area</source>
        <translation>Floor area</translation>
    </message>
    <message>
        <source>Instalment replaced</source>
        <translation>Instalment replaced</translation>
    </message>
    <message>
        <source>Lead officer</source>
        <translation>Lead officer</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Likelihood</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Mitigation</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Months of grace</source>
        <translation>Months of grace</translation>
    </message>
    <message>
        <source>Other exposure</source>
        <translation>Other exposure</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Premises</translation>
    </message>
    <message>
        <source>Prior period</source>
        <translation>Prior period</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Revision {after} against revision {before}: {changed} line(s) changed, {unchanged} as before.</source>
        <translation>Revision {after} against revision {before}: {changed} line(s) changed, {unchanged} as before.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Second officer</source>
        <translation>Second officer</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Size of the household</source>
        <translation>Size of the household</translation>
    </message>
    <message>
        <source>Survey date</source>
        <translation>Survey date</translation>
    </message>
    <message>
        <source>The line itself</source>
        <translation>The line itself</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Trade</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Unchanged, accepted at meeting {meeting} on {day}: {methods}. It does not count now.</source>
        <translation>Unchanged, accepted at meeting {meeting} on {day}: {methods}. It does not count now.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Way to repay</source>
        <translation>Way to repay</translation>
    </message>
    <message>
        <source>Words of the risk point</source>
        <translation>Words of the risk point</translation>
    </message>
    <message>
        <source>Yearly rate</source>
        <translation>Yearly rate</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation>Years of experience</translation>
    </message>
    <message>
        <source>monthly average</source>
        <translation>monthly average</translation>
    </message>
    <message>
        <source>survey date</source>
        <translation>survey date</translation>
    </message>
    <message>
        <source>{part} {name}</source>
        <translation>{part} {name}</translation>
    </message>
    <message>
        <source>{part}, {basis}</source>
        <translation>{part}, {basis}</translation>
    </message>
    <message>
        <source>{said}: altered</source>
        <translation>{said}: altered</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Chair</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Loan officer</source>
        <translation>Loan officer</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secretary</translation>
    </message>
</context>
<context>
    <name>RoomDesk</name>
    <message>
        <source>There is no wall: F5 opens it on a second screen.</source>
        <translation>There is no wall: F5 opens it on a second screen.</translation>
    </message>
</context>
<context>
    <name>RoomDialog</name>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>&amp;Test page on the wall</source>
        <translation>&amp;Test page on the wall</translation>
    </message>
    <message>
        <source>Ask the last row to read the smallest line aloud, to tell the four shapes and colours apart and to point at the grey band. If it cannot: nearer seats, a larger picture, less light.</source>
        <translation>Ask the last row to read the smallest line aloud, to tell the four shapes and colours apart and to point at the grey band. If it cannot: nearer seats, a larger picture, less light.</translation>
    </message>
    <message>
        <source>Ctrl+B and a closed curtain show</source>
        <translation>Ctrl+B and a closed curtain show</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Farthest seat</source>
        <translation>Farthest seat</translation>
    </message>
    <message>
        <source>Height of the picture</source>
        <translation>Height of the picture</translation>
    </message>
    <message>
        <source>The farthest seat is {times} heights of the picture away: text of size {scale}.</source>
        <translation>The farthest seat is {times} heights of the picture away: text of size {scale}.</translation>
    </message>
    <message>
        <source>The farthest seat is {times} heights of the picture away: the last row cannot read the figures, not even at size {scale}. Move nearer or enlarge the picture.</source>
        <translation>The farthest seat is {times} heights of the picture away: the last row cannot read the figures, not even at size {scale}. Move nearer or enlarge the picture.</translation>
    </message>
    <message>
        <source>The room and the wall</source>
        <translation>The room and the wall</translation>
    </message>
    <message>
        <source>black, for a dark room</source>
        <translation>black, for a dark room</translation>
    </message>
    <message>
        <source>the unit's name</source>
        <translation>the unit's name</translation>
    </message>
    <message>
        <source>white, for a lit room</source>
        <translation>white, for a lit room</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>-1 or more</source>
        <translation>-1 or more</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 or more</translation>
    </message>
    <message>
        <source>0 or more, less than 1</source>
        <translation>0 or more, less than 1</translation>
    </message>
    <message>
        <source>0 or more, less than 100 %</source>
        <translation>0 or more, less than 100 %</translation>
    </message>
    <message>
        <source>A check in words has no figure. Remove {field}.</source>
        <translation>A check in words has no figure. Remove {field}.</translation>
    </message>
    <message>
        <source>A margin is less than 1, that is below 100 %.</source>
        <translation>A margin is less than 1, that is below 100 %.</translation>
    </message>
    <message>
        <source>At the rate of {field} this loan grows beyond all money. Correct the rate.</source>
        <translation>At the rate of {field} this loan grows beyond all money. Correct the rate.</translation>
    </message>
    <message>
        <source>Caution: a tenth of the figure stated, {figure:ratio}, or less. Is the number right?</source>
        <translation>Caution: a tenth of the figure stated, {figure:ratio}, or less. Is the number right?</translation>
    </message>
    <message>
        <source>Caution: a tenth of the figure stated, {figure}, or less. Is the number right?</source>
        <translation>Caution: a tenth of the figure stated, {figure}, or less. Is the number right?</translation>
    </message>
    <message>
        <source>Caution: more hours have passed than the day has business hours.</source>
        <translation>Caution: more hours have passed than the day has business hours.</translation>
    </message>
    <message>
        <source>Caution: more in the client's favour than the proposed conservative {value:ratio}; the reason must bear it.</source>
        <translation>Caution: more in the client's favour than the proposed conservative {value:ratio}; the reason must bear it.</translation>
    </message>
    <message>
        <source>Caution: more in the client's favour than the proposed conservative {value}; the reason must bear it.</source>
        <translation>Caution: more in the client's favour than the proposed conservative {value}; the reason must bear it.</translation>
    </message>
    <message>
        <source>Caution: more than {most} is unusual here. Is the number right?</source>
        <translation>Caution: more than {most} is unusual here. Is the number right?</translation>
    </message>
    <message>
        <source>Caution: ten times the figure stated, {figure:ratio}, or more. Is the number right?</source>
        <translation>Caution: ten times the figure stated, {figure:ratio}, or more. Is the number right?</translation>
    </message>
    <message>
        <source>Caution: ten times the figure stated, {figure}, or more. Is the number right?</source>
        <translation>Caution: ten times the figure stated, {figure}, or more. Is the number right?</translation>
    </message>
    <message>
        <source>Caution: the estimate is negative, and this line cannot be. Check the inputs.</source>
        <translation>Caution: the estimate is negative, and this line cannot be. Check the inputs.</translation>
    </message>
    <message>
        <source>Caution: {typed} was read as {percent:quantity} %; for {typed} percent type {typed}%.</source>
        <translation>Caution: {typed} was read as {percent:quantity} %; for {typed} percent type {typed}%.</translation>
    </message>
    <message>
        <source>Documents cannot cover a figure of zero. Give the share that was sampled; for a debt, check by the debts found.</source>
        <translation>Documents cannot cover a figure of zero. Give the share that was sampled; for a debt, check by the debts found.</translation>
    </message>
    <message>
        <source>It has more than {digits} digits before the point.</source>
        <translation>It has more than {digits} digits before the point.</translation>
    </message>
    <message>
        <source>It is no number.</source>
        <translation>It is no number.</translation>
    </message>
    <message>
        <source>Money has at most two places after the point.</source>
        <translation>Money has at most two places after the point.</translation>
    </message>
    <message>
        <source>The months of {field} must add up to 12.</source>
        <translation>The months of {field} must add up to 12.</translation>
    </message>
    <message>
        <source>The payment of month {month} does not reach the month's interest. Raise {field}.</source>
        <translation>The payment of month {month} does not reach the month's interest. Raise {field}.</translation>
    </message>
    <message>
        <source>The shares of {field} must add up to 1; they may differ by 0.005.</source>
        <translation>The shares of {field} must add up to 1; they may differ by 0.005.</translation>
    </message>
    <message>
        <source>There is no line “{line}” here.</source>
        <translation>There is no line “{line}” here.</translation>
    </message>
    <message>
        <source>There is no procedure “{procedure}”.</source>
        <translation>There is no procedure “{procedure}”.</translation>
    </message>
    <message>
        <source>This line takes 0 or more; assets, debts, sales and costs are all entered positive.</source>
        <translation>This line takes 0 or more; assets, debts, sales and costs are all entered positive.</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>any number</translation>
    </message>
    <message>
        <source>from 0 to 1</source>
        <translation>from 0 to 1</translation>
    </message>
    <message>
        <source>from 0 to 100 %</source>
        <translation>from 0 to 100 %</translation>
    </message>
    <message>
        <source>less than 1</source>
        <translation>less than 1</translation>
    </message>
    <message>
        <source>less than 100 %</source>
        <translation>less than 100 %</translation>
    </message>
    <message>
        <source>more than -1</source>
        <translation>more than -1</translation>
    </message>
    <message>
        <source>more than 0</source>
        <translation>more than 0</translation>
    </message>
    <message>
        <source>more than 0, at most 1</source>
        <translation>more than 0, at most 1</translation>
    </message>
    <message>
        <source>more than 0, at most 100 %</source>
        <translation>more than 0, at most 100 %</translation>
    </message>
    <message>
        <source>{field} are all zero. At least one month must carry a payment.</source>
        <translation>{field} are all zero. At least one month must carry a payment.</translation>
    </message>
    <message>
        <source>{field} comes to zero, and nothing can be divided by zero.</source>
        <translation>{field} comes to zero, and nothing can be divided by zero.</translation>
    </message>
    <message>
        <source>{field} contradicts another input. Give exactly one of them.</source>
        <translation>{field} contradicts another input. Give exactly one of them.</translation>
    </message>
    <message>
        <source>{field} has no entry. Give at least {least}.</source>
        <translation>{field} has no entry. Give at least {least}.</translation>
    </message>
    <message>
        <source>{field} has other seasons than the lines before it. Use the same months everywhere.</source>
        <translation>{field} has other seasons than the lines before it. Use the same months everywhere.</translation>
    </message>
    <message>
        <source>{field} has {found} of at least {least} entries.</source>
        <translation>{field} has {found} of at least {least} entries.</translation>
    </message>
    <message>
        <source>{field} is less than a cent; it would be lent as 0.00.</source>
        <translation>{field} is less than a cent; it would be lent as 0.00.</translation>
    </message>
    <message>
        <source>{field} is missing. Give a value; nothing is guessed.</source>
        <translation>{field} is missing. Give a value; nothing is guessed.</translation>
    </message>
    <message>
        <source>{field} is more than {most}; a day has no more hours.</source>
        <translation>{field} is more than {most}; a day has no more hours.</translation>
    </message>
    <message>
        <source>{field} is not a number. Write digits, with a point for decimals.</source>
        <translation>{field} is not a number. Write digits, with a point for decimals.</translation>
    </message>
    <message>
        <source>{field} is not an input here. Remove it or correct its name.</source>
        <translation>{field} is not an input here. Remove it or correct its name.</translation>
    </message>
    <message>
        <source>{field} is outside its range ({range}).</source>
        <translation>{field} is outside its range ({range}).</translation>
    </message>
    <message>
        <source>{field} must be a list.</source>
        <translation>{field} must be a list.</translation>
    </message>
    <message>
        <source>{field} must be a text.</source>
        <translation>{field} must be a text.</translation>
    </message>
    <message>
        <source>{field} must be a whole number from {lowest} to {highest}.</source>
        <translation>{field} must be a whole number from {lowest} to {highest}.</translation>
    </message>
    <message>
        <source>{field} must be an object with named values.</source>
        <translation>{field} must be an object with named values.</translation>
    </message>
    <message>
        <source>{field} must be less than the principal.</source>
        <translation>{field} must be less than the principal.</translation>
    </message>
    <message>
        <source>{field} must be one of: {known}.</source>
        <translation>{field} must be one of: {known}.</translation>
    </message>
    <message>
        <source>{field} must be true or false.</source>
        <translation>{field} must be true or false.</translation>
    </message>
    <message>
        <source>{field} must have exactly {wanted} entries and has {found}.</source>
        <translation>{field} must have exactly {wanted} entries and has {found}.</translation>
    </message>
    <message>
        <source>{field} names nobody on the roster. Add the person to the roster, or correct the id.</source>
        <translation>{field} names nobody on the roster. Add the person to the roster, or correct the id.</translation>
    </message>
    <message>
        <source>{field} names somebody or something a second time. Name each once.</source>
        <translation>{field} names somebody or something a second time. Name each once.</translation>
    </message>
    <message>
        <source>{field} says the same as a fact before it; a relation is between two.</source>
        <translation>{field} says the same as a fact before it; a relation is between two.</translation>
    </message>
</context>
<context>
    <name>SafeDesk</name>
    <message>
        <source>&amp;Yes, safe mode</source>
        <translation>&amp;Yes, safe mode</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>N&amp;o</translation>
    </message>
    <message>
        <source>Only where a meeting is held can the room see the screen.</source>
        <translation>Only where a meeting is held can the room see the screen.</translation>
    </message>
    <message>
        <source>SAFE MODE: the room sees this screen. Names and numbers are masked, notes shut: Ctrl+Shift+U opens yours for 60 seconds. Votes are not shown before the reveal.</source>
        <translation>SAFE MODE: the room sees this screen. Names and numbers are masked, notes shut: Ctrl+Shift+U opens yours for 60 seconds. Votes are not shown before the reveal.</translation>
    </message>
    <message>
        <source>There are two screens: the wall is on the other one, this one is yours.</source>
        <translation>There are two screens: the wall is on the other one, this one is yours.</translation>
    </message>
    <message>
        <source>There is one screen. Does the room see it, projected or mirrored?</source>
        <translation>There is one screen. Does the room see it, projected or mirrored?</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>As found</source>
        <translation>As found</translation>
    </message>
    <message>
        <source>Debtors fail</source>
        <translation>Debtors fail</translation>
    </message>
    <message>
        <source>Margin falls</source>
        <translation>Margin falls</translation>
    </message>
    <message>
        <source>Sales fall</source>
        <translation>Sales fall</translation>
    </message>
</context>
<context>
    <name>ScheduleType</name>
    <message>
        <source>Balloon</source>
        <translation>Balloon</translation>
    </message>
    <message>
        <source>Equal instalments</source>
        <translation>Equal instalments</translation>
    </message>
    <message>
        <source>Equal principal</source>
        <translation>Equal principal</translation>
    </message>
    <message>
        <source>Flat rate</source>
        <translation>Flat rate</translation>
    </message>
    <message>
        <source>Grace period, then equal instalments</source>
        <translation>Grace period, then equal instalments</translation>
    </message>
    <message>
        <source>Interest first, principal at maturity</source>
        <translation>Interest first, principal at maturity</translation>
    </message>
    <message>
        <source>Seasonal</source>
        <translation>Seasonal</translation>
    </message>
    <message>
        <source>Single payment at maturity</source>
        <translation>Single payment at maturity</translation>
    </message>
</context>
<context>
    <name>ScreenDesk</name>
    <message>
        <source>The machine slept. Nothing is shown on the wall until F5.</source>
        <translation>The machine slept. Nothing is shown on the wall until F5.</translation>
    </message>
    <message>
        <source>The projector is gone. Meeting and records are not affected. Connect it, then press F5.</source>
        <translation>The projector is gone. Meeting and records are not affected. Connect it, then press F5.</translation>
    </message>
    <message>
        <source>The wall did not come to stand on its screen and is hidden. The records are not affected. Press F5 to try again.</source>
        <translation>The wall did not come to stand on its screen and is hidden. The records are not affected. Press F5 to try again.</translation>
    </message>
    <message>
        <source>The wall is cleared. Nothing is shown there until F5.</source>
        <translation>The wall is cleared. Nothing is shown there until F5.</translation>
    </message>
    <message>
        <source>The wall is on screen {screen} with its curtain closed. Nothing is shown there until F5.</source>
        <translation>The wall is on screen {screen} with its curtain closed. Nothing is shown there until F5.</translation>
    </message>
    <message>
        <source>There is no second screen. Connect the projector, then press F5.</source>
        <translation>There is no second screen. Connect the projector, then press F5.</translation>
    </message>
</context>
<context>
    <name>SealList</name>
    <message>
        <source>Before the seal (F6): to mend {mend}, to look at {look}</source>
        <translation>Before the seal (F6): to mend {mend}, to look at {look}</translation>
    </message>
    <message>
        <source>Close and seal (Ctrl+Enter)</source>
        <translation>Close and seal (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Enter on a point leads to it, F12 comes back.</source>
        <translation>Enter on a point leads to it, F12 comes back.</translation>
    </message>
    <message>
        <source>look</source>
        <translation>look</translation>
    </message>
    <message>
        <source>mend</source>
        <translation>mend</translation>
    </message>
    <message>
        <source>met</source>
        <translation>met</translation>
    </message>
</context>
<context>
    <name>SealedDesk</name>
    <message>
        <source>Everybody has voted; Enter on a name lets that member vote once more.</source>
        <translation>Everybody has voted; Enter on a name lets that member vote once more.</translation>
    </message>
    <message>
        <source>Locked after five minutes. No vote was given in this turn.</source>
        <translation>Locked after five minutes. No vote was given in this turn.</translation>
    </message>
    <message>
        <source>The vote of {name} was not recorded; Enter on the name calls that member once more.</source>
        <translation>The vote of {name} was not recorded; Enter on the name calls that member once more.</translation>
    </message>
    <message>
        <source>The vote of {name} was received after the turn had ended; until the reveal it can be given again.</source>
        <translation>The vote of {name} was received after the turn had ended; until the reveal it can be given again.</translation>
    </message>
    <message numerus="yes">
        <source>{client}: {amount} for {months} months asked for</source>
        <translation><numerusform>{client}: {amount} for {months} month asked for</numerusform><numerusform>{client}: {amount} for {months} months asked for</numerusform></translation>
    </message>
</context>
<context>
    <name>SealedTurn</name>
    <message>
        <source>Enter gives the machine back; Ctrl+Enter then reveals.</source>
        <translation>Enter gives the machine back; Ctrl+Enter then reveals.</translation>
    </message>
    <message>
        <source>Everybody else looks away. Esc puts the machine aside.</source>
        <translation>Everybody else looks away. Esc puts the machine aside.</translation>
    </message>
    <message>
        <source>Everybody has voted.</source>
        <translation>Everybody has voted.</translation>
    </message>
    <message>
        <source>Member {number}, {name}, please</source>
        <translation>Member {number}, {name}, please</translation>
    </message>
    <message>
        <source>Received. Receipt {receipt}: the same signs stand beside the vote after the reveal.</source>
        <translation>Received. Receipt {receipt}: the same signs stand beside the vote after the reveal.</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>Case {position}, {line}: waived for “{reason}”. Better write down what the waiver rests on.</source>
        <translation>Case {position}, {line}: waived for “{reason}”. Better write down what the waiver rests on.</translation>
    </message>
    <message>
        <source>Case {position}: {name} voted “{choice}” against the result and gave no reason.</source>
        <translation>Case {position}: {name} voted “{choice}” against the result and gave no reason.</translation>
    </message>
    <message>
        <source>Case {position}: {said}</source>
        <translation>Case {position}: {said}</translation>
    </message>
    <message>
        <source>Case {position}: {standing}. What follows the seal will be a numbered addition to the minutes.</source>
        <translation>Case {position}: {standing}. What follows the seal will be a numbered addition to the minutes.</translation>
    </message>
    <message>
        <source>Conditions of approvals, each with owner, due date and proof: {count}.</source>
        <translation>Conditions of approvals, each with owner, due date and proof: {count}.</translation>
    </message>
    <message>
        <source>Every case that was opened is decided: {decided} of {total} on the agenda.</source>
        <translation>Every case that was opened is decided: {decided} of {total} on the agenda.</translation>
    </message>
    <message>
        <source>Lines waived by name: {waived}. Accepted by the chair: {accepted}.</source>
        <translation>Lines waived by name: {waived}. Accepted by the chair: {accepted}.</translation>
    </message>
    <message>
        <source>No member with a vote was ever entered as present.</source>
        <translation>No member with a vote was ever entered as present.</translation>
    </message>
    <message>
        <source>No resolution waits for a veto or for signatures above.</source>
        <translation>No resolution waits for a veto or for signatures above.</translation>
    </message>
    <message>
        <source>No vote went against a result.</source>
        <translation>No vote went against a result.</translation>
    </message>
    <message>
        <source>Not heard: {cases}. The minutes list what was not opened.</source>
        <translation>Not heard: {cases}. The minutes list what was not opened.</translation>
    </message>
    <message>
        <source>Roll of votes: {said}</source>
        <translation>Roll of votes: {said}</translation>
    </message>
    <message>
        <source>The facts of the meeting are complete: time, place, chair, record keeper, presence.</source>
        <translation>The facts of the meeting are complete: time, place, chair, record keeper, presence.</translation>
    </message>
    <message>
        <source>Votes against a result: {count}, each with its reason.</source>
        <translation>Votes against a result: {count}, each with its reason.</translation>
    </message>
    <message>
        <source>{role} {name} was never entered as present.</source>
        <translation>{role} {name} was never entered as present.</translation>
    </message>
</context>
<context>
    <name>SealingDesk</name>
    <message>
        <source>Close the meeting and seal</source>
        <translation>Close the meeting and seal</translation>
    </message>
    <message numerus="yes">
        <source>Decided: {decided} of {count} cases.</source>
        <translation><numerusform>Decided: {decided} of {count} case.</numerusform><numerusform>Decided: {decided} of {count} cases.</numerusform></translation>
    </message>
    <message>
        <source>Not sealed yet; points to mend: {count}. {first} Enter leads to it.</source>
        <translation>Not sealed yet; points to mend: {count}. {first} Enter leads to it.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Points to look at: {count}. The seal does not wait for them.</source>
        <translation>Points to look at: {count}. The seal does not wait for them.</translation>
    </message>
    <message>
        <source>Sealed. The record keeps these pages; save or print them.</source>
        <translation>Sealed. The record keeps these pages; save or print them.</translation>
    </message>
    <message>
        <source>Sign the roll of votes</source>
        <translation>Sign the roll of votes</translation>
    </message>
    <message>
        <source>The disk took no further file: the meeting is closed, its minutes are not sealed. The record is safe; make room, then seal again.</source>
        <translation>The disk took no further file: the meeting is closed, its minutes are not sealed. The record is safe; make room, then seal again.</translation>
    </message>
    <message>
        <source>The meeting is closed and its minutes are final. Only numbered corrections can follow.</source>
        <translation>The meeting is closed and its minutes are final. Only numbered corrections can follow.</translation>
    </message>
    <message>
        <source>The minutes are sealed already.</source>
        <translation>The minutes are sealed already.</translation>
    </message>
    <message>
        <source>The others stand in the list beside the pages (F6).</source>
        <translation>The others stand in the list beside the pages (F6).</translation>
    </message>
    <message>
        <source>The pages are being drawn …</source>
        <translation>The pages are being drawn …</translation>
    </message>
    <message>
        <source>The roll (who voted, who did not and why) is signed with the key of one of these. Up and Down choose who.</source>
        <translation>The roll (who voted, who did not and why) is signed with the key of one of these. Up and Down choose who.</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Find a decision</source>
        <translation>Find a decision</translation>
    </message>
</context>
<context>
    <name>SignedKind</name>
    <message>
        <source>Opinion above the committee</source>
        <translation>Opinion above the committee</translation>
    </message>
    <message>
        <source>Roll of the meeting</source>
        <translation>Roll of the meeting</translation>
    </message>
    <message>
        <source>Sign-off of the minutes</source>
        <translation>Sign-off of the minutes</translation>
    </message>
    <message>
        <source>Veto of the chair</source>
        <translation>Veto of the chair</translation>
    </message>
</context>
<context>
    <name>SittingDesk</name>
    <message>
        <source>Let the meeting go on</source>
        <translation>Let the meeting go on</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>The case leaves this meeting without a decision; it can come on a later agenda.</source>
        <translation>The case leaves this meeting without a decision; it can come on a later agenda.</translation>
    </message>
    <message>
        <source>The meeting goes on. Enter who is present now, then present open cases anew (Ctrl+Shift+O).</source>
        <translation>The meeting goes on. Enter who is present now, then present open cases anew (Ctrl+Shift+O).</translation>
    </message>
    <message>
        <source>The meeting is adjourned to {day}; today is {today}. Let it go on now? Everybody is then absent until entered as present, and open cases are presented anew. It cannot be undone.</source>
        <translation>The meeting is adjourned to {day}; today is {today}. Let it go on now? Everybody is then absent until entered as present, and open cases are presented anew. It cannot be undone.</translation>
    </message>
</context>
<context>
    <name>Sizing</name>
    <message>
        <source>Binding: {cap}, {amount:money} yuan; supported {supported:money}, in every month {even:money}.</source>
        <translation>Binding: {cap}, {amount:money} yuan; supported {supported:money}, in every month {even:money}.</translation>
    </message>
    <message>
        <source>Binding: {cap}, {amount:money} yuan; supported {supported:money}, in every month {even:money}; {asked:money} is above: {caps}.</source>
        <translation>Binding: {cap}, {amount:money} yuan; supported {supported:money}, in every month {even:money}; {asked:money} is above: {caps}.</translation>
    </message>
    <message>
        <source>Debtors fail: {size:money}</source>
        <translation>Debtors fail: {size:money}</translation>
    </message>
    <message>
        <source>Margin −{size:quantity} points</source>
        <translation>Margin −{size:quantity} points</translation>
    </message>
    <message>
        <source>Sales −{size:quantity}%</source>
        <translation>Sales −{size:quantity}%</translation>
    </message>
    <message>
        <source>Stress, instalments of disposable cash: {tests}.</source>
        <translation>Stress, instalments of disposable cash: {tests}.</translation>
    </message>
    <message>
        <source>The other credit of borrower, spouse and connected firms is not stated: tier and authority go by the amount asked for alone.</source>
        <translation>The other credit of borrower, spouse and connected firms is not stated: tier and authority go by the amount asked for alone.</translation>
    </message>
    <message>
        <source>{cap} cannot be computed from these figures; what binds is the lowest of those known.</source>
        <translation>{cap} cannot be computed from these figures; what binds is the lowest of those known.</translation>
    </message>
    <message>
        <source>{cap} is not known, for want of: {lacks}; what binds is the lowest of those known.</source>
        <translation>{cap} is not known, for want of: {lacks}; what binds is the lowest of those known.</translation>
    </message>
    <message>
        <source>{replaced:cents} a month of the loan it pays off are added back to disposable cash.</source>
        <translation>{replaced:cents} a month of the loan it pays off are added back to disposable cash.</translation>
    </message>
    <message>
        <source>{supposed} {ratio:ratio}</source>
        <translation>{supposed} {ratio:ratio}</translation>
    </message>
    <message>
        <source>{supposed} {ratio:ratio} (above)</source>
        <translation>{supposed} {ratio:ratio} (above)</translation>
    </message>
</context>
<context>
    <name>SmallWall</name>
    <message>
        <source>test page</source>
        <translation>test page</translation>
    </message>
    <message>
        <source>{mode}: {what}</source>
        <translation>{mode}: {what}</translation>
    </message>
</context>
<context>
    <name>SoftFact</name>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Credit record</source>
        <translation>Credit record</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Marital status</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Property</translation>
    </message>
    <message>
        <source>Work of the spouse</source>
        <translation>Work of the spouse</translation>
    </message>
    <message>
        <source>Years in business</source>
        <translation>Years in business</translation>
    </message>
    <message>
        <source>Years of residence</source>
        <translation>Years of residence</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Awaiting signatures above</source>
        <translation>Awaiting signatures above</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Pending veto</source>
        <translation>Pending veto</translation>
    </message>
    <message>
        <source>Refused above the committee</source>
        <translation>Refused above the committee</translation>
    </message>
    <message>
        <source>Vetoed by the chair</source>
        <translation>Vetoed by the chair</translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>The months of the seasons add up to {months}, not to 12.</source>
        <translation>The months of the seasons add up to {months}, not to 12.</translation>
    </message>
    <message>
        <source>{code} is missing, so {totals} cannot be computed.</source>
        <translation>{code} is missing, so {totals} cannot be computed.</translation>
    </message>
    <message>
        <source>{code} is missing.</source>
        <translation>{code} is missing.</translation>
    </message>
    <message>
        <source>{code} is negative: {found}.</source>
        <translation>{code} is negative: {found}.</translation>
    </message>
    <message>
        <source>{code} of season {season} was given as {given}; its parts make {computed}.</source>
        <translation>{code} of season {season} was given as {given}; its parts make {computed}.</translation>
    </message>
    <message>
        <source>{code} of seasons {seasons} was given otherwise than its parts make; in season {season} {given} against {computed}.</source>
        <translation>{code} of seasons {seasons} was given otherwise than its parts make; in season {season} {given} against {computed}.</translation>
    </message>
    <message>
        <source>{code} was given as {given}, but LT and E as given make {computed}.</source>
        <translation>{code} was given as {given}, but LT and E as given make {computed}.</translation>
    </message>
    <message>
        <source>{code} was given as {given}, but its parts make {computed}.</source>
        <translation>{code} was given as {given}, but its parts make {computed}.</translation>
    </message>
</context>
<context>
    <name>TableField</name>
    <message>
        <source>Add (Ins)</source>
        <translation>Add (Ins)</translation>
    </message>
    <message>
        <source>Remove (Ctrl+Del)</source>
        <translation>Remove (Ctrl+Del)</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>No quorum: this rule asks for the chair, who is not among those present ({present}).</source>
        <translation>No quorum: this rule asks for the chair, who is not among those present ({present}).</translation>
    </message>
    <message>
        <source>No quorum: {present} of {eligible} eligible members are present, {needed} needed.</source>
        <translation>No quorum: {present} of {eligible} eligible members are present, {needed} needed.</translation>
    </message>
    <message>
        <source>No quorum: {present} of {roster} members are present, {needed} needed.</source>
        <translation>No quorum: {present} of {roster} members are present, {needed} needed.</translation>
    </message>
    <message>
        <source>No vote was cast that counts, and nothing passes without one: {outcome}.</source>
        <translation>No vote was cast that counts, and nothing passes without one: {outcome}.</translation>
    </message>
    <message>
        <source>This rule gives the chair no veto. Remove {field}.</source>
        <translation>This rule gives the chair no veto. Remove {field}.</translation>
    </message>
    <message>
        <source>a fixed number</source>
        <translation>a fixed number</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>all of them</translation>
    </message>
    <message>
        <source>at least {num}/{den}</source>
        <translation>at least {num}/{den}</translation>
    </message>
    <message>
        <source>members of the committee</source>
        <translation>members of the committee</translation>
    </message>
    <message>
        <source>members present</source>
        <translation>members present</translation>
    </message>
    <message>
        <source>members without a conflict</source>
        <translation>members without a conflict</translation>
    </message>
    <message>
        <source>more than {num}/{den}</source>
        <translation>more than {num}/{den}</translation>
    </message>
    <message>
        <source>votes cast</source>
        <translation>votes cast</translation>
    </message>
    <message>
        <source>{approvals} of {base} {counted} approve, an even split that the chair decided; the chair vetoes: {outcome}.</source>
        <translation>{approvals} of {base} {counted} approve, an even split that the chair decided; the chair vetoes: {outcome}.</translation>
    </message>
    <message>
        <source>{approvals} of {base} {counted} approve, an even split; the chair decides: {outcome}.</source>
        <translation>{approvals} of {base} {counted} approve, an even split; the chair decides: {outcome}.</translation>
    </message>
    <message>
        <source>{approvals} of {base} {counted} approve, but under this rule one rejection rejects: {outcome}.</source>
        <translation>{approvals} of {base} {counted} approve, but under this rule one rejection rejects: {outcome}.</translation>
    </message>
    <message>
        <source>{approvals} of {base} {counted} approve, {needed} needed ({share}): {outcome}, since at least as many votes ask for re-investigation as reject.</source>
        <translation>{approvals} of {base} {counted} approve, {needed} needed ({share}): {outcome}, since at least as many votes ask for re-investigation as reject.</translation>
    </message>
    <message>
        <source>{approvals} of {base} {counted} approve, {needed} needed ({share}): {outcome}, since more votes reject than ask for re-investigation.</source>
        <translation>{approvals} of {base} {counted} approve, {needed} needed ({share}): {outcome}, since more votes reject than ask for re-investigation.</translation>
    </message>
    <message>
        <source>{approvals} of {base} {counted} approve, {needed} needed ({share}): {outcome}.</source>
        <translation>{approvals} of {base} {counted} approve, {needed} needed ({share}): {outcome}.</translation>
    </message>
    <message>
        <source>{approvals} of {base} {counted} approve, {needed} needed ({share}); the chair vetoes: {outcome}.</source>
        <translation>{approvals} of {base} {counted} approve, {needed} needed ({share}); the chair vetoes: {outcome}.</translation>
    </message>
    <message>
        <source>{count} absent</source>
        <translation>{count} absent</translation>
    </message>
    <message>
        <source>{count} abstaining</source>
        <translation>{count} abstaining</translation>
    </message>
    <message>
        <source>{count} for re-investigation</source>
        <translation>{count} for re-investigation</translation>
    </message>
    <message>
        <source>{count} recused</source>
        <translation>{count} recused</translation>
    </message>
    <message>
        <source>{count} rejecting</source>
        <translation>{count} rejecting</translation>
    </message>
    <message>
        <source>{few} This rule also asks for the chair, who is not there.</source>
        <translation>{few} This rule also asks for the chair, who is not there.</translation>
    </message>
    <message>
        <source>{field} abstains, which this rule does not allow. Take another choice.</source>
        <translation>{field} abstains, which this rule does not allow. Take another choice.</translation>
    </message>
    <message>
        <source>{field} is a second chair. Keep one, who may be an acting chair; the others are members.</source>
        <translation>{field} is a second chair. Keep one, who may be an acting chair; the others are members.</translation>
    </message>
    <message>
        <source>{field} is the ballot of somebody who is absent, recused or no voter. Remove it, or correct the roster and who is away.</source>
        <translation>{field} is the ballot of somebody who is absent, recused or no voter. Remove it, or correct the roster and who is away.</translation>
    </message>
    <message>
        <source>{field} is the chair's alone, and no chair is present who may vote. Remove it, or name the acting chair.</source>
        <translation>{field} is the chair's alone, and no chair is present who may vote. Remove it, or name the acting chair.</translation>
    </message>
    <message>
        <source>{field} names somebody who is recused already. Name a recused person there alone, present or not.</source>
        <translation>{field} names somebody who is recused already. Name a recused person there alone, present or not.</translation>
    </message>
    <message>
        <source>{outstanding} of {present} members present have not voted yet.</source>
        <translation>{outstanding} of {present} members present have not voted yet.</translation>
    </message>
    <message>
        <source>{result} In this base without approving: {people}.</source>
        <translation>{result} In this base without approving: {people}.</translation>
    </message>
    <message>
        <source>{result} Outside the base: {people}.</source>
        <translation>{result} Outside the base: {people}.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>A further independent method is needed</source>
        <translation>A further independent method is needed</translation>
    </message>
    <message>
        <source>No comparable source exists; the item was seen on site</source>
        <translation>No comparable source exists; the item was seen on site</translation>
    </message>
    <message>
        <source>The amount is too small to affect repayment</source>
        <translation>The amount is too small to affect repayment</translation>
    </message>
    <message>
        <source>The cause of the deviation is not known</source>
        <translation>The cause of the deviation is not known</translation>
    </message>
    <message>
        <source>The evidence contradicts the client</source>
        <translation>The evidence contradicts the client</translation>
    </message>
    <message>
        <source>The mitigation is sufficient and is monitored</source>
        <translation>The mitigation is sufficient and is monitored</translation>
    </message>
    <message>
        <source>The remaining difference does not affect repayment</source>
        <translation>The remaining difference does not affect repayment</translation>
    </message>
    <message>
        <source>The stated cause explains the deviation; the recognised value is used</source>
        <translation>The stated cause explains the deviation; the recognised value is used</translation>
    </message>
</context>
<context>
    <name>TiersPage</name>
    <message>
        <source>A rule of the unit's own</source>
        <translation>A rule of the unit's own</translation>
    </message>
    <message>
        <source>Above: {rule}</source>
        <translation>Above: {rule}</translation>
    </message>
    <message>
        <source>Add a tier</source>
        <translation>Add a tier</translation>
    </message>
    <message>
        <source>Any amount: {rule}</source>
        <translation>Any amount: {rule}</translation>
    </message>
    <message>
        <source>Remove the tier</source>
        <translation>Remove the tier</translation>
    </message>
    <message>
        <source>Up to {amount} yuan: {rule}</source>
        <translation>Up to {amount} yuan: {rule}</translation>
    </message>
    <message>
        <source>Usual rule</source>
        <translation>Usual rule</translation>
    </message>
    <message>
        <source>a rule of the unit's own</source>
        <translation>a rule of the unit's own</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Accepted by the chair</source>
        <translation>Accepted by the chair</translation>
    </message>
    <message>
        <source>Attendance entered</source>
        <translation>Attendance entered</translation>
    </message>
    <message>
        <source>Case deferred</source>
        <translation>Case deferred</translation>
    </message>
    <message>
        <source>Case heard once more on new facts</source>
        <translation>Case heard once more on new facts</translation>
    </message>
    <message>
        <source>Case left undecided without its quorum</source>
        <translation>Case left undecided without its quorum</translation>
    </message>
    <message>
        <source>Case moved on the agenda</source>
        <translation>Case moved on the agenda</translation>
    </message>
    <message>
        <source>Case presented</source>
        <translation>Case presented</translation>
    </message>
    <message>
        <source>Case presented anew</source>
        <translation>Case presented anew</translation>
    </message>
    <message>
        <source>Case put on the agenda</source>
        <translation>Case put on the agenda</translation>
    </message>
    <message>
        <source>Case taken in</source>
        <translation>Case taken in</translation>
    </message>
    <message>
        <source>Cases taken in</source>
        <translation>Cases taken in</translation>
    </message>
    <message>
        <source>Cause stated</source>
        <translation>Cause stated</translation>
    </message>
    <message>
        <source>Check confirmed</source>
        <translation>Check confirmed</translation>
    </message>
    <message>
        <source>Check entered</source>
        <translation>Check entered</translation>
    </message>
    <message>
        <source>Check entered anew</source>
        <translation>Check entered anew</translation>
    </message>
    <message>
        <source>Check rejected</source>
        <translation>Check rejected</translation>
    </message>
    <message>
        <source>Client withdrew the application</source>
        <translation>Client withdrew the application</translation>
    </message>
    <message>
        <source>Close of the meeting</source>
        <translation>Close of the meeting</translation>
    </message>
    <message>
        <source>Conclusion of a chart stated</source>
        <translation>Conclusion of a chart stated</translation>
    </message>
    <message>
        <source>Condition added</source>
        <translation>Condition added</translation>
    </message>
    <message>
        <source>Condition changed</source>
        <translation>Condition changed</translation>
    </message>
    <message>
        <source>Condition removed</source>
        <translation>Condition removed</translation>
    </message>
    <message>
        <source>Condition waived</source>
        <translation>Condition waived</translation>
    </message>
    <message>
        <source>Deferral taken back</source>
        <translation>Deferral taken back</translation>
    </message>
    <message>
        <source>Demo meeting convened</source>
        <translation>Demo meeting convened</translation>
    </message>
    <message>
        <source>Departure taken back</source>
        <translation>Departure taken back</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>End of the showing not known</source>
        <translation>End of the showing not known</translation>
    </message>
    <message>
        <source>Entering from paper begun</source>
        <translation>Entering from paper begun</translation>
    </message>
    <message>
        <source>Entering from paper ended</source>
        <translation>Entering from paper ended</translation>
    </message>
    <message>
        <source>Evidence put into another class</source>
        <translation>Evidence put into another class</translation>
    </message>
    <message>
        <source>Figure corrected</source>
        <translation>Figure corrected</translation>
    </message>
    <message>
        <source>File kept beside the minutes</source>
        <translation>File kept beside the minutes</translation>
    </message>
    <message>
        <source>Intercession noted</source>
        <translation>Intercession noted</translation>
    </message>
    <message>
        <source>Key closed</source>
        <translation>Key closed</translation>
    </message>
    <message>
        <source>Key enrolled</source>
        <translation>Key enrolled</translation>
    </message>
    <message>
        <source>Line to be re-investigated</source>
        <translation>Line to be re-investigated</translation>
    </message>
    <message>
        <source>Line waived</source>
        <translation>Line waived</translation>
    </message>
    <message>
        <source>Meeting adjourned</source>
        <translation>Meeting adjourned</translation>
    </message>
    <message>
        <source>Meeting convened</source>
        <translation>Meeting convened</translation>
    </message>
    <message>
        <source>Meeting package opened</source>
        <translation>Meeting package opened</translation>
    </message>
    <message>
        <source>Meeting package written</source>
        <translation>Meeting package written</translation>
    </message>
    <message>
        <source>Meeting resumed</source>
        <translation>Meeting resumed</translation>
    </message>
    <message>
        <source>Member does not concur</source>
        <translation>Member does not concur</translation>
    </message>
    <message>
        <source>Method confirmed</source>
        <translation>Method confirmed</translation>
    </message>
    <message>
        <source>Method rejected</source>
        <translation>Method rejected</translation>
    </message>
    <message>
        <source>Minutes sealed</source>
        <translation>Minutes sealed</translation>
    </message>
    <message>
        <source>Minutes signed off</source>
        <translation>Minutes signed off</translation>
    </message>
    <message>
        <source>No conflict declared</source>
        <translation>No conflict declared</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Opinion of a signer above</source>
        <translation>Opinion of a signer above</translation>
    </message>
    <message>
        <source>Pay-out recorded</source>
        <translation>Pay-out recorded</translation>
    </message>
    <message>
        <source>Policy condition struck out</source>
        <translation>Policy condition struck out</translation>
    </message>
    <message>
        <source>Policy put in force</source>
        <translation>Policy put in force</translation>
    </message>
    <message>
        <source>Preparation file taken back</source>
        <translation>Preparation file taken back</translation>
    </message>
    <message>
        <source>Preparation file taken in</source>
        <translation>Preparation file taken in</translation>
    </message>
    <message>
        <source>Presenting anew taken back</source>
        <translation>Presenting anew taken back</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Private note</translation>
    </message>
    <message>
        <source>Private note deleted</source>
        <translation>Private note deleted</translation>
    </message>
    <message>
        <source>Private note restored</source>
        <translation>Private note restored</translation>
    </message>
    <message>
        <source>Private note taken back</source>
        <translation>Private note taken back</translation>
    </message>
    <message>
        <source>Private notes begun</source>
        <translation>Private notes begun</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>Question answered</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>Question asked</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Recognised value adopted</source>
        <translation>Recognised value adopted</translation>
    </message>
    <message>
        <source>Recusal declared</source>
        <translation>Recusal declared</translation>
    </message>
    <message>
        <source>Recusal taken back</source>
        <translation>Recusal taken back</translation>
    </message>
    <message>
        <source>Resolution adopted</source>
        <translation>Resolution adopted</translation>
    </message>
    <message>
        <source>Revision of the case taken</source>
        <translation>Revision of the case taken</translation>
    </message>
    <message>
        <source>Round opened</source>
        <translation>Round opened</translation>
    </message>
    <message>
        <source>Round revealed</source>
        <translation>Round revealed</translation>
    </message>
    <message>
        <source>Sealed vote given</source>
        <translation>Sealed vote given</translation>
    </message>
    <message>
        <source>Shown on the wall</source>
        <translation>Shown on the wall</translation>
    </message>
    <message>
        <source>State of a condition recorded</source>
        <translation>State of a condition recorded</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Taken back: {what}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Veto not used within its time</source>
        <translation>Veto not used within its time</translation>
    </message>
    <message>
        <source>Veto of the chair</source>
        <translation>Veto of the chair</translation>
    </message>
    <message>
        <source>Vote recorded</source>
        <translation>Vote recorded</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Who presides</source>
        <translation>Who presides</translation>
    </message>
    <message>
        <source>Withdrawal of the client taken back</source>
        <translation>Withdrawal of the client taken back</translation>
    </message>
    <message>
        <source>done on paper {done}</source>
        <translation>done on paper {done}</translation>
    </message>
    <message>
        <source>from paper, done {done:iso}</source>
        <translation>from paper, done {done:iso}</translation>
    </message>
    <message>
        <source>the program ended without its last word; on the wall hung: {shown}</source>
        <translation>the program ended without its last word; on the wall hung: {shown}</translation>
    </message>
    <message>
        <source>{acting}, keyed by {operator}</source>
        <translation>{acting}, keyed by {operator}</translation>
    </message>
</context>
<context>
    <name>TrailDialog</name>
    <message>
        <source>All of the journal</source>
        <translation>All of the journal</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Audit trail</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Of what</translation>
    </message>
    <message>
        <source>Person, action, line, reason: type to narrow</source>
        <translation>Person, action, line, reason: type to narrow</translation>
    </message>
    <message>
        <source>Save as CSV… (Ctrl+S)</source>
        <translation>Save as CSV… (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save the audit trail</source>
        <translation>Save the audit trail</translation>
    </message>
    <message>
        <source>Shown are the latest {shown} of {found} entries; the file has all of them.</source>
        <translation>Shown are the latest {shown} of {found} entries; the file has all of them.</translation>
    </message>
    <message numerus="yes">
        <source>The chain of {count} entries does not hold at {faults} places: run main.py verify.</source>
        <translation><numerusform>The chain of {count} entries does not hold at {faults} place: run main.py verify.</numerusform><numerusform>The chain of {count} entries does not hold at {faults} places: run main.py verify.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The chain of {count} entries holds.</source>
        <translation><numerusform>The chain of {count} entry holds.</numerusform><numerusform>The chain of {count} entries holds.</numerusform></translation>
    </message>
    <message>
        <source>This case</source>
        <translation>This case</translation>
    </message>
    <message>
        <source>This meeting</source>
        <translation>This meeting</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Something went wrong in the program. What was saved is safe. Repeat the last step; the log has the details.</source>
        <translation>Something went wrong in the program. What was saved is safe. Repeat the last step; the log has the details.</translation>
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
        <translation>quantity</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>yuan</translation>
    </message>
</context>
<context>
    <name>Unlocking</name>
    <message>
        <source>A PIN is six digits.</source>
        <translation>A PIN is six digits.</translation>
    </message>
    <message>
        <source>The key is being opened …</source>
        <translation>The key is being opened …</translation>
    </message>
    <message>
        <source>secret, then Enter</source>
        <translation>secret, then Enter</translation>
    </message>
    <message>
        <source>six digits of your choice open the key again in this sitting; may be left out</source>
        <translation>six digits of your choice open the key again in this sitting; may be left out</translation>
    </message>
    <message>
        <source>six-digit PIN; F2 for the secret</source>
        <translation>six-digit PIN; F2 for the secret</translation>
    </message>
</context>
<context>
    <name>UntouchedLabel</name>
    <message>
        <source>Changed in one language alone: {fields}. Write the others too (“Words in”, above), or leave them where they still say the same.</source>
        <translation>Changed in one language alone: {fields}. Write the others too (“Words in”, above), or leave them where they still say the same.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>simplified Chinese</source>
        <translation>simplified Chinese</translation>
    </message>
    <message>
        <source>traditional Chinese</source>
        <translation>traditional Chinese</translation>
    </message>
    <message>
        <source>{field} (not in {languages})</source>
        <translation>{field} (not in {languages})</translation>
    </message>
</context>
<context>
    <name>ViewDesk</name>
    <message>
        <source>Columns of methods need a wider window or a smaller text.</source>
        <translation>Columns of methods need a wider window or a smaller text.</translation>
    </message>
    <message>
        <source>Rows: {density}</source>
        <translation>Rows: {density}</translation>
    </message>
    <message>
        <source>Text size {size}%</source>
        <translation>Text size {size}%</translation>
    </message>
    <message>
        <source>Without a column of their own: {methods}</source>
        <translation>Without a column of their own: {methods}</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>comfortable</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>compact</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standard</translation>
    </message>
</context>
<context>
    <name>VoterTable</name>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>has voted</source>
        <translation>has voted</translation>
    </message>
    <message>
        <source>observing</source>
        <translation>observing</translation>
    </message>
    <message>
        <source>receipt {receipt}</source>
        <translation>receipt {receipt}</translation>
    </message>
    <message>
        <source>recused: {reason}</source>
        <translation>recused: {reason}</translation>
    </message>
    <message>
        <source>to vote</source>
        <translation>to vote</translation>
    </message>
    <message numerus="yes">
        <source>{months} months</source>
        <translation><numerusform>{months} month</numerusform><numerusform>{months} months</numerusform></translation>
    </message>
    <message>
        <source>{name} (chair)</source>
        <translation>{name} (chair)</translation>
    </message>
    <message>
        <source>{name} (presiding)</source>
        <translation>{name} (presiding)</translation>
    </message>
    <message>
        <source>{rate} a year</source>
        <translation>{rate} a year</translation>
    </message>
</context>
<context>
    <name>VotingDesk</name>
    <message>
        <source>A further round can follow once the votes are revealed.</source>
        <translation>A further round can follow once the votes are revealed.</translation>
    </message>
    <message>
        <source>Key the vote first, then F2 for an own amount, term, rate or remark.</source>
        <translation>Key the vote first, then F2 for an own amount, term, rate or remark.</translation>
    </message>
    <message>
        <source>The ballot is open: a digit is the vote of the member marked. Ctrl+2 leaves it without a vote.</source>
        <translation>The ballot is open: a digit is the vote of the member marked. Ctrl+2 leaves it without a vote.</translation>
    </message>
    <message>
        <source>The ballot stays shut; points open: {count}. Enter leads to the point, Ctrl+F9 opens a restricted ballot, which cannot approve.</source>
        <translation>The ballot stays shut; points open: {count}. Enter leads to the point, Ctrl+F9 opens a restricted ballot, which cannot approve.</translation>
    </message>
    <message>
        <source>The ballot stays shut; points open: {count}. Enter leads to the point.</source>
        <translation>The ballot stays shut; points open: {count}. Enter leads to the point.</translation>
    </message>
    <message>
        <source>The meeting is adjourned to {day}: nothing is voted on until it goes on (Ctrl+Shift+J).</source>
        <translation>The meeting is adjourned to {day}: nothing is voted on until it goes on (Ctrl+Shift+J).</translation>
    </message>
    <message>
        <source>This ballot does not offer “{choice}”; nothing was recorded.</source>
        <translation>This ballot does not offer “{choice}”; nothing was recorded.</translation>
    </message>
    <message>
        <source>This round is sealed: Enter calls the member marked, F9 the next one.</source>
        <translation>This round is sealed: Enter calls the member marked, F9 the next one.</translation>
    </message>
</context>
<context>
    <name>VotingRule</name>
    <message>
        <source>At an exact half the chair's approval decides.</source>
        <translation>At an exact half the chair's approval decides.</translation>
    </message>
    <message>
        <source>By policy {version}, above a total exposure of {above} yuan and up to {up_to}.</source>
        <translation>By policy {version}, above a total exposure of {above} yuan and up to {up_to}.</translation>
    </message>
    <message>
        <source>By policy {version}, above a total exposure of {above} yuan.</source>
        <translation>By policy {version}, above a total exposure of {above} yuan.</translation>
    </message>
    <message>
        <source>By policy {version}, at any total exposure.</source>
        <translation>By policy {version}, at any total exposure.</translation>
    </message>
    <message>
        <source>By policy {version}, up to a total exposure of {up_to} yuan.</source>
        <translation>By policy {version}, up to a total exposure of {up_to} yuan.</translation>
    </message>
    <message>
        <source>Members may abstain.</source>
        <translation>Members may abstain.</translation>
    </message>
    <message>
        <source>Nothing is decided without the chair.</source>
        <translation>Nothing is decided without the chair.</translation>
    </message>
    <message>
        <source>One rejection rejects.</source>
        <translation>One rejection rejects.</translation>
    </message>
    <message>
        <source>Passes where all of the {base} approve.</source>
        <translation>Passes where all of the {base} approve.</translation>
    </message>
    <message>
        <source>Passes where at least {num}/{den} of the {base} approve.</source>
        <translation>Passes where at least {num}/{den} of the {base} approve.</translation>
    </message>
    <message>
        <source>Passes where more than {num}/{den} of the {base} approve.</source>
        <translation>Passes where more than {num}/{den} of the {base} approve.</translation>
    </message>
    <message>
        <source>Passes with {votes} approval(s).</source>
        <translation>Passes with {votes} approval(s).</translation>
    </message>
    <message>
        <source>Quorum: at least {minimum} present.</source>
        <translation>Quorum: at least {minimum} present.</translation>
    </message>
    <message>
        <source>Quorum: at least {num}/{den} of the {base}, and no fewer than {minimum}.</source>
        <translation>Quorum: at least {num}/{den} of the {base}, and no fewer than {minimum}.</translation>
    </message>
    <message>
        <source>Quorum: more than {num}/{den} of the {base}, and no fewer than {minimum}.</source>
        <translation>Quorum: more than {num}/{den} of the {base}, and no fewer than {minimum}.</translation>
    </message>
    <message>
        <source>The chair has no veto.</source>
        <translation>The chair has no veto.</translation>
    </message>
    <message>
        <source>The chair may veto what passed within {hours} hours.</source>
        <translation>The chair may veto what passed within {hours} hours.</translation>
    </message>
    <message>
        <source>The chair may veto what passed.</source>
        <translation>The chair may veto what passed.</translation>
    </message>
</context>
<context>
    <name>VotingScreen</name>
    <message>
        <source>Adopt as resolution (Ctrl+Shift+Enter)</source>
        <translation>Adopt as resolution (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>Before the vote</source>
        <translation>Before the vote</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Heard before: meeting {meeting}, {day}, revision {revision}: {outcome}</source>
        <translation>Heard before: meeting {meeting}, {day}, revision {revision}: {outcome}</translation>
    </message>
    <message>
        <source>New facts: {facts}</source>
        <translation>New facts: {facts}</translation>
    </message>
    <message>
        <source>New round (Ctrl+Shift+F9)</source>
        <translation>New round (Ctrl+Shift+F9)</translation>
    </message>
    <message>
        <source>No ballot is open</source>
        <translation>No ballot is open</translation>
    </message>
    <message>
        <source>Open a restricted ballot (Ctrl+F9)</source>
        <translation>Open a restricted ballot (Ctrl+F9)</translation>
    </message>
    <message>
        <source>Open the ballot (F9)</source>
        <translation>Open the ballot (F9)</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>Reveal (Ctrl+Enter)</source>
        <translation>Reveal (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Round {number} is open, it cannot approve: {keys}</source>
        <translation>Round {number} is open, it cannot approve: {keys}</translation>
    </message>
    <message>
        <source>Round {number} is open: {keys}</source>
        <translation>Round {number} is open: {keys}</translation>
    </message>
    <message>
        <source>Round {number}, ended without a decision</source>
        <translation>Round {number}, ended without a decision</translation>
    </message>
    <message>
        <source>Round {number}, revealed</source>
        <translation>Round {number}, revealed</translation>
    </message>
    <message>
        <source>Sealed round {number} is open, it cannot approve: F9 calls the next member</source>
        <translation>Sealed round {number} is open, it cannot approve: F9 calls the next member</translation>
    </message>
    <message>
        <source>Sealed round {number} is open: F9 calls the next member</source>
        <translation>Sealed round {number} is open: F9 calls the next member</translation>
    </message>
    <message>
        <source>The gate is open: why a restricted ballot, which cannot approve? Enter opens it, Esc leaves it</source>
        <translation>The gate is open: why a restricted ballot, which cannot approve? Enter opens it, Esc leaves it</translation>
    </message>
    <message>
        <source>Why is there a further round? Enter opens it, Esc leaves it</source>
        <translation>Why is there a further round? Enter opens it, Esc leaves it</translation>
    </message>
</context>
<context>
    <name>VotingWay</name>
    <message>
        <source>Called out</source>
        <translation>Called out</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sealed</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>0123456789 −35.9% Accounts receivable</source>
        <translation>0123456789 −35.9% Accounts receivable</translation>
    </message>
    <message>
        <source>About: {line}</source>
        <translation>About: {line}</translation>
    </message>
    <message>
        <source>Announced by the chair: {time}</source>
        <translation>Announced by the chair: {time}</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>Answer: {answer}</translation>
    </message>
    <message>
        <source>Asked by {member}</source>
        <translation>Asked by {member}</translation>
    </message>
    <message>
        <source>By name: {votes}</source>
        <translation>By name: {votes}</translation>
    </message>
    <message>
        <source>Can the last row read this?</source>
        <translation>Can the last row read this?</translation>
    </message>
    <message>
        <source>Case {position} of {count}</source>
        <translation>Case {position} of {count}</translation>
    </message>
    <message>
        <source>Credit committee, meeting {number}</source>
        <translation>Credit committee, meeting {number}</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Declared</translation>
    </message>
    <message>
        <source>Declared {declared}    Verified {verified}    {deviation}</source>
        <translation>Declared {declared}    Verified {verified}    {deviation}</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Demo data</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Deviation</translation>
    </message>
    <message>
        <source>Deviation (tolerance ±{limit})</source>
        <translation>Deviation (tolerance ±{limit})</translation>
    </message>
    <message>
        <source>Deviation (±{limit})</source>
        <translation>Deviation (±{limit})</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Internal · please take no photographs</source>
        <translation>Internal · please take no photographs</translation>
    </message>
    <message>
        <source>Internal · under review</source>
        <translation>Internal · under review</translation>
    </message>
    <message>
        <source>Lead officer {lead}    Second officer {second}</source>
        <translation>Lead officer {lead}    Second officer {second}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Requested</translation>
    </message>
    <message>
        <source>Requested {amount}</source>
        <translation>Requested {amount}</translation>
    </message>
    <message>
        <source>Round {round}: result</source>
        <translation>Round {round}: result</translation>
    </message>
    <message>
        <source>Same client before: {date} {decision}</source>
        <translation>Same client before: {date} {decision}</translation>
    </message>
    <message>
        <source>Test page · no case is shown</source>
        <translation>Test page · no case is shown</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Voting</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>agenda</translation>
    </message>
    <message>
        <source>case in short</source>
        <translation>case in short</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>chart</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>count</source>
        <translation>count</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decided</translation>
    </message>
    <message>
        <source>line</source>
        <translation>line</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>no picture</translation>
    </message>
    <message>
        <source>not yet answered</source>
        <translation>not yet answered</translation>
    </message>
    <message>
        <source>overstated</source>
        <translation>overstated</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>photograph</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>resolution</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>statement</translation>
    </message>
    <message>
        <source>understated</source>
        <translation>understated</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>vote</translation>
    </message>
    <message>
        <source>{amount} · {months} months · {rate} a year</source>
        <translation>{amount} · {months} months · {rate} a year</translation>
    </message>
    <message>
        <source>{client} · requested {amount}</source>
        <translation>{client} · requested {amount}</translation>
    </message>
    <message>
        <source>{client} · {statement}</source>
        <translation>{client} · {statement}</translation>
    </message>
    <message>
        <source>{count} recused</source>
        <translation>{count} recused</translation>
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
        <translation>{months} months · {schedule} · purpose: {purpose}</translation>
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
        <translation>{trade} · {years:quantity} years in business · {first}</translation>
    </message>
    <message>
        <source>{voted} of {voters} have voted</source>
        <translation>{voted} of {voters} have voted</translation>
    </message>
    <message>
        <source>| verified   × declared   ● confirmed   ○ open   ▒ tolerance</source>
        <translation>| verified   × declared   ● confirmed   ○ open   ▒ tolerance</translation>
    </message>
    <message>
        <source>ƒ computed {number}</source>
        <translation>ƒ computed {number}</translation>
    </message>
    <message>
        <source>△ Answered by {name} · does not agree with what was said before</source>
        <translation>△ Answered by {name} · does not agree with what was said before</translation>
    </message>
    <message>
        <source>◀ next</source>
        <translation>◀ next</translation>
    </message>
    <message>
        <source>✓ Answered by {name} · agrees with what was said before</source>
        <translation>✓ Answered by {name} · agrees with what was said before</translation>
    </message>
    <message>
        <source>✓ {count} methods confirmed, two are required</source>
        <translation>✓ {count} methods confirmed, two are required</translation>
    </message>
</context>
<context>
    <name>WallKeys</name>
    <message>
        <source>Only evidence of the case that is being heard goes to the wall.</source>
        <translation>Only evidence of the case that is being heard goes to the wall.</translation>
    </message>
    <message>
        <source>Page {page} of {count} on the wall.</source>
        <translation>Page {page} of {count} on the wall.</translation>
    </message>
    <message>
        <source>The wall follows.</source>
        <translation>The wall follows.</translation>
    </message>
    <message>
        <source>The wall is black: Ctrl+B lights it, then the photograph can go there.</source>
        <translation>The wall is black: Ctrl+B lights it, then the photograph can go there.</translation>
    </message>
    <message>
        <source>The wall is held.</source>
        <translation>The wall is held.</translation>
    </message>
</context>
<context>
    <name>WallWords</name>
    <message>
        <source>No wall</source>
        <translation>No wall</translation>
    </message>
    <message>
        <source>Wall black</source>
        <translation>Wall black</translation>
    </message>
    <message>
        <source>Wall closed, F5 opens</source>
        <translation>Wall closed, F5 opens</translation>
    </message>
    <message>
        <source>Wall follows</source>
        <translation>Wall follows</translation>
    </message>
    <message>
        <source>Wall held</source>
        <translation>Wall held</translation>
    </message>
</context>
<context>
    <name>WayLine</name>
    <message>
        <source>How is it voted? Esc leaves the ballot shut</source>
        <translation>How is it voted? Esc leaves the ballot shut</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>A text is needed: it is printed in the minutes.</source>
        <translation>A text is needed: it is printed in the minutes.</translation>
    </message>
    <message>
        <source>Cause of the deviation of {line}</source>
        <translation>Cause of the deviation of {line}</translation>
    </message>
    <message>
        <source>Compulsory question on {line}</source>
        <translation>Compulsory question on {line}</translation>
    </message>
    <message>
        <source>Correct {line}; verified now {value}</source>
        <translation>Correct {line}; verified now {value}</translation>
    </message>
    <message>
        <source>Question on {line}</source>
        <translation>Question on {line}</translation>
    </message>
    <message>
        <source>Recognised value for {line}</source>
        <translation>Recognised value for {line}</translation>
    </message>
    <message>
        <source>There is no question with the code {code}. Take one of the list, or write words.</source>
        <translation>There is no question with the code {code}. Take one of the list, or write words.</translation>
    </message>
    <message>
        <source>There is no voting member number {number}.</source>
        <translation>There is no voting member number {number}.</translation>
    </message>
    <message>
        <source>{line} has no figure of its own to change.</source>
        <translation>{line} has no figure of its own to change.</translation>
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
        <translation>allowance {value}</translation>
    </message>
    <message>
        <source>appreciation {value}</source>
        <translation>appreciation {value}</translation>
    </message>
    <message>
        <source>average {value}</source>
        <translation>average {value}</translation>
    </message>
    <message>
        <source>bad debts {value}</source>
        <translation>bad debts {value}</translation>
    </message>
    <message>
        <source>base {value}</source>
        <translation>base {value}</translation>
    </message>
    <message>
        <source>by the statements {value}</source>
        <translation>by the statements {value}</translation>
    </message>
    <message>
        <source>cash counted {value}</source>
        <translation>cash counted {value}</translation>
    </message>
    <message>
        <source>change of receivables {value}</source>
        <translation>change of receivables {value}</translation>
    </message>
    <message>
        <source>closing cash {value}</source>
        <translation>closing cash {value}</translation>
    </message>
    <message>
        <source>closing units {value}</source>
        <translation>closing units {value}</translation>
    </message>
    <message>
        <source>closing {value}</source>
        <translation>closing {value}</translation>
    </message>
    <message>
        <source>commission {value}</source>
        <translation>commission {value}</translation>
    </message>
    <message>
        <source>cost of sales {value}</source>
        <translation>cost of sales {value}</translation>
    </message>
    <message>
        <source>cost {value}</source>
        <translation>cost {value}</translation>
    </message>
    <message>
        <source>credits {value}</source>
        <translation>credits {value}</translation>
    </message>
    <message>
        <source>depreciation {value}</source>
        <translation>depreciation {value}</translation>
    </message>
    <message>
        <source>discounts {value}</source>
        <translation>discounts {value}</translation>
    </message>
    <message>
        <source>documents show {value}</source>
        <translation>documents show {value}</translation>
    </message>
    <message>
        <source>figure {value}</source>
        <translation>figure {value}</translation>
    </message>
    <message>
        <source>fixed {value}</source>
        <translation>fixed {value}</translation>
    </message>
    <message>
        <source>float {value}</source>
        <translation>float {value}</translation>
    </message>
    <message>
        <source>growth {value}</source>
        <translation>growth {value}</translation>
    </message>
    <message>
        <source>inflows not from sales {value}</source>
        <translation>inflows not from sales {value}</translation>
    </message>
    <message>
        <source>initial equity {value}</source>
        <translation>initial equity {value}</translation>
    </message>
    <message>
        <source>injections {value}</source>
        <translation>injections {value}</translation>
    </message>
    <message>
        <source>loans received {value}</source>
        <translation>loans received {value}</translation>
    </message>
    <message>
        <source>margin {value}</source>
        <translation>margin {value}</translation>
    </message>
    <message>
        <source>mark-up {value}</source>
        <translation>mark-up {value}</translation>
    </message>
    <message>
        <source>monthly cost {value}</source>
        <translation>monthly cost {value}</translation>
    </message>
    <message>
        <source>monthly disposable {value}</source>
        <translation>monthly disposable {value}</translation>
    </message>
    <message>
        <source>monthly profit {value}</source>
        <translation>monthly profit {value}</translation>
    </message>
    <message>
        <source>monthly purchases {value}</source>
        <translation>monthly purchases {value}</translation>
    </message>
    <message>
        <source>monthly sales {value}</source>
        <translation>monthly sales {value}</translation>
    </message>
    <message>
        <source>on credit {value}</source>
        <translation>on credit {value}</translation>
    </message>
    <message>
        <source>opening cash {value}</source>
        <translation>opening cash {value}</translation>
    </message>
    <message>
        <source>opening units {value}</source>
        <translation>opening units {value}</translation>
    </message>
    <message>
        <source>opening {value}</source>
        <translation>opening {value}</translation>
    </message>
    <message>
        <source>own transfers {value}</source>
        <translation>own transfers {value}</translation>
    </message>
    <message>
        <source>paid out {value}</source>
        <translation>paid out {value}</translation>
    </message>
    <message>
        <source>peers per unit {value}</source>
        <translation>peers per unit {value}</translation>
    </message>
    <message>
        <source>piece wages {value}</source>
        <translation>piece wages {value}</translation>
    </message>
    <message>
        <source>price {value}</source>
        <translation>price {value}</translation>
    </message>
    <message>
        <source>principal repaid {value}</source>
        <translation>principal repaid {value}</translation>
    </message>
    <message>
        <source>private receipts {value}</source>
        <translation>private receipts {value}</translation>
    </message>
    <message>
        <source>profit {value}</source>
        <translation>profit {value}</translation>
    </message>
    <message>
        <source>purchases {value}</source>
        <translation>purchases {value}</translation>
    </message>
    <message>
        <source>rate {value}</source>
        <translation>rate {value}</translation>
    </message>
    <message>
        <source>ratio {value}</source>
        <translation>ratio {value}</translation>
    </message>
    <message>
        <source>recent months {value}</source>
        <translation>recent months {value}</translation>
    </message>
    <message>
        <source>refunds {value}</source>
        <translation>refunds {value}</translation>
    </message>
    <message>
        <source>returns {value}</source>
        <translation>returns {value}</translation>
    </message>
    <message>
        <source>sales of the product {value}</source>
        <translation>sales of the product {value}</translation>
    </message>
    <message>
        <source>same month last year {value}</source>
        <translation>same month last year {value}</translation>
    </message>
    <message>
        <source>sampled {value}</source>
        <translation>sampled {value}</translation>
    </message>
    <message>
        <source>settled {value}</source>
        <translation>settled {value}</translation>
    </message>
    <message>
        <source>share invoiced {value}</source>
        <translation>share invoiced {value}</translation>
    </message>
    <message>
        <source>share of these accounts {value}</source>
        <translation>share of these accounts {value}</translation>
    </message>
    <message>
        <source>share of these staff {value}</source>
        <translation>share of these staff {value}</translation>
    </message>
    <message>
        <source>share {value}</source>
        <translation>share {value}</translation>
    </message>
    <message>
        <source>size {value}</source>
        <translation>size {value}</translation>
    </message>
    <message>
        <source>stock before {value}</source>
        <translation>stock before {value}</translation>
    </message>
    <message>
        <source>tax paid {value}</source>
        <translation>tax paid {value}</translation>
    </message>
    <message>
        <source>tax rate {value}</source>
        <translation>tax rate {value}</translation>
    </message>
    <message>
        <source>those months last year {value}</source>
        <translation>those months last year {value}</translation>
    </message>
    <message>
        <source>ticket {value}</source>
        <translation>ticket {value}</translation>
    </message>
    <message>
        <source>unpaid {value}</source>
        <translation>unpaid {value}</translation>
    </message>
    <message>
        <source>used before {value}</source>
        <translation>used before {value}</translation>
    </message>
    <message>
        <source>used now {value}</source>
        <translation>used now {value}</translation>
    </message>
    <message>
        <source>used {value}</source>
        <translation>used {value}</translation>
    </message>
    <message>
        <source>wages {value}</source>
        <translation>wages {value}</translation>
    </message>
    <message>
        <source>weekday {value}</source>
        <translation>weekday {value}</translation>
    </message>
    <message>
        <source>weekend {value}</source>
        <translation>weekend {value}</translation>
    </message>
    <message>
        <source>withdrawals {value}</source>
        <translation>withdrawals {value}</translation>
    </message>
    <message>
        <source>yield {value}</source>
        <translation>yield {value}</translation>
    </message>
    <message>
        <source>{before}; {after}</source>
        <translation>{before}; {after}</translation>
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
        <translation>{left}, {right}</translation>
    </message>
    <message>
        <source>{name} {term}</source>
        <translation>{name} {term}</translation>
    </message>
    <message>
        <source>{outcome}, {reason}</source>
        <translation>{outcome}, {reason}</translation>
    </message>
    <message>
        <source>{outcome}, {reason} ({facts})</source>
        <translation>{outcome}, {reason} ({facts})</translation>
    </message>
    <message>
        <source>{peers} businesses ({sample}), middle half {q1} to {q3}; median = {result}</source>
        <translation>{peers} businesses ({sample}), middle half {q1} to {q3}; median = {result}</translation>
    </message>
    <message>
        <source>{peers} businesses, too few to count ({sample}), middle half {q1} to {q3}; median = {result}</source>
        <translation>{peers} businesses, too few to count ({sample}), middle half {q1} to {q3}; median = {result}</translation>
    </message>
    <message>
        <source>{procedure}: {working}</source>
        <translation>{procedure}: {working}</translation>
    </message>
    <message>
        <source>{shown} + … ({entries})</source>
        <translation>{shown} + … ({entries})</translation>
    </message>
    <message>
        <source>{shown}, …</source>
        <translation>{shown}, …</translation>
    </message>
    <message>
        <source>{shown}, … ({entries})</source>
        <translation>{shown}, … ({entries})</translation>
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
        <translation>{value} a piece</translation>
    </message>
    <message>
        <source>{value} a unit</source>
        <translation>{value} a unit</translation>
    </message>
    <message>
        <source>{value} an hour</source>
        <translation>{value} an hour</translation>
    </message>
    <message>
        <source>{value} customer(s) a day</source>
        <translation>{value} customer(s) a day</translation>
    </message>
    <message>
        <source>{value} day(s)</source>
        <translation>{value} day(s)</translation>
    </message>
    <message>
        <source>{value} hour(s) a day</source>
        <translation>{value} hour(s) a day</translation>
    </message>
    <message>
        <source>{value} hour(s) a unit</source>
        <translation>{value} hour(s) a unit</translation>
    </message>
    <message>
        <source>{value} hour(s) so far</source>
        <translation>{value} hour(s) so far</translation>
    </message>
    <message>
        <source>{value} machine(s)</source>
        <translation>{value} machine(s)</translation>
    </message>
    <message>
        <source>{value} month(s)</source>
        <translation>{value} month(s)</translation>
    </message>
    <message>
        <source>{value} purchase(s)</source>
        <translation>{value} purchase(s)</translation>
    </message>
    <message>
        <source>{working} = at most {result}</source>
        <translation>{working} = at most {result}</translation>
    </message>
    <message>
        <source>{working} = {result}</source>
        <translation>{working} = {result}</translation>
    </message>
    <message>
        <source>{working} = {result} covered</source>
        <translation>{working} = {result} covered</translation>
    </message>
    <message>
        <source>{working} = {result} covered, too little to count</source>
        <translation>{working} = {result} covered, too little to count</translation>
    </message>
    <message>
        <source>{working}; no ratio, since the denominator ({denominator}) is not above zero</source>
        <translation>{working}; no ratio, since the denominator ({denominator}) is not above zero</translation>
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
        <translation>A computed line is cleared through its sources.</translation>
    </message>
    <message>
        <source>Conservative value as proposed</source>
        <translation>Conservative value as proposed</translation>
    </message>
    <message>
        <source>No data for {method} on this line; nothing was counted. N enters a check.</source>
        <translation>No data for {method} on this line; nothing was counted. N enters a check.</translation>
    </message>
    <message>
        <source>No line is outside its tolerance.</source>
        <translation>No line is outside its tolerance.</translation>
    </message>
    <message>
        <source>No other line is open.</source>
        <translation>No other line is open.</translation>
    </message>
    <message>
        <source>There is no recognised value to adopt on {line}.</source>
        <translation>There is no recognised value to adopt on {line}.</translation>
    </message>
    <message>
        <source>There is no voting member number {number}.</source>
        <translation>There is no voting member number {number}.</translation>
    </message>
    <message>
        <source>{method} is already confirmed on {line}.</source>
        <translation>{method} is already confirmed on {line}.</translation>
    </message>
</context>
<context>
    <name>YearBookDesk</name>
    <message>
        <source>The year book has {count} minutes: {file}</source>
        <translation>The year book has {count} minutes: {file}</translation>
    </message>
    <message>
        <source>The year book was given up; no file was written.</source>
        <translation>The year book was given up; no file was written.</translation>
    </message>
</context>
</TS>
