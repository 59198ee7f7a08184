/** Long lists of English words, as people write them; `npm run mirror:verbs` packs them for the mirror. */
export const englishWords = {
  /** Base forms of verbs, with a + where they are as often nouns. */
  verbs: `
    nip rip widen abandon accept acknowledge act+ adapt add address+ adjust admire admit affect afford age+ agree aim+ air alert+
    allow alter anger+ annoy answer+ appeal+ apply appreciate approach+ argue arrange arrest+ arrive ask assess assume
    attach attack+ attempt+ attend avoid back+ badger bag bake balance+ bank+ bar battle+ beg behave believe belong
    benefit+ bet+ betray beware bin bite+ blame+ block+ blow+ board+ book+ boost+ borrow bother+ bottle+ box+ brace
    breathe brush+ budget+ burn+ button+ call+ calm+ camp+ cancel care+ carry cash+ catch+ challenge+ change+ charge+
    chase+ chat+ cheat check+ cheer+ chew chill chuck claim+ clean clear climb close+ coach collect comfort+ commit
    communicate compare complain complete concentrate confess confide confirm confront confuse connect consider consult
    contact+ contain contest+ continue contribute control+ cook+ cool cope copy+ correct cost+ cough+ count+ cover+
    crack+ cross+ crush cry+ cut+ cycle+ damage+ dance+ dare+ date+ deal+ decide declare decline+ delay+ delete deliver
    demand+ deny depend describe deserve despair detox+ develop die direct+ disappear disappoint discover discuss
    dispute+ distance+ distract ditch divorce+ document+ donate doubt+ download double draft+ drag+ drain+ draw+ dread+
    dream+ dress+ drill drink+ drive+ drop+ drug+ dry dwell earn ease+ edit email+ embarrass embrace empty encourage
    end+ engage enjoy enter envy+ escape+ evict exchange+ excuse+ exercise+ exhaust exist expect experience+ explain
    explore express+ extend face+ fail fall+ favor+ favour+ fear+ feed+ feel+ fetch fight+ figure+ file+ fill+ find+
    finish fire+ fit+ fix+ focus+ fold follow fool+ force+ form+ forward found fret frighten frustrate fund+ gain+
    gather google grab grant+ grass grieve guarantee+ guard+ guess+ haggle hand+ handle+ happen harm+ hate+ head+ heal
    heat+ help+ hesitate highlight hire hit+ hold+ hope+ hug+ humour+ hurry+ hurt+ ignore imagine improve include
    inform insist install interest+ interview+ introduce invest invite iron issue+ jog join joke+ journal+ judge+ jump+
    keep+ kick+ kid+ kill+ knock+ label+ land+ last laugh+ lead+ lie+ lift+ light+ like limit+ line+ link+ list+ listen
    live load+ loan+ lock+ log+ look+ love+ lower mail+ man manage march+ mark+ match+ matter+ measure+ meditate meet+
    mend mention+ mess+ message+ mind+ mirror+ miss mistake+ mix+ moan motivate move+ name+ nap+ need+ negotiate nick
    note+ notice+ numb nurse+ observe offer+ open+ operate order+ overwhelm owe own+ pace+ pack+ paint+ panic+ park+
    part+ participate pass+ pat pause+ pay+ persist persuade phone+ photocopy photograph+ pick+ picture+ place+ plan+
    plant+ play+ plead please point+ polish pop+ possess post+ postpone pour practice+ pray prefer prepare present+
    press+ pressure+ pretend print+ process+ project+ promise+ propose protect prove provide pull+ push+ question+
    queue+ quit+ race+ raise+ rate+ reach+ read+ reassure receive reckon recommend record+ reduce refer reflect refresh
    refuse+ regard+ register regret+ rehearse reject relapse+ relax release+ relieve rely remain remember remind remove
    rent+ repair+ repeat+ replace reply+ report+ request+ rescue+ resent resist respect+ respond rest+ result+ retire
    reward+ ride+ ring+ rinse rise+ risk+ rock+ rub ruin+ rule+ run+ rush+ save+ scan+ scare+ schedule+ scratch+
    scream+ search+ seem sense+ sentence+ separate serve+ set+ settle sew shake+ shame+ share+ shave shelter+ shift+
    shock+ shoot+ shop+ shout+ show+ shower+ sign+ signal+ silence+ sink+ skip+ sleep+ slide+ slip+ slow smell+ smile+
    smoke+ soak sober solve sort+ sound+ spare speed+ spell+ split+ sponsor+ spot+ spread+ stack+ stall+ stamp+ stand+
    stare+ start+ state+ stay+ steal+ steer step+ stick+ sting+ stomach stop+ store+ storm+ strengthen stress+ stretch+
    strike+ stroke+ struggle+ study+ stuff submit succeed suck sue suffer suggest suit sum support+ suppose survive
    swallow+ swap sweat+ swim+ swing+ switch+ tackle talk+ tap+ target+ taste+ team+ tear+ tend test+ text+ thank+
    thread throw+ tick+ tidy tie+ tighten tip+ tire+ touch+ track+ trade+ train+ transfer+ travel+ treat+ trick+ trip+
    trouble+ trust+ try+ tune turn+ type+ upgrade+ upload upset+ urge+ use+ view+ visit+ voice+ volunteer+ vote+ wait+
    wake+ walk+ wander want warm warn wash+ waste+ watch+ water+ weather+ weigh welcome+ whatsapp win+ wind+ wipe wish+
    witness+ wonder+ work+ worry+ wrap+ wreck+`,
  /** Common adjectives beside the feelings. */
  adjectives: `
    able alive basic bigger brave bright busy cheap clear clever complete constant daily dark dead deep direct dry
    due early easier easy exact extra fast favourite few final first fresh friendly funny future general gentle
    grown hidden high honest kind kinder large last late legal little living local long loud main many medical mild
    new odd old older online only ordinary other outside own particular past patient personal plain polite poor
    private proper public quick quiet rare real recent resilient rich round same second secret separate short silent
    similar simple single slow social soft standard stiff straight strict sweet temporary thick thin tiny total
    typical urgent weekly whole wide worth young younger`,
  /** What a person can feel or be going through. */
  feelings: `
    abandoned accepted addicted afraid alert alienated alone angry annoyed anxious apart appreciated ashamed
    attached attacked aware awkward bad betrayed better bitter blamed blank blue bored bothered broke broken bruised
    bullied burdened burned burnt calm caught cautious cheated cheerful clean cold committed concerned confused
    content controlled convinced cornered crazy crushed curious defeated defensive delighted dependent depressed
    desperate determined devastated different dirty disappointed disconnected discouraged disgusted dismissed
    disrespected distracted distraught distressed disturbed done doubtful down drained dread dull eager embarrassed
    empty encouraged excited excluded exhausted exposed failed failing fearful fed finished flat flustered foolish
    forced forgotten fragile free frightened frustrated full fuming furious glad good grateful great grieving grumpy
    guilty gutted happy hated haunted heard heartbroken heavy held helpless homeless homesick hooked hopeful
    hopeless horrible humiliated hungry hurt ignored ill insecure inspired insulted interested interrupted
    intimidated invisible irritable irritated isolated jealous judged jumpy keen knackered knocked lazy left
    let-down livid lonely lost loved low lucky mad miserable misunderstood mixed neglected nervous numb ok okay open
    overlooked overwhelmed overworked panicked paranoid patronised peaceful pissed pleased positive powerless
    pressured proud punished pushed puzzled raging rattled raw ready reassured rejected relaxed relieved resentful
    respected restless rotten rough rushed sad safe satisfied scared seen sensitive serious settled shaken shaky
    shamed shattered shocked shy sick silenced skint sleepless sleepy small sober sore sorry spent split stable
    starving stranded stressed strong struck stuck stunned stupid sure surprised suspicious tearful tense terrible
    terrified thankful threatened thrown tired torn touched trapped treated tricked troubled trusted ugly
    unappreciated uncertain uncomfortable uneasy unhappy unheard unloved unsafe unseen unsettled unsupported unsure
    unwanted unwelcome unwell upset used useless valued violated vulnerable wanted warm wary watched weak weary
    weepy weird welcome willing wiped withdrawn worked worn worried worse worthless wounded wrecked`,
  /** Bases far more often nouns than verbs. */
  nouns: `
    anger bank benefit box budget bug camp cash change circle claim comfort concern conduct contact crash cycle
    damage date deal debate desire discipline dream drug experience face fear fire function fund gain guard guide
    hand harm head influence interest interview issue joke journal kick kid label lack land leap light limit link
    load loan love matter mess mirror mistake model murder name need nurse object panic part practice pressure
    process progress project protest queue race rent request rescue research respect result risk rock root sacrifice
    sense sentence shame shelter shock signal silence smoke sound speed spell stamp state sting storm strain stress
    strip struggle support surprise sweat taste tax team tear text tie total travel trick trip trouble trust tune
    type value voice waste water weather wind witness wonder wound`,
  /** Adverbs; those that are other parts of speech too stand in both lists. */
  adverbs: `
    sooner afterwards again ago ahead almost alone aloud already also altogether always anyhow anymore anyway
    anyways anywhere apart around aside away awhile backwards besides easier either else elsewhere even ever
    everywhere far fast faster first forever forward further hard harder here home however indeed instead just kinda
    later least less likewise little long longer lot lots low maybe meanwhile more moreover most much never next
    nonetheless not now nowhere often okay once only otherwise overall perhaps pretty quite rather same so somehow
    something sometime sometimes somewhat somewhere soon sorta still straight then there therefore though thus today
    together tomorrow tonight tons too twice very well whatsoever wherever whole yesterday yet`,
  /** How a situation can weigh. */
  situations: `
    alarming annoying awful awkward big bitter bleak boring brutal calming challenging chaotic cold comforting
    complicated confusing costly cruel crushing dangerous daunting degrading demanding depressing devastating
    difficult disappointing discouraging distressing disturbing draining dreadful embarrassing emotional enormous
    exciting exhausting frightening frustrating hard harder hardest harsh heartbreaking heavy hell hopeful horrible
    huge humiliating hurtful important impossible intense intimidating irritating isolating loneliest lonely longest
    lot massive messy miserable much nightmare overwhelming painful peaceful precious rewarding rough scary shocking
    sickening sore strange stressful tempting terrible terrifying tight tiring tough tougher traumatic tricky
    troubling unbearable uncomfortable unfair unnerving unpleasant unsafe unsettling upsetting wearing weird
    worrying worst`,
  /** What the writer thinks of it. */
  opinions: `
    amazing awesome bad beautiful best better brilliant common cool correct crazy excellent fabulous fair fantastic
    fine foolish good great helpful impressive incredible inspiring interesting likely lovely natural nice normal ok
    okay perfect positive possible reasonable ridiculous right sensible silly smart stupid super terrific true
    understandable unlikely usual valid wise wonderful wrong`,
  /** Names of illnesses and conditions. */
  conditions: `
    add addiction adhd alcoholism alzheimer alzheimer's anemia angina anxiety asperger asthma autism bipolar bpd
    burnout cancer codependency concussion copd covid crohn dependency depression diabetes disorder dissociation dvt
    eczema flu frostbite gout hernia hiv hypertension hypothyroidism ibs infection jaundice lupus mania measles
    menopause migraine migraines ms narcissism ocd parkinson post-traumatic ptsd scabies sciatica scurvy sepsis
    shingles std sti stroke syndrome tb tourette trauma ulcer uti vertigo withdrawal`,
  /** Medicines and treatments. */
  treatments: `
    antabuse antibiotics antidepressant antidepressants antipsychotic antipsychotics benzos cbt codeine dbt detox
    ibuprofen inhaler insulin iron lithium medication meds morphine painkiller painkillers paracetamol prozac
    psychotherapy rehab ritalin sleepers statins steroids suboxone subutex tramadol valium xanax`,
  /** Verbs that at the head of a clause have an *I* or a *you* left out. */
  wishes: `
    agree appreciate belong bet cost dare deserve doubt dread envy exist fear feel found guess happen hate hope hurt
    last like matter mean miss need owe own reckon regret seem sound suck suppose tend thank want weather wish
    wonder`,
  /** Things of the day, the house and the road. */
  errands: `
    address alarm app appointment bag bell bike bin biscuit boiler bread breakfast bus cafe café cake canteen car
    center centre chair charger choir class coat coffee council course cupboard desk dinner door email file fog form
    fridge game garden glove government hall hat heating hob homework jumper kettle key kit kitchen laundry law
    library lift line link list locker lunch mail market match meeting message milk mug newsletter note number
    office page parcel park parking party photo platform policy pool post poster price printer prize purse queue
    quiz radio raffle rain recipe rent reply rota rule scarf session shop show slot snow soup staff station stop sugar
    sun table tax taxi tea telly ticket timetable towel traffic train tram umbrella van wallet weather website wind`,
  /** What people do to each other. */
  deeds: `
    abandon answer beat believe betray blame break call care cheat choose cry die disappear drink end fight forget
    hate hear hit hold hurt ignore judge keep kick laugh leave let lie listen lose love miss need notice promise
    push refuse ring say scream shout slam stand stare stay steal support swear take throw treat trust understand
    walk want write`,
  /** What a thing can do to a person. */
  touching: `
    anger annoy bother break bring build burn calm change come confuse cost crush cut drain drive eat exhaust feel
    frighten get give go haunt help hit hurt keep knock leave look make matter mean overwhelm pull push remind scare
    seem shame shock sound start stick sting stop take touch upset wear weigh worry`,
  /** What goes on in a person. */
  inner: `
    blame breathe care carry cope cry deserve doubt dread dream expect face fear feel grieve hate hear hide hold
    hope imagine keep like lose love mean miss need picture pretend regret remember resent seem settle sleep sound
    stand struggle suffer think trust try want wish wonder worry`,
} as const
