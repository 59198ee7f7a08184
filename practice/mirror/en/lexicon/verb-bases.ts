/** Base forms of verbs, regular and irregular; a new verb is a word here. */
export const verbBases = `
  rip bolt bolster shrug sip stitch swipe tick trim tune unscrew vacuum wade wiggle zip dab dip dunk dust empty fasten fetch fling forward gargle grill hum ink inch jab label lather lick lob loop marinate mash mumble nibble nod pat peek perch plait poke pour prod prune puff rinse roast rock rummage scoop scrub shovel simmer sing slot smear sniff soap sponge spoon sprinkle stash steep stir strap stuff sweep tack tap thaw thread tilt tow tuck tug unfold untie wedge whistle wrap
    bide wean downsize pester swerve nag badger chivvy dial snooze jog stretch cycle unsubscribe reschedule rebook apologise downgrade upskill retrain volunteer mediate declutter detoxify hydrate moisturise meditate journal brainstorm jot scribble screenshot
    bin haggle nip photocopy sack grass skive nick man phone moan budge chuck ditch flog pop swot shush skip dodge delete unfollow recycle hoover iron knead mop peg whisk boil peel dial fax log screenshot print ring tape bag box file fold swap pawn lodge rent sublet tidy air
    abandon absorb abuse accept access accompany accomplish accumulate accuse ache achieve acknowledge acquire act
  adapt add address adjust admire admit adopt adore advance advise affect afford age aggravate agree aim alert
  allow alter amaze amuse analyse analyze anger announce annoy answer anticipate apologise apologize appeal appear
  appease applaud apply appoint appreciate approach approve argue arouse arrange arrest arrive ask assault assess
  assign assist assume assure attach attack attempt attend attract attribute automate avoid await back bake
  balance ban bang bank bar bare bargain base bash bathe battle beat become befriend beg begin behave believe
  belong bend benefit bet betray bid bite blame bleed blend bless blink block blow board boast boil bolster book
  boost borrow bother bottle bounce bow box brag breach break breathe breed brew bribe bring browse brush buckle
  budge budget bug build bully bump bundle burn burst bury buy buzz bypass calculate call calm camp cancel capture
  care carry carve cash cast catch cause caution cease celebrate challenge change charge chase chat cheat check
  cheer cherish chew chill choke choose chop circle cite claim clap clarify clash clean cleanse clear click climb
  cling close clothe coach coax coincide collapse collect comb combine come comfort commit communicate commute
  compare compensate compete compile complain complete compliment comply compose compromise conceal concentrate
  concern conclude condition conduct confess confide confine confirm confront confuse connect conquer conserve
  consider consist console construct consult consume contact contain contemplate contest continue contradict
  contribute control convert convey convince cook cool cooperate coordinate cope copy correct cost cough count
  cover crack cram crash crave crawl create creep cripple criticise criticize cross crush cry cuddle cure curse
  customise cut cycle damage damn dance dare date deal debate deceive decide declare decline decorate decrease
  dedicate deem deepen defeat defend define degrade delay delegate delete delight deliver demand demonstrate dent
  deny depart depend deprive derail descend describe deserve design desire despair despise destine destroy detach
  detect deteriorate determine detox devastate develop devote diagnose dictate die differ dig diminish dine direct
  disable disagree disappear disappoint discharge discipline disclose discourage discover discuss disgust dislike
  dismiss dispute disrupt dissolve distance distinguish distract distress disturb divide divorce document dodge
  dominate donate doubt download doze drag drain draw dread dream dress drift drill drink drive drop drown drug
  dry dump dwell dwindle earn ease eat echo edit educate eject elaborate elect elevate eliminate email embarrass
  embrace emerge emphasise employ empower empty enable encounter encourage end endanger endure energise enforce
  engage enhance enjoy enlarge enlist enrich enrol enroll ensure enter entertain entitle envision envy erase erupt
  escape establish evaluate evict evolve exaggerate examine exceed exchange excite exclude excuse execute exercise
  exhale exhaust exist expand expect expel experience explain exploit explore expose express extend face
  facilitate fade fail faint fake fall falter fancy fasten favor favour fear feed feel fetch fiddle fight figure
  file fill film filter finance find finish fire fit fix flag flash flatter flee flinch flip float flood flourish
  flow fluctuate fly focus fold follow fool forbid force foresee forget forgive form foster found freeze fret
  frighten frustrate fuel fulfil fulfill fumble function fund fuss gain gamble gather gaze generate get give
  glance glow go google gossip grab graduate grant grasp greet grieve grind grip groan grow grumble guarantee
  guard guess guide hallucinate hamper hand handle hang happen harass harden harm harvest hasten hate haul haunt
  have head heal hear heat heed help hesitate hide highlight hinder hint hire hit hold honor honour hop hope host
  hug hunt hurl hurry hurt identify ignore illustrate imagine immerse impact implement imply impose impress
  imprison improve incline include incorporate increase indicate induce influence inform inhale inherit inhibit
  initiate inject injure inquire insist inspect inspire install instruct insult insure integrate intend intensify
  interact interest interfere interpret interrupt intervene interview intimidate introduce intrude invade invent
  inventory invest investigate invite involve irk irritate isolate issue jail jeopardise join joke jot journal
  judge juggle jump justify keep kick kid kill kiss kneel knit knock know label lack land lash last laugh launch
  lay lead lean leap learn leave lecture lend lessen let level liberate lie lift light like limit line linger link
  list listen litter live load loan loathe locate lock log loiter look loosen lose love lower lure magnify mail
  maintain make manage manipulate march mark marry match matter maximise mean measure meditate meet melt mend
  mention merge mess message mimic mind minimise minimize mirror misjudge misread miss mistake misunderstand
  misuse mix moan mobilise model modify monitor motivate mount mourn move multiply mumble murder mute nag name
  navigate need neglect negotiate nod normalise note notice notify nourish nudge numb nurse nurture obey object
  observe obsess obtain occupy occur offend offer offset omit open operate oppose opt order organise organize
  orient outgrow outline outweigh overcome overdo overdose overeat overhear overlook overreact oversleep overstay
  overthink overturn overwhelm owe own pace pack paint panic paralyse park part participate pass pause pave pay
  peel perceive perform permit persecute persevere persist persuade phone photograph pick picture place plague
  plan plant play plead please pledge plot point polish ponder pop portray possess post postpone pour practice
  practise praise pray preach predict prefer prepare prescribe present preserve press pressure presume pretend
  prevail prevent print prioritise prioritize proceed process procrastinate produce profit progress prohibit
  project prolong promise promote prompt pronounce prop propose prosecute prosper protect protest prove provide
  provoke publish pull pump punch punish pursue push put qualify quarrel question queue quieten quit quote race
  radiate rage raise ramble rant rate reach react read realise realize reapply reassess reassure rebel rebound
  rebuild rebuke recall receive recharge recite reckon reclaim recognise recognize recommend recommit reconcile
  reconnect reconsider record recover recruit redirect redo reduce refer refill reflect refrain reframe refresh
  refuse regain regard register regret regroup regulate rehearse reinforce reject rejoice rejoin relapse relate
  relax relearn release relieve relive relocate rely remain remember remind reminisce remove renew renovate rent
  reopen repair repay repeat replace reply report represent repress request require rescue research resemble
  resent reset reside resign resist resolve resort respect respond rest restart restore result resume retain
  rethink retire retrace retreat retrieve return reunite reveal reverse review revisit revive revolve reward
  rewrite ride ridicule ring rinse rise risk roam rob roll root rot rub ruin rule run rush sacrifice safeguard
  sail salvage satisfy save say scan scare scatter schedule scold scrap scrape scratch scream screen scrub seal
  search seclude secure seduce see seek seem seize sell send sense sentence separate serve set settle shake shame
  share shatter shave shed shelter shelve shield shift shine shiver shock shoot shop shorten shout shove show
  shower shred shrink shrug shudder shut sigh sign signal silence simmer simplify sing sink sit skate sketch skim
  skip slam slap sleep slide slip slow smash smell smile smoke smooth snap snatch sneak sniff snore soak soar
  sober socialise socialize soften solve sooth soothe sort sound span spare spark speak specialise specify
  speculate speed spell spend spill spin spiral spit split spoil sponsor spot spread squat squeeze stab stabilise
  stabilize stack stagger stall stamp stand stare start starve state stay steady steal steer stem step stick
  stimulate sting stir stockpile stomach stop store storm straighten strain strand stray strengthen stress stretch
  strike strip strive stroke stroll struggle study stumble submit subside substitute succeed suck sue suffer
  suggest suit sulk sum summarise summarize supervise supply support suppose suppress surface surprise surrender
  surround survive suspect swallow swap swear sweat sweep swell swim swing switch sympathise sympathize tackle
  tailor take talk tame tap taper target taste tax teach team tear tease tell tempt tend terminate terrify test
  testify text thank thaw think threaten thrive throw tick tidy tie tighten tire tolerate topple torture toss
  total touch toughen tow track trade trail train transfer transform transition translate transport trap
  traumatise travel treasure treat tremble trick trigger trip triumph trouble trust try tuck tug turn tutor twist
  type unblock uncover underestimate undergo undermine understand undertake undo unfold unite unload unlock unpack
  unplug unravel untangle unwind unwrap update upgrade uphold uproot upset urge use utter vacate validate value
  vanish vape vary vent venture verify view violate visit visualise visualize voice volunteer vomit vote vow wait
  wake walk wander want warm warn wash waste watch water weaken wear weather weep weigh welcome whine whisper
  widen win wind wipe wish withdraw withhold withstand witness wonder work worry worsen worship wound wrap wreck
  wrestle write yawn yell yield
  `
  .trim()
  .split(/\s+/)
