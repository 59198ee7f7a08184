const words = (text: string) => new Set(text.trim().split(/\s+/))

/** What a person can feel or be going through: after “you’re” or “you feel” it says back a feeling. */
export const feelingAdjectives = words(`
  abandoned accepted afraid agitated alert alienated alone amazed ambivalent amused angry anguished annoyed anxious apart
  apathetic appreciated apprehensive ashamed astonished attacked attached awkward aware bad beaten belittled betrayed better
  bewildered bitter blamed blank blessed blue bored bothered broken bullied burdened burned burnt bummed calm caught cheated
  cheerful closed cold comfortable committed concerned confident conflicted confused connected content controlled convinced
  cornered crappy crazy criticised criticized crushed curious cut cynical dazed deceived defeated defensive deflated degraded
  dejected delighted depleted depressed desperate despised determined devastated different dirty disappointed disbelieved
  disconnected discouraged disgusted disheartened dismissed disrespected dissatisfied distant distraught distressed
  distracted disturbed divided done doubtful down downhearted drained dread dull eager edgy elated embarrassed empty
  encouraged energised energized enraged enthusiastic envious excited excluded exhausted exploited exposed failed failing
  fearful fed-up fed finished flat flustered foolish forced forgotten fragile frantic free frightened frustrated fulfilled
  full fuming furious glad gloomy good grateful great grieving grumpy guarded guilty happy harassed hated haunted heartbroken
  heard heavy held helpless hesitant homesick hopeful hopeless horrible horrified humiliated hungry hurt hyper ignored ill
  impatient inadequate insecure inspired insulted interested interrupted intimidated invisible irritable irritated
  isolated jealous judged jumpy keen knackered lazy left let-down lethargic listless livid lonely lonesome lost loved low
  lucky mad manipulated melancholy mindful miserable misjudged mistreated misunderstood mixed mixed-up moody motivated moved
  muddled nauseous neglected nervous numb nostalgic off offended ok okay on-edge open optimistic outraged overjoyed overlooked
  overwhelmed overworked pained panicked panicky paranoid passionate patronised patronized peaceful pessimistic pissed
  playful pleased positive powerless pressured pressurised proud punished pushed puzzled rattled raw ready reassured
  rejected relaxed relieved reluctant resentful resigned respected restless ridiculed rotten rough rushed sad safe satisfied
  scared seen self-conscious sensitive serious settled shaken shaky shamed shattered shocked shook shut shut-out shy sick silenced
  singled skeptical sceptical sleepless sleepy small smothered sober sorrowful sore sorry spent split squeezed stable startled
  starving steady stranded stressed strong struck stuck stunned stupid suffocated sure surprised suspicious swamped teary
  tearful tempted tense terrible terrified thankful threatened thrilled thrown tired tormented torn touched trapped treated
  tricked troubled trusted turned ugly unappreciated uncared uncertain uncomfortable undecided underestimated uneasy unfulfilled
  unhappy unheard unimportant unloved unmotivated unprepared unsafe unsatisfied unseen unsettled unstable unsteady unsupported
  unsure unwanted unwelcome unwell unworthy upset used used-up useless valued victimised violated vulnerable wanted warm wary
  watched weak weary weepy weighed-down weird welcome wiped withdrawn worked worn worn-out worried worse worthless worthwhile
  worthy wounded wrecked wronged willing unwilling stressed-out overloaded burnt-out burned-out heavy-hearted heartsick bruised
  unstuck clean hooked addicted dependent cautious hyped pumped gutted skint broke homeless knocked worn-down`)

/** How a situation can weigh: “it’s hard when …”, “that was frightening”. */
export const situationAdjectives = words(`
  alarming annoying awkward bewildering bittersweet bitter bleak boring brutal challenging chaotic complicated confusing costly
  cruel crushing daunting dangerous degrading demanding demoralising demoralizing depressing devastating difficult disappointing
  discouraging disheartening disorienting dispiriting distressing disturbing draining dreadful embarrassing emotional exhausting
  frightening frustrating gruelling hard harder hardest harsh heartbreaking heart-breaking heavy horrible horrendous horrific
  humiliating hurtful important impossible infuriating intense intimidating irritating isolating lonely lonesome maddening
  messy miserable nerve-racking nerve-wracking numbing overwhelming painful precious rough rocky scary scarier shaming shattering
  shocking sickening sore stressful stressing suffocating tempting terrible terrifying tight tiring tormenting torturous tough tougher
  traumatic traumatising traumatizing tricky troubling unbearable uncomfortable undignified unfair unjust unnerving unpleasant
  unsettling upsetting weird worrying wearing awful unsafe meaningful exciting freeing relieving comforting hopeful rewarding
  huge big massive enormous strange a-lot lot much enjoyable peaceful calming soothing welcome special dear cold lonely`)

/** Opinions: what the writer thinks of it. */
export const opinionAdjectives = words(`
  amazing awesome beautiful best better brilliant cool correct excellent fab fabulous fair fantastic fine good great helpful
  impressive incredible inspiring interesting lovely marvellous natural nice normal okay ok perfect positive reasonable right
  sensible smart spot-on stunning super superb terrific true understandable usual valid wise wonderful wrong silly stupid crazy
  ridiculous foolish bad common likely possible unlikely`)
