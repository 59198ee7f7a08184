import type { Value } from '../../schema/unit.ts'

export const values = [
  {
    id: 'val-hope',
    title: 'Speranza',
    text: 'La relazione è un luogo unico, dove si può guarire. È un modo forte di far crescere speranza e ottimismo. Tu sei un modello importante: una prova viva che il recupero è reale. Ogni persona è unica, e ha speranze, sogni e desideri. Ha in sé la forza di diventare tutto quello che può essere. Anche dalle prove e dalle cadute si può imparare e crescere.',
    facts: ['val-hope-1', 'val-hope-2', 'val-hope-3', 'val-hope-4'],
  },
  {
    id: 'val-experience',
    title: 'Esperienza',
    text: 'Ogni persona è esperta di quello che ha vissuto. Le strade del recupero sono molte. E ci sono molti modi di capire e leggere quello che si vive. Condividerlo può essere una scintilla forte: fa cambiare, fa crescere. Tu usi apposta quello che hai vissuto, per dare coraggio e sostenere il recupero.',
    facts: ['val-experience-1', 'val-experience-2', 'val-experience-3', 'val-experience-4'],
  },
  {
    id: 'val-equity',
    title: 'Equità',
    text: 'È una relazione fra pari, dove il potere è diviso in parti uguali. Così ci si può fidare e raccontare quello che si è vissuto. Tu non mostri e non usi potere su chi sostieni. Non fai diagnosi e non offri cure mediche. Nel tuo ruolo puoi incontrare stigma e discriminazioni. Opporsi fa parte delle tue responsabilità.',
    facts: ['val-equity-1', 'val-equity-2', 'val-equity-3', 'val-equity-4'],
  },
  {
    id: 'val-reciprocity',
    title: 'Reciprocità',
    text: 'Ogni persona ha bisogno delle altre. Ogni persona ha qualcosa da dare. La reciprocità cresce quando si mettono in comune, con rispetto, idee, cose imparate ed esperienze. Cresce quando si parla di che cosa serve nella relazione, fino a un accordo. Farla andare bene tocca a chi ne fa parte, nessuno escluso.',
    facts: ['val-reciprocity-1', 'val-reciprocity-2', 'val-reciprocity-3', 'val-reciprocity-4'],
  },
  {
    id: 'val-empowerment',
    title: 'Empowerment e autodeterminazione',
    text: 'Il recupero è un compito proprio di ogni persona. La relazione si basa sull’imparare insieme. Il recupero viene dalle forze e dalle capacità, proprie e messe in comune. Per crescere e cambiare è essenziale rischiare, provare cose nuove, lasciare ciò che è comodo. Si ha potere e controllo quando si dice di che cosa si ha bisogno. E quando si sceglie, e ci si prende il compito di trovare soluzioni. A sostenere il cambiamento è lo stare con, più che il fare per.',
    facts: ['val-empowerment-1', 'val-empowerment-2', 'val-empowerment-3', 'val-empowerment-4', 'val-empowerment-5'],
  },
  {
    id: 'val-acceptance',
    title: 'Accettazione',
    text: 'Prendi la persona così com’è, senza giudizi, attese o pretese. E la aiuti ad accettare sé stessa. Ci sono cose di noi che non si possono cambiare, e va bene così.',
    facts: ['val-acceptance-1', 'val-acceptance-2'],
  },
  {
    id: 'val-empathy',
    title: 'Empatia',
    text: 'Il cuore della relazione è fatto di empatia e compassione. La compassione per gli altri ha le radici in quella per sé. Con l’empatia si può capire quello che una persona prova. E lo si può sentire insieme. Può capitarti spesso di riconoscerti in ciò che ha vissuto o che vive ora.',
    facts: ['val-empathy-1', 'val-empathy-2', 'val-empathy-3', 'val-empathy-4'],
  },
] satisfies Value[]
