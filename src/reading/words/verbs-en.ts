import { list, regular } from './list.ts';

/** What an English text says of somebody who speaks or writes. */
export const speechVerbs = list(
  `say says said saying tell tells told telling write writes wrote written writing speak speaks spoke spoken
  think thinks thinking thought feel feels felt put puts read reads went goes swear swears swore
  consider considers considered branded labelled labeled termed slammed deemed characterised characterized decried dubbed
  quip quips quipped admit admits admitted sum sums summed begin begins began tweet tweets tweeted
  stress stresses stressed let lets plead pled understand understood
  ${regular(
    `add insist warn explain declare state claim argue note observe remark reply answer respond ask announce report confirm
    deny concede acknowledge recall recount believe suggest propose conclude continue repeat reiterate emphasise emphasize
    underline complain joke laugh shout cry whisper murmur mutter call sigh exclaim protest object counter retort promise
    pledge vow urge demand plead predict reveal disclose testify comment agree disagree caution maintain assert allege
    contend affirm stress assure inform advise remember lament regret boast confess describe express outline clarify point
    post text email e-mail interject tease scoff snap yell mumble breathe smile grin shrug nod reflect muse wonder
    venture volunteer offer offers signal indicate estimate hope fear accuse criticise criticize praise welcome condemn
    dismiss denounce quote cite mention hint stipulate require read conceal brief opine enthuse fume blast hail wail
    charge intone implore appeal recommend declare imply specify request order instruct thank apologise apologize rule decide threaten stipulate gush growl grumble groan sob cheer chant counter concur interrupt resume conclude`,
  )}`,
);

/** Of these, the forms that are nouns too: `the new rules`. */
export const nounVerbs = list(
  `rule rules claim claims report reports offer offers call calls order orders comment comments answer answers promise promises
  fear fears hope hopes point points post posts cry cries joke jokes demand demands estimate estimates request requests brief
  threat question questions mention mentions hint hints charge charges state states quote quotes label labels appeal appeals`,
);

/** Verbs by which somebody gives a thing a word of their own: `called the answer ‘thin gruel’`. */
export const namingVerbs = list(
  `call calls called calling describe describes described describing dismiss dismisses dismissed dismissing brand brands branded
  branding label labels labelled labeled term terms termed denounce denounces denounced hail hails hailed condemn condemns
  condemned deem deems deemed characterise characterises characterised slam slams slammed criticise criticised decry decried
  praise praised consider considers considered blast blasted speak spoke speaks speaking talk talks talked warn warned`,
);

/** Verbs of which what follows is who is spoken to, never who speaks. */
export const tellingVerbs = list(
  'tell tells told telling inform informs informed assure assures assured remind reminds reminded',
);

export const thinkingVerbs = list('thought thinking wondered thinks think dreamt imagined');

/** Verbs by which a text says that it quotes from another: `quoted an employee as saying`. */
export const quotingVerbs = list('quote quotes quoted quoting cite cites cited citing');

export const auxiliaries = list(
  'has have had is was were be been will would can could may might must should did does do shall',
);

/** Nouns for what somebody says, whose owner is who says it: `her answer:`. */
export const sayings = list(
  `answer response reply reaction verdict comment comments message advice explanation words conclusion version account warning
  question plea promise remark retort summary take defence defense motto assessment view opinion`,
);

/** Names of media, which tell what they were told. */
export const media =
  /^(?:bbc|rté|rte|itv|cnn|reuters|afp|pa|sky)(?!\p{L})|(?:^|\s)(?:news|radio|times|post|herald|gazette|tribune|chronicle|observer|telegraph|guardian|examiner|independent|argus|courier|echo|journal|review|dispatch|mercury|sentinel|fm|tv|today|tonight|live|star|mail|express|advertiser|standard|press|leader|reporter|channel)(?:\s|$)/iu;
