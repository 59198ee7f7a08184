/** Verbs that are as often nouns, some plural or with an -ing of their own; what stands around decides. */
export const nounVerbs = new Set(
  (
    'access ache act address advance age aim alert amount anger answer appeal approach argument arrest attack attempt back ' +
    'balance ban bang bank base bath battle benefit bet bite blame block blow board book boost boss bother bottle box brush ' +
    'budget bug burn buzz call calm camp cancer cap care cash cast catch cause chance challenge change charge chase chat check ' +
    'cheer chill circle claim clash close cold comb comfort concern condition conduct contact contest control cook copy cost ' +
    'cough count cover crack craft crash credit cross crowd cry cure curse cut cycle damage dance dare date deal debate ' +
    'decline delay delight demand design desire detox diet direct discharge discipline discount dislike display distance ' +
    'distress divorce document double doubt drag drain draw dread dream dress drift drink drive drop drug dump ease echo effort ' +
    'email end envy escape estimate exchange excuse exercise experience exploit express extract eye face fade fake fall fancy ' +
    'fault favour favor fear feed feel fight figure file fill film filter finance find fire fit fix flag flash float flood flow ' +
    'focus fold fool force form fool frame fuel function fund fuss gain gamble game gaze glance glow gossip grant grasp greet ' +
    'grip ground group guarantee guard guess guide hand handle harm harvest hate head heat help hint hit hold hope host house ' +
    'hug hunt hurry hurt impact import increase influence insult interest interview issue jail joke journal judge jump keep ' +
    'kick kid kill kiss knock label lack land laugh launch lead leap lecture level lie lift light limit line link list load loan ' +
    'lock log look loss love mail march mark match matter measure meet mention mess message mind mirror mistake mix model monitor ' +
    'move murder name need note notice nurse object offer offset open order outline own pace pack paint panic park part pass ' +
    'pause pay phone photograph pick picture place plan plant play pledge plot point pop post practice praise present press ' +
    'pressure print process produce profit progress project promise prompt protest pull pump punch purchase push question ' +
    'queue quit quote race rage raise rank rant rate reach read reason rebel record recover reform refuse regard regret relapse ' +
    'release remark rent repair repeat reply report request rescue research reserve respect rest result retreat return reverse ' +
    'review reward ride ring rise risk rock role roll root round rub ruin rule run rush sacrifice sail sample save scale scan ' +
    'scare schedule scratch scream screen seal search seat sense sentence serve set shake shame shape share shelter shield shift ' +
    'shine shock shoot shop shout show shower sigh sign signal silence sink sketch skip slap sleep slice slide slip smell smile ' +
    'smoke snap sort sound spark speed spell spin spiral split sponsor spot spread spring squat stab stack staff stage stall ' +
    'stamp stand stare start state stay steal steam step stick sting stir stock stop store storm strain stranger stream stress ' +
    'stretch strike strip stroke stroll struggle study substitute supply support surface surprise surrender suspect swallow sweat ' +
    'sweep swim swing switch talk tap target taste tax team tear tease test text thank thought threat throw tick tie time tip ' +
    'tire total touch trace track trade trail train transfer transition transport trap travel treasure treat trick trigger trip ' +
    'trouble trust try turn twist type update upgrade upset urge use value vent view visit voice volunteer vote vow wait wake ' +
    'walk wash waste watch water weather welcome whisper win wind wish witness wonder word work worry worship wound wrap wreck yield'
  ).split(' '),
)
