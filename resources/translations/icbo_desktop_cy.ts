<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source> min</source>
        <comment>behind a number of minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · agreed</source>
        <translation type="unfinished"> · cytunwyd</translation>
    </message>
    <message>
        <source> · agreed, as last time</source>
        <translation type="unfinished"> · cytunwyd, fel y tro diwethaf</translation>
    </message>
    <message>
        <source> · last time</source>
        <translation type="unfinished"> · y tro diwethaf</translation>
    </message>
    <message>
        <source> · leads</source>
        <translation type="unfinished"> · ar y blaen</translation>
    </message>
    <message>
        <source>!high, &gt;who, by 31 Jan</source>
        <translation type="unfinished">!high, &gt;pwy, by 31 Jan</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation type="unfinished">&amp;Cofnodi</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">C&amp;ymorth</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation type="unfinished">&amp;Sesiwn</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation type="unfinished">&amp;Gweithdy</translation>
    </message>
    <message>
        <source>, (comma)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, the room is here</source>
        <translation type="unfinished">, mae’r ystafell yma</translation>
    </message>
    <message>
        <source>, the session is here</source>
        <translation type="unfinished">, mae’r sesiwn yma</translation>
    </message>
    <message>
        <source>, then </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, you are looking at it</source>
        <translation type="unfinished">, rydych yn edrych arno</translation>
    </message>
    <message>
        <source>--remove takes the password off: leave --new-password-file out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--template is for a Word record: say --to docx with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--without-attachments and --history are for a JSON record: say --to json with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. (full stop)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 for 10</source>
        <translation type="unfinished">0 am 10</translation>
    </message>
    <message>
        <source>1 of 1, in</source>
        <translation type="unfinished">1 o 1, i mewn</translation>
    </message>
    <message>
        <source>1 to 9, 0 for 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31 Jan, or a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 minutes more, from a later item…</source>
        <translation type="unfinished">5 munud arall, o eitem ddiweddarach…</translation>
    </message>
    <message>
        <source>8 in 10 from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 in 10 from, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 in 10 from, then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 in 10 people</source>
        <translation type="unfinished">8 o bob 10 o bobl</translation>
    </message>
    <message>
        <source>8 in 10 people at {low}</source>
        <translation type="unfinished">8 o bob 10 ar {low}</translation>
    </message>
    <message>
        <source>8 in 10 people at {low} to {high}</source>
        <translation type="unfinished">8 o bob 10 ar {low} i {high}</translation>
    </message>
    <message>
        <source>8 in 10 people rated it {reach}.</source>
        <translation type="unfinished">Sgôr 8 o bob 10 ohonom: {reach}.</translation>
    </message>
    <message>
        <source>8 in 10 rated it {low}</source>
        <translation type="unfinished">8 o bob 10 yn rhoi {low}</translation>
    </message>
    <message>
        <source>8 in 10 rated it {low} to {high}</source>
        <translation type="unfinished">8 o bob 10 yn rhoi {low} i {high}</translation>
    </message>
    <message>
        <source>8 in 10 to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 in 10 to, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 in 10 to, then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@vol says who holds it</source>
        <translation type="unfinished">@ a dechrau’r enw: barn pwy</translation>
    </message>
    <message>
        <source>A Word file whose look the record takes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bar is the number of places at that point of the scale; the triangle marks the middle place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank cell is not said, and never nought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A breakout group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell holds 32,767 characters. What is longer goes on here: put the parts of a number one after the other, after what its cell holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A changed text needs a higher version than {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A choice of {count}: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A choice of {count}: {names}.</source>
        <translation type="unfinished">Dewis o {count}: {names}.</translation>
    </message>
    <message>
        <source>A comparison cannot take the place of a workbook. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is a file of its own beside the workbook. “In the workbook&apos;s place” sets the present file aside first, under a name that says so. Nothing is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy on this laptop is worked on, and written to {name} every minute and at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A criterion counts as often as it weighs; one of weight 0 is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A criterion of a grid is rated for one of its options, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A criterion of weight 0 is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A differing view is kept, not argued away.</source>
        <translation type="unfinished">Cedwir barn wahanol; ni cheisir dadlau yn ei herbyn nes iddi ddiflannu.</translation>
    </message>
    <message>
        <source>A digit rates and goes on · Tab or click into the table for the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digit rates and goes on · arrow keys move · Delete clears · Tab leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digit rates and goes on. Delete clears. Tab leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft stays on this laptop and is offered when you open the editor again. Only a saved version can be chosen for a workshop or given to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few questions, then the first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure over {places} says more about those places than about the programme, so it is not made: it says “{places}”. What each place agreed for itself stands in its own row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is still being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is still being written. Try again when it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file name cannot hold {letter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file name is one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this name already exists there. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file whose history is the beginning of another&apos;s is a copy and is not counted. Files that went on apart from one beginning count each, unless place and day are the same: then the one that was changed last counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of workbooks side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A framework of our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group has at most {most} people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line that the framework no longer has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link with the name of a file that was set aside; what it leads to stays: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up place, filled in. Made afresh each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that ends in {workbook_ending} is a workbook&apos;s. Choose another for the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new password makes a new recovery phrase. The old password and the old phrase then open only what was made before, such as older backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new workbook with the same frameworks and groups. What was agreed stands beside the new ratings, and open actions come along for review. Views, ratings of people and notes stay behind; the earlier file is only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new workshop begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note on this evidence</source>
        <translation type="unfinished">Nodyn ar y dystiolaeth hon</translation>
    </message>
    <message>
        <source>A number is the agreed rating, darker where it is higher; * means that the room was wide apart. d discussed without a rating, a agreed to differ, p parked, n not applicable, s on another scale; a dot means not reached, or not in scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password may have at most {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password needs at least {least} characters. Three words that do not belong together are easy to remember and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture is a .png or an .svg file. Give it a name that ends so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture without a caption</source>
        <translation type="unfinished">Llun heb bennawd</translation>
    </message>
    <message>
        <source>A place counts once, by its latest workshop with the framework. The middle is the median: half of the places agreed on that or lower, half on that or higher. Ratings are places in an order and are never added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A priority is “!high”, “!medium” or “!low”, and stands once.</source>
        <translation type="unfinished">Mae blaenoriaeth yn “!high”, “!medium” neu “!low”, unwaith yn unig.</translation>
    </message>
    <message>
        <source>A question for us</source>
        <translation type="unfinished">Cwestiwn i ni</translation>
    </message>
    <message>
        <source>A rating of the tally waits for its answer.</source>
        <translation type="unfinished">Mae sgôr yn aros am ateb.</translation>
    </message>
    <message>
        <source>A rating, and on to the next criterion; Delete clears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rating: 1 to 9, and 0 for 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record cannot take the place of its template. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record cannot take the place of its workbook. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery phrase has {expected} groups of {letters} characters; this one has {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report tells where the program failed, without a word of the workshop. It is kept on this laptop and sent to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rescue reads what proves itself into a new workbook beside this one, and says what could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each place and a column for each partner group and round: how many chose which value, as “2 at 5, 1 at 7”. Blank: nobody of the group rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each view rating. Seats count from 1 in each group and round; nobody is followed from one round to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for every standard, rating of an option, domain and list in scope, and for whatever else something was said of. A blank is not said, and never nought. Ratings are places in an order: never add them up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scale needs two points at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scale of {count} steps: {names}.</source>
        <translation type="unfinished">Graddfa o {count} cam: {names}.</translation>
    </message>
    <message>
        <source>A standard without a rating is never counted as a low one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time is 1 to {most_minutes} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight is a whole number from 0 to {heaviest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word for it, such as readiness. It stands in the list of scales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbook keeps at most {most} MB of attachments, those taken away again included. Keep this file beside the workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbook&apos;s name ends in {ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workshop needs a framework: add another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year on, beside what was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <comment>name of the first sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <comment>whom or what it speaks of</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About icbo_desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About icbo_desktop…</source>
        <translation type="unfinished">Ynghylch icbo_desktop…</translation>
    </message>
    <message>
        <source>About the evidence</source>
        <translation type="unfinished">Ynghylch y dystiolaeth</translation>
    </message>
    <message>
        <source>About these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Gweithred</translation>
    </message>
    <message>
        <source>Action that follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action that follows: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Gweithredoedd</translation>
    </message>
    <message>
        <source>Actions agreed at {workshop}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions by domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions of the earlier workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions of the earlier workshop…</source>
        <translation type="unfinished">Gweithredoedd y gweithdy cynharach…</translation>
    </message>
    <message>
        <source>Actions of this {word}</source>
        <translation type="unfinished">Gweithredoedd yma ({word})</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a break after this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a point {side}</source>
        <translation type="unfinished">Ychwanegu pwynt {side}</translation>
    </message>
    <message>
        <source>Add a point {side}; Enter keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another: find a framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one more here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add workbooks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a sudden end its last second may be missing.</source>
        <translation type="unfinished">Ar ôl diwedd sydyn gall yr eiliad olaf ohono fod ar goll.</translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished">Yn erbyn</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda…</source>
        <translation type="unfinished">Agenda…</translation>
    </message>
    <message>
        <source>Agree to differ</source>
        <translation type="unfinished">Cytuno i anghytuno</translation>
    </message>
    <message>
        <source>Agree {rating} for the whole room? {why} Y agrees, Esc does not.</source>
        <translation type="unfinished">Cytuno ar {rating} ar ran yr ystafell gyfan? {why} Mae Y yn cytuno, Esc yn gwrthod.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed before, at {workshop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed in the later workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed rating</source>
        <translation type="unfinished">Sgôr y cytunwyd arni</translation>
    </message>
    <message>
        <source>Agreed rating: the digits set it</source>
        <translation type="unfinished">Sgôr y cytunwyd arni: mae’r digidau yn ei gosod</translation>
    </message>
    <message>
        <source>Agreed ratings and key actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed to differ</source>
        <translation type="unfinished">Cytunwyd i anghytuno</translation>
    </message>
    <message>
        <source>Agreed, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All actions</source>
        <translation type="unfinished">Pob gweithred</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys are the usual ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys on one page</source>
        <translation type="unfinished">Pob bysell ar un dudalen</translation>
    </message>
    <message>
        <source>All rated so far are at {top}: {names}</source>
        <translation type="unfinished">Mae pob un â sgôr hyd yma ar {top}: {names}</translation>
    </message>
    <message>
        <source>All the values that it may have, where they are fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {people} people: {name}.</source>
        <translation type="unfinished">Pob un o’r {people} o bobl: {name}.</translation>
    </message>
    <message>
        <source>All {people} people: {reach}.</source>
        <translation type="unfinished">Pob un o’r {people} o bobl: {reach}.</translation>
    </message>
    <message>
        <source>All {standards}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt and a letter open the menus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An overview cannot take the place of a workbook. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished">Gosod</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>the short name of the month</comment>
        <translation type="unfinished">Ebr</translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished">Ebrill</translation>
    </message>
    <message>
        <source>Arrow keys say what each point means.</source>
        <translation type="unfinished">Mae’r bysellau saeth yn dweud beth yw ystyr pob pwynt.</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation type="unfinished">Fel tabl</translation>
    </message>
    <message>
        <source>As it may be told; small groups together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the latest workbook of each place holds them. Priorities without those dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the record will tell it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the room sees it, such as II or 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask when the wall is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked at each {at}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked while the room decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {least} characters. Three words that do not belong together are easy to remember and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least {n} moved since the round before.</source>
        <comment>At least {n} moved since the round before.</comment>
        <translation type="unfinished">
            <numerusform>Symudodd o leiaf {n} ers y rownd flaenorol.</numerusform>
            <numerusform>Symudodd o leiaf {n} ers y rownd flaenorol.</numerusform>
            <numerusform>Symudodd o leiaf {n} ers y rownd flaenorol.</numerusform>
            <numerusform>Symudodd o leiaf {n} ers y rownd flaenorol.</numerusform>
            <numerusform>Symudodd o leiaf {n} ers y rownd flaenorol.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the rating arrow press {tally_key} and type the ratings by partner group; the room sees none of them until you press {reveal_key} and then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At “{workshop}”, it was {rating}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At “{workshop}”, {day}, it was {rating}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments of it that were opened: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments that could not be read: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments…</source>
        <translation type="unfinished">Atodiadau…</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribution can be tightened, not loosened: people spoke under the first rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>the short name of the month</comment>
        <translation type="unfinished">Awst</translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished">Awst</translation>
    </message>
    <message>
        <source>Away from the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away means points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BLACK</source>
        <translation type="unfinished">DU</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back at {place}.</source>
        <translation type="unfinished">Yn ôl yn {place}.</translation>
    </message>
    <message>
        <source>Back in the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the room</source>
        <translation type="unfinished">Yn ôl at yr ystafell</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the usual values…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back: previous step, on the wall</source>
        <translation type="unfinished">Yn ôl: y cam blaenorol, ar y wal</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups that lie beside a workbook are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation type="unfinished">Copïau wrth gefn…</translation>
    </message>
    <message>
        <source>Became an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because: {evidence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before that it had chosen {choice}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before that it had put itself at {rating}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before we go</source>
        <translation type="unfinished">Cyn i ni fynd</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished">Yn perthyn i</translation>
    </message>
    <message>
        <source>Beside their workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond the standards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished">Du</translation>
    </message>
    <message>
        <source>Black on</source>
        <translation type="unfinished">Du ymlaen</translation>
    </message>
    <message>
        <source>Black on or off</source>
        <translation type="unfinished">Du ymlaen neu i ffwrdd</translation>
    </message>
    <message>
        <source>Black on {key}</source>
        <translation type="unfinished">Du ymlaen {key}</translation>
    </message>
    <message>
        <source>Black {key}</source>
        <translation type="unfinished">Du {key}</translation>
    </message>
    <message>
        <source>Blank where fewer than 5 places can be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank where it was not held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank where nobody said how many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank while the visit lasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both files hold the same workshop in the same state, so there is nothing to compare. Choose two workshops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both went through version {new_version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished">Egwyl</translation>
    </message>
    <message>
        <source>Breakout group {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks of the agenda, each after a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">Erbyn</translation>
    </message>
    <message>
        <source>By mouse, {name}: {out}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By partner group</source>
        <translation type="unfinished">Fesul grŵp partner</translation>
    </message>
    <message>
        <source>By role</source>
        <translation type="unfinished">Fesul rôl</translation>
    </message>
    <message>
        <source>By standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By their dates “{titles}”, {when}, was held before “{titles2}”, {when2}, so it is taken as the earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished">Erbyn pryd</translation>
    </message>
    <message>
        <source>By when, or why no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files in a zip, for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be used: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <translation type="unfinished">Cofnodi</translation>
    </message>
    <message>
        <source>Capture: {name}</source>
        <translation type="unfinished">Cofnodi: {name}</translation>
    </message>
    <message>
        <source>Captured at this place</source>
        <translation type="unfinished">Cofnodwyd yn y lle hwn</translation>
    </message>
    <message>
        <source>Carried from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried from {workshop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry a workshop forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry a workshop forward…</source>
        <translation type="unfinished">Cario gweithdy ymlaen…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a key…</source>
        <translation type="unfinished">Newid bysell…</translation>
    </message>
    <message>
        <source>Change next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or make your own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change words, or make your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed and saved: {kind}.</source>
        <translation type="unfinished">Newidiwyd a chadwyd: {kind}.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Word template of ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with workbooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one framework.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least two workbooks to merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose on your own, in silence. Then cards up, all at once.</source>
        <translation type="unfinished">Dewiswch ar eich pen eich hun, yn dawel. Yna codwch y cardiau i gyd gyda’i gilydd.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the earlier workbook first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder for the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the comparison goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Save a record” on the Workshop menu for a PDF, a Word file and more; {guide_key} opens the guide, and {keys_key} shows all keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">Dewiswyd</translation>
    </message>
    <message>
        <source>Chosen: {frameworks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Clir</translation>
    </message>
    <message>
        <source>Clear what is looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearly seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click, or 1 to 9 and 0 for 10, or arrow keys and Enter. Delete clears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Close and open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close of the domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close together.</source>
        <translation type="unfinished">Agos at ei gilydd.</translation>
    </message>
    <message>
        <source>Close without the last changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close “{now_open}” and open “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close-down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close-down: settle what is open…</source>
        <translation type="unfinished">Cau pen y mwdwl: setlo’r hyn sydd ar agor…</translation>
    </message>
    <message>
        <source>Closed already then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished">Cloi</translation>
    </message>
    <message>
        <source>Closing questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing words for the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing {domain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns in grey, at the right of a sheet, are for other programs and are not printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with an earlier workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with an earlier workshop…</source>
        <translation type="unfinished">Cymharu â gweithdy cynharach…</translation>
    </message>
    <message>
        <source>Comparison of two workshops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, for a password manager. It goes from the clipboard when this closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies and merged workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of workshops, and what was merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies that were saved elsewhere, on sticks and other laptops; protected copies; files that were sent; and the records that were saved of it: PDF, Word, Excel and the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copïo</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the rating figure</source>
        <translation type="unfinished">Copïo’r ffigur sgorio</translation>
    </message>
    <message>
        <source>Copy the wall picture</source>
        <translation type="unfinished">Copïo llun y wal</translation>
    </message>
    <message>
        <source>Copy where it lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council</source>
        <translation type="unfinished">Cyngor</translation>
    </message>
    <message>
        <source>Counted instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished">Meini prawf</translation>
    </message>
    <message>
        <source>Criteria counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl and +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl and -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl and comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C copies the table.</source>
        <translation type="unfinished">Mae Ctrl+C yn copïo’r tabl.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished">Torri</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>the short name of the month</comment>
        <translation type="unfinished">Rhag</translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished">Rhagfyr</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Dileu</translation>
    </message>
    <message>
        <source>Delete a workbook and its backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete clears a rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it and its backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the individual ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the individual ratings…</source>
        <translation type="unfinished">Dileu’r sgoriau unigol…</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this workbook and its backups…</source>
        <translation type="unfinished">Dileu’r llyfr gwaith hwn a’i gopïau wrth gefn…</translation>
    </message>
    <message>
        <source>Delete this {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what the new password does not protect?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{name}” and its backups?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete: {text}</source>
        <translation type="unfinished">Dileu: {text}</translation>
    </message>
    <message>
        <source>Deleted files are written over first. There is no undo. What an SSD, a stick or a synced folder still keeps of them no program can reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting. This takes a moment, and goes on when this is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differing view</source>
        <translation type="unfinished">Barn wahanol</translation>
    </message>
    <message>
        <source>Differing views</source>
        <translation type="unfinished">Barn wahanol</translation>
    </message>
    <message>
        <source>Digits set the minutes, plus and minus change them, B adds a break, Delete takes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished">Gwaredu</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation type="unfinished">Trafodwyd</translation>
    </message>
    <message>
        <source>Discussed without</source>
        <translation type="unfinished">Trafodwyd heb sgôr</translation>
    </message>
    <message>
        <source>Discussed without a rating</source>
        <translation type="unfinished">Trafodwyd heb sgôr</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished">Cau’r neges hon</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains and standards in scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains and standards in scope…</source>
        <translation type="unfinished">Parthau a safonau o fewn y cwmpas…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Gwnaed</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>with the tour</comment>
        <translation type="unfinished">Gwnaed</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done with the tally</source>
        <translation type="unfinished">Wedi gorffen â’r sgoriau</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation type="unfinished">Peidio â chadw</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <comment>move a group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept {at:%H:%M}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop photos or documents here, or choose them: pictures (PNG, JPEG, WebP, GIF), PDF, Word, Excel, PowerPoint and plain text, up to 20 MB each. They are kept inside the workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished">Gollyngwyd</translation>
    </message>
    <message>
        <source>Dropped already then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each digit is a person. Backspace takes the last back.</source>
        <translation type="unfinished">Mae pob digid yn berson. Mae Backspace yn tynnu’r olaf yn ôl.</translation>
    </message>
    <message>
        <source>Each domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each format adds its ending: {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each key a person: {reach}. Or 3x{low} for three at {low}. Backspace takes the last back, Enter goes on to the next group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Each rated for {n} options: {names}</source>
        <comment>Each rated for 1 option: {names}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each rated standard has an action or a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row is rounded to the minute, so that they may add up to a little more or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each stay at a step, in the order in which the room went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each workshop is told under its own attribution. Of views, this overview holds numbers only; no words, no names, and of actions no texts but the words that many places share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each year is told over the places that met in it, which need not be the same places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>in the order of the workshop</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier in the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions that a synced folder or a share keeps, and what other programs back up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier workshops that this one looked back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished">Golygu</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>menu</comment>
        <translation type="unfinished">Golygu</translation>
    </message>
    <message>
        <source>Edit: {text}</source>
        <translation type="unfinished">Golygu: {text}</translation>
    </message>
    <message>
        <source>Eight in ten people rated from here …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the session</source>
        <translation type="unfinished">Gorffen y sesiwn</translation>
    </message>
    <message>
        <source>End the session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">Saesneg</translation>
    </message>
    <message>
        <source>Enter again keeps it and shows it to the room.</source>
        <translation type="unfinished">Mae Enter eto yn ei gadw a’i ddangos i’r ystafell.</translation>
    </message>
    <message>
        <source>Enter again keeps it.</source>
        <translation type="unfinished">Mae Enter eto yn ei gadw.</translation>
    </message>
    <message>
        <source>Enter keeps it</source>
        <translation type="unfinished">Mae Enter yn ei gadw</translation>
    </message>
    <message>
        <source>Enter keeps it and shows it to the room</source>
        <translation type="unfinished">Mae Enter yn ei gadw a’i ddangos i’r ystafell</translation>
    </message>
    <message>
        <source>Enter keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter keeps it. Shift+Enter starts a new line.</source>
        <translation type="unfinished">Mae Enter yn ei gadw. Mae Shift+Enter yn dechrau llinell newydd.</translation>
    </message>
    <message>
        <source>Enter keeps it. Shift+Enter starts a new line. Tab takes the group that is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter keeps what was typed, and reveals only after the key that asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter looks at a place privately; Enter again shows it to the room.</source>
        <translation type="unfinished">Mae Enter yn edrych ar le yn breifat; mae Enter eto yn ei ddangos i’r ystafell.</translation>
    </message>
    <message>
        <source>Enter opens it to change, move or delete it.</source>
        <translation type="unfinished">Mae Enter yn ei agor i’w newid, ei symud neu ei ddileu.</translation>
    </message>
    <message>
        <source>Enter reveals</source>
        <translation type="unfinished">Enter yn datgelu</translation>
    </message>
    <message>
        <source>Enter reveals.</source>
        <translation type="unfinished">Mae Enter yn datgelu.</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc leaves a field, a dialog or the wall, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc on its card ends it. “Tour in five steps” on the Help menu starts it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every action of both workshops and what became of those of the earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every action says who, by when and how we will know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every column of every table. A blank cell is not said, and never nought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line of evidence and every item of a list that the room went through, with what it found there. Blank: not discussed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every partner group is told by its name: none is of fewer than three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every point of the scale has its level already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every standard of both workshops: its rating then and now and how it moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every standard of every workshop: the agreed rating, and where it stands without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every standard over all places, each by its latest workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every workshop of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every workshop that counts, a row for each of its frameworks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone has rated. Enter reveals.</source>
        <translation type="unfinished">Mae pawb wedi rhoi sgôr. Mae Enter yn datgelu.</translation>
    </message>
    <message>
        <source>Everyone in the room</source>
        <translation type="unfinished">Pawb yn yr ystafell</translation>
    </message>
    <message>
        <source>Everything as sheets, to count, to sort and to follow the actions up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything could be read, with its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is kept on this laptop. What is not there yet is offered at the next start. Without an answer the program ends after half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <translation type="unfinished">Mae popeth wedi’i gadw eto.</translation>
    </message>
    <message>
        <source>Everything that was kept is saved. Words that were just being typed may not be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was typed is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was typed until then is in the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, small groups put together as everywhere, to bring back or for another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Tystiolaeth</translation>
    </message>
    <message>
        <source>Evidence and notes</source>
        <translation type="unfinished">Tystiolaeth a nodiadau</translation>
    </message>
    <message>
        <source>Evidence line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence note</source>
        <translation type="unfinished">Nodyn tystiolaeth</translation>
    </message>
    <message>
        <source>Evidence of progress</source>
        <translation type="unfinished">Tystiolaeth o gynnydd</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel sheet ({ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel sheets ({ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel, to count and sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel: the same as tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5 and Shift+F5 always show the wall, so that a clicker works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FROZEN</source>
        <translation type="unfinished">WEDI RHEWI</translation>
    </message>
    <message>
        <source>Facilitated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourable</source>
        <translation type="unfinished">Ffafriol</translation>
    </message>
    <message>
        <source>Favourable: rated above the middle of the scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>the short name of the month</comment>
        <translation type="unfinished">Chwef</translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished">Chwefror</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files from before the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of their own that were made of it, by their names: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that are not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that are not counted, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a part  {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <comment>of the room check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First how many, then x: 3x7 is three sevens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First round</source>
        <translation type="unfinished">Rownd gyntaf</translation>
    </message>
    <message numerus="yes">
        <source>First round: {n} people.</source>
        <comment>First round: {n} person.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>First step of this standard</source>
        <translation type="unfinished">Cam cyntaf y safon hon</translation>
    </message>
    <message>
        <source>Fits at {percent}. The wall can be read from up to {reach} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits. The wall can be read from up to {reach} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with the workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished">O blaid</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation type="unfinished">O blaid ac yn erbyn</translation>
    </message>
    <message>
        <source>For each record of a merged workbook the workbook that it came from; ids are those of the other sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the console and the start screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the console and the start screen. The wall keeps its own, by {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the console and the start screen. The wall keeps its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this laptop, from now on. A workshop that exists keeps what was set in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework&apos;s title</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Frameworks</source>
        <comment>Framework</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frameworks and other words ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frameworks at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frameworks of this workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frameworks of this workshop…</source>
        <translation type="unfinished">Fframweithiau’r gweithdy hwn…</translation>
    </message>
    <message>
        <source>Frameworks of your own: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation type="unfinished">Rhewi</translation>
    </message>
    <message>
        <source>Freeze the wall, or let it go on</source>
        <translation type="unfinished">Rhewi’r wal, neu adael iddi fynd ymlaen</translation>
    </message>
    <message>
        <source>Freeze {key}</source>
        <translation type="unfinished">Rhewi {key}</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished">Dydd Gwener</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an earlier version: {framework}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From its lower to its upper edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the day of the workshop on; before is a rehearsal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start of the program on.</source>
        <translation type="unfinished">O’r tro nesaf y cychwynnir y rhaglen.</translation>
    </message>
    <message>
        <source>From the next workshop on. The Wall menu changes it at once, for that workshop.</source>
        <translation type="unfinished">O’r gweithdy nesaf ymlaen. Mae’r ddewislen Wal yn ei newid ar unwaith, i’r gweithdy hwnnw.</translation>
    </message>
    <message>
        <source>From the picture to the eyes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From version {old_version} to version {new_version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {groups}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {names} alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From “{low}” to “{high}”.</source>
        <translation type="unfinished">O “{low}” i “{high}”.</translation>
    </message>
    <message>
        <source>From “{workshop}”: {contents}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: {origin}</source>
        <translation type="unfinished">O: {origin}</translation>
    </message>
    <message>
        <source>From: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: {workshop}</source>
        <translation type="unfinished">O: {workshop}</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished">Wedi rhewi</translation>
    </message>
    <message>
        <source>Frozen {key}</source>
        <translation type="unfinished">Wedi rhewi {key}</translation>
    </message>
    <message>
        <source>Frozen. Next on the wall: {step}</source>
        <translation type="unfinished">Wedi rhewi. Nesaf ar y wal: {step}</translation>
    </message>
    <message>
        <source>Gap between groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all criteria the same weight</source>
        <translation type="unfinished">Rhoi’r un pwysau i bob maen prawf</translation>
    </message>
    <message>
        <source>Give it this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the workshop a title first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the workshop a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this group a name, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Ymlaen</translation>
    </message>
    <message>
        <source>Go on where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where it was: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where you stopped, or begin from a JSON record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where you stopped: “{title}”, {day}, {at:%H:%M}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the words “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with this framework of ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the list</source>
        <translation type="unfinished">Mynd drwy’r rhestr</translation>
    </message>
    <message>
        <source>Go to a standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a standard (privately)…</source>
        <translation type="unfinished">Mynd at safon (yn breifat)…</translation>
    </message>
    <message>
        <source>Gone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good
practice</source>
        <translation type="unfinished">Arfer
da</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation type="unfinished">Arfer da</translation>
    </message>
    <message>
        <source>Google Drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground rules of the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group middles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {group} of the recovery phrase does not fit. Look at its letters and digits again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {number}: {letters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of fewer than three people are shown together as “{other}”, and with them the next smallest where they could otherwise be worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide…</source>
        <translation type="unfinished">Canllaw…</translation>
    </message>
    <message>
        <source>HOLDING</source>
        <translation type="unfinished">DAL</translation>
    </message>
    <message>
        <source>Half-written files in the same folder, perhaps of another workbook or another laptop: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading for what the room says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings for the words of the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by</source>
        <translation type="unfinished">Barn pwy</translation>
    </message>
    <message>
        <source>Held by {name}</source>
        <translation type="unfinished">Barn {name}</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Cymorth</translation>
    </message>
    <message>
        <source>Here “@” names a partner group.</source>
        <translation type="unfinished">Yma mae “@” yn enwi grŵp partner.</translation>
    </message>
    <message>
        <source>Hidden from the wall until R, then Enter</source>
        <translation type="unfinished">Wedi’u cuddio rhag y wal nes R, yna Enter</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide ratings</source>
        <translation type="unfinished">Cuddio sgoriau</translation>
    </message>
    <message>
        <source>Hide {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished">Uchel</translation>
    </message>
    <message>
        <source>High camp, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High camp, people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, light on black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished">Dal</translation>
    </message>
    <message>
        <source>Hold {key}</source>
        <translation type="unfinished">Dal {key}</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation type="unfinished">Yn dal</translation>
    </message>
    <message>
        <source>Holding slide on or off</source>
        <translation type="unfinished">Y sleid ddal ymlaen neu i ffwrdd</translation>
    </message>
    <message>
        <source>Holding {key}</source>
        <translation type="unfinished">Yn dal {key}</translation>
    </message>
    <message numerus="yes">
        <source>Holds {n} sets of other words.</source>
        <comment>Holds 1 set of other words.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How each place moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far do the partners agree, and on what not?</source>
        <translation type="unfinished">I ba raddau y mae’r partneriaid yn cytuno, ac ar beth nad ydynt?</translation>
    </message>
    <message>
        <source>How far is the furthest seat? (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the partners agree</source>
        <translation type="unfinished">I ba raddau y mae’r partneriaid yn cytuno</translation>
    </message>
    <message>
        <source>How far the ratings of a round lie apart: the figures that the room hears in words, and last three measures for analysts. Where there are too few people, or the scale is a choice of names, a figure is blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far we agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How high is the picture? (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it looks on the wall</source>
        <translation type="unfinished">Sut mae’n edrych ar y wal</translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many chose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people</source>
        <translation type="unfinished">Faint o bobl</translation>
    </message>
    <message>
        <source>How many people hold it, where it was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people of a group chose which value in a round. A value without a row was chosen by nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many places agreed on each point; only where five or more rated the standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many places agreed on which rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many places it touched; one is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many places moved, standard by standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many rated in the last round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many records came from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much each criterion of a grid counts: 0 to 10, and 1 where the room has not said otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of a domain or framework was gone through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How places that met more than once moved, first workshop to last, by standard. Blank where fewer than 5 places can be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the common words of actions are found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the figures are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the room rated it. {said} The individual ratings were deleted on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the time was spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How these words were found is said under “How to read this overview”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read this overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we rate</source>
        <translation type="unfinished">Sut rydym yn sgorio</translation>
    </message>
    <message>
        <source>How we will know</source>
        <translation type="unfinished">Sut byddwn yn gwybod</translation>
    </message>
    <message>
        <source>How we will know: {measure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we work together</source>
        <translation type="unfinished">Sut rydym yn gweithio gyda’n gilydd</translation>
    </message>
    <message>
        <source>How words are attributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this. Delete all of it for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of what it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If some were deleted before, the history of this file and its backups still hold them. They can be taken out there as well, for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an action “&gt;” names who does it, as the last of the words.</source>
        <translation type="unfinished">Mewn cam gweithredu mae “&gt;” yn enwi pwy sy’n ei wneud, ar ddiwedd y geiriau.</translation>
    </message>
    <message>
        <source>In an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In each domain there are {places} with actions, so that none are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In our own words</source>
        <translation type="unfinished">Yn ein geiriau ein hunain</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file: {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the framework’s own words: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the round before, {group}</source>
        <translation type="unfinished">Yn y rownd flaenorol, {group}</translation>
    </message>
    <message>
        <source>In the same folder: protected copies that were saved under names of their own, and the records that were saved of it. Delete them yourself if they are to go as well, and what is named here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the words of the overlay {overlay}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the workshop it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their place each standard keeps a note of how many people rated each point, without the group. Agreed ratings, differing views in their words, and actions stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this workshop, in the order of the route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished">Mewn geiriau</translation>
    </message>
    <message>
        <source>In words of our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {wording}: {standards}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed the overlay {framework}/{overlay}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed {framework}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interquartile range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It became an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with everything of this one. Then add, change and remove what you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It connects to nothing and listens to nothing: no account, no update, no counting of use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be kept on this laptop. Copy it or save it to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fits, ends {ends}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fits, ends {ends}; {minutes} min are left over until {planned}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on by itself when that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on in the sheet “{sheet}”, number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no words of its own here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds other entries than the present file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {words}, so it stays. Leave it out of the scope instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is from before the password, and not protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept among your own frameworks and can then be chosen for a workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept on this laptop: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept, but this workshop leaves out where it was said, so there is nowhere to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there before that is done. The workbook itself is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on a disc, which cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is protected: what it holds shows with its password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lacks nothing of what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It lacks the last {n} things done, from “{change}” on.</source>
        <comment>It lacks the last 1 thing done, from “{change}” on.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It may be {groups}.</source>
        <translation type="unfinished">Gall fod yn {groups}.</translation>
    </message>
    <message>
        <source>It opens the workbook when the password is forgotten, and it is shown only now. Print it or write it down, and keep it away from the laptop. Whoever has the paper and the file can read the workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the workbook without its password: type it where the program asks for the password. Capitals, spaces and hyphens do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens with the password that it was made under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It puts no words of a workshop into its log, its settings or a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs from source: each Python package in its environment brings its own licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sends nothing to anybody. A report of a fault stays on this laptop until a person sends it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes with it: {parts}. Undo brings it all back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes {minutes} min and ends {ends}. Give the session a start and an end to see whether it fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes {minutes} min. Give the session a start and an end to see whether it fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was looked for in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not written, because something went wrong in the program. The workbook is safe. Try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was open when the program stopped. {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be one file in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be the file {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its id: {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own files on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its points are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its shape, colours and text size are kept with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its share again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its working copy on this laptop, with work that is not yet on {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its working copy on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON with photos and documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON with the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>the short name of the month</comment>
        <translation type="unfinished">Ion</translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished">Ionawr</translation>
    </message>
    <message>
        <source>Joint actions</source>
        <translation type="unfinished">Gweithredoedd ar y cyd</translation>
    </message>
    <message>
        <source>Joint actions, domain rating</source>
        <translation type="unfinished">Gweithredoedd ar y cyd, sgôr y parth</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>the short name of the month</comment>
        <translation type="unfinished">Gorff</translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished">Gorffennaf</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>the short name of the month</comment>
        <translation type="unfinished">Meh</translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished">Mehefin</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>Keep (Y)</source>
        <translation type="unfinished">Cadw (Y)</translation>
    </message>
    <message>
        <source>Keep and show</source>
        <translation type="unfinished">Cadw a dangos</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation type="unfinished">Cadw’r newidiadau</translation>
    </message>
    <message>
        <source>Keep changes and show</source>
        <translation type="unfinished">Cadw’r newidiadau a dangos</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the ratings that the new scale has too: {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this paper away from the laptop and the file. Whoever has both can read the workbook. A new password makes a new phrase, and this one then opens only older copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep, make it {people} (Y)</source>
        <translation type="unfinished">Cadw, a’i wneud yn {people} (Y)</translation>
    </message>
    <message>
        <source>Kept and saved: {kind}.</source>
        <translation type="unfinished">Cofnodwyd a chadwyd: {kind}.</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation type="unfinished">Cedwir wrth i chi deipio</translation>
    </message>
    <message>
        <source>Kept for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: every command has its usual keys again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: {key} does nothing now. The menu still has “{command}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: {key} now means “{command}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys {keys} choose when a point has the keyboard. Delete clears.</source>
        <translation type="unfinished">Mae bysellau {keys} yn dewis pan fo’r bysellfwrdd ar bwynt. Mae Delete yn clirio.</translation>
    </message>
    <message>
        <source>Keys {keys} rate when the arrow has the keyboard.</source>
        <translation type="unfinished">Mae bysellau {keys} yn sgorio pan fo’r bysellfwrdd ar y saeth.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation type="unfinished">BYW</translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of records</source>
        <translation type="unfinished">Iaith cofnodion</translation>
    </message>
    <message>
        <source>Language of the console</source>
        <translation type="unfinished">Iaith y consol</translation>
    </message>
    <message>
        <source>Language of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the wall</source>
        <translation type="unfinished">Iaith y wal</translation>
    </message>
    <message>
        <source>Language of the wall: the next one</source>
        <translation type="unfinished">Iaith y wal: yr un nesaf</translation>
    </message>
    <message>
        <source>Language of the wall: {language} now</source>
        <translation type="unfinished">Iaith y wal: {language} nawr</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Ieithoedd</translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last done: {change}, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last done: {change}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last step of this standard</source>
        <translation type="unfinished">Cam olaf y safon hon</translation>
    </message>
    <message>
        <source>Last time the room chose {before}.</source>
        <translation type="unfinished">Y tro diwethaf dewisodd yr ystafell {before}.</translation>
    </message>
    <message>
        <source>Last time the room put itself at {before}.</source>
        <translation type="unfinished">Y tro diwethaf rhoddodd yr ystafell ei hun ar {before}.</translation>
    </message>
    <message>
        <source>Last time we agreed {rating}.</source>
        <translation type="unfinished">Y tro diwethaf cytunwyd ar {rating}.</translation>
    </message>
    <message>
        <source>Last time, in {month} {year}, we agreed {rating}.</source>
        <translation type="unfinished">Y tro diwethaf, ym mis {month} {year}, cytunwyd ar {rating}.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <comment>in the order of the workshop</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later in the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later: the workbook has its password all the same, and this phrase is never shown again. To get another one, change the password; it may stay the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest of its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a field or dialog; otherwise the holding slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave at least one standard in scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave at least one standard of each framework in scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty for a general line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out (Esc)</source>
        <translation type="unfinished">Ei hepgor (Esc)</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the Word template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave with a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves it as it was, without what was typed</source>
        <translation type="unfinished">Yn ei adael fel yr oedd, heb yr hyn a deipiwyd</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of this workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {file}: no given password opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {file}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the timer go on</source>
        <translation type="unfinished">Gadael i’r amserydd fynd ymlaen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels need a scale whose points have names. Choose one for this standard first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library of frameworks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library of frameworks…</source>
        <translation type="unfinished">Llyfrgell fframweithiau…</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <comment>a place that leads elsewhere</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lived experience</source>
        <translation type="unfinished">Profiad bywyd</translation>
    </message>
    <message>
        <source>Log, settings and work that is not yet at its place: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it privately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for everything that is kept of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished">Isel</translation>
    </message>
    <message>
        <source>Low camp, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low camp, people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest to highest</source>
        <translation type="unfinished">Isaf i uchaf</translation>
    </message>
    <message>
        <source>Lowest, at {bottom}: {names}</source>
        <translation type="unfinished">Isaf, ar {bottom}: {names}</translation>
    </message>
    <message>
        <source>Made before, and not protected by this password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from {framework}, version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made into a workbook again, a JSON record brings them back as one group: only this workbook knows them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on {moment} with icbo_desktop {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many workshops side by side: a region, a year. Every workbook in the folder and in the folders in it is read and checked; none is changed. Figures over fewer than five places are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>the short name of the month</comment>
        <translation type="unfinished">Maw</translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished">Mawrth</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark of {name}</source>
        <translation type="unfinished">Marc {name}</translation>
    </message>
    <message>
        <source>Matched by the ids of their standards; the words are those of the newest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished">Mai</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the short name of the month</comment>
        <translation type="unfinished">Mai</translation>
    </message>
    <message>
        <source>May count twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the picture itself, not the screen around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished">Canolig</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge breakout groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge breakout groups…</source>
        <translation type="unfinished">Cyfuno grwpiau trafod…</translation>
    </message>
    <message>
        <source>Merge the two…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished">Canol</translation>
    </message>
    <message>
        <source>Middle by group: {middles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle stays at {middle}</source>
        <translation type="unfinished">Mae’r canol yn aros ar {middle}</translation>
    </message>
    <message>
        <source>Middle {before} to {after}</source>
        <translation type="unfinished">Canol {before} i {after}</translation>
    </message>
    <message>
        <source>Middle {middle}</source>
        <translation type="unfinished">Canol {middle}</translation>
    </message>
    <message>
        <source>Middle {middle}. {spread}</source>
        <translation type="unfinished">Canol {middle}. {spread}</translation>
    </message>
    <message>
        <source>Middle {middle}; 8 in 10 people {reach} ({spread})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle {middle}; {people} people, all {reach}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle {middle}; {people} people, {reach}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle: {middle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished">Dydd Llun</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one partner, not named</source>
        <translation type="unfinished">Mwy nag un partner, heb eu henwi</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to a newer version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {group} down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {group} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement in grids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement of {domains}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement of {standards}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NO WALL</source>
        <translation type="unfinished">DIM WAL</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <translation type="unfinished">HEB EI GADW</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one partner group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of partner group {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the screens for 5 seconds</source>
        <translation type="unfinished">Enwi’r sgriniau am 5 eiliad</translation>
    </message>
    <message>
        <source>Named as if set aside, but not to be read as a workbook: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by</source>
        <translation type="unfinished">Enwyd gan</translation>
    </message>
    <message>
        <source>Named by {groups}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and what they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names one row of the overview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names or roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that count as one place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that have changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the row among all rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names this row; other tables refer to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation type="unfinished">Naratif</translation>
    </message>
    <message>
        <source>Narrative: how far the partners agree</source>
        <translation type="unfinished">Naratif: i ba raddau y mae’r partneriaid yn cytuno</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <comment>parts of a framework</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New in the framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password of “{file}”, 10 characters or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New words at hand: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workshop…</source>
        <translation type="unfinished">Gweithdy newydd…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (PgDn) goes through them</source>
        <translation type="unfinished">Mae Nesaf (PgDn) yn mynd drwyddynt</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation type="unfinished">Y grŵp nesaf</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">Y dudalen nesaf</translation>
    </message>
    <message>
        <source>Next step of the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step, on the wall</source>
        <translation type="unfinished">Y cam nesaf, ar y wal</translation>
    </message>
    <message>
        <source>Next ▶</source>
        <translation type="unfinished">Nesaf ▶</translation>
    </message>
    <message>
        <source>Next ▶ {key}</source>
        <translation type="unfinished">Nesaf ▶ {key}</translation>
    </message>
    <message>
        <source>Nextcloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <source>No action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action, because</source>
        <translation type="unfinished">Dim gweithred, oherwydd</translation>
    </message>
    <message>
        <source>No action, because…</source>
        <translation type="unfinished">Dim gweithred, oherwydd…</translation>
    </message>
    <message>
        <source>No action: {reason}</source>
        <translation type="unfinished">Dim gweithred: {reason}</translation>
    </message>
    <message>
        <source>No actions yet.</source>
        <translation type="unfinished">Dim gweithredoedd eto.</translation>
    </message>
    <message>
        <source>No backup of this workbook was found on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made, because something went wrong in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made: the copy did not read back as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made: the workbook file is not open just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No criterion in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fixed folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fixed folder: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No for what a move to a newer version left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No framework was found with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No framework with these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No later item has that many minutes to lend. Set the minutes in the agenda instead ({key}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No later item has that many minutes to lend. Set the minutes in the agenda instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in the framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open action has a date, so there is nothing for a calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open action has a date, so there is nothing for a calendar. Set by when the actions are to be done first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No option leads yet: fewer than two are fully rated.</source>
        <translation type="unfinished">Nid oes opsiwn ar y blaen eto: mae llai na dau â sgôr lawn.</translation>
    </message>
    <message>
        <source>No other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No partner group is called “{word}”.</source>
        <translation type="unfinished">Nid oes grŵp partner o’r enw “{word}”.</translation>
    </message>
    <message numerus="yes">
        <source>No partner group is named: the {n} groups are told as everyone in the room.</source>
        <comment>No partner group is named: ratings are told as those of everyone in the room.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No partner groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No place has all these words; {n} have some of them</source>
        <comment>No place has all these words; 1 has some of them</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No view is attributed to a person or a group by the program.</source>
        <translation type="unfinished">Nid yw’r rhaglen yn priodoli unrhyw farn i berson na grŵp.</translation>
    </message>
    <message>
        <source>No wall</source>
        <translation type="unfinished">Dim wal</translation>
    </message>
    <message>
        <source>No word is shared by {fewest} or more places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workbook was made, and the record was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workbook was open. A report tells where the program failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workbook was open; yours are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can reset a password, neither we nor your IT. You get a recovery phrase once, to print: it opens the workbook too. With both lost, the workbook is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can reset the copy&apos;s password. If it is lost, make another copy from this workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can reset the password. The phrase opens the workbook without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can reset the password; the recovery phrase opens the workbook too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has chosen yet.</source>
        <translation type="unfinished">Does neb wedi dewis eto.</translation>
    </message>
    <message>
        <source>Nobody has rated yet.</source>
        <translation type="unfinished">Does neb wedi rhoi sgôr eto.</translation>
    </message>
    <message>
        <source>Nobody has rated yet. Enter reveals all the same.</source>
        <translation type="unfinished">Does neb wedi rhoi sgôr eto. Mae Enter yn datgelu serch hynny.</translation>
    </message>
    <message>
        <source>Nobody is in yet. The first round stays, as outlines.</source>
        <translation type="unfinished">Does neb i mewn eto. Mae’r rownd gyntaf yn aros, fel amlinellau.</translation>
    </message>
    <message>
        <source>Nobody moved since the round before.</source>
        <translation type="unfinished">Ni symudodd neb ers y rownd flaenorol.</translation>
    </message>
    <message>
        <source>Nobody says what kind of drive the file is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Dim</translation>
    </message>
    <message numerus="yes">
        <source>None of the {n} evidence lines was discussed.</source>
        <comment>The evidence line was not discussed.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None of the {standards} was reached:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, some or clear, and on to the next line; Delete clears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of it could be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of the older files were deleted, because something went wrong in the program. Look at Backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of what held the ratings could be deleted. {faults}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of “{name}” could be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished">Amherthnasol</translation>
    </message>
    <message>
        <source>Not attributed</source>
        <translation type="unfinished">Heb ei briodoli</translation>
    </message>
    <message>
        <source>Not carried forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: {file}: {reason} ({other_file}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything is on the disk yet. Nothing is given up: go on, and save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fully rated, so not compared: {options}</source>
        <translation type="unfinished">Heb sgôr lawn, felly heb eu cymharu: {options}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on {place}, because of this laptop: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on {place}: nothing can be written there just now. Everything is kept on this laptop. Save a copy elsewhere, or try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on {place}: there is no room left. Everything is kept on this laptop. Free some space there, or save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible any more: people spoke under a tighter rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible: a record cannot tell more than the room agreed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published: the note of the working copy cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published: the working copy does not read back as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: the words are missing.</source>
        <translation type="unfinished">Heb ei gadw eto: mae’r geiriau ar goll.</translation>
    </message>
    <message>
        <source>Not saved: another program is using the workbook file. Close it, then choose Try again to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Free some space, then choose Try again to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the disk or network drive stopped answering. Use Save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the workbook file on the disk is damaged. Use Save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the workbook file or its folder is read-only. Use Save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the workbook file was moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the workbook file was replaced by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the workbook is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the workbook was opened read-only. Use Save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: this entry does not fit what the workbook holds. Use Save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet on {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet on {place}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
        <source>Note on evidence: {text}</source>
        <translation type="unfinished">Nodyn ar dystiolaeth: {text}</translation>
    </message>
    <message>
        <source>Note on: {text}</source>
        <translation type="unfinished">Nodyn ar: {text}</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on standards, domains, lines of evidence and the whole workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes: misprints, and what has changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing by that number or title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be added there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written into its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing captured here yet.</source>
        <translation type="unfinished">Dim wedi’i gofnodi yma eto.</translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is rated on a scale with an order, so there is no profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in “{name}” can be read any more. The file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in “{name}” could be used. The first file: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in other words yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is marked on it yet.</source>
        <translation type="unfinished">Does dim wedi’i nodi arni eto.</translation>
    </message>
    <message>
        <source>Nothing is parked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is there that this password does not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is unset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that anybody said has been captured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was recorded is lost, and one undo takes the whole move back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to reveal on this step: ratings are revealed where the scale is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. This is to be mended in the sheet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: attachments could not be read ({names}). Check the workbook first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the new file did not read back as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: “{name}” could not be closed tidily. Try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted. Add --yes to delete all of this for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was rated on “{name}”, so there is no figure of it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished">Dim eto.</translation>
    </message>
    <message>
        <source>Nothing: it is discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noto Sans Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>the short name of the month</comment>
        <translation type="unfinished">Tach</translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished">Tachwedd</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now {rating}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers only: nothing says who held which view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished">Iawn</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>the short name of the month</comment>
        <translation type="unfinished">Hyd</translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished">Hydref</translation>
    </message>
    <message>
        <source>Of each place that met more than once, how many standards moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a line: 1 none, 2 some, 3 clear; Delete takes it back.</source>
        <translation type="unfinished">Ar linell: 1 dim, 2 peth, 3 clir; mae Delete yn ei dynnu’n ôl.</translation>
    </message>
    <message>
        <source>On a row: type its minutes, + and - change them, B adds a break after it, Delete takes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On another scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On another scale since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On screen</source>
        <translation type="unfinished">Ar y sgrin</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the evidence: {evidence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the start screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this laptop {at:%H:%M:%S}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {place} {at:%H:%M:%S}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {rating}. Enter sets it.</source>
        <translation type="unfinished">Ar {rating}. Mae Enter yn ei gosod.</translation>
    </message>
    <message>
        <source>On {scale}, that is {low} or less and {high} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {scale}, that stretch is called close together where it is a single point, and wide apart beyond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {scale}, that stretch is called close together where it is a single point, some spread up to {some}, and wide apart beyond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {scale}, that stretch is called close together where its ends lie up to {close} apart, and wide apart beyond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {scale}, that stretch is called close together where its ends lie up to {close} apart, some spread up to {some}, and wide apart beyond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One answer needs a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One by one: A makes it an action, L leaves it for later, D drops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One by one: D done, S still open, X dropped. They also stand among the actions of their standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One encrypted file to send or to carry. It has a password of its own; this workbook keeps what it has. Tell the password another way than you send the file, such as by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file holds the whole workshop. Its name ends in {ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One new workbook of several that went through the same framework. Groups of one name become one, every text says where it came from. Where a standard stands is taken over only where all groups that came to it share that; otherwise it is left open for the whole room, with each group&apos;s beside it. What one group alone worked on stands, and says so. The workbooks are only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person of {name} rates it {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person&apos;s rating; 3x7 is three sevens, Backspace takes back, Y keeps one too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One rule a line. The room sees them at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One voice at a time; devices away.</source>
        <translation type="unfinished">Un llais ar y tro; dyfeisiau o’r neilltu.</translation>
    </message>
    <message>
        <source>One workbook of several rooms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OneDrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an action has a priority.</source>
        <translation type="unfinished">Dim ond cam gweithredu sydd â blaenoriaeth.</translation>
    </message>
    <message>
        <source>Only an action names who does it.</source>
        <translation type="unfinished">Dim ond cam gweithredu sy’n enwi pwy sy’n ei wneud.</translation>
    </message>
    <message>
        <source>Only differing views and good practice name a partner group.</source>
        <translation type="unfinished">Dim ond barn wahanol ac arfer da sy’n enwi grŵp partner.</translation>
    </message>
    <message>
        <source>Only names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one screen is connected, so the wall would cover this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only pictures go on the wall; a document is opened on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the title is needed. Everything can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what the list offers is understood by other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see this: the wall is not shown</source>
        <translation type="unfinished">Dim ond chi sy’n gweld hyn: nid yw’r wal yn cael ei dangos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a workbook with its password</comment>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Open a copy of this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open actions from last time</source>
        <translation type="unfinished">Gweithredoedd agored o’r tro diwethaf</translation>
    </message>
    <message>
        <source>Open another workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the PDF to print it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the rescued workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workbook…</source>
        <translation type="unfinished">Agor llyfr gwaith…</translation>
    </message>
    <message>
        <source>Open {kind} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {kind}: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening of the domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening “{name}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening, looking back and closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished">Opsiwn</translation>
    </message>
    <message>
        <source>Option id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option: {option}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished">Opsiynau</translation>
    </message>
    <message>
        <source>Options to rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other partners</source>
        <translation type="unfinished">Partneriaid eraill</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words for this framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words for {framework}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words keep the framework’s own parts. Make a framework of your own to add to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words that lie over a framework, such as easy read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our joint actions</source>
        <translation type="unfinished">Ein gweithredoedd ar y cyd</translation>
    </message>
    <message>
        <source>Our own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours</source>
        <translation type="unfinished">Ein rhai ni</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlined marks show the round before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlines: before.</source>
        <translation type="unfinished">Amlinellau: cynt.</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF and Word with lines to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, to read and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF: to read, to print and to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down and Page Up always step, so that a clicker works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down and Page Up always work, from a clicker too. Esc never shows anything to the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down shows that page first</source>
        <translation type="unfinished">Mae Page Down yn dangos y dudalen honno’n gyntaf</translation>
    </message>
    <message>
        <source>Page Down takes the room on from there</source>
        <translation type="unfinished">Mae Page Down yn mynd â’r ystafell ymlaen oddi yno</translation>
    </message>
    <message>
        <source>Page Down, Page Up, Esc and Enter keep their work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">Y dudalen flaenorol</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park</source>
        <translation type="unfinished">Parcio</translation>
    </message>
    <message>
        <source>Park it for later</source>
        <translation type="unfinished">Ei barcio ar gyfer nes ymlaen</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished">Wedi’u parcio</translation>
    </message>
    <message>
        <source>Parked item</source>
        <translation type="unfinished">Eitem wedi’i pharcio</translation>
    </message>
    <message>
        <source>Parked items</source>
        <translation type="unfinished">Eitemau wedi’u parcio</translation>
    </message>
    <message>
        <source>Parquet needs the library DuckDB, which does not come with the program. Run the program from its source, and put DuckDB into its environment first: .venv/bin/python -m pip install duckdb==1.4.4 Or write the overview as .xlsx or as CSV, which need nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner groups</source>
        <translation type="unfinished">Grwpiau partner</translation>
    </message>
    <message>
        <source>Partner groups, and how many people come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner groups…</source>
        <translation type="unfinished">Grwpiau partner…</translation>
    </message>
    <message>
        <source>Partners see it differently where the middles of two groups of {fewest} or more people lie at least {gaps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners see this differently. Lower: {groups}.</source>
        <translation type="unfinished">Mae partneriaid yn gweld hyn yn wahanol. Is: {groups}.</translation>
    </message>
    <message>
        <source>Parts count from 2: the first stands in its cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the protected ones…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password or recovery phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password or recovery phrase of “{file}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password…</source>
        <translation type="unfinished">Cyfrinair…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">Gludo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Oedi</translation>
    </message>
    <message>
        <source>Pause the timer</source>
        <translation type="unfinished">Oedi’r amserydd</translation>
    </message>
    <message>
        <source>Peer challenge</source>
        <translation type="unfinished">Her gan gymheiriaid</translation>
    </message>
    <message>
        <source>Peer challenge: independent peers look with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People away from the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People from {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in the higher camp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in the lower camp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place by place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place by place, first workshop to last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places and the names they count under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places that rated it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places with actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places · {framework}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned are the minutes that somebody set by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned break</source>
        <translation type="unfinished">Egwyl wedi’i chynllunio</translation>
    </message>
    <message>
        <source>Planned by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned, minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points for and against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points for or against that the room added to the framework&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerPoint slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present password or recovery phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter to reveal</source>
        <translation type="unfinished">Pwyswch Enter i ddatgelu</translation>
    </message>
    <message>
        <source>Press Windows+P and choose Extend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Windows+P and choose Extend. Then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the button with the yellow ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new key here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press {first_key} to {last_key} and type a differing view, good practice, an evidence note, an action or a parked item: it is saved as you type, and {undo_key} takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press {key} or your clicker to take the room to the next step and {back_key} to go back; a click on the route looks ahead privately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press {key} to put the wall on the projector: the room sees what this small picture shows, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous step, on the wall</source>
        <translation type="unfinished">Y cam blaenorol, ar y wal</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation type="unfinished">Egwyddorion</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished">Blaenoriaeth</translation>
    </message>
    <message>
        <source>Priority: {priority}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished">Problem</translation>
    </message>
    <message>
        <source>Problem: {sentence}</source>
        <translation type="unfinished">Problem: {sentence}</translation>
    </message>
    <message>
        <source>Problem: {text}</source>
        <translation type="unfinished">Problem: {text}</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished">Proffil</translation>
    </message>
    <message>
        <source>Profile of the {domain}</source>
        <translation type="unfinished">Proffil ({domain})</translation>
    </message>
    <message>
        <source>Programme overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme overview…</source>
        <translation type="unfinished">Trosolwg o’r rhaglen…</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect “{name}” with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers</source>
        <translation type="unfinished">Darparwyr</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish now: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in the workbook&apos;s place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put together, left out or going along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting in {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt is used under the LGPL; the licences of all that came with the program are in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question at its close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question before each rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation type="unfinished">Cwestiynau i’w gofyn</translation>
    </message>
    <message>
        <source>Questions to close with</source>
        <translation type="unfinished">Cwestiynau i gloi</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished">Gadael</translation>
    </message>
    <message>
        <source>Rate again: the old ratings stay readable with the old version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate it (Y)</source>
        <translation type="unfinished">Rhoi sgôr (Y)</translation>
    </message>
    <message>
        <source>Rate on your own, in silence. Then cards up, all at once.</source>
        <translation type="unfinished">Rhowch sgôr ar eich pen eich hun, yn dawel. Yna codwch y cardiau i gyd gyda’i gilydd.</translation>
    </message>
    <message>
        <source>Rate, then reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated</source>
        <translation type="unfinished">Â sgôr</translation>
    </message>
    <message>
        <source>Rated above the middle of the scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated for each option later</source>
        <translation type="unfinished">Rhoddir sgôr i bob opsiwn yn nes ymlaen</translation>
    </message>
    <message>
        <source>Rated in one of them only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated on another scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated on version {version} of the framework, and moved to version {version2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated so far, at {top}: {names}</source>
        <translation type="unfinished">Â sgôr hyd yma, ar {top}: {names}</translation>
    </message>
    <message>
        <source>Rated: {ratings}.</source>
        <translation type="unfinished">Sgoriau: {ratings}.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished">Sgôr</translation>
    </message>
    <message>
        <source>Rating arrow</source>
        <translation type="unfinished">Saeth sgorio</translation>
    </message>
    <message>
        <source>Rating arrow from {low_end} to {high_end}.</source>
        <translation type="unfinished">Saeth sgorio o {low_end} i {high_end}.</translation>
    </message>
    <message>
        <source>Rating of the cell in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished">Sgoriau</translation>
    </message>
    <message>
        <source>Ratings and notes stay as they are. The record says which words the room saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings are places in an order, not amounts. Count them, take their middle, and never add them up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings are places in an order, not amounts. They are never added up or averaged, and a standard without a rating is never counted as a low one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings are places in an order, so they are never added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings are places in an order, so they are never added up; each row stands for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings are places in an order, so they are never added up; each row stands for itself. The hollow circle is the earlier agreed rating, the filled one the later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings by group</source>
        <translation type="unfinished">Sgoriau fesul grŵp</translation>
    </message>
    <message>
        <source>Ratings of each option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings of options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings of {name}</source>
        <translation type="unfinished">Sgoriau {name}</translation>
    </message>
    <message>
        <source>Ratings on this scale are not summed up, so no option leads.</source>
        <translation type="unfinished">Ni chrynhoir sgoriau ar y raddfa hon, felly nid oes opsiwn ar y blaen.</translation>
    </message>
    <message>
        <source>Ratings that were not shown to the room are told, and said to be so: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings: criteria down, options across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read an Excel sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read an Excel sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in: {wordings}. Printed in the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it in these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read {framework} in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: nothing is saved</source>
        <translation type="unfinished">Darllen yn unig: ni chedwir dim</translation>
    </message>
    <message>
        <source>Reading a JSON record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the folder was stopped from outside. Nothing was written; try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the workbooks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of a workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of a workshop: {purpose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records made from now on no longer hold them. Records saved before do, and so do copies and backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records made from now on no longer hold them. Records saved before do, and so do copies elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of public bodies can be disclosed on request.</source>
        <translation type="unfinished">Gellir datgelu cofnodion cyrff cyhoeddus ar gais.</translation>
    </message>
    <message>
        <source>Records of public bodies can be disclosed on request. Whoever shares this record should read it as somebody outside the room would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records tell the role that spoke. In a small room a role can point to one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records tell what was said, and never by whom. Only this meets the Chatham House Rule, which hides the organisation as well as the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records tell which partner group sees it so, and never which person. Groups of fewer than three people are put together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records then name the group by itself; under {least} people it is merged with others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery phrase of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Ailwneud</translation>
    </message>
    <message>
        <source>Redo {change}</source>
        <translation type="unfinished">Ailwneud {change}</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse in a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove these words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {overlay}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{part}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the words {words} from this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {framework} from this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {pack}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing {framework}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing {words}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescue into a new workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescued workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished">Ailosod</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished">Datryswyd</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart into this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restated in plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Canlyniad</translation>
    </message>
    <message>
        <source>Result: {rated}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired: off the route; what was recorded stays readable with the old version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal ratings…</source>
        <translation type="unfinished">Datgelu sgoriau…</translation>
    </message>
    <message>
        <source>Reveal ratings… (then Enter)</source>
        <translation type="unfinished">Datgelu sgoriau… (yna Enter)</translation>
    </message>
    <message>
        <source>Revealed, but the wall is not shown</source>
        <translation type="unfinished">Wedi’u datgelu, ond nid yw’r wal yn cael ei dangos</translation>
    </message>
    <message>
        <source>Revealed, but under a black wall</source>
        <translation type="unfinished">Wedi’u datgelu, ond dan wal ddu</translation>
    </message>
    <message>
        <source>Revealed, but under a picture</source>
        <translation type="unfinished">Wedi’u datgelu, ond dan lun</translation>
    </message>
    <message>
        <source>Revealed, but under a white wall</source>
        <translation type="unfinished">Wedi’u datgelu, ond dan wal wen</translation>
    </message>
    <message>
        <source>Revealed, but under the holding slide</source>
        <translation type="unfinished">Wedi’u datgelu, ond dan y sleid ddal</translation>
    </message>
    <message>
        <source>Revealed; the room is at another step</source>
        <translation type="unfinished">Wedi’u datgelu; mae’r ystafell ar gam arall</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reworded since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring of the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringed: {controls}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room check…</source>
        <translation type="unfinished">Gwirio’r ystafell…</translation>
    </message>
    <message>
        <source>Room wide apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room&apos;s middle now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room&apos;s middle then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms of five and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms wide apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round before</source>
        <translation type="unfinished">Y rownd flaenorol</translation>
    </message>
    <message>
        <source>Round shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {number}: {movement}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Round {number}: {n} people.</source>
        <comment>Round {number}: {n} person.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Round “{control}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds count from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished">Llwybr</translation>
    </message>
    <message>
        <source>Route: every step of the workshop</source>
        <translation type="unfinished">Llwybr: pob cam o’r gweithdy</translation>
    </message>
    <message>
        <source>Row key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows can be sorted and filtered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of its history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample question {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample workshop.icbo</source>
        <translation type="unfinished">Gweithdy enghreifftiol.icbo</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished">Dydd Sadwrn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation type="unfinished">Cadw popeth</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy without its history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy without its history…</source>
        <translation type="unfinished">Cadw copi heb ei hanes…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished">Cadw copi…</translation>
    </message>
    <message>
        <source>Save a protected copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a protected copy…</source>
        <translation type="unfinished">Cadw copi wedi’i ddiogelu…</translation>
    </message>
    <message>
        <source>Save a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a record…</source>
        <translation type="unfinished">Cadw cofnod…</translation>
    </message>
    <message>
        <source>Save as a PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a version first: only that is given to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save now</source>
        <translation type="unfinished">Cadw nawr</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rating figure…</source>
        <translation type="unfinished">Cadw’r ffigur sgorio…</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this wall picture…</source>
        <translation type="unfinished">Cadw’r llun hwn o’r wal…</translation>
    </message>
    <message numerus="yes">
        <source>Save {n} records</source>
        <comment>Save the record</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as typed, with {left} in the words.</source>
        <translation type="unfinished">Wedi’i gadw fel y’i teipiwyd, gyda {left} yn y geiriau.</translation>
    </message>
    <message>
        <source>Saved as version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this laptop {at:%H:%M:%S}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this laptop {day} {month} {time}. {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved without a date: “{unread}” stays in the words.</source>
        <translation type="unfinished">Wedi’i gadw heb ddyddiad: mae “{unread}” yn aros yn y geiriau.</translation>
    </message>
    <message>
        <source>Saved without a date: “{unread}” stays with the name.</source>
        <translation type="unfinished">Wedi’i gadw heb ddyddiad: mae “{unread}” yn aros gyda’r enw.</translation>
    </message>
    <message>
        <source>Saved {at:%H:%M}</source>
        <translation type="unfinished">Cadwyd {at:%H:%M}</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {path}. That file is not protected: print it, then delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">Yn cadw…</translation>
    </message>
    <message>
        <source>Say in which folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the new password with --new-password-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what you see. There are no wrong ratings.</source>
        <translation type="unfinished">Dywedwch yr hyn a welwch. Does dim sgôr anghywir.</translation>
    </message>
    <message>
        <source>Say where the comparison goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the overview is to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale {id}: {scale}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Scales</source>
        <comment>Scale</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scope…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished">Sgrin</translation>
    </message>
    <message>
        <source>Screen {number}
{words}</source>
        <translation type="unfinished">Sgrin {number}
{words}</translation>
    </message>
    <message>
        <source>Screen {number}: {screen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Chwilio</translation>
    </message>
    <message>
        <source>Search {key}</source>
        <translation type="unfinished">Chwilio {key}</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation type="unfinished">Chwilio…</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second round</source>
        <translation type="unfinished">Ail rownd</translation>
    </message>
    <message numerus="yes">
        <source>Second round: {n} people.</source>
        <comment>Second round: {n} person.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Second time round: {count} in</source>
        <translation type="unfinished">Yr ail dro: {count} i mewn</translation>
    </message>
    <message>
        <source>Second time round: {count} of {people} in</source>
        <translation type="unfinished">Yr ail dro: {count} o {people} i mewn</translation>
    </message>
    <message>
        <source>See it at work in five steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in {wording}: {standards}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished">Dewis popeth</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation type="unfinished">Hunanasesiad</translation>
    </message>
    <message>
        <source>Self-assessment: the partners look at themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>the short name of the month</comment>
        <translation type="unfinished">Medi</translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished">Medi</translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished">Sesiwn</translation>
    </message>
    <message>
        <source>Session ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session ends {ends}</source>
        <translation type="unfinished">Sesiwn yn gorffen {ends}</translation>
    </message>
    <message>
        <source>Session starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside beside it when a backup was put in its place: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside, and open in this program: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside, and worked on since; its working copy is on this laptop: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside, but it may be of another workbook with much the same name: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside, but nobody can tell whether it is of this workshop: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside, but of another workshop: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the wall&apos;s text to {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this laptop not to sleep: the program cannot keep it awake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished">Gosodiadau…</translation>
    </message>
    <message>
        <source>Settle what is open: the close-down…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several groups</source>
        <translation type="unfinished">Sawl grŵp</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share as one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share as one file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared framework ({ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared frameworks ({ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Dangos</translation>
    </message>
    <message>
        <source>Show as figure</source>
        <translation type="unfinished">Dangos fel ffigur</translation>
    </message>
    <message>
        <source>Show as figure: {figure}</source>
        <translation type="unfinished">Dangos fel ffigur: {figure}</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished">Dangos fel tabl</translation>
    </message>
    <message>
        <source>Show as table: {figure}</source>
        <translation type="unfinished">Dangos fel tabl: {figure}</translation>
    </message>
    <message>
        <source>Show the room its wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the wall from here</source>
        <translation type="unfinished">Dangos y wal o’r fan hon</translation>
    </message>
    <message>
        <source>Show the wall from the start</source>
        <translation type="unfinished">Dangos y wal o’r dechrau</translation>
    </message>
    <message>
        <source>Show this question to the room</source>
        <translation type="unfinished">Dangos y cwestiwn hwn i’r ystafell</translation>
    </message>
    <message>
        <source>Show to the room</source>
        <translation type="unfinished">Dangos i’r ystafell</translation>
    </message>
    <message>
        <source>Show to the room (Enter)</source>
        <translation type="unfinished">Dangos i’r ystafell (Enter)</translation>
    </message>
    <message>
        <source>Show to the room what you look at</source>
        <translation type="unfinished">Dangos i’r ystafell yr hyn rydych yn edrych arno</translation>
    </message>
    <message>
        <source>Show to the room: {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show wall from here</source>
        <translation type="unfinished">Dangos y wal o’r fan hon</translation>
    </message>
    <message>
        <source>Show wall {key}</source>
        <translation type="unfinished">Dangos y wal {key}</translation>
    </message>
    <message>
        <source>Show {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as a cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as a diamond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as a square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as a star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as a triangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown to the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows that this is met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs that could not be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs that this PDF cannot draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size, bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip to the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So it would look on the wall; nothing changes there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many points or more away from the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some</source>
        <translation type="unfinished">Peth</translation>
    </message>
    <message>
        <source>Some answers need a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some keys are your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some keys of your own could not be read from the settings. These have their usual keys again: {commands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of these files are the same workbook, which is taken once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some spread.</source>
        <translation type="unfinished">Peth gwasgariad.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program, and the last thing may not have been done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program. Look whether the workbook is still there before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source Sans 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks a line, Right opens a domain. What was recorded on a standard stays in the workbook when you leave the standard out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standards found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standards without an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on one line of the wall and in the list of standards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands over a column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <comment>heading of the start screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or pause the timer</source>
        <translation type="unfinished">Dechrau neu oedi’r amserydd</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Statws</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished">Yn dal ar agor</translation>
    </message>
    <message>
        <source>Still open: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still unset</source>
        <translation type="unfinished">Heb eu pennu eto</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation type="unfinished">Ei atal</translation>
    </message>
    <message>
        <source>Stop writing the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. {written} of {asked} records are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest, at {top}: {names}</source>
        <translation type="unfinished">Cryfaf, ar {top}: {names}</translation>
    </message>
    <message>
        <source>Such as 1.2, II or a few letters. Up and Down choose, Enter looks at it privately, Shift+Enter shows it to the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 19 November 2026 or 19/11/2026. Leave it empty if it is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 31 Jan, 15/1/2027 or January 2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as Area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as Step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as en-GB for English or cy for Welsh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as the name of your council.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: Northborough, or Cymraeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished">Crynodeb</translation>
    </message>
    <message>
        <source>Summary of the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summed up by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished">Dydd Sul</translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <translation type="unfinished">Cyfnewid y sgriniau</translation>
    </message>
    <message>
        <source>Swap the two keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncthing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab or Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab or click into the table, then a digit rates and goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab walks from field to field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished">Tynnu’n ôl</translation>
    </message>
    <message>
        <source>Take back every weight, so that each criterion counts once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last rating of {name}</source>
        <translation type="unfinished">Tynnu sgôr olaf {name} yn ôl</translation>
    </message>
    <message>
        <source>Take each rating to the nearest point of the new scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take new words in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off this list: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off: {name}</source>
        <translation type="unfinished">Tynnu: {name}</translation>
    </message>
    <message>
        <source>Take the password off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the room on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them out for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them out of the history and the backups as well, for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this key away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken away and saved: {kind}.</source>
        <translation type="unfinished">Tynnwyd a chadwyd: {kind}.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken, minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back all minutes that were set. Breaks stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the individual ratings out of the history and the backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tallies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tastle and Wierman (2007): 0 two ends, 1 all agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten minutes are enough: {time_left}. You can leave at any time; what is unset stays named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms that are called otherwise now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size of this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size of this window…</source>
        <translation type="unfinished">Maint testun y ffenestr hon…</translation>
    </message>
    <message>
        <source>Texts found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished">Diolch</translation>
    </message>
    <message>
        <source>That action is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That framework is no longer in the workbook as it was, so nothing was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That hangs on the weights:</source>
        <translation type="unfinished">Mae hynny’n dibynnu ar y pwysau:</translation>
    </message>
    <message>
        <source>That hangs on the weights: {changes}.</source>
        <translation type="unfinished">Mae hynny’n dibynnu ar y pwysau: {changes}.</translation>
    </message>
    <message>
        <source>That is not on the agenda any more, so nothing was borrowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the present password. Look at capitals and spaces; the recovery phrase is right here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the same. Type it again, or press Show to see both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the same workbook twice. Choose an earlier one to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long to keep: a text may have {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That parked item is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That partner group is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That password does not open “{name}”. Look at capitals and spaces; the recovery phrase opens it too. Nobody can reset a password. If you are sure of it, the file may be damaged at its beginning: look for its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That password opens none of them. Look at capitals and spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That recovery phrase does not open “{name}”: each password has a phrase of its own, and a copy keeps the one it was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That recovery phrase is not this workbook&apos;s: each password has a phrase of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That reflection is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That stays so if any one criterion counts double or is left out.</source>
        <translation type="unfinished">Mae hynny’n dal yn wir os bydd unrhyw un maen prawf yn cyfrif ddwywaith neu’n cael ei hepgor.</translation>
    </message>
    <message>
        <source>That was cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not done, because something went wrong in the program. The files are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not done, because something went wrong in the program. The work is still on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That {kind} is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF cannot be made: the program&apos;s font {font} is missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF opens in another program: print it there. It lies at {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Parquet files could not be written: the library DuckDB refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Windows key belongs to the laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action it led to</source>
        <translation type="unfinished">Y weithred a ddaeth ohono</translation>
    </message>
    <message>
        <source>The actions of each place&apos;s latest workbook by domain, priorities without those dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda beside what each place took.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreed rating is where the room put itself. No figure is calculated into it and the program never sets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreed rating was {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreed ratings of each place&apos;s latest workshop with “{framework}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app or the laptop stopped suddenly last time. The last finished entry is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app or the laptop stopped suddenly last time. The last finished entry is safe; copies were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginnings of words, in any order. Up and Down choose, Enter looks at it privately, Shift+Enter shows it to the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The breakout groups&apos; workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell that the text goes on from names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change holds for both windows at once, and for the next workshops on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circle is the agreed rating; the darker stretch is where 8 in 10 people rated it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was not written, because something went wrong in the program. The workbooks are safe. Try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer refused: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console opens anew, and the wall has to be shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console shows how the time goes. Leave both empty to go without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is there, but without what could not be read: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is written: {path}. It stays on this list as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is written: {save_copy_elsewhere}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was not written, because something went wrong in the program. The workbook is safe. Try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was stopped. Nothing of it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The differing view “{text}” was held at {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digits are ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain itself is rated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft could not be kept: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier workbook has no framework to go on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier workshop recorded no actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier workshop that agreed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The editor was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is not after the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fewest who changed their value since the round before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: the disk or network drive stopped answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The file cannot be used, for {n} reasons. The first: {fault}.</source>
        <comment>The file cannot be used: {fault}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file is in a folder that a program keeps in step with others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in a folder that {client} keeps in step with others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is marked as read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is on a memory stick or card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is on a network drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is on a program&apos;s own drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is on this laptop&apos;s own disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that was here before is “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprint of its bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprint of the copy in the workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {listed} are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fonts of this PDF do not have these signs. In the text a numbered square stands for each of them. The workbook and its other records keep them as they were typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The framework</source>
        <translation type="unfinished">Y fframwaith</translation>
    </message>
    <message numerus="yes">
        <source>The framework cannot be used, for {n} reasons. The first: {fault}.</source>
        <comment>The framework cannot be used: {fault}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The framework itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The framework “{framework}” has no overlay “{overlay}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The framework: {framework}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frameworks of the workbook, copied whole when it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The framework’s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The groups that hold it, as they may be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The half-typed words for “{key}” are damaged and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history goes along in JSON: also words that were changed or deleted since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of this file still holds them, so that {undo} can bring them back, also after a restart. Whoever has this file could find them there. To pass on a file that does not hold them, choose “Save a copy without its history…” in the menu Workshop afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was not at hand when this record was made. It is in the workbook: save the record from there to have it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of the scale it is rated on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The individual ratings are out of the workbook, its history and its backups: {count} deleted, one made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest middle of a group less the smallest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last page</source>
        <translation type="unfinished">Y dudalen olaf</translation>
    </message>
    <message>
        <source>The last round that was shown to the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last session ended without closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line of evidence that it speaks to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list that the line stands in; blank for evidence lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The median of all people; from three people on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The median of each partner group of three or more people in a round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The median of the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The median of the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The median over the places. Blank where fewer than 5 places can be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The median when each partner group counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The merged workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle is the median, each criterion counted as often as it weighs. Favourable: rated above the middle of the scale. Nothing is added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle is the median: half of the people rated it that or lower, half that or higher. It is said from {fewest} people on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle of an option is the median of its criteria: half of them stand there or lower, half there or higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle of each year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle of each year, over the places that rated the standard in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a shared pack ends in {ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of an Excel file ends in {ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new workbook begins without its history: what was before cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup: {when}. {holds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note beside it that says who has it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the last round in which anybody rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one of last time, which is not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open actions on the days by which they are to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option that it is about, in a grid of options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others to rate: {standings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others: {standings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The overlay cannot be used, for {n} reasons. The first: {fault}.</source>
        <comment>The overlay cannot be used: {fault}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The overlay “{id}” could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overlay “{overlay}” is here as version {there} with another text: a changed text needs a higher version, and this is {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overview was not made, because something went wrong in the program. The workbooks are as they were. Try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overview&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack tells it in plain English of the pack&apos;s own, one part for one part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack tells it in the published wording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack tells it in wording of our own area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page as the room sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page cannot be made: the program&apos;s file {file} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page could not be made. Write the phrase down by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page opens in another program: print it there, and close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page to print and the PDF are not protected. The page is deleted when this window is closed; a PDF that you save stays until you delete it. What you copy is taken off the clipboard again when this window is closed, but other programs may have kept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The papers kept in the workbook. What is in them stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner groups as they may be told; groups of fewer than three people are one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password could not be checked, because something went wrong in the program. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password file “{file}” begins with an empty line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password file “{file}” cannot be read as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password file “{file}” is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not set, because something went wrong in the program. The workbook is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phrase is shown only now. Tick “I have it on paper” when you have it, or choose Later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is saved: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was not saved, because something went wrong in the program. Try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place in the agenda, from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place you work on</source>
        <translation type="unfinished">Y lle rydych yn gweithio arno</translation>
    </message>
    <message>
        <source>The point of the scale. Never add them up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program could not be loaded, so no button here does anything. Close it and start it again. If that does not help, install it anew; the log in {folder} says where it failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program could not be started anew. The workbook is closed and safe; open it from here, or quit and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ends by itself when that is done. Everything is kept on this laptop; if you leave it, it is offered at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was restarted several times within a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The projector mirrors your screen: the room can see your console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rating figure is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rating that the room agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratings are deleted, but not out of the history: something went wrong in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratings are deleted, but not yet out of the history and the backups: “{name}” is not where it lives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratings are hidden.</source>
        <translation type="unfinished">Mae’r sgoriau wedi’u cuddio.</translation>
    </message>
    <message>
        <source>The ratings are revealed.</source>
        <translation type="unfinished">Mae’r sgoriau wedi’u datgelu.</translation>
    </message>
    <message>
        <source>The ratings of round {number} were not shown to the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratings of “{name}” were not shown to the room, and it agreed none. Reveal them, or set the agreed rating, and make the picture then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record becomes a workbook: where to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record cannot be made: the program&apos;s font {font} is missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is a workbook now. Not every group came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is ready to be saved: Workshop, Save a record.</source>
        <translation type="unfinished">Mae’r cofnod yn barod i’w gadw: Gweithdy, Cadw cofnod.</translation>
    </message>
    <message>
        <source>The record is written in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was not read in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was not read in, because something went wrong in the program. Nothing was written. Try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was read in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record would be {size}, and one of more than {largest} cannot be read in again, so it was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is saved: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest is in the record.</source>
        <translation type="unfinished">Mae’r gweddill yn y cofnod.</translation>
    </message>
    <message>
        <source>The result of each option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room agreed to differ, so there is no agreed rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room agreed to differ.</source>
        <translation type="unfinished">Cytunodd yr ystafell i anghytuno.</translation>
    </message>
    <message>
        <source>The room chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room chose {agreed}, after {before} last time.</source>
        <translation type="unfinished">Dewisodd yr ystafell {agreed}, ar ôl {before} y tro diwethaf.</translation>
    </message>
    <message>
        <source>The room chose {agreed}.</source>
        <translation type="unfinished">Dewisodd yr ystafell {agreed}.</translation>
    </message>
    <message>
        <source>The room chose {choice} and agreed to differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room chose {choice}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room did not reach this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room discussed this without agreeing a rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room discussed this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room found that this does not apply here.</source>
        <translation type="unfinished">Barnodd yr ystafell nad yw hyn yn berthnasol yma.</translation>
    </message>
    <message>
        <source>The room keeps its frozen picture</source>
        <translation type="unfinished">Mae’r ystafell yn cadw ei llun wedi rhewi</translation>
    </message>
    <message>
        <source>The room keeps its picture while you look ahead.</source>
        <translation type="unfinished">Mae’r ystafell yn cadw ei llun tra byddwch yn edrych ymlaen.</translation>
    </message>
    <message>
        <source>The room may have seen the middle with each partner counted once. It is left out here, because small groups are shown together and it would tell of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room parked this.</source>
        <translation type="unfinished">Parciodd yr ystafell hwn.</translation>
    </message>
    <message>
        <source>The room put itself at {agreed}, after {before} last time.</source>
        <translation type="unfinished">Rhoddodd yr ystafell ei hun ar {agreed}, ar ôl {before} y tro diwethaf.</translation>
    </message>
    <message>
        <source>The room put itself at {agreed}.</source>
        <translation type="unfinished">Rhoddodd yr ystafell ei hun ar {agreed}.</translation>
    </message>
    <message>
        <source>The room put itself at {rating} and agreed to differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room put itself at {rating}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room reads this over the picture, and never the name of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room recorded no ratings and no actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees a black wall</source>
        <translation type="unfinished">Mae’r ystafell yn gweld wal ddu</translation>
    </message>
    <message>
        <source>The room sees a black wall.</source>
        <translation type="unfinished">Mae’r ystafell yn gweld wal ddu.</translation>
    </message>
    <message>
        <source>The room sees a picture</source>
        <translation type="unfinished">Mae’r ystafell yn gweld llun</translation>
    </message>
    <message>
        <source>The room sees a picture. Next or Back takes it off.</source>
        <translation type="unfinished">Mae’r ystafell yn gweld llun. Mae Nesaf neu Yn ôl yn ei dynnu.</translation>
    </message>
    <message>
        <source>The room sees a white wall</source>
        <translation type="unfinished">Mae’r ystafell yn gweld wal wen</translation>
    </message>
    <message>
        <source>The room sees a white wall.</source>
        <translation type="unfinished">Mae’r ystafell yn gweld wal wen.</translation>
    </message>
    <message>
        <source>The room sees every step you take.</source>
        <translation type="unfinished">Mae’r ystafell yn gweld pob cam a gymerwch.</translation>
    </message>
    <message>
        <source>The room sees the holding slide</source>
        <translation type="unfinished">Mae’r ystafell yn gweld y sleid ddal</translation>
    </message>
    <message>
        <source>The room sees the holding slide.</source>
        <translation type="unfinished">Mae’r ystafell yn gweld y sleid ddal.</translation>
    </message>
    <message>
        <source>The room sees the step, and above it the time that is left here.</source>
        <translation type="unfinished">Mae’r ystafell yn gweld y cam, ac uwch ei ben yr amser sydd ar ôl yma.</translation>
    </message>
    <message>
        <source>The room sees these ratings</source>
        <translation type="unfinished">Mae’r ystafell yn gweld y sgoriau hyn</translation>
    </message>
    <message>
        <source>The room still sees {place}</source>
        <translation type="unfinished">Mae’r ystafell yn dal i weld {place}</translation>
    </message>
    <message>
        <source>The room then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room&apos;s own words under the framework&apos;s prompts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row&apos;s own id. It stays the same in every record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as one page for any browser, screen reader or telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as the PDF, to change and to write on in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as the console</source>
        <translation type="unfinished">Yr un peth â’r consol</translation>
    </message>
    <message>
        <source>The same as the rating arrow. Enter sets it.</source>
        <translation type="unfinished">Yr un peth â’r saeth sgorio. Mae Enter yn ei gosod.</translation>
    </message>
    <message>
        <source>The same parts in the words of your place. What you leave as it is stays in the framework’s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same scale, continued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same sheets as a zip of plain tables, for programs for statistics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample could not be written to this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale&apos;s highest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale&apos;s lowest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen for the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen for the wall…</source>
        <translation type="unfinished">Y sgrin ar gyfer y wal…</translation>
    </message>
    <message>
        <source>The session is closed and opened again, and the wall is taken away. The workbook begins anew as it now stands: what was done until now can no longer be undone. A fresh backup is made, and the backups and earlier states on this laptop that still hold the ratings are deleted. Copies elsewhere, files that were sent and saved records stay, and another laptop that saved this workbook will say that it holds less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is ended and closed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shape that draws it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The sheet cannot be used, for {n} reasons. The first: {fault}.</source>
        <comment>The sheet cannot be used: {fault}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet is written: {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet was not taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheets are linked by the column “Place”, which the overview explains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheets of this workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The short title of the standard, domain or list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standards in numbers of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state before the last publishing or upgrade: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step of the walk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary, to read, to print and to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is copied.</source>
        <translation type="unfinished">Mae’r tabl wedi’i gopïo.</translation>
    </message>
    <message>
        <source>The table whose key the values are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “{name}” has the column “{column}”, which this program did not put there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “{name}” is not laid out as this program does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template “{template}” cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time left the wall with the step before.</source>
        <translation type="unfinished">Gadawodd yr amser y wal gyda’r cam blaenorol.</translation>
    </message>
    <message>
        <source>The time left the wall with the step before. {key} shows it again.</source>
        <translation type="unfinished">Gadawodd yr amser y wal gyda’r cam blaenorol. Mae {key} yn ei ddangos eto.</translation>
    </message>
    <message>
        <source>The time of this place is over: {budget}.</source>
        <translation type="unfinished">Mae amser y lle hwn ar ben: {budget}.</translation>
    </message>
    <message>
        <source>The timer runs.</source>
        <translation type="unfinished">Mae’r amserydd yn rhedeg.</translation>
    </message>
    <message>
        <source>The timer stands at {time}.</source>
        <translation type="unfinished">Mae’r amserydd wedi stopio ar {time}.</translation>
    </message>
    <message>
        <source>The tour opens a made-up workshop and rings the controls that you need, one step at a time. You can try each of them there: nothing of yours is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wall did not come up on its screen. Show it again, or swap the screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wall in these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wall is covered: the room sees nothing of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wall is drawn again once what is to be mended is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wall is frozen; then hidden until R, Enter</source>
        <translation type="unfinished">Mae’r wal wedi rhewi; wedyn wedi’u cuddio nes R, Enter</translation>
    </message>
    <message>
        <source>The wall is frozen; then these ratings show</source>
        <translation type="unfinished">Mae’r wal wedi rhewi; wedyn bydd y sgoriau hyn yn ymddangos</translation>
    </message>
    <message>
        <source>The wall is not shown. F5 shows it from the start, Shift+F5 from here.</source>
        <translation type="unfinished">Nid yw’r wal yn cael ei dangos. Mae F5 yn ei dangos o’r dechrau, Shift+F5 o’r fan hon.</translation>
    </message>
    <message>
        <source>The wall is shown on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wall is shown to a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wall keeps its own: Wall, Wall light on dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wall picture is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wall says when you go on. The next step ends the break, or passes it over.</source>
        <translation type="unfinished">Mae’r wal yn dweud pryd yr ewch ymlaen. Mae’r cam nesaf yn gorffen yr egwyl, neu’n mynd heibio iddi.</translation>
    </message>
    <message>
        <source>The wall speaks {language} now, a draft that no speaker has read yet; a framework’s own words stay in the language it is written in.</source>
        <translation type="unfinished">Mae’r wal bellach yn siarad {language}, drafft nad yw siaradwr wedi’i ddarllen eto; mae geiriau’r fframwaith ei hun yn aros yn yr iaith yr ysgrifennwyd ef ynddi.</translation>
    </message>
    <message>
        <source>The wall speaks {language}, a draft.</source>
        <translation type="unfinished">Mae’r wal yn siarad {language}, drafft.</translation>
    </message>
    <message>
        <source>The wall speaks {language}.</source>
        <translation type="unfinished">Mae’r wal yn siarad {language}.</translation>
    </message>
    <message>
        <source>The wall would cover this console on that screen. Press again to use it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wall&apos;s text is at {percent} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wall’s screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wall’s screen is gone. The session goes on; plug it in again and press Page Down.</source>
        <translation type="unfinished">Mae sgrin y wal wedi mynd. Mae’r sesiwn yn mynd ymlaen; plygiwch hi i mewn eto a phwyswch Page Down.</translation>
    </message>
    <message>
        <source>The whole file is encrypted, and so are its backups and copies from then on. Whoever opens it types the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation type="unfinished">Yr ystafell gyfan</translation>
    </message>
    <message>
        <source>The whole room, last time</source>
        <translation type="unfinished">Yr ystafell gyfan, y tro diwethaf</translation>
    </message>
    <message>
        <source>The whole workshop</source>
        <translation type="unfinished">Y gweithdy cyfan</translation>
    </message>
    <message>
        <source>The words of the actions that were not dropped, as they were written: single words of three letters and more, and pairs of such words that stand side by side. Small words (“the”, “with”, “agree”) are left out, and a plural in -s counts with its singular where both were written. A word counts once for each place. Words that fewer than five places used are not shown. A word that only occurs in a pair shown is not shown again. The counts say which words recur, not what was meant by them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that the room read it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook holds a copy of each framework, so nothing on this laptop changes it. Undo takes every change here back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The workbook holds {n} attachments that come to more than {largest}: too much for one JSON record. Leave the attachments out of it.</source>
        <comment>The workbook holds 1 attachment that come to more than {largest}: too much for one JSON record. Leave the attachments out of it.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook is being written anew, with the password as you said…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is closed for a moment. The wall shows the holding slide meanwhile and then comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is open to read only; it is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is protected, this record is not: whoever has the file can read it. Keep it where only those can reach it who may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook then opens without a password, and whoever has the file can read all of it. Its backups until now keep their password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook was not made: its name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook was not opened, because something went wrong in the program. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook was not published, because something went wrong in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook “{name}” in {folder}, with the words that were typed and not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbooks that this one was merged from, named as its words are told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbooks that were merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbooks were not merged, because something went wrong in the program. They are safe. Try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workshop moved to a newer version of this framework. What was recorded on words or scales that the newer one no longer has is kept here, as version {version} had it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workshop&apos;s own details could not be read: give it its title again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workshops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {standards} that were not shown are printed in {wording}, the words worn now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {standard} that was not shown is printed in {wording}, the words worn now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {standard} was not reached:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their organisations are not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their rating</source>
        <translation type="unfinished">Eu sgôr</translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then version {old_version}, now version {new_version}. What has the same id counts as the same, whatever its words; what changed is listed at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then {rating}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then: {then} Now: {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are {n} things to mend first.</source>
        <comment>There is 1 thing to mend first.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are {places} for each of these figures, so that none is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {places}, so that only what each place agreed for itself is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file “{name}” here. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of this workbook yet. One is made while a session goes on, and at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no framework “{framework_id}” in this workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no framework “{framework}” here; “frameworks list” names those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no letter O, I, L or U in it: what looks like one is 0, 1, 1 or V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no undo: nobody can bring it back, and nor can we.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workbook (.icbo) in “{name}” or in the folders in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation type="unfinished">Does dim i’w gymharu.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet: type some words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to show to the room yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation type="unfinished">Does dim i’w ddangos eto.</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation type="unfinished">Does dim i’w ddangos.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These ratings were not shown to the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two workshops went through different frameworks ({earlier}, and {later}), so they cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These were made before and are not protected by the new password: whoever finds them can read them without it, or with the password from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These were open in the earlier workshop and are not in the later one, so nothing is known of them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words belong to a framework that is not in this workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words stand nowhere in the framework or in what was captured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words stand nowhere in the guide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words would go from this laptop; workbooks keep their copies. Press Remove again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These workbooks have no framework in common, so they cannot be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are taken out of the history of this file and of the backups on this laptop, so that undo cannot bring them back. What was copied or sent elsewhere still holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They rated this or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They rated this or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup has no password: in the workbook&apos;s place it makes the workbook plain again, and whoever has the file can read it. Press again to put it there all the same; then set a password anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is damaged itself. {faults}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This break</source>
        <translation type="unfinished">Yr egwyl hon</translation>
    </message>
    <message>
        <source>This cannot be reached from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This close</source>
        <translation type="unfinished">Y cloi hwn</translation>
    </message>
    <message>
        <source>This computer has no program that opens “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no program to open it with: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer names no program for PDF files, so nothing may open. The PDF lies at {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deletes {ratings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has the {kind} “{name}”, which this program did not put there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file held {before} when this laptop last saved it; it now holds {now}. Check the backups before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds “{name}”, which this program did not put there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file name is too long. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file no longer holds the entries that it held when this laptop last saved it. Check the backups before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be reached. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not there. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This framework is in the workshop already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This goes over {n} pages of the wall.</source>
        <comment>This fits on one page of the wall.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This installation cannot work with protected workbooks: it lacks their encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is discussed, not rated.</source>
        <translation type="unfinished">Trafod hwn a wnawn, nid ei sgorio.</translation>
    </message>
    <message>
        <source>This is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not shown on the wall; it stands in the record or on the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the Chatham House Rule, which hides affiliation too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the made-up workshop: try it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the whole report. The program sends it to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what the workshop agreed, and where its views differed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your own workshop: what you press counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key belongs to the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key belongs to the words that are being typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop has no program for “{name}”. Save it as a file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop has no program to print it. Save it as a PDF, or write it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop names no program for PDF files. If nothing opens, save it as a PDF, or write it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This leaves the program: {address}. Press “Open in the browser” to go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished">Y rhestr hon</translation>
    </message>
    <message numerus="yes">
        <source>This looks as if it names people: {names}. Keep it like this, or say it without the name?</source>
        <comment>This looks as if it names a person: {names}. Keep it like this, or say it without the name?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This opening</source>
        <translation type="unfinished">Yr agoriad hwn</translation>
    </message>
    <message>
        <source>This option</source>
        <translation type="unfinished">Yr opsiwn hwn</translation>
    </message>
    <message>
        <source>This page is in English only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This puts back text size, colours, languages, keys, the wall’s screens and their look, the room check, folders, record formats and what a new workshop begins with. Workbooks, records, frameworks and the recent list stay. Nothing is put back until you press “Put them back”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record cannot say more about who held a view than the workshop promised. Attribution can be tightened, not loosened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result</source>
        <translation type="unfinished">Y canlyniad hwn</translation>
    </message>
    <message>
        <source>This sheet is of “{title}” ({id}), and what you edit is {edited}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This standard</source>
        <translation type="unfinished">Y safon hon</translation>
    </message>
    <message>
        <source>This standard is marked not applicable: rate it all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step</source>
        <translation type="unfinished">Y cam hwn</translation>
    </message>
    <message>
        <source>This was not done. Try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This work is no longer on this laptop: it was published or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook cannot be changed where it is: the file or its folder is read-only. Open it read-only, or save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook holds no individual ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook holds no other words for it. Take them in under Workshop, Frameworks of this workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook is damaged at entry {entry}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook is damaged: a part of the file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook is damaged: it holds no workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook is damaged: saved up to entry {saved}, it now ends with entry {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook is damaged: the workshop&apos;s own details are not as the history of this workbook says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook is damaged: the {kind} “{name}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This workbook is damaged: {what} are not as the history of this workbook says.</source>
        <comment>This workbook is damaged: {what} is not as the history of this workbook says.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This workbook is open read-only, so nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook is open read-only. Save a copy to go on writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook is open somewhere else. Open read-only, or make a copy to merge later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook is open to read only, so its password stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook is open to read only. Save a copy to work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook is open to read only. {reason} Save a copy elsewhere to work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook still holds individual ratings: delete those first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook was merged from those of several breakout groups. What came from some of them and not from all says so. Where the groups did not share a standing, it was left open for the whole room, and each group&apos;s was kept as a differing view; what one group alone worked on says whose it is. A partner group that had fewer than three people in a breakout group is not named beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook was not closed properly and has to be repaired before it can be read. Copy BOTH files, “{file}” and “{rest}”, to the laptop, then open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook was saved by a newer version of this program (file {version}, program {known}). Update the program, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workshop was not carried forward from another, or no action was open there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {standard}</source>
        <translation type="unfinished">Yma ({standard})</translation>
    </message>
    <message>
        <source>Those with a weight above nought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those words are not in this workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished">Dydd Iau</translation>
    </message>
    <message>
        <source>Tick one or several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked, item by item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for this</source>
        <translation type="unfinished">Amser i hyn</translation>
    </message>
    <message>
        <source>Time left on the wall, on or off</source>
        <translation type="unfinished">Amser ar ôl ar y wal, ymlaen neu i ffwrdd</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the merged workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To begin with: each record can be saved in another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To delete them: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>To mend before it can be saved · {n} things</source>
        <comment>To mend before it can be saved · 1 thing</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To mend before it can be saved: {fault} and {n} more.</source>
        <comment>To mend before it can be saved: {fault} and 1 more.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To mend before it can be saved: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To open this attachment, a copy of it that is not protected is put on this laptop until the workbook is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To rehearse without a projector, open the wall in a window of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To settle: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next field or button, or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next pane or the evidence</source>
        <translation type="unfinished">I’r cwarel nesaf neu’r dystiolaeth</translation>
    </message>
    <message>
        <source>To the previous pane or the evidence</source>
        <translation type="unfinished">I’r cwarel blaenorol neu’r dystiolaeth</translation>
    </message>
    <message>
        <source>To what is to be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too small by {times}. Even with the largest text the wall can be read from up to {reach} m: bring the seats nearer, or make the image {height} m high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour in five steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour in five steps…</source>
        <translation type="unfinished">Taith mewn pum cam…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Ceisio eto</translation>
    </message>
    <message>
        <source>Try again to save</source>
        <translation type="unfinished">Ceisio cadw eto</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished">Ceisio nawr</translation>
    </message>
    <message>
        <source>Try now to write it there</source>
        <translation type="unfinished">Ceisio nawr ei ysgrifennu yno</translation>
    </message>
    <message>
        <source>Try the sample workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished">Dydd Mawrth</translation>
    </message>
    <message>
        <source>Two camps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two camps are named where views lie wide apart, with at least a quarter of the people, and at least {fewest}, at the lower end and as many at the higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two camps: {low} people say {low_top} or less, {high} say {high_bottom} or more.</source>
        <translation type="unfinished">Dwy garfan: mae {low} o bobl yn dweud {low_top} neu lai, a {high} yn dweud {high_bottom} neu fwy.</translation>
    </message>
    <message>
        <source>Two groups have this name. Give each its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type both, and this line says whether everybody can read the wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type metres, such as 2.1, or 210 cm; up to {most} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password, or the recovery phrase from the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the present password, or the recovery phrase from the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed and not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed and not kept: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed here and not kept. Open it to go on.</source>
        <translation type="unfinished">Teipiwyd yma heb ei gadw. Agorwch ef i fynd ymlaen.</translation>
    </message>
    <message>
        <source>Under black</source>
        <translation type="unfinished">Dan ddu</translation>
    </message>
    <message>
        <source>Under holding</source>
        <translation type="unfinished">Dan y sleid ddal</translation>
    </message>
    <message>
        <source>Under picture</source>
        <translation type="unfinished">Dan lun</translation>
    </message>
    <message>
        <source>Under the heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under white</source>
        <translation type="unfinished">Dan wyn</translation>
    </message>
    <message>
        <source>Under “Agreed ratings and key actions”, towards the end, with who and by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Dadwneud</translation>
    </message>
    <message>
        <source>Undo {change}</source>
        <translation type="unfinished">Dadwneud {change}</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick what this workshop leaves out. You can change it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <comment>move a group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up one level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to three numbers joined by dots. A changed text has a higher one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use our template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van der Eijk (2001): -1 two ends, 1 all agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {newer} is at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} among your own is replaced by it. Workbooks keep the words they were made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} goes by {count} different texts; they are matched by their ids too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} is saved already, and nothing has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}, {wording}. Its id is {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of a framework are matched by the ids of their standards. The words shown are those of the newest version; a rating on another scale is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished">Barn</translation>
    </message>
    <message>
        <source>View ratings</source>
        <translation type="unfinished">Gweld sgoriau</translation>
    </message>
    <message>
        <source>View ratings by group</source>
        <translation type="unfinished">Gweld sgoriau fesul grŵp</translation>
    </message>
    <message>
        <source>Views are recorded by partner group, never by name.</source>
        <translation type="unfinished">Cofnodir barn fesul grŵp partner, byth wrth enw.</translation>
    </message>
    <message>
        <source>Views are recorded by role, never by name.</source>
        <translation type="unfinished">Cofnodir barn fesul rôl, byth wrth enw.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voluntary sector</source>
        <translation type="unfinished">Sector gwirfoddol</translation>
    </message>
    <message>
        <source>WHITE</source>
        <translation type="unfinished">GWYN</translation>
    </message>
    <message>
        <source>Wa&amp;ll</source>
        <translation type="unfinished">Wa&amp;l</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall</source>
        <translation type="unfinished">Wal</translation>
    </message>
    <message>
        <source>Wall and faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall light on dark</source>
        <translation type="unfinished">Wal olau ar dywyll</translation>
    </message>
    <message>
        <source>Wall light on dark, or dark on light</source>
        <translation type="unfinished">Y wal yn olau ar dywyll, neu’n dywyll ar olau</translation>
    </message>
    <message>
        <source>Wall shape: 16:9, 16:10, 4:3</source>
        <translation type="unfinished">Siâp y wal: 16:9, 16:10, 4:3</translation>
    </message>
    <message>
        <source>Wall shape: {ratio} now (16:9, 16:10, 4:3)</source>
        <translation type="unfinished">Siâp y wal: {ratio} nawr (16:9, 16:10, 4:3)</translation>
    </message>
    <message>
        <source>Wall text larger</source>
        <translation type="unfinished">Testun y wal yn fwy</translation>
    </message>
    <message>
        <source>Wall text smaller</source>
        <translation type="unfinished">Testun y wal yn llai</translation>
    </message>
    <message>
        <source>Wall text to fit</source>
        <translation type="unfinished">Testun y wal i ffitio</translation>
    </message>
    <message>
        <source>Was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We agree to differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>We agreed {n} actions.</source>
        <comment>We agreed {n} action.</comment>
        <translation type="unfinished">
            <numerusform>Ni chytunwyd ar unrhyw weithred.</numerusform>
            <numerusform>Cytunwyd ar {n} weithred.</numerusform>
            <numerusform>Cytunwyd ar {n} gweithred.</numerusform>
            <numerusform>Cytunwyd ar {n} gweithred.</numerusform>
            <numerusform>Cytunwyd ar {n} gweithred.</numerusform>
        </translation>
    </message>
    <message>
        <source>We go on at</source>
        <translation type="unfinished">Awn ymlaen am</translation>
    </message>
    <message>
        <source>We go on in a moment</source>
        <translation type="unfinished">Awn ymlaen ymhen eiliad</translation>
    </message>
    <message>
        <source>We have already chosen here.</source>
        <translation type="unfinished">Rydym eisoes wedi dewis yma.</translation>
    </message>
    <message>
        <source>We have already rated this.</source>
        <translation type="unfinished">Rydym eisoes wedi sgorio hwn.</translation>
    </message>
    <message>
        <source>We record views in the words that were said.</source>
        <translation type="unfinished">Cofnodwn farn yn y geiriau a ddywedwyd.</translation>
    </message>
    <message>
        <source>We see it clearly</source>
        <translation type="unfinished">Gwelwn ef yn glir</translation>
    </message>
    <message>
        <source>We see none of it</source>
        <translation type="unfinished">Ni welwn ddim ohono</translation>
    </message>
    <message>
        <source>We see some of it</source>
        <translation type="unfinished">Gwelwn beth ohono</translation>
    </message>
    <message>
        <source>Weakest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page, in one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page: for any browser and screen reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished">Dydd Mercher</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished">Pwysau</translation>
    </message>
    <message>
        <source>Weight of this criterion: 0 to 10. 0 leaves it out, blank counts it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight: 0 to 10; blank counts once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights set by the room: {criteria}. All others count once.</source>
        <translation type="unfinished">Pwysau a osodwyd gan yr ystafell: {criteria}. Mae pob un arall yn cyfrif unwaith.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Croeso</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished">Cymraeg</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are these words called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be made again at any time: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot be promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed in the framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed in the framework: {framework}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes of each option of a grid. The middle is the median of its criteria, each counted as often as it weighs. The rating of each criterion for each option is in the overview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation type="unfinished">Beth a ddaw ohono</translation>
    </message>
    <message>
        <source>What comes of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be read holds a framework that this program cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do we choose?</source>
        <translation type="unfinished">Beth a ddewiswn?</translation>
    </message>
    <message>
        <source>What do we come back to?</source>
        <translation type="unfinished">At beth y down yn ôl?</translation>
    </message>
    <message>
        <source>What do we do about this? Who, and by when?</source>
        <translation type="unfinished">Beth a wnawn am hyn? Pwy, ac erbyn pryd?</translation>
    </message>
    <message>
        <source>What each level looks like</source>
        <translation type="unfinished">Sut mae pob lefel yn edrych</translation>
    </message>
    <message>
        <source>What earlier workshops agreed; no rating of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What evidence was named?</source>
        <translation type="unfinished">Pa dystiolaeth a enwyd?</translation>
    </message>
    <message>
        <source>What hangs on the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has no rows has no sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is only discussed is not rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the {kind} called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it lacks cannot be said: the present file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it never does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation type="unfinished">Ar beth y mae’n seiliedig</translation>
    </message>
    <message>
        <source>What its licence says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may still hold them: {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moved since an earlier workshop of the same framework, standard by standard, and what became of its actions. Both are told as each of them agreed; the earlier workbook is only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What our ratings come to</source>
        <translation type="unfinished">Canlyniad ein sgoriau</translation>
    </message>
    <message>
        <source>What shows progress?</source>
        <translation type="unfinished">Beth sy’n dangos cynnydd?</translation>
    </message>
    <message>
        <source>What the agenda gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the closing words speak to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the disk itself may keep. The files are overwritten before they are deleted, but an SSD or a stick may hold older pieces that special tools can read. Only a disk that is encrypted as a whole prevents that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the framework says of {rating}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the key is to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the point is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the record would say cannot be shown here. It can be written all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the room chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the room hears of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the room looked for and what it found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the room says; kept as you type</source>
        <translation type="unfinished">Yr hyn a ddywed yr ystafell; cedwir wrth i chi deipio</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation type="unfinished">Yr hyn y mae’r ystafell yn ei weld</translation>
    </message>
    <message>
        <source>What the room was at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the room wrote of each {standard}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is to work with; put in your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What these words are called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this laptop remembers of it: how far it was saved, and its line in the recent list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this was merged from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to change next time</source>
        <translation type="unfinished">Beth i’w newid y tro nesaf</translation>
    </message>
    <message>
        <source>What to change next time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed last time, and now</source>
        <translation type="unfinished">Yr hyn y cytunwyd arno y tro diwethaf, a nawr</translation>
    </message>
    <message>
        <source>What was agreed to do, by whom and by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was good</source>
        <translation type="unfinished">Beth oedd yn dda</translation>
    </message>
    <message>
        <source>What was good about the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was good about the session, and what to change next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not in the scope of the workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was rated</source>
        <translation type="unfinished">Yr hyn a sgoriwyd</translation>
    </message>
    <message>
        <source>What was recorded here before the move stays readable, and is in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said about this evidence</source>
        <translation type="unfinished">Yr hyn a ddywedwyd am y dystiolaeth hon</translation>
    </message>
    <message>
        <source>What was said is still in memory. Save a copy elsewhere, then close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said today is kept in one record: the ratings, where views differ, and the actions. Those who lead an action take it from here.</source>
        <translation type="unfinished">Cedwir yr hyn a ddywedwyd heddiw mewn un cofnod: y sgoriau, lle mae barn yn wahanol, a’r gweithredoedd. Bydd y rhai sy’n arwain gweithred yn bwrw ymlaen o’r fan hon.</translation>
    </message>
    <message>
        <source>What was set aside, and what became of it at the close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was set when the workshop was made, and the closing text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed goes along word for word: views, good practice, notes, what was found, actions, parked items and the closing text. Where those words name a group or a person, so does the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed is saved first. The wall is taken away from the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we chose</source>
        <translation type="unfinished">Yr hyn a ddewiswyd gennym</translation>
    </message>
    <message>
        <source>What we looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we parked</source>
        <translation type="unfinished">Yr hyn a barciwyd gennym</translation>
    </message>
    <message>
        <source>What we rate each option by</source>
        <translation type="unfinished">Wrth beth y sgoriwn bob opsiwn</translation>
    </message>
    <message>
        <source>What we will do</source>
        <translation type="unfinished">Yr hyn a wnawn</translation>
    </message>
    <message>
        <source>What will be done?</source>
        <translation type="unfinished">Beth a wneir?</translation>
    </message>
    <message>
        <source>What works well here, and the groups that named it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What works well here?</source>
        <translation type="unfinished">Beth sy’n gweithio’n dda yma?</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation type="unfinished">Beth fyddai’n ei newid</translation>
    </message>
    <message>
        <source>What would change it: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed is not kept yet. Press Esc or Cancel again to leave without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you pasted was too long: its first {kept:,} characters are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever you choose, records of public bodies can be disclosed on request. Tell the room at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something was done, what and where; not what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a framework has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a workbook names no place, its title stands for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a workbook was chosen last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are we on the arrow?</source>
        <translation type="unfinished">Ble rydym ni ar y saeth?</translation>
    </message>
    <message>
        <source>Where are we?</source>
        <translation type="unfinished">Ble rydym ni?</translation>
    </message>
    <message>
        <source>Where files go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is the whole {domain}?</source>
        <translation type="unfinished">Ble mae’r cyfan ({domain})?</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stood then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where no group is named</source>
        <translation type="unfinished">Lle nad enwir grŵp</translation>
    </message>
    <message>
        <source>Where one place is written in several ways, type the name that it is to count under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where ratings are not summed up, it is only said how many people chose what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where that can be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the comparison goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the room stood is set side by side only where at least {fewest} people rated it both times. They need not be the same people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where views differ</source>
        <translation type="unfinished">Lle mae barn yn wahanol</translation>
    </message>
    <message>
        <source>Where we agree or differ</source>
        <translation type="unfinished">Lle rydym yn cytuno neu’n anghytuno</translation>
    </message>
    <message>
        <source>Where we agree, and where we don’t</source>
        <translation type="unfinished">Lle rydym yn cytuno, a lle nad ydym</translation>
    </message>
    <message>
        <source>Where we are with this {word}</source>
        <translation type="unfinished">Lle rydym ni gyda hyn ({word})</translation>
    </message>
    <message>
        <source>Where we are, over all</source>
        <translation type="unfinished">Lle rydym ni, at ei gilydd</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation type="unfinished">Lle safwn</translation>
    </message>
    <message>
        <source>Whether it is part of what names a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it leads, alone or with others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it was in the scope of the workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether somebody set those minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether that gap is wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this or a later round stood on the wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which page of the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which screen does the room see? The choice is kept for next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which words the room read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While we decide</source>
        <translation type="unfinished">Wrth i ni benderfynu</translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished">Gwyn</translation>
    </message>
    <message>
        <source>White on or off</source>
        <translation type="unfinished">Gwyn ymlaen neu i ffwrdd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>Who does it stands last, on the last line, and once.</source>
        <translation type="unfinished">Mae pwy sy’n ei wneud yn dod olaf, ar y llinell olaf, ac unwaith.</translation>
    </message>
    <message>
        <source>Who is in the room</source>
        <translation type="unfinished">Pwy sydd yn yr ystafell</translation>
    </message>
    <message>
        <source>Who is in the room, and how many. A group keeps its shape and colour when it moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is to do an action is told as it was typed, by name too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who publishes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees it differently, and why?</source>
        <translation type="unfinished">Pwy sy’n ei weld yn wahanol, a pham?</translation>
    </message>
    <message>
        <source>Who sees it differently, why, and what would change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees it higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees it lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees this differently, and why?</source>
        <translation type="unfinished">Pwy sy’n gweld hyn yn wahanol, a pham?</translation>
    </message>
    <message>
        <source>Who was in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was in the room, in numbers, by partner groups as they may be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who: not set yet</source>
        <translation type="unfinished">Pwy: heb ei bennu eto</translation>
    </message>
    <message>
        <source>Who: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose words these are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was parked, not applicable or not rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why no action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why no action: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why no date</source>
        <translation type="unfinished">Pam nad oes dyddiad</translation>
    </message>
    <message>
        <source>Why there is no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this standing</source>
        <translation type="unfinished">Pam y statws hwn</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? One line for the record</source>
        <translation type="unfinished">Pam? Un llinell ar gyfer y cofnod</translation>
    </message>
    <message>
        <source>Wide apart.</source>
        <translation type="unfinished">Ymhell oddi wrth ei gilydd.</translation>
    </message>
    <message>
        <source>Widest apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Widest apart, 8 in 10 within {n} points: {names}</source>
        <comment>Widest apart, 8 in 10 within 1 point: {names}</comment>
        <translation type="unfinished">
            <numerusform>Pellaf oddi wrth ei gilydd, 8 o bob 10 o fewn {n} pwynt: {names}</numerusform>
            <numerusform>Pellaf oddi wrth ei gilydd, 8 o bob 10 o fewn {n} pwynt: {names}</numerusform>
            <numerusform>Pellaf oddi wrth ei gilydd, 8 o bob 10 o fewn {n} pwynt: {names}</numerusform>
            <numerusform>Pellaf oddi wrth ei gilydd, 8 o bob 10 o fewn {n} pwynt: {names}</numerusform>
            <numerusform>Pellaf oddi wrth ei gilydd, 8 o bob 10 o fewn {n} pwynt: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Windows does not allow this file name. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With each partner counted once, the middle is that of the groups’ own middles, so that a large group weighs no more than a small one. It is said where it lies a point or more from the middle of all people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With each partner counted once, the middle is {middle}.</source>
        <translation type="unfinished">Gan gyfrif pob partner unwaith, {middle} yw’r canol.</translation>
    </message>
    <message>
        <source>With quartiles between values interpolated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a rating…</source>
        <translation type="unfinished">Heb sgôr…</translation>
    </message>
    <message>
        <source>Without its history: nothing that was changed or deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word files and templates (*.docx *.dotx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word for a domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word for a standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word record in the look of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word record in the look of “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word, to go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word: to go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished">Geiriau</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>to look for</comment>
        <translation type="unfinished">Geiriau</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>of a framework</comment>
        <translation type="unfinished">Geiriau</translation>
    </message>
    <message>
        <source>Words at the high end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words at the low end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for the room and the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the framework, and what was typed, stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the frameworks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the framework…</source>
        <translation type="unfinished">Geiriau’r fframwaith…</translation>
    </message>
    <message>
        <source>Words shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that actions have in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that the actions of five or more places have in common, once for each place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words worn now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on “{name}” is on this laptop and not yet at its place. Publish it from the start screen first, then set the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook: {name}. Made on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks (*.icbo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks and JSON records (*.icbo *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks of their own with the same workshop: {shown} and {more} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks of their own with the same workshop: {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks that you make or open are listed here, by file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished">Gweithdy</translation>
    </message>
    <message>
        <source>Workshop details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop details…</source>
        <translation type="unfinished">Manylion y gweithdy…</translation>
    </message>
    <message>
        <source>Workshop {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop: {workshop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshops that look at how well health and care are commissioned together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would end {ends} (planned {planned})</source>
        <translation type="unfinished">Byddai’n gorffen {ends} (y bwriad {planned})</translation>
    </message>
    <message>
        <source>Would rate it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an Excel sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an Excel sheet to fill in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write as an Excel sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write as an Excel sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like “by 15 Jan 2027” at the end.</source>
        <translation type="unfinished">Ysgrifennwch ef fel “by 15 Jan 2027” ar y diwedd.</translation>
    </message>
    <message>
        <source>Write it like “by 15 Jan 2027”.</source>
        <translation type="unfinished">Ysgrifennwch ef fel “by 15 Jan 2027”.</translation>
    </message>
    <message>
        <source>Write the date like 19 November 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the time like 09:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what it is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the comparison…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the copy “{name}”. You can go on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing to {place}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {format}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Writing {n} records…</source>
        <comment>Writing 1 record…</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Writing “{name}” to {place}. Leave it in until that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y keeps, Esc leaves out. Enter leaves it waiting.</source>
        <translation type="unfinished">Mae Y yn cadw, Esc yn hepgor. Mae Enter yn ei adael i aros.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>You can change the words at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You look at {place}; the room does not see it.</source>
        <translation type="unfinished">Rydych yn edrych ar {place}; nid yw’r ystafell yn ei weld.</translation>
    </message>
    <message>
        <source>You stand at: {alt}</source>
        <translation type="unfinished">Rydych chi yn: {alt}</translation>
    </message>
    <message>
        <source>You were editing “{title}” on {day} at {at:%H:%M}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were typing a differing view here; it is in the field again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were typing a good practice here; it is in the field again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were typing a parked item here; it is in the field again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were typing an action here; it is in the field again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were typing an evidence note here; it is in the field again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own keys could not be read from the settings, so all commands have their usual keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours, in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours. Cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours. Cannot be used: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a</source>
        <comment>letter in the map of places, explained below it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a %TAG line is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a choice of {count} ({names})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a copy of the same workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date stands here: write it as words, after an apostrophe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fifth rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of this kind is not kept under such a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a first rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a formula stands here: put its words in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fourth rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a grid has a result and no rating of its own: leave &apos;scale&apos; out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a grid has one scale for all its criteria, here {scale}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group has 0 to {most} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a language is written as in en-GB or cy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line is indented with blanks, not tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line is indented with blanks, not tabs, and a text that starts with @, ` or % needs quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished">rhestr</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ninth rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a nominal scale has no middle to sum up by: write &apos;aggregate: none&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question</source>
        <translation type="unfinished">cwestiwn</translation>
    </message>
    <message>
        <source>a scale of {ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second document starts here: a pack is one document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a set of fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a seventh rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sign without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sixth rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tenth rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text holds a character that cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text that holds a colon and a blank needs quotes, or the line is indented too far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a third rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a version is up to three numbers joined by dots, such as 1.0.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a workshop needs a framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a workshop needs a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actions</source>
        <translation type="unfinished">gweithredoedd</translation>
    </message>
    <message>
        <source>add a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a delta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a point against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a point for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add differing view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add good practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added here</source>
        <translation type="unfinished">ychwanegwyd yma</translation>
    </message>
    <message>
        <source>adding</source>
        <comment>step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agree to differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished">cytunwyd</translation>
    </message>
    <message>
        <source>agreed to differ</source>
        <translation type="unfinished">cytunwyd i anghytuno</translation>
    </message>
    <message>
        <source>all</source>
        <comment>heads the column of a whole domain, as 1.I heads that of a standard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {people} in</source>
        <translation type="unfinished">pob un o’r {people} i mewn</translation>
    </message>
    <message>
        <source>all {rating}</source>
        <translation type="unfinished">pawb {rating}</translation>
    </message>
    <message>
        <source>an earlier state of the same workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an eighth rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an error of Excel stands here: put words in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id is lower-case words and digits, joined by dots and hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an ordinal scale is summed up by its median, never by a mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and in {n} more cases</source>
        <comment>and in {n} more case</comment>
        <translation type="unfinished">
            <numerusform>a dim achos arall</numerusform>
            <numerusform>ac mewn {n} achos arall</numerusform>
            <numerusform>ac mewn {n} achos arall</numerusform>
            <numerusform>ac mewn {n} achos arall</numerusform>
            <numerusform>ac mewn {n} achos arall</numerusform>
        </translation>
    </message>
    <message>
        <source>another choice</source>
        <translation type="unfinished">dewis arall</translation>
    </message>
    <message>
        <source>another laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program has it open, or it may not be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at least {n} are needed here</source>
        <comment>at least one is needed here</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least {n} moved</source>
        <comment>at least {n} moved</comment>
        <translation type="unfinished">
            <numerusform>symudodd o leiaf {n}</numerusform>
            <numerusform>symudodd o leiaf {n}</numerusform>
            <numerusform>symudodd o leiaf {n}</numerusform>
            <numerusform>symudodd o leiaf {n}</numerusform>
            <numerusform>symudodd o leiaf {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>at {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attach a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attach {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attached file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>became an action</source>
        <translation type="unfinished">daeth yn weithred</translation>
    </message>
    <message>
        <source>begin from a copy without its history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin from a rescued workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside the standard</source>
        <translation type="unfinished">wrth ymyl y safon</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation type="unfinished">rhwng {low} a {high}</translation>
    </message>
    <message>
        <source>black on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>borrow {minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break</source>
        <comment>words that find it when they are typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation type="unfinished">erbyn {date}</translation>
    </message>
    <message>
        <source>caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carried from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carry an earlier workshop forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a note on evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a point {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change and move action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change and move differing view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change and move good practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change and move note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change and move parked item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change differing view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change earlier rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change good practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change parked item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change partner group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change partner groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change planned time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change point for or against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the narrative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the order of the frameworks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the standing of a standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the time of a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change view rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change workshop details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <comment>mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished">dewiswyd</translation>
    </message>
    <message>
        <source>chosen: {option}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen: {words}</source>
        <translation type="unfinished">dewiswyd: {words}</translation>
    </message>
    <message>
        <source>clear agreed rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished">agos</translation>
    </message>
    <message>
        <source>close together</source>
        <translation type="unfinished">agos at ei gilydd</translation>
    </message>
    <message>
        <source>closing question</source>
        <comment>kind of part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts once</source>
        <translation type="unfinished">yn cyfrif unwaith</translation>
    </message>
    <message>
        <source>criterion</source>
        <comment>kind of part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <comment>letter in the map of places, explained below it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete differing view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete earlier rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete good practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete parked item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete partner group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete point for or against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete the individual ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differ</source>
        <translation type="unfinished">gwahanol</translation>
    </message>
    <message>
        <source>differ: the room agreed to differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differing view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differing views</source>
        <translation type="unfinished">barn wahanol</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation type="unfinished">trafodwyd</translation>
    </message>
    <message>
        <source>discussed without a rating</source>
        <translation type="unfinished">trafodwyd heb sgôr</translation>
    </message>
    <message>
        <source>discussed, not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does</source>
        <comment>a head of the table of keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domain</source>
        <comment>kind of part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">gwnaed</translation>
    </message>
    <message>
        <source>down {points}, from {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished">gollyngwyd</translation>
    </message>
    <message>
        <source>e.g. 31 Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <comment>value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence line</source>
        <comment>kind of part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>fewer than {n} places</source>
        <comment>fewer than 1 place</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>fields are expected here ({fields})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for later</source>
        <translation type="unfinished">ar gyfer nes ymlaen</translation>
    </message>
    <message>
        <source>for or against is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>framework</source>
        <comment>kind of part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>freeze on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from an earlier version, {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {old_choice} to {new_choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>get ready to reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give &apos;domain&apos; or &apos;domains&apos;, not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give all criteria the same weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grid</source>
        <comment>words that find it when they are typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading</source>
        <comment>kind of part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high priority</source>
        <translation type="unfinished">blaenoriaeth uchel</translation>
    </message>
    <message>
        <source>holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holding slide on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>icbo_desktop itself is free software under the MIT licence, and comes with no warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>icbo_desktop, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ids and version are not those of the overlay in `pack`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if all criteria count the same</source>
        <translation type="unfinished">os yw pob maen prawf yn cyfrif yr un fath</translation>
    </message>
    <message>
        <source>if {name} counts double</source>
        <translation type="unfinished">os yw {name} yn cyfrif ddwywaith</translation>
    </message>
    <message>
        <source>if {name} is left out</source>
        <translation type="unfinished">os caiff {name} ei hepgor</translation>
    </message>
    <message>
        <source>in line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in sheet “{sheet}”, cell {cell}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not follow from the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say which form it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it goes as far as column {column}: delete the empty columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has an old form ({form}); write it again with this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has comments, which would be lost: put them in cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has links to other files: replace them by their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {count:,} cells, and at most {most:,} are read: delete the empty ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {count:,} rows, and at most {most:,} are read: delete the empty ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds embedded objects: delete them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds macros: save it as .xlsx without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds {count:,} members, and a pack has at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an overlay for “{framework}”, and there is no such framework here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a whole .icbopack file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a whole Excel file, or it is protected by a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not as Excel writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may hold macros: save it as .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not written by Excel or a program like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was written by a newer version of this program (form {form}; this one knows {known})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item</source>
        <comment>kind of part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its content makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its fingerprint does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its options are rated, so it needs a &apos;scale&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept beside it, from {files}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave an action open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation type="unfinished">llai nag 1 mun ar ôl</translation>
    </message>
    <message>
        <source>level</source>
        <comment>kind of part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levels need the &apos;scale&apos; that they describe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line</source>
        <comment>kind of part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line of evidence or a checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <comment>kind of part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <comment>words that find it when they are typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low priority</source>
        <translation type="unfinished">blaenoriaeth isel</translation>
    </message>
    <message>
        <source>make an action of a parked item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium priority</source>
        <translation type="unfinished">blaenoriaeth ganolig</translation>
    </message>
    <message>
        <source>merge the workbooks of breakout groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle {middle:g}, {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle {middle}</source>
        <translation type="unfinished">canol {middle}</translation>
    </message>
    <message>
        <source>middle {middle}, {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move differing view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move good practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move parked item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move point for or against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move to version {version} of the framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving</source>
        <comment>step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <comment>letter in the map of places, explained below it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/a</source>
        <translation type="unfinished">amh</translation>
    </message>
    <message>
        <source>n/a: does not apply here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>narrative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <comment>mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next or previous step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <comment>while typing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no action, and no reason why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no agreed rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer in the framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rating</source>
        <translation type="unfinished">dim sgôr</translation>
    </message>
    <message>
        <source>no rating now, {rating} then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rating then or now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no text of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody in the room</source>
        <translation type="unfinished">neb yn yr ystafell</translation>
    </message>
    <message>
        <source>nobody moved</source>
        <translation type="unfinished">ni symudodd neb</translation>
    </message>
    <message>
        <source>nominal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>no framework</comment>
        <translation type="unfinished">dim</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no place rated it in that year</comment>
        <translation type="unfinished">dim</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no place is without a rating</comment>
        <translation type="unfinished">dim</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">dim</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished">amherthnasol</translation>
    </message>
    <message>
        <source>not comparable: the scale changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in this workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished">heb sgôr</translation>
    </message>
    <message>
        <source>not rated anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation type="unfinished">heb sgôr eto</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished">heb ei gyrraedd</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reviewed yet</source>
        <translation type="unfinished">heb ei adolygu eto</translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished">heb ei ddweud</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished">heb ei bennu</translation>
    </message>
    <message>
        <source>not summed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <comment>kind of part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note on evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in it differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now · {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of {n} places</source>
        <comment>of 1 place</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished">i ffwrdd</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">ymlaen</translation>
    </message>
    <message>
        <source>on the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the {control}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on time</source>
        <translation type="unfinished">ar amser</translation>
    </message>
    <message>
        <source>one more rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the workbooks that were merged into the one that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {words} is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one that is no longer here</source>
        <translation type="unfinished">un nad yw yma mwyach</translation>
    </message>
    <message>
        <source>only discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>option</source>
        <comment>kind of part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>option</source>
        <comment>words that find it when they are typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished">dewisol</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other words</source>
        <comment>kind of part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>overlay {id}  cannot be used: {n} faults</source>
        <comment>overlay {id}  cannot be used: 1 fault</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>p</source>
        <comment>letter in the map of places, explained below it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>park an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parked</source>
        <translation type="unfinished">wedi’i barcio</translation>
    </message>
    <message>
        <source>parked item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people’s ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person’s rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture (GIF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture (JPEG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture (WebP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures (PNG, JPEG, WebP, GIF), PDF, Word, Excel and PowerPoint files, and plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>piece of good practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pieces of good practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point</source>
        <comment>kind of part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point against</source>
        <comment>kind of part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point for</source>
        <comment>kind of part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point for or against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points for and against</source>
        <translation type="unfinished">pwyntiau o blaid ac yn erbyn</translation>
    </message>
    <message>
        <source>principle</source>
        <comment>kind of part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put it in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <comment>kind of part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question to the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes are opened and never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>rated for {rated} of {n} options</source>
        <comment>rated for {rated} of 1 option</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>rated on another scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated {rating}</source>
        <translation type="unfinished">sgôr {rating}</translation>
    </message>
    <message>
        <source>rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rating arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rating of an option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rating or status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratings or statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read from a JSON record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading a sheet</source>
        <comment>step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove a framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing “{part}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolved</source>
        <translation type="unfinished">datryswyd</translation>
    </message>
    <message>
        <source>resource</source>
        <comment>kind of part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restated in plain English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retired · version {version} · kept for the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reveal ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review a parked item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reworded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <comment>letter in the map of places, explained below it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample question</source>
        <comment>kind of part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saw clear evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saw none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saw some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say why there is no action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale</source>
        <comment>kind of part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished">gwelwyd</translation>
    </message>
    <message>
        <source>set a finding on evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set agreed rating to {rating}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the ratings of a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the ratings of a group and how many people it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share the time again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the wall from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the wall from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some spread</source>
        <translation type="unfinished">peth gwasgariad</translation>
    </message>
    <message>
        <source>standard</source>
        <comment>kind of part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still {rating}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary workshop</source>
        <comment>words that find it when they are typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table of options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take off the quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the individual ratings out of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken, from {files}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tally pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term</source>
        <comment>kind of part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <comment>kind of part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the actions</source>
        <translation type="unfinished">y gweithredoedd</translation>
    </message>
    <message>
        <source>the agreed rating.</source>
        <translation type="unfinished">y sgôr y cytunwyd arni.</translation>
    </message>
    <message>
        <source>the alias *{alias} is not allowed: write the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the anchor &amp;{anchor} is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the app lost the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the app was started again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the byte 0x{byte:02X} is not UTF-8: save the file as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the character U+{code:04X} cannot be used in a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the character {character} cannot be used in a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the checksum is not that of what is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the colon after the field&apos;s name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column “{heading}” is here twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column “{heading}” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk or network drive stopped answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk refused it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation type="unfinished">y dystiolaeth</translation>
    </message>
    <message>
        <source>the field {field} is here twice, first in line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field {quoted} is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds more than {most:,} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is a link: put the file itself there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is called &apos;{file}&apos;, but the overlay&apos;s id is &apos;{id}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is called {file}, but the overlay&apos;s id is {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is saved as UTF-16: save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is too large: {size:.1f} MB, and a pack has at most {most} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file or its folder is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder is a link: put the pack itself there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder is called {folder}, but the pack&apos;s id is {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the framework has no introduction to put in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the framework has no scale {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the framework has no such domain or standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the framework has no such prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the framework has no such standard, domain or list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the framework has nothing with the id {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the framework&apos;s glossary has no {term}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the framework&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id &apos;{id}&apos; cannot be the name of a file on Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id {name} is here already {spot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id {name} is used already {spot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the indentation is off, or quotes are closed too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the merge key &lt;&lt; is not allowed: write the fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a field is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of an Excel file ends in {ending}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number must be from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of domains is {count}, but {wanted} is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of evidence lines is {count}, but {wanted} is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of sample questions is {count}, but {wanted} is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of standards is {count}, but {wanted} is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other one discussed</source>
        <translation type="unfinished">y llall wedi’i drafod</translation>
    </message>
    <message>
        <source>the other one not reached</source>
        <translation type="unfinished">y llall heb ei gyrraedd</translation>
    </message>
    <message>
        <source>the overlay is in format {newer}; this program reads format {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pack is in format {newer}; this program reads format {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path holds &apos;..&apos;: give the folder&apos;s own path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the point id {name} is used already {spot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the point {name} is here already {spot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the point {name} is used already {spot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the point {point} of the scale {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile</source>
        <translation type="unfinished">y proffil</translation>
    </message>
    <message>
        <source>the published wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rating</source>
        <translation type="unfinished">y sgôr</translation>
    </message>
    <message numerus="yes">
        <source>the rating beside {n} differing views</source>
        <comment>the rating beside 1 differing view</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the record has no such framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record has no such overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same workshop, worked on apart; the one that was changed last counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scale {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scale {id} has no point {point}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the synced folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tag {tag} is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the term {name} is here already {spot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the term {name} is used already {spot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is longer than {most_characters:,} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the values of a scale go up, and {value} comes after {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wall&apos;s screen came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wall&apos;s screen went away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workbook&apos;s framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workbook&apos;s overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the {n} min are up</source>
        <comment>the minute is up</comment>
        <translation type="unfinished">
            <numerusform>mae’r {n} mun ar ben</numerusform>
            <numerusform>mae’r {n} mun ar ben</numerusform>
            <numerusform>mae’r {n} mun ar ben</numerusform>
            <numerusform>mae’r {n} mun ar ben</numerusform>
            <numerusform>mae’r {n} mun ar ben</numerusform>
        </translation>
    </message>
    <message>
        <source>there are {count:,} bytes here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is another one for the same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no column “{heading}” in this sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no criterion of this standard with the id {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no domain or standard with the id {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no domain with the id {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no list with the id {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no point of the scale {scale} with the id {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no scale with the id {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no standard with the id {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such field of a framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such line of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no {file} in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no {file} in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these cells are merged: give each row its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this cell stands under no heading, and its words would be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this has {count:,} characters instead of {shortest} to {longest:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this holds more than {most:,} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this holds more than {most_values:,} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this id is that of a framework that comes with the program: give yours another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this id is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is larger than {most} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is longer than {longest} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is nested more than {most_depth} levels deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is nested more than {most} levels deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not JSON as this program writes it ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not JSON from here on, or the file ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a JSON record of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not text in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not the id of the framework in `pack`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not the version of the framework in `pack`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not written as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is still empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is {length} characters long; one line of the wall holds {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is {length} characters long; the most is {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be one line, with no blank at either end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this overlay is for {named}, and the framework is {framework}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this sheet is missing: put it back, with its headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this sheet is not part of a framework, and its words would be lost: delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this should be a day such as 2026-11-19</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this should be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this should be a list of at most {most:,} ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this should be a moment such as 2026-11-19T09:30:00+00:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this should be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this should be a time such as 09:30:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this should be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this should be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this should be bytes in base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this should be one of {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this should be the ids of framework and overlay with / between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this should be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this should be {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this should hold ids only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this should name a line of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this should name the framework of the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this should not be null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text holds characters that are not kept: control characters or half a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text is empty: write it, or leave the field out where it is not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time is up</source>
        <translation type="unfinished">mae’r amser ar ben</translation>
    </message>
    <message>
        <source>to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>touches {n} ratings</source>
        <comment>touches 1 rating</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpacked it is larger than {most} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up {points}, from {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation type="unfinished">fersiwn {version}</translation>
    </message>
    <message>
        <source>version {version} · {wording}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we agree to differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is here is of the kind {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what we say of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what will have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what would change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which domain or standard?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which domain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which scale?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which standard?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>white on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who leads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who: {who}</source>
        <translation type="unfinished">pwy: {who}</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why there is no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wide apart</source>
        <translation type="unfinished">ymhell oddi wrth ei gilydd</translation>
    </message>
    <message>
        <source>without history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of “{part}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words typed here and not kept</source>
        <translation type="unfinished">geiriau a deipiwyd yma heb eu cadw</translation>
    </message>
    <message>
        <source>words under &apos;scales&apos; only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workshop details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would choose {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would rate it {rating}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written locally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written “{place}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <comment>while typing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <comment>a framework</comment>
        <translation type="unfinished">eich un chi</translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished">eich un chi</translation>
    </message>
    <message>
        <source>{backups} beside it, in “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{backups} on this laptop, in the program&apos;s own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{caption} ({number} of {count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells_rated} of {cells} ratings of options made</source>
        <translation type="unfinished">{cells_rated} o {cells} sgôr opsiynau wedi’u rhoi</translation>
    </message>
    <message>
        <source>{change}, {leads}</source>
        <translation type="unfinished">{change}, {leads}</translation>
    </message>
    <message numerus="yes">
        <source>{counts} are told, but not from whom.</source>
        <comment>{counts} is told, but not from whom.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} at {value}</source>
        <translation type="unfinished">{count} ar {value}</translation>
    </message>
    <message>
        <source>{count} good practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in</source>
        <translation type="unfinished">{count} i mewn</translation>
    </message>
    <message>
        <source>{count} in this workshop</source>
        <translation type="unfinished">{count} yn y gweithdy hwn</translation>
    </message>
    <message>
        <source>{count} of {people}</source>
        <translation type="unfinished">{count} o {people}</translation>
    </message>
    <message>
        <source>{count} of {people} in</source>
        <translation type="unfinished">{count} o {people} i mewn</translation>
    </message>
    <message>
        <source>{count} of {people} people: {name}. {others}</source>
        <translation type="unfinished">{count} o {people} o bobl: {name}. {others}</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{covered} over {place}</source>
        <translation type="unfinished">{covered} dros {place}</translation>
    </message>
    <message>
        <source>{criterion}, weight: {weight}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished">{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{delay}, ends {time}</source>
        <translation type="unfinished">{delay}, yn gorffen {time}</translation>
    </message>
    <message>
        <source>{discussed} of the other {to_discuss} discussed</source>
        <translation type="unfinished">{discussed} o’r {to_discuss} arall wedi’u trafod</translation>
    </message>
    <message>
        <source>{discussed} of {count} {standards} discussed</source>
        <translation type="unfinished">{discussed} o {count} wedi’u trafod ({standards})</translation>
    </message>
    <message>
        <source>{domains}, {standards}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} choices</source>
        <translation type="unfinished">Dewisiadau ({domain})</translation>
    </message>
    <message>
        <source>{domain} ratings</source>
        <translation type="unfinished">Sgoriau ({domain})</translation>
    </message>
    <message>
        <source>{domain} · Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} · Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain}: joint actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain}: then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}: {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{factor} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{failure}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{favourable} of {counted} favourable</source>
        <translation type="unfinished">{favourable} o {counted} yn ffafriol</translation>
    </message>
    <message>
        <source>{field} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is not a field here; did you mean {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is not a field here; known are {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files}; named at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can be given to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no longer protected: it opens without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is protected. Its recovery phrase, which is shown only now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is there already, so nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} · {kind} · {size} · kept in the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last} pick the kind</source>
        <translation type="unfinished">{first} i {last} i ddewis y math</translation>
    </message>
    <message>
        <source>{folder} (not there now; meanwhile: {otherwise})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} does not answer yet. Go on waiting, or cancel: nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: programme overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} of {count} looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{framework} is here already, with the same text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{framework}, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{groups} are left out: nobody came, and nothing was recorded of them.</source>
        <comment>{groups} is left out: nobody came, and nothing was recorded of them.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{groups} become “{other}”: so few people could be known by what they said.</source>
        <comment>{groups} becomes “{other}”: so few people could be known by what they said.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{groups} go into “{other}”: otherwise the total would tell it.</source>
        <comment>{groups} goes into “{other}”: otherwise the total would tell it.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{groups} go with it: otherwise the total would tell it.</source>
        <comment>{groups} goes with it: otherwise the total would tell it.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{groups} go with them: otherwise the total would tell them.</source>
        <comment>{groups} goes with them: otherwise the total would tell them.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{group} agreed to differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} agreed {rating}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} agreed {rating} and to differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} has given ratings, so the group stays. Delete its ratings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}, round {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}, round {number}: how many chose which value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: {before} people become {people}, because so many rated one standard in the workbooks together. If some rated in more than one of them, set the number right under Workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: {before} people become {people}, the most that a group can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: {counts} people become {people}, because each workbook has people of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: {standing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{holders_of} had this {kind} as: {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{id}  cannot be used: {n} faults{mark}</source>
        <comment>{id}  cannot be used: 1 fault{mark}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{id} has no {key}; it has {texts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} is given no other words; it has {texts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: {given} of {cells} rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is free. It does not work while you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} now means “{command}”, which would go without this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} now means “{command}”. Swap the two, and it gets {old_key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}
Was: {before}
Now: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} that was opened and changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, id {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {text}
Other words in its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{kind}: {text} ({n} records kept)</source>
        <comment>{kind}: {text} (1 record kept)</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{label}, on a scale from {lowest} to {highest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{lacking} of {n} open actions without a date or a reason for none</source>
        <comment>{lacking} of 1 open action without a date or a reason for none</comment>
        <translation type="unfinished">
            <numerusform>{lacking} o {n} gweithred agored heb ddyddiad na rheswm dros beidio</numerusform>
            <numerusform>{lacking} o {n} gweithred agored heb ddyddiad na rheswm dros beidio</numerusform>
            <numerusform>{lacking} o {n} gweithred agored heb ddyddiad na rheswm dros beidio</numerusform>
            <numerusform>{lacking} o {n} gweithred agored heb ddyddiad na rheswm dros beidio</numerusform>
            <numerusform>{lacking} o {n} gweithred agored heb ddyddiad na rheswm dros beidio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{lacking} of {n} open actions without a measure</source>
        <comment>{lacking} of 1 open action without a measure</comment>
        <translation type="unfinished">
            <numerusform>{lacking} o {n} gweithred agored heb fesur</numerusform>
            <numerusform>{lacking} o {n} gweithred agored heb fesur</numerusform>
            <numerusform>{lacking} o {n} gweithred agored heb fesur</numerusform>
            <numerusform>{lacking} o {n} gweithred agored heb fesur</numerusform>
            <numerusform>{lacking} o {n} gweithred agored heb fesur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{lacking} of {n} open actions without anybody to do them</source>
        <comment>{lacking} of 1 open action without anybody to do them</comment>
        <translation type="unfinished">
            <numerusform>{lacking} o {n} gweithred agored heb neb i’w gwneud</numerusform>
            <numerusform>{lacking} o {n} gweithred agored heb neb i’w gwneud</numerusform>
            <numerusform>{lacking} o {n} gweithred agored heb neb i’w gwneud</numerusform>
            <numerusform>{lacking} o {n} gweithred agored heb neb i’w gwneud</numerusform>
            <numerusform>{lacking} o {n} gweithred agored heb neb i’w gwneud</numerusform>
        </translation>
    </message>
    <message>
        <source>{language} has no words for records yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language} – draft, not yet read by a speaker</source>
        <translation type="unfinished">{language} – drafft, heb ei ddarllen eto gan siaradwr</translation>
    </message>
    <message>
        <source>{left} That is not in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} of {minutes}</source>
        <translation type="unfinished">{left} o {minutes}</translation>
    </message>
    <message>
        <source>{length:,} of {limit:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} as a whole: {domain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list}: {title} ({items})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lowest} to {highest}</source>
        <translation type="unfinished">{lowest} i {highest}</translation>
    </message>
    <message>
        <source>{lowest} to {highest} and 0 for 10</source>
        <translation type="unfinished">{lowest} i {highest} a 0 am 10</translation>
    </message>
    <message>
        <source>{lowest}, {low_label}, to {highest}, {high_label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished">{low} i {high}</translation>
    </message>
    <message>
        <source>{member} has a name that leads out of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} is a link or a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} is larger than it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} is no part of a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} is packed in a way that is not read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} is too large: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{menu} menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{middle} ({places})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished">{minutes} mun</translation>
    </message>
    <message>
        <source>{minutes} min ahead</source>
        <translation type="unfinished">{minutes} mun ar y blaen</translation>
    </message>
    <message>
        <source>{minutes} min behind</source>
        <translation type="unfinished">{minutes} mun ar ei hôl hi</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation type="unfinished">{minutes} mun ar ôl</translation>
    </message>
    <message>
        <source>{minutes} min over</source>
        <translation type="unfinished">{minutes} mun dros yr amser</translation>
    </message>
    <message>
        <source>{minutes} min too long: it would end {ends} and not {planned}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min, set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min, then {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}: discussed without a rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}; and {more} more</source>
        <translation type="unfinished">{names}; a {more} arall</translation>
    </message>
    <message>
        <source>{name} (since {day})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has given ratings, so the group stays. Delete its ratings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {has}. Keep {kept} and make it {total}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} has {n} people again.</source>
        <comment>{name} has 1 person again.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} keeps {people}: so many of it rated elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {rated} of {cells} rated</source>
        <translation type="unfinished">{name}, {rated} o {cells} â sgôr</translation>
    </message>
    <message>
        <source>{name}, {starts} to {ends}, {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: a group has 0 to {most_people} people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: has a date</source>
        <translation type="unfinished">{name}: â dyddiad</translation>
    </message>
    <message>
        <source>{name}: joint actions</source>
        <translation type="unfinished">{name}: gweithredoedd ar y cyd</translation>
    </message>
    <message>
        <source>{name}: opening</source>
        <translation type="unfinished">{name}: agoriad</translation>
    </message>
    <message>
        <source>{name}: result</source>
        <translation type="unfinished">{name}: canlyniad</translation>
    </message>
    <message>
        <source>{name}: {kept} typed before, not kept yet. Keep?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} now, {old} then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{numbered}: last time {before}, now {standing}</source>
        <translation type="unfinished">{numbered}: y tro diwethaf {before}, nawr {standing}</translation>
    </message>
    <message>
        <source>{number} is not from {lowest:,} to {highest:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished">{number} o {count}</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} actions</source>
        <comment>1 action</comment>
        <translation type="unfinished">
            <numerusform>dim gweithredoedd</numerusform>
            <numerusform>{n} weithred</numerusform>
            <numerusform>{n} weithred</numerusform>
            <numerusform>{n} gweithred</numerusform>
            <numerusform>{n} gweithred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} actions</source>
        <comment>{n} action</comment>
        <translation type="unfinished">
            <numerusform>dim gweithredoedd</numerusform>
            <numerusform>{n} weithred</numerusform>
            <numerusform>{n} weithred</numerusform>
            <numerusform>{n} gweithred</numerusform>
            <numerusform>{n} gweithred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} actions from the earlier workshop ({when}).</source>
        <comment>1 action from the earlier workshop ({when}).</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} actions, none of high priority.</source>
        <comment>{n} action, none of high priority.</comment>
        <translation type="unfinished">
            <numerusform>Dim gweithredoedd.</numerusform>
            <numerusform>{n} weithred, dim un o flaenoriaeth uchel.</numerusform>
            <numerusform>{n} gweithred, dim un o flaenoriaeth uchel.</numerusform>
            <numerusform>{n} gweithred, dim un o flaenoriaeth uchel.</numerusform>
            <numerusform>{n} gweithred, dim un o flaenoriaeth uchel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} actions, {urgent} of high priority:</source>
        <comment>{n} action, {urgent} of high priority:</comment>
        <translation type="unfinished">
            <numerusform>Dim gweithredoedd, {urgent} o flaenoriaeth uchel:</numerusform>
            <numerusform>{n} weithred, {urgent} o flaenoriaeth uchel:</numerusform>
            <numerusform>{n} gweithred, {urgent} o flaenoriaeth uchel:</numerusform>
            <numerusform>{n} gweithred, {urgent} o flaenoriaeth uchel:</numerusform>
            <numerusform>{n} gweithred, {urgent} o flaenoriaeth uchel:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} agreed ratings</source>
        <comment>{n} agreed rating</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} another choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <comment>{n} answer</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <comment>1 answer</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} arguments</source>
        <comment>{n} argument</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} arguments</source>
        <comment>1 argument</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attached files</source>
        <comment>{n} attached file</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attachments</source>
        <comment>1 attachment</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backups</source>
        <comment>1 backup</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} breaks</source>
        <comment>1 break</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <comment>1 byte</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} came to another choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} changed names</source>
        <comment>1 changed name</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} choices of words</source>
        <comment>1 choice of words</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} closing questions</source>
        <comment>1 closing question</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} copies or merged workbooks</source>
        <comment>1 copy or merged workbook</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} criteria</source>
        <comment>1 criterion</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <comment>1 day ago</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions</source>
        <comment>1 decision</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} differing views</source>
        <comment>{n} differing view</comment>
        <translation type="unfinished">
            <numerusform>dim barn wahanol</numerusform>
            <numerusform>{n} barn wahanol</numerusform>
            <numerusform>{n} barn wahanol</numerusform>
            <numerusform>{n} barn wahanol</numerusform>
            <numerusform>{n} barn wahanol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} differing views</source>
        <comment>1 differing view</comment>
        <translation type="unfinished">
            <numerusform>dim barn wahanol</numerusform>
            <numerusform>{n} barn wahanol</numerusform>
            <numerusform>{n} barn wahanol</numerusform>
            <numerusform>{n} barn wahanol</numerusform>
            <numerusform>{n} barn wahanol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} differing views of a group are told without how many hold it and how they would rate it: beside a group that is told of three people or more.</source>
        <comment>1 differing view of a group is told without how many hold it and how they would rate it: beside a group that is told of three people or more.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents</source>
        <comment>1 document</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} domains</source>
        <comment>1 domain</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier ratings</source>
        <comment>{n} earlier rating</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <comment>1 entry</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries could not. What changed there may be missing, or stand as it was before; look through the actions and ratings.</source>
        <comment>1 entry could not. What changed there may be missing, or stand as it was before; look through the actions and ratings.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of the history could be read and proved.</source>
        <comment>1 entry of the history could be read and proved.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} evidence findings</source>
        <comment>{n} evidence finding</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} evidence lines</source>
        <comment>1 evidence line</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples of good practice</source>
        <comment>1 example of good practice</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are there already: {names}. Press {button} again to replace them.</source>
        <comment>“{names}” is there already. Press {button} again to replace it.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files kept before a repair.</source>
        <comment>1 file kept before a repair.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files that could not be used</source>
        <comment>1 file that could not be used</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} findings differ: the lesser is kept, and each group&apos;s stands in its note.</source>
        <comment>1 finding differs: the lesser is kept, and each group&apos;s stands in its note.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} findings on evidence</source>
        <comment>1 finding on evidence</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found. {first}</source>
        <comment>1 found. {first}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} frameworks</source>
        <comment>{n} framework</comment>
        <translation type="unfinished">
            <numerusform>Dim fframweithiau</numerusform>
            <numerusform>{n} fframwaith</numerusform>
            <numerusform>{n} fframwaith</numerusform>
            <numerusform>{n} fframwaith</numerusform>
            <numerusform>{n} fframwaith</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} frameworks</source>
        <comment>1 framework</comment>
        <translation type="unfinished">
            <numerusform>Dim fframweithiau</numerusform>
            <numerusform>{n} fframwaith</numerusform>
            <numerusform>{n} fframwaith</numerusform>
            <numerusform>{n} fframwaith</numerusform>
            <numerusform>{n} fframwaith</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} frameworks in this workbook</source>
        <comment>1 framework in this workbook</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} good practices</source>
        <comment>1 good practice</comment>
        <translation type="unfinished">
            <numerusform>dim arfer da</numerusform>
            <numerusform>{n} arfer da</numerusform>
            <numerusform>{n} arfer da</numerusform>
            <numerusform>{n} arfer da</numerusform>
            <numerusform>{n} arfer da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups</source>
        <comment>1 group</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} headings</source>
        <comment>1 heading</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} high priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} hours ago</source>
        <comment>1 hour ago</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <comment>1 item</comment>
        <translation type="unfinished">
            <numerusform>dim eitemau</numerusform>
            <numerusform>{n} eitem</numerusform>
            <numerusform>{n} eitem</numerusform>
            <numerusform>{n} eitem</numerusform>
            <numerusform>{n} eitem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} levels</source>
        <comment>1 level</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <comment>1 line</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lists</source>
        <comment>1 list</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} low priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} meanings</source>
        <comment>1 meaning</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} medium priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} merged workbooks</source>
        <comment>1 merged workbook</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes ago</source>
        <comment>1 minute ago</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes more</source>
        <comment>1 minute more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <comment>1 more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more are in the tree on the left.</source>
        <comment>1 more is in the tree on the left.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more are not listed here.</source>
        <comment>1 more is not listed here.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more faults are not listed</source>
        <comment>1 more fault is not listed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more pages after this one</source>
        <comment>1 more page after this one</comment>
        <translation type="unfinished">
            <numerusform>dim tudalen arall ar ôl hon</numerusform>
            <numerusform>{n} dudalen arall ar ôl hon</numerusform>
            <numerusform>{n} dudalen arall ar ôl hon</numerusform>
            <numerusform>{n} tudalen arall ar ôl hon</numerusform>
            <numerusform>{n} tudalen arall ar ôl hon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more ratings</source>
        <comment>one more rating</comment>
        <translation type="unfinished">
            <numerusform>dim sgôr arall</numerusform>
            <numerusform>{n} sgôr arall</numerusform>
            <numerusform>{n} sgôr arall</numerusform>
            <numerusform>{n} sgôr arall</numerusform>
            <numerusform>{n} sgôr arall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} moved</source>
        <comment>{n} moved</comment>
        <translation type="unfinished">
            <numerusform>ni symudodd neb</numerusform>
            <numerusform>symudodd {n}</numerusform>
            <numerusform>symudodd {n}</numerusform>
            <numerusform>symudodd {n}</numerusform>
            <numerusform>symudodd {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} moved since the round before.</source>
        <comment>{n} moved since the round before.</comment>
        <translation type="unfinished">
            <numerusform>Ni symudodd neb ers y rownd flaenorol.</numerusform>
            <numerusform>Symudodd {n} ers y rownd flaenorol.</numerusform>
            <numerusform>Symudodd {n} ers y rownd flaenorol.</numerusform>
            <numerusform>Symudodd {n} ers y rownd flaenorol.</numerusform>
            <numerusform>Symudodd {n} ers y rownd flaenorol.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <comment>1 new</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} not comparable, because the scale changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <comment>1 note</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <comment>{n} note</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {people} are {points} or more points away from the middle.</source>
        <comment>{n} of {people} is {points} or more points away from the middle.</comment>
        <translation type="unfinished">
            <numerusform>Nid oes neb o {people} {points} pwynt neu fwy o’r canol.</numerusform>
            <numerusform>Mae {n} o {people} {points} pwynt neu fwy o’r canol.</numerusform>
            <numerusform>Mae {n} o {people} {points} pwynt neu fwy o’r canol.</numerusform>
            <numerusform>Mae {n} o {people} {points} pwynt neu fwy o’r canol.</numerusform>
            <numerusform>Mae {n} o {people} {points} pwynt neu fwy o’r canol.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {people} have not rated: {named}. Enter reveals all the same.</source>
        <comment>1 of {people} has not rated: {named}. Enter reveals all the same.</comment>
        <translation type="unfinished">
            <numerusform>Nid yw {n} o {people} wedi rhoi sgôr: {named}. Mae Enter yn datgelu serch hynny.</numerusform>
            <numerusform>Nid yw {n} o {people} wedi rhoi sgôr: {named}. Mae Enter yn datgelu serch hynny.</numerusform>
            <numerusform>Nid yw {n} o {people} wedi rhoi sgôr: {named}. Mae Enter yn datgelu serch hynny.</numerusform>
            <numerusform>Nid yw {n} o {people} wedi rhoi sgôr: {named}. Mae Enter yn datgelu serch hynny.</numerusform>
            <numerusform>Nid yw {n} o {people} wedi rhoi sgôr: {named}. Mae Enter yn datgelu serch hynny.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} older files</source>
        <comment>1 older file</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} open actions</source>
        <comment>{n} open action</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open actions without a date are not in the calendar.</source>
        <comment>1 open action without a date is not in the calendar.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open actions without a date not among them.</source>
        <comment>1 open action without a date not among them.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} open: {priorities}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} options</source>
        <comment>1 option</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other records</source>
        <comment>{n} other record</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parked items</source>
        <comment>1 parked item</comment>
        <translation type="unfinished">
            <numerusform>dim eitemau wedi’u parcio</numerusform>
            <numerusform>{n} eitem wedi’i pharcio</numerusform>
            <numerusform>{n} eitem wedi’u parcio</numerusform>
            <numerusform>{n} eitem wedi’u parcio</numerusform>
            <numerusform>{n} eitem wedi’u parcio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parked items</source>
        <comment>{n} parked item</comment>
        <translation type="unfinished">
            <numerusform>dim eitemau wedi’u parcio</numerusform>
            <numerusform>{n} eitem wedi’i pharcio</numerusform>
            <numerusform>{n} eitem wedi’u parcio</numerusform>
            <numerusform>{n} eitem wedi’u parcio</numerusform>
            <numerusform>{n} eitem wedi’u parcio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} partner groups</source>
        <comment>1 partner group</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts added</source>
        <comment>1 part added</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of the framework are rated on this scale. Choose another one there first.</source>
        <comment>1 part of the framework is rated on this scale. Choose another one there first.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts removed</source>
        <comment>1 part removed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paths are copied.</source>
        <comment>The path is copied.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <comment>1 person</comment>
        <translation type="unfinished">
            <numerusform>Neb</numerusform>
            <numerusform>{n} person</numerusform>
            <numerusform>{n} o bobl</numerusform>
            <numerusform>{n} o bobl</numerusform>
            <numerusform>{n} o bobl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people have not rated yet.</source>
        <comment>1 person has not rated yet.</comment>
        <translation type="unfinished">
            <numerusform>Mae {n} heb roi sgôr eto.</numerusform>
            <numerusform>Mae {n} heb roi sgôr eto.</numerusform>
            <numerusform>Mae {n} heb roi sgôr eto.</numerusform>
            <numerusform>Mae {n} heb roi sgôr eto.</numerusform>
            <numerusform>Mae {n} heb roi sgôr eto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people so far</source>
        <comment>1 person so far</comment>
        <translation type="unfinished">
            <numerusform>neb hyd yma</numerusform>
            <numerusform>{n} person hyd yma</numerusform>
            <numerusform>{n} o bobl hyd yma</numerusform>
            <numerusform>{n} o bobl hyd yma</numerusform>
            <numerusform>{n} o bobl hyd yma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people stood here before.</source>
        <comment>1 person stood here before.</comment>
        <translation type="unfinished">
            <numerusform>Ni safodd neb yma o’r blaen.</numerusform>
            <numerusform>Safodd {n} person yma o’r blaen.</numerusform>
            <numerusform>Safodd {n} o bobl yma o’r blaen.</numerusform>
            <numerusform>Safodd {n} o bobl yma o’r blaen.</numerusform>
            <numerusform>Safodd {n} o bobl yma o’r blaen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people: {groups}.</source>
        <comment>1 person: {groups}.</comment>
        <translation type="unfinished">
            <numerusform>Neb: {groups}.</numerusform>
            <numerusform>{n} person: {groups}.</numerusform>
            <numerusform>{n} o bobl: {groups}.</numerusform>
            <numerusform>{n} o bobl: {groups}.</numerusform>
            <numerusform>{n} o bobl: {groups}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people’s ratings</source>
        <comment>{n} person’s rating</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos</source>
        <comment>1 photo</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of good practice</source>
        <comment>{n} piece of good practice</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of good practice</source>
        <comment>1 piece of good practice</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <comment>1 place</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places at {value}</source>
        <comment>{n} place at {value}</comment>
        <translation type="unfinished">
            <numerusform>dim lle ar {value}</numerusform>
            <numerusform>{n} lle ar {value}</numerusform>
            <numerusform>{n} lle ar {value}</numerusform>
            <numerusform>{n} lle ar {value}</numerusform>
            <numerusform>{n} lle ar {value}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places on another scale, not counted</source>
        <comment>1 place on another scale, not counted</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places rated a part of what was there to rate</source>
        <comment>1 place rated a part of what was there to rate</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places rated all that was there to rate</source>
        <comment>1 place rated all that was there to rate</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places rated nothing</source>
        <comment>1 place rated nothing</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points</source>
        <comment>1 point</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points against</source>
        <comment>1 point against</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points for</source>
        <comment>1 point for</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points for or against</source>
        <comment>1 point for or against</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} principles</source>
        <comment>1 principle</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <comment>1 question</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} rated neither then nor now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rated now and not then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rated only once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rated then and not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} ratings agreed</source>
        <comment>1 rating agreed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ratings of single people</source>
        <comment>1 rating of a single person</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ratings of single people</source>
        <comment>1 rating of single people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ratings of the earlier workshop</source>
        <comment>1 rating of the earlier workshop</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ratings or statuses</source>
        <comment>{n} rating or status</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ratings that wait for a yes</source>
        <comment>1 rating that waits for a yes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records are saved.</source>
        <comment>The record is saved.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records could be read but not proved, and left out.</source>
        <comment>1 record could be read but not proved, and left out.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records differ between copies of a workbook. Choose which to take; what the others say is kept beside it:</source>
        <comment>1 record differs between copies of a workbook. Choose which to take; what the others say is kept beside it:</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records of those came from the tables beside the history.</source>
        <comment>1 record of those came from the tables beside the history.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reflections</source>
        <comment>{n} reflection</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reflections</source>
        <comment>1 reflection</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} resources</source>
        <comment>1 resource</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} retired</source>
        <comment>1 retired</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reworded</source>
        <comment>1 reworded</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample questions</source>
        <comment>1 sample question</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scales</source>
        <comment>1 scale</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} standards</source>
        <comment>1 standard</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} standards and domains</source>
        <comment>1 standard or domain</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} standards and domains: was {before}, now {after}; {rated}.</source>
        <comment>1 standard or domain: was {before}, now {after}; {rated}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} standards or domains are for the whole room to settle: the groups do not share one standing, so each is left open, and each group&apos;s is kept as a differing view.</source>
        <comment>1 standard or domain is for the whole room to settle: the groups do not share one standing, so it is left open, and each group&apos;s is kept as a differing view.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} standards say what this point looks like. Remove that there first.</source>
        <comment>1 standard says what this point looks like. Remove that there first.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} standards without an action</source>
        <comment>1 standard without an action</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} standings of standards</source>
        <comment>1 standing of a standard</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stayed where they were</source>
        <comment>{n} stayed where it was</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} terms</source>
        <comment>1 term</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts</source>
        <comment>1 text</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts changed</source>
        <comment>1 text changed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts in other words</source>
        <comment>1 text in other words</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} times of the agenda</source>
        <comment>1 time of the agenda</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unchanged</source>
        <comment>1 unchanged</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} view ratings given then stayed with the old version.</source>
        <comment>{n} view rating given then stayed with the old version.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits to steps</source>
        <comment>1 visit to a step</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weights</source>
        <comment>{n} weight</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weights</source>
        <comment>1 weight</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weights differ: the larger is kept.</source>
        <comment>1 weight differs: the larger is kept.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} went down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} went up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} workshops</source>
        <comment>1 workshop</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{options} lead together</source>
        <translation type="unfinished">{options} sydd ar y blaen gyda’i gilydd</translation>
    </message>
    <message>
        <source>{option} leads</source>
        <translation type="unfinished">{option} sydd ar y blaen</translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <translation type="unfinished">{others} a {last}</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation type="unfinished">{others} neu {last}</translation>
    </message>
    <message>
        <source>{overlay}: cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{over} min over the {minutes}</source>
        <translation type="unfinished">{over} mun dros y {minutes}</translation>
    </message>
    <message>
        <source>{pack} {version} is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pack}, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation type="unfinished">{page} o {pages}</translation>
    </message>
    <message numerus="yes">
        <source>{papers} are left out of JSON.</source>
        <comment>{papers} is left out of JSON.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{papers} are named in the record, not shown: only JSON can hold them.</source>
        <comment>{papers} is named in the record, not shown: only JSON can hold them.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{papers} go along in JSON: they can show names.</source>
        <comment>{papers} goes along in JSON: it can show names.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{part} has no {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} at {rating}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} chose {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} gave a rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} in {groups}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} people: {groups}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation type="unfinished">{percent}%</translation>
    </message>
    <message>
        <source>{place_first} cannot be reached. Go on: everything is kept on this laptop, and is written to {place} as soon as it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is not on the route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} apart on {scale}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{publisher}, {published}; version {version}, {wording}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purposes}; views recorded: {attribution}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rated} of {counted} rated</source>
        <translation type="unfinished">{rated} o {counted} â sgôr</translation>
    </message>
    <message>
        <source>{rated} of {count} rated</source>
        <translation type="unfinished">{rated} o {count} â sgôr</translation>
    </message>
    <message>
        <source>{rated} of {count} {standards} rated</source>
        <translation type="unfinished">{rated} o {count} â sgôr ({standards})</translation>
    </message>
    <message>
        <source>{rated} of {total} ratings made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rated} of {total} ratings made; middle: {middle}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ratings} in</source>
        <translation type="unfinished">{ratings} i mewn</translation>
    </message>
    <message>
        <source>{ratings} of {people} in</source>
        <translation type="unfinished">{ratings} o {people} i mewn</translation>
    </message>
    <message>
        <source>{ratings} of {people} people rated.</source>
        <translation type="unfinished">Rhoddodd {ratings} o {people} o bobl sgôr.</translation>
    </message>
    <message>
        <source>{ratings} of {people}, {missing} still out</source>
        <translation type="unfinished">{ratings} o {people}, {missing} ar ôl</translation>
    </message>
    <message>
        <source>{ratings} of {people}: more ratings than people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ratings} on {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rating}
{people} in</source>
        <translation type="unfinished">{rating}
{people} i mewn</translation>
    </message>
    <message>
        <source>{rating} is not on the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rating} is not on the scale of {low} to {high}, so not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rating} is not one of the choices {low} to {high}, so not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rating} now, no rating then</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{rating} of {n} choices</source>
        <comment>{rating} of 1 choice</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{rating} on {lowest} to {highest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rating} wide apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reached} of {count} discussed</source>
        <translation type="unfinished">{reached} o {count} wedi’u trafod</translation>
    </message>
    <message>
        <source>{reason}; did you mean {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{record}, as tables to count and sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{record}: saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rest}, after {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rest}: {minutes} minutes planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rest}: {minutes} minutes planned, held for {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rest}: {minutes} minutes planned, not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule}, and this is {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}, because {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{saved} · Protected</source>
        <translation type="unfinished">{saved} · Wedi’i ddiogelu</translation>
    </message>
    <message>
        <source>{scale}, {lowest} to {highest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{scale}, {n} names</source>
        <comment>{scale}, 1 name</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{screen}, covers this console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{screen}, {width} by {height}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seen} of {count} seen</source>
        <translation type="unfinished">{seen} o {count} wedi’u gweld</translation>
    </message>
    <message>
        <source>{sentence} The session goes on, and the workbook itself is saved. You can save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, in the framework’s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{standards} that are discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{standards} then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{standards} were read in more than one: {wordings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{standard} or option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{standard} was read in more than one: {wordings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{standard}: discussed at {count} of {n} places.</source>
        <comment>{standard}: discussed at {count} of 1 place.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, page {page}.</source>
        <translation type="unfinished">{step}, tudalen {page}.</translation>
    </message>
    <message>
        <source>{still_open} of {count} still open</source>
        <translation type="unfinished">{still_open} o {count} yn dal ar agor</translation>
    </message>
    <message>
        <source>{tag} · Close</source>
        <translation type="unfinished">{tag} · Cloi</translation>
    </message>
    <message>
        <source>{tag} · Opening</source>
        <translation type="unfinished">{tag} · Agoriad</translation>
    </message>
    <message>
        <source>{tag} · Option</source>
        <translation type="unfinished">{tag} · Opsiwn</translation>
    </message>
    <message>
        <source>{tag} · Result</source>
        <translation type="unfinished">{tag} · Canlyniad</translation>
    </message>
    <message>
        <source>{text}: a rating waits for a yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ticked} of {standards}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · framework editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} – Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} – console</source>
        <translation type="unfinished">{title} – consol</translation>
    </message>
    <message>
        <source>{title} – console, protected</source>
        <translation type="unfinished">{title} – consol, wedi’i ddiogelu</translation>
    </message>
    <message>
        <source>{title}, opening</source>
        <translation type="unfinished">{title}, agoriad</translation>
    </message>
    <message>
        <source>{title}: cannot be used: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total}, {waits} to be confirmed</source>
        <translation type="unfinished">{total}, {waits} i’w cadarnhau</translation>
    </message>
    <message>
        <source>{undo} brings it back</source>
        <translation type="unfinished">Mae {undo} yn dod ag ef yn ôl</translation>
    </message>
    <message>
        <source>{unseen} ({keys}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unset} You can end all the same, and go on another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not on the scale, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted}, but this is {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted}, but this is {found}: {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation type="unfinished">{weekday} {day}</translation>
    </message>
    <message>
        <source>{what} that differs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} ({age})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} · by {day}</source>
        <translation type="unfinished">{who} · erbyn {day}</translation>
    </message>
    <message>
        <source>{who} · no date yet</source>
        <translation type="unfinished">{who} · dim dyddiad eto</translation>
    </message>
    <message>
        <source>{wording}, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, folded</source>
        <translation type="unfinished">{words}, wedi’i blygu</translation>
    </message>
    <message>
        <source>{words}, open</source>
        <translation type="unfinished">{words}, ar agor</translation>
    </message>
    <message>
        <source>{words}: a question waits</source>
        <translation type="unfinished">{words}: mae cwestiwn yn aros</translation>
    </message>
    <message>
        <source>{word} is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{workbook} compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{workshops} at {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{workshop}: then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{written} of {asked} records are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“8 in 10 people” is the narrowest stretch of the scale that holds at least eight in ten of the ratings. It is said from {fewest} people on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Wide apart” is the room&apos;s own spread, as its record says it: from {fewest} people on, where the ends of the stretch that holds eight in ten ratings lie more than {width} points of ten apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{alias}={place}” gives no place: write it as Other name=Place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{alias}” counts as “{place}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{alias}” stands for two places: “{found}” and “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{code}” is none of {languages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{criterion}” counts {n} times</source>
        <comment>“{criterion}” counts {n} times</comment>
        <translation type="unfinished">
            <numerusform>nid yw “{criterion}” yn cyfrif</numerusform>
            <numerusform>mae “{criterion}” yn cyfrif unwaith</numerusform>
            <numerusform>mae “{criterion}” yn cyfrif {n} waith</numerusform>
            <numerusform>mae “{criterion}” yn cyfrif {n} gwaith</numerusform>
            <numerusform>mae “{criterion}” yn cyfrif {n} gwaith</numerusform>
        </translation>
    </message>
    <message>
        <source>“{criterion}” is not counted</source>
        <translation type="unfinished">ni chyfrifir “{criterion}”</translation>
    </message>
    <message>
        <source>“{file}” cannot be read from the workbook any more, so the record would not be complete. Leave the attachments out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{file}” cannot be read in: it has {n} faults.</source>
        <comment>“{file}” cannot be read in: it has 1 fault.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” cannot be written: it is open in another program, or the folder may not be written to. Close it, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be written: the disk is full. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be written: the folder “{folder}” is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is a file. Choose another name for the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is protected. Say its password with --password-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is there already. Choose another name, or add --replace to write over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is a folder that holds other things. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{framework}” cannot be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{framework}” comes with the program, so it stays. Only your own packs can be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{framework}” has no words of the name “{overlay}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{framework}” is here as version {there} with another text: a changed text needs a higher version, and this is {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{framework}” is only in the earlier workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{framework}” is only in the later workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{framework}” would go from this laptop; workbooks made on it keep their copies. Press Remove again to remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{group}” ({n} people) stands for groups that the record told together. Which they were, and who of them said what, is in the first workbook alone: keep that one.</source>
        <comment>“{group}” (1 person) stands for groups that the record told together. Which they were, and who of them said what, is in the first workbook alone: keep that one.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{group}” is not a group: write a name, = and a number, as in Council=6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{group}” of “{title}” are small groups that a record told together. If another workbook counts them by name, they count twice here: leave “{title}” out, or set the numbers right under Workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{group}” stands in {count} of these workbooks for small groups that a record told together, and is taken for the same people. If other people sat there, set the numbers right under Workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{heading}” is here twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{id}” comes with the program, and this text is another one: give it an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{id}” comes with the program: give your overlay an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{id}” could not be put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{id}” could not be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{item}” gets {n} minutes more. Which later item gives them?</source>
        <comment>“{item}” gets 1 minute more. Which later item gives it?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{label}” cannot be done: the record has changed in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{lender}” has {minutes} min, so {minutes2} cannot be borrowed from it. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{lender}” is not later on the agenda, so it has nothing to lend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{merged}” was merged from others. “{file}” has its place and day, and may be one of them, changed since: then it counts twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can mean more than one. Say which: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be deleted: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be opened to work on: the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be opened to work on: this laptop&apos;s disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: no copy of it could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: the disk or drive stopped answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be read, so it is not in the merged workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be written there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” does not say in which format: let its name end in {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” does not say in which format: let its name end in {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has to be repaired, and no copy could be kept before: free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds a framework that this program cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder there. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder. Attach the files in it one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a workbook that is open here, and no JSON record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is attached here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is being written all the time. Try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged in this workbook, so it is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged or too large, so it is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB, so it is not read in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a workbook but another program&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not in its folder on {place} any more. Everything is on this laptop: put the file back, or use Save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not in the scope of this workbook, which has {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not in this workbook any more, so it cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not in {folder}. If it lies on a stick or a share that is away just now, it stays there. What this laptop keeps of it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not one of the workbooks to merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not protected: it opens without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not rated on a scale here, so there is no figure of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not there, and this laptop keeps nothing of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is on {place}, {at:%H:%M:%S}. It is closed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is on {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open in another window of this program. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open in another window, which is in front now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open on {machine}. It can be deleted when it is closed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open on {machine}. Its password can be set when it is closed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open on {machine}{who} since {since:%H:%M}. Open it to read only, or wait until it is closed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is protected already. Change its password, or take it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is protected. It opens with its password or its recovery phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is still being saved to {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is the workbook that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too large to be a list of names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too large to be a workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” opens without a password from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not attached: it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not attached: it holds macros. Save it without them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not attached: it is an archive. What can be kept is {taken}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not attached: it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not attached: it is larger than {most} MB. Make the picture smaller, or keep the file beside the workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not attached: it is none of what can be kept, which is {taken}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not attached: it is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not attached: it is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not attached: it is this workbook itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not attached: the file is damaged or protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not attached: the picture is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not attached: the picture is {width} by {height} pixels, and {most} is the most either way. Make it smaller first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not attached: unpacked it would be far larger than it looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not made: its folder is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not made: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not opened, because something went wrong in the program. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not written: it is this workbook itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not written: the folder cannot be written, or the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was open. What was saved is safe, and the workbook opens at the step where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was open. What was saved is safe, and the workbook opens at the step where it was. The room sees the holding slide until you show the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, line {number}: two names are wanted, the other one and the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{overlay}” comes with the program, so it stays. Only your own overlays can be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{record}” is read into the new workbook “{workbook}” …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{rival}” was changed on {place} by somebody else while it was open here. Nothing of theirs was replaced: your work is in “{ours}” beside it. Merge the two from the start screen when you have finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{template}” cannot be the template: it fetches a picture or a text from somewhere else. Put it into the file itself in Word, and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{template}” cannot be the template: it has a password, or is in the form of Word 97. Save it in Word as .docx without a password, and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{template}” cannot be the template: it has an object of another program in it. Take that out in Word, or put a picture in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{template}” cannot be the template: it holds macros. Save it in Word as .docx or .dotx, which leaves them out, and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{template}” cannot be the template: it is in the “Strict” form of Word. Save it as “Word Document (.docx)” and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{template}” cannot be the template: it is larger than 20 MB. Make its pictures smaller and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{template}” cannot be the template: it is not a Word file. Choose a .docx or .dotx file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{template}” cannot be the template: it unpacks to far more than a template holds, so it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a day: write it as 2026-11-19.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is being edited in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is in it already and has not changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is not saved as a version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is saved as version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” went through version {version} of {id} and “{known_as}” through another, {version2}. Open the older workbook, move it to the newer version under Workshop, Frameworks, and merge then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” stays in the words. {advice}</source>
        <translation type="unfinished">Mae “{typed}” yn aros yn y geiriau. {advice}</translation>
    </message>
    <message>
        <source>“{unread}” is not understood as a date: it stays in the words. {advice}</source>
        <translation type="unfinished">Nid yw “{unread}” yn ddyddiad y gellir ei ddarllen: mae’n aros yn y geiriau. {advice}</translation>
    </message>
    <message>
        <source>“{unread}” is not understood as a date: it stays with the name. {advice}</source>
        <translation type="unfinished">Nid yw “{unread}” yn ddyddiad y gellir ei ddarllen: mae’n aros gyda’r enw. {advice}</translation>
    </message>
    <message>
        <source>“{value}” cannot be read as a folder: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” always keeps its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” changes the workbook, so it needs Ctrl or a function key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” gives no place: write it as Other name=Place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {left} more</source>
        <translation type="unfinished">… a {left} arall</translation>
    </message>
    <message>
        <source>… and {left} more.</source>
        <translation type="unfinished">… a {left} arall.</translation>
    </message>
    <message>
        <source>… and {left} more; the record holds them all</source>
        <translation type="unfinished">… a {left} arall; mae’r cofnod yn eu cadw i gyd</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more.</source>
        <comment>… and 1 more.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>… to here; from five people on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◀ Back</source>
        <translation type="unfinished">◀ Yn ôl</translation>
    </message>
</context>
</TS>
