const table = `
  abandon absorb abuse accept access+ accompany accomplish accumulate accuse ache+ achieve acknowledge acquire act+
  adapt add address+ adjust admire admit adopt adore advance+ advise affect afford age+ aggravate agree aim+ air
  alert+ allow alter amaze amuse analyse analyze anger+ announce annoy answer+ anticipate apologise apologize appeal+
  appear appease applaud apply appoint appreciate approach+ approve argue arouse arrange arrest+ arrive ask assault
  assess assign assist assume assure attach attack+ attempt+ attend attract attribute automate avoid await back+
  badger bag bake balance+ ban+ bang+ bank+ bar bare bargain base+ bash bathe battle+ befriend beg behave believe
  belong benefit+ bet+ betray bide bin bite+ blame+ blend bless blink block+ blow+ board+ boast boil bolster bolt
  book+ boost+ borrow bother+ bottle+ bounce bow box+ brag brainstorm breach breathe brew bribe browse brush+ buckle
  budge budget+ bug+ bully bump bundle burn+ bury buzz+ bypass calculate call+ calm+ camp+ cancel capture care+ carry
  carve cash+ cast+ catch+ cause+ caution cease celebrate challenge+ change+ charge+ chase+ chat+ cheat check+ cheer+
  cherish chew chill+ chivvy choke chop chuck circle+ cite claim+ clap clarify clash+ clean cleanse clear click climb
  close+ clothe coach coax coincide collapse collect comb+ combine comfort+ commit communicate commute compare
  compensate compete compile complain complete compliment comply compose compromise conceal concentrate concern+
  conclude condition+ conduct+ confess confide confine confirm confront confuse connect conquer conserve consider
  consist console construct consult consume contact+ contain contemplate contest+ continue contradict contribute
  control+ convert convey convince cook+ cool cooperate coordinate cope copy+ correct cost+ cough+ count+ cover+
  crack+ cram crash+ crave crawl create cripple criticise criticize cross+ crush cry+ cuddle cure+ curse+ customise
  cut+ cycle+ dab damage+ damn dance+ dare+ date+ deal+ debate+ deceive decide declare decline+ declutter decorate
  decrease dedicate deem deepen defeat defend define degrade delay+ delegate delete delight+ deliver demand+
  demonstrate dent deny depart depend deprive derail descend describe deserve design+ desire+ despair despise destine
  destroy detach detect deteriorate determine detox+ detoxify devastate develop devote diagnose dial dictate die
  differ diminish dine dip direct+ disable disagree disappear disappoint discharge+ discipline+ disclose discourage
  discover discuss disgust dislike+ dismiss dispute disrupt dissolve distance+ distinguish distract distress+ disturb
  ditch divide divorce+ document+ dodge dominate donate doubt+ downgrade download downsize doze drag+ drain+ draw+
  dread+ dream+ dress+ drift+ drill drink+ drive+ drop+ drown drug+ dry dump+ dunk dust dwindle earn ease+ echo+ edit
  educate eject elaborate elect elevate eliminate email+ embarrass embrace emerge emphasise employ empower empty
  enable encounter encourage end+ endanger endure energise enforce engage enhance enjoy enlarge enlist enrich enrol
  enroll ensure enter entertain entitle envision envy+ erase erupt escape+ establish evaluate evict evolve exaggerate
  examine exceed exchange+ excite exclude excuse+ execute exercise+ exhale exhaust exist expand expect expel
  experience+ explain exploit+ explore expose express+ extend face+ facilitate fade+ fail faint fake+ fall+ falter
  fancy+ fasten favor+ favour+ fax fear+ feed+ feel+ fetch fiddle fight+ figure+ file+ fill+ film+ filter+ finance+
  find+ finish fire+ fit+ fix+ flag+ flash+ flatter flinch flip float+ flog flood+ flourish flow+ fluctuate focus+
  fold+ follow fool+ force+ form+ forward foster found fret frighten frustrate fuel+ fulfil fulfill fumble function+
  fund+ fuss+ gain+ gamble+ gargle gather gaze+ generate glance+ glow+ google gossip+ grab graduate grant+ grasp+
  grass greet+ grieve grill grip+ groan grumble guarantee+ guard+ guess+ guide+ haggle hallucinate hamper hand+
  handle+ happen harass harden harm+ harvest+ hasten hate+ haul haunt head+ heal heat+ heed help+ hesitate highlight
  hinder hint+ hire hit+ hold+ honor honour hoover hop hope+ host+ hug+ hum hunt+ hurl hurry+ hurt+ hydrate identify
  ignore illustrate imagine immerse impact+ implement imply impose impress imprison improve inch incline include
  incorporate increase+ indicate induce influence+ inform inhale inherit inhibit initiate inject injure ink inquire
  insist inspect inspire install instruct insult+ insure integrate intend intensify interact interest+ interfere
  interpret interrupt intervene interview+ intimidate introduce intrude invade invent inventory invest investigate
  invite involve irk iron irritate isolate issue+ jab jail+ jeopardise jog join joke+ jot journal+ judge+ juggle jump+
  justify keep+ kick+ kid+ kill+ kiss+ knead knit knock+ label+ lack+ land+ lash last lather laugh+ launch+ lead+
  leap+ lecture+ lessen level+ liberate lick lie+ lift+ light+ like limit+ line+ linger link+ list+ listen litter live
  load+ loan+ loathe lob locate lock+ lodge log+ loiter look+ loop loosen love+ lower lure magnify mail+ maintain man
  manage manipulate march+ marinate mark+ marry mash match+ matter+ maximise measure+ mediate meditate meet+ melt mend
  mention+ merge mess+ message+ mimic mind+ minimise minimize mirror+ misjudge miss mistake+ misuse mix+ moan mobilise
  model+ modify moisturise monitor+ mop motivate mount mourn move+ multiply mumble murder+ mute nag name+ navigate
  need+ neglect negotiate nibble nick nip nod normalise note+ notice+ notify nourish nudge numb nurse+ nurture obey
  object+ observe obsess obtain occupy occur offend offer+ offset+ omit open+ operate oppose opt order+ organise
  organize orient outline+ outweigh overdose overlook overreact overstay overturn overwhelm owe own+ pace+ pack+
  paint+ panic+ paralyse park+ part+ participate pass+ pat pause+ pave pawn pay+ peek peel peg perceive perch perform
  permit persecute persevere persist persuade pester phone+ photocopy photograph+ pick+ picture+ place+ plague plait
  plan+ plant+ play+ plead please pledge+ plot+ point+ poke polish ponder pop+ portray possess post+ postpone pour
  practice+ practise praise+ pray preach predict prefer prepare prescribe present+ preserve press+ pressure+ presume
  pretend prevail prevent print+ prioritise prioritize proceed process+ procrastinate prod produce+ profit+ progress+
  prohibit project+ prolong promise+ promote prompt+ pronounce prop propose prosecute prosper protect protest+ prove
  provide provoke prune publish puff pull+ pump+ punch+ punish pursue push+ qualify quarrel question+ queue+ quieten
  quit+ quote+ race+ radiate rage+ raise+ ramble rant+ rate+ reach+ react read+ realise realize reapply reassess
  reassure rebel+ rebook rebound rebuke recall receive recharge recite reckon reclaim recognise recognize recommend
  recommit reconcile reconnect reconsider record+ recover+ recruit recycle redirect reduce refer refill reflect
  refrain reframe refresh refuse+ regain regard+ register regret+ regroup regulate rehearse reinforce reject rejoice
  rejoin relapse+ relate relax relearn release+ relieve relive relocate rely remain remember remind reminisce remove
  renew renovate rent+ reopen repair+ repeat+ replace reply+ report+ represent repress request+ require reschedule
  rescue+ research+ resemble resent reset reside resign resist resolve resort respect+ respond rest+ restart restore
  result+ resume retain retire retrace retrain retreat+ retrieve return+ reunite reveal reverse+ review+ revisit
  revive revolve reward+ ride+ ridicule ring+ rinse rip rise+ risk+ roam roast rob rock+ roll+ root+ rot rub+ ruin+
  rule+ rummage run+ rush+ sack sacrifice+ safeguard sail+ salvage satisfy save+ scan+ scare+ scatter schedule+ scold
  scoop scrap scrape scratch+ scream+ screen+ screenshot scribble scrub seal+ search+ seclude secure seduce seem seize
  sense+ sentence+ separate serve+ set+ settle shake+ shame+ share+ shatter shave shelter+ shelve shield+ shift+
  shine+ shiver shock+ shoot+ shop+ shorten shout+ shove shovel show+ shower+ shred shrug shudder shush sigh+ sign+
  signal+ silence+ simmer simplify sink+ sip skate sketch+ skim skip+ skive slam slap+ sleep+ slide+ slip+ slot slow
  smash smear smell+ smile+ smoke+ smooth snap+ snatch sneak sniff snooze snore soak soap soar sober socialise
  socialize soften solve sooth soothe sort+ sound+ span spare spark+ specialise specify speculate speed+ spell+ spin+
  spiral+ split+ sponge sponsor+ spoon spot+ spread+ sprinkle squat+ squeeze stab+ stabilise stabilize stack+ stagger
  stall+ stamp+ stand+ stare+ start+ starve stash state+ stay+ steady steal+ steep steer stem step+ stick+ stimulate
  sting+ stir+ stitch stockpile stomach stop+ store+ storm+ straighten strain+ strand strap stray strengthen stress+
  stretch+ strike+ strip+ stroke+ stroll+ struggle+ study+ stuff stumble sublet submit subside substitute+ succeed
  suck sue suffer suggest suit sulk sum summarise summarize supervise supply+ support+ suppose suppress surface+
  surprise+ surrender+ surround survive suspect+ swallow+ swap sweat+ sweep+ swerve swim+ swing+ swipe switch+ swot
  sympathise sympathize tack tackle tailor talk+ tame tap+ tape taper target+ taste+ tax+ team+ tear+ tease+ tempt
  tend terminate terrify test+ testify text+ thank+ thaw thread threaten thrive throw+ tick+ tidy tie+ tighten tilt
  tire+ tolerate topple torture toss total+ touch+ toughen tow track+ trade+ trail+ train+ transfer+ transform
  transition+ translate transport+ trap+ traumatise travel+ treasure+ treat+ tremble trick+ trigger+ trim trip+
  triumph trouble+ trust+ try+ tuck tug tune turn+ tutor twist+ type+ unblock uncover underestimate undermine unfold
  unfollow unite unload unlock unpack unplug unravel unscrew unsubscribe untangle untie unwind unwrap update+ upgrade+
  uproot upset+ upskill urge+ use+ utter vacate vacuum validate value+ vanish vape vary vent+ venture verify view+
  violate visit+ visualise visualize voice+ volunteer+ vomit vote+ vow+ wade wait+ wake+ walk+ wander want warm warn
  wash+ waste+ watch+ water+ weaken wean weather+ wedge weigh welcome+ whine whisk whisper+ whistle widen wiggle win+
  wind+ wipe wish+ witness+ wonder+ work+ worry+ worsen worship+ wound+ wrap+ wreck+ wrestle yawn yell yield+ zip`
const entries = table.trim().split(/\s+/)

/** Base forms of verbs; a new verb is a word here, with a + where it is as often a noun. */
export const verbBases = entries.map((entry) => entry.replace('+', ''))

/** Verbs that are as often nouns, some plural or with an -ing of their own; what stands around decides. */
export const nounVerbs = new Set(entries.filter((entry) => entry.endsWith('+')).map((entry) => entry.slice(0, -1)))
