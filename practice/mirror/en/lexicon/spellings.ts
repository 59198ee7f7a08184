/** Spellings of chats and of speech, and what they stand for; parts of a contraction are parted by a space. */
const table = `
u: you, ur: your, urs: yours, ud: you 'd, ull: you 'll, r: are, y: why, yr: your, ya: you, yu: you, youu: you, cya: see you, thx: thanks, tnx:
thanks, ty: thanks, pls: please, plz: please, pleas: please, bc: because, bcs: because, bcos: because, becuz: because,
becos: because, cos: because, coz: because, cuz: because, 'cause: because, tho: though, thru: through, w: with, wi:
with, wiv: with, wud: would, wld: would, cud: could, cld: could, shud: should, shld: should, shoud: should, shoulda:
should have, coulda: could have, woulda: would have, musta: must have, mighta: might have, shouldve: should have,
couldve: could have, wouldve: would have, mustve: must have, gonna: going to, gunna: going to, wanna: want to, gotta:
got to, hafta: have to, oughta: ought to, needa: need to, tryna: trying to, lemme: let me, gimme: give me, kinda: kind
of, sorta: sort of, outta: out of, lotta: lot of, dunno: do n't know, dunnae: do n't, cannae: can n't, dinnae: do n't,
whatcha: what are you, betcha: bet you, gotcha: got you, d'you: do you, dyou: do you, d'ya: do you, cant: can n't, cannot: can not,
wont: will n't, aint: is n't, can't: can n't, won't: will n't, shan't: shall n't, ain't: is n't, amnt: am n't,
your're: you 're, im: i 'm, i'm: i 'm, ive: i 've, id: i 'd, wats: what 's, wot: what, wat: what, whaddya: what do
you, howd: how did, whyd: why did, howdy: hello, abt: about, happend: happened, happned: happened, tommorow: tomorrow,
definately: definitely, b: be, becuase: because, beleive: believe, recieve: receive, freind: friend, untill: until,
bout: about, 'bout: about, rly: really, rlly: really, realy: really, prob: probably, probs: probably, prolly:
probably, defo: definitely, deffo: definitely, def: definitely, tmrw: tomorrow, tmr: tomorrow, tomoz: tomorrow, 2moro:
tomorrow, 2day: today, tonite: tonight, nite: night, msg: message, txt: text, ppl: people, smth: something, sth:
something, sum1: someone, some1: someone, any1: anyone, no1: no-one, nthn: nothing, nuthin: nothing, somethin:
something, nothin: nothing, anythin: anything, b4: before, gr8: great, l8r: later, m8: mate, ok: okay, k: okay, oki:
okay, okey: okay, alot: a lot, abit: a bit, aswell: as well, atm: at the moment, btw: by the way, tbh: honestly, imo:
in my opinion, imho: in my opinion, idk: i do n't know, ik: i know, ikr: i know right, ily: i love you, hru: how are
you, wdym: what do you mean, wbu: what about you, hbu: how about you, jus: just, jst: just, bein: being, havin:
having, rn: right now, irl: in real life, tel: tell, knw: know, kno: know, hav: have, hv: have, luv: love, thnk:
think, thot: thought, rite: right, wen: when, wer: where, hw: how, dis: this, dat: that, dem: them, da: the, de: the,
n: and, nd: and, an': and, yous: you, youse: you, yer: your, ye: you, ma: my, aye: yes, nae: not, wee: little, wasn:
was, everyones: everyone 's, allright: alright`

const entries = table
  .trim()
  .split(/,\s*/)
  .map((row) => row.split(/:\s+/))
  .map(([typed = '', meant = '']) => [typed, meant.split(/\s+/)] as const)

export const spellings: ReadonlyMap<string, readonly string[]> = new Map(entries)
