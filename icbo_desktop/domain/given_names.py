"""Words by which the name spotter tells people from bodies and places: our own short lists, in small letters."""


def words(text: str) -> frozenset[str]:
    """The words of a list that is written with blanks and line ends between them."""
    return frozenset(text.split())


# Given names that are common in the United Kingdom, of all its communities, and hardly ever another word.
GIVEN_NAMES = words(
    """
    aaron abbie abdul abdullah abigail abimbola adam adebayo adrian adwoa agnieszka ahmed aidan ailsa aisha
    akash akua alan alasdair albert alejandro alex alexander alexandra alfie ali alice alison allan alun
    amanda amara amelia amina amir amit amy ananya andrea andrew andrzej andy aneta angela angharad anita
    ann anna anne annette anthony antonio anya aoife arash archie arjun arthur asha ashraf asif aswad avi
    ayesha ayodele babatunde balbir barbara beata beatrice becky ben benjamin bernadette bernard beth bethan
    bethany bev bilal bob bogdan brenda brendan brian bridget bronwen bryn callum camille carl carlos carol
    caroline carolyn carys catherine cathy catrin ceri chantelle charlie charlotte chiamaka chiara chidi
    chinedu chioma chloe chris christina christine christopher chukwuemeka ciara claire clare claudia colin
    connor cristina cynthia daisy dan daniel danielle danny darius darren dave david debbie deborah declan
    deepa deepak delroy denise derek desmond devi dewi diana diane dilys dimitri dipak dmitri dominic donald
    donna dorothy duncan dylan eamon ebony edith edward efua eileen eilidh elaine eleanor elena eleri elif
    elijah elizabeth ellen ellie eluned emeka emily emma emmanuel emre eric errol esther ethan eugene eva
    evelyn evie ewa fatima fatoumata femi fergus fiona fionnuala folasade francesca freya funmilayo gareth
    gary gavin gemma geoff geoffrey georgina geraint gerald gillian giovanni giulia giuseppe glenys gloria
    gopal gordon graham grainne gurdeep gurpreet gwen habiba hamish hamza hannah hardeep harjit harpreet
    harriet harry hassan hayley hazel heather helen henrietta henry hilary hiroshi hugh hussain hussein iain
    ian ibrahim idris imogen imran indira ines ioan ioana ionut irena isaac isabel isabella isla ismail iwan
    jacob jacqueline jagdish jaime jamal james jamie jamila jane janet janice jasmine jason jasvinder jayesh
    jean jeffrey jennifer jeremy jermaine jessica jill jim jimmy jo joan joanna joanne joao joe joel john
    jonathan jose joseph josephine josh joshua joyce juanita judith julia julian julie juliet justyna jyoti
    kalpana kamal karen karim karolina kashif kasia katarzyna kate katherine kathleen katie katy kayleigh
    keisha keith kelechi kelly ken kenneth kenny kevin khadija khadijah khalid kim kiran kirsty kofi kojo
    krishna krystyna kulwinder kwame laila lakshmi lalita lamin lata laura lauren leanne leila leon leroy
    lesley leslie liam linda lindsay lisa liz lizzie louise luca lucy luis luke lydia lynne maciej madeleine
    mae maggie mairead malcolm malik mandeep manjit marcia marcin marek margaret maria mariam marie marion
    marjorie marlene martin mary maryam mateusz matt matthew maureen meera megan mehmet mehwish mei melanie
    melissa mia michael michal michelle miguel mihai mike mirela miriam mohamed mohammad mohammed moira
    molly monika morag moses muhammad muriel mustafa myfanwy nadia naomi nasreen natalie natasha nathan
    navdeep neha neil nerys ngozi nguyen niamh nicholas nick nicola nicole nigel nikhil nikolaos nimmi nina
    nisha nkechi noah noor norman nusrat obinna oladipo olamide olga oliver olivia oluwaseun omar orla osman
    owen padraig pamela paolo parminder parveen pat patricia patrick paul paula pauline pawel pedro penelope
    pete peter phil philip philippa phillip phyllis piotr poonam prakash pravin priti priya rachel radu
    rafael rahul raj rajesh rajinder ralph ramesh rania rashid ravi raymond rebecca rebekah reginald
    rhiannon rhodri rhys richard rita rivka robert roberto robin rodney roger rohan roisin ron ronald rosa
    rosemary rowena rukhsana rupinder russell ruth ryan saima sally salma sam samantha samina samuel sandra
    sangita sanjay sanjeev santosh saoirse sara sarah saskia satnam sean sebastian selina senait shabana
    shabnam shahid shamima shanelle shanice sharon shaun sheila shira shirley shreya sian sibusiso simon
    simran sinead siobhan siân sofia sonia sophie stacey stanislaw stefan stella stephanie stephen steve
    steven stuart subhash sue sukhdeep sulaiman sunita suresh susan suzanne svetlana syed sylvia tadeusz
    taiwo tamara tamika tanya tariq tejal temitope tendai terence teresa thandiwe theo theresa thomas thuy
    tim timothy tirion tolu tom tomasz tony tracey tracy trevor tuan tunde tyrone uche usha usman valerie
    vanessa venkat veronica vicky vijay vikas vikram vimala vincent virginia vivian wayne wei wendy wiktor
    winston wojciech xiu yasmin yaw yetunde yiannis yitzhak yolanda yusuf yvonne zahra zainab zara zeinab
    zeynep zoe zofia zsofia
    """
)

# Given names that are also words, months, places or roles: a name only with a family name behind them.
DOUBTFUL_NAMES = words(
    """
    angel april art ashley august austin autumn bailey beverley bill blessing brook carer charity chase
    chelsea christian clay cliff constance dale dawn dean devon douglas drew earl eve faith felicity
    florence francis frank gale gene george glen grace grant guy heath holly hope hunter iris ivy jack jade
    jay jordan joy june kelvin kent king lance lee lewis lily lincoln lynn marina mark mason max may
    melody mercy miles norma olive patience pearl penny precious prince prudence ray rob rose ruby rusty
    saint sandy santa scott sidney sky skye stanley star sterling stirling summer temple terry victor
    victoria violet wade wales warren wells will woody york
    """
)

# What stands before a name. "sister" and the like need a name behind them that is no other word.
TITLES = words(
    """
    mr mrs ms miss mx dr doctor prof professor sir dame lord lady cllr councillor rev revd reverend father
    sister brother pastor imam rabbi canon baroness baron alderman sheikh maulana bishop archdeacon nurse matron
    auntie aunty uncle
    """
)

# After a title these are offices and bodies: "Lord Mayor", "Lady Chapel", "Sister Organisations".
OFFICES = words(
    """
    mayor chancellor chief justice lieutenant lieutenants provost advocate chair chairs leader leaders members
    member councillors councillor organisations organisation charities charity programme project site sites
    chapel day christmas who said says of and the for is in on manager charge lead leads
    """
)

# With one of these in it, a run of capitals is a body, a place, a document or a piece of the work.
BODY_WORDS = words(
    """
    academy access accord act action acute adass adult adults advice advocacy age ageing agency agenda
    agreement aid alliance amber ambulance annex annexe appendix approach april arms assembly assessment
    asset assets association august avenue award band bank barn bay beach better black blue board body
    borough boulevard bridge brigade british budget building bureau bus business cabinet camp campaign
    campus cancer capital care carers case castle cathedral ccg ccgs central centre chair chamber change
    charity charter chief child children childrens choice christmas church cic cinema circle city civic
    clinic clinical clinicians close club coalition code collaborative college commission commissioner
    commissioners commissioning committee common commons community company conference congregation connect
    consortium constitution consultant contract cottage cottages council councillors county court cqc
    crescent cross crown customer daily dashboard data day deal december delivery dementia department
    devolution diabetes digital diocese direct director directorate directors disability discharge district
    division diwali domain drive duty early east easter eastern economic education eid emergency end
    engagement england english enterprise equality estate europe european evaluation evidence exchange
    executive families family farm february federation ferry festival finance fire first flow food football
    force forum foundation frailty framework frameworks friday fund gallery garden gardens gate gender
    general global good government gp grand grange grant grants great green grid group groups grove guidance
    guide guild hall head health healthcare healthwatch healthy heath heights help hill history home
    homecare homelessness homes hospice hospital hospitals hostel hotel hour hours house housing hub human
    icb icbs ics improvement inclusion income independent index indices infirmary information initiative inn
    inquiry insight inspection institute insurance integrated integration intermediate international island
    isle january joint journal journey july junction june justice key kingdom knowledge lab labour lake lane
    law lead leader leaders leadership leads league learning legal level lga library life line link list
    live lived living local lodge london long looked loop lords lower making manager managers mandatory
    manor march market maternity matters maturity may mayor meadow measure medical medicine medicines
    members memorial memory mental metropolitan mews midlands mind minister ministry minster mission model
    monday money monitor month moor mount museum national nations neighbourhood network networks new nhs
    north northern notes november nurse nursing october office officer officers older ombudsman one open
    operational order organisation outcome outcomes outreach pack palace pals panel paper parade parish park
    parks parliament partner partners partnership partnerships party path pathway patient patients peer
    pension people peoples performance permanent person personal pharmacy phase phe pier pilot place places
    plan planning point police policy pool practice prevention primary prime priorities priority prison
    private programme programmes project protocol provider providers provision public quality quarter queen
    question ramadan rapid record records recovery red referral reform region regional register registrar
    registry regulation relief rent report research reserve resilience response review rights river road
    room routes royal rule rural safe safeguarding safety saint sanctuary saturday scheme school schools
    science scotland scottish scrutiny secondary secretary section sector secure senior september service
    services shared shelter shire shop single skills social society solicitor south southern special
    specialist square staff stage standard standards start state statement station statutory steering step
    story strategic strategy street strengths stroke student students summit sunday support surgery survey
    system systems table task team teams technology terrace test theatre theme therapy third thursday tier
    time tower town township training transfer transformation transition transport treasury treatment trust
    trusts tuesday turning uk union unit united university upper urban urgent vale valley value values venue
    village virtual vision visit voice voluntary volunteer vulnerable walk ward way wednesday welfare well
    wellbeing welsh west western wharf white wing wood woods work worker workers workforce workshop world
    yard year young youth zone
    """
)

# Bodies, rules and works that bear a person's name.
NAMED_AFTER = (
    "marie curie", "sue ryder", "mary seacole", "florence nightingale", "dr foster", "doctor foster",
    "joseph rowntree", "leonard cheshire", "john lewis", "joe wicks", "martha rule",
    "david lewis", "st john", "henry smith", "esmée fairbairn", "paul hamlyn", "father christmas",
    "elizabeth line", "oliver mcgowan", "kate granger", "clare law", "sarah law", "ronald mcdonald", "alexandra rose", "thomas pocklington", "princess royal",
)  # fmt: skip

# Words next to which a run of two capitals is most likely a person.
CUES_BEFORE = words(
    """
    ask asked by called colleague colleagues email emailed heard knows like met named phone phoned per
    tell thank thanks told with
    """
)
TALKED = words("according listened speak speaks spoke talk talked talking wrote")  # … to somebody
CUES_AFTER = words(
    """
    added agreed argued asked asks believes complained disagreed disagrees emailed explained feels felt
    insisted insists mentioned objected objects raised replied reported said says sees suggested suggests
    thinks thought told wanted wants who
    """
)

# A single letter after one of these is a label and not an initial: "Option A", "Ward C".
LABELS = words(
    """
    annex annexe appendix band block box building category class domain figure floor grade group gate hepatitis
    level model module note option outcome part path pathway phase plan point question route row scenario
    schedule section site stage standard step strand stream table team theme tier type unit version vitamin ward
    wave wing zone
    """
)

# Places of these islands that stand in pairs or may follow a word that is also a given name.
PLACES = words(
    """
    aberdeen aberdeenshire africa america anglesey argyll asia avon barking barnet barnsley bath bedford
    bedfordshire belfast berkshire bexley birmingham blackburn blackpool bolton bournemouth bradford brent brighton
    bristol bromley buckinghamshire burnley bury calderdale cambridge cambridgeshire camden cardiff carlisle
    ceredigion cheshire chester cleveland conwy cornwall coventry croydon cumbria dagenham darlington darwen
    denbighshire derby derbyshire doncaster dorset dover dudley dundee durham dyfed ealing edinburgh enfield essex
    exeter fife fylde galloway gateshead glamorgan glasgow gloucester gloucestershire greenwich guernsey gwent
    gwynedd hackney halton hamlets hammersmith hampshire haringey harlow harrow hartlepool hastings havering
    hereford herefordshire hertfordshire hillingdon hounslow hove hull humber huntingdonshire ipswich ireland
    islington jersey kensington keynes kingston kirklees knowsley lambeth lanarkshire lancashire lancaster leeds
    leicester leicestershire leigh lewisham lincolnshire liverpool luton maidstone manchester medway merseyside
    merton middlesbrough milton newcastle newham norfolk northamptonshire northumberland northumbria norwich
    nottingham nottinghamshire oldham orkney oxford oxfordshire pembrokeshire peterborough plymouth poole
    portsmouth powys preston reading redbridge redcar richmond rochdale rotherham rutland salford sandwell sefton
    sheffield shetland shropshire slough solihull somerset southampton southend southwark staffordshire stockport
    stockton stoke suffolk sunderland surrey sussex sutton swansea swindon tameside taunton teesside telford thames
    thurrock torbay tower trafford trent tyne tyneside wakefield walsall waltham wandsworth warrington warwickshire
    wear westminster wight wigan wiltshire wirral woking wokingham wolverhampton worcester worcestershire wrexham
    yarmouth york yorkshire
    """
)

# Words that start a sentence after a letter and a full stop, and are no family name.
STARTERS = words(
    """
    a after all also an and any are as at because before both but can could do does everyone for from have he her
    here his how however i if in is it its many more most my no nobody not nothing now on once only or other our
    others she should since so some that the their then there these they this those to two until was we were
    what when where which while who why with without would you your
    """
)
