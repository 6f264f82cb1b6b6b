/** The makings of sentences in languages that are not those of a dossier: who, what, how. */
const makings = {
  fr: [
    ['la préfète', 'le conseil communal', 'l’enquêteur', 'une journaliste', 'le maître d’œuvre', 'la société mère'],
    [
      'a refusé de répondre',
      'a confirmé les chiffres',
      'a demandé un délai',
      'a dénoncé une manœuvre',
      'a cédé ses parts',
    ],
    ['au cours de l’été', 'devant la commission', 'malgré les réserves émises', 'sans préavis', 'à l’issue du scrutin'],
  ],
  de: [
    ['die Bürgermeisterin', 'das Bundesamt', 'der Untersuchungsrichter', 'eine Zeugin', 'die Straßenbaubehörde'],
    [
      'verweigerte jede Auskunft',
      'bestätigte den Eingang',
      'übergab die Akten',
      'rügte das Verfahren',
      'schloss die Außenstelle',
    ],
    ['nach langem Zögern', 'vor dem Ausschuss', 'trotz früherer Warnungen', 'in der Nacht', 'auf eigene Kosten'],
  ],
  ar: [
    ['المدعي العام', 'رئيس البلدية', 'الشركة المتعاقدة', 'لجنة التحقيق', 'المتحدثة باسم الوزارة'],
    ['رفض تسليم الوثائق', 'أكد الأرقام المنشورة', 'طلب مهلة إضافية', 'أعلن عن تحقيق مستقل', 'نفى أي علاقة بالأمر'],
    ['بعد مشاورات طويلة', 'أمام اللجنة المختصة', 'رغم التحذيرات السابقة', 'خلال جلسة مغلقة', 'دون إشعار مسبق'],
  ],
  el: [
    ['ο εισαγγελέας', 'η δήμαρχος', 'το υπουργείο', 'η εταιρεία ύδρευσης', 'μια μάρτυρας'],
    [
      'αρνήθηκε να απαντήσει',
      'επιβεβαίωσε τα στοιχεία',
      'ζήτησε αναβολή',
      'παρέδωσε τα έγγραφα',
      'διέψευσε κάθε εμπλοκή',
    ],
    ['μετά από πολύωρη συζήτηση', 'ενώπιον της επιτροπής', 'παρά τις προειδοποιήσεις', 'χωρίς προειδοποίηση'],
  ],
} as const;

export type Foreign = keyof typeof makings;

export const isForeign = (lang: string): lang is Foreign => Object.hasOwn(makings, lang);

/** The lists from which a sentence takes one item each, in its order. */
export const foreignMakings = (lang: Foreign): readonly (readonly string[])[] => makings[lang];
