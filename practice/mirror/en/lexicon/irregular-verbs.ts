/**
 * Base, past and participle where they are not built with -ed; several pasts are parted by a stroke. A form that is left out is
 * as the one before it. */
const table = `
arise arose arisen, awake awoke awoken, be was|were been, bear bore borne, beat beat beaten, become became become,
begin began begun, bend bent, bet, bid, bind bound, bite bit bitten, bleed bled, blow blew blown, break broke broken,
breed bred, bring brought, build built, burn burnt|burned, burst, buy bought, cast, catch caught, choose chose chosen,
cling clung, come came come, cost, creep crept, cut, deal dealt, dig dug, do did done, draw drew drawn, dream
dreamt|dreamed, drink drank drunk, drive drove driven, dwell dwelt, eat ate eaten, fall fell fallen, feed fed, feel
felt, fight fought, find found, flee fled, fling flung, fly flew flown, forbid forbade forbidden, foresee foresaw
foreseen, forget forgot forgotten, forgive forgave forgiven, freeze froze frozen, get got got|gotten, give gave given,
go went gone, grind ground, grow grew grown, hang hung, have had, hear heard, hide hid hidden, hit, hold held, hurt,
keep kept, kneel knelt, know knew known, lay laid, lead led, lean leant|leaned, leap leapt, learn learnt|learned,
leave left, lend lent, let, lie lay|lied lain|lied, light lit, lose lost, make made, mean meant, meet met, mistake
mistook mistaken, misread, misunderstand misunderstood, outgrow outgrew outgrown, overcome overcame overcome, overdo
overdid overdone, overeat overate overeaten, overhear overheard, oversleep overslept, overthink overthought, pay paid,
put, quit, read, rebuild rebuilt, redo redid redone, repay repaid, rethink rethought, rewrite rewrote rewritten, ride
rode ridden, ring rang rung, rise rose risen, run ran run, say said, see saw seen, seek sought, sell sold, send sent,
set, shake shook shaken, shed, shine shone, shoot shot, show showed shown, shrink shrank shrunk, shut, sing sang sung,
sink sank sunk, sit sat, sleep slept, slide slid, smell smelt|smelled, speak spoke spoken, speed sped, spell
spelt|spelled, spend spent, spill spilt|spilled, spin spun, spit spat, split, spoil spoilt|spoiled, spread, stand
stood, steal stole stolen, stick stuck, sting stung, strike struck, strive strove striven, swear swore sworn, sweep
swept, swell swelled swollen, swim swam swum, swing swung, take took taken, teach taught, tear tore torn, tell told,
think thought, throw threw thrown, undergo underwent undergone, understand understood, undertake undertook undertaken,
undo undid undone, uphold upheld, upset, wake woke woken, wear wore worn, weep wept, win won, wind wound, withdraw
withdrew withdrawn, withhold withheld, withstand withstood, write wrote written`

export const irregularVerbs = table.split(',').map((row) => {
  const [base = '', past = base, participle = past] = row.trim().split(/\s+/)
  return { base, pasts: past.split('|'), participles: participle.split('|') }
})
