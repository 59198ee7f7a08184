const table = `
  abandon absorb abuse accept access+ accompany accomplish accuse ache+ achieve acknowledge acquire act+ adapt add
  address+ adjust admire admit adopt advance+ affect afford age+ agree aim+ air alert+ allow alter amuse analyse
  analyze anger+ announce annoy answer+ anticipate appeal+ appear apply appoint appreciate approach+ approve argue
  arrange arrest+ arrive ask assess assist assume assure attach attack+ attempt+ attend attract avoid await back+ bag
  bake balance+ ban+ bank+ bar bare base+ battle+ beg behave believe belong benefit+ bet+ betray bin bite+ blame+
  blend blink block+ blow+ board+ boil bolster book+ boost+ borrow bother+ bottle+ bounce bow box+ brainstorm breathe
  browse brush+ buckle budge budget+ bug+ bully bump burn+ bury buzz+ bypass calculate call+ calm+ camp+ cancel care+
  carry cash+ cast+ catch+ cause+ cease celebrate challenge+ change+ charge+ chase+ chat+ cheat check+ cheer+ cherish
  chill+ choke chuck circle+ claim+ clean cleanse clear click climb close+ coach collapse collect comb+ combine
  comfort+ commit communicate commute compare compensate complain complete compliment concentrate concern+ conclude
  condition+ conduct+ confess confide confirm confront confuse connect consider console consult contact+ contain
  contest+ continue contribute control+ convert convey convince cook+ cool cooperate coordinate cope copy+ correct
  cost+ cough+ count+ cover+ crash+ create cross+ crush cry+ cuddle cut+ cycle+ dab damage+ dance+ dare+ date+ deal+
  debate+ deceive decide declare decline+ declutter decrease dedicate defeat defend define delay+ delete delight+
  deliver demand+ demonstrate deny depend describe deserve design+ desire+ despair destroy determine detox+ develop
  diagnose dial die differ dip direct+ disagree disappear disappoint discharge+ discipline+ disclose discourage
  discover discuss disgust dislike+ dismiss disrupt distance+ distract distress+ disturb ditch divide divorce+
  document+ dodge donate doubt+ downgrade download drag+ drain+ draw+ dread+ dream+ dress+ drift+ drill drink+ drive+
  drop+ drug+ dry dunk dust earn ease+ edit educate eliminate email+ embarrass embrace employ empower empty enable
  encounter encourage end+ endure engage enhance enjoy enrol enroll enter envy+ escape+ establish evict exaggerate
  examine excite excuse+ exercise+ exhaust exist expect expel experience+ explain exploit+ explore expose express+
  extend face+ fade+ fail fall+ fasten favor+ favour+ fax fear+ feed+ feel+ fetch fight+ figure+ file+ fill+ find+
  finish fire+ fit+ fix+ flag+ flash+ flip flog focus+ follow fool+ force+ form+ forward foster found fret frighten
  frustrate fulfil fulfill function+ fund+ fuss+ gain+ gamble+ gather google grab graduate grant+ grass grieve grip+
  guarantee+ guard+ guess+ guide+ haggle hand+ handle+ happen harass harm+ harvest+ hate+ haunt head+ heal heat+ heed
  help+ hesitate highlight hint+ hire hit+ hold+ honor honour hoover hop hope+ host+ hug+ hurry+ hurt+ hydrate ignore
  imagine implement impress improve inch include increase+ indicate influence+ inform ink inquire insist inspect
  inspire install instruct insult+ insure integrate intend interest+ interfere interpret interrupt interview+
  intimidate introduce invest investigate invite involve iron irritate isolate issue+ jog join joke+ jot journal+
  judge+ juggle jump+ keep+ kick+ kid+ kill+ kiss+ knead knock+ label+ lack+ land+ last laugh+ launch+ lead+ lessen
  lick lie+ lift+ light+ like limit+ line+ link+ list+ listen live load+ loan+ lob locate lock+ lodge log+ loiter
  look+ loop love+ lower mail+ maintain man manage march+ mark+ marry mash match+ matter+ measure+ mediate meditate
  meet+ melt mend mention+ mess+ message+ mind+ mirror+ miss mistake+ mix+ moan model+ monitor+ mop motivate mount
  mourn move+ murder+ mute nag name+ navigate need+ neglect negotiate nick nip nod note+ notice+ nourish nudge numb
  nurse+ nurture obey object+ observe occur offend offer+ offset+ omit open+ operate opt order+ orient overdose
  overreact overwhelm owe own+ pace+ pack+ paint+ panic+ park+ part+ participate pass+ pat pause+ pave pawn pay+ peel
  peg perform permit persevere persist persuade pester phone+ photocopy photograph+ pick+ picture+ place+ plague plan+
  plant+ play+ plead please pledge+ plot+ point+ polish pop+ possess post+ postpone pour practice+ praise+ pray
  predict prefer prepare prescribe present+ preserve press+ pressure+ pretend prevent print+ proceed process+ prod
  produce+ profit+ progress+ project+ promise+ promote prompt+ pronounce prop protect protest+ prove provide provoke
  prune publish puff pull+ pump+ punch+ punish pursue push+ question+ queue+ quieten quit+ race+ raise+ ramble rant+
  rate+ reach+ react read+ reapply reassess reassure rebook rebound recall receive recharge reckon recommend reconcile
  reconnect reconsider record+ recover+ recruit recycle reduce refer refill reflect reframe refresh refuse+ regain
  regard+ register regret+ regulate rehearse reinforce reject rejoin relapse+ relate relax relearn release+ relieve
  relive relocate rely remain remember remind remove renew rent+ reopen repair+ repeat+ replace reply+ report+
  represent repress request+ require reschedule rescue+ research+ resent reset reside resist resolve resort respect+
  respond rest+ restart result+ resume retain retire retrain retrieve return+ reunite reveal reverse+ review+ revisit
  reward+ ride+ ring+ rinse rip rise+ risk+ roam rob rock+ roll+ root+ rot rub+ ruin+ rule+ rummage run+ rush+ sack
  sacrifice+ safeguard sail+ save+ scan+ scare+ schedule+ scoop scrap scratch+ scream+ screen+ screenshot scribble
  search+ secure seem seize sense+ sentence+ separate serve+ set+ settle shake+ shame+ share+ shave shelter+ shift+
  shine+ shock+ shoot+ shop+ shorten shout+ shove show+ shower+ shred shudder shush sigh+ sign+ signal+ silence+ sink+
  sip skate skip+ skive slam slap+ sleep+ slide+ slip+ slow smash smell+ smile+ smoke+ smooth snap+ snooze soak soap
  soar sober solve sooth soothe sort+ sound+ span spare spark+ speed+ spell+ spin+ split+ sponge sponsor+ spoon spot+
  spread+ sprinkle stab+ stack+ stall+ stamp+ stand+ stare+ start+ starve state+ stay+ steady steal+ steep steer stem
  step+ stick+ sting+ stir+ stitch stomach stop+ store+ storm+ straighten strain+ strap strengthen stress+ stretch+
  strike+ strip+ stroke+ stroll+ struggle+ study+ stuff sublet submit succeed suck sue suffer suggest suit sum supply+
  support+ suppose surface+ surprise+ surrender+ survive suspect+ swallow+ swap sweat+ sweep+ swerve swim+ swing+
  swipe switch+ swot tack tackle talk+ tap+ tape taper target+ taste+ tax+ team+ tear+ tease+ tend terminate test+
  text+ thank+ thaw thread thrive throw+ tick+ tidy tie+ tighten tire+ toss total+ touch+ toughen track+ trade+ trail+
  train+ transfer+ transition+ translate transport+ travel+ treasure+ treat+ trick+ trigger+ trim trip+ trouble+
  trust+ try+ tuck tune turn+ tutor type+ underestimate unfold unfollow unite unlock unpack unplug unscrew unsubscribe
  untie unwind unwrap upgrade+ upset+ upskill urge+ use+ vacuum validate value+ vape vary venture view+ visit+ voice+
  volunteer+ vote+ vow+ wait+ wake+ walk+ wander want warm warn wash+ waste+ watch+ water+ weaken weather+ weigh
  welcome+ whisk whistle win+ wind+ wipe wish+ witness+ wonder+ work+ worry+ worsen wound+ wrap+ wreck+ yawn yell zip`
const entries = table.trim().split(/\s+/)

/** Base forms of verbs; a new verb is a word here, with a + where it is as often a noun. */
export const verbBases = entries.map((entry) => entry.replace('+', ''))

/** Verbs that are as often nouns, some plural or with an -ing of their own; what stands around decides. */
export const nounVerbs = new Set(entries.filter((entry) => entry.endsWith('+')).map((entry) => entry.slice(0, -1)))
