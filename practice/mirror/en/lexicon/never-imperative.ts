const words = (text: string) => new Set(text.trim().split(/\s+/))

/** At the head these an *I*, an *it* or a *you*, or only wish: *hope you sleep*, *guess so*, *need a hand?* */
export const neverImperative =
  words(`hope thank bet guess wonder wish mean suppose doubt sound seem dare may bless fancy agree
 matter cost hurt ache suck happen belong deserve exist own owe appear resemble tend lack hate like want need miss
 feel dread fear envy appreciate regret reckon sigh yawn last weather found bug alert second bore lot damn rot hail`)

/** Bases far more often nouns: before a preposition or a noun they are none of the reader's business to do. */
export const mostlyNouns =
  words(`love home time shame money trouble progress support stress change lack loss interest experience practice
 pressure shock surprise result influence effort harm damage pain need respect trust desire fear anger comfort concern conduct
 contact interview  reason role sense shape shelter side space stage state storm strain struggle
  text thought type value voice war water weather weekend wind wonder word  benefit bank bath  box
 budget bug camp case cash chance circle claim class crowd crash credit crack  court cycle damage date deal debate
  diet discipline dream drug drugs echo estimate exchange face fault fire flood  function
 fund gain game ground group guard guide hand head health house impact import issue jail joke journal
 kick kid label land leap level light limit  link load loan  market mass master matter medicine
 mess mirror mistake model murder name nature noise number nurse object offence outline panic part party
 peace photo process product program project protest quarrel queue race rage rain range rank rent request rescue
 research riot risk rock root round row  sacrifice sample scale score season seat sentence  signal silence
  smoke snow soul sound speed spell spring staff stamp standard star sting stock strip substitute summer
 sweat symptom task taste tax team tear tears temper term threat tie title tool total tour traffic trap
 trauma travel trial tribe trick trip truck tune vacation victim violence  wage warning waste
 wave whisper winner winter witness wound yard`)
