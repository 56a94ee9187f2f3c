/** What the dataset says about itself, by topic. `docs/data.md` has the same in full. */
export const ABOUT = [
  {
    topic: 'scope',
    points: [
      'From May 2019 to December 2020, in Iraq.',
      'Attacks on the U.S.-led coalition, on embassies of its members, on their contractors and supply convoys, and on foreign companies. Most were rockets or roadside bombs that nobody claimed; some were claimed by militia fronts, and two were carried out with Iran’s ballistic missiles.',
      'The U.S. strikes of those months, munitions found before use, and the storming of an embassy by a crowd.',
    ],
    pointsAr: [
      'من أيار 2019 إلى كانون الأول 2020، في العراق.',
      'الهجمات على التحالف بقيادة الولايات المتحدة وعلى سفارات أعضائه والمتعاقدين معه وقوافل إمداده وعلى شركات أجنبية. معظمها صواريخ أو عبوات ناسفة على الطرق لم يتبنّها أحد، وتبنّت بعضها واجهات لفصائل مسلحة، ونُفذ اثنان منها بصواريخ باليستية إيرانية.',
      'الضربات الأمريكية في تلك الأشهر، ومقذوفات عُثر عليها قبل استخدامها، واقتحام حشد لسفارة.',
    ],
  },
  {
    topic: 'leftOut',
    points: [
      'Attacks by the Islamic State, and the war with it. Three incidents in which coalition troops were killed or wounded are listed all the same and counted apart.',
      'Attacks on Iraqis alone.',
      'Syria, although one U.S. strike of 29 December 2019 hit there too.',
      'An attack of which no document was read. Nobody knows how many those are: AFP counted at least 39 rocket attacks on U.S. interests from October 2019 to July 2020.',
    ],
    pointsAr: [
      'هجمات تنظيم الدولة الإسلامية والحرب معه. ومع ذلك أُدرجت ثلاث حوادث قُتل أو جُرح فيها عسكريون من التحالف، وتُعدّ على حدة.',
      'الهجمات على عراقيين وحدهم.',
      'سوريا، مع أن إحدى الضربات الأمريكية في 29 كانون الأول 2019 أصابت مواقع فيها أيضا.',
      'كل هجوم لم تُقرأ عنه وثيقة. ولا أحد يعرف عددها: أحصت فرانس برس 39 هجوما صاروخيا على الأقل على المصالح الأمريكية من تشرين الأول 2019 إلى تموز 2020.',
    ],
  },
  {
    topic: 'apart',
    points: [
      'Each incident stands on one line. Figures of two lines are never added up: the dead of a U.S. strike must not pass for dead of an attack on U.S. troops.',
    ],
    pointsAr: [
      'تُحصى كل حادثة في بند واحد، ولا تُجمع أرقام بندين: فلا يجوز أن يُحسب قتلى ضربة أمريكية قتلى هجوم على القوات الأمريكية.',
    ],
  },
  {
    topic: 'coverage',
    points: [
      'The research kept no log of its searches. How far a month was searched is read from what was found: four incidents or more count as searched, one to three as thin, none as not searched. A month without incidents must not be read as calm.',
    ],
    pointsAr: [
      'لم يحتفظ البحث بسجل لعمليات بحثه، ولذلك يُستدل على مدى البحث في كل شهر بما عُثر عليه: أربع حوادث فأكثر تعني أن الشهر بُحث، ومن واحدة إلى ثلاث أن البحث فيه ناقص، ولا شيء أنه لم يُبحث. ولا يُفهم من شهر بلا حوادث أنه كان هادئا.',
    ],
  },
  {
    topic: 'best',
    points: [
      'Where sources disagree the editor picks one number and writes down why. The rules, in this order:',
      'The later exact count of the authority whose people they were.',
      'An account that says who each casualty was or where each rocket fell, before one that only counts.',
      'An official count before a press approximation; the force that was hit before others.',
      'Of two counts with nothing to choose by, the lower.',
      'A single unnamed source against all others is not followed, and stays in the range.',
    ],
    pointsAr: [
      'حيث تختلف المصادر يختار المحرر رقما واحدا ويكتب السبب. والقواعد بهذا الترتيب:',
      'الإحصاء الدقيق اللاحق من الجهة التي ينتمي إليها الضحايا.',
      'الرواية التي تذكر من هم الضحايا أو أين سقط كل صاروخ قبل الرواية التي تذكر عددا فقط.',
      'الإحصاء الرسمي قبل تقدير الصحافة، والقوة التي أُصيبت قبل غيرها.',
      'الأقل من إحصاءين لا مرجّح بينهما.',
      'لا يُتّبع مصدر واحد غير مسمى يخالف كل ما عداه، ويبقى رقمه ضمن المدى.',
    ],
  },
  {
    topic: 'voices',
    points: [
      'Two documents that quote one statement are one voice. The Iraqi military is one voice, whichever of its commands speaks; so is the coalition. A copy of an agency’s text is the agency. All unnamed security sources together are one voice. A document that repeats others and names nobody is none.',
      'So voices are counted too low rather than too high. Two voices are not two witnesses: a ministry and an agency may both rest on one report that neither names.',
    ],
    pointsAr: [
      'وثيقتان تنقلان تصريحا واحدا هما رواية واحدة. والجيش العراقي رواية واحدة أيا كانت القيادة المتحدثة منه، وكذلك التحالف. ونسخة من نص وكالة هي رواية الوكالة. والمصادر الأمنية غير المسماة كلها رواية واحدة. والوثيقة التي تكرر كلام غيرها ولا تسمي أحدا ليست رواية.',
      'فعدد الروايات أقرب إلى النقص منه إلى الزيادة. وروايتان ليستا شاهدين: فقد تستند وزارة ووكالة إلى تقرير واحد لا تسميه أي منهما.',
    ],
  },
  {
    topic: 'conclusions',
    points: [
      'How many were killed in the incidents listed, by line, as a range. Not how many were killed in Iraq.',
      'That documents disagree, and who says what. Not that the best estimate is true.',
      'Who was accused, and by whom. Not who did it, unless somebody acknowledged it.',
      'That an incident was reported. Not that a month without incidents was calm.',
      'That one month has more incidents than another in this list. Not that attacks rose: convoys were reported, and searched for, from July 2020 on.',
    ],
    pointsAr: [
      'كم قُتل في الحوادث المدرجة، لكل بند، بمدى. لا كم قُتل في العراق.',
      'أن الوثائق تختلف، ومن يقول ماذا. لا أن أفضل تقدير هو الصحيح.',
      'من اتُّهم، ومن اتهمه. لا من الفاعل، إلا إذا أقرّ أحد بذلك.',
      'أن الحادثة وردت في تقارير. لا أن شهرا بلا حوادث كان هادئا.',
      'أن في شهر ما حوادث أكثر من غيره في هذه القائمة. لا أن الهجمات ازدادت: فقد بدأ نشر أخبار القوافل والبحث عنها من تموز 2020.',
    ],
  },
];
