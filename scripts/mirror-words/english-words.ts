/** Long lists of English words, as people write them; `npm run mirror:verbs` packs them for the mirror. */
export const englishWords = {
  /** Base forms of verbs, with a + where they are as often nouns. */
  verbs: `
    abandon absorb abuse accept access+ accompany accomplish accuse ache+ achieve acknowledge acquire act+ adapt add
    address+ adjust admire admit adopt advance+ affect afford age+ agree aim+ air alert+ allow alter amuse analyse
    analyze anger+ announce annoy answer+ anticipate appeal+ appear apply appoint appreciate approach+ approve argue
    arrange arrest+ arrive ask assess assist assume assure attach attack+ attempt+ attend attract avoid await back+
    bag bake balance+ ban+ bank+ bar bare base+ battle+ beg behave believe belong benefit+ bet+ betray bin bite+
    blame+ blend blink block+ blow+ board+ boil bolster book+ boost+ borrow bother+ bottle+ bounce bow box+ brace
    brainstorm breathe browse brush+ buckle budge budget+ bug+ bully bump burn+ bury buzz+ bypass calculate call+
    calm+ camp+ cancel care+ carry cash+ cast+ catch+ cause+ cease celebrate challenge+ change+ charge+ chase+ chat+
    cheat check+ cheer+ cherish chill+ choke chuck circle+ claim+ clean cleanse clear click climb close+ coach
    collapse collect comb+ combine comfort+ commit communicate commute compare compensate complain complete
    compliment concentrate concern+ conclude condition+ conduct+ confess confide confirm confront confuse connect
    consider console consult contact+ contain contest+ continue contribute control+ convert convey convince cook+
    cool cooperate coordinate cope copy+ correct cost+ cough+ count+ cover+ crash+ create cross+ crush cry+ cuddle
    cut+ cycle+ dab damage+ dance+ dare+ date+ deal+ debate+ deceive decide declare decline+ declutter decrease
    dedicate defeat defend define delay+ delete delight+ deliver demand+ demonstrate deny depend describe deserve
    design+ desire+ despair destroy determine detox+ develop diagnose dial die differ dip direct+ disagree disappear
    disappoint discharge+ discipline+ disclose discourage discover discuss disgust dislike+ dismiss disrupt
    distance+ distract distress+ disturb ditch divide divorce+ document+ dodge donate doubt+ downgrade download
    drag+ drain+ draw+ dread+ dream+ dress+ drift+ drill drink+ drive+ drop+ drug+ dry dunk dust earn ease+ edit
    educate eliminate email+ embarrass embrace employ empower empty enable encounter encourage end+ endure engage
    enhance enjoy enrol enroll enter envy+ escape+ establish evict exaggerate examine excite excuse+ exercise+
    exhaust exist expect expel experience+ explain exploit+ explore expose express+ extend face+ fade+ fail fall+
    fasten favor+ favour+ fax fear+ feed+ feel+ fetch fight+ figure+ file+ fill+ find+ finish fire+ fit+ fix+ flag+
    flash+ flip flog focus+ follow fool+ force+ form+ forward foster found fret frighten frustrate fulfil fulfill
    function+ fund+ fuss+ gain+ gamble+ gather google grab graduate grant+ grass grieve grip+ guarantee+ guard+
    guess+ guide+ haggle hand+ handle+ happen harass harm+ harvest+ hate+ haunt head+ heal heat+ heed help+ hesitate
    highlight hint+ hire hit+ hold+ honor honour hoover hop hope+ host+ hug+ hurry+ hurt+ hydrate ignore imagine
    implement impress improve inch include increase+ indicate influence+ inform ink inquire insist inspect inspire
    install instruct insult+ insure integrate intend interest+ interfere interpret interrupt interview+ intimidate
    introduce invest investigate invite involve iron irritate isolate issue+ jog join joke+ jot journal+ judge+
    juggle jump+ keep+ kick+ kid+ kill+ kiss+ knead knock+ label+ lack+ land+ last laugh+ launch+ lead+ lessen lick
    lie+ lift+ light+ like limit+ line+ link+ list+ listen live load+ loan+ lob locate lock+ lodge log+ loiter look+
    loop love+ lower mail+ maintain man manage march+ mark+ marry mash match+ matter+ measure+ mediate meditate
    meet+ melt mend mention+ mess+ message+ mind+ mirror+ miss mistake+ mix+ moan model+ monitor+ mop motivate mount
    mourn move+ murder+ mute nag name+ navigate need+ neglect negotiate nick nip nod note+ notice+ nourish nudge
    numb nurse+ nurture obey object+ observe occur offend offer+ offset+ omit open+ operate opt order+ orient
    overdose overreact overwhelm owe own+ pace+ pack+ paint+ panic+ park+ part+ participate pass+ pat pause+ pave
    pawn pay+ peel peg perform permit persevere persist persuade pester phone+ photocopy photograph+ pick+ picture+
    place+ plague plan+ plant+ play+ plead please pledge+ plot+ point+ polish pop+ possess post+ postpone pour
    practice+ praise+ pray predict prefer prepare prescribe present+ preserve press+ pressure+ pretend prevent
    print+ proceed process+ prod produce+ profit+ progress+ project+ promise+ promote prompt+ pronounce prop protect
    protest+ prove provide provoke prune publish puff pull+ pump+ punch+ punish pursue push+ question+ queue+
    quieten quit+ race+ raise+ ramble rant+ rate+ reach+ react read+ reapply reassess reassure rebook rebound recall
    receive recharge reckon recommend reconcile reconnect reconsider record+ recover+ recruit recycle reduce refer
    refill reflect reframe refresh refuse+ regain regard+ register regret+ regulate rehearse reinforce reject rejoin
    relapse+ relate relax relearn release+ relieve relive relocate rely remain remember remind remove renew rent+
    reopen repair+ repeat+ replace reply+ report+ represent repress request+ require reschedule rescue+ research+
    resent reset reside resist resolve resort respect+ respond rest+ restart result+ resume retain retire retrain
    retrieve return+ reunite reveal reverse+ review+ revisit reward+ ride+ ring+ rinse rip rise+ risk+ roam rob
    rock+ roll+ root+ rot rub+ ruin+ rule+ rummage run+ rush+ sack sacrifice+ safeguard sail+ save+ scan+ scare+
    schedule+ scoop scrap scratch+ scream+ screen+ screenshot scribble search+ secure seem seize sense+ sentence+
    separate serve+ set+ settle shake+ shame+ share+ shave shelter+ shift+ shine+ shock+ shoot+ shop+ shorten shout+
    shove show+ shower+ shred shudder shush sigh+ sign+ signal+ silence+ sink+ sip skate skip+ skive slam slap+
    sleep+ slide+ slip+ slow smash smell+ smile+ smoke+ smooth snap+ snooze soak soap soar sober solve sooth soothe
    sort+ sound+ span spare spark+ speed+ spell+ spin+ split+ sponge sponsor+ spoon spot+ spread+ sprinkle stab+
    stack+ stall+ stamp+ stand+ stare+ start+ starve state+ stay+ steady steal+ steep steer stem step+ stick+ sting+
    stir+ stitch stomach stop+ store+ storm+ straighten strain+ strap strengthen stress+ stretch+ strike+ strip+
    stroke+ stroll+ struggle+ study+ stuff sublet submit succeed suck sue suffer suggest suit sum supply+ support+
    suppose surface+ surprise+ surrender+ survive suspect+ swallow+ swap sweat+ sweep+ swerve swim+ swing+ swipe
    switch+ swot tack tackle talk+ tap+ tape taper target+ taste+ tax+ team+ tear+ tease+ tend terminate test+ text+
    thank+ thaw thread thrive throw+ tick+ tidy tie+ tighten tire+ toss total+ touch+ toughen track+ trade+ trail+
    train+ transfer+ transition+ translate transport+ travel+ treasure+ treat+ trick+ trigger+ trim trip+ trouble+
    trust+ try+ tuck tune turn+ tutor type+ underestimate unfold unfollow unite unlock unpack unplug unscrew
    unsubscribe untie unwind unwrap upgrade+ upset+ upskill urge+ use+ vacuum validate value+ vape vary venture
    view+ visit+ voice+ volunteer+ vote+ vow+ wait+ wake+ walk+ wander want warm warn wash+ waste+ watch+ water+
    weaken weather+ weigh welcome+ whisk whistle win+ wind+ wipe wish+ witness+ wonder+ work+ worry+ worsen wound+
    wrap+ wreck+ yawn yell zip`,
  /** First names common where English is spoken, of many origins. */
  names: `
    Aaron Abdi Abdul Abigail Adam Ade Adele Ahmed Aidan Aileen Aisha Alan Alana Alex Alexander Ali Alice Alicia Alison
    Amanda Amara Amina Amir Amy Ana Anas Andrea Andrei Andrew Andy Angela Angus Anita Ann Anna Anne Annie Anthony
    Anton Antonio Arjun Arthur Asha Ashley Asif Audrey Ayaan Barbara Barry Beatrice Becky Ben Benjamin Bernadette
    Bernard Beth Betty Bilal Billy Blessing Bob Bobby Bogdan Brenda Brian Bridget Bruce Bryan Callum Cameron Cara Carl
    Carla Carlos Carmen Carol Caroline Cath Catherine Cathy Charles Charlie Charlotte Chipo Chloe Chris Christina
    Christine Christopher Ciara Claire Clara Clare Colin Connor Conor Craig Cristina Dan Daniel Daniela Danny Darren
    Dave David Davie Dawn Dean Debbie Deborah Denise Dennis Derek Des Diana Diane Diego Dimitri Dmitri Donald Donna
    Doris Doug Douglas Dylan Eddie Edward Eileen Elaine Eleanor Elena Eli Elif Elijah Elizabeth Ella Ellen Ellie Elsie
    Emily Emma Emmanuel Eric Erin Errol Esther Ethan Eva Eve Evelyn Ewa Ewan Faisal Farah Fatima Fatou Femi Fergus
    Fiona Florence Frances Francis Frank Fred Freda Gabriel Gareth Gary Gavin Gemma George Georgina Gerald Geraldine
    Gerry Gina Giulia Glen Gloria Gordon Graham Grant Greg Gwen Halima Hamid Hannah Harold Harriet Harry Hassan
    Heather Hector Helen Henry Hugh Hugo Hussein Ian Ibrahim Igor Imran Irene Irina Iris Isaac Isabel Isla Ivan Ivor
    Jack Jackie Jacob Jade Jake Jamal James Jamie Jan Jane Janet Janice Jasmine Jason Javier Jean Jeff Jen Jenna
    Jennifer Jenny Jerome Jess Jessica Jill Jim Jimmy Joan Joanna Joanne Joe Joel John Johnny Jon Jonathan Jordan Jose
    Joseph Josephine Josh Joshua Josie Joyce Juan Judith Judy Julia Julian Julie Juliet June Justin Karen Karim Karl
    Kasia Kate Kath Katherine Kathleen Kathy Katie Kay Keiran Keith Kelly Ken Kenneth Kenny Kerry Kev Kevin Khadija
    Khalid Kieran Kim Kirsty Kumar Kwame Kyle Laura Lauren Lea Leah Lee Leila Len Leo Leon Leonard Les Leslie Lewis
    Liam Linda Lisa Liz Lola Lorna Lorraine Lottie Lou Louis Louise Lucas Lucia Lucy Luis Luka Lukas Luke Lydia Lynn
    Maeve Magda Maggie Malik Marcus Margaret Maria Mariam Marian Marie Mario Marion Marta Martha Martin Marvin Mary
    Mateo Matt Matthew Maureen Max Maya Megan Mehmet Melanie Melissa Mia Michael Michelle Miguel Mike Mina Miriam Mo
    Mohamed Mohammed Moira Molly Monica Morag Muhammad Musa Nadia Nadine Nancy Naomi Natalie Natasha Nathan Neil Ngozi
    Niall Nick Nicola Nicole Nigel Nikita Nina Noah Noel Noor Nora Noreen Norman Nour Ola Oleg Olga Oliver Olivia Omar
    Oscar Owen Paddy Pam Pamela Pat Patricia Patrick Paul Paula Pauline Pavel Pedro Peggy Penny Pete Peter Petra Phil
    Philip Phoebe Pierre Piotr Polly Priya Rachel Rafa Rafael Raj Rajesh Ralph Ramon Rashid Ravi Ray Raymond Rebecca
    Reggie Renu Rhona Ricardo Richard Rick Rita Rob Robbie Robert Robin Roger Ron Ronnie Rory Rosa Rosie Ross Roy Ruth
    Ryan Sabina Sadie Sahra Said Sal Sally Salma Sam Samantha Samir Samira Samuel Sana Sandra Sanjay Sara Sarah Scott
    Sean Sebastian Sergei Shane Shannon Sharon Shaun Sheila Shirley Simon Simone Sofia Sonia Sophia Sophie Stacey
    Stella Stephanie Stephen Steve Steven Stewart Stuart Sue Sunil Susan Suze Svetlana Sylvia Tam Tamara Tanya Tara
    Tariq Terry Theo Theresa Thomas Tim Tina Toby Todd Tom Tomek Tommy Toni Tony Tracey Tracy Trevor Trish Tyrone Umar
    Ursula Valerie Vanessa Vera Veronica Vicky Victor Victoria Vijay Viktor Vincent Viola Virginia Wanda Wayne Wendy
    Wes William Winston Yasmin Yolanda Yousef Yusuf Yvonne Zac Zahra Zainab Zara Zoe`,
  /** Common adjectives beside the feelings. */
  adjectives: `
    able absolute active actual additional afraid alive amazing annual average awesome basic best better big bigger
    brave brief bright brilliant busy caring central cheap clear clever common complete constant correct creative
    crucial current daily dark dead deep different difficult direct dirty dry due early easier easy effective entire
    essential exact excellent extra fair familiar fantastic fast favourite few final financial fine first foreign
    former free fresh friendly full funny future general gentle genuine global golden good great grown happy hard
    hardworking healthier healthy hidden high honest huge human humble ideal immediate important independent
    individual inner innocent intelligent kind kinder large last late latest legal limited little living local long
    loud lovely low loyal main major many married maximum medical mental mild minimum minor modern moral multiple
    mutual narrow natural necessary negative new nice normal odd official old older online only open opposite
    ordinary original other outside own particular past patient perfect personal physical plain polite poor popular
    positive potential practical present private professional proper public pure quick quiet random rare real
    realistic recent regular related relevant resilient rich right round sacred same second secret separate severe
    short significant silent silly similar simple single slight slow small smart social soft solid special specific
    stable standard steady stiff straight strange strict strong stupid sudden super sweet talented temporary thick
    thin tiny total tough true typical unable unique unusual urgent usual valid vast vital warm weekly welcome whole
    wide wild wise worse worst worth wrong young younger`,
  /** What a person can feel or be going through. */
  feelings: `
    abandoned accepted addicted afraid agitated alert alienated alone amazed ambivalent amused angry anguished
    annoyed anxious apart apathetic appreciated apprehensive ashamed astonished attached attacked aware awkward bad
    beaten belittled betrayed better bewildered bitter blamed blank blessed blue bored bothered broke broken bruised
    bullied bummed burdened burned burned-out burnt burnt-out calm caught cautious cheated cheerful clean closed
    cold comfortable committed concerned confident conflicted confused connected content controlled convinced
    cornered crappy crazy criticised criticized crushed curious cynical dazed deceived defeated defensive deflated
    degraded dejected delighted dependent depleted depressed desperate despised determined devastated different
    dirty disappointed disbelieved disconnected discouraged disgusted disheartened dismissed disrespected
    dissatisfied distant distracted distraught distressed disturbed divided done doubtful down downhearted drained
    dread drookit dull eager edgy elated embarrassed empty encouraged energised energized enraged enthusiastic
    envious excited excluded exhausted exploited exposed failed failing fearful fed fed-up finished flat flustered
    foolish forced forgotten fragile frantic free frightened frustrated fulfilled full fuming furious glad gloomy
    good grateful great grieving grumpy guarded guilty gutted happy harassed hated haunted heard heartbroken
    heartsick heavy heavy-hearted held helpless hesitant homeless homesick hooked hopeful hopeless horrible
    horrified humiliated hungry hurt hyped hyper ignored ill impatient inadequate insecure inspired insulted
    interested interrupted intimidated invisible irritable irritated isolated jealous judged jumpy keen knackered
    knocked lazy left let-down lethargic listless livid lonely lonesome lost loved low lucky mad manipulated
    melancholy mindful miserable misjudged mistreated misunderstood mixed mixed-up moody motivated muddled nauseous
    neglected nervous nostalgic numb off offended ok okay on-edge open optimistic outraged overjoyed overloaded
    overlooked overwhelmed overworked pained panicked panicky paranoid passionate patronised patronized peaceful
    pessimistic pissed playful pleased positive powerless pressured pressurised proud pumped punished pushed puzzled
    raging rattled raw ready reassured rejected relaxed relieved reluctant resentful resigned respected restless
    ridiculed rotten rough rushed sad safe satisfied scared sceptical scunnered seen self-conscious sensitive
    serious settled shaken shaky shamed shattered shocked shut shut-out shy sick silenced singled skeptical skint
    sleepless sleepy small smothered sober sore sorrowful sorry spent split squeezed stable startled starving steady
    stranded stressed stressed-out strong struck stuck stunned stupid suffocated sure surprised suspicious swamped
    tearful teary tempted tense terrible terrified thankful threatened thrilled thrown tired tormented torn touched
    trapped treated tricked troubled trusted ugly unappreciated uncared uncertain uncomfortable undecided
    underestimated uneasy unfulfilled unhappy unheard unimportant unloved unmotivated unprepared unsafe unsatisfied
    unseen unsettled unstable unsteady unstuck unsupported unsure unwanted unwelcome unwell unwilling unworthy upset
    used used-up useless valued victimised violated vulnerable wabbit wanted warm wary watched weak weary weepy
    weighed-down weird welcome willing wiped withdrawn worked worn worn-down worn-out worried worse worthless
    worthwhile worthy wounded wrecked wronged`,
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
    a-lot alarming annoying awful awkward bewildering big bitter bittersweet bleak boring brutal calming challenging
    chaotic cold comforting complicated confusing costly cruel crushing dangerous daunting degrading demanding
    demoralising demoralizing depressing devastating difficult disappointing discouraging disheartening disorienting
    dispiriting distressing disturbing draining dreadful embarrassing emotional enjoyable enormous exciting
    exhausting freeing frightening frustrating gruelling hard harder hardest harsh heart-breaking heartbreaking
    heavy hopeful horrendous horrible horrific huge humiliating hurtful important impossible infuriating intense
    intimidating irritating isolating loneliest lonely lonesome longest lot maddening massive meaningful messy
    miserable much nerve-racking nerve-wracking numbing overwhelming painful peaceful precious relieving rewarding
    rocky rough scarier scary shaming shattering shocking sickening soothing sore strange stressful stressing
    suffocating tempting terrible terrifying tight tiring tormenting torturous tough tougher traumatic traumatising
    traumatizing tricky troubling unbearable uncomfortable undignified unfair unjust unnerving unpleasant unsafe
    unsettling upsetting wearing weird worrying worst`,
  /** What the writer thinks of it. */
  opinions: `
    amazing awesome bad beautiful best better brilliant common cool correct crazy excellent fab fabulous fair
    fantastic fine foolish good great helpful impressive incredible inspiring interesting likely lovely marvellous
    natural nice normal ok okay perfect positive possible reasonable ridiculous right sensible silly smart spot-on
    stunning stupid super superb terrific true understandable unlikely usual valid wise wonderful wrong`,
  /** Names of illnesses and conditions. */
  conditions: `
    add addiction adhd agoraphobia alcoholism alzheimer alzheimer's anaemia anemia angina anorexia anxiety arthritis
    asperger asthma autism bipolar bpd bronchitis bulimia burnout cancer cellulitis cfs cirrhosis claustrophobia
    codependency concussion copd covid crohn dementia dependency depression diabetes did disorder dissociation dts dvt
    dyslexia dyspraxia eczema epilepsy eupd fibromyalgia flu gad gout hepatitis hernia hiv hypertension hypochondria
    hypomania hypothyroidism ibs infection insomnia jaundice kleptomania leukaemia lupus mania measles meningitis
    menopause migraine migraines ms narcissism neuropathy neurosis npd ocd osteoporosis pancreatitis paranoia
    parkinson pneumonia psoriasis psychosis ptsd pyromania scabies schizophrenia sciatica scurvy sepsis shingles std
    sti stroke syndrome tb thrombosis tourette trauma tuberculosis ulcer uti withdrawal`,
  /** Medicines and treatments. */
  treatments: `
    amitriptyline antabuse antibiotics antidepressant antidepressants antipsychotic antipsychotics benzodiazepines
    benzos buprenorphine cbt chemo citalopram codeine dbt detox diazepam ect emdr fluoxetine gabapentin ibuprofen
    insulin iron lithium medication meds methadone mirtazapine morphine naltrexone olanzapine paracetamol pregabalin
    propranolol prozac psychotherapy quetiapine rehab ritalin sertraline steroids suboxone subutex tramadol valium
    xanax zopiclone`,
  /** Verbs that at the head of a clause have an *I* or a *you* left out. */
  wishes: `
    ache agree alert appear appreciate belong bet bug cost dare deserve doubt dread envy exist fear feel found guess
    happen hate hope hurt lack last like matter mean miss need owe own reckon regret rot seem sigh sound suck
    suppose tend thank want weather wish wonder yawn`,
  /** Things of the day, the house and the road. */
  errands: `
    address app appointment bag bell bike bin biscuit biscuits boiler bread breakfast bus cafe café cake canteen car
    center centre chair chairs charger choir class coat coffee council course cupboard desk dinner door email file
    fog form fridge game garden glove gloves government hall hat heating hob jumper kettle key keys kit kitchen
    laundry law library lift line link list locker lunch mail market match meeting message messages milk mug note
    notes number office page parcel park parking party platform policy pool post poster price printer prize purse
    queue quiz raffle rain recipe rent reply rota rule scarf session shop show slot snow soup staff station stop
    sugar sun table tax taxi tea ticket timetable towel traffic train tram umbrella van volunteers wallet weather
    website wind`,
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
    blame breathe care carry cope cry deserve doubt dread dream expect face fear feel grieve hate hide hold hope
    imagine keep like lose love mean miss need picture pretend regret remember resent seem settle sleep sound
    stand struggle suffer think trust try want wish wonder worry`,
} as const
