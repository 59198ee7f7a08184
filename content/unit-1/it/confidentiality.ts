import type { Confidentiality } from '../../schema/unit.ts'

export const confidentiality = {
  passages: [
    {
      id: 'conf-why',
      title: 'Perché conta',
      text: 'Nel tuo ruolo di solito vieni a sapere cose delicate. Possono toccare la salute mentale o l’uso di sostanze. Possono toccare un reato o una malattia infettiva. O l’orientamento sessuale, e altro ancora.',
      facts: ['conf-sensitive'],
    },
    {
      id: 'conf-both-ways',
      title: 'Vale nei due sensi',
      text: 'Le confidenze vanno nei due sensi. La relazione è quasi professionale, ma è anche aperta e vicina. Insieme fate cose che si fanno fra amici. Così, da una parte e dall’altra, si può sapere molto. Sono cose assai personali, cariche di emozioni. Per questo ci si può sentire molto vulnerabili, in due.',
      facts: ['conf-mutual-1', 'conf-mutual-2', 'conf-mutual-3'],
    },
    {
      id: 'conf-first-meetings',
      title: 'Parlarne ai primi incontri',
      text: 'Prima della fiducia viene lo stare bene e al sicuro, in due. Per questo servono regole chiare sulla riservatezza, che valgano per voi due. Parlatene nei dettagli, già nei primi incontri. Andate avanti finché le vedete allo stesso modo. Nel tuo ruolo i confini professionali contano. Avere presente la riservatezza ne è una parte importante.',
      facts: ['conf-agree-1', 'conf-agree-2', 'conf-agree-3'],
    },
    {
      id: 'conf-legal-duties',
      title: 'Che cosa chiede la legge',
      text: 'Assistenti sociali, coordinatori e psicologi hanno dei doveri di legge. Riguardano ciò che è privato e riservato. I tuoi, per legge, possono non essere gli stessi. Questo non vuol dire che non ne hai. Dipende dal Paese, dal ruolo e dal contratto. Le persone hanno diritto alla privacy e alla riservatezza. La tua organizzazione dovrebbe farti conoscere le regole di oggi, e fartele capire. Chiedi alla tua organizzazione che cosa devi segnalare, prima che ti serva.',
      facts: ['conf-law-1', 'conf-law-2'],
    },
    {
      id: 'conf-limits',
      title: 'I limiti',
      text: 'Quei diritti possono avere eccezioni, e nel tuo ruolo serve conoscerle. Per esempio: sta per succedere un danno grave, e lo si vede arrivare. Può toccare la persona o altri. Per evitarlo può servire dire una parte di quello che sai.',
      facts: ['conf-exceptions'],
    },
    {
      id: 'conf-together',
      title: 'Tre cose da dire insieme',
      text: 'Il permesso: senza il suo sì, di regola non dici nulla ad altri. L’équipe: se con la persona lavorate in più d’uno, è probabile che fra voi se ne parli. Le eccezioni: per evitare un danno grave e vicino, può servire parlare. Dette insieme, non promettono troppo. Chiedi alla tua organizzazione che cosa devi segnalare, prima che ti serva.',
      facts: ['conf-rule-permission', 'conf-rule-team', 'conf-exceptions'],
    },
  ],
  rules: [
    {
      id: 'conf-rule-organisation',
      title: 'L’organizzazione fa chiarezza',
      text: 'Un’organizzazione che impiega chi fa peer support ha due compiti. Deve chiarire come si tratta la riservatezza. E deve stare dalla parte di chi la rispetta.',
      facts: ['conf-rule-organisation'],
    },
    {
      id: 'conf-rule-permission',
      title: 'Prima il permesso',
      text: 'Chi dà un servizio non dovrebbe dire ad altri cose sulle persone che segue. Può farlo se la persona dà il permesso, proprio per quella cosa. Vale per tutti, non solo per chi fa peer support. Restano le eccezioni e quello che si sa in équipe.',
      facts: ['conf-rule-permission'],
    },
    {
      id: 'conf-rule-need',
      title: 'Solo quando serve',
      text: 'Un’informazione riservata si riferisce solo quando ce n’è bisogno. Se non serve, non si riferisce.',
      facts: ['conf-rule-need'],
    },
    {
      id: 'conf-rule-own-story',
      title: 'La tua storia è tua',
      text: 'Nel tuo ruolo racconti cose che hai vissuto, e questo può renderti vulnerabile. Che cosa dire, e quanto, lo decidi tu. Nessuno dovrebbe farti dire ciò che ti mette a disagio.',
      facts: ['conf-rule-own-story'],
    },
    {
      id: 'conf-rule-team',
      title: 'Se c’è un’équipe',
      text: 'Forse fai parte di un’équipe che segue la stessa persona. Allora è probabile che fra voi si sappiano le stesse cose. Per te può diventare più difficile creare un legame e una relazione. Puoi dirlo alla persona già all’inizio.',
      facts: ['conf-rule-team'],
    },
  ],
} satisfies Confidentiality
