// tests/bench/run.ts
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";

// src/text/unit.ts
var BARRIER = 65535;
var SPACE = 32;
var APOSTROPHE = 39;
var HYPHEN = 45;
var DASH = 8212;
var MIDDLE_DOT = 183;
var WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{M}]/u;
function isWordUnit(unit) {
  if (unit < 128) {
    return unit >= 97 && unit <= 122 || unit >= 48 && unit <= 57 || unit >= 65 && unit <= 90 || unit === 95;
  }
  if (isCommonHan(unit) || isCjkPunctuation(unit)) return false;
  return WORD.test(String.fromCharCode(unit));
}
var isDigit = (unit) => unit >= 48 && unit <= 57;
var isCommonHan = (unit) => unit >= 19968 && unit <= 40959 || unit >= 13312 && unit <= 19903;
var isCjkPunctuation = (unit) => unit >= 12288 && unit <= 12351;
var HAN = /\p{Script=Han}/u;
var hasHan = (text) => HAN.test(text);
var isIgnorable = (unit) => unit === 173 || unit >= 8203 && unit <= 8207 || unit >= 8234 && unit <= 8238 || unit >= 8288 && unit <= 8297 || unit === 65279 || unit === 1564;
var isSelector = (unit) => unit >= 65024 && unit <= 65039;
var isSelectorPair = (high, low) => high === 56128 && low >= 56576 && low <= 56815;
var isSpace = (unit) => unit === SPACE || unit >= 10 && unit <= 13 || unit === 160 || unit === 133 || unit === 5760 || unit >= 8192 && unit <= 8202 || unit === 8232 || unit === 8233 || unit === 8239 || unit === 8287 || unit === 12288;
var HYPHENS = /* @__PURE__ */ new Set([HYPHEN, 8208, 8209, 8210, 8211, 8722, 65123, 65293]);
var isHyphen = (unit) => HYPHENS.has(unit);
var MIDDLE_DOTS = /* @__PURE__ */ new Set([MIDDLE_DOT, 8226, 8231, 8901, 12539, 65381]);
var isMiddleDot = (unit) => MIDDLE_DOTS.has(unit);
var APOSTROPHES = /* @__PURE__ */ new Set([APOSTROPHE, 8216, 8217, 8219, 700, 96, 180, 8242, 65287]);
var isApostrophe = (unit) => APOSTROPHES.has(unit);
var QUOTES = new Set([...'"“”„‟«»「」『』〝〞〟《》〈〉﹁﹂﹃﹄＂'].map((mark) => mark.charCodeAt(0)));
var isQuote = (unit) => QUOTES.has(unit);
var isQuotationMark = (unit) => isQuote(unit) || isApostrophe(unit);
var isCombining = (unit) => unit >= 768 && MARK.test(String.fromCharCode(unit));
var MARK = /\p{M}/u;

// src/text/word-table.ts
var ASKED = 1;
var IN_WORD = 2;
var HAN_LIKE = 4;
var SIGN = 8;
var FIRST_CJK = 11904;
var table;
function wordTable() {
  table ??= new Uint8Array(65536);
  return table;
}
function learnWord(unit) {
  const entry = ASKED | (isWordUnit(unit) ? IN_WORD : unit >= FIRST_CJK ? HAN_LIKE : SIGN);
  wordTable()[unit] = entry;
  return entry;
}
var isInWord = (words2, unit) => ((words2[unit] || learnWord(unit)) & IN_WORD) !== 0;

// src/automaton/head.ts
var pairOpening = (first, second) => Math.imul(first << 16 | second, 2654435761);
var OPENING_SHIFT = 12;
function wordOpening(units, start, end) {
  const length = end - start;
  const outer = Math.imul(units[start] | units[end - 1] << 16, 2654435761);
  const inner = Math.imul((units[start + (length >> 1)] | units[start + (length >> 2)] << 16) + length, 2246822507);
  const both = outer ^ inner;
  return Math.imul(both ^ both >>> 15, 668265263);
}
var singleHead = (unit) => mixed(unit + 65536);
var pairHead = (first, second) => mixed(first << 16 | second);
var tripleHead = (first, second, third) => mixed(Math.imul(first << 16 | second, 2246822507) ^ third);
var wordHead = (word) => mixed(word);
var wordsHead = (first, second) => mixed(Math.imul(first, 2246822507) ^ second);
var mixed = (bits) => Math.imul(bits ^ bits >>> 15, 3266489909);
function headOf(units, start, end) {
  const [first = 0, second = 0, third = 0] = units.subarray(start, Math.min(end, start + 3));
  if (isWordUnit(first)) return wordHeadOf(units, start, end);
  if (end - start === 1) return { head: singleHead(first) };
  const opening = pairOpening(first, second);
  return { opening, head: end - start === 2 ? pairHead(first, second) : tripleHead(first, second, third) };
}
function wordHeadOf(units, start, end) {
  const space = endOfWord(units, start, end);
  const opening = wordOpening(units, start, space);
  if (space + 1 >= end || units[space] !== SPACE || !isWordUnit(units[space + 1]))
    return { opening, head: wordHead(opening) };
  return { opening, head: wordsHead(opening, wordOpening(units, space + 1, endOfWord(units, space + 1, end))) };
}
function endOfWord(units, start, end) {
  let at = start;
  while (at < end && isWordUnit(units[at])) at++;
  return at;
}

// src/automaton/layout.ts
var FORMAT = 2038038529;
var HEADER = 8;
var OPENING_BYTES_PER_PATTERN = 12;
var LEAST_OPENING_BITS = 13;
var MOST_OPENING_BITS = 20;
var SINGLES = 65536 / 32;
var FILTER_BITS_PER_PATTERN = 64;
var LEAST_BITS = 10;
var bitsFor = (count, least) => Math.max(least, Math.ceil(Math.log2(count + 1)));
function allocate(sizes) {
  const bytes = layout(sizes).bytes;
  const buffer = new ArrayBuffer(bytes);
  new Int32Array(buffer, 0, HEADER).set([
    FORMAT,
    sizes.patterns,
    sizes.units,
    sizes.longest,
    Number(sizes.hasSingles),
    Number(sizes.hasSigns)
  ]);
  return viewOf(buffer);
}
function viewOf(buffer) {
  const [format = 0, patterns = 0, units = 0, longest = 0, single = 0, sign = 0] = buffer.byteLength < HEADER * 4 ? [] : new Int32Array(buffer, 0, HEADER);
  const sizes = { patterns, units, longest, hasSingles: single === 1, hasSigns: sign === 1 };
  if (format !== FORMAT || layout(sizes).bytes !== buffer.byteLength) {
    throw new TypeError("the buffer holds no automaton of this version of yizhi; build it again from its patterns");
  }
  const { openingBits, filterBits, bucketBits, at } = layout(sizes);
  return {
    buffer,
    size: patterns,
    longest,
    hasSingles: sizes.hasSingles,
    hasSigns: sizes.hasSigns,
    openings: new Uint8Array(buffer, at.openings, 2 ** openingBits),
    filter: new Uint32Array(buffer, at.filter, 2 ** (filterBits - 5)),
    filterShift: 32 - filterBits,
    singles: new Uint32Array(buffer, at.singles, SINGLES),
    buckets: new Int32Array(buffer, at.buckets, 2 ** bucketBits + 1),
    bucketShift: 32 - bucketBits,
    ids: new Int32Array(buffer, at.ids, patterns),
    starts: new Int32Array(buffer, at.starts, patterns + 1),
    parents: new Int32Array(buffer, at.parents, patterns),
    units: new Uint16Array(buffer, at.units, units)
  };
}
function layout({ patterns, units }) {
  const openingBits = Math.min(MOST_OPENING_BITS, bitsFor(patterns * OPENING_BYTES_PER_PATTERN, LEAST_OPENING_BITS));
  const filterBits = bitsFor(patterns * FILTER_BITS_PER_PATTERN, LEAST_BITS);
  const bucketBits = bitsFor(patterns, LEAST_BITS);
  const lengths = {
    header: HEADER,
    openings: 2 ** (openingBits - 2),
    filter: 2 ** (filterBits - 5),
    singles: SINGLES,
    buckets: 2 ** bucketBits + 1,
    ids: patterns,
    starts: patterns + 1,
    parents: patterns,
    units: Math.ceil(units / 2)
  };
  const at = { ...lengths };
  let bytes = 0;
  for (const part of Object.keys(lengths)) {
    at[part] = bytes;
    bytes += lengths[part] * 4;
  }
  return { openingBits, filterBits, bucketBits, at, bytes };
}

// src/automaton/automaton.ts
function buildAutomaton(patterns) {
  const given = writeUnits(patterns);
  const automaton = allocate({
    patterns: patterns.length,
    units: given.units.length,
    longest: given.longest,
    hasSingles: patterns.some((pattern) => pattern.length === 1 && !isInWord(wordTable(), pattern.charCodeAt(0))),
    hasSigns: patterns.some((pattern) => isSign(pattern.charCodeAt(0)))
  });
  const heads = enterHeads(automaton, given);
  const ranked = dealIntoBuckets(automaton, heads);
  sortBuckets(automaton, ranked, given);
  writeRanked(automaton, ranked, given);
  linkParents(automaton);
  return automaton;
}
function writeUnits(patterns) {
  const starts = new Int32Array(patterns.length + 1);
  let longest = 0;
  patterns.forEach((pattern, id) => {
    if (pattern === "") throw new RangeError("an empty pattern would match everywhere; leave it out");
    starts[id + 1] = starts[id] + pattern.length;
    longest = Math.max(longest, pattern.length);
  });
  const units = new Uint16Array(starts[patterns.length]);
  let at = 0;
  for (const pattern of patterns) {
    for (let index = 0; index < pattern.length; index++) units[at++] = pattern.charCodeAt(index);
  }
  return { units, starts, longest };
}
function enterHeads({ openings, filter, filterShift, singles }, { units, starts }) {
  const heads = new Int32Array(starts.length - 1);
  for (let id = 0; id < heads.length; id++) {
    const { opening, head } = headOf(units, starts[id], starts[id + 1]);
    heads[id] = head;
    const bit = head >>> filterShift;
    filter[bit >>> 5] |= 1 << (bit & 31);
    if (opening !== void 0) openings[opening >>> OPENING_SHIFT & openings.length - 1] = 1;
    const first = units[starts[id]];
    if (opening === void 0 || isSign(first)) singles[first >>> 5] |= 1 << (first & 31);
  }
  return heads;
}
var isSign = (unit) => (learnWord(unit) & SIGN) !== 0;
function dealIntoBuckets({ buckets, bucketShift }, heads) {
  for (const head of heads) buckets[(head >>> bucketShift) + 1]++;
  for (let bucket = 1; bucket < buckets.length; bucket++) buckets[bucket] += buckets[bucket - 1];
  const next = buckets.slice();
  const ranked = new Int32Array(heads.length);
  heads.forEach((head, id) => {
    ranked[next[head >>> bucketShift]++] = id;
  });
  return ranked;
}
function sortBuckets({ buckets }, ranked, given) {
  const byUnits = (a, b) => compareUnits(given, a, b);
  for (let bucket = 0; bucket + 1 < buckets.length; bucket++) {
    if (buckets[bucket + 1] - buckets[bucket] > 1)
      ranked.subarray(buckets[bucket], buckets[bucket + 1]).sort(byUnits);
  }
}
function compareUnits({ units, starts }, a, b) {
  const shorter = Math.min(starts[a + 1] - starts[a], starts[b + 1] - starts[b]);
  for (let index = 0; index < shorter; index++) {
    const difference = units[starts[a] + index] - units[starts[b] + index];
    if (difference !== 0) return difference;
  }
  return starts[a + 1] - starts[a] - (starts[b + 1] - starts[b]) || a - b;
}
function writeRanked({ ids, starts, units }, ranked, given) {
  ids.set(ranked);
  ranked.forEach((id, rank) => {
    const pattern = given.units.subarray(given.starts[id], given.starts[id + 1]);
    units.set(pattern, starts[rank]);
    starts[rank + 1] = starts[rank] + pattern.length;
  });
}
function linkParents({ buckets, starts, parents, units }) {
  const begins = (whole2, part) => {
    const length = starts[part + 1] - starts[part];
    if (length > starts[whole2 + 1] - starts[whole2]) return false;
    for (let index = 0; index < length; index++) {
      if (units[starts[whole2] + index] !== units[starts[part] + index]) return false;
    }
    return true;
  };
  for (let bucket = 0; bucket + 1 < buckets.length; bucket++) {
    const first = buckets[bucket];
    for (let rank = first; rank < buckets[bucket + 1]; rank++) {
      let parent = rank > first ? rank - 1 : -1;
      while (parent >= 0 && !begins(rank, parent)) parent = parents[parent];
      parents[rank] = parent;
    }
  }
}

// src/text/packed-numbers.ts
var BASE = 91;
var FIRST_DIGIT = 35;
var BACKSLASH = 92;
var digitOf = (code) => code - FIRST_DIGIT - Number(code > BACKSLASH);
var LEAST_RANGE = 2 ** 24;
function unpack(written2) {
  const counts = new Uint16Array(CONTEXTS).fill(1);
  const lengths = [0, 0];
  let value = 0;
  let range = 1;
  let at = 0;
  const bit = (context) => {
    while (range < LEAST_RANGE) {
      value = value * BASE + digitOf(written2.charCodeAt(at++));
      range *= BASE;
    }
    const split = splitAt(range, counts, context);
    const found = value < split ? 0 : 1;
    value -= found * split;
    range = found === 0 ? split : range - split;
    counts[context + found]++;
    return found;
  };
  return (kind) => {
    let length = 0;
    while (bit(lengthContext(kind, lengths[kind], length)) === 1) length++;
    lengths[kind] = length;
    let number = 1;
    for (let place2 = 0; place2 < length; place2++) number = number * 2 + bit(bitContext(kind, length, place2));
    return number - 1;
  };
}
var splitAt = (range, counts, context) => Math.floor(range * counts[context] / (counts[context] + counts[context + 1]));
var LONGEST = 32;
var CONTEXTS = 8 * LONGEST * LONGEST;
var lengthContext = (kind, before2, length) => 2 * ((2 * kind * LONGEST + before2) * LONGEST + length);
var bitContext = (kind, length, place2) => 2 * (((2 * kind + 1) * LONGEST + length) * LONGEST + place2);

// src/text/traditional-table.ts
var PAIRS = 3222;
var traditionalSteps = "~~?**JuT$mWP0=s,PbNK-YHEo~zgk%SvHt?dn-zV'Eml?eq9#%&`xAix3&#K4-2$uLUmNuG#l#_2Hqya7J3`q5nO6BtuDcG:OW0l7O<#>5C%g0_{Z3zWrT8hCaeURMU'-TC^>PSq4R547CWgUMxEoR5xveCnJ$c`#d?LMe6URXjgNR?5N/m4Mt3MMhi^iZh}zd4V~h6a/iD#bNeGdu6Y/kxl.hV1Alb{LtarX8{8b@mb*_YBpVYXu$k(Q+j$/4WH<jKRYw<Ih>vlL~B.=Br%:4_#D>w{=JVjM8,~:Q/[8qYYVJ$2?rtm26~O[0H5wECd}NJv<A]Kj8M'<GF@:,rTC+?kHq^or+1ePW-qSMv{)u671CBRDmX_WF+dAL;a[+NCBjJUH6;cxG(It9%.zg)K+jf:r;6{|oPcEs#}>zyff)hk6aunp/.P<p;[?&Jz6Jb3UsT`/IT7(gd)n|BYqWt[2O>N@:}Nw<JRO+T>xuzZ=hMF~u^S5*Y}ZLZmQ?zhFCb{jAZ_qe*ksp$'w_*WGG[tCh1^%vE(y?2f%Bbei%[wVnT?9Y>P$Xv*5{`[RGmSUNU[brtjQ=-#]{f*(?OsrIf+bzA/U'F-M[to)R~_h[mu8S+8x[0c#n]AWB',]F(.OULPTj9ydXs4l[MbXaM0_-ue/LDS5@[{MkcG##a)5)Tf:ZG|m&$Cebb%mRA0xLSZU{U2{k|Sa#R2[[^)_D;}P5`cX)t*I<z]n6|>Qb*h)N.upv[oTj9Fy<*{_6fOIWaQj'oC/Rj%NlZ}AVqFb^cAQnz8q6_@l5CUvD=QKr}Wr(TE:04=DPQMXi@S%b7PtezTGLc+(_I~QuICw}?U>?1K9B|I>wI[?=nVp+2emAkM)9?qCJ]FlmTHCYV3&#Pr1jW*LviC0M&cs;q*'^EmF4Gn|LU*h~e2G*5%<`8~:.vo}o$6C<9h~L-)_A38RTWe'.xK1)RPI/]NCeLN$`RMc#B_F1=4we+hI$Mnp5?mjp2iXZ]{w/z3MwOjJbC_*QE[IjSQki]OkQc{Ii_~Yl*rwa|Eb<eSr+]$O03]#PYtlvP)`H;K>Co<%fJ.ImZ:r9I*r7e=Rr0)0YXL73pA/'f=E'PPU#@yyJ}KO~0]o,h&{r2[iDpJ#Cy2y(4EO7wz6xQsX8~WTPU-`7xxE<~(CY8EN}b3uDPhz?/zgAy$nRkm-8C@>^J&8mUPV#|-UCz?Mx$90MAm/'ts^Nsd+Dhlq*ctddv]5<*6Zb$c[wJnA[>P`aBMmQJ|FT/Rb$h`G=Mxg<m~MWTs:qVm_tX`g~MI&;y~?aH('.@3'HA&JNsL={CXbs'fbRehBOoA]GuOujOH^.~]oWql8L$SK-,x*c{BU|irSWQ=FRd;Z{{]iNk}yV8;Q$_1Oyqb.rZUE$Y2D(y8e41E<<:xZVAbDXB1zOG48T2tr[^.db){.f&%QF@vYm:90~`f>[]MDP3/zyCW8:'oh;bi]j1i(P]=xaYl2ECsnOgs{Z>UjrWOE&yyTXg;xe*ubGEu'#:yFZo7sl0~6n._{B1);A7T]hWE33WXcJIr;gHdh@ifafj}=$/8u?x~ocGik4s_u'ykPATFoiG#sIH>-<jhwmaw.y4Il<Q,P~w~^y2Q$mC>=SL%||2%=r#l*,2hlH5d.1#o*c)o~h5[~JMKe$$&4Eo>55)c@l{Ps*v.WRTLc:NAw?XF42}4tZWd:8gX@ah_zPcbi+{yN4@-:-V{t?0'cUUJ<?w#6/czy+X7T_?|?<&x?$_FbgetebMa$JaLr|ZL0ZS_K*k9W8j~*J/4cwk]OnYjNN(>4`wis}L=q_3k=fC(j.%(4WEEkHryunyUxG%[+NUGav7yp>/GMXw.~h60L986LdNsi^?uh&e7T@~o/9)86bA'5F-7)aHv[NKE2]%~EyYir%>-xdv3yH<n7S5^`x@^#)/>(5R{5*@fl:53WpMQ8=(9WMe.n4_1]<jg2Hd^^<(%F7P2ISuUwIgE5ScdY:bCtbm}~v7A7#fZOp=rm=}d<@fhw38nRV)4kZ.|nwTtYvZ>]kY/ao*k5*/;s,H{fF5=32Ef77KyCS7^1-b^cCma1F.AjH*ZRNF>7gcc-tH<n&E'Ez0>gGJ[qCNy_KLWmt[:JP=oY%mOs8uW=IuxOHRhIZs<L{N`w%vX|D8`))vjx56j',~%pq:~]U;iu$SN?6PU3x/y9R4B7,Tv-PG'P6-.B}=L+,&oES+|iz*wsA396g]hHI'K>V]~-=[[^(YvW+a8vOhgwd@<U>']-6&f>2=M]/Tos|>bkGtQN)@t_}$b,X--^$K9B>>`JaH(o'*z0|?B.;igXxrQOLcb#,B;p(-4#.IrWVja4]_KC/S<@W]tS}x0;}<4~`(.Wd~)%6l,AZA0V,)tW/oF'^ntp3vpzF.GRWSK|(N(&h>zOcy)q*qy@QLK3W8Di)/xF7&]D)oT=:-.+a0zjBg$&X?yn$54{Tly)2L@Vq{P4g#:&~fiJK<wBl;sVs9?JV5.FnL+n-'KpK-eWa)N_E~avypx/Ty#.Yd_0_phmu(Q}dY7aWUE,kQxBT}*&qeuFeP:;5uF0O4%0mi63g8Qy[o{pEb32/&a?<vgS|4k,`;F2P+Qrp*=de>^i5Qwg`};|,d=[LVv-GlY4`X0278$w[ApuIiCa&D`IUQd^@+f#.]ta`DG`fRz59BYnPK=sIX&oQu|N{hJk?Ak3cz_g-f1h5=R$4w]Obo8zrGq0YLZfXvguPmDE5co@r0XVU|qXB=h{$+y8`=(3ZGn1`c'ObO+FY;R_h+=BfTWG=H=5|^jN#w/?B:PYH6/$p/TJS5b6(:L[z0bS#8zN$92A@N,tQ}KxHg<8R~,cd`}3xqw)~WzPs$YS+CU{eu7g<*[%WeEs3WT]{9uNkIGgcS|NI:X5u4%zZeI(VPr{bHtce;Pup,o{#|IQ8A57afmXLeE*aJ_(I?SS%]=6>AEo/NeY1{59k+RLWEm-q,NJVCg+Aj[5:tKt/yYUp+;.drm[y<xQ5m9-&+mX5'M=BrFlL*SrIl=+%Mg<3_e,P[rS'QO88j*T/>)u;sZ0(zK/K>-x?Jhnd.]#_[MO?=0%~jlNGk2M`UB#co]>9Y1aNh(kRWFiUN))6`dM(sXjL6E>dAC~36Nkx/^t7's}IgWdKef(.#}:6RFB_R%(W&:%inwMAIQu8.}4sCTmKjNAY*D$Z+XO9q2A.)/Btypq$XwsP;w@lcEq%kGYMGs.L+:hEN?z0exo+X]xrco&#`^ri=|cloIT_f9$3&V]t'X01tRm>ZM@Y_X@4+Iuep5KhCU[bosd.U-%V;H0MRC2CCUG)437AMdQ$B9+@d-d^u$b3%O6w4GsXqc$%8b~fEmm*ev57r;]NxZawn-bwep#2#tuw%6Ouk|N`-0aLg#pRM?]liiyT]eo1(#wY:6Daj}MG_?2A%1uk]o]<@*_OWf`]r9}u+SU=g)@&0vHaOS2JcKO*f}cRVB|z;YUcOM4]DU8*ehUjJhFiTS(k>gd>gtx(Dq2yAnLd:w@eIGN^]2_S:ikHoB<Fa@Yapi]:Y5NZ664CEyseFu.EEc&Dp@J>zVz+%;Q5Z9]GVr'0lsWWVzM0?(mD9?7O_}L|dOn-'vi}tk)nfdDmSI+EU&r}Qk0R>Z#~yajF/(le7_$5;<ahgH9,o(OJtykG,9kFTAK]eQ+;7bJUjivZ#lBNPb&^kemI]aiD}Dn0xL8G)phhrFU%Y8)Zk`U-3yr7>L(Zo;#N5hp&MC}@ZvH;rpqvBp.sT8Hv~KG-/vgntT{w~Rd2-Q?:'8-j9&VYR*h}#i]viDZ'_ggq~%#1;{MNRq~8bdkb<[;MXF6_8'(dKxmk0Wm:OD2}pyjA20w0KYuuBF87`j+U)+uzD1zD?CW79`/~@>SyoJUV7|EV~`?>7j&m=`bLki&1i2yPU~9)sK0OsC(?|#pZ[o`7awcm<pR_vJ7/`Z3_ah&HW-eT);>_#+u.q1>[eE7ws<dVRAFaAPiR`r+/J4};U-{:DSs>.Hl|NcYq6%W,|69At+#b',uv>4P@9+Mt|<5o>aB+bS>F}uOkWTi+4TI@:@,D|G'O:tm<2,G2nH|H4TWJw?4AH@DTa9TXhU&+wOKSx)VLtVdn|,^Y47r(E5FN$F1Xo~v@poI>+j_%n:J]uDE<6C$-owGym`_*T7:|K.y}WU>fzp.Q+Z#F:L|#DQh_vq;q<y@)r/@PPzbMg|iaDV|1YQ.7MV}Hw=ZLsI1;(|ES}m4EEJeKht)C}Q-S-~%s]2$7fPt]7j2Lg3Agn3vq#}'q{lyO)PGp'jY'dY:xwShE2W5F;jCEAjsi~pRUWLPdd6#h8J#w6{5&X]oUT8z/de{hgw[zodD'[`X2MCMXz,XTfU_tEf^}<%7nTs0v[TtrN'W.}F{zI_#Dg8ha03OR'qY=Bl<wK*.{}DC*{+*JWnfQ:Ufe&.*n|#u`XzUPGRjmnry_lR_L|00Dl_P=~q%P>W/.H&oSQ:r=e@MVo/kF/(.ADdL<3yxJxpq>xM6@wuzt<)/m,t>@$x7<&jtZV5ayLm5F~usC.Loo-)=hy{k_PWw0{bYg_mC-cp<hT4;j6>6`l}XWlo$)+C6]8>i?n/}Mbo/{${loF~C6AeCaI,brHb(f>bXNsgppdCaB>V8igiywdZx{M9wCw]''7M&uv4^~I94e#X%[(_)_wmMd^or8i1LLDEAv]$inCU.#]`KV@'j]WiDgQ`C%Zoo{W7G,QD4A|iF}[sZkpu-TNt,*hrl7Ab/2NtJk<u#3hr]lY6DVNn<La0]C,ac}.m:Wd/XYfPuN(m@Y2^2Ks_;*I1giKjYU;oq=f_C0U&ZZJ>vD?e)g^qfo4,h?S}BE{yFs4=)_X8rSvTZWqSa+Wiopn`N$tm1b*YkWIUBZd6B=^f3(zxp4_I.W1d*y(ks2}UZ+2`9,1CA~NJVS|;Vl`p[1.SBtUnmC-xb`q]#yTfLo){k=En{$H#'TT%'BZ4i/AU^rHOwGQuP--&x7U+D]aMjom.T4gYn/&c?+wAd:Tpzk<I,B6O@WiiZ-{k7o0XHmU[=ygrCICFv>v_3t+#^eTD6:lJNqLQwS7uTaN5eW28~<@yE,#'PZ#gK&52lyhF%Qf8|q726pcx2q[E8^Z_}Z^3PW?|VH*198OhE.f?y-D[&2]L7#@(*OtH14uVbX3i1I9s^zu5hZc+:OckBsNw_YE;WC@~2Cl~4C{Pd`n9&{J)189vXx9,-#N8O-y.|K)c{~V2z0%k3Byueuvvc|Y-~)qA|bYW](X5hdm`>J)jXtLjJsL;[N'<zlIL(4Mn=I{LZ0/*o1SvvesE'M6,u3yM59Zk=F-K6Wc_j4l[viV,rq.Af?0A)q]/weKTCvo9##oN;u8hxv=^61q,t/%g6D0vfQG.pIQI;x#.J#y:t9X&USF13M_+61nFi]%[:FQPP7ji%930a3Ac|u(CndXwb/u8?&O#-@.klr5M0,.Tg:7S290<b,_8&bZ0Xl2|9{R~Q,:RPcO{^duAoYPc,L:n*,+4xMiQ]8RV,EJ]7Gh*=VazjJL&_dJFb2aTFpV>(05Ai2}^A-*X`wGDh<O91X,|@hKVQ*z#KGz8+'k9O(sn7>rreNVhtd&5,p{7G2/,NbdNd*+gEH>kp4d^*M]O8g5jZL:/&Onwqj;ON,jl|*mfw7oRV/llDuK]z9b*&f#Lw<y,9@Wk{Kkj{Aij]qN4lFx[K'c'ru(iWvgGKX_zAJe:)jMpzFD`l(2Pe7qvogn&zAguDcTz}iqLb5DO?^,9L7~b}0LSN'fTsj^BZ&#[)?zEfcZ.ayXnU@7M]_3/3BaPDj*JNdUUWT`qHfU]L|Sxt_(*O:eq]wj{0h?2EHYq4ARUjB1uMca/*'`4P%-rEdU4~^^7]Y0BLA6:zd1BXLC/Pe,a*]u}b#TQL~%UrUE9wgNyT]ULlN`[{G:&WS6IIpFy9&qf]=jAal058G8I11B_lm$544zUSzn+2liU08gpjRtE9H)lxYY[R&E=xxL6FO=cSETjL0ZTVb3sP2Mlr6:8Ryac4t|P]DsL}m^VpoO*GIk}XUd0{^Ib2kzk+1/Jb}E+ot4P;XAb#B^]LhNTN;~vEzscuyw%C#5y_1Mr(BuUT<^Gn+[&=ARGgkSL8=rtm-Z.Ws5^3_)Rw;ZJ.V_cK~WqQaM*1)&FG{V:*5d=9=+G[4yyK&Y(vTP$qh[hF'<7pla;yV~/C?T&f0^K3^|9+?)j'GpNuV7A|]JCjQ'wIpdY(/oN8iF5otk#=sR}/,Svcul6|xj`UoRDEOQ3Gw$WP9/ide_6U4n31@Z5DnshF<mOuw`n,k>[-j$|HS5Vi05>FrFs&L)$XuN74#u.~,aa;?@Wj.=m/t^cC^*zqv`9b'QvaRkN]/N}6qLsR<:[V~=_5vT7z,cR?ylJJohJryE%yPS96uI9[vJr@(gw3I7Arfk?]M@xy?PpqQ0o}gImZSC5OU0]y|i[]nVgscK+|)VFa3NO|YDezPcK20%xj8{3]~*}nHRt.u<,>-r,g/S]M]d'z6bc&is#^P3&{#2{.^=b%qN0Nv?vJ1|;wXGHDNPK4e0,Cfx,&dWU}@1}=pt7[@nNm6ftGVoQE[L9Z%O7`LJx`'.<[}_BXD&ugj*ov.b5tyb3>Rr(7//Akn;j{~GfEajeHWb}ISX~`z//aH6anUg508Mlp&ey9Ob$gY;;_^aS%YSfPkl16,(]LJ6*:|AMbQI_Dcw<mCOAs~^W-+(G[Vj?2hh|MMpiBCQ{Eo,f7ctwnf]$k*A@yb_~#h1{+x&W18Te=+K3=&s_d83G|m'?fn%Kdn/_X6_'}/a@e)4;Klff`A~uIz;hfx3Jr?)haQ^FWO|-JcVTIQvkMLl.+Wl5RY1TlE=^g}mzClp`jv@j{?x]PPkE'=mUA*19B7IMB?91*W{iri{bAC|Q#XUG&.s-Sx(}9w=zvzA+pO*<e|-4Mmrp9Da3Z22|G3~[@55t)&[G4Ah>uPea6)ZHLja'}d]l7Yh2HvY(8m#?Aou1p+8CRfrw]o+>gd+&:9m@8A&x'_T6V@`B=J1{17H7X(]R&SfZRA[>r8cJ${`<*Ts-QoFwYRjmx;Q`*Q@RT)srQ,(DE=}Imv8&qv||U3/]dhu2NR-p((@_qT=43ErW`SuE+/o{9/VK>G}vi1$+ci*/#,jll|yePI>5GB=zP,EpXlpe}V4o.*~88N>[55D/x_Y:Q]EEDLwgfp71305jl1n#cqw72Qns|.f]@C6%?j?.?qf.T]4LNL8hDGblBotYBtfIibn}{&Ct8blIx.drXQ;NjysbzP8?Sb`ryqkq=kfP}wg-#:1dUGX6sJDyL(0vA_B5+#EPz.Lgc_mh:yblt#pYUhwoF=YM?>#~)HS*%+]G`rO,#3*DkQ5]bT]J}eNh";

// src/text/simplify.ts
var table2;
var simplify = (code) => traditionalPairs().get(code) ?? code;
function traditionalPairs() {
  table2 ??= readTable();
  return table2;
}
function readTable() {
  const next = unpack(traditionalSteps);
  const pairs = /* @__PURE__ */ new Map();
  let to = 0;
  let from = 0;
  while (pairs.size < PAIRS) {
    to += next(0);
    const step = next(1);
    from += step % 2 === 0 ? step / 2 : -(step + 1) / 2;
    pairs.set(from, to);
  }
  return pairs;
}

// src/text/fold-table.ts
var PLAIN = 1;
var WORD2 = 2;
var OTHER = 3;
var LAST_WRITTEN = OTHER;
var BLANK = 4;
var QUOTE = 5;
var APOSTROPHE_LIKE = 6;
var HYPHEN_LIKE = 7;
var HARD = 8;
var KIND_SHIFT = 20;
var kindIn = (entry) => entry >>> KIND_SHIFT & 15;
var OTHER_CLASS = 1 << 16;
var WORD_CLASS = 1 << 17;
var BLANK_CLASS = 1 << 18;
var CLASSES = OTHER_CLASS | WORD_CLASS | BLANK_CLASS;
var AFTER_OTHER = OTHER_CLASS | WORD_CLASS;
var AFTER_WORD = OTHER_CLASS | WORD_CLASS | BLANK_CLASS;
var AFTER_BLANK = WORD_CLASS;
var FOLLOWERS_SHIFT = 8;
var table3;
function foldTable() {
  table3 ??= new Int32Array(65536);
  return table3;
}
function learn(unit) {
  const kind = kindOf(unit);
  const entry = kind << KIND_SHIFT | behaviour(kind) | (kind <= LAST_WRITTEN ? foldOf(unit) : kind === BLANK ? SPACE : 0);
  foldTable();
  table3[unit] = entry;
  return entry;
}
function behaviour(kind) {
  const pair = (own, followers) => own | followers << FOLLOWERS_SHIFT;
  if (kind === WORD2) return pair(WORD_CLASS, AFTER_WORD);
  if (kind === BLANK) return pair(BLANK_CLASS, AFTER_BLANK);
  return kind <= LAST_WRITTEN ? pair(OTHER_CLASS, AFTER_OTHER) : 0;
}
var TAB = 9;
function kindOf(unit) {
  if (unit === TAB || isIgnorable(unit) || isSelector(unit)) return HARD;
  if (isSpace(unit)) return BLANK;
  if (isQuote(unit)) return QUOTE;
  if (isHyphen(unit)) return HYPHEN_LIKE;
  if (isApostrophe(unit)) return APOSTROPHE_LIKE;
  const code = foldOf(unit);
  if (code === void 0 || isCombining(unit)) return HARD;
  if (isCommonHan(unit) || isMiddleDot(unit)) return PLAIN;
  if (isWordUnit(code)) return WORD2;
  return isWordUnit(unit) || isSpace(code) ? HARD : OTHER;
}
function foldOf(unit) {
  if (isMiddleDot(unit)) return MIDDLE_DOT;
  if (unit >= 55296 && unit <= 57343) return void 0;
  const text = isCommonHan(unit) ? String.fromCharCode(unit) : String.fromCharCode(unit).normalize("NFKC").toLowerCase();
  const code = simplify(text.codePointAt(0));
  return text.length === 1 && code <= 65535 && code !== 0 ? code : void 0;
}

// src/text/fold-easy.ts
function foldEasy(text, from, to, folded) {
  const table5 = foldTable();
  const { units, offsets } = folded;
  const stop = Math.min(to, from + folded.room);
  let at = from;
  let shift = from - folded.length;
  let allowed = folded.afterWord ? AFTER_WORD : AFTER_OTHER;
  offsets.noteStart(folded.length, from);
  for (; ; ) {
    const reached = stride(text, at, stop, units, at - shift, allowed, table5);
    if (reached > at) allowed = table5[text.charCodeAt(reached - 1)] >>> FOLLOWERS_SHIFT & CLASSES;
    at = reached;
    let unit = at < stop ? text.charCodeAt(at) : 0;
    let entry = table5[unit];
    if (allowed === AFTER_BLANK) {
      at--;
      unit = text.charCodeAt(at);
      entry = table5[unit];
      allowed = AFTER_WORD;
    }
    if (at >= stop) break;
    if (entry === 0) {
      learn(unit);
      continue;
    }
    const kind = kindIn(entry);
    if (kind === HARD || at + 1 >= stop) break;
    const isBare = kind === HYPHEN_LIKE && allowed !== AFTER_WORD;
    const next = kindAt(text, at + 1);
    if (next > LAST_WRITTEN && !isBare) break;
    const isBetweenWords = allowed === AFTER_WORD && next === WORD2;
    if (isBetweenWords) units[at - shift] = kind === APOSTROPHE_LIKE ? APOSTROPHE : SPACE;
    else if (kind === HYPHEN_LIKE) units[at - shift] = DASH;
    else {
      shift++;
      offsets.noteStart(at + 1 - shift, at + 1);
    }
    allowed = isBetweenWords && kind !== APOSTROPHE_LIKE ? AFTER_WORD : AFTER_OTHER;
    at++;
  }
  if (at > from && at < to && isCombining(text.charCodeAt(at)) && takesMarks(kindAt(text, at - 1))) at--;
  folded.length = at - shift;
  folded.afterWord = allowed === AFTER_WORD;
  return at;
}
function stride(text, from, stop, units, into, before2, table5) {
  const classes = 458752;
  const followersShift = 8;
  const shift = from - into;
  let allowed = before2;
  let at = from;
  while (at < stop) {
    const entry = table5[text.charCodeAt(at)];
    if ((entry & allowed & classes) === 0) break;
    units[at - shift] = entry;
    allowed = entry >>> followersShift;
    at++;
  }
  return at;
}
function kindAt(text, at) {
  const unit = text.charCodeAt(at);
  return kindIn(foldTable()[unit] || learn(unit));
}
var takesMarks = (kind) => kind === WORD2 || kind === OTHER;

// src/text/fold-hard.ts
var LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/g;
var TAB2 = 9;
function foldHard(text, at, to, folded) {
  const unit = text.charCodeAt(at);
  if (isCommonHan(unit)) return readHan(unit, at, folded);
  if (isSpace(unit) || unit === TAB2) return readSpace(text, at, to, folded);
  if (isHyphen(unit)) return readHyphen(text, at, to, folded);
  if (isApostrophe(unit)) return readApostrophe(text, at, to, folded);
  if (isQuote(unit)) {
    folded.separate(at, at + 1);
    return at + 1;
  }
  if (isIgnorable(unit)) return at + 1;
  if (isSelector(unit)) return extend(folded, at, at + 1);
  if (isSelectorPair(unit, text.charCodeAt(at + 1))) return extend(folded, at, Math.min(at + 2, to));
  if (isMiddleDot(unit)) {
    folded.emit(MIDDLE_DOT, at, at + 1);
    return at + 1;
  }
  return readCluster(text, at, to, folded);
}
function readHan(unit, at, folded) {
  writeCode(simplify(unit), at, at + 1, folded);
  return at + 1;
}
function writeCode(code, start, end, folded) {
  if (code <= 65535) {
    folded.write(code, start, end);
    return;
  }
  const pair = String.fromCodePoint(code);
  folded.emit(pair.charCodeAt(0), start, end);
  folded.emit(pair.charCodeAt(1), start, end);
}
function readSpace(text, at, to, folded) {
  let end = at;
  let tab = false;
  while (end < to) {
    const unit = text.charCodeAt(end);
    if (unit === TAB2) tab = true;
    else if (!isSpace(unit) && !isIgnorable(unit)) break;
    end++;
  }
  const run = end - at > 1 ? text.slice(at, end) : "";
  if (tab || countLineBreaks(run) > 1) folded.barrier(at, end);
  else folded.separate(at, end);
  return end;
}
function readHyphen(text, at, to, folded) {
  const next = skipLineEnd(text, skipInvisible(text, at + 1, to), to);
  if (folded.afterWord && !folded.pending && wordFollows(text, next, to, folded)) {
    folded.separate(at, next);
    return next;
  }
  folded.emit(DASH, at, at + 1);
  return at + 1;
}
function readApostrophe(text, at, to, folded) {
  const next = skipInvisible(text, at + 1, to);
  if (folded.afterWord && !folded.pending && wordFollows(text, next, to, folded)) folded.emit(APOSTROPHE, at, at + 1);
  else folded.separate(at, at + 1);
  return at + 1;
}
function readCluster(text, at, to, folded) {
  let end = at + (text.codePointAt(at) > 65535 ? 2 : 1);
  while (end < to && isCombining(text.charCodeAt(end)) && !isSelector(text.charCodeAt(end))) end++;
  end = Math.min(end, to);
  for (const character of text.slice(at, end).normalize("NFKC").toLowerCase()) {
    const code = simplify(character.codePointAt(0));
    if (code <= 65535 && isSpace(code)) folded.separate(at, end);
    else writeCode(code, at, end, folded);
  }
  return end;
}
function extend(folded, at, end) {
  folded.extend(at, end);
  return end;
}
function skipInvisible(text, at, to) {
  let next = at;
  while (next < to && isInvisible(text.charCodeAt(next))) next++;
  return next;
}
function skipLineEnd(text, at, to) {
  if (at >= to || !isLineBreak(text.charCodeAt(at))) return at;
  let next = at;
  while (next < to && (isSpace(text.charCodeAt(next)) || isInvisible(text.charCodeAt(next)))) next++;
  return countLineBreaks(text.slice(at, next)) > 1 ? at : next;
}
var countLineBreaks = (text) => text === "" ? 0 : text.match(LINE_BREAK)?.length ?? 0;
var isInvisible = (unit) => isIgnorable(unit) || isSelector(unit);
var isLineBreak = (unit) => unit === 10 || unit === 13;
var wordFollows = (text, at, to, { onward }) => at < to ? isWordAt(text, at) : onward !== void 0 && isWordAt(text, onward);
var isWordAt = (text, at) => isWordUnit(text.charCodeAt(at)) || isWordUnit(
  text.slice(at, at + 1).normalize("NFKC").charCodeAt(0)
);

// src/text/fold-stretch.ts
function foldStretch(text, from, to, folded) {
  let at = from;
  while (at < to && folded.room > 0) {
    if (!folded.pending) at = foldEasy(text, at, to, folded);
    if (at < to && folded.room > 0) at = foldHard(text, at, to, folded);
  }
  return at;
}

// src/text/offset-map.ts
var OffsetMap = class {
  /** Pairs: from folded unit `index` on, the text is `shift` units ahead. */
  shifts = new Int32Array(PAIRS_AT_FIRST);
  shiftCount = 0;
  shift = 0;
  /** Pairs: folded unit `index` ends at `end`, which is not one behind its start. */
  wide = new Int32Array(PAIRS_AT_FIRST);
  wideCount = 0;
  /** The entry asked for last: questions come in text order. */
  near = 0;
  /** From folded unit `index` on, which stands at `start`, units stand for one unit each; until the next note. */
  noteStart(index, start) {
    const shift = start - index;
    if (shift === this.shift) return;
    this.shift = shift;
    if (this.shiftCount > 0 && this.shifts[this.shiftCount - 2] === index) this.shiftCount -= 2;
    if (this.shiftCount === this.shifts.length) this.shifts = doubled(this.shifts);
    this.shifts[this.shiftCount++] = index;
    this.shifts[this.shiftCount++] = shift;
  }
  noteEnd(index, end) {
    if (this.wideCount > 0 && this.wide[this.wideCount - 2] === index) this.wideCount -= 2;
    if (this.wideCount === this.wide.length) this.wide = doubled(this.wide);
    this.wide[this.wideCount++] = index;
    this.wide[this.wideCount++] = end;
  }
  start(index) {
    const { shifts, shiftCount } = this;
    let at = this.near;
    if (at >= shiftCount || shifts[at] > index) at = lastPair(shifts, shiftCount, index);
    else {
      const patience = Math.min(shiftCount - 2, at + STEPS);
      while (at < patience && shifts[at + 2] <= index) at += 2;
      if (at === patience) at = lastPair(shifts, shiftCount, index);
    }
    if (at < 0) return index;
    this.near = at;
    return index + shifts[at + 1];
  }
  end(index) {
    const { wide, wideCount } = this;
    if (wideCount === 0 || wide[0] > index || wide[wideCount - 2] < index) return this.start(index) + 1;
    const at = lastPair(wide, wideCount, index);
    return wide[at] === index ? wide[at + 1] : this.start(index) + 1;
  }
  /** Forgets the first `units` folded units and counts from there; the text is counted from `offset` on. */
  forget(units, offset) {
    const shifts = [0, this.start(units) - offset];
    for (let at = 0; at < this.shiftCount; at += 2) {
      if (this.shifts[at] > units) shifts.push(this.shifts[at] - units, this.shifts[at + 1] + units - offset);
    }
    const wide = [];
    for (let at = 0; at < this.wideCount; at += 2) {
      if (this.wide[at] >= units) wide.push(this.wide[at] - units, this.wide[at + 1] - offset);
    }
    this.shifts = roomFor(shifts);
    this.shiftCount = shifts.length;
    this.shift = shifts.at(-1);
    this.wide = roomFor(wide);
    this.wideCount = wide.length;
    this.near = 0;
  }
};
var PAIRS_AT_FIRST = 32;
var STEPS = 16;
function roomFor(pairs) {
  const room = new Int32Array(Math.max(PAIRS_AT_FIRST, pairs.length * 2));
  room.set(pairs);
  return room;
}
function doubled(from) {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
}
function lastPair(pairs, count, index) {
  let low = -1;
  let high = count / 2 - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (pairs[middle * 2] <= index) low = middle;
    else high = middle - 1;
  }
  return low * 2;
}

// src/text/folded-text.ts
var FoldedText = class {
  units;
  offsets = new OffsetMap();
  length = 0;
  /** The last unit is a letter or digit, or a separator after one is pending. */
  afterWord = false;
  pending = false;
  /** Where the text goes on for its reader, behind markup at the end of the stretch that is read: civil-**military**. */
  onward;
  pendingStart = 0;
  pendingEnd = 0;
  constructor(room) {
    this.units = new Uint16Array(room + SLACK);
  }
  /** Units that may still be written; the last character may exceed it, for one character may fold to many units. */
  get room() {
    return this.units.length - SLACK - this.length;
  }
  separate(start, end) {
    if (!this.pending) this.pendingStart = start;
    this.pending = true;
    this.pendingEnd = end;
  }
  barrier(start, end) {
    this.emit(BARRIER, start, end);
  }
  /** A selector belongs to the character before it. */
  extend(at, end) {
    if (this.length > 0 && !this.pending && this.offsets.end(this.length - 1) === at)
      this.offsets.noteEnd(this.length - 1, end);
  }
  write(unit, start, end) {
    if (isWordUnit(unit)) this.emitWord(unit, start, end);
    else this.emit(unit, start, end);
  }
  emitWord(unit, start, end) {
    if (this.pending && this.afterWord) this.push(SPACE, this.pendingStart, this.pendingEnd);
    this.pending = false;
    this.afterWord = true;
    this.push(unit, start, end);
  }
  emit(unit, start, end) {
    this.pending = false;
    this.afterWord = false;
    this.push(unit, start, end);
  }
  /** Forgets the first `count` units; offsets are counted from `offset` of the text from now on. */
  forget(count, offset) {
    this.units.copyWithin(0, count, this.length);
    this.length -= count;
    this.offsets.forget(count, offset);
    this.pendingStart -= offset;
    this.pendingEnd -= offset;
  }
  push(unit, start, end) {
    if (this.length === this.units.length) this.grow();
    this.units[this.length] = unit;
    this.offsets.noteStart(this.length, start);
    if (end !== start + 1) this.offsets.noteEnd(this.length, end);
    this.length++;
  }
  /** Twice the room. */
  grow() {
    const units = new Uint16Array(this.units.length * 2);
    units.set(this.units);
    this.units = units;
  }
};
var SLACK = 32;

// src/text/fold.ts
function fold(text, options = {}) {
  const folded = new FoldedText(text.length);
  const folding = new Folding(text, folded, options.protect);
  while (!folding.fill()) folded.grow();
  return view(folded);
}
var NOTHING = [];
var Folding = class {
  constructor(text, folded, protect = NOTHING) {
    this.text = text;
    this.folded = folded;
    this.protect = protect;
  }
  text;
  folded;
  protect;
  at = 0;
  next = 0;
  /** @returns whether the whole text is folded. */
  fill() {
    for (; ; ) {
      const span = this.nextSpan();
      const to = span?.start ?? this.text.length;
      this.folded.onward = this.at < to ? this.behindMarkup() : void 0;
      this.at = foldStretch(this.text, this.at, to, this.folded);
      if (this.at < to) return false;
      if (span === void 0) return true;
      replace(span, this.folded);
      this.at = span.end;
    }
  }
  behindMarkup() {
    let end;
    let index = this.next;
    for (; this.protect[index]?.as === ""; index++) {
      if (end !== void 0 && this.protect[index].start !== end) break;
      end = this.protect[index].end;
    }
    return this.protect[index]?.start === end ? void 0 : end;
  }
  /** Spans that are empty, overlap or leave the text are passed over. */
  nextSpan() {
    for (; this.next < this.protect.length; this.next++) {
      const span = this.protect[this.next];
      if (span.start >= this.at && span.end > span.start && span.end <= this.text.length) return span;
    }
    return void 0;
  }
};
function replace({ start, end, as: as2 }, folded) {
  if (as2 === "") return;
  if (as2 === void 0) {
    folded.barrier(start, end);
    return;
  }
  const seen = fold(as2);
  if (seen.length === 0) folded.separate(start, end);
  for (let index = 0; index < seen.length; index++) folded.write(seen.units[index], start, end);
}
function view({ units, length, offsets }) {
  const used = units.subarray(0, length);
  let cached;
  return {
    units: used,
    length,
    get text() {
      cached ??= textOf(used);
      return cached;
    },
    start: (index) => offsets.start(index),
    end: (index) => offsets.end(index)
  };
}
var UNITS_A_CALL = 8192;
function textOf(units) {
  let text = "";
  for (let at = 0; at < units.length; at += UNITS_A_CALL)
    text += String.fromCharCode.apply(null, units.subarray(at, at + UNITS_A_CALL));
  return text;
}

// src/automaton/matches.ts
var MatchList = class {
  triples = new Int32Array(TRIPLES_AT_FIRST);
  used = 0;
  get count() {
    return this.used / 3;
  }
  add(start, end, pattern) {
    if (this.used === this.triples.length) this.grow();
    this.triples[this.used++] = start;
    this.triples[this.used++] = end;
    this.triples[this.used++] = pattern;
  }
  dropLast() {
    this.used -= 3;
  }
  clear() {
    this.used = 0;
  }
  at(index) {
    return this.triples[index];
  }
  /** What was found, for keeps. */
  taken() {
    return this.triples.slice(0, this.used);
  }
  grow() {
    const triples = new Int32Array(this.triples.length * 2);
    triples.set(this.triples);
    this.triples = triples;
  }
};
var TRIPLES_AT_FIRST = 3 * 32;

// src/automaton/candidates.ts
var newCandidates = (most) => ({
  count: 0,
  places: new Int32Array(most),
  heads: new Int32Array(most)
});
function passes(filter, shift, head) {
  const bit = head >>> shift;
  return filter[bit >>> 5] >>> (bit & 31) & 1;
}
function mergeCandidates(first, second, into) {
  if (second.count === 0) return first;
  if (first.count === 0) return second;
  let left = 0;
  let right = 0;
  into.count = first.count + second.count;
  for (let index = 0; index < into.count; index++) {
    const isFirst = right === second.count || left < first.count && first.places[left] <= second.places[right];
    const from = isFirst ? first : second;
    const at = isFirst ? left++ : right++;
    into.places[index] = from.places[at];
    into.heads[index] = from.heads[at];
  }
  return into;
}

// src/automaton/groups.ts
var GROUP = 32;
var newGroups = (units) => ({
  words: new Int32Array(units / GROUP),
  kinds: new Uint8Array(units / GROUP)
});
function groupUnits(units, from, to, groups) {
  const table5 = wordTable();
  let every = ASKED;
  let group = 0;
  let at = from;
  for (; at + GROUP <= to; at += GROUP) {
    let words2 = 0;
    let kinds = 0;
    for (let index = at; index < at + GROUP; index += 4) {
      const first = table5[units[index]];
      const second = table5[units[index + 1]];
      const third = table5[units[index + 2]];
      const fourth = table5[units[index + 3]];
      words2 = words2 << 4 | first << 2 & 8 | second << 1 & 4 | third & 2 | fourth >>> 1 & 1;
      kinds |= first | second | third | fourth;
      every &= first & second & third & fourth;
    }
    groups.words[group] = words2;
    groups.kinds[group++] = kinds;
  }
  if (at < to) every &= groupRest(table5, units, at, to, groups, group);
  if (every === 0) {
    for (let index = from; index < to; index++) learnWord(units[index]);
    groupUnits(units, from, to, groups);
  }
}
function groupRest(table5, units, from, to, groups, group) {
  let words2 = 0;
  let kinds = 0;
  let every = ASKED;
  for (let index = from; index < to; index++) {
    const entry = table5[units[index]];
    words2 = words2 << 1 | (entry & IN_WORD) >> 1;
    kinds |= entry;
    every &= entry;
  }
  groups.words[group] = words2 << GROUP - (to - from);
  groups.kinds[group] = kinds;
  return every;
}

// src/automaton/opening-bits.ts
function pairBits(table5, units, from) {
  const factor = 2654435761;
  const shift = 12;
  const mask = table5.length - 1;
  let bits = 0;
  let first = units[from];
  for (let at = from; at < from + 32; at += 4) {
    const second = units[at + 1];
    const third = units[at + 2];
    const fourth = units[at + 3];
    const fifth = units[at + 4];
    bits = bits << 4 | table5[Math.imul(first << 16 | second, factor) >>> shift & mask] << 3 | table5[Math.imul(second << 16 | third, factor) >>> shift & mask] << 2 | table5[Math.imul(third << 16 | fourth, factor) >>> shift & mask] << 1 | table5[Math.imul(fourth << 16 | fifth, factor) >>> shift & mask];
    first = fifth;
  }
  return bits;
}
function pairBitsUpTo(table5, units, from, to) {
  const mask = table5.length - 1;
  let bits = 0;
  for (let at = from; at + 1 < to; at++) {
    const opening = pairOpening(units[at], units[at + 1]);
    bits |= table5[opening >>> OPENING_SHIFT & mask] << GROUP - 1 >>> at - from;
  }
  return bits;
}
function singleBits(singles, units, from, to) {
  let bits = 0;
  for (let at = from; at < to; at++) {
    const unit = units[at];
    bits = bits << 1 | singles[unit >>> 5] >>> (unit & 31) & 1;
  }
  return bits << GROUP - (to - from);
}

// src/automaton/openings.ts
var SLICE = 2048;
var MOST_WORD_HEADS = SLICE + 8;
var newPlaces = () => ({
  count: 0,
  at: new Int32Array(SLICE + GROUP),
  words: newCandidates(MOST_WORD_HEADS),
  groups: newGroups(SLICE)
});
function collectOpenings(automaton, units, length, from, to, places) {
  const begin = behindWord(units, from, to);
  places.count = 0;
  places.words.count = 0;
  if (begin >= to) return begin;
  groupUnits(units, begin, to, places.groups);
  collectPairs(automaton, units, length, begin, to, places);
  return collectWords(automaton, units, length, begin, to, places);
}
function collectPairs(automaton, units, length, from, to, places) {
  const { openings, singles } = automaton;
  const singleKinds = (automaton.hasSingles ? HAN_LIKE : 0) | (automaton.hasSigns ? SIGN : 0);
  const { kinds } = places.groups;
  const found = places.at;
  let count = 0;
  for (let at = from, group = 0; at < to; at += GROUP, group++) {
    const kind = kinds[group];
    if ((kind & (HAN_LIKE | singleKinds)) === 0) continue;
    const end = at + GROUP < to ? at + GROUP : to;
    let bits = 0;
    if ((kind & HAN_LIKE) !== 0)
      bits = at + GROUP < length ? pairBits(openings, units, at) : pairBitsUpTo(openings, units, at, length);
    if ((kind & singleKinds) !== 0) bits |= singleBits(singles, units, at, end);
    if (end - at < GROUP) bits &= -1 << GROUP - (end - at);
    while (bits !== 0) {
      const place2 = Math.clz32(bits);
      bits ^= 2147483648 >>> place2;
      found[count++] = at + place2;
    }
  }
  places.count = count;
}
function collectWords(automaton, units, length, from, to, places) {
  const last = { start: -1, end: -2, opening: 0 };
  const open = collectWholeWords(automaton, units, from, to, places, last);
  let stop = to;
  if (open >= 0) {
    stop = behindWord(units, to, length);
    const opening = wordOpening(units, open, stop);
    if (open === last.end + 1 && units[last.end] === SPACE)
      addHead(automaton, places.words, last.start, wordsHead(last.opening, opening));
    addHead(automaton, places.words, open, wordHead(opening));
    last.start = open;
    last.end = stop;
    last.opening = opening;
  }
  const second = last.end + 1;
  if (second >= stop && second < length && units[last.end] === SPACE && isInWord(wordTable(), units[second])) {
    const opening = wordOpening(units, second, behindWord(units, second + 1, length));
    addHead(automaton, places.words, last.start, wordsHead(last.opening, opening));
  }
  return stop;
}
function collectWholeWords({ filter, filterShift }, units, from, to, { groups, words: found }, last) {
  const { places, heads } = found;
  const space = 32;
  let count = 0;
  let start = from;
  let isInside = 0;
  let previousStart = -1;
  let previousEnd = -2;
  let previous = 0;
  for (let at = from, group = 0; at < to; at += 32, group++) {
    const words2 = groups.words[group];
    if ((words2 | isInside) === 0) continue;
    const before2 = words2 >>> 1 | isInside << 31;
    let starts = words2 & ~before2;
    let ends = before2 & ~words2;
    isInside = words2 & 1;
    if (to - at < 32) {
      ends &= -1 << 32 - (to - at);
      isInside = words2 >>> 32 - (to - at) & 1;
    }
    while (ends !== 0) {
      const end = Math.clz32(ends);
      const next = Math.clz32(starts);
      ends ^= 2147483648 >>> end;
      if (next < end) {
        start = at + next;
        starts ^= 2147483648 >>> next;
      }
      const opening = wordOpening(units, start, at + end);
      if (start === previousEnd + 1 && units[previousEnd] === space) {
        const both = wordsHead(previous, opening);
        places[count] = previousStart;
        heads[count] = both;
        count += passes(filter, filterShift, both);
      }
      const lone = wordHead(opening);
      places[count] = start;
      heads[count] = lone;
      count += passes(filter, filterShift, lone);
      previous = opening;
      previousStart = start;
      previousEnd = at + end;
    }
    if (starts !== 0) start = at + Math.clz32(starts);
  }
  found.count = count;
  last.start = previousStart;
  last.end = previousEnd;
  last.opening = previous;
  return isInside === 0 ? -1 : start;
}
function addHead({ filter, filterShift }, words2, place2, head) {
  words2.places[words2.count] = place2;
  words2.heads[words2.count] = head;
  words2.count += passes(filter, filterShift, head);
}
function behindWord(units, at, to) {
  const words2 = wordTable();
  if (at === 0 || !isInWord(words2, units[at - 1])) return at;
  let next = at;
  while (next < to && isInWord(words2, units[next])) next++;
  return next;
}

// src/automaton/refine.ts
var HEADS_A_PLACE = 3;
function refine(automaton, units, length, openings, into) {
  const { filter, filterShift, singles } = automaton;
  const { places, heads } = into;
  const words2 = wordTable();
  const inWord = IN_WORD;
  let count = 0;
  for (let index = 0; index < openings.count; index++) {
    const place2 = openings.at[index];
    const unit = units[place2];
    if ((words2[unit] & inWord) !== 0) continue;
    if ((singles[unit >>> 5] >>> (unit & 31) & 1) !== 0) {
      const single = singleHead(unit);
      places[count] = place2;
      heads[count] = single;
      count += passes(filter, filterShift, single);
    }
    if (place2 + 1 >= length) continue;
    const second = units[place2 + 1];
    const pair = pairHead(unit, second);
    places[count] = place2;
    heads[count] = pair;
    count += passes(filter, filterShift, pair);
    if (place2 + 2 >= length) continue;
    const triple = tripleHead(unit, second, units[place2 + 2]);
    places[count] = place2;
    heads[count] = triple;
    count += passes(filter, filterShift, triple);
  }
  into.count = count;
}

// src/automaton/scratch.ts
var spare;
function takeScratch() {
  const taken = spare ?? {
    openings: newPlaces(),
    refined: newCandidates(HEADS_A_PLACE * (SLICE + 1)),
    merged: newCandidates(2 * HEADS_A_PLACE * SLICE)
  };
  spare = void 0;
  return taken;
}
function giveBack(scratch) {
  spare = scratch;
}

// src/automaton/verify.ts
function longestAt(automaton, units, length, place2, hash2) {
  const { buckets, bucketShift, starts, parents, units: patterns } = automaton;
  const bucket = hash2 >>> bucketShift;
  let low = buckets[bucket] - 1;
  let high = buckets[bucket + 1];
  const before2 = low;
  const room = length - place2;
  let agreedLow = 0;
  let agreedHigh = 0;
  while (high - low > 1) {
    const middle = low + high >> 1;
    const start = starts[middle];
    const own = starts[middle + 1] - start;
    const most = own < room ? own : room;
    let agreed = agreedLow < agreedHigh ? agreedLow : agreedHigh;
    while (agreed < most && patterns[start + agreed] === units[place2 + agreed]) agreed++;
    if (agreed === own || agreed < room && patterns[start + agreed] < units[place2 + agreed]) {
      low = middle;
      agreedLow = agreed;
    } else {
      high = middle;
      agreedHigh = agreed;
    }
  }
  let rank = low === before2 ? -1 : low;
  while (rank >= 0 && starts[rank + 1] - starts[rank] > agreedLow) rank = parents[rank];
  return rank;
}
function mayEnd(units, length, end) {
  if (end >= length) return true;
  const words2 = wordTable();
  const next = units[end];
  if (((words2[next] || learnWord(next)) & IN_WORD) === 0) return true;
  const last = units[end - 1];
  return ((words2[last] || learnWord(last)) & IN_WORD) === 0;
}

// src/automaton/search.ts
var Search = class {
  constructor(automaton, mode) {
    this.automaton = automaton;
    this.mode = mode;
  }
  automaton;
  mode;
  scratch = takeScratch();
  at = 0;
  /** In leftmost-longest, nothing may begin before this place. */
  behind = 0;
  nested = [];
  /**
   * Adds the matches that begin in the next slice.
   *
   * @param limit no match may begin there or later, yet; the units between `limit` and `length` are only looked at.
   * @returns whether `limit` is reached.
   */
  slice(units, length, limit, found) {
    if (this.at < limit) {
      const to = Math.min(limit, this.at + SLICE);
      const { openings, refined, merged } = this.scratch;
      this.at = collectOpenings(this.automaton, units, length, this.at, to, openings);
      refine(this.automaton, units, length, openings, refined);
      const candidates2 = mergeCandidates(refined, openings.words, merged);
      if (this.mode === "all") this.verifyAll(candidates2, units, length, found);
      else this.verifyLongest(candidates2, units, length, found);
    }
    return this.at >= limit;
  }
  /** The units before `count` are gone. */
  forget(count) {
    this.at -= count;
    this.behind -= count;
  }
  /** Nothing is searched any more. */
  end() {
    giveBack(this.scratch);
  }
  verifyLongest({ count, places, heads }, units, length, found) {
    const { automaton } = this;
    const { ids, starts, parents } = automaton;
    let { behind } = this;
    let lastPlace = -1;
    for (let index = 0; index < count; index++) {
      const place2 = places[index];
      if (place2 < behind && place2 !== lastPlace) continue;
      let rank = longestAt(automaton, units, length, place2, heads[index]);
      while (rank >= 0) {
        const end = place2 + starts[rank + 1] - starts[rank];
        if (mayEnd(units, length, end)) {
          if (place2 === lastPlace) {
            if (end <= behind) break;
            found.dropLast();
          }
          found.add(place2, end, ids[rank]);
          lastPlace = place2;
          behind = end;
          break;
        }
        rank = parents[rank];
      }
    }
    this.behind = behind;
  }
  verifyAll({ count, places, heads }, units, length, found) {
    const { automaton, nested } = this;
    const { ids, starts, parents } = automaton;
    for (let index = 0; index < count; ) {
      const place2 = places[index];
      let looks = 0;
      for (; index < count && places[index] === place2; index++, looks++) {
        let rank = longestAt(automaton, units, length, place2, heads[index]);
        for (; rank >= 0; rank = parents[rank]) nested.push(rank);
      }
      if (looks > 1) nested.sort((a, b) => starts[b + 1] - starts[b] - (starts[a + 1] - starts[a]));
      let last = -1;
      for (let rank = nested.pop() ?? -1; rank >= 0; rank = nested.pop() ?? -1) {
        if (rank === last) continue;
        last = rank;
        const end = place2 + starts[rank + 1] - starts[rank];
        if (mayEnd(units, length, end)) found.add(place2, end, ids[rank]);
      }
    }
  }
};

// src/automaton/passage.ts
var BLOCK = 16384;
var Passage = class {
  constructor(automaton, folded, visit, mode) {
    this.automaton = automaton;
    this.folded = folded;
    this.visit = visit;
    this.search = new Search(automaton, mode);
  }
  automaton;
  folded;
  visit;
  search;
  found = new MatchList();
  /** Visits the matches that are certain by now, in offsets of the text, and makes room for what follows. */
  advance(isEnd) {
    const { automaton, folded, search } = this;
    const limit = isEnd === "end" ? folded.length : folded.length - automaton.longest - 1;
    for (let isDone = false; !isDone; ) {
      isDone = search.slice(folded.units, folded.length, limit, this.found);
      this.report();
    }
    if (isEnd === "end") {
      search.end();
      return;
    }
    const done = limit - 1;
    if (done > 0) {
      folded.forget(done, 0);
      search.forget(done);
    } else if (folded.room <= 0) folded.grow();
  }
  report() {
    const { found, visit } = this;
    const { offsets } = this.folded;
    for (let at = 0; at < found.count * 3; at += 3) {
      visit(offsets.start(found.at(at)), offsets.end(found.at(at + 1) - 1), found.at(at + 2));
    }
    found.clear();
  }
};

// src/automaton/scan-text.ts
function scanText(automaton, text, options = {}) {
  const found = new MatchList();
  if (automaton.size === 0) return found.taken();
  const folded = new FoldedText(Math.min(text.length, BLOCK + automaton.longest));
  const folding = new Folding(text, folded, options.protect);
  const passage = new Passage(
    automaton,
    folded,
    (start, end, pattern) => found.add(start, end, pattern),
    options.mode ?? "leftmost-longest"
  );
  while (!folding.fill()) passage.advance("more");
  passage.advance("end");
  return found.taken();
}

// glossary/aerospace.json
var aerospace_default = {
  $schema: "./schema.json",
  yizhi: 1,
  id: "aerospace",
  name: { en: "Space industry", zh: "航天" },
  version: "0.1.0",
  license: "CC-BY-4.0",
  languages: ["zh", "en"],
  extends: [],
  defaults: { subject: "aerospace" },
  sources: {
    "buzzword-two-bombs": {
      title: 'Buzzword | The spirit of "Two Bombs and One Satellite" “两弹一星”精神',
      publisher: "huacheng.gz-cmc.com",
      date: "2021-06-29",
      url: "https://huacheng.gz-cmc.com/pages/2021/06/29/212ba9c74a344cf492cf3e03602f2845.html"
    },
    "casc-2019-04-23": {
      title: "Space Day Events to be Held in Changsha",
      publisher: "China Space News (China Aerospace Science and Technology Corporation)",
      date: "2019-04-23",
      url: "http://english.spacechina.com/n16421/n17212/c2610007/content.html"
    },
    "casic-2020-07-31": {
      title: "CASIC Holds 2020 Aerospace Defense Conference",
      publisher: "China Aerospace Science and Industry Corporation (copy of its site)",
      date: "2020-07",
      url: "http://www.vivovalue.com/n525220/c17262222/content.html"
    },
    "casic-2020-12-b": {
      title: "New Year Speech: Building a World-class Aerospace Defense Corporation",
      publisher: "China Aerospace Science and Industry Corporation",
      date: "2020",
      url: "http://www.casic.com/n525220/c19211937/content.html"
    },
    "cctv-jdft-2022-11-26": {
      title: "《焦点访谈》构建新引擎 激发新动力：商业航天高端装备的新引擎——“快舟十一号”",
      publisher: "CCTV, as carried by a company site",
      date: "2022-11-26"
    },
    "cd-2016-09-19": { title: "一周新闻热词榜 (Tiangong-2)", publisher: "China Daily", date: "2016-09-19" },
    "cd-2017-04-24": { title: "一周新闻热词榜 (Tianzhou-1)", publisher: "China Daily", date: "2017-04-24" },
    "cd-2018-03-12": {
      title: "代表委员通道展现开放透明与自信",
      publisher: "China Daily",
      date: "2018-03-12",
      url: "http://language.chinadaily.com.cn/2018npc/2018-03/12/content_35833816.htm"
    },
    "cd-2021-01-06": { title: "2021年中国宇航发射任务有望突破40次 空间站核心舱上半年发射", publisher: "China Daily", date: "2021-01-06" },
    "cd-2021-10-15": {
      title: "神舟十三号任务有六大不同 中国女航天员将实施首次出舱活动",
      publisher: "China Daily",
      date: "2021-10-15",
      url: "https://language.chinadaily.com.cn/a/202110/15/WS6169248fa310cdd39bc6f3b3.html"
    },
    "cd-2021-11-25": {
      title: "New satellite lifted into orbit by Kuaizhou-1A",
      publisher: "China Daily",
      date: "2021-11-25",
      url: "http://www.chinadaily.com.cn/a/202111/25/WS619eddc5a310cdd39bc77648.html"
    },
    "cd-2022-04-18": { title: "每日一词∣世界一流航天发射场 world-leading spacecraft launch site", publisher: "China Daily", date: "2022-04-18" },
    "cd-2023-03-22": {
      title: "China launches carrier rocket for satellite installation",
      publisher: "China Daily",
      date: "2023-03-22",
      url: "http://www.chinadaily.com.cn/a/202303/22/WS641ae9c6a31057c47ebb5f28.html"
    },
    "cd-2024-04-28": {
      title: "每日一词|商业航天产业 commercial space industry",
      publisher: "China Daily",
      date: "2024-04-28",
      url: "http://language.chinadaily.com.cn/a/202404/28/WS662db970a31082fc043c46d5.html"
    },
    "china-com-2022-12-07": {
      title: "习文乐见|建设航天强国要靠一代代人接续奋斗 (Making China stronger in the aerospace sector requires continuous efforts across generations)",
      publisher: "China.com.cn",
      date: "2022-12-07",
      url: "http://big5.china.com.cn/gate/big5/xitheory.china.com.cn/2022-12/07/content_85246733.htm"
    },
    "china-keywords-2020": {
      title: "The spirit of the manned space program (载人航天精神), China Keywords",
      publisher: "China.org.cn",
      date: "2020-09-30"
    },
    "china-org-2017-01-10": {
      title: "《2016中国的航天》白皮书 (Chinese and English, with picture captions)",
      publisher: "China.org.cn",
      date: "2017-01-10"
    },
    "enread-2015-12-29": {
      title: "中国发射一颗高清地球观测卫星",
      publisher: "enread.com",
      date: "2015-12-29",
      url: "http://www.enread.com/mobile/?aid=103011&mid=3"
    },
    "gbt-29076-2012": {
      title: "GB/T 29076-2012 航天产品质量问题归零实施要求 (Execution requirements for quality problem close loop of aerospace product)",
      publisher: "General Administration of Quality Supervision, Inspection and Quarantine; Standardization Administration of China",
      date: "2012-12-31",
      url: "https://www.bzchaxun.com/view/8010077005000000.html"
    },
    "gwr-2016": {
      title: "Report on the Work of the Government (2016)",
      publisher: "State Council of the People's Republic of China",
      date: "2016-03-05"
    },
    "gwr-2018": {
      title: "Report on the Work of the Government (2018)",
      publisher: "State Council of the People's Republic of China",
      date: "2018-03-05"
    },
    "gwr-2019": {
      title: "Report on the Work of the Government (2019)",
      publisher: "State Council of the People's Republic of China",
      date: "2019-03-05"
    },
    "gwr-2021-excerpts": {
      title: "2021年政府工作报告金句摘编 (Chinese and English)",
      publisher: "sxcfcp.com, excerpts from the report of the State Council",
      date: "2021-09-10",
      url: "http://sxcfcp.com/show-20-7104-1.html"
    },
    "gwr-2023-reciyi-5": {
      title: "Report on the Work of the Government (2023)",
      publisher: "State Council of the People's Republic of China (bilingual copy, reciyi.com)",
      date: "2023-03",
      url: "https://www.reciyi.com/article/?id=4470&page=5"
    },
    "haomeiwen-2022": {
      title: "中国空间站将于2022年完工",
      publisher: "haomeiwen.com",
      date: "2022",
      url: "https://m.haomeiwen.com/subject/lxrirrtx.html"
    },
    "report-2022-reciyi-5": {
      title: "Report to the 20th National Congress of the Communist Party of China, Chinese and English",
      publisher: "Communist Party of China",
      date: "2022-10",
      url: "https://www.reciyi.com/article/?id=3834&page=5"
    },
    "space-wp-2016": {
      title: "China's Space Activities in 2016 (2016中国的航天)",
      publisher: "State Council Information Office of the People's Republic of China",
      date: "2016-12",
      url: "http://english.scio.gov.cn/whitepapers/2017-01/10/content_40535777.htm"
    },
    "space-wp-2021": {
      title: "China's Space Program: A 2021 Perspective (2021中国的航天)",
      publisher: "State Council Information Office of the People's Republic of China",
      date: "2022-01",
      url: "https://english.news.cn/20220128/eb9fb038ebfe4a3d93887b9f120ef74a/c.html"
    },
    "vov-2022-01-28": {
      title: "China releases white paper on space program 2021",
      publisher: "VOVWORLD",
      date: "2022-01-28",
      url: "https://vovworld.vn/en-US/news/china-releases-white-paper-on-space-program-2021-1069892.vov"
    },
    "wikipedia-casc-2022": {
      title: "China Aerospace Science and Technology Corporation",
      publisher: "Wikipedia (German edition)",
      date: "2022-08-05",
      url: "https://de.wikiup.org/wiki/CASC"
    },
    "wikipedia-cms-2023": {
      title: "China Manned Space Program",
      publisher: "Wikipedia",
      date: "2023-06-04",
      url: "https://en.wikipedia.org/wiki/Shenzhou_program"
    }
  },
  entries: [
    {
      id: "aerospace-characteristics",
      zh: "航天特色",
      en: ["aerospace characteristics", "characteristics of the space industry", "distinctive features of the space industry"],
      match: { inflect: false },
      confidence: 1,
      tests: [{ zh: "具有航天特色", en: "with aerospace characteristics", expect: [] }]
    },
    {
      id: "aerospace-products",
      zh: "航天产品",
      en: ["aerospace product", { term: "space product", confidence: 1 }],
      pos: "noun",
      source: "gbt-29076-2012",
      confidence: 2,
      tests: [{ zh: "航天产品的可靠性", en: "the reliability of aerospace products", expect: [] }]
    },
    {
      id: "aerospace-sector",
      zh: "航空航天",
      en: ["aerospace", "aviation and aerospace", "aeronautics and astronautics", "aviation and space"],
      related: [{ id: "space-industry", rel: "related" }],
      note: "Aviation and space together; where the source says 航天 alone, space is meant.",
      confidence: 1,
      tests: [{ zh: "航空航天等产业", en: "aerospace and other industries", expect: [] }]
    },
    {
      id: "astronaut",
      zh: "航天员",
      en: ["astronaut", { term: "taikonaut", confidence: 1 }],
      pos: "noun",
      note: "taikonaut is the foreign press's word for a Chinese astronaut.",
      source: ["cd-2021-10-15", "cd-2016-09-19"],
      confidence: 2,
      tests: [{ zh: "首位航天员", en: "the first astronaut", expect: [] }]
    },
    {
      id: "beidou",
      zh: [
        { term: "北斗卫星导航系统", type: "fullForm" },
        { term: "北斗全球卫星导航系统", type: "fullForm" },
        { term: "北斗导航系统", type: "variant" },
        { term: "北斗系统", type: "shortForm" },
        { term: "北斗", type: "shortForm" }
      ],
      en: [
        { term: "BeiDou Navigation Satellite System", type: "fullForm", source: "space-wp-2021" },
        { term: "BDS", type: "acronym", confidence: 1 },
        { term: "BeiDou satellite navigation system", confidence: 1 },
        { term: "BeiDou Navigation System", note: "the 2016 white paper has it with a small d", source: "space-wp-2016" },
        { term: "BeiDou", type: "shortForm" }
      ],
      match: { notIn: ["北斗七星", "北斗星", "新时代北斗精神"] },
      note: "The white papers wrote Beidou in 2016 and BeiDou in 2021.",
      source: "space-wp-2021",
      confidence: 2,
      tests: [
        { zh: "北斗卫星导航系统建成", en: "completion of the BeiDou Navigation Satellite System", expect: [] },
        { zh: "北斗应用", en: "applications of BeiDou", expect: [] }
      ]
    },
    {
      id: "beijing-aerospace-control-center",
      zh: "北京航天飞行控制中心",
      en: [{ term: "Beijing Aerospace Control Center", type: "fullForm" }, { term: "BACC", type: "acronym" }],
      confidence: 1,
      tests: [{ zh: "北京航天飞行控制中心大厅", en: "the hall of the Beijing Aerospace Control Center", expect: [] }]
    },
    {
      id: "calt",
      zh: [{ term: "中国运载火箭技术研究院", type: "fullForm" }],
      en: [{ term: "China Academy of Launch Vehicle Technology", type: "fullForm" }, { term: "CALT", type: "acronym" }],
      related: [{ id: "cast", rel: "contrast" }],
      confidence: 1,
      tests: [{ zh: "中国运载火箭技术研究院研制", en: "developed by the China Academy of Launch Vehicle Technology", expect: [] }]
    },
    {
      id: "cargo-spacecraft",
      zh: "货运飞船",
      en: [
        { term: "cargo spacecraft", match: { inflect: false } },
        { term: "cargo craft", match: { inflect: false }, source: "cd-2021-01-06" },
        { term: "cargo spaceship", source: "cd-2016-09-19" },
        { term: "cargo ship", confidence: 1 }
      ],
      pos: "noun",
      source: ["cd-2021-01-06", "cd-2017-04-24"],
      confidence: 2,
      tests: [{ zh: "发射货运飞船", en: "launch a cargo spacecraft", expect: [] }]
    },
    {
      id: "carrier-rocket",
      zh: "运载火箭",
      en: ["carrier rocket", { term: "launch vehicle", confidence: 1 }, { term: "rocket", type: "shortForm", confidence: 1 }],
      pos: "noun",
      match: { notIn: ["中国运载火箭技术研究院"] },
      source: "space-wp-2016",
      confidence: 2,
      tests: [
        { zh: "新一代运载火箭", en: "a new generation of carrier rockets", expect: [] },
        { zh: "新型运载火箭", en: "new launch vehicles", expect: [] }
      ]
    },
    {
      id: "casc",
      zh: [
        { term: "中国航天科技集团有限公司", type: "fullForm" },
        { term: "中国航天科技集团公司", type: "variant" },
        { term: "中国航天科技集团", type: "shortForm" },
        { term: "航天科技集团", type: "shortForm" }
      ],
      en: [
        { term: "China Aerospace Science and Technology Corporation", type: "fullForm" },
        { term: "China Aerospace Science & Technology Corporation", type: "fullForm" },
        { term: "China Aerospace Science and Technology Corp", type: "abbreviation" },
        { term: "CASC", type: "acronym" }
      ],
      avoid: [
        {
          term: "China Aerospace Science and Technology Group",
          basis: "seen",
          note: "the English name has Corporation; seen in drafts"
        }
      ],
      firstMention: { en: "{full} ({short})" },
      related: [{ id: "casic", rel: "contrast" }],
      source: ["wikipedia-casc-2022", "haomeiwen-2022"],
      confidence: 2,
      tests: [
        { zh: "航天科技集团研制", en: "developed by CASC", expect: [] },
        { zh: "航天科技集团研制", en: "developed by China Aerospace Science and Technology Group", expect: ["deprecated-term"] },
        { zh: "航天科技集团研制", en: "developed by CASIC", expect: ["wrong-concept"] }
      ]
    },
    {
      id: "casic",
      zh: [
        { term: "中国航天科工集团有限公司", type: "fullForm" },
        { term: "中国航天科工集团公司", type: "variant" },
        { term: "中国航天科工集团", type: "shortForm" },
        { term: "航天科工集团", type: "shortForm" },
        { term: "中国航天科工", type: "shortForm" },
        { term: "航天科工", type: "shortForm" }
      ],
      en: [
        { term: "China Aerospace Science and Industry Corporation Limited", type: "fullForm" },
        { term: "China Aerospace Science & Industry Corporation Limited", type: "fullForm" },
        { term: "China Aerospace Science and Industry Corporation", type: "fullForm" },
        { term: "China Aerospace Science & Industry Corporation", type: "fullForm" },
        { term: "China Aerospace Science and Industry Corp", type: "abbreviation", source: "cd-2021-11-25" },
        { term: "CASIC", type: "acronym", source: "cd-2021-11-25" }
      ],
      avoid: [
        {
          term: "China Aerospace Science and Industry Group",
          basis: "seen",
          note: "the English name has Corporation; seen in drafts"
        }
      ],
      firstMention: { en: "{full} ({short})" },
      related: [{ id: "casc", rel: "contrast" }],
      tags: ["casic"],
      confidence: 1,
      tests: [
        { zh: "航天科工研制", en: "developed by CASIC", expect: [] },
        { zh: "中国航天科工集团有限公司成立", en: "the founding of China Aerospace Science and Industry Corporation Limited", expect: [] },
        { zh: "中国航天科工集团有限公司成立", en: "the founding of China Aerospace Science and Industry Group", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "cast",
      zh: [{ term: "中国空间技术研究院", type: "fullForm" }],
      en: [
        { term: "China Academy of Space Technology", type: "fullForm" },
        { term: "CAST", type: "acronym", match: { case: "sensitive", inflect: false } }
      ],
      related: [{ id: "calt", rel: "contrast" }],
      confidence: 1,
      tests: [{ zh: "中国空间技术研究院研制", en: "developed by the China Academy of Space Technology", expect: [] }]
    },
    {
      id: "chang-e",
      zh: "嫦娥",
      en: "Chang'e",
      match: { notIn: ["嫦娥石"] },
      source: "gwr-2019",
      confidence: 2,
      tests: [{ zh: "嫦娥六号返回", en: "the return of Chang'e-6", expect: [] }]
    },
    {
      id: "china-space-sanjiang-group",
      zh: ["航天三江集团", "中国航天三江集团有限公司", "航天三江"],
      en: ["China Space Sanjiang Group", { term: "Space Sanjiang", type: "shortForm", confidence: 1 }],
      source: ["cd-2023-03-22", "cctv-jdft-2022-11-26"],
      confidence: 2,
      tests: [{ zh: "航天三江集团研制", en: "developed by China Space Sanjiang Group", expect: [] }]
    },
    {
      id: "chinas-space-station",
      zh: "中国空间站",
      en: [
        "China's space station",
        "Chinese space station",
        "China Space Station",
        "Tiangong space station",
        "Tiangong station",
        { term: "space station", type: "shortForm" }
      ],
      source: "haomeiwen-2022",
      confidence: 2,
      tests: [{ zh: "中国空间站的建造", en: "the construction of China's space station", expect: [] }]
    },
    {
      id: "cmsa",
      zh: [
        { term: "中国载人航天工程办公室", type: "fullForm" },
        { term: "载人航天工程办公室", type: "shortForm" },
        { term: "载人航天办", type: "shortForm" }
      ],
      en: [
        { term: "China Manned Space Agency", type: "fullForm" },
        { term: "CMSA", type: "acronym" },
        { term: "China Manned Space Engineering Office", confidence: 1 },
        { term: "manned space engineering office", source: "cd-2016-09-19", confidence: 2 }
      ],
      firstMention: { en: "{full} ({short})" },
      related: [{ id: "cnsa", rel: "contrast" }],
      confidence: 1,
      tests: [
        { zh: "据中国载人航天工程办公室消息", en: "according to the China Manned Space Agency", expect: [] },
        { zh: "据中国载人航天工程办公室消息", en: "according to the CMSA", expect: [] }
      ]
    },
    {
      id: "cnsa",
      zh: [{ term: "国家航天局", type: "fullForm" }, { term: "中国国家航天局", type: "fullForm" }],
      en: [{ term: "China National Space Administration", type: "fullForm" }, { term: "CNSA", type: "acronym" }],
      firstMention: { en: "{full} ({short})" },
      related: [{ id: "cmsa", rel: "contrast" }],
      source: "cd-2024-04-28",
      confidence: 2,
      tests: [
        { zh: "国家航天局表示", en: "the China National Space Administration said", expect: [] },
        { zh: "国家航天局表示", en: "the CNSA said", expect: [] }
      ]
    },
    {
      id: "commercial-space-industry",
      zh: "商业航天",
      en: [
        "commercial space industry",
        { term: "commercial spaceflight", confidence: 1 },
        { term: "commercial space sector", confidence: 1 },
        { term: "commercial space", confidence: 1 },
        { term: "commercial aerospace", confidence: 1 }
      ],
      pos: "noun",
      source: "cd-2024-04-28",
      confidence: 2,
      tests: [{ zh: "发展商业航天", en: "develop the commercial space industry", expect: [] }]
    },
    {
      id: "core-module",
      zh: "核心舱",
      en: ["core module", { term: "core capsule", confidence: 1 }],
      pos: "noun",
      match: { notIn: ["天和核心舱"] },
      source: "cd-2021-01-06",
      confidence: 2,
      tests: [{ zh: "发射核心舱", en: "launch the core module", expect: [] }]
    },
    {
      id: "deep-space-exploration",
      zh: "深空探测",
      en: "deep space exploration",
      confidence: 1,
      tests: [{ zh: "开展深空探测", en: "carry out deep-space exploration", expect: [] }]
    },
    {
      id: "earth-observation-satellite",
      zh: "对地观测卫星",
      en: "earth observation satellite",
      pos: "noun",
      source: { ref: "space-wp-2016", at: "II.2" },
      confidence: 2,
      tests: [{ zh: "发射对地观测卫星", en: "launch earth observation satellites", expect: [] }]
    },
    {
      id: "exploration-and-utilization-of-outer-space-for-peaceful-purposes",
      zh: ["为和平目的探索和利用外层空间", "和平目的探索和利用外层空间"],
      en: [
        "exploration and utilization of outer space for peaceful purposes",
        { term: "exploration and use of outer space for peaceful purposes", confidence: 1 },
        { term: "explore and utilize outer space for peaceful purposes", pos: "verb", confidence: 1 },
        { term: "explore and use outer space for peaceful purposes", pos: "verb", confidence: 1 }
      ],
      source: ["space-wp-2016", "space-wp-2021"],
      confidence: 2,
      tests: [
        { zh: "坚持为和平目的探索和利用外层空间", en: "uphold the exploration and utilization of outer space for peaceful purposes", expect: [] }
      ]
    },
    {
      id: "explore-the-vast-cosmos",
      zh: "探索浩瀚宇宙，发展航天事业，建设航天强国，是我们不懈追求的航天梦",
      en: [
        {
          term: "to explore the vast cosmos, develop the space industry and build China into a space power is our eternal dream",
          type: "phrase",
          valid: { from: "2022-01" },
          source: "space-wp-2021"
        },
        {
          term: "to explore the vast cosmos, develop the space industry and build China into a space power is a dream we pursue unremittingly",
          type: "phrase",
          valid: { until: "2022-01" },
          source: "space-wp-2016"
        }
      ],
      avoid: [
        {
          term: "explore the vast cosmos, develop the space industry and build China into a space power is a dream we pursue unremittingly",
          severity: "error",
          basis: "seen",
          note: "the quotation begins with To: without it the sentence has no subject. Seen in a company news item of December 2020."
        }
      ],
      note: "Quotation of 2016. The white paper of 2016 and that of 2021 render its end differently.",
      source: ["space-wp-2016", "space-wp-2021"],
      confidence: 2,
      tests: [
        {
          zh: "探索浩瀚宇宙，发展航天事业，建设航天强国，是我们不懈追求的航天梦。",
          en: "To explore the vast cosmos, develop the space industry and build China into a space power is our eternal dream.",
          expect: []
        },
        {
          zh: "探索浩瀚宇宙，发展航天事业，建设航天强国，是我们不懈追求的航天梦。",
          en: "To explore the vast cosmos, develop the space industry and build China into a space power is a dream we pursue unremittingly.",
          expect: []
        },
        {
          zh: "探索浩瀚宇宙，发展航天事业，建设航天强国，是我们不懈追求的航天梦。",
          en: "He said that explore the vast cosmos, develop the space industry and build China into a space power is a dream we pursue unremittingly.",
          expect: ["deprecated-term"]
        }
      ]
    },
    {
      id: "extravehicular-activity",
      zh: "出舱活动",
      en: [
        "extravehicular activity",
        { term: "extra-vehicular activity", source: "cd-2021-01-06" },
        {
          term: "EVA",
          type: "acronym",
          match: { near: ["spacewalk", "spacecraft", "astronaut", "station", "extravehicular"] },
          confidence: 1
        },
        { term: "spacewalk", confidence: 1 }
      ],
      pos: "noun",
      source: "cd-2021-10-15",
      confidence: 2,
      tests: [
        { zh: "完成出舱活动", en: "complete an extravehicular activity", expect: [] },
        { zh: "两次出舱活动", en: "two spacewalks", expect: [] }
      ]
    },
    {
      id: "far-side-of-the-moon",
      zh: "月球背面",
      en: ["far side of the moon", "moon's far side"],
      avoid: [{ term: "dark side of the moon", basis: "predicted", note: "the far side is not dark" }],
      match: { inflect: false },
      confidence: 1,
      tests: [
        { zh: "在月球背面着陆", en: "land on the far side of the moon", expect: [] },
        { zh: "在月球背面着陆", en: "land on the dark side of the moon", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "fengyun-satellite",
      zh: ["风云系列气象卫星", "风云气象卫星", "风云卫星"],
      en: ["Fengyun meteorological satellite", "Fengyun satellite", { term: "Fengyun", type: "shortForm" }],
      pos: "noun",
      source: { ref: "space-wp-2016", at: "II.2" },
      confidence: 2,
      tests: [{ zh: "风云系列气象卫星", en: "the Fengyun meteorological satellites", expect: [] }]
    },
    {
      id: "gaofen-satellites",
      zh: "高分{n}号",
      en: "Gaofen-{n}",
      family: { n: { from: 1, to: 14, zh: "numeral", en: "digits" } },
      source: ["enread-2015-12-29", { ref: "space-wp-2016", at: "II.2" }],
      confidence: 2,
      tests: [{ zh: "高分四号", en: "the Gaofen-4", expect: [] }]
    },
    {
      id: "high-resolution-earth-observation-system",
      zh: "高分辨率对地观测系统",
      en: "high-resolution earth observation system",
      pos: "noun",
      source: ["space-wp-2016", "space-wp-2021"],
      confidence: 2,
      tests: [{ zh: "建设高分辨率对地观测系统", en: "build a high-resolution earth observation system", expect: [] }]
    },
    {
      id: "international-lunar-research-station",
      zh: "国际月球科研站",
      en: [{ term: "International Lunar Research Station", type: "fullForm" }, { term: "ILRS", type: "acronym" }],
      confidence: 1,
      tests: [{ zh: "共建国际月球科研站", en: "jointly build the International Lunar Research Station", expect: [] }]
    },
    {
      id: "jilin-1",
      zh: "吉林一号",
      en: "Jilin-1",
      confidence: 1,
      tests: [{ zh: "吉林一号星座", en: "the Jilin-1 constellation", expect: [] }]
    },
    {
      id: "jiuquan-satellite-launch-center",
      zh: "酒泉卫星发射中心",
      en: ["Jiuquan Satellite Launch Center", { term: "Jiuquan", type: "shortForm" }],
      source: ["cd-2016-09-19", "china-org-2017-01-10"],
      confidence: 2,
      tests: [{ zh: "从酒泉卫星发射中心升空", en: "lift off from the Jiuquan Satellite Launch Center", expect: [] }]
    },
    {
      id: "kuaizhou",
      zh: "快舟系列",
      en: ["Kuaizhou series", "Kuaizhou rocket", "Kuaizhou carrier rocket", "Kuaizhou family", "Kuaizhou"],
      match: { inflect: false },
      confidence: 1,
      tests: [{ zh: "快舟系列产品", en: "products of the Kuaizhou series", expect: [] }]
    },
    {
      id: "kuaizhou-11",
      zh: "快舟十一号",
      en: ["Kuaizhou-11", { term: "KZ-11", type: "acronym" }],
      related: [{ id: "kuaizhou-1a", rel: "contrast" }],
      confidence: 1,
      tests: [{ zh: "快舟十一号首飞", en: "the maiden flight of the Kuaizhou-11", expect: [] }]
    },
    {
      id: "kuaizhou-1a",
      zh: ["快舟一号甲", "快舟一号A"],
      en: ["Kuaizhou-1A", { term: "KZ-1A", type: "acronym" }],
      related: [{ id: "kuaizhou-11", rel: "contrast" }],
      source: ["cd-2021-11-25", "cctv-jdft-2022-11-26"],
      confidence: 2,
      tests: [
        { zh: "快舟一号甲发射成功", en: "the successful launch of a Kuaizhou-1A", expect: [] },
        { zh: "快舟一号甲发射成功", en: "the successful launch of a Kuaizhou 1A", expect: [] }
      ]
    },
    {
      id: "launch-site",
      zh: "航天发射场",
      en: ["spacecraft launch site", { term: "space launch site", confidence: 1 }, { term: "launch site", type: "shortForm" }],
      pos: "noun",
      match: { notIn: ["文昌航天发射场", "海南商业航天发射场"] },
      source: ["china-com-2022-12-07", "cd-2022-04-18"],
      confidence: 3,
      tests: [{ zh: "世界一流航天发射场", en: "a world-class spacecraft launch site", expect: [] }]
    },
    {
      id: "long-march-11",
      zh: "长征十一号",
      en: ["Long March-11", { term: "LM-11", type: "acronym" }, { term: "CZ-11", type: "acronym" }],
      confidence: 1,
      tests: [{ zh: "长征十一号首飞", en: "the maiden flight of the Long March-11", expect: [] }]
    },
    {
      id: "long-march-2f",
      zh: "长征二号F",
      en: ["Long March-2F", { term: "LM-2F", type: "acronym" }, { term: "CZ-2F", type: "acronym" }],
      source: "china-org-2017-01-10",
      confidence: 2,
      tests: [{ zh: "长征二号F遥十八", en: "the Long March-2F Y18", expect: [] }]
    },
    {
      id: "long-march-3b",
      zh: ["长征三号乙", "长征三号B"],
      en: ["Long March-3B", { term: "LM-3B", type: "acronym" }, { term: "CZ-3B", type: "acronym" }],
      confidence: 1,
      tests: [{ zh: "长征三号乙点火", en: "a Long March-3B lifts off", expect: [] }]
    },
    {
      id: "long-march-5",
      zh: "长征五号",
      en: ["Long March-5", { term: "LM-5", type: "acronym" }, { term: "CZ-5", type: "acronym" }],
      match: { notIn: ["长征五号B", "长征五号乙"] },
      related: [{ id: "long-march-5b", rel: "contrast" }],
      confidence: 1,
      tests: [
        { zh: "长征五号首飞", en: "the maiden flight of the Long March-5", expect: [] },
        { zh: "长征五号首飞", en: "the maiden flight of Long March 5", expect: [] }
      ]
    },
    {
      id: "long-march-5b",
      zh: ["长征五号B", "长征五号乙"],
      en: ["Long March-5B", { term: "LM-5B", type: "acronym" }, { term: "CZ-5B", type: "acronym" }],
      related: [{ id: "long-march-5", rel: "contrast" }],
      confidence: 1,
      tests: [{ zh: "长征五号B遥三", en: "the Long March-5B Y3", expect: [] }]
    },
    {
      id: "long-march-7",
      zh: "长征七号",
      en: ["Long March-7", { term: "LM-7", type: "acronym" }, { term: "CZ-7", type: "acronym" }],
      match: { notIn: ["长征七号甲", "长征七号A"] },
      confidence: 1,
      tests: [{ zh: "长征七号首飞", en: "the maiden flight of the Long March-7", expect: [] }]
    },
    {
      id: "long-march-carrier-rocket-series",
      zh: ["长征系列运载火箭", "长征系列火箭", "长征火箭"],
      en: [
        "Long March carrier rocket series",
        { term: "Long March rocket series", source: "enread-2015-12-29" },
        "Long March series carrier rocket",
        "Long March carrier rocket",
        "Long March rocket",
        "Long March launch vehicle",
        "Long March series"
      ],
      pos: "noun",
      source: { ref: "space-wp-2016", at: "II.1" },
      confidence: 2,
      tests: [
        { zh: "长征系列运载火箭的发射", en: "the launches of the Long March carrier rocket series", expect: [] },
        { zh: "长征系列运载火箭", en: "Long March rockets", expect: [] }
      ]
    },
    {
      id: "lunar-and-martian-exploration",
      zh: "探月探火",
      en: ["lunar and Martian exploration", { term: "exploration of the moon and Mars", confidence: 1 }],
      source: ["gwr-2023-reciyi-5", "report-2022-reciyi-5"],
      confidence: 2,
      tests: [{ zh: "探月探火取得突破", en: "breakthroughs in lunar and Martian exploration", expect: [] }]
    },
    {
      id: "lunar-exploration",
      zh: ["月球探测", "探月"],
      en: [
        "lunar exploration",
        { term: "moon exploration", confidence: 1 },
        { term: "explore the moon", pos: "verb", confidence: 1 }
      ],
      match: { notIn: ["探月工程", "探月探火"] },
      source: { ref: "space-wp-2016", at: "II" },
      confidence: 2,
      tests: [{ zh: "开展月球探测", en: "carry out lunar exploration", expect: [] }]
    },
    {
      id: "lunar-exploration-program",
      zh: "探月工程",
      en: [
        "lunar exploration program",
        { term: "lunar exploration project", confidence: 1 },
        { term: "lunar exploration", type: "shortForm", source: "gwr-2021-excerpts" },
        { term: "lunar probe program", confidence: 1 }
      ],
      pos: "noun",
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "探月工程圆满成功", en: "complete success of the lunar exploration program", expect: [] }]
    },
    {
      id: "man-made-satellite",
      zh: ["人造地球卫星", "人造卫星"],
      en: [
        "man-made satellite",
        { term: "artificial satellite", confidence: 1 },
        { term: "man-made earth satellite", confidence: 1 },
        { term: "satellite", type: "shortForm", confidence: 1 }
      ],
      pos: "noun",
      source: { ref: "space-wp-2016", at: "II.2" },
      confidence: 2,
      tests: [{ zh: "发射人造地球卫星", en: "launch a man-made satellite", expect: [] }]
    },
    {
      id: "manned-lunar-landing",
      zh: "载人登月",
      en: ["manned lunar landing", "crewed lunar landing", "crewed moon landing", { term: "land on the moon", pos: "verb" }],
      confidence: 1,
      tests: [{ zh: "实现载人登月", en: "achieve a manned lunar landing", expect: [] }]
    },
    {
      id: "manned-space-program",
      zh: "载人航天工程",
      en: [
        "manned space program",
        { term: "China Manned Space Program", source: "wikipedia-cms-2023" },
        { term: "China's Manned Space Program", source: "china-keywords-2020" },
        { term: "human spaceflight program", confidence: 1 },
        { term: "crewed space program", confidence: 1 },
        { term: "manned space project", confidence: 1 },
        { term: "manned space engineering", note: "met in the English name of the programme's office", confidence: 1 }
      ],
      avoid: [
        {
          term: "manned aerospace engineering",
          basis: "seen",
          note: "工程 is a programme here, and aerospace is too wide; seen in a company draft"
        }
      ],
      match: { notIn: ["载人航天工程办公室"] },
      source: "cd-2021-01-06",
      confidence: 2,
      tests: [
        { zh: "实施载人航天工程", en: "carry out the manned space program", expect: [] },
        { zh: "实施载人航天工程", en: "carry out manned aerospace engineering", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "manned-spacecraft",
      zh: "载人飞船",
      en: [
        { term: "manned spacecraft", match: { inflect: false }, source: "china-com-2022-12-07" },
        { term: "manned spaceship", source: "cd-2021-01-06" },
        { term: "crewed spaceship", confidence: 1 },
        { term: "crewed spacecraft", match: { inflect: false }, confidence: 1 }
      ],
      pos: "noun",
      source: "china-com-2022-12-07",
      confidence: 3,
      tests: [
        { zh: "发射载人飞船", en: "launch a manned spacecraft", expect: [] },
        { zh: "发射载人飞船", en: "launch a manned spaceship", expect: [] }
      ]
    },
    {
      id: "manned-spaceflight",
      zh: "载人航天",
      en: [
        "manned spaceflight",
        { term: "human spaceflight", confidence: 1 },
        { term: "crewed spaceflight", confidence: 1 },
        { term: "manned space flight", source: "china-keywords-2020" }
      ],
      avoid: [{ term: "manned aerospace", basis: "seen", note: "seen in company drafts; spaceflight is meant" }],
      match: { notIn: ["载人航天精神", "中国载人航天工程办公室", "载人航天工程办公室"] },
      source: ["gwr-2016", "gwr-2018", "space-wp-2016"],
      confidence: 2,
      tests: [
        { zh: "载人航天取得成果", en: "results in manned spaceflight", expect: [] },
        { zh: "载人航天取得成果", en: "results in manned aerospace", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "mars-exploration",
      zh: "火星探测",
      en: ["Mars exploration", "exploration of Mars", "Martian exploration", { term: "explore Mars", pos: "verb" }],
      match: { inflect: false },
      confidence: 1,
      tests: [{ zh: "首次火星探测任务", en: "the first Mars exploration mission", expect: [] }]
    },
    {
      id: "mengtian-lab-module",
      zh: "梦天实验舱",
      en: ["Mengtian lab module", "lab module Mengtian", "Mengtian laboratory module", { term: "Mengtian", type: "shortForm" }],
      confidence: 1,
      tests: [{ zh: "梦天实验舱发射", en: "the launch of the Mengtian lab module", expect: [] }]
    },
    {
      id: "meteorological-satellite",
      zh: "气象卫星",
      en: ["meteorological satellite", { term: "weather satellite", confidence: 1 }],
      pos: "noun",
      source: { ref: "space-wp-2016", at: "II.2" },
      confidence: 2,
      tests: [{ zh: "发射气象卫星", en: "launch a meteorological satellite", expect: [] }]
    },
    {
      id: "outer-space",
      zh: ["外层空间", "外空"],
      en: "outer space",
      pos: "noun",
      match: { inflect: false },
      source: ["space-wp-2016", "space-wp-2021"],
      confidence: 2,
      tests: [{ zh: "和平利用外层空间", en: "peaceful uses of outer space", expect: [] }]
    },
    {
      id: "remote-sensing-satellite",
      zh: "遥感卫星",
      en: "remote sensing satellite",
      pos: "noun",
      confidence: 1,
      tests: [{ zh: "商业遥感卫星", en: "commercial remote sensing satellites", expect: [] }]
    },
    {
      id: "rendezvous-and-docking",
      zh: "交会对接",
      en: ["rendezvous and docking", { term: "rendezvous and dock", pos: "verb", source: "cd-2016-09-19" }],
      match: { inflect: false },
      source: "cd-2021-01-06",
      confidence: 2,
      tests: [{ zh: "完成交会对接", en: "complete rendezvous and docking", expect: [] }]
    },
    {
      id: "satellite-communications-and-broadcasting",
      zh: "卫星通信广播",
      en: "satellite communications and broadcasting",
      match: { inflect: false },
      source: "space-wp-2021",
      confidence: 2,
      tests: [{ zh: "卫星通信广播服务", en: "satellite communications and broadcasting services", expect: [] }]
    },
    {
      id: "satellite-navigation",
      zh: "卫星导航",
      en: "satellite navigation",
      match: { notIn: ["北斗卫星导航系统", "北斗全球卫星导航系统"] },
      source: ["gwr-2023-reciyi-5", "report-2022-reciyi-5"],
      confidence: 2,
      tests: [{ zh: "卫星导航等领域", en: "fields such as satellite navigation", expect: [] }]
    },
    {
      id: "shenzhou",
      zh: "神舟",
      en: "Shenzhou",
      source: ["china-com-2022-12-07", "cd-2021-01-06"],
      confidence: 3,
      tests: [
        { zh: "神舟十三号发射", en: "the launch of Shenzhou-13", expect: [] },
        { zh: "神舟十三号发射", en: "the launch of Shenzhou XIII", expect: [] }
      ]
    },
    {
      id: "space-activities",
      zh: "航天活动",
      en: ["space activity", { term: "activities in space", confidence: 1 }],
      pos: "noun",
      match: { notIn: ["商业航天活动"] },
      source: "space-wp-2016",
      confidence: 2,
      tests: [{ zh: "介绍航天活动", en: "an account of space activities", expect: [] }]
    },
    {
      id: "space-application",
      zh: "空间应用",
      en: ["space application", "applications of space technology"],
      pos: "noun",
      source: "space-wp-2016",
      confidence: 2,
      tests: [{ zh: "推广空间应用", en: "promote space applications", expect: [] }]
    },
    {
      id: "space-application-industry",
      zh: "空间应用产业",
      en: "space application industry",
      pos: "noun",
      related: [{ id: "space-application", rel: "related" }],
      source: "space-wp-2021",
      confidence: 2,
      tests: [{ zh: "壮大空间应用产业", en: "expand the space application industry", expect: [] }]
    },
    {
      id: "space-day-of-china",
      zh: "中国航天日",
      en: [
        { term: "Space Day of China", source: "casc-2019-04-23" },
        { term: "China's Space Day", source: "space-wp-2016" },
        { term: "China Space Day", confidence: 1 },
        { term: "National Space Day", confidence: 1 },
        { term: "Space Day", type: "shortForm" }
      ],
      pos: "noun",
      note: '24 April. "China Astronautics Day" stood in the first announcement of 2016.',
      source: ["casc-2019-04-23", "space-wp-2016"],
      confidence: 2,
      tests: [
        { zh: "庆祝中国航天日", en: "celebrate the Space Day of China", expect: [] },
        { zh: "庆祝中国航天日", en: "celebrate China's Space Day", expect: [] }
      ]
    },
    {
      id: "space-debris",
      zh: "空间碎片",
      en: "space debris",
      match: { inflect: false },
      confidence: 1,
      tests: [{ zh: "空间碎片减缓", en: "mitigation of space debris", expect: [] }]
    },
    {
      id: "space-dream",
      zh: "航天梦",
      en: ["space dream", { term: "dream of space", confidence: 1 }],
      pos: "noun",
      match: { notIn: ["不懈追求的航天梦"] },
      note: "The quotation that ends in 航天梦 has its own entry; its English has no word for 航天 there.",
      confidence: 1,
      tests: [{ zh: "实现航天梦", en: "realize the space dream", expect: [] }]
    },
    {
      id: "space-environment-governance",
      zh: "空间环境治理",
      en: ["space environment governance", "governance of the space environment"],
      pos: "noun",
      confidence: 1,
      tests: [{ zh: "加强空间环境治理", en: "strengthen space environment governance", expect: [] }]
    },
    {
      id: "space-governance",
      zh: "航天治理",
      en: "space governance",
      pos: "noun",
      source: "space-wp-2021",
      confidence: 2,
      tests: [{ zh: "航天治理现代化", en: "modernizing space governance", expect: [] }]
    },
    {
      id: "space-industry",
      zh: "航天事业",
      en: [
        "space industry",
        { term: "space program", note: "in titles and of the whole undertaking", source: "space-wp-2021" },
        { term: "space endeavor", confidence: 1 },
        { term: "space sector", confidence: 1 },
        { term: "space undertaking", confidence: 1 },
        { term: "aerospace industry", style: "casic", note: "house form of one company", source: "casic-2020-07-31" }
      ],
      avoid: [
        {
          term: "aerospace cause",
          severity: "warning",
          basis: "seen",
          note: '"cause" is no word for an industry; met in a news item of China Radio International of 27 December 2016'
        },
        { term: "astronautic industry", basis: "predicted" }
      ],
      pos: "noun",
      note: "航天 is space; 航空 is aviation; aerospace is right in company names and for 航天防务, 航天产品.",
      source: ["space-wp-2016", "space-wp-2021"],
      confidence: 2,
      tests: [
        { zh: "发展航天事业", en: "develop the space industry", expect: [] },
        { zh: "航天事业的成就", en: "the achievements of China's space program", expect: [] },
        { zh: "发展航天事业", en: "develop the aerospace cause", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "space-infrastructure",
      zh: "空间基础设施",
      en: "space infrastructure",
      pos: "noun",
      match: { inflect: false },
      source: ["space-wp-2016", "space-wp-2021"],
      confidence: 2,
      tests: [{ zh: "建设空间基础设施", en: "build space infrastructure", expect: [] }]
    },
    {
      id: "space-lab",
      zh: "空间实验室",
      en: ["space lab", "space laboratory"],
      pos: "noun",
      source: ["cd-2016-09-19", "cd-2021-01-06"],
      confidence: 2,
      tests: [{ zh: "发射空间实验室", en: "launch a space lab", expect: [] }]
    },
    {
      id: "space-power",
      zh: "航天强国",
      en: [
        "space power",
        { term: "space powerhouse", source: "cd-2018-03-12" },
        { term: "strong space presence", source: "space-wp-2021" },
        { term: "stronger in the aerospace sector", match: { inflect: false }, source: "china-com-2022-12-07" },
        {
          term: "strength in aerospace",
          note: "coordinated form of the congress reports: strength in manufacturing, product quality, aerospace ...",
          confidence: 1
        },
        { term: "strong aerospace nation", confidence: 1 }
      ],
      avoid: [
        {
          term: "aerospace power",
          basis: "seen",
          note: 'aerospace takes in aviation; both white papers say space power. Seen beside "space power" in one company news item of December 2020.'
        },
        {
          term: "aerospace superpower",
          basis: "seen",
          note: "superpower is neither the sense nor the tone of 强国",
          source: "vov-2022-01-28"
        },
        { term: "strong aerospace country", severity: "warning", basis: "seen", note: "literal; seen in machine-translated news" }
      ],
      pos: "noun",
      note: "Cyberspace, manufacturing, quality ... power are built the same way; keep one pattern in a list.",
      source: ["space-wp-2016", "space-wp-2021"],
      confidence: 2,
      tests: [
        { zh: "建设航天强国", en: "build China into a space power", expect: [] },
        { zh: "建设航天强国", en: "turn the country into a space powerhouse", expect: [] },
        { zh: "建设航天强国", en: "build China into an aerospace power", expect: ["deprecated-term"] },
        { zh: "航天强国之路", en: "the road to an aerospace superpower", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "space-science",
      zh: "空间科学",
      en: "space science",
      pos: "noun",
      source: ["space-wp-2016", "space-wp-2021"],
      confidence: 2,
      tests: [{ zh: "开展空间科学研究", en: "conduct research on space science", expect: [] }]
    },
    {
      id: "space-station",
      zh: "空间站",
      en: "space station",
      pos: "noun",
      match: { notIn: ["中国空间站"] },
      source: "cd-2021-01-06",
      confidence: 2,
      tests: [{ zh: "建造空间站", en: "build a space station", expect: [] }]
    },
    {
      id: "space-technology",
      zh: "空间技术",
      en: "space technology",
      pos: "noun",
      match: { notIn: ["中国空间技术研究院"] },
      source: ["space-wp-2016", "space-wp-2021"],
      confidence: 2,
      tests: [{ zh: "发展空间技术", en: "develop space technology", expect: [] }]
    },
    {
      id: "space-transport-system",
      zh: "航天运输系统",
      en: [
        { term: "space transport system", valid: { from: "2022-01" }, source: "space-wp-2021" },
        { term: "space transportation system", source: "space-wp-2016" }
      ],
      pos: "noun",
      source: ["space-wp-2016", "space-wp-2021"],
      confidence: 2,
      tests: [
        { zh: "重复使用航天运输系统", en: "a reusable space transport system", expect: [] },
        { zh: "航天运输系统", en: "space transportation systems", expect: [] }
      ]
    },
    {
      id: "space-ttc",
      zh: "航天测控",
      en: ["space telemetry, tracking and command", "telemetry, tracking and command", { term: "TT&C", type: "acronym" }],
      match: { inflect: false },
      confidence: 1,
      tests: [
        { zh: "航天测控能力", en: "capacity for space telemetry, tracking and command", expect: [] },
        { zh: "航天测控能力", en: "TT&C capacity", expect: [] }
      ]
    },
    {
      id: "spacecraft",
      zh: "航天器",
      en: [{ term: "spacecraft", match: { inflect: false } }, { term: "space vehicle", confidence: 1 }],
      pos: "noun",
      source: { ref: "space-wp-2016", at: "II.1" },
      confidence: 2,
      tests: [{ zh: "多个航天器", en: "several spacecraft", expect: [] }]
    },
    {
      id: "spirit-of-chinas-space-industry",
      zh: "航天精神",
      en: [
        "spirit of China's space industry",
        { term: "spirit of the space industry", confidence: 1 },
        { term: "space spirit", confidence: 1 },
        { term: "aerospace spirit", style: "casic", note: "house form", source: "casic-2020-12-b", confidence: 2 }
      ],
      pos: "noun",
      match: { notIn: ["载人航天精神", "航天精神文化"] },
      source: "space-wp-2016",
      confidence: 2,
      tests: [{ zh: "传承航天精神", en: "carry forward the spirit of China's space industry", expect: [] }]
    },
    {
      id: "strategic-force-of-space-science-and-technology",
      zh: "航天战略科技力量",
      en: [
        "strategic force of space science and technology",
        { term: "strategic space science and technology force", confidence: 1 }
      ],
      pos: "noun",
      source: { ref: "space-wp-2021", at: "V.1" },
      confidence: 2,
      tests: [{ zh: "建设航天战略科技力量", en: "build a strategic force of space science and technology", expect: [] }]
    },
    {
      id: "taiyuan-satellite-launch-center",
      zh: "太原卫星发射中心",
      en: ["Taiyuan Satellite Launch Center", { term: "Taiyuan", type: "shortForm" }],
      confidence: 1,
      tests: [{ zh: "从太原卫星发射中心升空", en: "lift off from the Taiyuan Satellite Launch Center", expect: [] }]
    },
    {
      id: "tiangong",
      zh: "天宫",
      en: "Tiangong",
      match: { notIn: ["大闹天宫"] },
      source: ["cd-2016-09-19", "china-org-2017-01-10"],
      confidence: 2,
      tests: [{ zh: "天宫二号", en: "Tiangong-2", expect: [] }]
    },
    {
      id: "tianhe-core-module",
      zh: "天和核心舱",
      en: ["Tianhe core module", "core module Tianhe", "Tianhe module", { term: "Tianhe", type: "shortForm" }],
      confidence: 1,
      tests: [{ zh: "天和核心舱入轨", en: "the Tianhe core module enters orbit", expect: [] }]
    },
    {
      id: "tianwen-1",
      zh: "天问一号",
      en: "Tianwen-1",
      source: "space-wp-2021",
      confidence: 2,
      tests: [{ zh: "天问一号着陆", en: "the landing of Tianwen-1", expect: [] }]
    },
    {
      id: "tianzhou",
      zh: "天舟",
      en: "Tianzhou",
      source: ["cd-2021-01-06", "cd-2017-04-24"],
      confidence: 2,
      tests: [{ zh: "天舟二号", en: "Tianzhou-2", expect: [] }]
    },
    {
      id: "two-bombs-and-one-satellite",
      zh: "两弹一星",
      en: [
        "Two Bombs and One Satellite",
        "Two Bombs, One Satellite",
        {
          term: "atomic and hydrogen bombs, missiles, man-made satellites",
          note: "explained instead of named",
          source: "space-wp-2016"
        }
      ],
      avoid: [{ term: "two bombs and one star", basis: "seen", note: "星 is a satellite here; seen in drafts" }],
      match: { notIn: ["两弹一星精神", "两弹一星功勋奖章"] },
      source: "buzzword-two-bombs",
      confidence: 2,
      tests: [
        { zh: "“两弹一星”工程", en: 'the "Two Bombs and One Satellite" project', expect: [] },
        { zh: "“两弹一星”工程", en: 'the "two bombs and one star" project', expect: ["deprecated-term"] }
      ]
    },
    {
      id: "wenchang-spacecraft-launch-site",
      zh: ["文昌航天发射场", "中国文昌航天发射场"],
      en: [
        "Wenchang Spacecraft Launch Site",
        { term: "Wenchang Space Launch Site", source: "wikipedia-cms-2023" },
        { term: "Wenchang Space Launch Center", source: "cd-2017-04-24" },
        { term: "Wenchang", type: "shortForm" }
      ],
      source: ["china-com-2022-12-07", "cd-2022-04-18"],
      confidence: 3,
      tests: [{ zh: "抵达文昌航天发射场", en: "arrive at the Wenchang Spacecraft Launch Site", expect: [] }]
    },
    {
      id: "wentian-lab-module",
      zh: "问天实验舱",
      en: ["Wentian lab module", "lab module Wentian", "Wentian laboratory module", { term: "Wentian", type: "shortForm" }],
      confidence: 1,
      tests: [{ zh: "问天实验舱发射", en: "the launch of the Wentian lab module", expect: [] }]
    },
    {
      id: "wuhan-national-space-industry-base",
      zh: "武汉国家航天产业基地",
      en: ["Wuhan National Space Industry Base", { term: "Wuhan National Aerospace Industry Base", confidence: 1 }],
      source: ["cd-2021-11-25", "cctv-jdft-2022-11-26"],
      confidence: 2,
      tests: [{ zh: "落户武汉国家航天产业基地", en: "settle in the Wuhan National Space Industry Base", expect: [] }]
    },
    {
      id: "xichang-satellite-launch-center",
      zh: "西昌卫星发射中心",
      en: ["Xichang Satellite Launch Center", { term: "Xichang", type: "shortForm" }],
      confidence: 1,
      tests: [{ zh: "从西昌卫星发射中心升空", en: "lift off from the Xichang Satellite Launch Center", expect: [] }]
    },
    {
      id: "zhurong",
      zh: "祝融号",
      en: "Zhurong",
      confidence: 1,
      tests: [{ zh: "祝融号火星车", en: "the rover Zhurong", expect: [] }]
    }
  ]
};

// glossary/brand.json
var brand_default = {
  $schema: "./schema.json",
  yizhi: 1,
  id: "brand",
  name: { en: "Brand building", zh: "品牌" },
  version: "0.1.0",
  license: "CC-BY-4.0",
  languages: ["zh", "en"],
  extends: [],
  defaults: { subject: "brand" },
  sources: {
    "bjreview-2023-02-07": {
      title: "China issues outline to improve quality of development",
      publisher: "Beijing Review",
      date: "2023-02-07",
      url: "https://www.bjreview.com.cn/Latest_Headlines/202302/t20230207_800320752.html"
    },
    "ecns-2020-05-10": {
      title: "Chinese premier urges creation of famous brands to promote national development",
      publisher: "Xinhua, as carried by ECNS",
      date: "2020-05-10",
      url: "http://ecns.cn/news/economy/2020-05-10/detail-ifzwefvs2287243.shtml"
    },
    "gbt-31278-2014": {
      title: "GB/T 31278-2014 品牌价值评价 纺织服装、鞋、帽业 (Brand valuation—Apparel, shoe and hat industry)",
      publisher: "Standardization Administration of China",
      date: "2014-09-30",
      url: "https://yunbiaozhun.com/detail/1049409.html"
    },
    "gbt-39073-2020": {
      title: "GB/T 39073-2020 品牌评价 核心元数据规范 (Brand evaluation—Core metadata specification)",
      publisher: "Standardization Administration of China",
      date: "2020",
      url: "https://www.chinesestandards.org/standards/GB/T%2039073-2020"
    },
    "govcn-2017-05-10": {
      title: "What Premier Li says about Made in China brands",
      publisher: "english.gov.cn, chinadaily.com.cn",
      date: "2017-05-10",
      url: "http://appen.media.gov.cn/engovdata/goven/201705/10/391160/article.html"
    },
    "gwr-2016": {
      title: "Report on the Work of the Government (2016)",
      publisher: "State Council of the People's Republic of China",
      date: "2016-03-05"
    },
    "gwr-2017": {
      title: "Report on the Work of the Government (2017)",
      publisher: "State Council of the People's Republic of China",
      date: "2017-03-05"
    },
    "gwr-2018": {
      title: "Report on the Work of the Government (2018)",
      publisher: "State Council of the People's Republic of China",
      date: "2018-03-05"
    },
    "nxrb-2023-02-07": {
      title: "中共中央 国务院印发《质量强国建设纲要》",
      publisher: "宁夏日报 (Ningxia Daily)",
      date: "2023-02-07",
      url: "https://szb.nxrb.cn/nxrb/pc/con/202302/07/content_56371.html"
    },
    "pd-2018-12-26": {
      title: "Beijing holds 4th China Brand Forum",
      publisher: "People's Daily",
      date: "2018-12-26",
      url: "https://peoplesdaily.pdnews.cn/china/beijing-holds-4th-china-brand-forum-52796.html"
    },
    "wikipedia-laozihao-2016": { title: "China Time-honored Brand", publisher: "Wikipedia", date: "2016-12-04" },
    "xinhua-2017-02-07": { title: "China moves to revitalize 'time-honored brands'", publisher: "Xinhua", date: "2017-02-07" },
    "xinhua-2018-05-11": {
      title: "Chinese premier stresses brand building",
      publisher: "Xinhua, as carried by ECNS",
      date: "2018-05-11",
      url: "http://www.ecns.cn/business/2018/05-11/302159.shtml"
    },
    "xinhua-2020-05-10-zh": {
      title: "李克强对云上2020年中国品牌日活动作出重要批示 韩正出席有关活动并宣布开幕",
      publisher: "Xinhua, as carried by cnies.com",
      date: "2020-05-10",
      url: "http://cnies.com/lmjs1.php?id=8782&lm=42"
    }
  },
  entries: [
    {
      id: "aerospace-brand",
      zh: "航天品牌",
      en: ["aerospace brand", "space industry brand", "space brand"],
      pos: "noun",
      confidence: 1,
      tests: [{ zh: "打造航天品牌", en: "build aerospace brands", expect: [] }]
    },
    {
      id: "brand",
      zh: "品牌",
      en: ["brand", { term: "branding", confidence: 1 }],
      pos: "noun",
      match: { notIn: ["品牌建设", "品牌强国"] },
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "打造品牌", en: "create a brand", expect: [] }]
    },
    {
      id: "brand-awareness",
      zh: "品牌意识",
      en: ["brand awareness", { term: "awareness of brands", confidence: 1 }],
      match: { inflect: false },
      source: ["ecns-2020-05-10", "xinhua-2020-05-10-zh"],
      confidence: 2,
      tests: [{ zh: "增强品牌意识", en: "strengthen brand awareness", expect: [] }]
    },
    {
      id: "brand-building",
      zh: "品牌建设",
      en: [
        "brand building",
        { term: "building brands", match: { inflect: false }, source: "pd-2018-12-26" },
        { term: "build brands", pos: "verb" },
        { term: "building of brands", confidence: 1 },
        { term: "brand development", confidence: 1 }
      ],
      avoid: [
        {
          term: "brand construction",
          severity: "warning",
          basis: "seen",
          note: "建设 is not construction here; seen even in agency news",
          source: "xinhua-2018-05-11"
        }
      ],
      match: { inflect: false, notIn: ["中国品牌建设"] },
      source: ["xinhua-2018-05-11", "xinhua-2020-05-10-zh"],
      confidence: 2,
      tests: [
        { zh: "加强品牌建设", en: "strengthen brand building", expect: [] },
        { zh: "加强品牌建设", en: "strengthen brand-building", expect: [] },
        { zh: "加强品牌建设", en: "strengthen brand construction", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "brand-competitiveness",
      zh: "品牌竞争力",
      en: ["brand competitiveness", "competitiveness of brands", "competitiveness of Chinese brands"],
      match: { inflect: false },
      confidence: 1,
      tests: [{ zh: "提升品牌竞争力", en: "raise brand competitiveness", expect: [] }]
    },
    {
      id: "brand-cultivation",
      zh: "品牌培育",
      en: [
        "brand cultivation",
        "brand nurturing",
        "cultivation of brands",
        { term: "cultivate brands", pos: "verb" },
        { term: "nurture brands", pos: "verb" },
        { term: "foster brands", pos: "verb" }
      ],
      match: { inflect: false },
      confidence: 1,
      tests: [{ zh: "加强品牌培育", en: "strengthen brand cultivation", expect: [] }]
    },
    {
      id: "brand-culture",
      zh: "品牌文化",
      en: ["brand culture", "culture of the brand"],
      match: { inflect: false },
      confidence: 1,
      tests: [{ zh: "培育品牌文化", en: "cultivate brand culture", expect: [] }]
    },
    {
      id: "brand-effect",
      zh: "品牌效应",
      en: ["brand effect", "effect of the brand", "branding effect"],
      match: { inflect: false },
      confidence: 1,
      tests: [{ zh: "发挥品牌效应", en: "make use of the brand effect", expect: [] }]
    },
    {
      id: "brand-evaluation",
      zh: "品牌评价",
      en: "brand evaluation",
      related: [{ id: "brand-valuation", rel: "related" }],
      source: "gbt-39073-2020",
      confidence: 2,
      tests: [{ zh: "开展品牌评价", en: "carry out brand evaluation", expect: [] }]
    },
    {
      id: "brand-image",
      zh: "品牌形象",
      en: ["brand image", "image of the brand", "image of brands"],
      match: { inflect: false },
      confidence: 1,
      tests: [{ zh: "塑造品牌形象", en: "shape the brand image", expect: [] }]
    },
    {
      id: "brand-influence",
      zh: "品牌影响力",
      en: ["brand influence", "influence of brands", "brand's influence"],
      match: { inflect: false, notIn: ["中国品牌影响力"] },
      confidence: 1,
      tests: [{ zh: "提升品牌影响力", en: "increase brand influence", expect: [] }]
    },
    {
      id: "brand-power",
      zh: "品牌强国",
      en: ["brand power", "leading brand nation", "brand powerhouse", "strength in brands"],
      pos: "noun",
      note: "No central English seen; keeps the pattern of space power.",
      confidence: 1,
      tests: [{ zh: "建设品牌强国", en: "build China into a brand power", expect: [] }]
    },
    {
      id: "brand-protection",
      zh: "品牌保护",
      en: [
        "brand protection",
        { term: "protection of brands", confidence: 1 },
        { term: "protect brands", pos: "verb", confidence: 1 }
      ],
      match: { inflect: false },
      confidence: 1,
      tests: [{ zh: "加强品牌保护", en: "strengthen brand protection", expect: [] }]
    },
    {
      id: "brand-strategy",
      zh: "品牌战略",
      en: ["brand strategy", "branding strategy"],
      pos: "noun",
      confidence: 1,
      tests: [{ zh: "实施品牌战略", en: "carry out a brand strategy", expect: [] }]
    },
    {
      id: "brand-valuation",
      zh: "品牌价值评价",
      en: [
        "brand valuation",
        { term: "brand value evaluation", confidence: 1 },
        { term: "evaluation of brand value", confidence: 1 }
      ],
      related: [{ id: "brand-evaluation", rel: "related" }],
      source: "gbt-31278-2014",
      confidence: 2,
      tests: [{ zh: "开展品牌价值评价", en: "carry out brand valuation", expect: [] }]
    },
    {
      id: "brand-value",
      zh: "品牌价值",
      en: ["brand value", { term: "value of the brand", confidence: 1 }, { term: "value of brands", confidence: 1 }],
      pos: "noun",
      match: { notIn: ["品牌价值评价"] },
      confidence: 1,
      tests: [{ zh: "提升品牌价值", en: "raise brand value", expect: [] }]
    },
    {
      id: "china-brand-day",
      zh: "中国品牌日",
      en: [
        "China Brand Day",
        {
          term: "Chinese Brands Day",
          valid: { until: "2019" },
          note: "form of 2017 and 2018",
          source: ["govcn-2017-05-10", "xinhua-2018-05-11"]
        }
      ],
      note: "10 May, since 2017. The year goes in front: the 2020 China Brand Day.",
      source: ["ecns-2020-05-10", "xinhua-2020-05-10-zh"],
      confidence: 2,
      tests: [
        { zh: "中国品牌日活动", en: "China Brand Day activities", expect: [] },
        { zh: "首个中国品牌日", en: "the first Chinese Brands Day", expect: [] }
      ]
    },
    {
      id: "china-brand-development-international-forum",
      zh: "中国品牌发展国际论坛",
      en: ["China Brand Development International Forum", "International Forum on China Brand Development"],
      confidence: 1,
      tests: [{ zh: "中国品牌发展国际论坛开幕", en: "the China Brand Development International Forum opens", expect: [] }]
    },
    {
      id: "china-brand-expo",
      zh: ["中国品牌博览会", "中国自主品牌博览会"],
      en: [
        "China Brand Expo",
        { term: "Exposition on China Indigenous Brands", note: "name of the first one, 2018", confidence: 1 },
        { term: "Chinese Brands Expo", confidence: 1 },
        { term: "China Indigenous Brands Expo", confidence: 1 },
        { term: "expo of Chinese brands", confidence: 1 }
      ],
      confidence: 1,
      tests: [{ zh: "参加中国品牌博览会", en: "take part in the China Brand Expo", expect: [] }]
    },
    {
      id: "china-brand-forum",
      zh: "中国品牌论坛",
      en: "China Brand Forum",
      note: "Event of People's Daily; its own English of 2018 has China Brand Forum. The year goes in front.",
      confidence: 1,
      tests: [
        { zh: "2020中国品牌论坛", en: "the 2020 China Brand Forum", expect: [] },
        { zh: "2020中国品牌论坛", en: "the 2020 China Brand Forum in Beijing", expect: [] }
      ]
    },
    {
      id: "china-brand-world-sharing",
      zh: ["中国品牌，世界共享", "中国品牌 世界共享"],
      en: [
        "China Brand, World Sharing",
        "China Brand World Sharing",
        { term: "Chinese Brand, Shared by the World", confidence: 1 },
        { term: "Chinese Brands, Shared by the World", confidence: 1 }
      ],
      note: "Standing theme of the China Brand Day, in its official English.",
      confidence: 1,
      tests: [{ zh: "主题是“中国品牌，世界共享”", en: 'the theme is "China Brand, World Sharing"', expect: [] }]
    },
    {
      id: "china-speed",
      zh: "中国速度",
      en: ["China speed", { term: "Chinese speed", confidence: 1 }],
      match: { inflect: false },
      note: "China speed and China quality, but Chinese products and Chinese brands: the pattern of the source.",
      confidence: 1,
      tests: [{ zh: "中国速度", en: "China speed", expect: [] }]
    },
    {
      id: "china-time-honored-brand",
      zh: "中华老字号",
      en: [
        "China Time-honored Brand",
        { term: "China's time-honored brand", confidence: 1 },
        { term: "Chinese time-honored brand", confidence: 1 },
        { term: "time-honored Chinese brand", confidence: 1 },
        { term: "time-honored brand", type: "shortForm", confidence: 1 }
      ],
      source: "wikipedia-laozihao-2016",
      confidence: 2,
      tests: [{ zh: "认定为中华老字号", en: "be recognized as a China Time-honored Brand", expect: [] }]
    },
    {
      id: "chinese-brand-building",
      zh: "中国品牌建设",
      en: [
        "building of Chinese brands",
        { term: "Chinese brand building", confidence: 1 },
        { term: "build Chinese brands", pos: "verb", confidence: 1 },
        { term: "China's brand building", source: "pd-2018-12-26" },
        "brand building in China",
        { term: "brand building", type: "shortForm" }
      ],
      avoid: [
        {
          term: "Chinese brand construction",
          severity: "warning",
          basis: "seen",
          note: "建设 is not construction here; seen in company English"
        }
      ],
      match: { inflect: false, notIn: ["中国品牌建设促进会"] },
      confidence: 1,
      tests: [
        { zh: "推进中国品牌建设", en: "promote the building of Chinese brands", expect: [] },
        { zh: "推进中国品牌建设", en: "promote China's brand building", expect: [] },
        { zh: "推进中国品牌建设", en: "promote Chinese brand construction", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "chinese-brands",
      zh: "中国品牌",
      en: ["Chinese brand", { term: "Chinese-owned brand", confidence: 1 }, { term: "China's brand", confidence: 1 }],
      pos: "noun",
      match: { notIn: ["中国品牌日", "中国品牌论坛", "中国品牌博览会", "中国品牌发展国际论坛", "中国品牌建设促进会", "中国品牌，世界共享"] },
      source: "gwr-2017",
      confidence: 2,
      tests: [{ zh: "打造中国品牌", en: "create Chinese brands", expect: [] }]
    },
    {
      id: "chinese-products",
      zh: "中国产品",
      en: ["Chinese product", { term: "Chinese goods", confidence: 1 }],
      pos: "noun",
      confidence: 1,
      tests: [{ zh: "中国产品的声誉", en: "the reputation of Chinese products", expect: [] }]
    },
    {
      id: "chinese-services",
      zh: "中国服务",
      en: "Chinese service",
      pos: "noun",
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "中国服务走出去", en: "Chinese services going global", expect: [] }]
    },
    {
      id: "core-value-of-the-brand",
      zh: "品牌核心价值",
      en: ["core value of the brand", "core brand value", "brand's core value"],
      pos: "noun",
      confidence: 1,
      tests: [{ zh: "传播品牌核心价值", en: "spread the core values of the brand", expect: [] }]
    },
    {
      id: "corporate-brand",
      zh: "企业品牌",
      en: ["corporate brand", "enterprise brand", "company brand"],
      pos: "noun",
      confidence: 1,
      tests: [{ zh: "打造企业品牌", en: "build a corporate brand", expect: [] }]
    },
    {
      id: "created-in-china",
      zh: "中国创造",
      en: [
        { term: "Created in China", match: { case: "insensitive" } },
        { term: "Chinese creation", confidence: 1 },
        { term: "Innovated in China", match: { case: "insensitive" }, confidence: 1 }
      ],
      match: { inflect: false },
      confidence: 1,
      tests: [{ zh: "中国制造向中国创造转变", en: 'the transformation from "Made in China" to "Created in China"', expect: [] }]
    },
    {
      id: "famous-and-high-quality-brand",
      zh: "名优品牌",
      en: [
        { term: "brand that is famous and of high quality", match: { forms: ["brands that are famous and of high quality"] } },
        "famous and outstanding brand",
        "famous brand"
      ],
      pos: "noun",
      source: ["ecns-2020-05-10", "xinhua-2020-05-10-zh"],
      confidence: 2,
      tests: [{ zh: "打造更多名优品牌", en: "create more famous and outstanding brands", expect: [] }]
    },
    {
      id: "from-made-in-china-to-created-in-china",
      zh: ["中国制造向中国创造转变、中国速度向中国质量转变、中国产品向中国品牌转变", "中国制造向中国创造转变，中国速度向中国质量转变，中国产品向中国品牌转变"],
      en: [
        {
          term: 'transformation from "Made in China" to "Created in China", from "China speed" to "China quality", and from Chinese products to Chinese brands',
          match: { case: "insensitive" }
        },
        {
          term: 'transformation from "Made in China" to "Created in China", from "China speed" to "China quality", and from "Chinese products" to "Chinese brands"',
          match: { case: "insensitive" },
          confidence: 1
        },
        {
          term: "transformation from Chinese manufacturing to Chinese creation, from Chinese speed to Chinese quality, and from Chinese products to Chinese brands",
          confidence: 1
        }
      ],
      match: { inflect: false },
      confidence: 1,
      tests: [
        {
          zh: "推动中国制造向中国创造转变、中国速度向中国质量转变、中国产品向中国品牌转变",
          en: 'push for the transformation from "Made in China" to "Created in China", from "China speed" to "China quality", and from "Chinese products" to "Chinese brands"',
          expect: []
        }
      ]
    },
    {
      id: "gold-brand",
      zh: "金字招牌",
      en: ["hallmark of quality", "golden brand", "gold brand", "gold-standard brand", "prestigious brand", "golden name card"],
      pos: "noun",
      confidence: 1,
      tests: [{ zh: "擦亮金字招牌", en: "polish the golden brand", expect: [] }]
    },
    {
      id: "independent-brand",
      zh: "自主品牌",
      en: [
        "homegrown brand",
        "home-grown brand",
        "domestic-owned brand",
        "domestic brand",
        "indigenous brand",
        { term: "independent brand", style: "casic", note: "house form; reads as a brand tied to no group" },
        "self-owned brand",
        "proprietary brand"
      ],
      avoid: [{ term: "autonomous brand", basis: "predicted" }],
      pos: "noun",
      confidence: 1,
      tests: [
        { zh: "打造自主品牌", en: "build homegrown brands", expect: [] },
        { zh: "重要的自主品牌", en: "an important independent brand", expect: [] }
      ]
    },
    {
      id: "influence-of-chinese-brands",
      zh: "中国品牌影响力",
      en: "influence of Chinese brands",
      match: { inflect: false },
      source: ["bjreview-2023-02-07", "nxrb-2023-02-07"],
      confidence: 2,
      tests: [{ zh: "提升中国品牌影响力", en: "increase the influence of Chinese brands", expect: [] }]
    },
    {
      id: "leading-role-of-brands",
      zh: "品牌引领作用",
      en: ["leading role of brands", "leading role of the brand", "leading role of branding"],
      match: { inflect: false },
      confidence: 1,
      tests: [{ zh: "发挥品牌引领作用", en: "give play to the leading role of brands", expect: [] }]
    },
    {
      id: "made-in-china",
      zh: "中国制造",
      en: [
        { term: "Made in China", match: { case: "insensitive" } },
        { term: "Chinese manufacturing", source: ["gwr-2016", "gwr-2018"] },
        { term: "Chinese-made goods", source: "gwr-2018" },
        { term: "Chinese-made", source: "gwr-2018" }
      ],
      match: { inflect: false, notIn: ["中国制造2025"] },
      related: [{ id: "created-in-china", rel: "related" }],
      note: "One capitalisation in one text.",
      confidence: 1,
      tests: [
        { zh: "中国制造向中国创造转变", en: 'the transformation from "Made in China" to "Created in China"', expect: [] },
        { zh: "推动中国制造升级", en: "upgrade Chinese manufacturing", expect: [] }
      ]
    },
    {
      id: "more-product-types-better-quality-and-brands",
      zh: "增品种、提品质、创品牌",
      en: [
        {
          term: "increase the variety of products, raise their quality, and build the brands of their products",
          pos: "verb",
          match: { forms: ["increasing the variety of products, raising their quality, and building the brands of their products"] }
        },
        { term: "more types of products, products of a higher quality, and brand products", source: "gwr-2016" },
        { term: "increase the variety of products, improve quality, and nurture brands", pos: "verb", confidence: 1 },
        { term: "increase product variety, improve quality, and build brands", pos: "verb", confidence: 1 }
      ],
      source: "gwr-2017",
      confidence: 2,
      tests: [
        {
          zh: "引导企业增品种、提品质、创品牌",
          en: "guide enterprises in increasing the variety of products, raising their quality, and building the brands of their products",
          expect: []
        }
      ]
    },
    {
      id: "national-brand",
      zh: "民族品牌",
      en: ["national brand", "homegrown Chinese brand"],
      pos: "noun",
      confidence: 1,
      tests: [{ zh: "振兴民族品牌", en: "revitalize national brands", expect: [] }]
    },
    {
      id: "regional-public-brand",
      zh: ["区域公共品牌", "区域公用品牌"],
      en: ["regional public brand", "regional brand", "shared regional brand"],
      pos: "noun",
      confidence: 1,
      tests: [{ zh: "建设区域公共品牌", en: "build a regional public brand", expect: [] }]
    },
    {
      id: "three-transformations",
      zh: "三个转变",
      en: "three transformations",
      severity: "info",
      note: "Of 10 May 2014: made/created, speed/quality, products/brands. Usually spelt out in English.",
      confidence: 1,
      tests: [{ zh: "“三个转变”", en: 'the "three transformations"', expect: [] }]
    },
    {
      id: "time-honored-brand",
      zh: "老字号",
      en: [
        "time-honored brand",
        { term: "century-old brand", confidence: 1 },
        { term: "laozihao", note: "in italics or quotes", confidence: 1 }
      ],
      pos: "noun",
      match: { notIn: ["中华老字号"] },
      source: ["wikipedia-laozihao-2016", "xinhua-2017-02-07"],
      confidence: 2,
      tests: [{ zh: "振兴老字号", en: "revitalize time-honored brands", expect: [] }]
    },
    {
      id: "visibility-and-influence",
      zh: "知名度和影响力",
      en: [
        "visibility and influence",
        { term: "fame and influence", confidence: 1 },
        { term: "popularity and influence", confidence: 1 }
      ],
      match: { inflect: false },
      confidence: 1,
      tests: [{ zh: "扩大知名度和影响力", en: "expand visibility and influence", expect: [] }]
    },
    {
      id: "visibility-and-reputation",
      zh: "知名度和美誉度",
      en: [
        "visibility and reputation",
        "name recognition and reputation",
        "popularity and reputation",
        "fame and reputation",
        "recognition and reputation",
        "awareness and reputation"
      ],
      match: { inflect: false },
      note: "No degree in English for 度.",
      confidence: 1,
      tests: [{ zh: "提升知名度和美誉度", en: "improve visibility and reputation", expect: [] }]
    },
    {
      id: "well-known-brand",
      zh: "知名品牌",
      en: ["well-known brand", { term: "famous brand", confidence: 1 }, "renowned brand"],
      pos: "noun",
      match: { notIn: ["世界知名品牌", "国际知名品牌"] },
      confidence: 1,
      tests: [{ zh: "创建知名品牌", en: "create well-known brands", expect: [] }]
    },
    {
      id: "world-class-brand",
      zh: "世界一流品牌",
      en: ["world-class brand", "leading global brand"],
      pos: "noun",
      confidence: 1,
      tests: [{ zh: "打造世界一流品牌", en: "build a world-class brand", expect: [] }]
    },
    {
      id: "world-famous-brand",
      zh: ["世界知名品牌", "国际知名品牌"],
      en: [
        "world-renowned brand",
        "world-famous brand",
        "globally recognized brand",
        "internationally renowned brand",
        "internationally recognized brand",
        "international brand",
        "famous international brand"
      ],
      avoid: [{ term: "world well-known brand", basis: "predicted" }],
      pos: "noun",
      confidence: 1,
      tests: [{ zh: "培育世界知名品牌", en: "foster a world-famous brand", expect: [] }]
    }
  ]
};

// glossary/culture-ideology.json
var culture_ideology_default = {
  $schema: "./schema.json",
  yizhi: 1,
  id: "culture-ideology",
  name: { en: "Culture and ideology", zh: "文化与思想" },
  version: "0.1.0",
  license: "CC-BY-4.0",
  languages: ["zh", "en"],
  extends: [],
  defaults: { subject: "culture-ideology" },
  sources: {
    "buzzword-two-bombs": {
      title: 'Buzzword | The spirit of "Two Bombs and One Satellite" “两弹一星”精神',
      publisher: "huacheng.gz-cmc.com",
      date: "2021-06-29",
      url: "https://huacheng.gz-cmc.com/pages/2021/06/29/212ba9c74a344cf492cf3e03602f2845.html"
    },
    "china-daily-cultural-confidence": {
      title: "每日一词∣文化自信 cultural confidence",
      publisher: "China Daily",
      date: "2019-06-26",
      url: "http://language.chinadaily.com.cn/a/201906/26/WS5d259d41a3105895c2e7cc16.html"
    },
    "draft-ymysc": {
      title: "Unswervingly and Strictly Administer the Party in an All-round way",
      publisher: "ymysc.com.cn",
      date: "2022-11-08",
      url: "https://www.ymysc.com.cn/en/newsinfo/2022/11/184.shtml"
    },
    "gwr-2016": {
      title: "Report on the Work of the Government (2016)",
      publisher: "State Council of the People's Republic of China",
      date: "2016-03-05"
    },
    "gwr-2017": {
      title: "Report on the Work of the Government (2017)",
      publisher: "State Council of the People's Republic of China",
      date: "2017-03-05"
    },
    "gwr-2018": {
      title: "Report on the Work of the Government (2018)",
      publisher: "State Council of the People's Republic of China",
      date: "2018-03-05"
    },
    "keywords-core-values": {
      title: "China Keywords: 社会主义核心价值体系 (The System of Core Socialist Values)",
      publisher: "China.org.cn",
      date: "2019-04-19",
      url: "http://keywords.china.org.cn/2019-04/19/content_74700170.html"
    },
    "keywords-craftsmanship": {
      title: "China Keywords: The spirit of craftsmanship (工匠精神)",
      publisher: "China.org.cn (copy)",
      date: "2020-09-30",
      url: "http://www.shenbo75.com/english/china_key_words/2020-09/30/content_76767697.html"
    },
    "keywords-international-communication": {
      title: "China Keywords: Strengthen International Communication Capabilities (增强中华文明传播力影响力)",
      publisher: "China.org.cn",
      date: "2024-08-20",
      url: "http://china.org.cn/english/china_key_words/2024-08/20/content_117377452.html"
    },
    "keywords-lei-feng": {
      title: "China Keywords: The spirit of Lei Feng",
      publisher: "State Council Information Office, english.scio.gov.cn",
      date: "2020-12-02",
      url: "http://english.scio.gov.cn/m/featured/chinakeywords/2020-12/02/content_76970802.htm"
    },
    "keywords-long-march": {
      title: "China Keywords: The spirit of the Long March",
      publisher: "State Council Information Office, english.scio.gov.cn",
      date: "2020-12-02",
      url: "http://english.scio.gov.cn/m/featured/chinakeywords/2020-12/02/content_76970775.htm"
    },
    "keywords-manned-space": {
      title: "China Keywords: The spirit of the manned space program (载人航天精神)",
      publisher: "China.org.cn (copy)",
      date: "2020-09-30",
      url: "http://m.formacion-profesional-a-distancia.com/english/china_key_words/2020-09/30/content_76767549.html"
    },
    "keywords-red-boat": {
      title: "China Keywords: 红船精神 (The pioneering spirit of the Red Boat which witnessed the birth of the CPC)",
      publisher: "China.org.cn",
      date: "2020-09-30",
      url: "http://keywords.china.org.cn/2020-09/30/content_76767540.html"
    },
    "keywords-scientists": {
      title: "China Keywords: 科学家精神 (The spirit of Chinese scientists)",
      publisher: "China.org.cn",
      date: "2020-09-30",
      url: "http://keywords.china.org.cn/2020-09/30/content_76767724.htm"
    },
    "keywords-yanan": {
      title: "China Keywords: The spirit of Yan'an (延安精神)",
      publisher: "China.org.cn (bilingual copy)",
      date: "2020-09-30",
      url: "http://m.keyanhelp.cn/english/china_key_words/2020-09/30/content_76767533.html"
    },
    "report-2022-terms": {
      title: "Translation of important terms in the report of the 20th National Congress of the Communist Party of China",
      publisher: "Theory China, en.theorychina.org.cn",
      date: "2023-01-04",
      url: "https://en.theorychina.org.cn/c/2023-01-04/1458230.shtml"
    },
    "xitheory-culture-2024": {
      title: "LeadershipInsights | Xi's Voices: Our country will thrive only if our culture thrives, and our nation will be strong only if our culture is strong.",
      publisher: "China.com.cn",
      date: "2024-10-29",
      url: "http://big5.china.com.cn/gate/big5/xitheory.china.com.cn/2024-10/29/content_117498423.htm"
    },
    "xitheory-founding-spirit": {
      title: "听习近平讲故事 | 谈党史学习:弘扬伟大建党精神 牢记初心践行使命",
      publisher: "China.com.cn",
      date: "2021-08-25",
      url: "http://xitheory.china.com.cn/2021-08/25/content_85249500.htm"
    },
    "xitheory-nourishment": {
      title: "听习近平讲故事 | 谈文化滋养:展现民族气质 滋养浩然之气",
      publisher: "China.com.cn",
      date: "2022-01-08",
      url: "http://big5.china.com.cn/gate/big5/xitheory.china.com.cn/2022-01/08/content_85249497.htm"
    }
  },
  entries: [
    {
      id: "advanced-socialist-culture",
      zh: "社会主义先进文化",
      en: "advanced socialist culture",
      source: ["keywords-core-values", "gwr-2018"],
      confidence: 3,
      tests: [{ zh: "社会主义先进文化", en: "advanced socialist culture", expect: [] }]
    },
    {
      id: "beidou-spirit",
      zh: "新时代北斗精神",
      en: ["BeiDou spirit in the new era", "spirit of BeiDou in the new era", "BeiDou spirit"],
      confidence: 1,
      tests: [{ zh: "新时代北斗精神", en: "the BeiDou spirit in the new era", expect: [] }]
    },
    {
      id: "chinese-spirit",
      zh: "中国精神",
      en: "Chinese spirit",
      source: "keywords-core-values",
      confidence: 3,
      tests: [{ zh: "弘扬中国精神", en: "foster a Chinese spirit", expect: [] }]
    },
    {
      id: "core-socialist-values",
      zh: "社会主义核心价值观",
      en: [
        "core socialist values",
        { term: "core values of socialism", source: "keywords-lei-feng", confidence: 3 },
        "socialist core values"
      ],
      note: "Order of the adjectives in official texts: core socialist values.",
      source: ["keywords-core-values", "gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 3,
      tests: [{ zh: "践行社会主义核心价值观", en: "practice core socialist values", expect: [] }]
    },
    {
      id: "craftsmanship-spirit",
      zh: "工匠精神",
      en: [
        { term: "spirit of craftsmanship", source: "keywords-craftsmanship" },
        "craftsmanship",
        { term: "workmanship", source: ["gwr-2017", "gwr-2018"] },
        { term: "spirit of workmanship", source: "gwr-2018" },
        { term: "craftsmanship spirit", source: "gwr-2016" },
        { term: "pursuit of fine workmanship", note: "News English of November 2020." },
        "fine workmanship",
        "spirit of the craftsman"
      ],
      avoid: [
        { term: "spirit of artisans", severity: "warning", basis: "seen", note: "Met in a machine draft." },
        { term: "craftsman spirit", severity: "warning", basis: "seen", note: "Met in several unofficial texts." }
      ],
      note: "At least five official renderings; keep to one in a text.",
      source: "keywords-craftsmanship",
      confidence: 2,
      tests: [
        { zh: "弘扬工匠精神", en: "carry forward the spirit of craftsmanship", expect: [] },
        { zh: "工匠精神", en: "the pursuit of fine workmanship", expect: [] },
        { zh: "弘扬工匠精神", en: "promote the spirit of artisans", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "creative-transformation-and-development",
      zh: ["创造性转化、创新性发展", "创造性转化和创新性发展"],
      en: [
        "creative evolution and development",
        "creative transformation and innovative development",
        "creative transformation and development"
      ],
      source: "keywords-core-values",
      confidence: 3,
      tests: [
        { zh: "创造性转化、创新性发展", en: "creative evolution and development", expect: [] },
        { zh: "创造性转化、创新性发展", en: "creative transformation and innovative development", expect: [] }
      ]
    },
    {
      id: "cultural-and-ethical-advancement",
      zh: ["精神文明", "精神文明建设", "社会主义精神文明"],
      en: [
        { term: "cultural and ethical progress", source: ["xitheory-nourishment"] },
        { term: "cultural and ethical advancement", source: ["gwr-2018"] },
        { term: "cultural and ethical standards", source: ["gwr-2017"] },
        "cultural-ethical progress",
        "cultural-ethical advancement",
        { term: "civility", source: "gwr-2016" }
      ],
      avoid: [
        {
          term: "spiritual civilization",
          severity: "warning",
          basis: "seen",
          note: "Over-literal; met in machine-made abstracts."
        }
      ],
      note: "精神文明 is the cultural and ethical side, beside material progress (物质文明).",
      source: "xitheory-nourishment",
      confidence: 3,
      tests: [
        { zh: "加强精神文明建设", en: "promote cultural and ethical progress", expect: [] },
        { zh: "加强精神文明建设", en: "strengthen the building of spiritual civilization", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "cultural-confidence",
      zh: "文化自信",
      en: [
        "cultural confidence",
        { term: "confidence in Chinese culture", source: "gwr-2017" },
        "confidence in our culture",
        "confidence in China's culture",
        "confidence in culture",
        "confidence in its culture",
        "confident in our culture",
        "confident in its culture"
      ],
      avoid: [
        {
          term: "cultural self-confidence",
          severity: "warning",
          basis: "seen",
          note: '自 needs no "self-"; met on an English university page.'
        }
      ],
      source: "china-daily-cultural-confidence",
      confidence: 2,
      tests: [
        { zh: "坚定文化自信", en: "strengthen cultural confidence", expect: [] },
        { zh: "文化自信", en: "confidence in our culture", expect: [] },
        { zh: "增强文化自信", en: "enhance cultural self-confidence", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "cultural-confidence-and-strength",
      zh: "文化自信自强",
      en: "cultural confidence and strength",
      confidence: 1,
      tests: [{ zh: "推进文化自信自强", en: "build cultural confidence and strength", expect: [] }]
    },
    {
      id: "cultural-industry",
      zh: "文化产业",
      en: ["cultural industry", { term: "cultural sector", source: "gwr-2016" }, "culture industry"],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "发展文化产业", en: "develop cultural industries", expect: [] }]
    },
    {
      id: "cultural-programs",
      zh: "文化事业",
      en: ["cultural programs", "cultural undertakings", "cultural services"],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "发展文化事业", en: "develop cultural programs", expect: [] }]
    },
    {
      id: "cultural-soft-power",
      zh: ["文化软实力", "国家文化软实力"],
      en: [
        "cultural soft power",
        "soft power of Chinese culture",
        "soft power of China's culture",
        { term: "soft power", source: "gwr-2016" }
      ],
      confidence: 1,
      tests: [{ zh: "提高文化软实力", en: "increase cultural soft power", expect: [] }]
    },
    {
      id: "cultural-system-reform",
      zh: "文化体制改革",
      en: [
        "structural reform of the cultural sector",
        { term: "reform of the cultural sector", source: "gwr-2016" },
        "cultural system reform",
        "reform of the cultural system"
      ],
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "深化文化体制改革", en: "deepen structural reform of the cultural sector", expect: [] }]
    },
    {
      id: "daqing-spirit",
      zh: ["大庆精神", "大庆精神、铁人精神"],
      en: ["Daqing spirit", "spirit of Daqing", "spirit of the workers in the Daqing Oilfield"],
      confidence: 1,
      tests: [{ zh: "大庆精神", en: "the Daqing spirit", expect: [] }]
    },
    {
      id: "entrepreneurship",
      zh: "企业家精神",
      en: [
        "entrepreneurship",
        { term: "entrepreneurialism", source: "gwr-2016" },
        "entrepreneurial spirit",
        "spirit of entrepreneurship"
      ],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [
        { zh: "保护企业家精神", en: "protect entrepreneurship", expect: [] },
        { zh: "企业家精神", en: "the entrepreneurial spirit", expect: [] }
      ]
    },
    {
      id: "fine-traditional-chinese-culture",
      zh: ["中华优秀传统文化", "优秀传统文化"],
      en: [
        "fine traditional Chinese culture",
        "China's fine traditional culture",
        { term: "fine traditional culture", source: ["gwr-2016", "gwr-2017"], confidence: 2 },
        "fine Chinese cultural traditions",
        { term: "traditional Chinese culture", source: ["gwr-2017", "gwr-2018"], confidence: 2 }
      ],
      avoid: [
        {
          term: "excellent traditional Chinese culture",
          severity: "warning",
          basis: "seen",
          note: "Met on university pages and in machine drafts."
        },
        { term: "Chinese excellent traditional culture", basis: "seen", note: "Met in a machine draft of 2022." }
      ],
      source: ["keywords-core-values", "gwr-2017", "gwr-2018"],
      confidence: 3,
      tests: [
        { zh: "弘扬中华优秀传统文化", en: "promote fine traditional Chinese culture", expect: [] },
        { zh: "弘扬中华优秀传统文化", en: "promote the Chinese excellent traditional culture", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "foster-a-love-of-reading",
      zh: "全民阅读",
      en: [
        { term: "foster a love of reading", pos: "verb" },
        "reading among the general public",
        "nationwide reading",
        "public reading"
      ],
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "倡导全民阅读", en: "foster a love of reading in our people", expect: [] }]
    },
    {
      id: "founding-spirit-of-the-party",
      zh: ["伟大建党精神", "建党精神"],
      en: [
        "great founding spirit of the Party",
        "great founding spirit",
        "founding spirit of the Party",
        "Party's great founding spirit",
        "Party's founding spirit"
      ],
      avoid: [
        {
          term: "great spirit of party building",
          basis: "seen",
          note: "建党 is the founding of the Party, not Party building (党的建设).",
          source: "draft-ymysc"
        },
        { term: "great party-building spirit", basis: "seen", note: "建党 is the founding of the Party; met in a machine draft." }
      ],
      source: "xitheory-founding-spirit",
      confidence: 3,
      tests: [
        { zh: "弘扬伟大建党精神", en: "carry forward the great founding spirit of the Party", expect: [] },
        { zh: "弘扬伟大建党精神", en: "carry forward the great spirit of party building", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "great-socialist-culture",
      zh: ["社会主义文化强国", "文化强国"],
      en: ["great socialist culture", "strong socialist culture", "culturally strong country", "socialist country with a strong culture"],
      source: ["xitheory-culture-2024", "china-daily-cultural-confidence"],
      confidence: 3,
      tests: [{ zh: "建设社会主义文化强国", en: "develop a great socialist culture in China", expect: [] }]
    },
    {
      id: "great-spirit-of-combating-covid-19",
      zh: ["抗疫精神", "伟大抗疫精神"],
      en: [
        "great spirit of combating COVID-19",
        "great spirit of combating the COVID-19 epidemic",
        "spirit of combating COVID-19",
        "great spirit of combating the epidemic"
      ],
      confidence: 1,
      tests: [{ zh: "弘扬伟大抗疫精神", en: "promote the great spirit of combating COVID-19", expect: [] }]
    },
    {
      id: "ideological-work",
      zh: "意识形态工作",
      en: "ideological work",
      confidence: 1,
      tests: [{ zh: "做好意识形态工作", en: "do ideological work well", expect: [] }]
    },
    {
      id: "ideology",
      zh: "意识形态",
      en: [
        "ideology",
        "ideological",
        "ideological domain",
        { term: "realm of ideology", source: "keywords-core-values", confidence: 3 }
      ],
      source: "keywords-core-values",
      confidence: 3,
      tests: [{ zh: "意识形态", en: "ideology", expect: [] }]
    },
    {
      id: "intangible-cultural-heritage",
      zh: "非物质文化遗产",
      en: "intangible cultural heritage",
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "保护非物质文化遗产", en: "protect intangible cultural heritage", expect: [] }]
    },
    {
      id: "jinggangshan-spirit",
      zh: "井冈山精神",
      en: ["Jinggangshan spirit", "spirit of Jinggangshan", "spirit of the Jinggang Mountains"],
      confidence: 1,
      tests: [{ zh: "井冈山精神", en: "the Jinggangshan spirit", expect: [] }]
    },
    {
      id: "lei-feng-spirit",
      zh: "雷锋精神",
      en: ["spirit of Lei Feng", "Lei Feng spirit", "Lei Feng's spirit"],
      source: "keywords-lei-feng",
      confidence: 3,
      tests: [{ zh: "雷锋精神", en: "the spirit of Lei Feng", expect: [] }]
    },
    {
      id: "long-line-of-inspiring-principles",
      zh: ["中国共产党人精神谱系", "中国共产党人的精神谱系"],
      en: [
        "long line of inspiring principles",
        "long line of inspiring principles of Chinese Communists",
        "long line of inspiring principles held by Chinese Communists"
      ],
      avoid: [
        { term: "spiritual pedigree", severity: "warning", basis: "seen", note: "Over-literal; met in a machine draft of 2024." }
      ],
      confidence: 1,
      tests: [
        { zh: "中国共产党人的精神谱系", en: "the long line of inspiring principles of Chinese Communists", expect: [] },
        { zh: "中国共产党人的精神谱系", en: "the spiritual pedigree of Chinese Communists", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "long-march-spirit",
      zh: "长征精神",
      en: ["spirit of the Long March", "Long March spirit"],
      source: "keywords-long-march",
      confidence: 3,
      tests: [{ zh: "弘扬长征精神", en: "carry forward the spirit of the Long March", expect: [] }]
    },
    {
      id: "lunar-exploration-spirit",
      zh: "探月精神",
      en: ["lunar exploration spirit", "spirit of lunar exploration"],
      confidence: 1,
      tests: [{ zh: "弘扬探月精神", en: "promote the lunar exploration spirit", expect: [] }]
    },
    {
      id: "manned-space-program-spirit",
      zh: "载人航天精神",
      en: [
        "spirit of the manned space program",
        { term: "spirit of China's manned space program", match: { case: "insensitive" } },
        "spirit of manned spaceflight",
        "manned space spirit",
        "manned spaceflight spirit"
      ],
      source: "keywords-manned-space",
      confidence: 2,
      tests: [
        { zh: "载人航天精神", en: "the spirit of the manned space program", expect: [] },
        { zh: "载人航天精神", en: "the spirit of China's Manned Space Program", expect: [] }
      ]
    },
    {
      id: "model-worker-spirit",
      zh: "劳模精神",
      en: ["spirit of model workers", "model worker spirit"],
      related: ["value-of-work", "craftsmanship-spirit"],
      confidence: 1,
      tests: [{ zh: "弘扬劳模精神", en: "promote the spirit of model workers", expect: [] }]
    },
    {
      id: "national-spirit",
      zh: "民族精神",
      en: ["national spirit", "national ethos"],
      match: { notIn: ["中华民族精神"] },
      source: "keywords-core-values",
      confidence: 3,
      tests: [{ zh: "民族精神", en: "the national spirit", expect: [] }]
    },
    {
      id: "patriotism",
      zh: "爱国主义",
      en: [{ term: "patriotism", match: { forms: ["patriotic"] } }],
      source: ["keywords-core-values", "gwr-2016"],
      confidence: 3,
      tests: [{ zh: "爱国主义", en: "patriotism", expect: [] }, { zh: "爱国主义教育", en: "patriotic education", expect: [] }]
    },
    {
      id: "philosophy-and-social-sciences",
      zh: "哲学社会科学",
      en: [
        { term: "philosophy and social sciences", source: "gwr-2018" },
        { term: "philosophy and the social sciences", source: "gwr-2016" },
        { term: "philosophy, the social sciences", source: "gwr-2017" }
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "哲学社会科学", en: "philosophy and social sciences", expect: [] }]
    },
    {
      id: "reach-and-appeal-of-chinese-civilization",
      zh: "中华文明传播力影响力",
      en: "reach and appeal of Chinese civilization",
      source: "report-2022-terms",
      confidence: 3,
      tests: [{ zh: "增强中华文明传播力影响力", en: "extend the reach and appeal of Chinese civilization", expect: [] }]
    },
    {
      id: "red-boat-spirit",
      zh: "红船精神",
      en: [
        "spirit of the Red Boat",
        "Red Boat Spirit",
        { term: "pioneering spirit of the Red Boat", source: "keywords-red-boat", confidence: 3 }
      ],
      match: { case: "insensitive" },
      source: "keywords-red-boat",
      confidence: 3,
      tests: [{ zh: "红船精神", en: "the spirit of the Red Boat", expect: [] }]
    },
    {
      id: "revolutionary-culture",
      zh: "革命文化",
      en: "revolutionary culture",
      source: ["keywords-core-values", "gwr-2018"],
      confidence: 3,
      tests: [{ zh: "传承革命文化", en: "carry on revolutionary culture", expect: [] }]
    },
    {
      id: "scientists-spirit",
      zh: "科学家精神",
      en: [
        "spirit of Chinese scientists",
        "spirit of scientists",
        { term: "scientist spirit", note: "Used by a national science newspaper in 2022." }
      ],
      source: "keywords-scientists",
      confidence: 3,
      tests: [{ zh: "弘扬科学家精神", en: "carry forward the spirit of Chinese scientists", expect: [] }]
    },
    {
      id: "source-of-inspiration",
      zh: "精神动力",
      en: ["source of inspiration", "motivation", "moral driving force", "inner strength", "intellectual impetus"],
      confidence: 1,
      tests: [{ zh: "精神动力", en: "a source of inspiration", expect: [] }]
    },
    {
      id: "space-spirit-and-culture",
      zh: "航天精神文化",
      en: ["space spirit and culture", "aerospace spirit and culture", { term: "spirit and culture of aerospace", style: "casic" }],
      confidence: 1,
      tests: [{ zh: "航天精神文化", en: "the space spirit and culture", expect: [] }]
    },
    {
      id: "spirit-of-the-times",
      zh: "时代精神",
      en: ["spirit of the times", "spirit of our times", "spirit of the age"],
      confidence: 1,
      tests: [{ zh: "时代精神", en: "the spirit of the times", expect: [] }]
    },
    {
      id: "system-of-core-socialist-values",
      zh: "社会主义核心价值体系",
      en: ["system of core socialist values", "core socialist values"],
      match: { case: "insensitive" },
      source: "keywords-core-values",
      confidence: 3,
      tests: [{ zh: "社会主义核心价值体系", en: "the system of core socialist values", expect: [] }]
    },
    {
      id: "tell-chinas-stories-well",
      zh: "讲好中国故事",
      en: [
        { term: "tell China's stories well", pos: "verb" },
        { term: "better tell China's stories", match: { forms: ["better telling China's stories"] } },
        { term: "tell China's story well", pos: "verb" },
        { term: "tell Chinese stories well", pos: "verb" },
        { term: "tell China's stories", pos: "verb" },
        { term: "tell China's story", pos: "verb" }
      ],
      source: "keywords-international-communication",
      confidence: 3,
      tests: [{ zh: "讲好中国故事", en: "tell China's stories well", expect: [] }]
    },
    {
      id: "think-tank",
      zh: "新型智库",
      en: [
        "new type of think tank",
        { term: "new type of Chinese think tank", source: "gwr-2016" },
        { term: "think tank", type: "shortForm", source: ["gwr-2016", "gwr-2017", "gwr-2018"] }
      ],
      source: "gwr-2017",
      confidence: 2,
      tests: [{ zh: "中国特色新型智库", en: "new types of think tanks with Chinese features", expect: [] }]
    },
    {
      id: "three-spirits-of-aerospace",
      zh: "航天三大精神",
      en: [
        "three spirits of China's space industry",
        "three aerospace spirits",
        { term: "three spirits of aerospace", style: "casic" }
      ],
      confidence: 1,
      tests: [{ zh: "航天“三大精神”", en: "the three spirits of China's space industry", expect: [] }]
    },
    {
      id: "traditional-spirit-of-the-space-industry",
      zh: "航天传统精神",
      en: [
        "traditional spirit of the space industry",
        "traditional aerospace spirit",
        { term: "traditional spirit of aerospace", style: "casic" }
      ],
      confidence: 1,
      tests: [{ zh: "航天传统精神", en: "the traditional spirit of the space industry", expect: [] }]
    },
    {
      id: "two-bombs-and-one-satellite-spirit",
      zh: "两弹一星精神",
      en: [
        'spirit of "Two Bombs and One Satellite"',
        "spirit of Two Bombs and One Satellite",
        '"Two Bombs and One Satellite" spirit',
        "Two Bombs and One Satellite spirit",
        'spirit of "Two Bombs, One Satellite"',
        "spirit of Two Bombs, One Satellite"
      ],
      match: { case: "insensitive" },
      source: "buzzword-two-bombs",
      confidence: 2,
      tests: [{ zh: "“两弹一星”精神", en: 'the spirit of "Two Bombs and One Satellite"', expect: [] }]
    },
    {
      id: "value-of-work",
      zh: "劳动精神",
      en: ["value of work", "spirit of labor", "spirit of hard work", "work ethic"],
      confidence: 1,
      tests: [{ zh: "劳动精神", en: "the value of work", expect: [] }]
    },
    {
      id: "xi-jinping-thought-on-culture",
      zh: "习近平文化思想",
      en: "Xi Jinping Thought on Culture",
      avoid: [{ term: "Xi Jinping's cultural thoughts", severity: "warning", basis: "seen", note: "Met in a machine draft." }],
      confidence: 1,
      tests: [
        { zh: "习近平文化思想", en: "Xi Jinping Thought on Culture", expect: [] },
        { zh: "学习习近平文化思想", en: "study Xi Jinping's cultural thoughts", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "yanan-spirit",
      zh: "延安精神",
      en: ["spirit of Yan'an", "Yan'an spirit"],
      match: { case: "insensitive" },
      source: "keywords-yanan",
      confidence: 2,
      tests: [{ zh: "弘扬延安精神", en: "carry forward the spirit of Yan'an", expect: [] }]
    }
  ]
};

// glossary/defence.json
var defence_default = {
  $schema: "./schema.json",
  yizhi: 1,
  id: "defence",
  name: { en: "Defence", zh: "国防与军队" },
  version: "0.1.0",
  license: "CC-BY-4.0",
  languages: ["zh", "en"],
  extends: [],
  defaults: { subject: "defence" },
  sources: {
    "army-cause-2019": {
      title: "新时代强军事业 the cause of building a strong military in the new era",
      publisher: "xcsmgzs.czbanbantong.com",
      date: "2019-08-07"
    },
    "casic-2020-07-31": {
      title: "CASIC Holds 2020 Aerospace Defense Conference",
      publisher: "China Aerospace Science and Industry Corporation (copy of its site)",
      date: "2020-07",
      url: "http://www.vivovalue.com/n525220/c17262222/content.html"
    },
    "cd-2022-08-01": {
      title: "每日一词∣中国人民解放军建军95周年 95th founding anniversary of PLA",
      publisher: "China Daily",
      date: "2022-08-01",
      url: "https://language.chinadaily.com.cn/a/202208/01/WS62e78fdda310fd2b29e6f906.html"
    },
    "china-com-2017-12-21": {
      title: "强军梦 (The Dream of Building a Powerful Military)",
      publisher: "China.com.cn",
      date: "2017-12-21",
      url: "http://guoqing.china.com.cn/word-ch/2017-12/21/content_50116558.htm"
    },
    "china-com-2022-12-09": {
      title: "学习绘本|开创强军事业新局面",
      publisher: "China.com.cn",
      date: "2022-12-09",
      url: "http://big5.china.com.cn/gate/big5/xitheory.china.com.cn/2022-12/09/content_85274903.htm"
    },
    "defence-wp-2019": {
      title: "China's National Defense in the New Era (新时代的中国国防)",
      publisher: "State Council Information Office of the People's Republic of China",
      date: "2019-07",
      url: "http://en.pkulaw.cn/display.aspx?cgid=dc1922bab214104742adefca4112ca27bdfb&lib=dbref"
    },
    "enread-2015-12-29": {
      title: "中国发射一颗高清地球观测卫星",
      publisher: "enread.com",
      date: "2015-12-29",
      url: "http://www.enread.com/mobile/?aid=103011&mid=3"
    },
    "gwr-2016": {
      title: "Report on the Work of the Government (2016)",
      publisher: "State Council of the People's Republic of China",
      date: "2016-03-05"
    },
    "gwr-2017": {
      title: "Report on the Work of the Government (2017)",
      publisher: "State Council of the People's Republic of China",
      date: "2017-03-05"
    },
    "gwr-2018": {
      title: "Report on the Work of the Government (2018)",
      publisher: "State Council of the People's Republic of China",
      date: "2018-03-05"
    },
    "gwr-2020": {
      title: "Report on the Work of the Government (2020)",
      publisher: "State Council of the People's Republic of China",
      date: "2020-05-22"
    },
    "report-2022-excerpts-zznu": {
      title: "二十大报告重要概念及金句摘选（双语）（十八）",
      publisher: "wyxy.zznu.edu.cn",
      date: "2022-12-30",
      url: "https://wyxy.zznu.edu.cn/xuexiziyuan/Article/20244/ArticleContent_12954.html"
    },
    "report-2022-politrans": {
      title: "Report to the 20th National Congress of the Communist Party of China, Chinese and English",
      publisher: "Communist Party of China",
      date: "2022-10",
      url: "https://politrans.org/index.php?page=79&query=+"
    },
    "wikipedia-sastind-2015": {
      title: "State Administration for Science, Technology and Industry for National Defense",
      publisher: "Wikipedia (copy of 11 November 2015)",
      date: "2015-11-11",
      url: "https://bafybeiemxf5abjwjbikoz4mc3a3dla6ual3jsgpdr4cjr3oz3evfyavhwq.ipfs.dweb.link/wiki/State_Administration_for_Science%2C_Technology_and_Industry_for_National_Defence.html"
    },
    "xinhua-2019-07-24": {
      title: "China issues white paper on national defense in new era",
      publisher: "Xinhua",
      date: "2019-07-24",
      url: "http://www.xinhuanet.com/english/2019-07/24/c_138253474.htm"
    },
    "xinhua-2020-11-26": {
      title: "习近平:全面加强实战化军事训练 全面提高训练水平和打赢能力",
      publisher: "Xinhua, in Chinese and English by China Daily",
      date: "2020-11-26",
      url: "https://language.chinadaily.com.cn/a/202011/26/WS5fbefbeea31024ad0ba967f1.html"
    }
  },
  entries: [
    {
      id: "aerospace-defense",
      zh: "航天防务",
      en: ["aerospace defense", "aerospace and defense"],
      match: { notIn: ["世界一流航天防务集团公司"] },
      note: "Here 航天 is aerospace, as in the company names.",
      confidence: 1,
      tests: [{ zh: "航天防务能力", en: "capacity for aerospace defense", expect: [] }]
    },
    {
      id: "cause-of-building-a-strong-military",
      zh: "强军事业",
      en: [
        "cause of building a strong military",
        { term: "cause of strengthening the military", confidence: 1 },
        { term: "building a strong military", type: "shortForm", confidence: 1 }
      ],
      match: { inflect: false },
      source: "army-cause-2019",
      confidence: 2,
      tests: [{ zh: "推进强军事业", en: "advance the cause of building a strong military", expect: [] }]
    },
    {
      id: "centenary-goal-of-the-peoples-liberation-army",
      zh: "建军一百年奋斗目标",
      en: [
        "Centenary Goal of the People's Liberation Army",
        { term: "goals for the centenary of the People's Liberation Army", source: "report-2022-politrans" },
        { term: "PLA's centenary goal", type: "shortForm", confidence: 1 },
        { term: "centenary goal of the PLA", type: "shortForm", confidence: 1 }
      ],
      source: "report-2022-politrans",
      confidence: 2,
      tests: [{ zh: "实现建军一百年奋斗目标", en: "achieve the Centenary Goal of the People's Liberation Army", expect: [] }]
    },
    {
      id: "central-military-commission",
      zh: ["中央军事委员会", { term: "中央军委", type: "shortForm" }],
      en: [{ term: "Central Military Commission", type: "fullForm" }, { term: "CMC", type: "acronym" }],
      avoid: [{ term: "Central Military Committee", basis: "predicted" }],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "中央军委决定", en: "the Central Military Commission decided", expect: [] }]
    },
    {
      id: "chinese-path-to-building-a-strong-military",
      zh: "中国特色强军之路",
      en: [
        { term: "Chinese path to building a strong military", valid: { from: "2022-10" }, source: "report-2022-excerpts-zznu" },
        {
          term: "Chinese path in strengthening our armed forces",
          match: { forms: ["Chinese path in strengthening its armed forces"] },
          source: "gwr-2018"
        },
        { term: "powerful military with Chinese characteristics", source: "gwr-2018" },
        { term: "Chinese path of building strong armed forces", confidence: 1 },
        { term: "path of building a strong military with Chinese characteristics", confidence: 1 }
      ],
      match: { inflect: false },
      source: "report-2022-excerpts-zznu",
      confidence: 2,
      tests: [{ zh: "坚持中国特色强军之路", en: "keep to the Chinese path to building a strong military", expect: [] }]
    },
    {
      id: "cmc-chairman-responsibility-system",
      zh: "军委主席负责制",
      en: [
        {
          term: "system of the Chairman of the Central Military Commission assuming full responsibility for military affairs",
          source: "gwr-2018"
        },
        {
          term: "system whereby the Chairman of the Central Military Commission assumes overall responsibility over military affairs",
          source: "gwr-2017"
        },
        { term: "CMC Chairman responsibility system", type: "shortForm", confidence: 1 },
        { term: "system of ultimate responsibility resting with the CMC chairman", confidence: 1 }
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "贯彻军委主席负责制", en: "follow the CMC Chairman responsibility system", expect: [] }]
    },
    {
      id: "combat-effectiveness",
      zh: "战斗力标准",
      en: [
        "combat effectiveness as the sole criterion",
        { term: "standard of combat effectiveness", confidence: 1 },
        { term: "criterion of combat effectiveness", confidence: 1 }
      ],
      match: { inflect: false },
      confidence: 1,
      tests: [{ zh: "坚持战斗力标准", en: "uphold the criterion of combat effectiveness", expect: [] }]
    },
    {
      id: "defense-expenditure",
      zh: ["国防开支", "国防费"],
      en: [
        "defense expenditure",
        { term: "defense spending", confidence: 1 },
        { term: "national defense spending", confidence: 1 },
        { term: "defense budget", confidence: 1 }
      ],
      match: { inflect: false },
      source: "defence-wp-2019",
      confidence: 2,
      tests: [{ zh: "合理的国防开支", en: "reasonable defense expenditure", expect: [] }]
    },
    {
      id: "defense-related-science-technology-and-industry",
      zh: "国防科技工业",
      en: [
        "defense-related science, technology, and industry",
        { term: "defense-related science, technology, and industries", source: "gwr-2016" },
        { term: "defense-related science and technology industries", source: "gwr-2017" },
        { term: "defense science, technology and industry", confidence: 1 },
        { term: "defense industry", confidence: 1 }
      ],
      match: { notIn: ["国家国防科技工业局"] },
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "深化国防科技工业改革", en: "deepen reform of defense-related science, technology, and industry", expect: [] }]
    },
    {
      id: "defensive-national-defense-policy",
      zh: "防御性国防政策",
      en: ["defensive national defense policy", { term: "national defense policy that is defensive in nature", confidence: 1 }],
      source: ["xinhua-2019-07-24", "defence-wp-2019"],
      confidence: 2,
      tests: [{ zh: "奉行防御性国防政策", en: "pursue a defensive national defense policy", expect: [] }]
    },
    {
      id: "dream-of-building-a-powerful-military",
      zh: "强军梦",
      en: [
        "dream of building a powerful military",
        { term: "dream of building a strong military", confidence: 1 },
        { term: "dream of a strong military", confidence: 1 },
        { term: "dream of strengthening the armed forces", confidence: 1 },
        { term: "building a powerful military", type: "shortForm", confidence: 1 }
      ],
      avoid: [{ term: "strong army dream", basis: "predicted", note: "军 is all the armed forces, not the army" }],
      match: { inflect: false },
      source: "china-com-2017-12-21",
      confidence: 3,
      tests: [{ zh: "实现强军梦", en: "realize the dream of building a powerful military", expect: [] }]
    },
    {
      id: "goal-of-building-strong-armed-forces",
      zh: "强军目标",
      en: [
        "goal of building strong armed forces",
        { term: "goal of building stronger armed forces", source: ["gwr-2018", "xinhua-2020-11-26"] },
        { term: "goal of strengthening the armed forces", source: "gwr-2017" },
        "goal of building a strong military",
        { term: "goal of building a powerful military", confidence: 1 }
      ],
      match: { inflect: false },
      source: "gwr-2016",
      confidence: 2,
      tests: [
        { zh: "围绕强军目标", en: "in keeping with the goal of building strong armed forces", expect: [] },
        { zh: "围绕强军目标", en: "in keeping with the goal of building stronger armed forces", expect: [] }
      ]
    },
    {
      id: "military-civilian-integration",
      zh: "军民融合",
      en: [
        "military-civilian integration",
        { term: "civil-military integration", confidence: 1 },
        { term: "civilian-military integration", confidence: 1 }
      ],
      avoid: [
        {
          term: "military-civil fusion",
          severity: "warning",
          basis: "seen",
          note: "the foreign analysts' word; the reports say integration"
        },
        {
          term: "civil-military fusion",
          severity: "warning",
          basis: "seen",
          note: "the foreign analysts' word; the reports say integration"
        }
      ],
      match: { inflect: false },
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [
        { zh: "推动军民融合", en: "promote military-civilian integration", expect: [] },
        { zh: "推动军民融合", en: "promote military-civil fusion", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "military-strategy-for-the-new-era",
      zh: "新时代军事战略方针",
      en: ["military strategy for the new era", { term: "military strategic guideline for the new era", confidence: 1 }],
      match: { inflect: false },
      source: ["report-2022-politrans", "xinhua-2020-11-26"],
      confidence: 2,
      tests: [{ zh: "贯彻新时代军事战略方针", en: "implement the military strategy for the new era", expect: [] }]
    },
    {
      id: "military-training-and-war-preparedness",
      zh: "练兵备战",
      en: [
        "military training and war preparedness",
        { term: "military training and preparedness", source: "gwr-2017" },
        { term: "military training and combat readiness", confidence: 1 },
        { term: "military training and combat preparedness", confidence: 1 }
      ],
      match: { inflect: false },
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "加强练兵备战", en: "step up military training and war preparedness", expect: [] }]
    },
    {
      id: "military-training-under-combat-conditions",
      zh: ["实战化军事训练", "实战化训练"],
      en: [
        "training under combat conditions",
        { term: "military training under combat conditions", confidence: 1 },
        { term: "combat-realistic training", confidence: 1 }
      ],
      match: { inflect: false },
      source: "report-2022-excerpts-zznu",
      confidence: 2,
      tests: [{ zh: "加强实战化训练", en: "step up training under combat conditions", expect: [] }]
    },
    {
      id: "modern-armed-forces-system",
      zh: "现代军事力量体系",
      en: ["modern armed forces system", "modern system of military forces"],
      source: "report-2022-excerpts-zznu",
      confidence: 2,
      tests: [{ zh: "构建现代军事力量体系", en: "build a modern armed forces system", expect: [] }]
    },
    {
      id: "modernize-national-defense-and-the-armed-forces",
      zh: ["国防和军队现代化", "国防和军队现代化建设"],
      en: [
        {
          term: "modernize national defense and the armed forces",
          pos: "verb",
          match: {
            forms: [
              "modernize our national defense and the armed forces",
              "modernization of national defense and the armed forces",
              "modernizing our national defense and the armed forces"
            ]
          }
        },
        {
          term: "modernize national defense and the military",
          pos: "verb",
          match: { forms: ["modernization of national defense and the military"] },
          source: "report-2022-politrans"
        }
      ],
      source: "report-2022-excerpts-zznu",
      confidence: 2,
      tests: [
        { zh: "推进国防和军队现代化", en: "modernize national defense and the armed forces", expect: [] },
        { zh: "推进国防和军队现代化", en: "the modernization of national defense and the military", expect: [] }
      ]
    },
    {
      id: "national-defense",
      zh: "国防",
      en: ["national defense", { term: "defense", type: "shortForm", source: "gwr-2016" }],
      pos: "noun",
      match: {
        inflect: false,
        notIn: [
          "国防部",
          "国防科工局",
          "国防科技大学",
          "国防大学",
          "全国防",
          "我国防疫",
          "我国防控",
          "我国防汛",
          "我国防灾",
          "我国防空",
          "中国防",
          "各国防",
          "国防疫",
          "国防控",
          "国防汛",
          "国防灾",
          "国防洪",
          "国防病",
          "国防止",
          "国防范"
        ]
      },
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "巩固国防", en: "strengthen national defense", expect: [] }]
    },
    {
      id: "national-defense-and-the-armed-forces",
      zh: "国防和军队",
      en: [
        "national defense and the armed forces",
        { term: "national defense and armed forces", source: "gwr-2017" },
        { term: "national defense and the military", source: "report-2022-politrans" }
      ],
      match: { inflect: false },
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [
        { zh: "支持国防和军队改革", en: "support the reform of national defense and the armed forces", expect: [] },
        { zh: "支持国防和军队改革", en: "support the reform of national defense and the military", expect: [] }
      ]
    },
    {
      id: "national-defense-development",
      zh: "国防建设",
      en: [
        "national defense development",
        "defense development",
        "development of national defense",
        { term: "development of the economy and national defense", note: "for 经济建设和国防建设", source: "gwr-2017", confidence: 2 },
        "building of national defense",
        { term: "build national defense", pos: "verb" },
        { term: "strengthen national defense", pos: "verb" },
        "national defense building"
      ],
      avoid: [
        {
          term: "national defense construction",
          severity: "warning",
          basis: "seen",
          note: "建设 is development here; both forms were seen on pages of one company in 2020",
          source: "casic-2020-07-31"
        }
      ],
      match: { notIn: ["国防建设工程"] },
      confidence: 1,
      tests: [
        { zh: "支持国防建设", en: "support national defense development", expect: [] },
        { zh: "支持国防建设", en: "support national defense construction", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "national-defense-mobilization",
      zh: "国防动员",
      en: ["national defense mobilization", { term: "defense mobilization", source: ["gwr-2016", "gwr-2017", "gwr-2018"] }],
      match: { inflect: false },
      source: ["gwr-2016", "gwr-2017", "gwr-2018", "defence-wp-2019"],
      confidence: 2,
      tests: [{ zh: "加强国防动员", en: "strengthen national defense mobilization", expect: [] }]
    },
    {
      id: "partys-absolute-leadership-over-the-armed-forces",
      zh: ["党对军队绝对领导", "党对军队的绝对领导"],
      en: [
        "Party's absolute leadership over the armed forces",
        { term: "absolute leadership by the Party over the armed forces", source: "gwr-2018" },
        { term: "Party having absolute leadership over the armed forces", source: "gwr-2016" },
        { term: "Party's absolute leadership over the military", confidence: 1 },
        { term: "absolute Party leadership over the armed forces", confidence: 1 }
      ],
      match: { inflect: false },
      source: "gwr-2017",
      confidence: 2,
      tests: [{ zh: "坚持党对军队的绝对领导", en: "uphold the Party's absolute leadership over the armed forces", expect: [] }]
    },
    {
      id: "partys-absolute-leadership-over-the-peoples-armed-forces",
      zh: ["党对人民军队的绝对领导", "党对人民军队绝对领导"],
      en: [
        "Party's absolute leadership over the people's armed forces",
        { term: "absolute Party leadership over the people's armed forces", confidence: 1 }
      ],
      match: { inflect: false },
      source: "report-2022-politrans",
      confidence: 2,
      tests: [{ zh: "坚持党对人民军队的绝对领导", en: "uphold the Party's absolute leadership over the people's armed forces", expect: [] }]
    },
    {
      id: "peoples-armed-forces",
      zh: "人民军队",
      en: [
        "people's armed forces",
        { term: "people's army", confidence: 1 },
        { term: "people's military", confidence: 1 },
        { term: "armed forces", type: "shortForm", source: ["gwr-2018", "gwr-2020"] }
      ],
      match: { inflect: false, notIn: ["党对人民军队的绝对领导"] },
      source: ["gwr-2018", "report-2022-politrans"],
      confidence: 2,
      tests: [{ zh: "人民军队的传统", en: "the traditions of the people's armed forces", expect: [] }]
    },
    {
      id: "peoples-armed-police-force",
      zh: ["武警部队", "中国人民武装警察部队", "武装警察部队"],
      en: [
        "People's Armed Police Force",
        { term: "Chinese People's Armed Police Force", confidence: 1 },
        { term: "People's Armed Police", type: "shortForm", confidence: 1 },
        { term: "armed police force", type: "shortForm", source: "gwr-2016" },
        { term: "PAPF", type: "acronym" }
      ],
      confidence: 1,
      tests: [{ zh: "武警部队的发展", en: "the development of the People's Armed Police Force", expect: [] }]
    },
    {
      id: "peoples-liberation-army",
      zh: [{ term: "中国人民解放军", type: "fullForm" }, { term: "人民解放军", type: "shortForm" }, { term: "解放军", type: "shortForm" }],
      en: [
        { term: "People's Liberation Army", type: "fullForm" },
        { term: "Chinese People's Liberation Army", type: "fullForm" },
        { term: "PLA", type: "acronym" }
      ],
      match: { notIn: ["解放军报"] },
      source: "cd-2022-08-01",
      confidence: 2,
      tests: [
        { zh: "中国人民解放军成立", en: "the founding of the People's Liberation Army", expect: [] },
        { zh: "中国人民解放军成立", en: "the founding of the PLA", expect: [] }
      ]
    },
    {
      id: "pla-rocket-force",
      zh: "火箭军",
      en: ["PLA Rocket Force", "People's Liberation Army Rocket Force", { term: "Rocket Force", type: "shortForm" }],
      related: [{ id: "pla-strategic-support-force", rel: "contrast" }],
      confidence: 1,
      tests: [{ zh: "火箭军成立", en: "the founding of the PLA Rocket Force", expect: [] }]
    },
    {
      id: "pla-strategic-support-force",
      zh: "战略支援部队",
      en: ["PLA Strategic Support Force", { term: "Strategic Support Force", type: "shortForm" }],
      related: [{ id: "pla-rocket-force", rel: "contrast" }],
      note: "Name of 2015 to 2024.",
      confidence: 1,
      tests: [{ zh: "战略支援部队成立", en: "the founding of the PLA Strategic Support Force", expect: [] }]
    },
    {
      id: "public-awareness-about-national-defense",
      zh: "全民国防教育",
      en: [
        "public awareness about national defense",
        { term: "national defense education among the general public", source: "gwr-2017" },
        { term: "public awareness about the importance of national defense", source: "gwr-2016" },
        { term: "national defense education", source: "gwr-2017" }
      ],
      match: { inflect: false },
      source: "gwr-2018",
      confidence: 2,
      tests: [
        { zh: "加强全民国防教育", en: "strengthen public awareness about national defense", expect: [] },
        { zh: "加强全民国防教育", en: "strengthen national defense education", expect: [] }
      ]
    },
    {
      id: "reserve-forces",
      zh: ["预备役部队", "国防后备力量"],
      en: ["reserve force", { term: "defense reserve", source: "defence-wp-2019" }],
      pos: "noun",
      source: "defence-wp-2019",
      confidence: 2,
      tests: [{ zh: "改革预备役部队", en: "reform the reserve forces", expect: [] }]
    },
    {
      id: "run-the-military-in-accordance-with-the-law",
      zh: "依法治军",
      en: [
        { term: "run the military in accordance with the law", pos: "verb" },
        { term: "run in accordance with law", source: "gwr-2018" },
        { term: "run the armed forces by law", pos: "verb", confidence: 1 },
        { term: "govern the military in accordance with the law", pos: "verb", confidence: 1 },
        { term: "run them by law", pos: "verb", source: "gwr-2016" },
        { term: "run by law", source: "gwr-2017" },
        { term: "law-based governance of the military", confidence: 1 }
      ],
      source: "report-2022-politrans",
      confidence: 2,
      tests: [{ zh: "坚持依法治军", en: "run the military in accordance with the law", expect: [] }]
    },
    {
      id: "sastind",
      zh: [{ term: "国家国防科技工业局", type: "fullForm" }, { term: "国防科工局", type: "shortForm" }],
      en: [
        { term: "State Administration of Science, Technology and Industry for National Defense", type: "fullForm" },
        {
          term: "State Administration for Science, Technology and Industry for National Defense",
          type: "fullForm",
          source: "wikipedia-sastind-2015"
        },
        { term: "SASTIND", type: "acronym" }
      ],
      firstMention: { en: "{full} ({short})" },
      source: ["enread-2015-12-29", "wikipedia-sastind-2015"],
      confidence: 2,
      tests: [
        { zh: "国防科工局表示", en: "SASTIND said", expect: [] },
        {
          zh: "国家国防科技工业局表示",
          en: "the State Administration of Science, Technology and Industry for National Defense said",
          expect: []
        }
      ]
    },
    {
      id: "strategy-for-military-civilian-integration",
      zh: "军民融合发展战略",
      en: [
        "strategy for military-civilian integration",
        { term: "military-civilian integration strategy", confidence: 1 },
        { term: "strategy of military-civilian integration", confidence: 1 }
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "实施军民融合发展战略", en: "implement the strategy for military-civilian integration", expect: [] }]
    },
    {
      id: "strategy-of-strengthening-the-military-through-reform",
      zh: "改革强军战略",
      en: "strategy of strengthening the military through reform",
      source: "army-cause-2019",
      confidence: 2,
      tests: [{ zh: "实施改革强军战略", en: "implement the strategy of strengthening the military through reform", expect: [] }]
    },
    {
      id: "strengthen-the-military-through-reform",
      zh: "改革强军",
      en: [
        { term: "strengthen the military through reform", pos: "verb" },
        { term: "strengthened through reform", source: "gwr-2018" },
        { term: "strengthen the armed forces through reform", pos: "verb", confidence: 1 },
        { term: "strengthen them through reform", pos: "verb", source: "gwr-2017" }
      ],
      match: { notIn: ["改革强军战略"] },
      source: "report-2022-politrans",
      confidence: 2,
      tests: [{ zh: "坚持改革强军", en: "strengthen the military through reform", expect: [] }]
    },
    {
      id: "thinking-on-strengthening-the-military-for-the-new-era",
      zh: "新时代党的强军思想",
      en: [
        "thinking on strengthening the military for the new era",
        { term: "thinking on strengthening the armed forces for the new era", confidence: 1 },
        { term: "thinking on strengthening the military", type: "shortForm", source: "xinhua-2020-11-26" }
      ],
      match: { inflect: false },
      source: ["report-2022-politrans", "xinhua-2020-11-26"],
      confidence: 2,
      tests: [{ zh: "贯彻新时代党的强军思想", en: "apply the Party's thinking on strengthening the military for the new era", expect: [] }]
    },
    {
      id: "unity-between-the-military-and-the-government",
      zh: "军政军民团结",
      en: [
        "unity between the military and the government and between the military and the people",
        { term: "unity between government and the military and between the people and the military", source: "gwr-2018" },
        { term: "bond between the military and the government and between the military and the people", source: "gwr-2016" },
        { term: "military-government and military-civilian unity", confidence: 1 }
      ],
      match: { inflect: false },
      source: "gwr-2017",
      confidence: 2,
      tests: [
        {
          zh: "巩固军政军民团结",
          en: "consolidate the unity between the military and the government and between the military and the people",
          expect: []
        }
      ]
    },
    {
      id: "world-class-aerospace-defense-corporation",
      zh: ["世界一流航天防务集团公司", "世界一流航天防务公司"],
      en: [
        "world-class aerospace defense corporation",
        { term: "world-leading aerospace defense corporation", style: "casic", note: "form of July 2020" },
        "world-class aerospace defense company",
        "world-class aerospace and defense corporation"
      ],
      note: "Company slogan; the English is that of the company's own pages of 2020.",
      tags: ["casic"],
      confidence: 1,
      tests: [
        { zh: "建设世界一流航天防务集团公司", en: "build a world-class aerospace defense corporation", expect: [] },
        { zh: "建设世界一流航天防务集团公司", en: "build a World-leading Aerospace Defense Corporation", expect: [] }
      ]
    },
    {
      id: "world-class-armed-forces",
      zh: "世界一流军队",
      en: [
        "world-class armed forces",
        { term: "world-class military", source: "xinhua-2020-11-26" },
        { term: "world-class forces", confidence: 1 }
      ],
      source: "china-com-2022-12-09",
      confidence: 3,
      tests: [
        { zh: "建成世界一流军队", en: "become world-class armed forces", expect: [] },
        { zh: "建成世界一流军队", en: "become a world-class military", expect: [] }
      ]
    },
    {
      id: "xi-jinpings-thinking-on-strengthening-the-armed-forces",
      zh: "习近平强军思想",
      en: [
        "Xi Jinping's thinking on strengthening the armed forces",
        { term: "Xi Jinping's thinking on strengthening the military", confidence: 1 },
        { term: "Xi Jinping Thought on Strengthening the Military", confidence: 1 }
      ],
      avoid: [
        {
          term: "Xi Jinping Thought on Strengthening the Army",
          severity: "warning",
          basis: "seen",
          note: "军 is all the armed forces; seen in machine-translated news"
        }
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [
        { zh: "贯彻习近平强军思想", en: "apply Xi Jinping's thinking on strengthening the armed forces", expect: [] },
        { zh: "贯彻习近平强军思想", en: "apply Xi Jinping Thought on Strengthening the Army", expect: ["deprecated-term"] }
      ]
    }
  ]
};

// glossary/diplomacy.json
var diplomacy_default = {
  $schema: "./schema.json",
  yizhi: 1,
  id: "diplomacy",
  name: { en: "Diplomacy, Hong Kong, Macao and Taiwan", zh: "外交与港澳台" },
  version: "0.1.0",
  license: "CC-BY-4.0",
  languages: ["zh", "en"],
  extends: [],
  defaults: { subject: "diplomacy" },
  sources: {
    "asean-2022": {
      title: "双语:中国新篇章,世界新机遇 (China's New Chapter, World's New Opportunity)",
      publisher: "Ambassador to ASEAN (copy, 英语世界)",
      date: "2022-10-26",
      url: "http://yingyushijie.cn/exam/detail/id/10104/category/60.html"
    },
    "bri-norm-2015": {
      title: "官方發佈「一帶一路」英譯:「B&R」",
      publisher: "文匯網 (wenweipo.com), after the National Development and Reform Commission",
      date: "2015-09-24",
      url: "http://news.wenweipo.com/2015/09/24/IN1509240016.htm"
    },
    "cpc20-report": {
      title: "Report to the 20th National Congress of the Communist Party of China (中英对照:习近平在中国共产党第二十次全国代表大会上的报告)",
      publisher: "Communist Party of China (bilingual copy, reciyi.com)",
      date: "2022-10",
      url: "https://www.reciyi.com/article/?id=3834&page=6"
    },
    "governance-of-china-msr": {
      title: "21世纪海上丝绸之路 21st-century Maritime Silk Road, after Xi Jinping: The Governance of China, pp. 321, 395",
      publisher: "Foreign Languages Press (quoted by ce.newdu.com)",
      date: "2014",
      url: "http://ce.newdu.com/q10.html"
    },
    "gsi-2023": {
      title: "双语:全球安全倡议,为了和平团结的美好世界 (Global Security Initiative, for a Peaceful and United World)",
      publisher: "Embassy in Pakistan (copy, 英语世界)",
      date: "2023-02-23",
      url: "http://yingyushijie.com/exam/detail/id/10294/category/60.html"
    },
    "gsi-canada-2023": {
      title: "The Way Forward: China's Global Security Initiative",
      publisher: "Embassy in Canada (bilingual copy, 英语世界)",
      date: "2023-04-11",
      url: "http://www.yingyushijie.com/business/detail/id/10431/category/60.html"
    },
    "gwr-2016": {
      title: "Report on the Work of the Government (2016)",
      publisher: "State Council of the People's Republic of China",
      date: "2016-03-05"
    },
    "gwr-2017": {
      title: "Report on the Work of the Government (2017)",
      publisher: "State Council of the People's Republic of China",
      date: "2017-03-05"
    },
    "gwr-2018": {
      title: "Report on the Work of the Government (2018)",
      publisher: "State Council of the People's Republic of China",
      date: "2018-03-05"
    },
    "gwr-2019": {
      title: "Report on the Work of the Government (2019)",
      publisher: "State Council of the People's Republic of China",
      date: "2019-03-05"
    },
    "gwr-2020": {
      title: "Report on the Work of the Government (2020)",
      publisher: "State Council of the People's Republic of China",
      date: "2020-05-22"
    },
    "gwr-2025-reciyi-6": {
      title: "Report on the Work of the Government (2025)",
      publisher: "State Council of the People's Republic of China (bilingual copy, reciyi.com)",
      date: "2025-03-05",
      url: "https://www.reciyi.com/2025/03/10595-6.html"
    },
    "keywords-major-country": {
      title: "中国特色大国外交 / Major Country Diplomacy with Chinese Characteristics",
      publisher: "China Keywords (keywords.china.org.cn)",
      date: "2019-04-19",
      url: "http://keywords.china.org.cn/2019-04/19/content_74687498.htm"
    },
    "keywords-neighbors-2020": {
      title: "Building Relations with Neighboring Countries Based on Amity, Sincerity, Mutual Benefit, and Inclusiveness",
      publisher: "China Keywords, china.org.cn (copy)",
      date: "2020-01-19"
    },
    "qiushi-values-2022": {
      title: "双语|始终弘扬全人类共同价值 (An Unswerving Champion for Humanity's Common Values)",
      publisher: "Qiu Ping (copy, 71396.com)",
      date: "2022",
      url: "https://www.71396.com/a/15-1670934818486624.html"
    },
    "taiwan-statement-2016": {
      title: "Mainland's Taiwan Affairs Authorities' Statement on Cross-Straits Relations",
      publisher: "Taiwan affairs offices (bilingual copy, 09jq.com)",
      date: "2016-05-20",
      url: "http://09jq.com/fanyi/38493.html"
    },
    "taiwan-wp-2022": {
      title: "Key concepts in the white paper The Taiwan Question and China's Reunification in the New Era",
      publisher: "Foreign Affairs Office of Hubei Province (fohb.gov.cn), after the CICG translators",
      date: "2022-08-10",
      url: "http://webadmin.fohb.gov.cn/info/2022-08/20220810155200_885.html"
    },
    "wangyi-2022": {
      title: "Maintain a Global Vision, Forge Ahead with Greater Resolve and Write a New Chapter in Major-Country Diplomacy with Chinese Characteristics",
      publisher: "Ministry of Foreign Affairs (bilingual copy, gaozhaiedu.com)",
      date: "2022-12-25",
      url: "https://www.gaozhaiedu.com/html/whitepaper/wangyishuangyuyanjiangzhici/2022/1227/5182.html"
    },
    "wangyi-2024-five": {
      title: "The Historic Step from Peaceful Coexistence to a Shared Future for Humanity (双语:从和平共处到命运与共的历史跨越)",
      publisher: "Wang Yi (bilingual copy, gaozhaiedu.com)",
      date: "2024-08-27",
      url: "https://gaozhaiedu.com/html/whitepaper/wangyishuangyuyanjiangzhici/2024/0827/5578.html"
    },
    "wangyi-qiushi-2021": {
      title: "Rise to the Challenges, Serve the Nation and Embark on a New Journey for Major-Country Diplomacy with Chinese Characteristics",
      publisher: "Wang Yi, Qiushi (bilingual copy)",
      date: "2021",
      url: "http://www.rgfgowx.cn/?id=448&mod=news_show"
    },
    "wangyi-qiushi-2025": {
      title: "Holding High the Banner of Building a Community with a Shared Future for Mankind and Striving for Greater Achievements in Major-Country Diplomacy with Chinese Characteristics",
      publisher: "Ministry of Foreign Affairs; Qiushi Journal 2025 No. 2 (bilingual copy, wxredian.com)",
      date: "2025-01",
      url: "https://wxredian.com/art?id=5d7a8c9eb9d960207b8dd60cda3254e5"
    },
    "wangyi-shared-future-2016": {
      title: "王毅:携手打造人类命运共同体",
      publisher: "hxen.net",
      date: "2016-06-14",
      url: "http://hxen.net/interpretation/kouyiziliao/2016-06-14/430998_2.html"
    },
    "wp-taiwan-news-2022": {
      title: "《台湾问题与新时代中国统一事业》白皮书",
      publisher: "haosuyi.com, after Xinhua",
      date: "2022-08",
      url: "https://m.haosuyi.com/news/show-13934.html"
    },
    "yang-2020": {
      title: "Firmly Uphold and Practice Multilateralism and Build a Community with a Shared Future for Mankind",
      publisher: "Yang Jiechi (bilingual copy, w47h.cn)",
      date: "2020-12-30",
      url: "http://w47h.cn/article/203.html"
    },
    "yang-2022": {
      title: "Studying and Implementing Xi Jinping Thought on Diplomacy in a Deep-going Way and Opening up New Horizons in China's External Work",
      publisher: "Yang Jiechi, People's Daily (bilingual copy)",
      date: "2022-05-16",
      url: "http://m.lishuizhu.cn/tgmj/3799"
    }
  },
  entries: [
    {
      id: "amity-sincerity-mutual-benefit-inclusiveness",
      zh: ["亲诚惠容", "亲、诚、惠、容"],
      en: [
        {
          term: "amity, sincerity, mutual benefit, and inclusiveness",
          match: { forms: ["amity, sincerity, mutual benefit and inclusiveness"] }
        }
      ],
      source: ["gwr-2016", "keywords-neighbors-2020"],
      confidence: 2,
      tests: [{ zh: "秉持亲诚惠容理念", en: "follow the principle of amity, sincerity, mutual benefit and inclusiveness", expect: [] }]
    },
    {
      id: "apec",
      zh: ["亚太经济合作组织", { term: "亚太经合组织", type: "shortForm" }],
      en: [{ term: "APEC", type: "acronym" }, { term: "Asia-Pacific Economic Cooperation", type: "fullForm" }],
      avoid: [
        {
          term: "Asia-Pacific Economic Cooperation Organization",
          basis: "predicted",
          note: 'the English name has no "Organization"'
        }
      ],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "亚太经合组织领导人非正式会议", en: "the APEC Economic Leaders Meeting", expect: [] }]
    },
    {
      id: "apec-economic-leaders-meeting",
      zh: ["亚太经合组织领导人非正式会议", "亚太经济合作组织领导人非正式会议"],
      en: ["APEC Economic Leaders Meeting", { term: "APEC Economic Leaders' Meeting", source: "gwr-2025-reciyi-6" }],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "出席亚太经合组织领导人非正式会议", en: "attend the APEC Economic Leaders Meeting", expect: [] }]
    },
    {
      id: "asian-infrastructure-investment-bank",
      zh: ["亚洲基础设施投资银行", { term: "亚投行", type: "shortForm" }],
      en: [{ term: "Asian Infrastructure Investment Bank", type: "fullForm" }, { term: "AIIB", type: "acronym" }],
      avoid: [{ term: "Asia Infrastructure Investment Bank", basis: "predicted" }],
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "亚洲基础设施投资银行成立", en: "The Asian Infrastructure Investment Bank was inaugurated", expect: [] }]
    },
    {
      id: "belt-and-road-forum",
      zh: "“一带一路”国际合作高峰论坛",
      en: ["Belt and Road Forum for International Cooperation", { term: "BRF", type: "acronym" }],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "举办“一带一路”国际合作高峰论坛", en: "host the Belt and Road Forum for International Cooperation", expect: [] }]
    },
    {
      id: "belt-and-road-initiative",
      zh: ["一带一路", "“一带一路”倡议", "共建“一带一路”"],
      en: [
        { term: "Belt and Road Initiative", type: "fullForm" },
        { term: "BRI", type: "acronym", source: "gwr-2019" },
        { term: "Belt and Road", type: "shortForm", source: "bri-norm-2015" },
        { term: "B&R", type: "abbreviation", source: "bri-norm-2015" },
        {
          term: "Silk Road Economic Belt and the 21st-century Maritime Silk Road",
          match: { case: "insensitive", forms: ["Silk Road Economic Belt and 21st Century Maritime Silk Road Initiative"] },
          source: "bri-norm-2015"
        },
        { term: "land and maritime Silk Road initiative", source: "bri-norm-2015" },
        {
          term: "One Belt, One Road",
          status: "superseded",
          match: { forms: ["One Belt One Road"] },
          note: 'official usage until September 2015, when the rendering was fixed as "the Belt and Road"; today it is to be replaced, hence superseded without a date'
        }
      ],
      avoid: [
        {
          term: "One Belt and One Road",
          basis: "seen",
          note: "official usage until September 2015; met in an English page on the initiative (laigaokao.com)"
        },
        { term: "OBOR", type: "acronym", basis: "seen", note: "official usage until September 2015; met on a World Bank blog" },
        {
          term: "Belt and Road strategy",
          basis: "predicted",
          note: 'the 2015 rule asks for "initiative", not strategy, project, program or agenda'
        }
      ],
      firstMention: { en: "{full} ({short})" },
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [
        { zh: "推进“一带一路”建设", en: "pursue the Belt and Road Initiative", expect: [] },
        { zh: "“一带一路”国际合作", en: "international cooperation under the Belt and Road Initiative", expect: [] },
        { zh: "推进“一带一路”建设", en: "promote the construction of One Belt, One Road", expect: ["superseded-term"] },
        { zh: "“一带一路”的项目", en: "projects under OBOR", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "boao-forum-for-asia",
      zh: "博鳌亚洲论坛",
      en: [{ term: "Boao Forum for Asia", type: "fullForm" }, { term: "BFA", type: "acronym" }],
      avoid: [{ term: "Boao Asia Forum", basis: "predicted" }],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "博鳌亚洲论坛年会", en: "the annual conference of the Boao Forum for Asia", expect: [] }]
    },
    {
      id: "both-sides-of-the-straits-are-one-family",
      zh: "两岸一家亲",
      en: [
        "people on both sides of the Straits belong to one and the same family",
        "people on both sides of the Straits are of one family",
        "people on both sides of the Taiwan Straits are one family",
        "both sides of the Straits are one family",
        "we are all of the same family"
      ],
      source: "gwr-2016",
      confidence: 2,
      tests: [
        {
          zh: "秉持“两岸一家亲”理念",
          en: "guided by the conviction that people on both sides of the Straits belong to one and the same family",
          expect: []
        }
      ]
    },
    {
      id: "brics",
      zh: "金砖国家",
      en: ["BRICS", "BRICS countries"],
      source: ["gwr-2017", "gwr-2018", "gwr-2025-reciyi-6"],
      confidence: 2,
      tests: [{ zh: "金砖国家领导人会晤", en: "the BRICS Leaders Meeting", expect: [] }]
    },
    {
      id: "china-arab-states-cooperation-forum",
      zh: ["中阿合作论坛", "中国－阿拉伯国家合作论坛"],
      en: "China-Arab States Cooperation Forum",
      related: [{ id: "forum-on-china-africa-cooperation", rel: "contrast" }],
      source: "gwr-2025-reciyi-6",
      confidence: 2,
      tests: [{ zh: "中阿合作论坛部长级会议", en: "the Ministerial Conference of the China-Arab States Cooperation Forum", expect: [] }]
    },
    {
      id: "cold-war-mentality",
      zh: "冷战思维",
      en: ["Cold War mentality", "Cold-War thinking"],
      source: "wangyi-qiushi-2021",
      confidence: 2,
      tests: [{ zh: "摒弃冷战思维", en: "abandon the Cold War mentality", expect: [] }]
    },
    {
      id: "common-values-of-humanity",
      zh: "全人类共同价值",
      en: [
        "humanity's common values",
        "common values of humanity",
        "global common values of humanity",
        "common values of mankind",
        "common values of all humanity"
      ],
      source: "qiushi-values-2022",
      confidence: 2,
      tests: [{ zh: "弘扬全人类共同价值", en: "champion humanity's common values", expect: [] }]
    },
    {
      id: "community-with-a-shared-future",
      zh: "命运共同体",
      en: [
        "community with a shared future",
        "community of shared future",
        { term: "community of common destiny", source: "gwr-2016" }
      ],
      confidence: 1,
      tests: [{ zh: "两岸命运共同体", en: "a cross-Straits community of common destiny", expect: [] }]
    },
    {
      id: "community-with-a-shared-future-for-humanity",
      zh: "人类命运共同体",
      en: [
        { term: "community with a shared future for humanity", source: "keywords-major-country" },
        { term: "community with a shared future for mankind", source: ["gwr-2018", "gwr-2025-reciyi-6", "wangyi-qiushi-2025"] },
        { term: "human community with a shared future", note: "form of the report of 2022", source: "asean-2022" },
        { term: "global community of shared future", source: "qiushi-values-2022" },
        { term: "community of shared future for all humankind", source: "gwr-2017" },
        { term: "community of shared future for mankind", source: "wangyi-shared-future-2016" },
        "community with a shared future for humankind",
        { term: "global community with a shared future for humankind", source: "gsi-canada-2023" },
        "global community with a shared future",
        "community of shared future for humanity",
        {
          term: "community of common destiny for mankind",
          status: "superseded",
          valid: { until: "2017" },
          note: "rendering of 2012 to 2016; end of use not exact"
        }
      ],
      avoid: [
        {
          term: "community of human destiny",
          basis: "seen",
          note: "met in an English page on the 19th National Congress (zzhdxx.com)"
        },
        { term: "destiny community", basis: "seen", note: 'met in the same page: "a destiny community"' }
      ],
      source: "keywords-major-country",
      confidence: 3,
      tests: [
        { zh: "构建人类命运共同体", en: "build a community with a shared future for humanity", expect: [] },
        { zh: "构建人类命运共同体", en: "build a human community with a shared future", expect: [] },
        { zh: "构建人类命运共同体", en: "build a community of human destiny", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "consensus-of-1992",
      zh: "九二共识",
      en: "1992 Consensus",
      avoid: [
        { term: "92 Consensus", basis: "seen", note: "met in bilingual notes on Taiwan news (chinesereadingnotes.blogspot.com)" },
        { term: "consensus of 1992", severity: "warning", basis: "seen", note: "met on a Taiwan blog (hoonting.blogspot.com)" }
      ],
      source: ["gwr-2016", "gwr-2017", "gwr-2018", "taiwan-statement-2016"],
      confidence: 2,
      tests: [
        { zh: "坚持“九二共识”", en: "adhere to the 1992 Consensus", expect: [] },
        { zh: "坚持“九二共识”", en: "adhere to the 92 Consensus", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "consultation-contribution-shared-benefits",
      zh: "共商共建共享",
      en: [
        { term: "achieve shared growth through discussion and collaboration", pos: "verb" },
        { term: "achieve shared growth through consultation and collaboration", pos: "verb", source: "gwr-2017" },
        { term: "achieve common development and shared growth through joint consultation", pos: "verb", source: "gwr-2016" },
        "extensive consultation, joint contribution and shared benefits",
        "consultation and contribution for shared benefits",
        "planning together, building together, and benefiting together",
        "extensive consultation and joint contribution for shared benefits"
      ],
      avoid: [{ term: "co-discussion, co-construction and sharing", basis: "predicted" }],
      source: "gwr-2018",
      confidence: 2,
      tests: [
        { zh: "坚持共商共建共享", en: "We are committed to achieving shared growth through discussion and collaboration", expect: [] }
      ]
    },
    {
      id: "cross-straits-relations",
      zh: "两岸关系",
      en: [
        "cross-Straits relations",
        { term: "cross-Strait relations", source: "gwr-2018" },
        "relations across the Taiwan Straits",
        "relations between the two sides of the Straits"
      ],
      source: ["gwr-2016", "gwr-2017", "taiwan-statement-2016"],
      confidence: 2,
      tests: [{ zh: "推动两岸关系和平发展", en: "promote the peaceful growth of cross-Straits relations", expect: [] }]
    },
    {
      id: "cultural-and-people-to-people-exchanges",
      zh: "人文交流",
      en: [
        "cultural and people-to-people exchange",
        { term: "people-to-people and cultural exchange", source: "gwr-2018" },
        { term: "personal and cultural exchange", source: "gwr-2017" },
        { term: "cultural exchange", source: "gwr-2016" },
        { term: "people-to-people exchange", source: "gwr-2018" }
      ],
      avoid: [{ term: "humanistic exchange", basis: "predicted" }],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "深化人文交流", en: "deepen cultural and people-to-people exchanges", expect: [] }]
    },
    {
      id: "developing-country",
      zh: "发展中国家",
      en: ["developing country", "developing world", "developing nation"],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "广大发展中国家", en: "other developing countries", expect: [] }]
    },
    {
      id: "five-principles-of-peaceful-coexistence",
      zh: "和平共处五项原则",
      en: "Five Principles of Peaceful Coexistence",
      source: ["wangyi-2024-five", "gwr-2025-reciyi-6"],
      confidence: 2,
      tests: [{ zh: "弘扬和平共处五项原则", en: "carry forward the Five Principles of Peaceful Coexistence", expect: [] }]
    },
    {
      id: "forum-on-china-africa-cooperation",
      zh: "中非合作论坛",
      en: [{ term: "Forum on China-Africa Cooperation", type: "fullForm" }, { term: "FOCAC", type: "acronym" }],
      avoid: [{ term: "China-Africa Cooperation Forum", basis: "predicted" }],
      related: [{ id: "china-arab-states-cooperation-forum", rel: "contrast" }],
      source: ["gwr-2016", "gwr-2018", "gwr-2025-reciyi-6"],
      confidence: 2,
      tests: [{ zh: "中非合作论坛峰会", en: "the Summit of the Forum on China-Africa Cooperation", expect: [] }]
    },
    {
      id: "g20",
      zh: "二十国集团",
      en: ["G20", "Group of 20", "Group of Twenty"],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "二十国集团领导人峰会", en: "the G20 Leaders Summit", expect: [] }]
    },
    {
      id: "global-civilization-initiative",
      zh: "全球文明倡议",
      en: [{ term: "Global Civilization Initiative", type: "fullForm" }, { term: "GCI", type: "acronym" }],
      related: [{ id: "global-development-initiative", rel: "contrast" }, { id: "global-security-initiative", rel: "contrast" }],
      valid: { from: "2023-03" },
      confidence: 1,
      tests: [{ zh: "提出全球文明倡议", en: "propose the Global Civilization Initiative", expect: [] }]
    },
    {
      id: "global-development-initiative",
      zh: "全球发展倡议",
      en: [{ term: "Global Development Initiative", type: "fullForm" }, { term: "GDI", type: "acronym" }],
      related: [{ id: "global-security-initiative", rel: "contrast" }, { id: "global-civilization-initiative", rel: "contrast" }],
      valid: { from: "2021-09" },
      confidence: 1,
      tests: [{ zh: "提出全球发展倡议", en: "propose the Global Development Initiative", expect: [] }]
    },
    {
      id: "global-governance",
      zh: "全球治理",
      en: "global governance",
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "参与全球治理", en: "participate in global governance", expect: [] }]
    },
    {
      id: "global-partnerships",
      zh: ["全球伙伴关系", "全球伙伴关系网络"],
      en: [
        "global partnership",
        "global network of partnerships",
        { term: "partnerships across the globe", source: "gwr-2025-reciyi-6" },
        "partnership across the globe"
      ],
      confidence: 1,
      tests: [{ zh: "全球伙伴关系网络", en: "a global network of partnerships", expect: [] }]
    },
    {
      id: "global-security-initiative",
      zh: "全球安全倡议",
      en: [{ term: "Global Security Initiative", type: "fullForm" }, { term: "GSI", type: "acronym" }],
      related: [
        { id: "global-development-initiative", rel: "contrast" },
        { id: "global-civilization-initiative", rel: "contrast" }
      ],
      valid: { from: "2022-04" },
      source: ["gsi-2023", "gsi-canada-2023"],
      confidence: 2,
      tests: [{ zh: "提出全球安全倡议", en: "propose the Global Security Initiative", expect: [] }]
    },
    {
      id: "global-south",
      zh: "全球南方",
      en: "Global South",
      confidence: 1,
      tests: [{ zh: "全球南方国家", en: "countries of the Global South", expect: [] }]
    },
    {
      id: "hegemonism",
      zh: "霸权主义",
      en: ["hegemonism", "hegemony"],
      confidence: 1,
      tests: [{ zh: "反对霸权主义", en: "oppose hegemonism", expect: [] }]
    },
    {
      id: "high-degree-of-autonomy",
      zh: "高度自治",
      en: "high degree of autonomy",
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "实行高度自治", en: "enjoy a high degree of autonomy", expect: [] }]
    },
    {
      id: "home-court-diplomacy",
      zh: "主场外交",
      en: [
        "diplomatic event at home",
        { term: "home-court diplomatic event", source: "wangyi-2024-five" },
        "home-ground diplomatic event",
        {
          term: "diplomatic event that we will host at home",
          match: { forms: ["diplomatic events that we will host at home"] },
          source: "gwr-2018"
        },
        "home-field diplomacy",
        "home-court diplomacy",
        "host diplomacy"
      ],
      source: ["gwr-2018", "gwr-2025-reciyi-6"],
      confidence: 2,
      tests: [{ zh: "重大主场外交活动", en: "major diplomatic events at home", expect: [] }]
    },
    {
      id: "hotspot-issue",
      zh: "热点问题",
      en: ["hotspot issue", { term: "sensitive issue", source: "gwr-2016" }, "hotspot", "flashpoint"],
      source: ["gwr-2018", "gwr-2025-reciyi-6"],
      confidence: 2,
      tests: [{ zh: "地区热点问题", en: "regional hotspot issues", expect: [] }]
    },
    {
      id: "independent-foreign-policy-of-peace",
      zh: "独立自主的和平外交政策",
      en: "independent foreign policy of peace",
      confidence: 1,
      tests: [{ zh: "奉行独立自主的和平外交政策", en: "pursue an independent foreign policy of peace", expect: [] }]
    },
    {
      id: "major-country-diplomacy",
      zh: "大国外交",
      en: ["major-country diplomacy", { term: "diplomacy as a major country", source: "gwr-2016" }],
      avoid: [{ term: "big country diplomacy", basis: "predicted" }],
      source: ["gwr-2018", "gwr-2025-reciyi-6"],
      confidence: 2,
      tests: [{ zh: "开展大国外交", en: "conduct major-country diplomacy", expect: [] }]
    },
    {
      id: "major-country-diplomacy-with-chinese-characteristics",
      zh: "中国特色大国外交",
      en: [
        "major-country diplomacy with Chinese characteristics",
        { term: "distinctively Chinese major country diplomacy", source: "gwr-2018" },
        "China's distinctive diplomacy as a major country",
        { term: "diplomacy with distinctive features", source: "gwr-2017" },
        { term: "distinctive vision guiding China in conducting its diplomacy as a major country", source: "gwr-2016" }
      ],
      avoid: [
        { term: "great power diplomacy with Chinese characteristics", basis: "predicted" },
        { term: "big country diplomacy with Chinese characteristics", basis: "predicted" }
      ],
      source: ["keywords-major-country", "gwr-2025-reciyi-6", "wangyi-2022"],
      confidence: 3,
      tests: [{ zh: "推进中国特色大国外交", en: "pursue major-country diplomacy with Chinese characteristics", expect: [] }]
    },
    {
      id: "maritime-rights-and-interests",
      zh: "海洋权益",
      en: "maritime rights and interests",
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "维护海洋权益", en: "safeguard maritime rights and interests", expect: [] }]
    },
    {
      id: "maritime-silk-road",
      zh: ["21世纪海上丝绸之路", "海上丝绸之路"],
      en: [
        { term: "21st-century Maritime Silk Road", match: { case: "insensitive", forms: ["21st Century Maritime Silk Road"] } },
        "Maritime Silk Road",
        { term: "Maritime Silk Road of the 21st century", source: "governance-of-china-msr" }
      ],
      source: ["bri-norm-2015", "governance-of-china-msr"],
      confidence: 2,
      tests: [{ zh: "建设21世纪海上丝绸之路", en: "build the 21st-Century Maritime Silk Road", expect: [] }]
    },
    {
      id: "multilateralism",
      zh: "多边主义",
      en: ["multilateralism", { term: "true multilateralism", note: "for 真正的多边主义", source: "gwr-2025-reciyi-6" }],
      source: ["yang-2020", "gwr-2025-reciyi-6"],
      confidence: 2,
      tests: [{ zh: "维护多边主义", en: "uphold multilateralism", expect: [] }]
    },
    {
      id: "mutually-beneficial-cooperation",
      zh: "合作共赢",
      en: [
        "mutually beneficial cooperation",
        { term: "win-win cooperation", source: ["gwr-2018", "gwr-2016"] },
        { term: "cooperation and mutual benefit", source: "gwr-2017" },
        "win-win results",
        { term: "cooperate for mutual benefit", pos: "verb" }
      ],
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "实现合作共赢", en: "achieve mutually beneficial cooperation", expect: [] }]
    },
    {
      id: "national-reunification",
      zh: ["祖国统一", "祖国完全统一", "国家统一"],
      en: [
        "national reunification",
        "China's reunification",
        { term: "China's complete reunification", note: "for 祖国完全统一", source: "taiwan-wp-2022" },
        "complete national reunification",
        "complete reunification",
        "reunification of the motherland",
        "reunification of China"
      ],
      avoid: [{ term: "unification of the motherland", basis: "predicted" }],
      match: { notIn: ["国家统一规定", "国家统一考试", "国家统一法律", "国家统一的", "国家统一组织", "国家统一标准", "国家统一领导", "国家统一制定", "国家统一调"] },
      source: "wp-taiwan-news-2022",
      confidence: 2,
      tests: [{ zh: "实现祖国统一", en: "achieve national reunification", expect: [] }]
    },
    {
      id: "neighborhood-diplomacy",
      zh: "周边外交",
      en: [
        "neighborhood diplomacy",
        { term: "developing relations with our neighbors", source: "gwr-2016" },
        "diplomacy with neighboring countries",
        "relations with neighboring countries",
        "diplomacy with its neighbors"
      ],
      avoid: [{ term: "peripheral diplomacy", basis: "predicted" }],
      source: "keywords-neighbors-2020",
      confidence: 2,
      tests: [{ zh: "周边外交的方针", en: "the principle of neighborhood diplomacy", expect: [] }]
    },
    {
      id: "new-type-of-international-relations",
      zh: "新型国际关系",
      en: ["new type of international relations", { term: "new form of international relations", source: "keywords-major-country" }],
      source: ["gwr-2017", "gwr-2018", "yang-2020"],
      confidence: 2,
      tests: [{ zh: "构建新型国际关系", en: "build a new type of international relations", expect: [] }]
    },
    {
      id: "one-china-principle",
      zh: ["一个中国原则", "一中原则"],
      en: "one-China principle",
      avoid: [
        { term: "one-China policy", severity: "info", basis: "seen", note: "policy of other states; met on lang-8.com for 一个中国原则" }
      ],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [
        { zh: "坚持一个中国原则", en: "uphold the one-China principle", expect: [] },
        { zh: "坚持一个中国原则", en: "uphold the one-China policy", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "one-country-two-systems",
      zh: "一国两制",
      en: "one country, two systems",
      avoid: [{ term: "one country and two systems", basis: "predicted" }],
      note: "Quoted in lower case (reports) or unquoted with capitals (white papers, report of 2022).",
      source: ["gwr-2016", "gwr-2017", "gwr-2018", "taiwan-wp-2022"],
      confidence: 3,
      tests: [{ zh: "坚持“一国两制”方针", en: 'uphold the principle of "one country, two systems"', expect: [] }]
    },
    {
      id: "overseas-chinese",
      zh: "海外侨胞",
      en: [
        "overseas Chinese",
        { term: "Chinese nationals overseas", source: ["gwr-2016", "gwr-2017"] },
        "countrymen overseas",
        { term: "our fellow countrymen and women", source: "gwr-2018" },
        "Chinese overseas"
      ],
      source: ["gwr-2016", "taiwan-statement-2016"],
      confidence: 2,
      tests: [{ zh: "广大海外侨胞", en: "overseas Chinese", expect: [] }]
    },
    {
      id: "path-of-peaceful-development",
      zh: "和平发展道路",
      en: ["path of peaceful development", { term: "peaceful development", source: "gwr-2018" }],
      source: "gwr-2017",
      confidence: 2,
      tests: [{ zh: "走和平发展道路", en: "follow the path of peaceful development", expect: [] }]
    },
    {
      id: "patriots-governing-hong-kong",
      zh: "爱国者治港",
      en: [
        "patriots governing Hong Kong",
        "patriots govern Hong Kong",
        "patriots administering Hong Kong",
        "Hong Kong should be governed by patriots",
        "Hong Kong is governed by patriots",
        "Hong Kong administered by patriots",
        "patriots administer Hong Kong"
      ],
      confidence: 1,
      tests: [{ zh: "坚持“爱国者治港”", en: "uphold the principle of patriots governing Hong Kong", expect: [] }]
    },
    {
      id: "peaceful-development",
      zh: "和平发展",
      en: [
        "peaceful development",
        { term: "peaceful growth", note: "of cross-Straits relations", source: ["gwr-2016", "gwr-2017", "gwr-2018"] }
      ],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "两岸关系和平发展", en: "the peaceful growth of cross-Straits relations", expect: [] }]
    },
    {
      id: "peaceful-reunification",
      zh: "和平统一",
      en: [
        "peaceful reunification",
        { term: "China's peaceful reunification", source: "gwr-2018", confidence: 2 },
        { term: "reunify peacefully", pos: "verb" },
        "reunification by peaceful means"
      ],
      source: ["gwr-2017", "gwr-2018", "taiwan-wp-2022"],
      confidence: 3,
      tests: [{ zh: "推进祖国和平统一进程", en: "advance China's peaceful reunification", expect: [] }]
    },
    {
      id: "peaceful-reunification-and-one-country-two-systems",
      zh: "和平统一、一国两制",
      en: ["peaceful reunification and one country, two systems", "peaceful reunification; one country, two systems"],
      source: "taiwan-wp-2022",
      confidence: 3,
      tests: [{ zh: "“和平统一、一国两制”方针", en: "the principles of peaceful reunification and One Country, Two Systems", expect: [] }]
    },
    {
      id: "people-of-hong-kong-governing-hong-kong",
      zh: "港人治港",
      en: [
        { term: "people of Hong Kong governing Hong Kong", source: "gwr-2016" },
        { term: "people of Hong Kong govern Hong Kong", source: "gwr-2017" },
        "people of Hong Kong administer Hong Kong",
        "people of Hong Kong administering Hong Kong",
        "Hong Kong people administering Hong Kong",
        "Hong Kong people governing Hong Kong",
        "administration of Hong Kong by the people of Hong Kong"
      ],
      related: [{ id: "people-of-macao-governing-macao", rel: "contrast" }],
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "坚持“港人治港”", en: "uphold the principle of the people of Hong Kong administering Hong Kong", expect: [] }]
    },
    {
      id: "people-of-macao-governing-macao",
      zh: "澳人治澳",
      en: [
        { term: "people of Macao govern Macao", source: "gwr-2017" },
        { term: "people of Macao governing Macao", source: "gwr-2016" },
        "people of Macao administer Macao",
        "people of Macao administering Macao",
        "Macao people administering Macao",
        "Macao people governing Macao"
      ],
      related: [{ id: "people-of-hong-kong-governing-hong-kong", rel: "contrast" }],
      source: "gwr-2017",
      confidence: 2,
      tests: [{ zh: "坚持“澳人治澳”", en: "uphold the principle of the people of Macao administering Macao", expect: [] }]
    },
    {
      id: "power-politics",
      zh: "强权政治",
      en: "power politics",
      source: "wangyi-qiushi-2021",
      confidence: 2,
      tests: [{ zh: "反对强权政治", en: "oppose power politics", expect: [] }]
    },
    {
      id: "protectionism",
      zh: "保护主义",
      en: ["protectionism", "protectionist"],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "反对保护主义", en: "oppose protectionism", expect: [] }]
    },
    {
      id: "responsible-major-country",
      zh: "负责任大国",
      en: "responsible major country",
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "负责任大国作用", en: "the role of a responsible major country", expect: [] }]
    },
    {
      id: "shanghai-cooperation-organization",
      zh: ["上海合作组织", { term: "上合组织", type: "shortForm" }],
      en: [{ term: "Shanghai Cooperation Organization", type: "fullForm" }, { term: "SCO", type: "acronym" }],
      source: ["gwr-2017", "gwr-2018", "gwr-2025-reciyi-6"],
      confidence: 2,
      tests: [{ zh: "上海合作组织峰会", en: "the Shanghai Cooperation Organization Summit", expect: [] }]
    },
    {
      id: "silk-road-economic-belt",
      zh: "丝绸之路经济带",
      en: "Silk Road Economic Belt",
      source: "bri-norm-2015",
      confidence: 2,
      tests: [{ zh: "丝绸之路经济带建设", en: "the building of the Silk Road Economic Belt", expect: [] }]
    },
    {
      id: "silk-road-fund",
      zh: "丝路基金",
      en: "Silk Road Fund",
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "设立丝路基金", en: "set up the Silk Road Fund", expect: [] }]
    },
    {
      id: "silk-road-spirit",
      zh: "丝路精神",
      en: ["Silk Road spirit", "spirit of the Silk Road"],
      confidence: 1,
      tests: [{ zh: "弘扬丝路精神", en: "carry forward the Silk Road spirit", expect: [] }]
    },
    {
      id: "south-south-cooperation",
      zh: "南南合作",
      en: "South-South cooperation",
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "深化南南合作", en: "deepen South-South cooperation", expect: [] }]
    },
    {
      id: "sovereignty-security-and-development-interests",
      zh: "国家主权、安全、发展利益",
      en: [
        {
          term: "sovereignty, security, and development interests",
          match: { forms: ["sovereignty, security and development interests"] }
        },
        { term: "sovereignty, security, and developmental interests", source: "gwr-2016" }
      ],
      source: "cpc20-report",
      confidence: 2,
      tests: [{ zh: "维护国家主权、安全、发展利益", en: "safeguard China's sovereignty, security, and development interests", expect: [] }]
    },
    {
      id: "taiwan-compatriots",
      zh: "台湾同胞",
      en: [
        "fellow countrymen and women in Taiwan",
        { term: "compatriots in Taiwan", source: ["gwr-2019", "gwr-2020"] },
        "Taiwan compatriots",
        "fellow Chinese in Taiwan",
        { term: "people from Taiwan", source: "gwr-2018" },
        "people in Taiwan",
        { term: "our fellow countrymen and women", source: ["gwr-2016", "gwr-2017", "gwr-2018"] },
        "Taiwan people",
        "Taiwan residents"
      ],
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "关心台湾同胞", en: "care about our fellow countrymen and women in Taiwan", expect: [] }]
    },
    {
      id: "taiwan-independence",
      zh: "台独",
      en: ["Taiwan independence", { term: "independence of Taiwan", source: "gwr-2016" }, "Taiwan's independence"],
      match: { notIn: ["平台独", "舞台独", "电台独", "后台独", "前台独", "阳台独"] },
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "反对“台独”分裂活动", en: 'oppose separatist activities for "Taiwan independence"', expect: [] }]
    },
    {
      id: "taiwan-question",
      zh: "台湾问题",
      en: "Taiwan question",
      avoid: [
        {
          term: "Taiwan issue",
          severity: "warning",
          basis: "seen",
          note: 'met in a bilingual page of 2024 (gsrra.com); official texts say "question"'
        },
        { term: "Taiwan problem", basis: "predicted" }
      ],
      source: "taiwan-wp-2022",
      confidence: 3,
      tests: [
        { zh: "解决台湾问题", en: "resolve the Taiwan question", expect: [] },
        { zh: "解决台湾问题", en: "solve the Taiwan issue", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "territorial-integrity",
      zh: "领土完整",
      en: "territorial integrity",
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "维护国家主权和领土完整", en: "safeguard China's sovereignty and territorial integrity", expect: [] }]
    },
    {
      id: "the-greater-good-and-shared-interests",
      zh: "正确义利观",
      en: [
        "pursuing the greater good and shared interests",
        "greater good and shared interests",
        "sound values of upholding justice and pursuing shared interests"
      ],
      avoid: [{ term: "correct view of righteousness and benefit", basis: "predicted" }],
      confidence: 1,
      tests: [{ zh: "坚持正确义利观", en: "stay committed to the greater good and shared interests", expect: [] }]
    },
    {
      id: "unilateralism",
      zh: "单边主义",
      en: ["unilateralism", "unilateral actions"],
      source: "wangyi-qiushi-2021",
      confidence: 2,
      tests: [{ zh: "反对单边主义", en: "oppose unilateralism", expect: [] }]
    },
    {
      id: "vision-of-common-comprehensive-cooperative-sustainable-security",
      zh: "共同、综合、合作、可持续的安全观",
      en: [
        {
          term: "vision of common, comprehensive, cooperative and sustainable security",
          match: { forms: ["vision of common, comprehensive, cooperative, and sustainable security"] }
        }
      ],
      source: "gsi-2023",
      confidence: 2,
      tests: [
        {
          zh: "坚持共同、综合、合作、可持续的安全观",
          en: "stay committed to the vision of common, comprehensive, cooperative, and sustainable security",
          expect: []
        }
      ]
    },
    {
      id: "xi-jinping-thought-on-diplomacy",
      zh: "习近平外交思想",
      en: "Xi Jinping Thought on Diplomacy",
      avoid: [{ term: "Xi Jinping's Thought on Diplomacy", basis: "predicted" }],
      source: ["yang-2022", "wangyi-qiushi-2025"],
      confidence: 2,
      tests: [{ zh: "学习习近平外交思想", en: "study Xi Jinping Thought on Diplomacy", expect: [] }]
    }
  ]
};

// glossary/ecology.json
var ecology_default = {
  $schema: "./schema.json",
  yizhi: 1,
  id: "ecology",
  name: { en: "Ecology and environment", zh: "生态环境" },
  version: "0.1.0",
  license: "CC-BY-4.0",
  languages: ["zh", "en"],
  extends: [],
  defaults: { subject: "ecology" },
  sources: {
    "catti-2021": {
      title: "人不负青山，青山定不负人! | CATTI和MTI快练打卡",
      publisher: "gaozhaiedu.com",
      date: "2021-11-22",
      url: "https://www.gaozhaiedu.com/html/catti/CATTIkaoshiziliaoyucihui/2021/1122/4858.html"
    },
    "gwr-2016": {
      title: "Report on the Work of the Government (2016)",
      publisher: "State Council of the People's Republic of China",
      date: "2016-03-05"
    },
    "gwr-2017": {
      title: "Report on the Work of the Government (2017)",
      publisher: "State Council of the People's Republic of China",
      date: "2017-03-05"
    },
    "gwr-2018": {
      title: "Report on the Work of the Government (2018)",
      publisher: "State Council of the People's Republic of China",
      date: "2018-03-05"
    },
    "gwr-2019": {
      title: "Report on the Work of the Government (2019)",
      publisher: "State Council of the People's Republic of China",
      date: "2019-03-05"
    },
    "gwr-2020": {
      title: "Report on the Work of the Government (2020)",
      publisher: "State Council of the People's Republic of China",
      date: "2020-05-22"
    },
    "gwr-2024-notes-7": {
      title: "「Part 7」2024政府工作报告中英文对照注释版",
      publisher: "LearnAndRecord",
      date: "2024",
      url: "https://freewechat.com/a/MzA5MjM3NDk5Ng==/2650773880/2"
    },
    "gwr-2025-xinhua-points": {
      title: "新华社 2025 年《政府工作报告》要点版",
      publisher: "dlz123.cn",
      date: "2025",
      url: "https://dlz123.cn/zs/pinpaichuhai/17712.html"
    },
    "qiushi-eco-2023": {
      title: "Achievements of Ecological Conservation in the New Era",
      publisher: "Qiushi (qstheory.cn)",
      date: "2023-11-28",
      url: "http://www.qstheory.cn/international/2023-11/28/c_1129999323.htm"
    },
    "qiushi-harmony-2022": {
      title: "Focus on the Harmony Between Humanity and Nature in Planning China's Development",
      publisher: "lambentpath.com (copy of qstheory.cn)",
      date: "2022-12-24",
      url: "http://www.lambentpath.com/international/2022-12/24/c_1129230126.htm"
    },
    "whitepaper-biodiversity-koolearn": {
      title: "政府报告白皮书中英文翻译:《中国的生物多样性保护》",
      publisher: "english.koolearn.com",
      date: "2022-10-05",
      url: "https://english.koolearn.com/20221005/851709_2.html"
    },
    "whitepaper-energy-2020": {
      title: "Energy in China's New Era (bilingual excerpts)",
      publisher: "State Council Information Office",
      date: "2020-12-21",
      url: "https://huacheng.gz-cmc.com/pages/2020/12/30/ed9908512ca64e9eaf07ee8901172b80.html"
    }
  },
  entries: [
    {
      id: "air-pollution",
      zh: "大气污染",
      en: ["air pollution", "atmospheric pollution", "air, water, and soil pollution"],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "治理大气污染", en: "tackle air pollution", expect: [] }]
    },
    {
      id: "beautiful-china",
      zh: "美丽中国",
      en: "Beautiful China",
      match: { case: "insensitive" },
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "建设美丽中国", en: "build a Beautiful China", expect: [] }]
    },
    {
      id: "biodiversity-conservation",
      zh: "生物多样性保护",
      en: ["biodiversity conservation", "conservation of biodiversity", "biodiversity protection"],
      source: "whitepaper-biodiversity-koolearn",
      confidence: 2,
      tests: [{ zh: "加强生物多样性保护", en: "strengthen biodiversity conservation", expect: [] }]
    },
    {
      id: "black-and-malodorous-water-bodies",
      zh: "黑臭水体",
      en: [
        "black, malodorous water body",
        { term: "black, malodorous water bodies", source: "gwr-2018" },
        "black and malodorous water body",
        "black and fetid water body",
        "black and odorous water body"
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "整治黑臭水体", en: "clean up black, malodorous water bodies", expect: [] }]
    },
    {
      id: "blue-skies-clear-waters-clean-lands",
      zh: ["蓝天、碧水、净土保卫战", "蓝天碧水净土保卫战"],
      en: [
        "keep our skies blue, waters clear, and lands clean",
        { term: "protect blue skies, clear waters and clean lands", pos: "verb" },
        "blue skies, clear waters, and clean lands",
        "blue skies, clear waters and clean land"
      ],
      confidence: 1,
      tests: [{ zh: "打好蓝天、碧水、净土保卫战", en: "protect blue skies, clear waters and clean lands", expect: [] }]
    },
    {
      id: "blue-sky-defence",
      zh: "蓝天保卫战",
      en: [
        "fight to defend the blue of our skies",
        "fight to keep our skies blue",
        "battle to keep our skies blue",
        { term: "keep our skies blue", pos: "verb" },
        { term: "make our skies blue again", pos: "verb", source: "gwr-2017" },
        "battle for blue skies",
        { term: "defend the blue of our skies", pos: "verb", source: "gwr-2018" }
      ],
      avoid: [{ term: "blue sky defense war", basis: "predicted" }],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "巩固蓝天保卫战成果", en: "consolidate the gains made in the fight to defend the blue of our skies", expect: [] }]
    },
    {
      id: "carbon-market",
      zh: ["碳排放权交易市场", "全国碳市场", "碳市场"],
      en: ["carbon market", "carbon trading market", "carbon emissions trading market", "emissions trading market"],
      confidence: 1,
      tests: [{ zh: "建设碳市场", en: "develop the carbon market", expect: [] }]
    },
    {
      id: "carbon-neutrality",
      zh: "碳中和",
      en: ["carbon neutrality", { term: "carbon-neutral", pos: "adjective" }],
      avoid: [{ term: "carbon neutralization", basis: "predicted" }],
      source: "whitepaper-energy-2020",
      confidence: 2,
      tests: [{ zh: "实现碳中和", en: "achieve carbon neutrality", expect: [] }]
    },
    {
      id: "carbon-peaking",
      zh: "碳达峰",
      en: [
        "peak carbon emissions",
        { term: "reach peak carbon emissions", pos: "verb", source: "gwr-2024-notes-7" },
        { term: "peak carbon dioxide emissions", pos: "verb" },
        "carbon peaking",
        "carbon peak",
        "carbon dioxide peaking",
        "carbon emissions peak"
      ],
      source: "gwr-2024-notes-7",
      confidence: 2,
      tests: [{ zh: "碳达峰行动", en: "initiatives to reach peak carbon emissions", expect: [] }]
    },
    {
      id: "carbon-peaking-and-neutrality",
      zh: ["碳达峰碳中和", "碳达峰、碳中和", "双碳"],
      en: [
        "carbon peak and neutrality",
        "peak carbon emissions and carbon neutrality",
        "carbon peak and carbon neutrality",
        "carbon peaking and carbon neutrality",
        { term: "peak carbon dioxide emissions and achieve carbon neutrality", pos: "verb" },
        "reaching peak carbon emissions and carbon neutrality",
        "dual carbon"
      ],
      source: "catti-2021",
      confidence: 2,
      tests: [{ zh: "实现碳达峰、碳中和目标", en: "reach the carbon peak and neutrality targets", expect: [] }]
    },
    {
      id: "carbon-sink",
      zh: "碳汇",
      en: "carbon sink",
      confidence: 1,
      tests: [{ zh: "提升碳汇能力", en: "improve carbon sink capacity", expect: [] }]
    },
    {
      id: "central-environmental-inspection",
      zh: ["中央生态环境保护督察", "中央环保督察", "环境保护督察"],
      en: [
        "central government inspections on environmental protection",
        "central government environmental inspection",
        { term: "environmental inspection", source: "gwr-2016" },
        "central environmental inspection",
        "central environmental protection inspection",
        { term: "inspections on environmental protection accountability", source: "gwr-2017" }
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "开展中央环保督察", en: "launch central government inspections on environmental protection", expect: [] }]
    },
    {
      id: "chemical-oxygen-demand",
      zh: "化学需氧量",
      en: [
        { term: "chemical oxygen demand", type: "fullForm" },
        { term: "COD", type: "acronym", match: { near: ["oxygen", "pollut", "emission", "water"] } }
      ],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "化学需氧量下降", en: "Chemical oxygen demand fell.", expect: [] }]
    },
    {
      id: "circular-economy",
      zh: "循环经济",
      en: "circular economy",
      avoid: [{ term: "recycling economy", basis: "predicted" }],
      confidence: 1,
      tests: [{ zh: "发展循环经济", en: "develop the circular economy", expect: [] }]
    },
    {
      id: "clean-energy",
      zh: "清洁能源",
      en: ["clean energy", "cleaner energy"],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "发展清洁能源", en: "develop clean energy", expect: [] }]
    },
    {
      id: "climate-change",
      zh: "气候变化",
      en: "climate change",
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "应对气候变化", en: "respond to climate change", expect: [] }]
    },
    {
      id: "crop-rotation-and-fallow-land",
      zh: ["耕地轮作休耕", "轮作休耕"],
      en: ["crop rotation and fallow land", "crop rotation and fallowing"],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "轮作休耕试点", en: "crop rotation and fallow land trials", expect: [] }]
    },
    {
      id: "desertification",
      zh: "荒漠化",
      en: "desertification",
      match: { notIn: ["石漠化"] },
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "治理荒漠化", en: "curb desertification", expect: [] }]
    },
    {
      id: "ecological-civilization",
      zh: "生态文明",
      en: [
        "ecological conservation",
        { term: "ecological civilization", source: "gwr-2018" },
        { term: "ecological progress", source: "qiushi-eco-2023" },
        { term: "ecological advancement", source: "qiushi-harmony-2022" },
        { term: "sound ecological system", source: "gwr-2016" },
        { term: "sound ecological environment", source: "gwr-2017" },
        { term: "ecological improvement", source: "gwr-2017" },
        "eco-civilization",
        { term: "ecological management", source: "gwr-2016" }
      ],
      note: "Official English turns between ecological conservation, ecological progress and ecological civilization; keep one inside a text.",
      source: ["gwr-2017", "gwr-2018", "qiushi-eco-2023"],
      confidence: 3,
      tests: [{ zh: "推进生态文明建设", en: "promote ecological conservation", expect: [] }]
    },
    {
      id: "ecological-compensation",
      zh: ["生态保护补偿", "生态补偿"],
      en: [
        "compensation for ecological conservation",
        { term: "compensation mechanisms for ecological conservation", source: "gwr-2018" },
        { term: "compensating for ecological conservation", source: "gwr-2017" },
        { term: "environmental compensation", source: "qiushi-eco-2023", confidence: 3 },
        "ecological compensation"
      ],
      confidence: 1,
      tests: [{ zh: "完善生态补偿机制", en: "improve the compensation mechanisms for ecological conservation", expect: [] }]
    },
    {
      id: "ecological-conservation-and-restoration",
      zh: ["生态保护和修复", "生态保护修复"],
      en: [
        "ecological conservation and restoration",
        { term: "protect and restore ecosystems", pos: "verb" },
        "conservation and restoration of ecosystems",
        { term: "eco-environmental conservation and restoration", source: "whitepaper-biodiversity-koolearn" },
        "ecological protection and restoration",
        { term: "conservation and restoration", source: "whitepaper-biodiversity-koolearn" }
      ],
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "生态保护和修复工程", en: "ecological conservation and restoration projects", expect: [] }]
    },
    {
      id: "ecological-conservation-redline",
      zh: "生态保护红线",
      en: [
        "redlines for ecological conservation",
        { term: "redlines to protect ecosystems", source: "qiushi-eco-2023", confidence: 3 },
        { term: "redline for ecological conservation", source: ["gwr-2017", "gwr-2018"] },
        "ecological conservation redline",
        "red line for ecological conservation",
        "red lines for ecological conservation",
        "ecological conservation red line",
        "ecological redline",
        "ecological red line"
      ],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "划定生态保护红线", en: "set redlines for ecological conservation", expect: [] }]
    },
    {
      id: "ecological-environment",
      zh: "生态环境",
      en: [
        "environment",
        "ecological environment",
        "eco-environment",
        { term: "ecosystems and the environment", source: "gwr-2016" },
        { term: "ecological and environmental", pos: "adjective", source: "gwr-2018" },
        { term: "environmental", pos: "adjective", source: ["gwr-2017", "gwr-2018"] },
        { term: "ecosystem", source: "gwr-2016" },
        { term: "eco-environmental", pos: "adjective" }
      ],
      match: { notIn: ["生态环境部", "生态环境厅", "生态环境局"] },
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "改善生态环境", en: "improve the environment", expect: [] }]
    },
    {
      id: "energy-conservation-and-emission-reduction",
      zh: "节能减排",
      en: [
        "energy conservation and emission reduction",
        { term: "conserve energy, reduce emissions", pos: "verb", source: "gwr-2016" },
        { term: "conserve energy and reduce emissions", pos: "verb" },
        "energy saving and emission reduction",
        "energy conservation and emissions reduction",
        { term: "save energy and reduce emissions", pos: "verb" }
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "推进节能减排", en: "push for energy conservation and emission reductions", expect: [] }]
    },
    {
      id: "energy-conservation-and-environmental-protection",
      zh: "节能环保",
      en: [
        "energy conservation and environmental protection",
        { term: "energy-saving and environmentally friendly", pos: "adjective", source: "gwr-2016" },
        { term: "energy-efficient and environment-friendly", pos: "adjective" }
      ],
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "节能环保产业", en: "energy conservation and environmental protection industries", expect: [] }]
    },
    {
      id: "energy-consumption-per-unit-of-gdp",
      zh: ["单位国内生产总值能耗", "单位GDP能耗"],
      en: [
        "energy consumption per unit of GDP",
        "energy intensity",
        { term: "energy and water consumption per unit of GDP", source: "gwr-2018" }
      ],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "单位国内生产总值能耗下降", en: "Energy consumption per unit of GDP fell.", expect: [] }]
    },
    {
      id: "energy-mix",
      zh: "能源结构",
      en: ["energy mix", "energy structure"],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "优化能源结构", en: "improve the energy mix", expect: [] }]
    },
    {
      id: "environmental-damage-compensation",
      zh: "生态环境损害赔偿",
      en: ["compensation for ecological and environmental damage", "compensation for eco-environmental damage"],
      related: [{ id: "ecological-compensation", rel: "contrast" }],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "生态环境损害赔偿制度", en: "a system of compensation for ecological and environmental damage", expect: [] }]
    },
    {
      id: "environmental-governance",
      zh: "环境治理",
      en: ["environmental governance", "environmental improvement", "environmental management"],
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "加强环境治理", en: "step up environmental governance", expect: [] }]
    },
    {
      id: "environmental-protection",
      zh: "环境保护",
      en: [
        "environmental protection",
        { term: "protect the environment", pos: "verb", source: ["gwr-2016", "gwr-2017"] },
        "protection of the environment"
      ],
      match: { notIn: ["环境保护部", "环境保护督察", "环境保护局"] },
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "加强环境保护", en: "strengthen environmental protection", expect: [] }]
    },
    {
      id: "fine-particulate-matter",
      zh: "细颗粒物",
      en: [
        { term: "fine particulate matter", type: "fullForm" },
        { term: "PM2.5", type: "acronym", source: ["gwr-2016", "gwr-2017", "gwr-2018"] }
      ],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "细颗粒物浓度下降", en: "The density of fine particulate matter fell.", expect: [] }]
    },
    {
      id: "forest-coverage",
      zh: "森林覆盖率",
      en: ["forest coverage", "forest coverage rate", "forest cover"],
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "提高森林覆盖率", en: "increase forest coverage", expect: [] }]
    },
    {
      id: "green-and-low-carbon",
      zh: "绿色低碳",
      en: [
        { term: "green and low-carbon", pos: "adjective" },
        { term: "green, low-carbon", pos: "adjective" },
        { term: "green and lower-carbon", pos: "adjective" }
      ],
      source: ["gwr-2025-xinhua-points"],
      confidence: 2,
      tests: [{ zh: "绿色低碳发展", en: "green and low-carbon development", expect: [] }]
    },
    {
      id: "green-development",
      zh: "绿色发展",
      en: "green development",
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "推动绿色发展", en: "pursue green development", expect: [] }]
    },
    {
      id: "harmony-between-humanity-and-nature",
      zh: ["人与自然和谐共生", "人与自然和谐"],
      en: [
        "harmony between humanity and nature",
        { term: "harmony between human and nature", source: "gwr-2018" },
        "harmonious coexistence between humanity and nature",
        "harmony between humans and nature",
        "harmony with nature"
      ],
      source: "qiushi-harmony-2022",
      confidence: 2,
      tests: [{ zh: "促进人与自然和谐共生", en: "promote harmony between humanity and nature", expect: [] }]
    },
    {
      id: "heavy-air-pollution",
      zh: "重污染天气",
      en: ["heavy air pollution", "heavy pollution weather", "heavily polluted day"],
      source: "gwr-2017",
      confidence: 2,
      tests: [{ zh: "应对重污染天气", en: "tackle heavy air pollution", expect: [] }]
    },
    {
      id: "high-emission-vehicle",
      zh: "黄标车",
      en: ["high-emission vehicle", { term: "higher-emission vehicle", source: "gwr-2017" }, "yellow-label vehicle"],
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "淘汰黄标车", en: "take high-emission vehicles off the roads", expect: [] }]
    },
    {
      id: "lake-chief-system",
      zh: "湖长制",
      en: "lake chief system",
      related: [{ id: "river-chief-system", rel: "contrast" }],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "推行湖长制", en: "institute the lake chief system", expect: [] }]
    },
    {
      id: "lucid-waters-and-lush-mountains",
      zh: "绿水青山就是金山银山",
      en: [
        "lucid waters and lush mountains are invaluable assets",
        "clear waters and green mountains are invaluable assets",
        "clear waters and lush mountains are invaluable assets"
      ],
      avoid: [{ term: "green mountains and clear water are gold and silver mountains", basis: "predicted" }],
      source: ["gwr-2018", "qiushi-harmony-2022"],
      confidence: 2,
      tests: [{ zh: "绿水青山就是金山银山", en: "Lucid waters and lush mountains are invaluable assets.", expect: [] }]
    },
    {
      id: "major-pollutants",
      zh: "主要污染物",
      en: ["major pollutant", "main pollutant"],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "主要污染物排放量下降", en: "The release of major pollutants declined.", expect: [] }]
    },
    {
      id: "mountains-waters-forests-farmland-lakes",
      zh: ["山水林田湖草沙冰", "山水林田湖草沙", "山水林田湖草", "山水林田湖"],
      en: [
        "mountains, waters, forests, farmlands, grasslands, and deserts",
        { term: "mountains, waters, forests, and farmlands", source: "gwr-2016" },
        { term: "mountains, forests, farmland, rivers, and lakes", source: "gwr-2017" },
        {
          term: "mountains, rivers, forests, farmland, lakes, grasslands, deserts, glaciers and snow mountains",
          source: "whitepaper-biodiversity-koolearn"
        },
        { term: "mountain, water, forest, farmland, grassland, and desert", source: "qiushi-harmony-2022" },
        "mountains, rivers, forests, farmlands, lakes, and grasslands",
        "mountains, rivers, forests, farmland, lakes, and grasslands"
      ],
      note: "The list grew from five to eight members; match the English list to the Chinese one.",
      confidence: 1,
      tests: [{ zh: "山水林田湖生态保护", en: "conserve the ecosystems of mountains, forests, farmland, rivers, and lakes", expect: [] }]
    },
    {
      id: "national-park-based-nature-reserve-system",
      zh: "以国家公园为主体的自然保护地体系",
      en: [
        "national park-based nature reserve system",
        "national park-based protected area system",
        "system of protected areas with national parks as the mainstay"
      ],
      source: "qiushi-eco-2023",
      confidence: 3,
      tests: [{ zh: "建立以国家公园为主体的自然保护地体系", en: "develop a national park-based nature reserve system", expect: [] }]
    },
    {
      id: "national-park-system",
      zh: "国家公园体制",
      en: ["national park system", { term: "national parks system", source: ["gwr-2017", "gwr-2018"] }],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "国家公园体制试点", en: "pilot reforms for the national park system", expect: [] }]
    },
    {
      id: "nitrogen-oxides",
      zh: "氮氧化物",
      en: "nitrogen oxide",
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "削减氮氧化物排放", en: "cut nitrogen oxide emissions", expect: [] }]
    },
    {
      id: "non-fossil-energy",
      zh: "非化石能源",
      en: ["non-fossil energy", "non-fossil energy source", "non-fossil fuel"],
      confidence: 1,
      tests: [{ zh: "发展非化石能源", en: "develop non-fossil energy", expect: [] }]
    },
    {
      id: "paris-agreement",
      zh: "巴黎协定",
      en: ["Paris Agreement", "Paris Agreement on climate change"],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "签署《巴黎协定》", en: "sign the Paris Agreement", expect: [] }]
    },
    {
      id: "pollution-prevention-and-control",
      zh: "污染防治",
      en: [
        "pollution prevention and control",
        "prevention and control of pollution",
        { term: "prevent and control pollution", pos: "verb" },
        { term: "address pollution", pos: "verb", source: "gwr-2018" },
        { term: "combat pollution", pos: "verb" },
        { term: "tackle pollution", pos: "verb" },
        { term: "prevent and control water pollution", pos: "verb", source: "gwr-2017" },
        { term: "prevent and control water and soil pollution", pos: "verb", source: "gwr-2018" },
        { term: "prevent and control air, water, and soil pollution", pos: "verb", source: "gwr-2016" },
        { term: "prevention and control of water and soil pollution", source: "gwr-2017" },
        "fight against pollution",
        "battle against pollution"
      ],
      source: ["gwr-2019", "gwr-2020"],
      confidence: 2,
      tests: [{ zh: "打好污染防治攻坚战", en: "win the battle of pollution prevention and control", expect: [] }]
    },
    {
      id: "renewable-energy",
      zh: "可再生能源",
      en: ["renewable energy", "renewable energy source", "renewables"],
      confidence: 1,
      tests: [{ zh: "发展可再生能源", en: "develop renewable energy", expect: [] }]
    },
    {
      id: "return-marginal-farmland-to-forest",
      zh: ["退耕还林还草", "退耕还林"],
      en: [
        {
          term: "turn marginal farmland into forest",
          pos: "verb",
          match: {
            forms: [
              "turn marginal farmland into forests",
              "turning marginal farmland into forest",
              "turn marginal farmland into forest and grassland"
            ]
          }
        },
        { term: "return marginal farmland to forest", pos: "verb" },
        "grain for green",
        { term: "return farmland to forest", pos: "verb" },
        "returning farmland to forests"
      ],
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "扩大退耕还林还草", en: "turn more marginal farmland into forest and grassland", expect: [] }]
    },
    {
      id: "river-chief-system",
      zh: "河长制",
      en: ["river chief system", { term: "river chief and lake chief systems", source: "gwr-2018" }],
      related: [{ id: "lake-chief-system", rel: "contrast" }],
      source: "gwr-2017",
      confidence: 2,
      tests: [{ zh: "推行河长制", en: "institute the river chief system", expect: [] }]
    },
    {
      id: "rock-desertification",
      zh: "石漠化",
      en: ["rock desertification", { term: "stony desert", source: "gwr-2017" }, "stony desertification"],
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "治理石漠化", en: "curb rock desertification", expect: [] }]
    },
    {
      id: "sewage-treatment",
      zh: "污水处理",
      en: ["sewage treatment", "wastewater treatment"],
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "建设污水处理设施", en: "develop sewage treatment facilities", expect: [] }]
    },
    {
      id: "soil-erosion",
      zh: "水土流失",
      en: ["soil erosion", "water and soil erosion"],
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "治理水土流失", en: "curb soil erosion", expect: [] }]
    },
    {
      id: "soil-pollution",
      zh: "土壤污染",
      en: ["soil pollution", "soil contamination"],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "治理土壤污染", en: "tackle soil pollution", expect: [] }]
    },
    {
      id: "sponge-city",
      zh: "海绵城市",
      en: "sponge city",
      source: "gwr-2017",
      confidence: 2,
      tests: [{ zh: "建设海绵城市", en: "develop sponge cities", expect: [] }]
    },
    {
      id: "sulfur-dioxide",
      zh: "二氧化硫",
      en: "sulfur dioxide",
      "en-GB": "sulphur dioxide",
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "削减二氧化硫排放", en: "cut sulfur dioxide emissions", expect: [] }]
    },
    {
      id: "sustainable-development",
      zh: "可持续发展",
      en: ["sustainable development", { term: "develop sustainably", pos: "verb" }, "sustainability"],
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "实现可持续发展", en: "achieve sustainable development", expect: [] }]
    },
    {
      id: "ultra-low-emissions",
      zh: "超低排放",
      en: ["ultra-low emissions", { term: "ultra-low emission", source: ["gwr-2016", "gwr-2017", "gwr-2018"] }],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "实现超低排放", en: "achieve ultra-low emissions", expect: [] }]
    },
    {
      id: "underground-utility-tunnel",
      zh: ["地下综合管廊", "综合管廊"],
      en: ["underground utility tunnel", { term: "utility tunnel", source: "gwr-2016" }],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "建设地下综合管廊", en: "build underground utility tunnels", expect: [] }]
    },
    {
      id: "untreated-coal",
      zh: "散煤",
      en: [
        "low quality coal",
        { term: "untreated coal", source: "gwr-2016" },
        { term: "non-centralized coal burning", source: "gwr-2017" }
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "减少散煤使用", en: "reduce the use of low quality coal", expect: [] }]
    },
    {
      id: "waste-sorting",
      zh: "垃圾分类",
      en: [
        "waste sorting",
        { term: "sorted treatment of waste", source: "gwr-2016" },
        "garbage sorting",
        "household waste sorting",
        "garbage classification",
        "waste classification",
        { term: "sort waste", pos: "verb" }
      ],
      source: "gwr-2017",
      confidence: 2,
      tests: [{ zh: "推行垃圾分类制度", en: "promote waste sorting", expect: [] }]
    },
    {
      id: "water-conservancy",
      zh: ["水利工程", "水利建设", "水利"],
      en: ["water conservancy", { term: "water conservancy project", source: ["gwr-2016", "gwr-2017", "gwr-2018"] }],
      match: { notIn: ["水利部", "水利厅", "水利局", "有水利", "水利部门", "水利用"] },
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "建设重大水利工程", en: "build major water conservancy projects", expect: [] }]
    },
    {
      id: "water-pollution",
      zh: "水污染",
      en: [
        "water pollution",
        "water and soil pollution",
        "air, water, and soil pollution",
        { term: "air and water pollution", source: "gwr-2016" }
      ],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "治理水污染", en: "tackle water pollution", expect: [] }]
    },
    {
      id: "zero-growth-in-fertilizer-and-pesticide",
      zh: "化肥农药使用量零增长",
      en: "zero growth in chemical fertilizer and pesticide use",
      confidence: 1,
      tests: [{ zh: "化肥农药使用量零增长", en: "zero growth in chemical fertilizer and pesticide use", expect: [] }]
    }
  ]
};

// glossary/economy.json
var economy_default = {
  $schema: "./schema.json",
  yizhi: 1,
  id: "economy",
  name: { en: "Economy", zh: "经济" },
  version: "0.1.0",
  license: "CC-BY-4.0",
  languages: ["zh", "en"],
  extends: [],
  defaults: { subject: "economy" },
  sources: {
    "dual-circulation-bjut": {
      title: 'A "Dual Circulation" Development Pattern: Profound Connotation, the Background and Suggestions',
      publisher: "journal.bjut.edu.cn",
      date: "2021",
      url: "https://journal.bjut.edu.cn/bjgydxxbskb/article/doi/10.12120/bjutskxb202101009"
    },
    "fyp15-explanation-reciyi": {
      title: "Explanation of the Recommendations of the Central Committee of the Communist Party of China for Formulating the 15th Five-Year Plan for National Economic and Social Development",
      publisher: "reciyi.com",
      date: "2025-10",
      url: "https://www.reciyi.com/2025/10/11989-1.html"
    },
    "gwr-2016": {
      title: "Report on the Work of the Government (2016)",
      publisher: "State Council of the People's Republic of China",
      date: "2016-03-05"
    },
    "gwr-2017": {
      title: "Report on the Work of the Government (2017)",
      publisher: "State Council of the People's Republic of China",
      date: "2017-03-05"
    },
    "gwr-2018": {
      title: "Report on the Work of the Government (2018)",
      publisher: "State Council of the People's Republic of China",
      date: "2018-03-05"
    },
    "gwr-2019": {
      title: "Report on the Work of the Government (2019)",
      publisher: "State Council of the People's Republic of China",
      date: "2019-03-05"
    },
    "gwr-2020": {
      title: "Report on the Work of the Government (2020)",
      publisher: "State Council of the People's Republic of China",
      date: "2020-05-22"
    },
    "gwr-2023-reciyi-30": {
      title: "Report on the Work of the Government (2023) [30]",
      publisher: "reciyi.com",
      date: "2023-03",
      url: "https://www.reciyi.com/2023/03/4470-30.html"
    },
    "gwr-2024-notes-7": {
      title: "「Part 7」2024政府工作报告中英文对照注释版",
      publisher: "LearnAndRecord",
      date: "2024",
      url: "https://freewechat.com/a/MzA5MjM3NDk5Ng==/2650773880/2"
    },
    "gwr-2024-points": {
      title: "多语对照：2024年政府工作报告要点及全文",
      publisher: "语言服务",
      date: "2024",
      url: "https://freewechat.com/a/MzI0MDEyNTg1OA==/2653275557/2"
    },
    "gwr-2024-wuhu": {
      title: "2024年政府工作报告（四）",
      publisher: "wsb.wuhu.gov.cn",
      date: "2024",
      url: "https://wsb.wuhu.gov.cn/ztzl/fyyd/8619297.html"
    },
    "gwr-2025-points": {
      title: "雙語版來了!政府工作報告要點梳理",
      publisher: "dignews.cc",
      date: "2025",
      url: "https://dignews.cc/p/76e4d7c816efab71.html"
    },
    "plenum-20-4-reciyi-3": {
      title: "Communique of the Fourth Plenary Session of the 20th Central Committee of the Communist Party of China [3]",
      publisher: "reciyi.com",
      date: "2025-10",
      url: "https://www.reciyi.com/2025/10/11990-3.html"
    },
    "qiushi-industrial-2023": {
      title: "The Significance of Accelerating the Development of a Modern Industrial System",
      publisher: "Qiushi (qstheory.cn)",
      date: "2023-11-16",
      url: "http://www.qstheory.cn/international/2023-11/16/c_1129983849.htm"
    },
    "report-2022-terms": {
      title: "Translation of important terms in the report of the 20th National Congress of the Communist Party of China",
      publisher: "Theory China, en.theorychina.org.cn",
      date: "2023-01-04",
      url: "https://en.theorychina.org.cn/c/2023-01-04/1458230.shtml"
    },
    "report20-reciyi-26": {
      title: "Report to the 20th National Congress of the Communist Party of China [26]",
      publisher: "reciyi.com",
      date: "2022-10",
      url: "https://www.reciyi.com/2022/10/3834-26.html"
    }
  },
  entries: [
    {
      id: "added-value",
      zh: "附加值",
      en: "added value",
      confidence: 1,
      tests: [{ zh: "提高产品附加值", en: "raise the added value of products", expect: [] }]
    },
    {
      id: "aggregate-demand",
      zh: "总需求",
      en: "aggregate demand",
      match: { notIn: ["总需求量"] },
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "适度扩大总需求", en: "appropriately expand aggregate demand", expect: [] }]
    },
    {
      id: "aggregate-financing",
      zh: "社会融资规模",
      en: ["aggregate financing", "aggregate financing to the real economy"],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "社会融资规模适度增长", en: "moderate growth in aggregate financing", expect: [] }]
    },
    {
      id: "agriculture-rural-areas-farmers",
      zh: "三农",
      en: [
        "agriculture, rural areas, and farmers",
        { term: "agriculture, rural areas, and rural residents", source: "gwr-2018" },
        "agriculture, rural areas, and rural people"
      ],
      match: { notIn: ["第三农"] },
      note: "“三农” is spelt out in English.",
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "加大对“三农”的支持", en: "step up support for agriculture, rural areas, and farmers", expect: [] }]
    },
    {
      id: "angel-investment",
      zh: "天使投资",
      en: "angel investment",
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "支持天使投资", en: "support angel investment", expect: [] }]
    },
    {
      id: "balance-of-payments",
      zh: "国际收支",
      en: ["balance of payments", { term: "balance in international payments", source: "gwr-2017" }],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "国际收支基本平衡", en: "basic equilibrium in the balance of payments", expect: [] }]
    },
    {
      id: "beijing-tianjin-hebei",
      zh: "京津冀协同发展",
      en: [
        "coordinated development of the Beijing-Tianjin-Hebei region",
        { term: "coordinated development of Beijing, Tianjin, and Hebei", source: "gwr-2018" },
        { term: "Beijing-Tianjin-Hebei integration", source: ["gwr-2016", "gwr-2017"] },
        "integrated development of the Beijing-Tianjin-Hebei region"
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "推进京津冀协同发展", en: "promote coordinated development of the Beijing-Tianjin-Hebei region", expect: [] }]
    },
    {
      id: "bond-connect",
      zh: "债券通",
      en: "Bond Connect",
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "启动债券通", en: "launch the Bond Connect", expect: [] }]
    },
    {
      id: "business-environment",
      zh: "营商环境",
      en: "business environment",
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "优化营商环境", en: "improve the business environment", expect: [] }]
    },
    {
      id: "business-tax-to-vat-reform",
      zh: "营改增",
      en: [
        {
          term: "replace business tax with VAT",
          pos: "verb",
          match: {
            forms: ["replacing business tax with VAT", "business tax will be replaced with VAT", "business tax was replaced with VAT"]
          }
        },
        { term: "replacement of business tax with value added tax", source: ["gwr-2017", "gwr-2018"] },
        "replacement of business tax with VAT",
        "VAT reform"
      ],
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "全面推开营改增", en: "replace business tax with VAT in all sectors", expect: [] }]
    },
    {
      id: "china-international-import-expo",
      zh: ["中国国际进口博览会", "进博会"],
      en: [{ term: "China International Import Expo", type: "fullForm" }, { term: "CIIE", type: "acronym" }],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "举办中国国际进口博览会", en: "host the China International Import Expo", expect: [] }]
    },
    {
      id: "city-cluster",
      zh: "城市群",
      en: "city cluster",
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "建设城市群", en: "develop city clusters", expect: [] }]
    },
    {
      id: "comparative-advantage",
      zh: "比较优势",
      en: "comparative advantage",
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "发挥比较优势", en: "leverage comparative advantages", expect: [] }]
    },
    {
      id: "composite-national-strength",
      zh: "综合国力",
      en: ["composite national strength", "overall national strength", "comprehensive national strength", "comprehensive national power"],
      confidence: 1,
      tests: [{ zh: "综合国力显著增强", en: "Composite national strength has grown markedly.", expect: [] }]
    },
    {
      id: "consumer-price-index",
      zh: ["居民消费价格指数", "居民消费价格"],
      en: [
        { term: "CPI", type: "acronym" },
        { term: "consumer price index", type: "fullForm" },
        { term: "consumer price", source: ["gwr-2016", "gwr-2018"] }
      ],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "居民消费价格上涨", en: "CPI rose", expect: [] }]
    },
    {
      id: "consumption-upgrading",
      zh: "消费升级",
      en: [
        "consumption upgrading",
        { term: "upgrade consumption", pos: "verb", source: "gwr-2017" },
        { term: "consumption upgrade", source: "gwr-2017" }
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "推进消费升级", en: "promote consumption upgrading", expect: [] }]
    },
    {
      id: "coordinated-regional-development",
      zh: "区域协调发展",
      en: [
        "coordinated regional development",
        { term: "coordinated development between regions", source: "gwr-2016" },
        "coordinated development of regions",
        "balanced regional development"
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "推动区域协调发展", en: "promote coordinated regional development", expect: [] }]
    },
    {
      id: "cross-border-e-commerce",
      zh: ["跨境电商", "跨境电子商务"],
      en: "cross-border e-commerce",
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "发展跨境电商", en: "develop cross-border e-commerce", expect: [] }]
    },
    {
      id: "cut-overcapacity",
      zh: "去产能",
      en: [{ term: "cut overcapacity", pos: "verb" }, { term: "reduce overcapacity", pos: "verb" }],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "继续去产能", en: "continue to cut overcapacity", expect: [] }]
    },
    {
      id: "debt-to-equity-swap",
      zh: "债转股",
      en: ["debt-to-equity swap", "debt-for-equity swap"],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "推进债转股", en: "advance debt-to-equity swaps", expect: [] }]
    },
    {
      id: "deficit-to-gdp-ratio",
      zh: ["赤字率", "财政赤字率"],
      en: ["deficit-to-GDP ratio", { term: "deficit as a percentage of GDP", source: "gwr-2018" }, "ratio of deficit to GDP"],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "赤字率保持不变", en: "The deficit-to-GDP ratio remains unchanged.", expect: [] }]
    },
    {
      id: "deleverage",
      zh: "去杠杆",
      en: [{ term: "deleverage", pos: "verb" }, { term: "deleveraging", source: "gwr-2017" }],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "积极稳妥去杠杆", en: "deleverage actively and prudently", expect: [] }]
    },
    {
      id: "deluge-of-stimulus",
      zh: "大水漫灌",
      en: [
        "deluge of strong stimulus policies",
        { term: "strong stimulus policies", source: ["gwr-2016", "gwr-2017"] },
        { term: "strong stimulus policy", source: ["gwr-2016", "gwr-2017", "gwr-2018"] },
        "flood-like stimulus",
        "massive stimulus"
      ],
      note: "Metaphor of flood irrigation: say what is meant.",
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "不搞“大水漫灌”", en: "refrain from a deluge of strong stimulus policies", expect: [] }]
    },
    {
      id: "deposit-insurance",
      zh: "存款保险",
      en: "deposit insurance",
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "建立存款保险制度", en: "set up a deposit insurance system", expect: [] }]
    },
    {
      id: "development-quality-efficiency-drivers",
      zh: "质量变革、效率变革、动力变革",
      en: [
        "change in quality, change in efficiency, and change in growth drivers",
        "better quality, higher efficiency, and more robust drivers of economic growth",
        "improved quality, higher efficiency, and more robust drivers"
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [
        { zh: "推动质量变革、效率变革、动力变革", en: "promote a change in quality, change in efficiency, and change in growth drivers", expect: [] }
      ]
    },
    {
      id: "digital-economy",
      zh: "数字经济",
      en: "digital economy",
      source: "gwr-2017",
      confidence: 2,
      tests: [{ zh: "发展数字经济", en: "develop the digital economy", expect: [] }]
    },
    {
      id: "direct-financing",
      zh: "直接融资",
      en: ["direct financing", { term: "direct finance", source: "gwr-2018" }],
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "提高直接融资比重", en: "increase the proportion of direct financing", expect: [] }]
    },
    {
      id: "domestic-demand",
      zh: ["内需", "国内需求"],
      en: "domestic demand",
      match: { notIn: ["内需要", "年内需", "日内需", "月内需", "周内需", "体内需", "室内需", "境内需", "区内需", "内需经"] },
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "扩大内需", en: "expand domestic demand", expect: [] }]
    },
    {
      id: "downward-pressure",
      zh: ["经济下行压力", "下行压力"],
      en: [
        "downward pressure on the economy",
        { term: "downward economic pressure", source: "gwr-2018" },
        { term: "downward pressure", source: ["gwr-2016", "gwr-2017", "gwr-2018"] }
      ],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "应对经济下行压力", en: "respond to downward pressure on the economy", expect: [] }]
    },
    {
      id: "dual-circulation",
      zh: "双循环",
      en: ["dual circulation", "domestic and international economic flows"],
      note: "In full texts 国内国际双循环 is often written out as domestic and international economic flows.",
      source: "dual-circulation-bjut",
      confidence: 2,
      tests: [{ zh: "“双循环”格局", en: "the dual circulation pattern", expect: [] }]
    },
    {
      id: "economic-globalization",
      zh: "经济全球化",
      en: "economic globalization",
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "推进经济全球化", en: "promote economic globalization", expect: [] }]
    },
    {
      id: "effective-investment",
      zh: "有效投资",
      en: "effective investment",
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "促进有效投资", en: "promote effective investment", expect: [] }]
    },
    {
      id: "equity-financing",
      zh: "股权融资",
      en: ["equity financing", { term: "equity finance", source: "gwr-2018" }],
      source: "gwr-2017",
      confidence: 2,
      tests: [{ zh: "增加股权融资", en: "expand equity financing", expect: [] }]
    },
    {
      id: "equity-venture-capital",
      zh: "创业投资",
      en: ["venture capital", { term: "venture capital investment", source: "gwr-2018" }, "venture investment"],
      match: { notIn: ["创业投资引导基金"] },
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "发展创业投资", en: "develop venture capital", expect: [] }]
    },
    {
      id: "export-tax-rebate",
      zh: "出口退税",
      en: "export tax rebate",
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "办理出口退税", en: "process export tax rebates", expect: [] }]
    },
    {
      id: "fifteenth-five-year-plan",
      zh: "十五五",
      en: "15th Five-Year Plan",
      source: "fyp15-explanation-reciyi",
      confidence: 2,
      tests: [{ zh: "编制“十五五”规划", en: "draw up the 15th Five-Year Plan", expect: [] }]
    },
    {
      id: "financial-regulation",
      zh: "金融监管",
      en: [
        "financial regulation",
        { term: "financial regulatory", pos: "adjective", source: "gwr-2016" },
        "financial supervision",
        { term: "regulate the financial sector", pos: "verb" },
        "financial oversight"
      ],
      match: { notIn: ["金融监管总局", "金融监管协调"] },
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "完善金融监管", en: "improve financial regulation", expect: [] }]
    },
    {
      id: "financial-risk",
      zh: "金融风险",
      en: ["financial risk", "risks in the financial sector"],
      match: { notIn: ["系统性金融风险"] },
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "防范金融风险", en: "prevent financial risks", expect: [] }]
    },
    {
      id: "five-priority-tasks",
      zh: "三去一降一补",
      en: [
        "five priority tasks of cutting overcapacity, reducing excess inventory, deleveraging, lowering costs, and strengthening areas of weakness",
        { term: "five priority tasks", source: ["gwr-2017", "gwr-2018"] },
        {
          term: "cut overcapacity, reduce excess inventory, deleverage, lower costs, and strengthen areas of weakness",
          pos: "verb",
          source: "gwr-2018"
        }
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [
        {
          zh: "落实“三去一降一补”",
          en: "carry out the five priority tasks of cutting overcapacity, reducing excess inventory, deleveraging, lowering costs, and strengthening areas of weakness",
          expect: []
        }
      ]
    },
    {
      id: "food-safety",
      zh: "食品安全",
      en: "food safety",
      related: [{ id: "food-security", rel: "contrast" }],
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "保障食品安全", en: "ensure food safety", expect: [] }]
    },
    {
      id: "food-security",
      zh: "粮食安全",
      en: ["food security", "grain security"],
      related: [{ id: "food-safety", rel: "contrast" }],
      note: "粮食安全 is about supply; 食品安全 (food safety) about what is fit to eat.",
      source: "gwr-2017",
      confidence: 2,
      tests: [{ zh: "保障粮食安全", en: "ensure food security", expect: [] }]
    },
    {
      id: "foreign-exchange-reserves",
      zh: "外汇储备",
      en: ["foreign exchange reserves", "forex reserves"],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "外汇储备增加", en: "Foreign exchange reserves rose.", expect: [] }]
    },
    {
      id: "foreign-investment",
      zh: "外商投资",
      en: [
        "foreign investment",
        { term: "overseas investment", source: "gwr-2016" },
        { term: "foreign-invested", pos: "adjective", source: "gwr-2017" },
        { term: "foreign-funded", pos: "adjective" },
        { term: "overseas-funded", pos: "adjective", source: "gwr-2016" }
      ],
      note: "Investment coming into China; 对外投资 is the other direction. overseas investment was used for both.",
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "扩大外商投资", en: "increase foreign investment", expect: [] }]
    },
    {
      id: "fourteenth-five-year-plan",
      zh: "十四五",
      en: "14th Five-Year Plan",
      source: ["gwr-2020", "fyp15-explanation-reciyi"],
      confidence: 2,
      tests: [{ zh: "“十四五”时期", en: "the 14th Five-Year Plan period", expect: [] }]
    },
    {
      id: "free-trade-area",
      zh: ["自由贸易区", "自贸区"],
      en: ["free trade area", { term: "free trade zone", source: "gwr-2018" }, "pilot free trade zone"],
      note: "Between states: area. A zone inside the country: pilot free trade zone (自贸试验区).",
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "谈判建立自贸区", en: "negotiate a free trade area", expect: [] }]
    },
    {
      id: "free-trade-port",
      zh: "自由贸易港",
      en: "free trade port",
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "探索建设自由贸易港", en: "explore opening free trade ports", expect: [] }]
    },
    {
      id: "functional-zoning",
      zh: "主体功能区",
      en: ["functional zoning", { term: "functional zone", source: ["gwr-2017", "gwr-2018"] }, "functional area"],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "完善主体功能区制度", en: "improve the functional zoning system", expect: [] }]
    },
    {
      id: "general-transfer-payment",
      zh: "一般性转移支付",
      en: "general transfer payment",
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "增加一般性转移支付", en: "increase general transfer payments", expect: [] }]
    },
    {
      id: "government-deficit",
      zh: "财政赤字",
      en: ["government deficit", { term: "fiscal deficit", source: "gwr-2017" }, "budget deficit"],
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "安排财政赤字", en: "set the government deficit", expect: [] }]
    },
    {
      id: "government-imposed-transaction-costs",
      zh: "制度性交易成本",
      en: ["government-imposed transaction costs", "institutional transaction costs"],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "降低制度性交易成本", en: "reduce government-imposed transaction costs", expect: [] }]
    },
    {
      id: "government-managed-funds",
      zh: "政府性基金",
      en: ["government-managed fund", "government fund"],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "清理政府性基金", en: "review government-managed funds", expect: [] }]
    },
    {
      id: "government-revenue",
      zh: "财政收入",
      en: ["government revenue", "fiscal revenue"],
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "财政收入增长", en: "Government revenue grew.", expect: [] }]
    },
    {
      id: "greater-bay-area",
      zh: "粤港澳大湾区",
      en: [
        { term: "Guangdong-Hong Kong-Macao Greater Bay Area", type: "fullForm" },
        { term: "Greater Bay Area", type: "shortForm", source: ["gwr-2017", "gwr-2018"] }
      ],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "建设粤港澳大湾区", en: "develop the Guangdong-Hong Kong-Macao Greater Bay Area", expect: [] }]
    },
    {
      id: "green-finance",
      zh: "绿色金融",
      en: "green finance",
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "发展绿色金融", en: "develop green finance", expect: [] }]
    },
    {
      id: "gross-domestic-product",
      zh: "国内生产总值",
      en: [
        { term: "gross domestic product", type: "fullForm", source: "gwr-2018" },
        { term: "GDP", type: "acronym", source: ["gwr-2016", "gwr-2017", "gwr-2018"] }
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "国内生产总值增长", en: "GDP grew", expect: [] }]
    },
    {
      id: "growth-pole",
      zh: "增长极",
      en: "growth pole",
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "培育新的增长极", en: "foster new growth poles", expect: [] }]
    },
    {
      id: "guard-against-risks",
      zh: "防风险",
      en: [
        { term: "guard against risks", pos: "verb" },
        { term: "guard against risk", pos: "verb", source: "gwr-2018" },
        { term: "prevent risks", pos: "verb", source: "gwr-2017" },
        { term: "prevent and control risks", pos: "verb" },
        "risk prevention",
        { term: "forestall risks", pos: "verb" }
      ],
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "稳就业、防风险", en: "keep employment stable and guard against risks", expect: [] }]
    },
    {
      id: "hainan-free-trade-port",
      zh: "海南自由贸易港",
      en: "Hainan Free Trade Port",
      source: "gwr-2023-reciyi-30",
      confidence: 2,
      tests: [{ zh: "建设海南自由贸易港", en: "build the Hainan Free Trade Port", expect: [] }]
    },
    {
      id: "hard-landing",
      zh: "硬着陆",
      en: "hard landing",
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "避免“硬着陆”", en: "avoid a hard landing", expect: [] }]
    },
    {
      id: "high-quality-development",
      zh: "高质量发展",
      en: ["high-quality development", { term: "development must be high quality", source: "gwr-2018" }, "high-quality growth"],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "推动高质量发展", en: "promote high-quality development", expect: [] }]
    },
    {
      id: "high-standard-cropland",
      zh: "高标准农田",
      en: ["high-standard cropland", "high-standard farmland"],
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "建设高标准农田", en: "develop high-standard cropland", expect: [] }]
    },
    {
      id: "high-standard-opening-up",
      zh: "高水平对外开放",
      en: ["high-standard opening up", { term: "high-quality opening up", source: "gwr-2016" }],
      source: "plenum-20-4-reciyi-3",
      confidence: 2,
      tests: [{ zh: "扩大高水平对外开放", en: "promote high-standard opening up", expect: [] }]
    },
    {
      id: "high-standard-socialist-market-economy",
      zh: ["高水平社会主义市场经济体制", "高水平社会主义市场经济"],
      en: "high-standard socialist market economy",
      source: ["report-2022-terms", "plenum-20-4-reciyi-3"],
      confidence: 3,
      tests: [{ zh: "构建高水平社会主义市场经济体制", en: "build a high-standard socialist market economy", expect: [] }]
    },
    {
      id: "inclusive-finance",
      zh: "普惠金融",
      en: ["inclusive finance", "financial inclusion"],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "发展普惠金融", en: "develop inclusive finance", expect: [] }]
    },
    {
      id: "ineffective-supply",
      zh: "无效供给",
      en: "ineffective supply",
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "减少无效供给", en: "cut ineffective supply", expect: [] }]
    },
    {
      id: "institutional-opening-up",
      zh: "制度型开放",
      en: ["institutional opening up", { term: "opening up at the institutional level", source: "plenum-20-4-reciyi-3" }],
      source: "gwr-2023-reciyi-30",
      confidence: 2,
      tests: [{ zh: "扩大制度型开放", en: "expand institutional opening up", expect: [] }]
    },
    {
      id: "international-industrial-capacity-cooperation",
      zh: "国际产能合作",
      en: [
        "international industrial capacity cooperation",
        { term: "international cooperation on production capacity", source: "gwr-2018" },
        { term: "industrial-capacity cooperation with other countries", source: "gwr-2016" },
        { term: "industrial capacity cooperation", source: ["gwr-2016", "gwr-2017", "gwr-2018"] },
        { term: "cooperation with other countries on industrial capacity", source: "gwr-2016" },
        "international cooperation on industrial capacity",
        "cooperation on industrial capacity"
      ],
      source: "gwr-2017",
      confidence: 2,
      tests: [{ zh: "推进国际产能合作", en: "advance international industrial capacity cooperation", expect: [] }]
    },
    {
      id: "internet-finance",
      zh: "互联网金融",
      en: ["internet finance", "online finance"],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "规范互联网金融", en: "regulate internet finance", expect: [] }]
    },
    {
      id: "internet-plus",
      zh: "互联网+",
      en: "Internet Plus",
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "推进“互联网+”", en: "promote the Internet Plus model", expect: [] }]
    },
    {
      id: "large-scale-western-development",
      zh: "西部大开发",
      en: [
        "large-scale development of the western region",
        { term: "large-scale development in the western region", source: ["gwr-2017", "gwr-2018"] },
        "western development"
      ],
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "推进西部大开发", en: "push ahead with large-scale development of the western region", expect: [] }]
    },
    {
      id: "local-government-bond",
      zh: "地方政府债券",
      en: "local government bond",
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "发行地方政府债券", en: "issue local government bonds", expect: [] }]
    },
    {
      id: "local-government-debt",
      zh: "地方政府债务",
      en: "local government debt",
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "地方政府债务管理", en: "the management of local government debt", expect: [] }]
    },
    {
      id: "lower-costs",
      zh: "降成本",
      en: [
        { term: "reduce costs", pos: "verb" },
        { term: "cut costs", pos: "verb", source: "gwr-2017" },
        { term: "bring down costs", pos: "verb", source: "gwr-2018" },
        { term: "lower operating costs", pos: "verb", source: "gwr-2017" },
        { term: "lower costs", pos: "verb" },
        "cost reduction"
      ],
      severity: "info",
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "帮助企业降成本", en: "help enterprises reduce costs", expect: [] }]
    },
    {
      id: "m2-money-supply",
      zh: ["广义货币供应量", "广义货币"],
      en: [
        "M2 money supply",
        { term: "M2", type: "acronym", source: ["gwr-2016", "gwr-2017", "gwr-2018"] },
        "broad money supply",
        "broad money"
      ],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "广义货币增长", en: "The M2 money supply increased.", expect: [] }]
    },
    {
      id: "macro-leverage-ratio",
      zh: "宏观杠杆率",
      en: ["macro leverage ratio", { term: "macro leverage", source: "gwr-2018" }],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "稳定宏观杠杆率", en: "stabilize the macro leverage ratio", expect: [] }]
    },
    {
      id: "macro-regulation",
      zh: "宏观调控",
      en: [
        "macro regulation",
        { term: "macro-level regulation", source: "gwr-2017" },
        { term: "macroeconomic regulation", source: "gwr-2017" },
        { term: "regulation at the macro level", source: "gwr-2017" },
        "macro-control"
      ],
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "完善宏观调控", en: "improve macro regulation", expect: [] }]
    },
    {
      id: "macroprudential",
      zh: "宏观审慎",
      en: [{ term: "macroprudential", pos: "adjective" }, { term: "macro-prudential", pos: "adjective" }],
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "宏观审慎管理", en: "macroprudential management", expect: [] }]
    },
    {
      id: "make-structural-adjustments",
      zh: "调结构",
      en: [
        { term: "make structural adjustments", pos: "verb" },
        { term: "structural adjustment", source: ["gwr-2016", "gwr-2017", "gwr-2018"] },
        { term: "adjust the structure", pos: "verb", source: "gwr-2017" }
      ],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "下决心调结构", en: "be determined to make structural adjustments", expect: [] }]
    },
    {
      id: "market-based-allocation-of-factors",
      zh: ["生产要素市场化配置", "要素市场化配置"],
      en: [
        "market-based allocation of the factors of production",
        { term: "market-based allocation of production factors", source: "plenum-20-4-reciyi-3" },
        { term: "market-based allocation", source: "gwr-2018" }
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "要素市场化配置改革", en: "reform for the market-based allocation of the factors of production", expect: [] }]
    },
    {
      id: "market-entity",
      zh: ["市场主体", "经营主体"],
      en: ["market entity", "business entity", "market player"],
      note: "Since 2023 Chinese texts write 经营主体; English keeps market entity or business entity.",
      source: ["gwr-2017", "gwr-2018", "plenum-20-4-reciyi-3"],
      confidence: 2,
      tests: [{ zh: "激发市场主体活力", en: "energize market entities", expect: [] }]
    },
    {
      id: "medium-high-growth",
      zh: "中高速增长",
      en: [
        "medium-high rate of growth",
        { term: "medium-high growth rate", source: "gwr-2018" },
        { term: "medium-high growth", source: "gwr-2018" },
        "medium-to-high growth"
      ],
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "保持中高速增长", en: "maintain a medium-high rate of growth", expect: [] }]
    },
    {
      id: "middle-income-group",
      zh: "中等收入群体",
      en: "middle-income group",
      source: ["gwr-2018", "report20-reciyi-26"],
      confidence: 2,
      tests: [{ zh: "扩大中等收入群体", en: "expand the middle-income group", expect: [] }]
    },
    {
      id: "moderately-loose-monetary-policy",
      zh: "适度宽松的货币政策",
      en: ["moderately loose monetary policy", "moderately accommodative monetary policy", "appropriately accommodative monetary policy"],
      confidence: 1,
      tests: [{ zh: "实施适度宽松的货币政策", en: "follow a moderately loose monetary policy", expect: [] }]
    },
    {
      id: "modernized-economy",
      zh: "现代化经济体系",
      en: ["modernized economy", "modernized economic system", "modern economic system"],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "建设现代化经济体系", en: "develop a modernized economy", expect: [] }]
    },
    {
      id: "monetary-policy",
      zh: "货币政策",
      en: "monetary policy",
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "货币政策传导", en: "the transmission of monetary policy", expect: [] }]
    },
    {
      id: "multi-tiered-capital-market",
      zh: "多层次资本市场",
      en: [
        "multi-tiered capital market",
        { term: "multilevel capital market", source: ["gwr-2016", "gwr-2017"] },
        "multi-level capital market"
      ],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "发展多层次资本市场", en: "develop a multi-tiered capital market", expect: [] }]
    },
    {
      id: "negative-list",
      zh: "负面清单",
      en: "negative list",
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "实行负面清单管理", en: "apply a negative list model", expect: [] }]
    },
    {
      id: "negative-list-for-market-access",
      zh: "市场准入负面清单",
      en: [
        "negative list for market access",
        { term: "market access on the basis of a negative list", source: "gwr-2017" },
        "market access negative list"
      ],
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "实施市场准入负面清单", en: "introduce a negative list for market access", expect: [] }]
    },
    {
      id: "new-agribusiness",
      zh: ["新型农业经营主体", "新型经营主体"],
      en: [
        "new type of agribusiness",
        { term: "new types of agribusiness", source: "gwr-2018" },
        { term: "emerging forms of agribusiness", source: "gwr-2016" },
        "new type of agricultural business"
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "培育新型经营主体", en: "cultivate new types of agribusiness", expect: [] }]
    },
    {
      id: "new-development-dynamic",
      zh: "新发展格局",
      en: ["new development dynamic", "new pattern of development", "new development pattern", "new development paradigm"],
      match: { notIn: ["创新发展格局"] },
      note: "Official texts vary: new development dynamic, new pattern of development, new development pattern. Keep one of them.",
      source: "qiushi-industrial-2023",
      confidence: 3,
      tests: [{ zh: "构建新发展格局", en: "create a new development dynamic", expect: [] }]
    },
    {
      id: "new-drivers-replace-old",
      zh: "新旧动能转换",
      en: [
        { term: "replace old growth drivers with new ones", pos: "verb" },
        { term: "replace old drivers of growth with new ones", pos: "verb", source: "gwr-2016" },
        { term: "new growth drivers to replace old ones", source: "gwr-2017" },
        { term: "transformation of the drivers of growth", source: "gwr-2016" },
        "replacement of old growth drivers with new ones"
      ],
      source: "gwr-2017",
      confidence: 2,
      tests: [{ zh: "加快新旧动能转换", en: "replace old growth drivers with new ones more quickly", expect: [] }]
    },
    {
      id: "new-forms-of-business",
      zh: "新业态",
      en: ["new forms of business", { term: "new form of business", source: ["gwr-2017", "gwr-2018"] }, "new business form"],
      match: { notIn: ["创新业态", "更新业态"] },
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "发展新业态", en: "develop new forms of business", expect: [] }]
    },
    {
      id: "new-growth-driver",
      zh: "新动能",
      en: [
        "new growth driver",
        { term: "new driver of growth", source: "gwr-2017" },
        { term: "new driver of development", source: "gwr-2016" },
        { term: "new driving force", source: "gwr-2016" },
        "new growth engine"
      ],
      avoid: [{ term: "new kinetic energy", basis: "predicted", note: "动能 is figurative here" }],
      match: { notIn: ["创新动能"] },
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "培育新动能", en: "foster new growth drivers", expect: [] }]
    },
    {
      id: "new-landscape-in-opening-up",
      zh: "全面开放新格局",
      en: [
        "new landscape in all-around opening-up",
        "new ground in pursuing opening up on all fronts",
        "new landscape of opening up on all fronts"
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "推动形成全面开放新格局", en: "create a new landscape in all-around opening-up", expect: [] }]
    },
    {
      id: "new-normal",
      zh: "新常态",
      en: "new normal",
      match: { notIn: ["创新常态"] },
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "适应经济发展新常态", en: "adapt to the new normal in economic development", expect: [] }]
    },
    {
      id: "new-quality-productive-forces",
      zh: "新质生产力",
      en: "new quality productive forces",
      avoid: [{ term: "new quality productivity", basis: "predicted" }],
      source: "gwr-2024-wuhu",
      confidence: 2,
      tests: [{ zh: "发展新质生产力", en: "develop new quality productive forces", expect: [] }]
    },
    {
      id: "new-urbanization",
      zh: "新型城镇化",
      en: [
        "new urbanization",
        { term: "new type of urbanization", source: ["gwr-2016", "gwr-2017"] },
        { term: "new types of urbanization", source: "gwr-2017" },
        { term: "new, people-centered urbanization", source: "gwr-2016" },
        { term: "people-centered urbanization", source: "gwr-2016" }
      ],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "推进新型城镇化", en: "advance new urbanization", expect: [] }]
    },
    {
      id: "old-industrial-base",
      zh: "老工业基地",
      en: "old industrial base",
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "振兴老工业基地", en: "revitalize old industrial bases", expect: [] }]
    },
    {
      id: "outbound-investment",
      zh: ["对外直接投资", "对外投资"],
      en: [
        "outbound investment",
        { term: "overseas investment", source: "gwr-2017" },
        { term: "outward foreign direct investment", source: "gwr-2016" },
        "outbound direct investment",
        { term: "outbound investor", source: "gwr-2016" },
        "outward investment"
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "优化对外投资结构", en: "improve the composition of outbound investment", expect: [] }]
    },
    {
      id: "outstanding-debt",
      zh: "存量债务",
      en: "outstanding debt",
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "处置存量债务", en: "deal with outstanding debt", expect: [] }]
    },
    {
      id: "overcapacity",
      zh: ["过剩产能", "产能过剩"],
      en: ["overcapacity", "excess capacity", "excess production capacity"],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "化解过剩产能", en: "ease overcapacity", expect: [] }]
    },
    {
      id: "personal-income-tax",
      zh: "个人所得税",
      en: ["personal income tax", "individual income tax"],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "改革个人所得税", en: "reform the personal income tax", expect: [] }]
    },
    {
      id: "pilot-free-trade-zone",
      zh: ["自由贸易试验区", "自贸试验区"],
      en: "pilot free trade zone",
      source: ["gwr-2016", "gwr-2017", "gwr-2018", "gwr-2023-reciyi-30"],
      confidence: 2,
      tests: [{ zh: "新设自贸试验区", en: "establish new pilot free trade zones", expect: [] }]
    },
    {
      id: "platform-economy",
      zh: "平台经济",
      en: "platform economy",
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "发展平台经济", en: "boost the platform economy", expect: [] }]
    },
    {
      id: "private-investment",
      zh: "民间投资",
      en: ["private investment", "nongovernmental investment"],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "鼓励民间投资", en: "encourage private investment", expect: [] }]
    },
    {
      id: "proactive-fiscal-policy",
      zh: ["积极的财政政策", "积极财政政策"],
      en: "proactive fiscal policy",
      avoid: [{ term: "active fiscal policy", basis: "predicted" }, { term: "positive fiscal policy", basis: "predicted" }],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "实施积极的财政政策", en: "pursue a proactive fiscal policy", expect: [] }]
    },
    {
      id: "processing-trade",
      zh: "加工贸易",
      en: "processing trade",
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "加工贸易转型", en: "the transformation of processing trade", expect: [] }]
    },
    {
      id: "property-rights-protection",
      zh: "产权保护",
      en: [
        "property rights protection",
        { term: "protection of property rights", source: "gwr-2018" },
        { term: "protect property rights", pos: "verb" }
      ],
      match: { notIn: ["知识产权保护"] },
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "完善产权保护制度", en: "improve the property rights protection system", expect: [] }]
    },
    {
      id: "prudent-monetary-policy",
      zh: ["稳健的货币政策", "稳健货币政策"],
      en: "prudent monetary policy",
      avoid: [{ term: "steady monetary policy", basis: "predicted" }],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "实施稳健的货币政策", en: "pursue a prudent monetary policy", expect: [] }]
    },
    {
      id: "public-private-partnership",
      zh: "政府和社会资本合作",
      en: [
        { term: "public-private partnership", type: "fullForm" },
        { term: "PPP", type: "acronym", match: { near: ["partnership", "private", "project", "capital", "model", "investment"] } }
      ],
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "推广政府和社会资本合作", en: "promote public-private partnerships", expect: [] }]
    },
    {
      id: "pursue-progress-while-ensuring-stability",
      zh: ["稳中求进工作总基调", "稳中求进"],
      en: [
        { term: "pursue progress while ensuring stability", pos: "verb" },
        { term: "make progress while working to keep performance stable", pos: "verb", source: "gwr-2016" },
        { term: "make progress while keeping performance stable", pos: "verb", source: "gwr-2017" },
        { term: "make progress while maintaining stable performance", pos: "verb", source: "gwr-2017" },
        { term: "make progress while maintaining stability", pos: "verb" },
        { term: "seek progress while maintaining stability", pos: "verb" }
      ],
      source: ["gwr-2018", "gwr-2024-notes-7"],
      confidence: 2,
      tests: [{ zh: "坚持稳中求进工作总基调", en: "follow the general principle of pursuing progress while ensuring stability", expect: [] }]
    },
    {
      id: "range-based-regulation",
      zh: "区间调控",
      en: "range-based regulation",
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "实施区间调控", en: "exercise range-based regulation", expect: [] }]
    },
    {
      id: "real-economy",
      zh: "实体经济",
      en: "real economy",
      avoid: [{ term: "entity economy", basis: "predicted" }],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "支持实体经济", en: "support the real economy", expect: [] }]
    },
    {
      id: "real-estate-tax",
      zh: "房地产税",
      en: ["real estate tax", "property tax"],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "房地产税立法", en: "legislation on real estate tax", expect: [] }]
    },
    {
      id: "reduce-excess-inventory",
      zh: "去库存",
      en: [{ term: "reduce excess inventory", pos: "verb" }, { term: "reduce inventory", pos: "verb" }],
      confidence: 1,
      tests: [{ zh: "房地产去库存", en: "reduce excess inventory in real estate", expect: [] }]
    },
    {
      id: "regional-comprehensive-economic-partnership",
      zh: "区域全面经济伙伴关系协定",
      en: [{ term: "Regional Comprehensive Economic Partnership", type: "fullForm" }, { term: "RCEP", type: "acronym" }],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "签署《区域全面经济伙伴关系协定》", en: "sign the Regional Comprehensive Economic Partnership", expect: [] }]
    },
    {
      id: "rise-of-the-central-region",
      zh: ["中部地区崛起", "中部崛起"],
      en: ["rise of the central region", { term: "central region rise", source: "gwr-2018" }],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "促进中部地区崛起", en: "promote the rise of the central region", expect: [] }]
    },
    {
      id: "rmb-exchange-rate",
      zh: "人民币汇率",
      en: ["RMB exchange rate", "exchange rate of the RMB", "renminbi exchange rate"],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "保持人民币汇率稳定", en: "keep the RMB exchange rate stable", expect: [] }]
    },
    {
      id: "rural-revitalization",
      zh: "乡村振兴",
      en: ["rural revitalization", "rural vitalization"],
      note: "rural revitalization in the Government Work Reports; rural vitalization in the report of 2017. Keep one.",
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "乡村振兴战略", en: "the rural revitalization strategy", expect: [] }]
    },
    {
      id: "separation-of-three-rights",
      zh: "三权分置",
      en: [
        { term: "separate rural land ownership rights, contract rights, and management rights", pos: "verb" },
        { term: "separate rural land ownership rights, contract rights, and use rights", pos: "verb", source: "gwr-2018" },
        "separation of ownership rights, contract rights, and management rights",
        { term: "separate the ownership rights, contract rights, and management rights", pos: "verb" }
      ],
      source: "gwr-2017",
      confidence: 2,
      tests: [
        {
          zh: "“三权分置”改革",
          en: "the reform to separate rural land ownership rights, contract rights, and management rights",
          expect: []
        }
      ]
    },
    {
      id: "services-trade",
      zh: "服务贸易",
      en: ["trade in services", { term: "services trade", source: "gwr-2017" }],
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "发展服务贸易", en: "develop trade in services", expect: [] }]
    },
    {
      id: "shadow-banking",
      zh: "影子银行",
      en: "shadow banking",
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "监管影子银行", en: "regulate shadow banking", expect: [] }]
    },
    {
      id: "shanghai-hong-kong-stock-connect",
      zh: "沪港通",
      en: "Shanghai-Hong Kong Stock Connect",
      related: [{ id: "shenzhen-hong-kong-stock-connect", rel: "contrast" }],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "启动沪港通", en: "launch the Shanghai-Hong Kong Stock Connect", expect: [] }]
    },
    {
      id: "sharing-economy",
      zh: "共享经济",
      en: "sharing economy",
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "发展共享经济", en: "boost the sharing economy", expect: [] }]
    },
    {
      id: "shenzhen-hong-kong-stock-connect",
      zh: "深港通",
      en: "Shenzhen-Hong Kong Stock Connect",
      related: [{ id: "shanghai-hong-kong-stock-connect", rel: "contrast" }],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "启动深港通", en: "launch the Shenzhen-Hong Kong Stock Connect", expect: [] }]
    },
    {
      id: "single-window-for-trade",
      zh: "单一窗口",
      en: [
        "single window",
        { term: "single-window system", source: "gwr-2016" },
        { term: "single-window document processing", source: "gwr-2018" }
      ],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "国际贸易“单一窗口”", en: "a single window for international trade", expect: [] }]
    },
    {
      id: "six-areas-security",
      zh: "六保",
      en: [
        { term: "maintain security in six areas", pos: "verb" },
        "security in six areas",
        { term: "maintain security in the six areas", pos: "verb" },
        "security in the six areas"
      ],
      confidence: 1,
      tests: [{ zh: "落实“六保”任务", en: "maintain security in six areas", expect: [] }]
    },
    {
      id: "six-fronts-stability",
      zh: "六稳",
      en: [
        { term: "ensure stability on six fronts", pos: "verb" },
        "stability on six fronts",
        { term: "ensure stability on the six fronts", pos: "verb" },
        "stability on the six fronts"
      ],
      source: "gwr-2020",
      confidence: 2,
      tests: [{ zh: "做好“六稳”工作", en: "ensure stability on six fronts", expect: [] }]
    },
    {
      id: "socialist-market-economy",
      zh: ["社会主义市场经济体制", "社会主义市场经济"],
      en: ["socialist market economy", "socialist market economic system"],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "发展社会主义市场经济", en: "develop the socialist market economy", expect: [] }]
    },
    {
      id: "special-bond",
      zh: ["地方政府专项债券", "专项债券"],
      en: ["special bond", { term: "special-purpose bond", source: ["gwr-2024-points", "gwr-2025-points"] }],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "发行专项债券", en: "issue special bonds", expect: [] }]
    },
    {
      id: "special-drawing-rights",
      zh: "特别提款权",
      en: [{ term: "Special Drawing Rights", type: "fullForm" }, { term: "SDR", type: "acronym" }],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "特别提款权货币篮子", en: "the Special Drawing Rights basket", expect: [] }]
    },
    {
      id: "stable-growth",
      zh: "稳增长",
      en: [
        { term: "maintain stable growth", pos: "verb" },
        { term: "ensure steady growth", pos: "verb", source: ["gwr-2016", "gwr-2018"] },
        { term: "steady growth", source: ["gwr-2016", "gwr-2017", "gwr-2018"] },
        { term: "stable growth", source: ["gwr-2016", "gwr-2017", "gwr-2018"] },
        { term: "ensure stable growth", pos: "verb", source: "gwr-2017" },
        { term: "stabilize growth", pos: "verb" }
      ],
      match: { notIn: ["平稳增长"] },
      severity: "info",
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "努力稳增长", en: "work to maintain stable growth", expect: [] }]
    },
    {
      id: "streamline-administration-and-delegate-power",
      zh: "简政放权",
      en: [
        {
          term: "streamline administration and delegate power",
          pos: "verb",
          match: {
            forms: [
              "streamline administration and delegate powers",
              "streamlining administration and delegating powers",
              "streamlining administration and delegating power"
            ]
          }
        },
        { term: "streamline administration, delegate more powers", pos: "verb", source: "gwr-2016" },
        { term: "streamline government administration, delegate more powers", pos: "verb", source: "gwr-2017" },
        { term: "streamline administration, delegate powers", pos: "verb", source: "gwr-2017" },
        { term: "streamline administration", pos: "verb", source: ["gwr-2016", "gwr-2017", "gwr-2018"] }
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "推进简政放权", en: "streamline administration and delegate power", expect: [] }]
    },
    {
      id: "streamline-delegate-regulate-serve",
      zh: "放管服",
      en: [
        {
          term: "streamline administration and delegate power, improve regulation, and upgrade services",
          pos: "verb",
          source: "gwr-2020"
        },
        { term: "streamline administration, delegate powers, and improve regulation and services", pos: "verb", source: "gwr-2017" },
        {
          term: "streamline administration, delegate powers, improve regulation, and strengthen services",
          pos: "verb",
          source: "gwr-2018"
        },
        { term: "delegate powers, improve regulation, and provide better services", pos: "verb", source: "gwr-2018" }
      ],
      note: "The three characters are spelt out; the wording changed from year to year.",
      source: "gwr-2020",
      confidence: 2,
      tests: [
        {
          zh: "深化“放管服”改革",
          en: "deepen reforms to streamline administration and delegate power, improve regulation, and upgrade services",
          expect: []
        }
      ]
    },
    {
      id: "strengthen-areas-of-weakness",
      zh: "补短板",
      en: [
        { term: "strengthen areas of weakness", pos: "verb" },
        { term: "strengthen points of weakness", pos: "verb", source: "gwr-2016" },
        { term: "strengthen weak areas", pos: "verb", source: "gwr-2017" },
        { term: "shore up weak links", pos: "verb" },
        { term: "shore up weaknesses", pos: "verb" },
        { term: "address inadequacies", pos: "verb" }
      ],
      avoid: [{ term: "supplement short boards", basis: "predicted" }, { term: "make up for short boards", basis: "predicted" }],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "加大补短板力度", en: "step up efforts to strengthen areas of weakness", expect: [] }]
    },
    {
      id: "structural-tax-cuts",
      zh: "结构性减税",
      en: ["structural tax cut", { term: "structural tax reduction", source: "gwr-2016" }],
      source: "gwr-2017",
      confidence: 2,
      tests: [{ zh: "实行结构性减税", en: "introduce structural tax cuts", expect: [] }]
    },
    {
      id: "supply-side-structural-reform",
      zh: "供给侧结构性改革",
      en: ["supply-side structural reform", { term: "structural reform on the supply side", source: "gwr-2016" }],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "推进供给侧结构性改革", en: "advance supply-side structural reform", expect: [] }]
    },
    {
      id: "supply-side-structural-reform-in-agriculture",
      zh: "农业供给侧结构性改革",
      en: ["supply-side structural reform in agriculture", "agricultural supply-side structural reform"],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "深化农业供给侧结构性改革", en: "deepen supply-side structural reform in agriculture", expect: [] }]
    },
    {
      id: "systemic-risk",
      zh: "系统性风险",
      en: "systemic risk",
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "不发生系统性风险", en: "forestall systemic risks", expect: [] }]
    },
    {
      id: "targeted-regulation",
      zh: "定向调控",
      en: ["targeted regulation", { term: "targeted and well-timed regulation", source: ["gwr-2016", "gwr-2017"] }],
      note: "In the reports only in coordination: targeted and well-timed regulation.",
      confidence: 1,
      tests: [{ zh: "加强定向调控", en: "enhance targeted regulation", expect: [] }]
    },
    {
      id: "tax-and-fee-cuts",
      zh: "减税降费",
      en: [
        "tax and fee cut",
        { term: "cut taxes and fees", pos: "verb", source: "gwr-2017" },
        { term: "reductions in taxes and fees", source: "gwr-2017" },
        { term: "cuts in taxes and fees", source: "gwr-2017" },
        { term: "tax and fee reduction", source: "gwr-2016" },
        { term: "slash taxes and fees", pos: "verb", source: "gwr-2018" },
        { term: "reduce taxes and fees", pos: "verb" }
      ],
      source: "gwr-2017",
      confidence: 2,
      tests: [{ zh: "实施减税降费", en: "introduce tax and fee cuts", expect: [] }]
    },
    {
      id: "thirteenth-five-year-plan",
      zh: "十三五",
      en: "13th Five-Year Plan",
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "“十三五”规划", en: "the 13th Five-Year Plan", expect: [] }]
    },
    {
      id: "three-critical-battles",
      zh: "三大攻坚战",
      en: ["three critical battles", "three tough battles"],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "打好三大攻坚战", en: "fight the three critical battles", expect: [] }]
    },
    {
      id: "total-factor-productivity",
      zh: "全要素生产率",
      en: "total factor productivity",
      source: ["gwr-2016", "gwr-2017", "gwr-2024-wuhu"],
      confidence: 2,
      tests: [{ zh: "提高全要素生产率", en: "raise total factor productivity", expect: [] }]
    },
    {
      id: "total-retail-sales-of-consumer-goods",
      zh: "社会消费品零售总额",
      en: ["total retail sales of consumer goods", { term: "retail sales of consumer goods", source: "gwr-2018" }],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "社会消费品零售总额增长", en: "Total retail sales of consumer goods grew.", expect: [] }]
    },
    {
      id: "trade-protectionism",
      zh: "贸易保护主义",
      en: "trade protectionism",
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "反对贸易保护主义", en: "oppose trade protectionism", expect: [] }]
    },
    {
      id: "transfer-payment",
      zh: "转移支付",
      en: "transfer payment",
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "完善转移支付制度", en: "improve the transfer payments system", expect: [] }]
    },
    {
      id: "ultra-long-special-treasury-bond",
      zh: "超长期特别国债",
      en: ["ultra-long special treasury bond", "ultra-long-term special treasury bond", "ultra-long special government bond"],
      source: "gwr-2025-points",
      confidence: 2,
      tests: [{ zh: "发行超长期特别国债", en: "issue ultra-long special treasury bonds", expect: [] }]
    },
    {
      id: "unified-national-market",
      zh: "全国统一大市场",
      en: "unified national market",
      confidence: 1,
      tests: [{ zh: "建设全国统一大市场", en: "build a unified national market", expect: [] }]
    },
    {
      id: "value-added-tax",
      zh: "增值税",
      en: [{ term: "VAT", type: "acronym" }, { term: "value-added tax", type: "fullForm" }],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "降低增值税税率", en: "lower VAT rates", expect: [] }]
    },
    {
      id: "well-timed-regulation",
      zh: "相机调控",
      en: "well-timed regulation",
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "实施相机调控", en: "exercise well-timed regulation", expect: [] }]
    },
    {
      id: "xiongan-new-area",
      zh: "雄安新区",
      en: ["Xiongan New Area", { term: "Xiong'an New Area", type: "variant" }],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "建设雄安新区", en: "develop the Xiongan New Area", expect: [] }]
    },
    {
      id: "yangtze-economic-belt",
      zh: "长江经济带",
      en: ["Yangtze Economic Belt", "Yangtze River Economic Belt"],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "发展长江经济带", en: "develop the Yangtze Economic Belt", expect: [] }]
    },
    {
      id: "yangtze-river-delta",
      zh: ["长江三角洲", "长三角"],
      en: "Yangtze River Delta",
      source: ["gwr-2019", "gwr-2020"],
      confidence: 2,
      tests: [{ zh: "长三角一体化发展", en: "integrated development of the Yangtze River Delta", expect: [] }]
    }
  ]
};

// glossary/industry-soe.json
var industry_soe_default = {
  $schema: "./schema.json",
  yizhi: 1,
  id: "industry-soe",
  name: { en: "Industry and state-owned enterprises", zh: "工业与国有企业" },
  version: "0.1.0",
  license: "CC-BY-4.0",
  languages: ["zh", "en"],
  extends: [],
  defaults: { subject: "industry-soe" },
  sources: {
    "gwr-2016": {
      title: "Report on the Work of the Government (2016)",
      publisher: "State Council of the People's Republic of China",
      date: "2016-03-05"
    },
    "gwr-2017": {
      title: "Report on the Work of the Government (2017)",
      publisher: "State Council of the People's Republic of China",
      date: "2017-03-05"
    },
    "gwr-2018": {
      title: "Report on the Work of the Government (2018)",
      publisher: "State Council of the People's Republic of China",
      date: "2018-03-05"
    },
    "gwr-2020": {
      title: "Report on the Work of the Government (2020)",
      publisher: "State Council of the People's Republic of China",
      date: "2020-05-22"
    },
    "gwr-2024-wuhu": {
      title: "2024年政府工作报告（四）",
      publisher: "wsb.wuhu.gov.cn",
      date: "2024",
      url: "https://wsb.wuhu.gov.cn/ztzl/fyyd/8619297.html"
    },
    "gwr-2024-xxyyfy": {
      title: "2024 年《政府工作报告》要点版",
      publisher: "xxyyfy.com",
      date: "2024-03-05",
      url: "http://www.xxyyfy.com/?p=12938"
    },
    "gwr-2025-points": {
      title: "雙語版來了!政府工作報告要點梳理",
      publisher: "dignews.cc",
      date: "2025",
      url: "https://dignews.cc/p/76e4d7c816efab71.html"
    },
    "qiushi-industrial-2023": {
      title: "The Significance of Accelerating the Development of a Modern Industrial System",
      publisher: "Qiushi (qstheory.cn)",
      date: "2023-11-16",
      url: "http://www.qstheory.cn/international/2023-11/16/c_1129983849.htm"
    },
    "qiushi-nqpf-2024": {
      title: "Accelerating the Development of New Quality Productive Forces to Forge a New Path in New Industrialization",
      publisher: "laitimes.com (copy of 求是网)",
      date: "2024",
      url: "https://laitimes.com/zh/article/6vqou_7c2yn.html"
    }
  },
  entries: [
    {
      id: "advanced-manufacturing",
      zh: "先进制造业",
      en: ["advanced manufacturing", "advanced manufacturing industry"],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "发展先进制造业", en: "develop advanced manufacturing", expect: [] }]
    },
    {
      id: "all-employees",
      zh: "全体员工",
      en: ["all employees", "entire workforce", "all staff", "all staff members"],
      avoid: [{ term: "all the staffs", basis: "predicted" }],
      confidence: 1,
      tests: [{ zh: "致全体员工", en: "to all employees", expect: [] }]
    },
    {
      id: "bankruptcy-liquidation",
      zh: "破产清算",
      en: "bankruptcy liquidation",
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "企业破产清算", en: "bankruptcy liquidation of enterprises", expect: [] }]
    },
    {
      id: "central-enterprises",
      zh: [{ term: "中央企业", type: "fullForm" }, { term: "央企", type: "shortForm" }],
      en: [
        "central government enterprise",
        "centrally administered state-owned enterprise",
        "central state-owned enterprise",
        "central SOE",
        "centrally administered SOE",
        "centrally-owned enterprise",
        "central enterprise",
        "SOEs managed by the central government"
      ],
      match: { notIn: ["中央企业家"] },
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "央企股份制改革", en: "the joint-stock reform of central government enterprises", expect: [] }]
    },
    {
      id: "convert-soes-into-standard-companies",
      zh: "公司制改革",
      en: [
        "reform to convert SOEs into standard companies",
        { term: "convert SOEs into standard companies", pos: "verb", source: "gwr-2018" },
        { term: "introduction of corporate systems into SOEs", source: "gwr-2017" },
        "corporate reform",
        "corporatization"
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "基本完成公司制改革", en: "basically complete the reform to convert SOEs into standard companies", expect: [] }]
    },
    {
      id: "cordial-and-clean-relationship",
      zh: ["亲清新型政商关系", "亲清政商关系"],
      en: [
        "new type of cordial and clean relationship between government and business",
        { term: "cordial and clean relationship between government and business", source: "gwr-2018" },
        { term: "cordial and clean relationship", source: "gwr-2018" }
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [
        { zh: "构建亲清新型政商关系", en: "build a new type of cordial and clean relationship between government and business", expect: [] }
      ]
    },
    {
      id: "core-competitiveness",
      zh: "核心竞争力",
      en: "core competitiveness",
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "提升核心竞争力", en: "increase core competitiveness", expect: [] }]
    },
    {
      id: "core-responsibilities-and-businesses",
      zh: "主责主业",
      en: [
        "core responsibilities and businesses",
        "main responsibilities and core business",
        "main responsibilities and businesses",
        "primary responsibilities and core businesses"
      ],
      confidence: 1,
      tests: [{ zh: "聚焦主责主业", en: "focus on core responsibilities and businesses", expect: [] }]
    },
    {
      id: "corporate-board-of-directors",
      zh: "董事会",
      en: ["board of directors", { term: "corporate board of directors", source: "gwr-2016" }],
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "董事会决定", en: "The board of directors decides.", expect: [] }]
    },
    {
      id: "corporate-governance-structure",
      zh: ["法人治理结构", "公司治理结构"],
      en: ["corporate governance structure", { term: "corporate governance", source: ["gwr-2017", "gwr-2018"] }],
      avoid: [{ term: "legal person governance structure", basis: "predicted" }],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "完善法人治理结构", en: "improve corporate governance structures", expect: [] }]
    },
    {
      id: "debt-to-asset-ratio",
      zh: "资产负债率",
      en: ["debt-to-asset ratio", "liability-to-asset ratio", "asset-liability ratio"],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "降低资产负债率", en: "lower the debt-to-asset ratio", expect: [] }]
    },
    {
      id: "do-better-stronger-bigger",
      zh: "做强做优做大",
      en: [
        { term: "strengthen, expand, and increase returns on", pos: "verb" },
        { term: "become stronger, better, and bigger", pos: "verb" },
        { term: "make stronger, better, and bigger", pos: "verb" },
        "stronger, better, and bigger",
        { term: "get stronger, do better, and grow bigger", pos: "verb" },
        "stronger, do better, and grow bigger"
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "推动国有资本做强做优做大", en: "strengthen, expand, and increase returns on state capital", expect: [] }]
    },
    {
      id: "emerging-industries",
      zh: "新兴产业",
      en: "emerging industry",
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "培育新兴产业", en: "foster emerging industries", expect: [] }]
    },
    {
      id: "enterprises-of-all-sizes",
      zh: "大中小企业",
      en: [
        "enterprises of all sizes",
        { term: "businesses of all sizes", source: "gwr-2018" },
        "small, medium, and large enterprises",
        "large, medium, and small enterprises"
      ],
      source: "gwr-2020",
      confidence: 2,
      tests: [{ zh: "大中小企业融通", en: "cooperation between enterprises of all sizes", expect: [] }]
    },
    {
      id: "equipment-manufacturing",
      zh: ["装备制造业", "装备制造"],
      en: ["equipment manufacturing", "equipment manufacturing industry"],
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "装备制造业较快增长", en: "Equipment manufacturing grew rapidly.", expect: [] }]
    },
    {
      id: "equity-diversification",
      zh: "股权多元化",
      en: [
        { term: "diversify types of equity", pos: "verb" },
        "equity diversification",
        "diversification of equity",
        { term: "diversify their types of equity", pos: "verb", source: "gwr-2016" }
      ],
      confidence: 1,
      tests: [{ zh: "推进股权多元化", en: "promote equity diversification", expect: [] }]
    },
    {
      id: "government-monopoly",
      zh: "行政垄断",
      en: ["government monopoly", "administrative monopoly"],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "打破行政垄断", en: "break government monopolies", expect: [] }]
    },
    {
      id: "green-manufacturing",
      zh: "绿色制造",
      en: "green manufacturing",
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "推广绿色制造", en: "promote green manufacturing", expect: [] }]
    },
    {
      id: "high-end-equipment",
      zh: "高端装备",
      en: "high-end equipment",
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "发展高端装备", en: "develop high-end equipment", expect: [] }]
    },
    {
      id: "high-tech-industries",
      zh: "高技术产业",
      en: ["high-tech industry", "high-technology industry"],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "发展高技术产业", en: "develop high-tech industries", expect: [] }]
    },
    {
      id: "high-tech-manufacturing",
      zh: "高技术制造业",
      en: ["high-tech manufacturing", "high-technology manufacturing"],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "高技术制造业增长", en: "High-tech manufacturing grew.", expect: [] }]
    },
    {
      id: "industrial-and-supply-chains",
      zh: "产业链供应链",
      en: "industrial and supply chains",
      source: ["gwr-2020", "gwr-2024-wuhu"],
      confidence: 2,
      tests: [{ zh: "保持产业链供应链稳定", en: "keep industrial and supply chains stable", expect: [] }]
    },
    {
      id: "industrial-chain",
      zh: "产业链",
      en: [
        "industrial chain",
        { term: "industry chain", source: ["gwr-2016", "gwr-2017"] },
        { term: "production chain", source: "gwr-2016" },
        "industrial value chain"
      ],
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "延伸产业链", en: "extend industrial chains", expect: [] }]
    },
    {
      id: "industrial-cluster",
      zh: "产业集群",
      en: ["industrial cluster", { term: "industry cluster", source: "gwr-2016" }],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "打造产业集群", en: "create industrial clusters", expect: [] }]
    },
    {
      id: "industrial-upgrading",
      zh: "产业升级",
      en: [
        "industrial upgrading",
        { term: "industry upgrading", source: "gwr-2018" },
        { term: "upgrade industries", pos: "verb" }
      ],
      confidence: 1,
      tests: [{ zh: "促进产业升级", en: "promote industrial upgrading", expect: [] }]
    },
    {
      id: "joint-stock-reform",
      zh: "股份制改革",
      en: ["joint-stock reform", "shareholding reform"],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "推进股份制改革", en: "advance the joint-stock reform", expect: [] }]
    },
    {
      id: "leaner-and-healthier",
      zh: "瘦身健体",
      en: [
        { term: "become leaner and healthier", pos: "verb" },
        { term: "leaner and healthier", source: ["gwr-2016", "gwr-2017"] },
        { term: "leaner, better performers", source: "gwr-2018" }
      ],
      avoid: [{ term: "slim down and keep fit", basis: "predicted" }],
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "国有企业瘦身健体", en: "make SOEs become leaner and healthier", expect: [] }]
    },
    {
      id: "made-in-china-2025",
      zh: "中国制造2025",
      en: "Made in China 2025",
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "实施《中国制造2025》", en: "implement the Made in China 2025 initiative", expect: [] }]
    },
    {
      id: "main-business",
      zh: "主业",
      en: ["main business", "core business", "main line of business"],
      match: { notIn: ["主责主业", "业主业", "雇主业"] },
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "突出主业", en: "focus on the main business", expect: [] }]
    },
    {
      id: "major-equipment",
      zh: "重大装备",
      en: "major equipment",
      source: "gwr-2017",
      confidence: 2,
      tests: [{ zh: "研制重大装备", en: "develop major equipment", expect: [] }]
    },
    {
      id: "manufacturing-power",
      zh: "制造强国",
      en: [
        { term: "manufacturer of quality", source: "gwr-2017" },
        { term: "leader in manufacturing", source: "gwr-2018" },
        "strong in manufacturing",
        "manufacturing power",
        "strength in manufacturing",
        "manufacturing powerhouse"
      ],
      avoid: [
        {
          term: "manufacturing superpower",
          severity: "warning",
          basis: "seen",
          note: "in a translation of a ministry article at interpret.csis.org"
        }
      ],
      note: "Rendered anew in nearly every report; see also the other X强国 names.",
      source: "gwr-2017",
      confidence: 2,
      tests: [
        { zh: "建设制造强国", en: "turn China into a manufacturer of quality", expect: [] },
        { zh: "建设制造强国", en: "build a manufacturing superpower", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "mergers-and-reorganizations",
      zh: "兼并重组",
      en: [
        "acquisitions and reorganizations",
        { term: "acquisitions and restructuring", source: "gwr-2016" },
        "mergers and acquisitions",
        { term: "mergers, reorganizations", source: "gwr-2016" },
        { term: "mergers, restructuring", source: "gwr-2017" },
        { term: "merge and restructure", pos: "verb", source: "gwr-2018" },
        "mergers and reorganizations",
        "merger and reorganization",
        "merger and restructuring",
        "mergers and restructuring"
      ],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "鼓励企业兼并重组", en: "encourage business acquisitions and reorganizations", expect: [] }]
    },
    {
      id: "micro-small-and-medium-enterprises",
      zh: "中小微企业",
      en: [
        "micro, small, and medium enterprise",
        { term: "medium, small, and micro enterprise", source: "gwr-2017" },
        { term: "medium, small and micro business", source: "gwr-2017" },
        { term: "MSME", type: "acronym" }
      ],
      confidence: 1,
      tests: [{ zh: "帮助中小微企业", en: "help micro, small, and medium enterprises", expect: [] }]
    },
    {
      id: "mixed-ownership",
      zh: "混合所有制",
      en: "mixed ownership",
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "混合所有制改革", en: "mixed ownership reform", expect: [] }]
    },
    {
      id: "modern-corporate-system",
      zh: ["中国特色现代企业制度", "现代企业制度"],
      en: ["modern corporate system", "modern enterprise system"],
      confidence: 1,
      tests: [{ zh: "建立现代企业制度", en: "establish a modern corporate system", expect: [] }]
    },
    {
      id: "modern-industrial-system",
      zh: "现代化产业体系",
      en: [
        "modern industrial system",
        { term: "modernized industrial system", source: "gwr-2024-xxyyfy", confidence: 2 },
        { term: "modernize the industrial system", pos: "verb", source: "gwr-2024-wuhu" }
      ],
      source: "qiushi-industrial-2023",
      confidence: 3,
      tests: [{ zh: "建设现代化产业体系", en: "build a modern industrial system", expect: [] }]
    },
    {
      id: "modern-services",
      zh: "现代服务业",
      en: [
        "modern services",
        { term: "modern service sector", source: "gwr-2016" },
        { term: "modern service industry", source: "gwr-2016" }
      ],
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "发展现代服务业", en: "foster modern services", expect: [] }]
    },
    {
      id: "new-energy-vehicle",
      zh: "新能源汽车",
      en: ["new-energy vehicle", { term: "NEV", type: "acronym" }],
      source: ["gwr-2016", "gwr-2018", "gwr-2025-points"],
      confidence: 2,
      tests: [{ zh: "新能源汽车产量", en: "the output of new-energy vehicles", expect: [] }]
    },
    {
      id: "new-industrialization",
      zh: "新型工业化",
      en: ["new industrialization", "new type of industrialization"],
      source: ["gwr-2024-wuhu", "qiushi-nqpf-2024"],
      confidence: 2,
      tests: [{ zh: "推进新型工业化", en: "advance new industrialization", expect: [] }]
    },
    {
      id: "new-materials",
      zh: "新材料",
      en: ["new material", "advanced material"],
      match: { notIn: ["创新材料", "更新材料", "最新材料", "翻新材料"] },
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "发展新材料产业", en: "develop the new materials industry", expect: [] }]
    },
    {
      id: "non-public-sector",
      zh: ["非公有制经济", "非公经济"],
      en: ["non-public sector", "nonpublic sector", "non-public enterprise", "non-public economy"],
      related: [{ id: "public-sector", rel: "contrast" }],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "支持非公有制经济发展", en: "support the development of the non-public sector", expect: [] }]
    },
    {
      id: "nuclear-power",
      zh: "核电",
      en: "nuclear power",
      match: { notIn: ["核电荷", "核电子", "核电磁"] },
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "安全发展核电", en: "develop nuclear power safely", expect: [] }]
    },
    {
      id: "outdated-production-facilities",
      zh: "落后产能",
      en: [
        "outdated production facility",
        "outdated production capacity",
        { term: "backward production capacity", source: "gwr-2018" },
        "outdated capacity"
      ],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "淘汰落后产能", en: "close down outdated production facilities", expect: [] }]
    },
    {
      id: "private-enterprise",
      zh: ["民营企业", "民企"],
      en: ["private enterprise", { term: "private company", source: ["gwr-2016", "gwr-2018"] }, "private firm", "private business"],
      match: { notIn: ["农民企业", "人民企业", "国民企业", "居民企业", "全民企业", "渔民企业", "移民企业"] },
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "支持民营企业", en: "support private enterprises", expect: [] }]
    },
    {
      id: "private-sector",
      zh: "民营经济",
      en: ["private sector", "private economy"],
      confidence: 1,
      tests: [{ zh: "发展民营经济", en: "develop the private sector", expect: [] }]
    },
    {
      id: "producer-services",
      zh: "生产性服务业",
      en: ["producer services", "production-oriented service industry", "production-oriented services"],
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "发展生产性服务业", en: "develop producer services", expect: [] }]
    },
    {
      id: "public-sector",
      zh: "公有制经济",
      en: ["public sector", "public economy"],
      match: { notIn: ["非公有制经济"] },
      related: [{ id: "non-public-sector", rel: "contrast" }],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "巩固公有制经济", en: "consolidate the public sector", expect: [] }]
    },
    {
      id: "robust-industrial-foundation",
      zh: "工业强基",
      en: [
        "robust industrial foundations",
        { term: "more solid foundation for industry development", source: "gwr-2016" },
        { term: "robust foundation for industrial development", source: "gwr-2017" },
        { term: "robust industrial foundation", source: "gwr-2018" }
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "实施工业强基工程", en: "carry out the project for building robust industrial foundations", expect: [] }]
    },
    {
      id: "self-employed-individuals",
      zh: "个体工商户",
      en: [
        "self-employed individual",
        "self-employed business",
        { term: "self-employed trader", source: "gwr-2017" },
        "self-employed person",
        "sole proprietor",
        "individual business"
      ],
      source: "gwr-2020",
      confidence: 2,
      tests: [{ zh: "扶持个体工商户", en: "support self-employed individuals", expect: [] }]
    },
    {
      id: "service-sector",
      zh: "服务业",
      en: [
        "service sector",
        { term: "service industry", source: ["gwr-2016", "gwr-2017"] },
        { term: "services sector", source: "gwr-2018" },
        "services industry"
      ],
      match: { notIn: ["现代服务业", "生产性服务业", "生活性服务业", "养老服务业"] },
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "开放服务业", en: "open up the service sector", expect: [] }]
    },
    {
      id: "small-and-medium-enterprises",
      zh: "中小企业",
      en: [
        "small and medium enterprise",
        { term: "small and medium-sized enterprise", source: "gwr-2016" },
        { term: "SME", type: "acronym" },
        "small and medium-sized business",
        "small and medium business"
      ],
      match: { notIn: ["大中小企业", "中小企业板"] },
      source: "gwr-2017",
      confidence: 2,
      tests: [{ zh: "支持中小企业", en: "support small and medium enterprises", expect: [] }]
    },
    {
      id: "small-and-micro-businesses",
      zh: "小微企业",
      en: [
        "small and micro business",
        { term: "small and micro enterprise", source: "gwr-2018" },
        "small and micro firm",
        "micro and small business",
        "micro and small enterprise",
        { term: "small low-profit business", note: "in the tax passages of the reports", source: "gwr-2018" }
      ],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "小微企业贷款", en: "loans to small and micro businesses", expect: [] }]
    },
    {
      id: "smart-manufacturing",
      zh: "智能制造",
      en: ["smart manufacturing", "intelligent manufacturing"],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "推广智能制造", en: "promote smart manufacturing", expect: [] }]
    },
    {
      id: "specialized-and-sophisticated-enterprises",
      zh: "专精特新",
      en: [
        "specialized and sophisticated enterprises that produce new and unique products",
        "specialized, refined, distinctive, and innovative",
        "specialized and sophisticated",
        "specialized, refined, and innovative",
        { term: "use special and sophisticated technologies to produce novel and unique products", pos: "verb" }
      ],
      confidence: 1,
      tests: [
        { zh: "培育专精特新企业", en: "foster specialized and sophisticated enterprises that produce new and unique products", expect: [] }
      ]
    },
    {
      id: "state-asset-preservation",
      zh: "保值增值",
      en: [
        { term: "maintain and increase their value", pos: "verb" },
        { term: "maintain and increase value", pos: "verb" },
        { term: "value is maintained or increased", source: "gwr-2016" },
        { term: "preserve and increase the value of", pos: "verb" },
        "preservation and appreciation of value"
      ],
      source: "gwr-2017",
      confidence: 2,
      tests: [{ zh: "国有资产保值增值", en: "ensure that state assets maintain and increase their value", expect: [] }]
    },
    {
      id: "state-capital",
      zh: "国有资本",
      en: ["state capital", "state-owned capital"],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "划转国有资本", en: "appropriate state capital", expect: [] }]
    },
    {
      id: "state-capital-investment-and-management-company",
      zh: ["国有资本投资、运营公司", "国有资本投资运营公司"],
      en: [
        "state capital investment and management company",
        "state capital investment and operation company",
        "state-owned capital investment and operation company"
      ],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "国有资本投资、运营公司试点", en: "trial reforms in state capital investment and management companies", expect: [] }]
    },
    {
      id: "state-owned-assets",
      zh: "国有资产",
      en: ["state-owned assets", { term: "state assets", source: ["gwr-2016", "gwr-2017"] }],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "国有资产管理", en: "the management of state-owned assets", expect: [] }]
    },
    {
      id: "state-owned-enterprise",
      zh: [{ term: "国有企业", type: "fullForm" }, { term: "国企", type: "shortForm" }],
      en: [
        { term: "state-owned enterprise", type: "fullForm", source: ["gwr-2016", "gwr-2017", "gwr-2018"] },
        { term: "SOE", type: "acronym", source: ["gwr-2016", "gwr-2017", "gwr-2018"] },
        "state-owned business",
        "state-owned company",
        { term: "SOB", type: "acronym", note: "only in the report of 2018: state-owned business", source: "gwr-2018" }
      ],
      match: {
        notIn: [
          "中国企业",
          "外国企业",
          "各国企业",
          "本国企业",
          "美国企业",
          "我国企业",
          "两国企业",
          "全国企业",
          "他国企业",
          "英国企业",
          "德国企业",
          "法国企业",
          "韩国企业",
          "泰国企业",
          "俄国企业",
          "该国企业",
          "跨国企业",
          "邻国企业",
          "东道国企业"
        ]
      },
      firstMention: { en: "{full} ({short})" },
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "深化国企改革", en: "deepen SOE reform", expect: [] }]
    },
    {
      id: "state-sector",
      zh: "国有经济",
      en: ["state sector", "state-owned sector", "state-owned economy", "state economy"],
      confidence: 1,
      tests: [{ zh: "优化国有经济布局", en: "improve the layout of the state sector", expect: [] }]
    },
    {
      id: "strategic-emerging-industries",
      zh: "战略性新兴产业",
      en: ["strategic emerging industry", "emerging strategic industry"],
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "发展战略性新兴产业", en: "develop strategic emerging industries", expect: [] }]
    },
    {
      id: "supply-system",
      zh: "供给体系",
      en: "supply system",
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "提高供给体系质量", en: "improve the quality of the supply system", expect: [] }]
    },
    {
      id: "technological-transformation",
      zh: "技术改造",
      en: [
        "technological transformation",
        { term: "technology transformation", source: "gwr-2018" },
        { term: "technological upgrading", source: "gwr-2017" }
      ],
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "支持企业技术改造", en: "support technological transformation of enterprises", expect: [] }]
    },
    {
      id: "three-year-soe-reform-action",
      zh: "国企改革三年行动",
      en: ["three-year action plan for SOE reform", "three-year SOE reform plan", "three-year plan for SOE reform"],
      confidence: 1,
      tests: [{ zh: "实施国企改革三年行动", en: "implement the three-year action plan for SOE reform", expect: [] }]
    },
    {
      id: "traditional-industries",
      zh: "传统产业",
      en: ["traditional industry", "conventional industry"],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "改造传统产业", en: "transform traditional industries", expect: [] }]
    },
    {
      id: "two-unswervings",
      zh: "两个毫不动摇",
      en: [
        {
          term: "unswervingly consolidate and develop the public sector and unswervingly encourage, support, and guide the development of the non-public sector",
          pos: "verb"
        },
        {
          term: "no irresolution about consolidating and developing the public sector and no irresolution about encouraging, supporting, and guiding non-public sector development",
          source: "gwr-2018"
        },
        { term: "unswervingly consolidate and develop the public sector", pos: "verb" },
        { term: "no irresolution", source: "gwr-2018" }
      ],
      avoid: [
        {
          term: "two unwavering",
          severity: "warning",
          basis: "seen",
          note: "adjective as a noun, met on guojianjituan.com (page on the Third Plenary Session of 2024)"
        }
      ],
      confidence: 1,
      tests: [
        {
          zh: "坚持“两个毫不动摇”",
          en: "There will be no irresolution about consolidating and developing the public sector and no irresolution about encouraging, supporting, and guiding non-public sector development.",
          expect: []
        },
        { zh: "坚持“两个毫不动摇”", en: "adhere to the two unwavering", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "ultra-high-voltage",
      zh: "特高压",
      en: [{ term: "ultra-high-voltage", pos: "adjective" }, { term: "UHV", type: "acronym" }],
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "建设特高压输电工程", en: "launch ultra-high-voltage power transmission projects", expect: [] }]
    },
    {
      id: "workplace-accident",
      zh: ["安全生产事故", "生产安全事故"],
      en: ["workplace accident", "work accident"],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "遏制安全生产事故", en: "prevent workplace accidents", expect: [] }]
    },
    {
      id: "world-class-enterprise",
      zh: "世界一流企业",
      en: ["world-class enterprise", "world-class company", "world-class firm", "world-leading enterprise"],
      confidence: 1,
      tests: [{ zh: "建设世界一流企业", en: "build world-class enterprises", expect: [] }]
    },
    {
      id: "zombie-enterprise",
      zh: "僵尸企业",
      en: ["zombie enterprise", "zombie company", "zombie firm", "zombie business"],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "处置“僵尸企业”", en: "deal with zombie enterprises", expect: [] }]
    }
  ]
};

// glossary/party-building.json
var party_building_default = {
  $schema: "./schema.json",
  yizhi: 1,
  id: "party-building",
  name: { en: "Party building", zh: "党的建设" },
  version: "0.1.0",
  license: "CC-BY-4.0",
  languages: ["zh", "en"],
  extends: [],
  defaults: { subject: "party-building" },
  sources: {
    "beijing-fao-2021": {
      title: "考考你:这些关键词英语怎么说?(一)",
      publisher: "Foreign Affairs Office of Beijing",
      date: "2021-02-23",
      url: "http://wb.beijing.gov.cn/home/wswm/yyhj/fyyd/202103/t20210305_2300197.html"
    },
    "bjtu-party-history": {
      title: "每周一词第169期—党史学习教育 (Party history learning and education)",
      publisher: "Beijing Jiaotong University",
      date: "2021-03-22",
      url: "http://intl.bjtu.edu.cn/english/ywmzyc3/171875.htm"
    },
    "bjtu-sixth-plenum": {
      title: "每周一词第196期—十九届六中全会",
      publisher: "Beijing Jiaotong University",
      date: "2021-11-22",
      url: "http://intl.bjtu.edu.cn/dwjl/mzyc/179442.htm"
    },
    "china-daily-community": {
      title: "每日一词∣中华民族共同体意识 the sense of community for the Chinese nation",
      publisher: "China Daily",
      date: "2021-08-30",
      url: "http://language.chinadaily.com.cn/a/202108/30/WS612c9e14a310efa1bd66c1eb.html"
    },
    "china-daily-cultural-confidence": {
      title: "每日一词∣文化自信 cultural confidence",
      publisher: "China Daily",
      date: "2019-06-26",
      url: "http://language.chinadaily.com.cn/a/201906/26/WS5d259d41a3105895c2e7cc16.html"
    },
    "china-daily-four-comprehensives": {
      title: "“四个全面”重大战略布局",
      publisher: "China Daily (copy)",
      date: "2015-02-26",
      url: "http://jxbentu.cn/a/201502/26/WS5bf5fd9aa310eff30328a487.html"
    },
    "china-daily-four-histories": {
      title: "每日一词∣“四史”宣传教育 promote the learning of the histories of the Party, New China, the reform and opening-up, and socialist development",
      publisher: "China Daily",
      date: "2021-05-26",
      url: "https://language.chinadaily.com.cn/a/202105/26/WS60ae0e13a31024ad0bac19cb.html"
    },
    "china-daily-party-leadership": {
      title: "每日一词∣党的领导 leadership of the Communist Party of China",
      publisher: "China Daily (copy)",
      date: "2019-07-02",
      url: "http://jxbentu.cn/a/201907/02/WS5d1aaf52a3103dbf1432b5b4.html"
    },
    "china-daily-party-museum": {
      title: "每日一词|中国共产党历史展览馆 The Museum of the Communist Party of China",
      publisher: "China Daily",
      date: "2024-07-02",
      url: "https://language.chinadaily.com.cn/a/202407/02/WS668368c3a31095c51c50be19.html"
    },
    "china-daily-political-work": {
      title: "每日一词∣党的政治建设 political work of the Communist Party",
      publisher: "China Daily (copy at ppfocus.com)",
      date: "2020-12-11",
      url: "https://ppfocus.com/0/ed67c7c8f.html"
    },
    "china-daily-primary-organizations": {
      title: "每日一词∣基层党组织选举 the election of primary-level Party organizations",
      publisher: "China Daily",
      date: "2020-07-02",
      url: "http://language.chinadaily.com.cn/a/202007/02/WS5efd3aa0a310834817256ad0.html"
    },
    "china-tigers-flies": {
      title: '老虎苍蝇一起打 (Catching both "tigers" and "flies")',
      publisher: "China.com.cn",
      date: "2016-07-27",
      url: "http://guoqing.china.com.cn/xijinping/2016-07/27/content_39047029.htm"
    },
    "china-today-four-pronged": {
      title: "China Key Phrases: “四个全面” (The Four-Pronged Strategy)",
      publisher: "China Today",
      date: "2017-09-28",
      url: "http://www.chinatoday.com.cn/english/news/2017-09/28/content_747588.htm"
    },
    "china-today-three-stricts": {
      title: "China Key Phrases: “三严三实”",
      publisher: "China Today",
      date: "2017-11-06",
      url: "http://www.chinatoday.com.cn/english/news/2017-11/06/content_750158.htm"
    },
    "constitution-2012": {
      title: "中国共产党章程 / Constitution of the Communist Party of China",
      publisher: "bilingual copy at m.777doc.com",
      date: "2012-11-14",
      url: "https://m.777doc.com/doc-568818.html"
    },
    "constitution-2017": {
      title: "Constitution of the Communist Party of China (bilingual)",
      publisher: "Xinhua, China Daily Language Tips",
      date: "2017-11-06",
      url: "http://language.chinadaily.com.cn/19thcpcnationalcongress/2017-11/06/content_34191468_3.htm"
    },
    "constitution-2017-copy": {
      title: "最新版党章(双语)",
      publisher: "查字典英语网 (bilingual copy)",
      date: "2019-10-28",
      url: "https://yingyu.chazidian.com/show-279016-75"
    },
    "constitution-2017-copy-organs": {
      title: "最新版党章(双语)",
      publisher: "查字典英语网 (bilingual copy)",
      date: "2019-10-28",
      url: "https://yingyu.chazidian.com/show-279016-52"
    },
    "constitution-2017-copy-warning": {
      title: "最新版党章(双语)",
      publisher: "查字典英语网 (bilingual copy)",
      date: "2019-10-28",
      url: "https://yingyu.chazidian.com/show-279016-74"
    },
    "constitution-2017-general-program": {
      title: "双语:中国共产党章程 / Full Text of the Constitution of Communist Party of China",
      publisher: "bilingual copy at en84.com",
      date: "2017-10-24",
      url: "https://en84.com/3969.html/3"
    },
    "constitution-2022": {
      title: "中国共产党章程 / Constitution of the Communist Party of China",
      publisher: "bilingual copy at en84.com",
      date: "2022-10-22",
      url: "https://en84.com/13813.html"
    },
    "cpc-mission-2021": {
      title: "The CPC: Its Mission and Contributions (中国共产党的历史使命与行动价值, 双语全文)",
      publisher: "Publicity Department of the CPC Central Committee; Xinhua, China Daily",
      date: "2021-08-26",
      url: "https://language.chinadaily.com.cn/a/202108/26/WS612732eaa310efa1bd66b564_1.html"
    },
    "draft-breakinglatest-2022-11": {
      title: "Deeply promote the new great project of party building in the new era",
      publisher: "breakinglatest.news (machine draft)",
      date: "2022-11-05",
      url: "https://www.breakinglatest.news/news/deeply-promote-the-new-great-project-of-party-building-in-the-new-era-qiushi-com/"
    },
    "draft-breakinglatest-2022-12": {
      title: "Leading a great social revolution with a great self-revolution",
      publisher: "breakinglatest.news (machine draft)",
      date: "2022-12-01",
      url: "https://www.breakinglatest.news/news/leading-a-great-social-revolution-with-a-great-self-revolution_guangming-com/"
    },
    "draft-ymysc": {
      title: "Unswervingly and Strictly Administer the Party in an All-round way",
      publisher: "ymysc.com.cn",
      date: "2022-11-08",
      url: "https://www.ymysc.com.cn/en/newsinfo/2022/11/184.shtml"
    },
    "ecns-aspiration": {
      title: "不忘初心 stay true to mission",
      publisher: "ecns.cn",
      date: "2016-07-05",
      url: "http://ecns.cn/learning-Chinese/2016/07-05/216911.shtml"
    },
    "goc-2014": {
      title: "Xi Jinping: The Governance of China",
      publisher: "Foreign Languages Press; quoted with the Chinese at ce.newdu.com",
      date: "2014",
      url: "http://ce.newdu.com/q7562.html"
    },
    "goc-2014-formalism": {
      title: "Xi Jinping: The Governance of China",
      publisher: "Foreign Languages Press; quoted with the Chinese at ce.newdu.com",
      date: "2014",
      url: "http://ce.newdu.com/q975.html"
    },
    "goc-concepts-8": {
      title: "《习近平谈治国理政》重要概念汉英对照:建党百年专题(八)",
      publisher: "中国外文局 (copy)",
      date: "2021-08-04",
      url: "http://diyforcar.com/a/202108/04/WS610a02b4a310efa1bd66690a.html"
    },
    "goc-concepts-zznu": {
      title: "《习近平谈治国理政》重要概念双语对照学习(五)",
      publisher: "wyxy.zznu.edu.cn",
      date: "2022-12-07",
      url: "https://wyxy.zznu.edu.cn/xuexiziyuan/Article/202212/ArticleContent_12484.html"
    },
    "gwr-2016": {
      title: "Report on the Work of the Government (2016)",
      publisher: "State Council of the People's Republic of China",
      date: "2016-03-05"
    },
    "gwr-2017": {
      title: "Report on the Work of the Government (2017)",
      publisher: "State Council of the People's Republic of China",
      date: "2017-03-05"
    },
    "gwr-2018": {
      title: "Report on the Work of the Government (2018)",
      publisher: "State Council of the People's Republic of China",
      date: "2018-03-05"
    },
    "gwr-2019": {
      title: "Report on the Work of the Government (2019)",
      publisher: "State Council of the People's Republic of China",
      date: "2019-03-05"
    },
    "gwr-2020": {
      title: "Report on the Work of the Government (2020)",
      publisher: "State Council of the People's Republic of China",
      date: "2020-05-22"
    },
    "keywords-consciousnesses": {
      title: 'China Keywords: “四个意识” ("Four Consciousnesses")',
      publisher: "China.org.cn",
      date: "2018-10-30",
      url: "http://keywords.china.org.cn/2018-10/30/content_69097663.htm"
    },
    "keywords-party-governance": {
      title: "China Keywords: Strengthening Internal Party Governance (全面从严治党)",
      publisher: "China.org.cn",
      date: "2024-12-10",
      url: "http://china.org.cn/english/china_key_words/2024-12/10/content_117599003.html"
    },
    "report-2022-excerpts": {
      title: "中英双语| 带你速览党的二十大报告",
      publisher: "bilingual copy at gjjl.sxcast.edu.cn",
      date: "2022-10-31",
      url: "https://gjjl.sxcast.edu.cn/info/61.html"
    },
    "report-2022-terms": {
      title: "Translation of important terms in the report of the 20th National Congress of the Communist Party of China",
      publisher: "Theory China, en.theorychina.org.cn",
      date: "2023-01-04",
      url: "https://en.theorychina.org.cn/c/2023-01-04/1458230.shtml"
    },
    "speech-sixth-plenum-2016": {
      title: "Speech at the Second Full Assembly of the Sixth Plenary Session of the 18th CPC Central Committee (Excerpt)",
      publisher: "bilingual copy at kaoshi.kouyijia.com",
      date: "2018-04-13",
      url: "http://kaoshi.kouyijia.com/catti/moni/19721.html"
    },
    "xitheory-aspiration": {
      title: "Remain True to Our Original Aspiration",
      publisher: "China.com.cn",
      date: "2019-11-18",
      url: "http://xitheory.china.com.cn/2019-11/18/content_77039340.htm"
    },
    "xitheory-confidence": {
      title: "学习词典 | “四个自信”",
      publisher: "China.com.cn",
      date: "2022-09-19",
      url: "http://big5.china.com.cn/gate/big5/xitheory.china.com.cn/2022-09/19/content_85249829.htm"
    },
    "xitheory-consciousnesses": {
      title: "学习词典 | “四个意识”",
      publisher: "China.com.cn",
      date: "2022-09-19",
      url: "http://xitheory.china.com.cn/2022-09/19/content_85249842.htm"
    },
    "xitheory-founding-spirit": {
      title: "听习近平讲故事 | 谈党史学习:弘扬伟大建党精神 牢记初心践行使命",
      publisher: "China.com.cn",
      date: "2021-08-25",
      url: "http://xitheory.china.com.cn/2021-08/25/content_85249500.htm"
    }
  },
  entries: [
    {
      id: "advanced-nature-and-integrity-of-the-party",
      zh: ["先进性和纯洁性", "党的先进性和纯洁性"],
      en: [
        "progressive nature and integrity",
        "advanced nature and integrity",
        "pioneering nature and integrity",
        "progressive and wholesome nature",
        "advanced nature and purity",
        { term: "advanced nature, and its purity", source: "constitution-2017-general-program" }
      ],
      source: "goc-concepts-8",
      confidence: 2,
      tests: [{ zh: "保持党的先进性和纯洁性", en: "maintain the Party's progressive nature and integrity", expect: [] }]
    },
    {
      id: "alternate-member-of-the-central-committee",
      zh: ["中央候补委员", "候补中央委员", "候补委员"],
      en: [
        "alternate member of the Central Committee",
        "alternate member of the CPC Central Committee",
        { term: "alternate member", type: "shortForm" }
      ],
      source: "constitution-2017-copy",
      confidence: 2,
      tests: [{ zh: "中央候补委员", en: "an alternate member of the Central Committee", expect: [] }]
    },
    {
      id: "at-the-core",
      zh: "以习近平同志为核心的党中央",
      en: [
        "Party Central Committee with Comrade Xi Jinping at its core",
        "CPC Central Committee with Comrade Xi Jinping at its core",
        {
          term: "Central Committee of the Communist Party of China with Comrade Xi Jinping at its core",
          source: ["gwr-2017", "gwr-2018"]
        },
        { term: "Central Committee with Comrade Xi Jinping at its core", source: ["gwr-2017", "gwr-2018"] },
        "CPC Central Committee with Comrade Xi Jinping at the core",
        { term: "CPC Central Committee with Xi Jinping at the core", source: "xitheory-consciousnesses", confidence: 3 },
        "CPC Central Committee with Xi Jinping at its core",
        "CPC Central Committee with Xi at the core",
        "CPC Central Committee with Comrade Xi Jinping as the core"
      ],
      related: ["cpc-central-committee"],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "以习近平同志为核心的党中央", en: "the Party Central Committee with Comrade Xi Jinping at its core", expect: [] }]
    },
    {
      id: "bureaucratism",
      zh: "官僚主义",
      en: ["bureaucratism", { term: "bureaucracy", source: "beijing-fao-2021", confidence: 3 }],
      source: ["gwr-2018", "goc-2014-formalism"],
      confidence: 2,
      tests: [{ zh: "反对官僚主义", en: "oppose bureaucratism", expect: [] }]
    },
    {
      id: "ccdi",
      zh: ["中央纪律检查委员会", "中国共产党中央纪律检查委员会", "中共中央纪律检查委员会", { term: "中央纪委", type: "shortForm" }],
      en: [
        { term: "Central Commission for Discipline Inspection", type: "fullForm" },
        "CPC Central Commission for Discipline Inspection",
        "Central Commission for Discipline Inspection of the CPC",
        { term: "CCDI", type: "acronym" }
      ],
      firstMention: { en: "{full} ({short})" },
      source: "constitution-2017",
      confidence: 2,
      tests: [
        { zh: "中央纪律检查委员会", en: "the Central Commission for Discipline Inspection", expect: [] },
        { zh: "中央纪委", en: "the CCDI", expect: [] }
      ]
    },
    {
      id: "ccdi-plenary-session",
      zh: ["{n}届中央纪委{m}次全会", "{n}届中央纪律检查委员会第{m}次全体会议"],
      en: [
        "{m} Plenary Session of the {n} CPC Central Commission for Discipline Inspection",
        "{m} Plenary Session of the {n} Central Commission for Discipline Inspection",
        "{m} Plenary Session of the {n} CCDI",
        "{m} Plenary Session of the CPC {n} Central Commission for Discipline Inspection"
      ],
      family: {
        n: { from: 15, to: 22, zh: "numeral", en: "ordinal" },
        m: { from: 1, to: 9, zh: "numeral", en: "ordinal-word" }
      },
      match: { case: "insensitive" },
      source: "goc-concepts-8",
      confidence: 2,
      tests: [
        {
          zh: "十九届中央纪委四次全会",
          en: "the Fourth Plenary Session of the 19th CPC Central Commission for Discipline Inspection",
          expect: []
        }
      ]
    },
    {
      id: "centralized-unified-leadership",
      zh: "集中统一领导",
      en: [
        "centralized, unified leadership",
        { term: "centralized and unified leadership", source: "keywords-consciousnesses", confidence: 3 },
        "central, unified leadership",
        "unified, centralized leadership"
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "集中统一领导", en: "centralized, unified leadership", expect: [] }]
    },
    {
      id: "communist-party-of-china",
      zh: "中国共产党",
      en: [
        { term: "Communist Party of China", type: "fullForm" },
        { term: "CPC", type: "acronym", source: ["gwr-2016"] },
        { term: "Party", type: "shortForm" }
      ],
      avoid: [
        {
          term: "CCP",
          severity: "warning",
          basis: "seen",
          note: "Official English says CPC; CCP is the form of outside observers."
        },
        {
          term: "Chinese Communist Party",
          severity: "warning",
          basis: "seen",
          note: "Official English says Communist Party of China."
        }
      ],
      match: { notIn: ["中国共产党人"] },
      firstMention: { en: "{full} ({short})" },
      source: ["gwr-2017", "constitution-2022"],
      confidence: 2,
      tests: [
        { zh: "中国共产党", en: "the Communist Party of China", expect: [] },
        { zh: "中国共产党", en: "the CPC", expect: [] },
        { zh: "中国共产党", en: "the CCP", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "core-position",
      zh: "核心地位",
      en: ["core position", "core status", "central position"],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "确立核心地位", en: "affirm the core position", expect: [] }]
    },
    {
      id: "cpc-central-committee",
      zh: ["党中央", "中共中央", "中国共产党中央委员会"],
      en: [
        "CPC Central Committee",
        { term: "Party Central Committee", source: ["gwr-2017", "gwr-2018"] },
        { term: "Central Committee of the Communist Party of China", source: ["gwr-2016"] },
        "Central Committee of the CPC",
        "Communist Party of China Central Committee",
        { term: "Communist Party of China (CPC) Central Committee", source: "china-daily-primary-organizations", confidence: 2 },
        { term: "Central Committee", type: "shortForm", source: ["gwr-2016", "gwr-2017", "gwr-2018"] },
        { term: "central Party leadership", source: "gwr-2018" },
        "Party's central leadership"
      ],
      match: { notIn: ["国民党中央", "民主党中央", "致公党中央", "民进党中央", "农工党中央"] },
      source: "gwr-2016",
      confidence: 2,
      tests: [
        { zh: "党中央", en: "the CPC Central Committee", expect: [] },
        { zh: "党中央", en: "the Party Central Committee", expect: [] }
      ]
    },
    {
      id: "cpc-constitution",
      zh: ["中国共产党章程", { term: "党章", type: "shortForm" }],
      en: [
        { term: "Constitution of the Communist Party of China", type: "fullForm" },
        "CPC Constitution",
        { term: "Party Constitution", type: "shortForm" }
      ],
      avoid: [
        {
          term: "Constitution of the Chinese Communist Party",
          severity: "warning",
          basis: "seen",
          note: "Met on an English page with a machine-made version of the Constitution."
        }
      ],
      match: { notIn: ["党章程"] },
      source: ["constitution-2022", "constitution-2012"],
      confidence: 2,
      tests: [
        { zh: "《中国共产党章程》", en: "the Constitution of the Communist Party of China", expect: [] },
        { zh: "学习党章", en: "study the Party Constitution", expect: [] },
        { zh: "《中国共产党章程》", en: "the Constitution of the Chinese Communist Party", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "democratic-centralism",
      zh: "民主集中制",
      en: "democratic centralism",
      confidence: 1,
      tests: [{ zh: "坚持民主集中制", en: "practice democratic centralism", expect: [] }]
    },
    {
      id: "disciplinary-probation",
      zh: "留党察看",
      en: [
        "disciplinary probation",
        { term: "probation within the Party", note: "English of the Party Constitution before 2017." },
        "placed on probation within the Party"
      ],
      source: "constitution-2017-copy",
      confidence: 2,
      tests: [{ zh: "留党察看一年", en: "disciplinary probation for one year", expect: [] }]
    },
    {
      id: "eight-point-decision",
      zh: ["八项规定", "中央八项规定", "八项规定精神", "中央八项规定精神"],
      en: [
        { term: "eight-point decision", type: "shortForm" },
        {
          term: "eight-point decision on improving Party and government conduct",
          type: "fullForm",
          source: ["gwr-2016", "gwr-2017"]
        },
        { term: "eight-point decision on improving conduct", source: "gwr-2018" },
        { term: "Eight Rules", source: "goc-2014" },
        "eight-point guideline",
        "eight-point frugality code"
      ],
      avoid: [
        { term: "eight central regulations", basis: "seen", note: "Met in a machine draft." },
        { term: "Central Eight Regulations", basis: "seen", note: "Met in an English summary of 2026." },
        {
          term: "eight provisions",
          match: { near: ["CPC", "Party", "Communist Party", "Xi Jinping"] },
          basis: "seen",
          note: "Met in machine-made abstracts."
        }
      ],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [
        { zh: "中央八项规定", en: "the Central Committee's eight-point decision", expect: [] },
        { zh: "中央八项规定", en: "the eight central regulations", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "error-tolerance",
      zh: ["容错纠错", "容错纠错机制"],
      en: [
        { term: "allow for and address mistakes", pos: "verb", source: ["gwr-2016", "gwr-2017"] },
        { term: "allow for and address errors", pos: "verb", source: "gwr-2018" }
      ],
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "健全容错纠错机制", en: "improve mechanisms to allow for and address mistakes", expect: [] }]
    },
    {
      id: "expulsion-from-the-party",
      zh: "开除党籍",
      en: [
        "expulsion from the Party",
        { term: "expel from the Party", pos: "verb" },
        "expelled from the Party",
        "expelled from the CPC",
        "expulsion from the CPC"
      ],
      source: "constitution-2017-copy",
      confidence: 2,
      tests: [
        { zh: "开除党籍", en: "expulsion from the Party", expect: [] },
        { zh: "被开除党籍", en: "was expelled from the Party", expect: [] }
      ]
    },
    {
      id: "extravagance",
      zh: "奢靡之风",
      en: "extravagance",
      source: "goc-2014-formalism",
      confidence: 2,
      tests: [{ zh: "反对奢靡之风", en: "oppose extravagance", expect: [] }]
    },
    {
      id: "fight-corruption",
      zh: ["反腐败斗争", "反腐败工作"],
      en: [
        { term: "fight corruption", pos: "verb", source: ["gwr-2016", "gwr-2018"] },
        { term: "fight against corruption", source: ["gwr-2017"] },
        { term: "combat corruption", pos: "verb", source: ["gwr-2017"] },
        { term: "anti-corruption campaign", source: ["gwr-2018"] },
        "anti-corruption drive",
        "anti-corruption work",
        "anti-corruption efforts",
        "battle against corruption"
      ],
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [
        { zh: "开展反腐败斗争", en: "fight corruption", expect: [] },
        { zh: "反腐败斗争", en: "the fight against corruption", expect: [] }
      ]
    },
    {
      id: "formalities-for-formalities-sake",
      zh: "形式主义",
      en: [
        { term: "formalities for formalities' sake", valid: { from: "2017-10" }, source: "gwr-2018" },
        { term: "pointless formalities", valid: { from: "2019" }, source: ["gwr-2019", "gwr-2020"] },
        { term: "formalism", source: "goc-2014-formalism" },
        { term: "formalities performed for formalities' sake", valid: { from: "2017-10" } },
        { term: "unnecessary formalities", source: "beijing-fao-2021", confidence: 3 },
        { term: "going through formalities", source: "goc-2014-formalism" },
        { term: "go through formalities", pos: "verb" }
      ],
      note: `"formalism" until the reports of 2017, "formalities for formalities' sake" from 2018, "pointless formalities" from 2019; one text should keep to one form.`,
      source: "gwr-2018",
      confidence: 2,
      tests: [
        { zh: "反对形式主义", en: "oppose formalities for formalities' sake", expect: [] },
        { zh: "反对形式主义", en: "combat pointless formalities", expect: [] },
        { zh: "反对形式主义", en: "oppose formalism", expect: [] }
      ]
    },
    {
      id: "four-consciousnesses",
      zh: ["四个意识", "政治意识、大局意识、核心意识、看齐意识"],
      en: [
        {
          term: "maintain political integrity, think in big-picture terms, follow the leadership core, and keep in alignment",
          pos: "verb",
          match: {
            forms: [
              "maintaining political integrity, thinking in terms of the big picture, following the leadership core, and keeping in alignment",
              "maintaining political integrity, thinking in big-picture terms, following the leadership core, and keeping in alignment"
            ]
          }
        },
        {
          term: "maintain political integrity, think in big-picture terms, follow the leadership core and keep in alignment",
          pos: "verb",
          source: "beijing-fao-2021",
          confidence: 3
        },
        {
          term: "maintain political integrity, think in big-picture terms, uphold the leadership core, and keep in alignment",
          pos: "verb",
          source: "gwr-2017"
        },
        {
          term: "uphold political integrity, keep in mind the bigger picture, follow the CPC as the core of the Chinese leadership, act consistently with CPC Central Committee policy",
          pos: "verb",
          valid: { until: "2017" },
          source: "gwr-2016"
        },
        { term: "Four Consciousnesses", source: ["keywords-consciousnesses", "xitheory-consciousnesses"], confidence: 3 },
        { term: "maintain political integrity", type: "shortForm", pos: "verb", source: ["gwr-2017", "gwr-2018"] }
      ],
      note: "A news report may name the formula, a policy text spells it out.",
      source: ["gwr-2018"],
      confidence: 2,
      tests: [
        {
          zh: "增强“四个意识”",
          en: "be conscious of the need to maintain political integrity, think in big-picture terms, follow the leadership core, and keep in alignment",
          expect: []
        },
        { zh: "“四个意识”", en: "the Four Consciousnesses", expect: [] }
      ]
    },
    {
      id: "four-forms-of-decadence",
      zh: "四风",
      en: [
        {
          term: "formalities for formalities' sake, bureaucratism, hedonism, and extravagance",
          valid: { from: "2017-10" },
          source: ["gwr-2018"]
        },
        { term: "formalism, bureaucratism, hedonism, and extravagance", source: ["gwr-2016", "gwr-2017"] },
        { term: "formalism, bureaucratism, hedonism and extravagance", source: "goc-2014-formalism" },
        "formalities performed for formalities' sake, bureaucratism, hedonism, and extravagance",
        "pointless formalities, bureaucratism, hedonism, and extravagance",
        "four forms of decadence",
        { term: "bureaucratism, hedonism, and extravagance", type: "shortForm", source: ["gwr-2016", "gwr-2017", "gwr-2018"] },
        { term: "bureaucratism, hedonism and extravagance", type: "shortForm" }
      ],
      match: { notIn: ["四风景"] },
      related: ["formalities-for-formalities-sake", "bureaucratism", "hedonism", "extravagance"],
      source: ["gwr-2018"],
      confidence: 2,
      tests: [
        { zh: "纠正“四风”", en: "correct formalism, bureaucratism, hedonism, and extravagance", expect: [] },
        { zh: "纠正“四风”", en: "address formalities for formalities' sake, bureaucratism, hedonism, and extravagance", expect: [] }
      ]
    },
    {
      id: "four-histories",
      zh: "四史",
      en: [
        "histories of the Party, New China, the reform and opening-up, and socialist development",
        "histories of the Party, New China, reform and opening up, and socialist development",
        "histories of the Party, the PRC, reform and opening up, and the development of socialism"
      ],
      match: { notIn: ["二十四史", "十四史"] },
      source: "china-daily-four-histories",
      confidence: 2,
      tests: [
        {
          zh: "“四史”宣传教育",
          en: "promote the learning of the histories of the Party, New China, the reform and opening-up, and socialist development",
          expect: []
        }
      ]
    },
    {
      id: "four-matters-of-confidence",
      zh: ["四个自信", "道路自信、理论自信、制度自信、文化自信"],
      en: [
        "confidence in the path, theory, system, and culture of socialism with Chinese characteristics",
        "confidence in the path, theory, system and culture of socialism with Chinese characteristics",
        { term: "confidence in the path, theory, system, and culture", source: "gwr-2018" },
        { term: "Four Matters of Confidence", source: "xitheory-confidence", confidence: 3 },
        "Four-Sphere Confidence"
      ],
      related: ["cultural-confidence"],
      source: "gwr-2018",
      confidence: 2,
      tests: [
        {
          zh: "坚定“四个自信”",
          en: "strengthen confidence in the path, theory, system, and culture of socialism with Chinese characteristics",
          expect: []
        },
        { zh: "“四个自信”", en: "the Four Matters of Confidence", expect: [] }
      ]
    },
    {
      id: "four-principles-of-deference",
      zh: "四个服从",
      en: "Four Principles of Deference",
      confidence: 1,
      tests: [{ zh: "“四个服从”", en: "the Four Principles of Deference", expect: [] }]
    },
    {
      id: "full-and-rigorous-party-self-governance",
      zh: "全面从严治党",
      en: [
        { term: "full and rigorous Party self-governance", source: "gwr-2018" },
        { term: "full and strict Party self-governance", source: "gwr-2018" },
        { term: "fully strengthen Party self-governance", pos: "verb", source: "gwr-2017" },
        { term: "strict Party self-governance", source: "gwr-2017" },
        { term: "full and rigorous governance over the Party", source: "beijing-fao-2021", confidence: 3 },
        "full and strict governance over the Party",
        "full and rigorous self-governance",
        "strict governance over the Party",
        "strict governance of the Party",
        { term: "full and rigorous internal governance", source: "keywords-party-governance", confidence: 3 },
        { term: "full and strict internal Party governance", source: "keywords-party-governance", confidence: 3 },
        { term: "strengthen internal Party governance", pos: "verb", source: "keywords-party-governance", confidence: 3 },
        "internal Party governance",
        {
          term: "practice strict self-governance in every respect",
          pos: "verb",
          source: "china-daily-primary-organizations",
          confidence: 2
        },
        { term: "strengthen self-governance in every respect", pos: "verb", source: "constitution-2017-general-program" },
        "strictly govern the Party",
        "strict self-governance",
        {
          term: "comprehensively govern the Party with strict discipline",
          pos: "verb",
          match: { forms: ["comprehensively governing the Party with strict discipline"] },
          source: "speech-sixth-plenum-2016"
        },
        { term: "strict Party discipline", source: "china-today-four-pronged", confidence: 2 },
        {
          term: "comprehensively strengthen Party discipline",
          valid: { until: "2016" },
          source: "china-daily-four-comprehensives"
        },
        "comprehensive and strict governance of the Party"
      ],
      avoid: [
        {
          term: "comprehensively and strictly governing the party",
          severity: "warning",
          basis: "seen",
          note: "Word-for-word.",
          source: "draft-breakinglatest-2022-11"
        },
        {
          term: "strictly administer the party in an all-round way",
          basis: "seen",
          note: '治 is "govern" here.',
          source: "draft-ymysc"
        },
        {
          term: "comprehensive and strict administration of the party",
          basis: "seen",
          note: '治 is "govern" here; met in machine drafts.',
          source: "draft-ymysc"
        }
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [
        { zh: "推进全面从严治党", en: "exercise full and rigorous Party self-governance", expect: [] },
        { zh: "全面从严治党", en: "full and strict governance over the Party", expect: [] },
        { zh: "坚定不移全面从严治党", en: "unswervingly and strictly administer the Party in an all-round way", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "general-office-of-the-cpc-central-committee",
      zh: "中共中央办公厅",
      en: [
        "General Office of the CPC Central Committee",
        "General Office of the Central Committee of the Communist Party of China",
        "General Office of the Communist Party of China Central Committee",
        "General Office of the Communist Party of China (CPC) Central Committee"
      ],
      source: "china-daily-four-histories",
      confidence: 2,
      tests: [{ zh: "中共中央办公厅", en: "the General Office of the CPC Central Committee", expect: [] }]
    },
    {
      id: "general-secretary-of-the-cpc-central-committee",
      zh: ["中共中央总书记", "中央委员会总书记"],
      en: [
        "general secretary of the CPC Central Committee",
        {
          term: "general secretary of the Communist Party of China (CPC) Central Committee",
          source: "china-daily-community",
          confidence: 2
        },
        "general secretary of the Central Committee of the Communist Party of China",
        {
          term: "general secretary of the Communist Party of China Central Committee",
          source: "china-daily-cultural-confidence",
          confidence: 2
        },
        "general secretary of the Central Committee of the CPC",
        { term: "general secretary of the Central Committee", source: "constitution-2017-copy-organs", confidence: 2 }
      ],
      avoid: [
        {
          term: "secretary general of the CPC Central Committee",
          basis: "always-wrong",
          note: "A secretary-general (秘书长) is another post."
        },
        {
          term: "secretary general of the Communist Party of China",
          basis: "always-wrong",
          note: "A secretary-general (秘书长) is another post."
        }
      ],
      confidence: 1,
      tests: [
        { zh: "中共中央总书记", en: "general secretary of the CPC Central Committee", expect: [] },
        { zh: "中共中央总书记", en: "secretary-general of the CPC Central Committee", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "general-secretary-xi-jinping",
      zh: "习近平总书记",
      en: [
        "General Secretary Xi Jinping",
        { term: "General Secretary Xi", type: "shortForm", source: ["gwr-2016", "gwr-2017", "gwr-2018"] },
        "Xi Jinping, general secretary of the CPC Central Committee",
        "Xi Jinping, general secretary of the Communist Party of China (CPC) Central Committee",
        {
          term: "Xi Jinping, general secretary of the Communist Party of China Central Committee",
          source: "china-daily-cultural-confidence",
          confidence: 2
        },
        "Xi Jinping, general secretary of the Central Committee of the Communist Party of China"
      ],
      avoid: [
        {
          term: "Secretary General Xi Jinping",
          basis: "always-wrong",
          note: "Secretary-general (秘书长) is another post, as at the UN."
        }
      ],
      note: "Capital before the name, lower case after it.",
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [
        { zh: "习近平总书记", en: "General Secretary Xi Jinping", expect: [] },
        { zh: "习近平总书记", en: "Secretary-General Xi Jinping", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "great-new-project-of-party-building",
      zh: ["党的建设新的伟大工程", "新时代党的建设新的伟大工程"],
      en: "great new project of Party building",
      source: "constitution-2017-general-program",
      confidence: 2,
      tests: [{ zh: "推进党的建设新的伟大工程", en: "advance the great new project of Party building", expect: [] }]
    },
    {
      id: "guiding-principles-of-a-meeting-or-speech",
      zh: ["全会精神", "会议精神", "讲话精神", "重要讲话精神"],
      en: ["guiding principles", { term: "guidelines", source: "gwr-2017" }],
      related: [{ id: "guiding-principles-of-the-national-congress", rel: "narrower" }],
      note: "精神 of a meeting or speech is its guiding principles; 精神 of people or an age is a spirit.",
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "传达会议精神", en: "communicate the guiding principles of the meeting", expect: [] }]
    },
    {
      id: "guiding-principles-of-the-national-congress",
      zh: ["党的{n}大精神", "{n}大精神"],
      en: [
        "guiding principles of the {n} National Congress of the CPC",
        "guiding principles of the {n} CPC National Congress",
        "guiding principles from the {n} CPC National Congress",
        "guiding principles from the Party's {n} National Congress",
        "guiding principles of the Party's {n} National Congress",
        "guiding principles of the {n} National Congress",
        "guiding principles of the {n} National Congress of the Communist Party of China",
        { term: "guidelines from the {n} National Party Congress", source: "gwr-2017" }
      ],
      avoid: [
        {
          term: "spirit of the {n} National Congress",
          severity: "warning",
          basis: "seen",
          note: "Met for the 19th and 20th Congress in machine drafts and on English pages of Chinese institutions.",
          source: "draft-breakinglatest-2022-11"
        },
        {
          term: "spirit of the {n} CPC National Congress",
          severity: "warning",
          basis: "seen",
          note: "Met for the 18th, 19th and 20th Congress in machine drafts and on company pages."
        }
      ],
      family: { n: { from: 16, to: 21, zh: "numeral", en: "ordinal" } },
      note: "精神 of a congress, meeting or speech is its guiding principles; 精神 of people or an age is a spirit. The source has 党的十八大和十八届三中…全会精神, the congress first.",
      source: "gwr-2016",
      confidence: 2,
      tests: [
        { zh: "学习贯彻党的二十大精神", en: "study and implement the guiding principles of the 20th CPC National Congress", expect: [] },
        { zh: "学习二十大精神", en: "study the spirit of the 20th National Congress", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "headed-by-general-secretary",
      zh: "以习近平同志为总书记的党中央",
      en: [
        "CPC Central Committee headed by General Secretary Xi Jinping",
        { term: "Central Committee of the Communist Party of China (CPC) headed by General Secretary Xi Jinping", source: "gwr-2016" },
        "Party Central Committee headed by General Secretary Xi Jinping"
      ],
      related: ["at-the-core"],
      valid: { until: "2016-10" },
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "以习近平同志为总书记的党中央", en: "the CPC Central Committee headed by General Secretary Xi Jinping", expect: [] }]
    },
    {
      id: "hedonism",
      zh: "享乐主义",
      en: "hedonism",
      source: "goc-2014-formalism",
      confidence: 2,
      tests: [{ zh: "反对享乐主义", en: "oppose hedonism", expect: [] }]
    },
    {
      id: "ideals-and-convictions",
      zh: "理想信念",
      en: ["ideals and convictions", "ideals and beliefs", "ideals and conviction"],
      source: "cpc-mission-2021",
      confidence: 2,
      tests: [{ zh: "坚定理想信念", en: "firm ideals and convictions", expect: [] }]
    },
    {
      id: "improve-party-conduct-and-build-a-clean-government",
      zh: "党风廉政建设",
      en: [
        { term: "improve Party conduct and build a clean government", pos: "verb" },
        { term: "improve Party conduct, build a clean government", pos: "verb", source: "gwr-2018" },
        { term: "improve Party conduct and government integrity", pos: "verb", source: "gwr-2016" },
        { term: "improve Party conduct and moral integrity", pos: "verb", source: "gwr-2017" },
        { term: "efforts to improve Party conduct", source: "goc-concepts-8" },
        "Party conduct and clean government",
        { term: "improve Party conduct", type: "shortForm", pos: "verb", source: ["gwr-2016", "gwr-2017", "gwr-2018"] }
      ],
      source: ["gwr-2019", "gwr-2020"],
      confidence: 2,
      tests: [{ zh: "加强党风廉政建设", en: "improve Party conduct and build a clean government", expect: [] }]
    },
    {
      id: "inner-party-political-life",
      zh: "党内政治生活",
      en: [
        "intraparty political activities",
        "intraparty political life",
        "political activities within the Party",
        "intra-Party political activities",
        "intra-Party political life",
        "political life within the Party"
      ],
      confidence: 1,
      tests: [{ zh: "严肃党内政治生活", en: "ensure that intraparty political activities are carried out in earnest", expect: [] }]
    },
    {
      id: "international-department",
      zh: "中共中央对外联络部",
      en: [
        "International Department of the CPC Central Committee",
        "International Department of the Central Committee of the CPC",
        { term: "IDCPC", type: "acronym" }
      ],
      confidence: 1,
      tests: [{ zh: "中共中央对外联络部", en: "the International Department of the CPC Central Committee", expect: [] }]
    },
    {
      id: "intraparty-democracy",
      zh: "党内民主",
      en: [
        "intraparty democracy",
        { term: "intra-Party democracy", source: "cpc-mission-2021", confidence: 2 },
        "democracy within the Party"
      ],
      source: ["china-daily-primary-organizations"],
      confidence: 2,
      tests: [
        { zh: "党内民主", en: "intraparty democracy", expect: [] },
        { zh: "党内民主", en: "intra-Party democracy", expect: [] }
      ]
    },
    {
      id: "intraparty-oversight",
      zh: "党内监督",
      en: [
        { term: "internal oversight", source: "speech-sixth-plenum-2016" },
        "intraparty oversight",
        "intra-Party oversight",
        "intra-Party supervision",
        "intraparty supervision",
        "oversight within the Party"
      ],
      source: "speech-sixth-plenum-2016",
      confidence: 2,
      tests: [{ zh: "加强党内监督", en: "strengthen internal oversight", expect: [] }]
    },
    {
      id: "intraparty-oversight-regulations",
      zh: "中国共产党党内监督条例",
      en: "Regulations of the Communist Party of China on Internal Oversight",
      source: "speech-sixth-plenum-2016",
      confidence: 2,
      tests: [{ zh: "《中国共产党党内监督条例》", en: "the Regulations of the Communist Party of China on Internal Oversight", expect: [] }]
    },
    {
      id: "intraparty-political-life-code",
      zh: "关于新形势下党内政治生活的若干准则",
      en: "Code of Conduct for Intraparty Political Life Under New Circumstances",
      match: { case: "insensitive" },
      source: "speech-sixth-plenum-2016",
      confidence: 2,
      tests: [
        { zh: "《关于新形势下党内政治生活的若干准则》", en: "the Code of Conduct for Intraparty Political Life Under New Circumstances", expect: [] }
      ]
    },
    {
      id: "key-few",
      zh: "关键少数",
      en: "key few",
      confidence: 1,
      tests: [{ zh: "抓住“关键少数”", en: 'focus on the "key few"', expect: [] }]
    },
    {
      id: "leadership-core",
      zh: "领导核心",
      en: ["leadership core", "core of leadership", "core of the leadership", "core leadership"],
      source: "constitution-2022",
      confidence: 2,
      tests: [{ zh: "领导核心", en: "the leadership core", expect: [] }]
    },
    {
      id: "leadership-of-the-party",
      zh: ["党的领导", "中国共产党领导", "中国共产党的领导"],
      en: [
        "leadership of the Communist Party of China",
        "leadership of the Party",
        "Party leadership",
        { term: "leadership by the Party", source: "gwr-2017" },
        "Party's leadership",
        "leadership of the CPC",
        "CPC leadership"
      ],
      match: { notIn: ["党的领导干部", "党的领导人", "党的领导机关", "党的领导班子", "党的领导核心", "中国共产党领导人", "中国共产党领导下"] },
      source: ["china-daily-party-leadership"],
      confidence: 2,
      tests: [{ zh: "坚持党的领导", en: "uphold Party leadership", expect: [] }]
    },
    {
      id: "mass-line",
      zh: "群众路线",
      en: "mass line",
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "贯彻群众路线", en: "follow the mass line", expect: [] }]
    },
    {
      id: "museum-of-the-communist-party-of-china",
      zh: "中国共产党历史展览馆",
      en: ["Museum of the Communist Party of China", "Museum of the CPC"],
      source: "china-daily-party-museum",
      confidence: 2,
      tests: [{ zh: "中国共产党历史展览馆", en: "the Museum of the Communist Party of China", expect: [] }]
    },
    {
      id: "national-congress",
      zh: ["党的{n}大", "{n}大", "中共{n}大", "中国共产党第{n}次全国代表大会"],
      en: [
        "{n} CPC National Congress",
        "{n} National Congress of the Communist Party of China",
        "{n} National Congress of the CPC",
        { term: "{n} National Party Congress", source: "gwr-2017" },
        { term: "{n} National Congress", source: "gwr-2018" },
        "{n} Party Congress",
        "{n} National Congress of the Party",
        "{n} National Congress of the Communist Party of China (CPC)"
      ],
      avoid: [
        { term: "{n} National People's Congress", basis: "always-wrong", note: "The people's congress (全国人民代表大会) is another body." }
      ],
      family: { n: { from: 16, to: 21, zh: "numeral", en: "ordinal" } },
      match: {
        forms: [
          "guiding principles of the {n} National Congress of the CPC",
          "guiding principles of the {n} CPC National Congress",
          "guiding principles from the {n} CPC National Congress",
          "guiding principles from the Party's {n} National Congress",
          "guiding principles of the Party's {n} National Congress",
          "guiding principles of the {n} National Congress",
          "guiding principles of the {n} National Congress of the Communist Party of China",
          "guidelines from the {n} National Party Congress"
        ],
        notIn: [
          "{n}大类",
          "{n}大项",
          "{n}大领域",
          "{n}大重点",
          "{n}大行动",
          "{n}大工程",
          "第{n}大",
          "{n}大经济体",
          "{n}大城市",
          "{n}大品牌",
          "{n}大企业",
          "{n}大国",
          "{n}大举措",
          "{n}大产业",
          "{n}大任务",
          "{n}大板块",
          "{n}大指标"
        ]
      },
      note: "党代会 is the National Congress, 人大 the National People's Congress.",
      source: "gwr-2016",
      confidence: 2,
      tests: [
        { zh: "党的十九大", en: "the 19th CPC National Congress", expect: [] },
        { zh: "中国共产党第二十次全国代表大会", en: "the 20th National Congress of the Communist Party of China", expect: [] },
        { zh: "党的十九大", en: "the 19th National People's Congress", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "nth-central-committee",
      zh: ["第{n}届中央委员会", "中国共产党第{n}届中央委员会"],
      en: [
        "{n} CPC Central Committee",
        "{n} Central Committee of the Communist Party of China",
        "{n} Central Committee of the CPC",
        "{n} Party Central Committee",
        "{n} Central Committee"
      ],
      family: { n: { from: 12, to: 22, zh: "numeral", en: "ordinal" } },
      source: ["report-2022-excerpts", "bjtu-sixth-plenum"],
      confidence: 2,
      tests: [{ zh: "第十九届中央委员会", en: "the 19th CPC Central Committee", expect: [] }]
    },
    {
      id: "organization-department",
      zh: ["中共中央组织部", { term: "中组部", type: "shortForm" }],
      en: ["Organization Department of the CPC Central Committee", "Organization Department of the Central Committee of the CPC"],
      confidence: 1,
      tests: [{ zh: "中共中央组织部", en: "the Organization Department of the CPC Central Committee", expect: [] }]
    },
    {
      id: "original-aspiration-and-founding-mission",
      zh: ["初心使命", "初心和使命"],
      en: [
        "original aspiration and founding mission",
        "founding aspiration and mission",
        "original aspiration and mission",
        { term: "original aspiration", type: "shortForm" },
        { term: "founding mission", type: "shortForm" }
      ],
      source: "xitheory-founding-spirit",
      confidence: 3,
      tests: [{ zh: "牢记初心使命", en: "keep in mind the original aspiration and founding mission", expect: [] }]
    },
    {
      id: "overall-party-leadership",
      zh: "党的全面领导",
      en: [
        "overall Party leadership",
        "Party's overall leadership",
        "overall leadership of the Party",
        "overall leadership by the Party",
        "overall CPC leadership",
        { term: "Party leadership in all of our work", source: "gwr-2018" }
      ],
      source: "goc-concepts-zznu",
      confidence: 2,
      tests: [{ zh: "党的全面领导", en: "overall Party leadership", expect: [] }]
    },
    {
      id: "party-branch",
      zh: "党支部",
      en: "Party branch",
      confidence: 1,
      tests: [{ zh: "党支部", en: "a Party branch", expect: [] }]
    },
    {
      id: "party-building",
      zh: ["党的建设", { term: "党建工作", type: "shortForm" }],
      en: [
        "Party building",
        "Party development",
        "Party's development",
        { term: "strengthen the Party", pos: "verb" },
        "building the Party"
      ],
      avoid: [
        {
          term: "party construction",
          match: { notIn: ["third-party construction", "multi-party construction", "related-party construction"] },
          basis: "seen",
          note: "Met as a menu heading on an English company page."
        }
      ],
      source: "china-daily-primary-organizations",
      confidence: 2,
      tests: [
        { zh: "加强党的建设", en: "strengthen Party building", expect: [] },
        { zh: "加强党的建设", en: "strengthen Party construction", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "party-discipline",
      zh: ["党的纪律", "党纪"],
      en: ["Party discipline", "Party's discipline", "discipline of the Party"],
      match: { notIn: ["党纪念"] },
      source: "constitution-2012",
      confidence: 2,
      tests: [{ zh: "遵守党的纪律", en: "observe Party discipline", expect: [] }]
    },
    {
      id: "party-exercises-self-supervision",
      zh: "党要管党",
      en: [
        { term: "exercise effective self-supervision", pos: "verb", source: "china-daily-primary-organizations" },
        { term: "exercise self-supervision", pos: "verb", source: "constitution-2017-general-program" },
        "effective self-supervision",
        "Party should supervise its own conduct",
        { term: "supervise its own conduct", pos: "verb" }
      ],
      source: "china-daily-primary-organizations",
      confidence: 2,
      tests: [{ zh: "坚持党要管党", en: "The Party must exercise effective self-supervision.", expect: [] }]
    },
    {
      id: "party-history-learning",
      zh: ["党史学习教育", "党史学习"],
      en: [
        "Party history learning and education",
        "Party history learning",
        "study of Party history",
        "campaign on Party history learning and education",
        "learning of Party history",
        "study of the Party's history"
      ],
      source: "bjtu-party-history",
      confidence: 2,
      tests: [{ zh: "开展党史学习教育", en: "launch a campaign on Party history learning and education", expect: [] }]
    },
    {
      id: "party-leadership-group",
      zh: "党组",
      en: [
        "leading Party members' group",
        { term: "leading Party members group", note: "Without the apostrophe in the English of 2017 and later." },
        "leading Party group",
        { term: "Party Leadership Group", style: "casic" }
      ],
      match: { notIn: ["党组织", "政党组", "共产党组", "党组建", "党组阁"] },
      note: "Not to be confused with 党委 (Party committee).",
      source: "constitution-2012",
      confidence: 2,
      tests: [
        { zh: "党组会议", en: "a meeting of the leading Party members' group", expect: [] },
        { zh: "党组", en: "the leading Party members group", expect: [] }
      ]
    },
    {
      id: "party-regulations",
      zh: "党内法规",
      en: ["Party regulations", "intraparty regulations", "Party rules and regulations", "intra-Party regulations"],
      confidence: 1,
      tests: [{ zh: "完善党内法规", en: "improve Party regulations", expect: [] }]
    },
    {
      id: "party-school",
      zh: ["中央党校", "中共中央党校"],
      en: ["Party School of the CPC Central Committee", "Central Party School", "Party School of the Central Committee of the CPC"],
      confidence: 1,
      tests: [{ zh: "中央党校", en: "the Party School of the CPC Central Committee", expect: [] }]
    },
    {
      id: "partys-political-building",
      zh: "党的政治建设",
      en: [
        "Party's political building",
        { term: "political work of the Party", source: "china-daily-political-work" },
        { term: "political work of the Communist Party of China", source: "china-daily-political-work" },
        "Party's political work",
        "Party's political development",
        { term: "strengthen the Party politically", pos: "verb" },
        "political building of the Party",
        { term: "political building", type: "shortForm" }
      ],
      source: "constitution-2017-general-program",
      confidence: 2,
      tests: [{ zh: "加强党的政治建设", en: "strengthen the Party's political building", expect: [] }]
    },
    {
      id: "plenary-session",
      zh: ["{n}届{m}中全会", "党的{n}届{m}中全会", "中国共产党第{n}届中央委员会第{m}次全体会议"],
      en: [
        "{m} Plenary Session of the {n} CPC Central Committee",
        "{m} Plenary Session of the {n} Central Committee of the Communist Party of China",
        "{m} Plenary Session of the {n} Central Committee of the CPC",
        { term: "{m} Plenary Session of the {n} Party Central Committee", source: "gwr-2017" },
        "{m} Plenary Session of the {n} Central Committee",
        "{m} Plenum of the {n} CPC Central Committee",
        "{m} Plenary Session of the {n} Communist Party of China (CPC) Central Committee"
      ],
      avoid: [
        {
          term: "{m} Plenary Session of the {n} CPC National Congress",
          basis: "always-wrong",
          note: "A plenary session belongs to the Central Committee, not to the Congress."
        },
        {
          term: "{m} Plenary Session of the {n} National Congress",
          severity: "warning",
          basis: "always-wrong",
          note: "A plenary session belongs to the Central Committee, not to the Congress."
        },
        {
          term: "{m} Plenary Session of the {n} Party Congress",
          basis: "always-wrong",
          note: "A plenary session belongs to the Central Committee, not to the Congress."
        }
      ],
      family: {
        n: { from: 12, to: 25, zh: "numeral", en: "ordinal" },
        m: { from: 1, to: 9, zh: "numeral", en: "ordinal-word" }
      },
      match: { case: "insensitive" },
      note: "News style has lower case (the fifth plenary session), Party journals capitals; both occur.",
      source: ["bjtu-sixth-plenum", "speech-sixth-plenum-2016"],
      confidence: 2,
      tests: [
        { zh: "党的十九届五中全会", en: "the Fifth Plenary Session of the 19th CPC Central Committee", expect: [] },
        { zh: "二十届三中全会", en: "the third plenary session of the 20th CPC Central Committee", expect: [] },
        { zh: "党的十九届五中全会", en: "the Fifth Plenary Session of the 19th CPC National Congress", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "plenary-sessions-2-to-5-of-the-19th",
      zh: "十九届二中、三中、四中、五中全会",
      en: [
        "second, third, fourth and fifth plenary sessions of its 19th Central Committee",
        "second, third, fourth, and fifth plenary sessions of the 19th CPC Central Committee",
        "second, third, fourth and fifth plenary sessions of the 19th CPC Central Committee",
        "second through fifth plenary sessions of the 19th CPC Central Committee"
      ],
      avoid: [
        {
          term: "2nd, 3rd, 4th and 5th Plenary Sessions of the 19th National Congress",
          match: { case: "insensitive" },
          basis: "seen",
          note: "Met in a machine draft of October 2021."
        }
      ],
      source: "beijing-fao-2021",
      confidence: 3,
      tests: [
        {
          zh: "十九届二中、三中、四中、五中全会",
          en: "the second, third, fourth and fifth plenary sessions of the 19th CPC Central Committee",
          expect: []
        },
        {
          zh: "十九届二中、三中、四中、五中全会",
          en: "the 2nd, 3rd, 4th and 5th Plenary Sessions of the 19th National Congress",
          expect: ["deprecated-term"]
        }
      ]
    },
    {
      id: "political-bureau",
      zh: ["中央政治局", "中共中央政治局"],
      en: [
        "Political Bureau of the CPC Central Committee",
        "CPC Central Committee Political Bureau",
        "Political Bureau of the Central Committee",
        "Political Bureau of the Party Central Committee",
        {
          term: "Political Bureau of the Communist Party of China (CPC) Central Committee",
          source: "china-daily-primary-organizations",
          confidence: 2
        },
        "Political Bureau of the Central Committee of the Communist Party of China",
        { term: "Political Bureau", type: "shortForm" }
      ],
      avoid: [
        {
          term: "Politburo",
          severity: "info",
          basis: "seen",
          note: "Form of foreign media; official English has Political Bureau."
        }
      ],
      source: "xitheory-consciousnesses",
      confidence: 3,
      tests: [
        { zh: "中央政治局会议", en: "a meeting of the Political Bureau of the CPC Central Committee", expect: [] },
        { zh: "中央政治局会议", en: "a meeting of the Politburo", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "political-bureau-standing-committee",
      zh: ["中央政治局常务委员会", "中央政治局常委会"],
      en: [
        "Standing Committee of the Political Bureau of the CPC Central Committee",
        "Standing Committee of the Political Bureau",
        "Political Bureau's Standing Committee",
        "Political Bureau Standing Committee",
        "Standing Committee of the CPC Central Committee Political Bureau",
        "Standing Committee of the Political Bureau of the Central Committee"
      ],
      source: ["bjtu-sixth-plenum", "constitution-2017-copy-organs"],
      confidence: 2,
      tests: [{ zh: "中央政治局常务委员会", en: "the Standing Committee of the Political Bureau of the CPC Central Committee", expect: [] }]
    },
    {
      id: "primary-level-party-organization",
      zh: ["基层党组织", "党的基层组织"],
      en: [
        "primary-level Party organization",
        "primary Party organization",
        { term: "Primary Organizations of the Party", source: "constitution-2012" },
        "primary organization of the Party",
        "grassroots Party organization",
        "community-level Party organization",
        "Party organization at the primary level"
      ],
      source: "china-daily-primary-organizations",
      confidence: 2,
      tests: [{ zh: "基层党组织", en: "primary-level Party organizations", expect: [] }]
    },
    {
      id: "primary-responsibility",
      zh: "主体责任",
      en: [
        "primary responsibility",
        "principal responsibility",
        { term: "full responsibility", source: "gwr-2016" },
        "main responsibility"
      ],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "落实主体责任", en: "fulfill the primary responsibility", expect: [] }]
    },
    {
      id: "publicity-department",
      zh: ["中共中央宣传部", { term: "中宣部", type: "shortForm" }, { term: "中央宣传部", type: "shortForm" }],
      en: [
        "Publicity Department of the CPC Central Committee",
        "Publicity Department of the Communist Party of China Central Committee",
        "Publicity Department of the Communist Party of China (CPC) Central Committee",
        "Publicity Department of the Central Committee of the CPC"
      ],
      avoid: [
        {
          term: "Propaganda Department of the CPC Central Committee",
          severity: "warning",
          basis: "seen",
          note: "Met in old lists of names; the department signs Publicity Department."
        },
        { term: "Central Propaganda Department", severity: "warning", basis: "seen", note: "Met in a machine draft." }
      ],
      source: "cpc-mission-2021",
      confidence: 2,
      tests: [
        { zh: "中共中央宣传部", en: "the Publicity Department of the CPC Central Committee", expect: [] },
        { zh: "中共中央宣传部", en: "the Central Propaganda Department", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "remain-true-to-our-original-aspiration",
      zh: ["不忘初心", "不忘初心、牢记使命"],
      en: [
        { term: "remain true to our original aspiration", pos: "verb" },
        {
          term: "remain true to our original aspiration and keep our mission firmly in mind",
          pos: "verb",
          match: { forms: ["remaining true to our original aspiration and keeping our mission firmly in mind"] }
        },
        { term: "remain true to the Party's original aspiration and keep its mission firmly in mind", pos: "verb" },
        { term: "remain true to the founding mission of the Party", pos: "verb", source: "gwr-2017" },
        { term: "commitment to our original aspiration", source: "gwr-2018" },
        { term: "stay true to mission", pos: "verb", source: "ecns-aspiration", confidence: 2 },
        { term: "stay true to the mission", pos: "verb" },
        { term: "stay true to our founding mission", pos: "verb" },
        { term: "stay true to the Party's founding mission", pos: "verb" },
        { term: "stay true to our Party's founding mission", pos: "verb" },
        { term: "stay true to our original aspiration", pos: "verb" },
        { term: "stay true to its founding mission", pos: "verb" }
      ],
      source: ["xitheory-aspiration"],
      confidence: 3,
      tests: [
        { zh: "不忘初心", en: "remain true to our original aspiration", expect: [] },
        { zh: "不忘初心、牢记使命", en: "stay true to our founding mission", expect: [] }
      ]
    },
    {
      id: "removal-from-party-posts",
      zh: "撤销党内职务",
      en: [
        "removal from Party posts",
        "removal from his or her position within the Party",
        "removal from positions within the Party",
        { term: "remove from Party posts", pos: "verb" },
        "removed from Party posts",
        "dismissal from Party posts"
      ],
      source: "constitution-2017-copy",
      confidence: 2,
      tests: [{ zh: "撤销党内职务", en: "removal from Party posts", expect: [] }]
    },
    {
      id: "secretariat-of-the-cpc-central-committee",
      zh: ["中央书记处", "中共中央书记处"],
      en: ["Secretariat of the Central Committee", "Secretariat of the CPC Central Committee", "CPC Central Committee Secretariat"],
      source: "constitution-2017-copy-organs",
      confidence: 2,
      tests: [{ zh: "中央书记处", en: "the Secretariat of the CPC Central Committee", expect: [] }]
    },
    {
      id: "secretary-of-the-leading-party-members-group",
      zh: "党组书记",
      en: [
        "secretary of the leading Party members' group",
        "secretary of the leading Party members group",
        "secretary of the leading Party group",
        { term: "secretary of the Party Leadership Group", style: "casic", note: "House form of an aerospace group." },
        "Party chief"
      ],
      related: ["party-leadership-group"],
      confidence: 1,
      tests: [{ zh: "党组书记", en: "secretary of the leading Party members' group", expect: [] }]
    },
    {
      id: "self-reform",
      zh: ["自我革命", "党的自我革命"],
      en: ["self-reform", "Party's self-reform", { term: "self-reform of the Party", source: "china-daily-party-leadership" }],
      avoid: [
        {
          term: "self-revolution",
          severity: "warning",
          basis: "seen",
          note: "Word-for-word; the English of the congress report of 2022 has self-reform.",
          source: "draft-breakinglatest-2022-12"
        }
      ],
      source: "report-2022-terms",
      confidence: 3,
      tests: [
        { zh: "党的自我革命", en: "the Party's self-reform", expect: [] },
        { zh: "党的自我革命", en: "the Party's self-revolution", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "severe-warning",
      zh: "严重警告",
      en: ["severe warning", { term: "serious warning", note: "English of the Party Constitution before 2017." }],
      source: "constitution-2017-copy-warning",
      confidence: 2,
      tests: [{ zh: "严重警告处分", en: "a severe warning", expect: [] }]
    },
    {
      id: "three-point-decision",
      zh: "约法三章",
      en: [
        { term: "three-point decision", type: "shortForm", source: ["gwr-2016", "gwr-2017"] },
        { term: "three-point decision on curbing government spending", source: ["gwr-2016", "gwr-2017"] },
        { term: "three-point State Council decision", source: "gwr-2018" }
      ],
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "国务院“约法三章”", en: "the State Council's three-point decision on curbing government spending", expect: [] }]
    },
    {
      id: "three-stricts-and-three-earnests",
      zh: "三严三实",
      en: [
        { term: "Three Stricts and Three Earnests", source: "gwr-2018" },
        { term: "Three Stricts and Three Honests", source: "gwr-2016" },
        {
          term: "Three Guidelines for Ethical Behavior and the Three Basic Rules of Conduct",
          source: "china-today-three-stricts",
          confidence: 2
        },
        { term: "3+3 Initiative", type: "shortForm", source: "china-today-three-stricts", confidence: 2 }
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [
        { zh: "“三严三实”", en: "the Three Stricts and Three Earnests", expect: [] },
        { zh: "“三严三实”", en: "the Three Stricts and Three Honests", expect: [] }
      ]
    },
    {
      id: "tigers-and-flies",
      zh: ["老虎苍蝇一起打", "老虎、苍蝇一起打"],
      en: [
        { term: 'catch both "tigers" and "flies"', pos: "verb" },
        { term: "catch both tigers and flies", pos: "verb" },
        { term: "crack down on both tigers and flies", pos: "verb" },
        { term: "crack down on tigers and flies", pos: "verb" }
      ],
      source: "china-tigers-flies",
      confidence: 3,
      tests: [{ zh: "老虎苍蝇一起打", en: 'catching both "tigers" and "flies"', expect: [] }]
    },
    {
      id: "two-affirmations",
      zh: "两个确立",
      en: ["Two Affirmations", "Two Establishes"],
      avoid: [
        {
          term: "two establishments",
          match: { near: ["CPC", "Party", "Communist Party", "Xi Jinping"] },
          basis: "seen",
          note: "Met in a machine draft; an establishment is an institution."
        }
      ],
      confidence: 1,
      tests: [
        { zh: "“两个确立”", en: "the Two Affirmations", expect: [] },
        { zh: "“两个确立”", en: "the Party adheres to the two establishments", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "two-studies",
      zh: "两学一做",
      en: [
        "Party Constitution, Party regulations, and General Secretary Xi Jinping's major policy addresses",
        "Two Studies, One Action",
        "Two Studies and One Action"
      ],
      note: "Official reports spell the campaign out.",
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [
        {
          zh: "“两学一做”学习教育",
          en: "the drive to gain a good understanding of the Party Constitution, Party regulations, and General Secretary Xi Jinping's major policy addresses and to meet Party standards",
          expect: []
        }
      ]
    },
    {
      id: "two-upholds",
      zh: "两个维护",
      en: [
        { term: "uphold General Secretary Xi Jinping's core position", pos: "verb", source: ["gwr-2019", "gwr-2020"] },
        "Two Upholds",
        { term: "uphold the core position of General Secretary Xi Jinping", pos: "verb" },
        { term: "uphold Comrade Xi Jinping's core position", pos: "verb" }
      ],
      avoid: [
        {
          term: "two safeguards",
          match: { near: ["CPC", "Party", "Communist Party", "Xi Jinping"] },
          basis: "seen",
          note: "Met in a machine draft."
        }
      ],
      note: "Reports spell it out: core position, then the authority of the Central Committee and its centralized, unified leadership.",
      source: ["gwr-2019", "gwr-2020"],
      confidence: 2,
      tests: [
        { zh: "做到“两个维护”", en: "ensure the Two Upholds", expect: [] },
        {
          zh: "做到“两个维护”",
          en: "uphold General Secretary Xi Jinping's core position and the Party Central Committee's authority and its centralized, unified leadership",
          expect: []
        },
        { zh: "做到“两个维护”", en: "the Party achieves the two safeguards", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "united-front-work-department",
      zh: ["中共中央统一战线工作部", "中共中央统战部", { term: "中央统战部", type: "shortForm" }],
      en: "United Front Work Department of the CPC Central Committee",
      confidence: 1,
      tests: [{ zh: "中共中央统一战线工作部", en: "the United Front Work Department of the CPC Central Committee", expect: [] }]
    },
    {
      id: "vanguard-of-the-chinese-working-class",
      zh: "中国工人阶级的先锋队",
      en: ["vanguard of the Chinese working class", "vanguard both of the Chinese working class"],
      source: "constitution-2022",
      confidence: 2,
      tests: [{ zh: "中国工人阶级的先锋队", en: "the vanguard of the Chinese working class", expect: [] }]
    }
  ]
};

// glossary/political-theory.json
var political_theory_default = {
  $schema: "./schema.json",
  yizhi: 1,
  id: "political-theory",
  name: { en: "Political theory", zh: "政治理论" },
  version: "0.1.0",
  license: "CC-BY-4.0",
  languages: ["zh", "en"],
  extends: [],
  defaults: { subject: "political-theory" },
  sources: {
    "beijing-fao-2021": {
      title: "考考你:这些关键词英语怎么说?(一)",
      publisher: "Foreign Affairs Office of Beijing",
      date: "2021-02-23",
      url: "http://wb.beijing.gov.cn/home/wswm/yyhj/fyyd/202103/t20210305_2300197.html"
    },
    "china-daily-community": {
      title: "每日一词∣中华民族共同体意识 the sense of community for the Chinese nation",
      publisher: "China Daily",
      date: "2021-08-30",
      url: "http://language.chinadaily.com.cn/a/202108/30/WS612c9e14a310efa1bd66c1eb.html"
    },
    "china-daily-four-comprehensives": {
      title: "“四个全面”重大战略布局",
      publisher: "China Daily (copy)",
      date: "2015-02-26",
      url: "http://jxbentu.cn/a/201502/26/WS5bf5fd9aa310eff30328a487.html"
    },
    "china-today-four-pronged": {
      title: "China Key Phrases: “四个全面” (The Four-Pronged Strategy)",
      publisher: "China Today",
      date: "2017-09-28",
      url: "http://www.chinatoday.com.cn/english/news/2017-09/28/content_747588.htm"
    },
    "constitution-2017-general-program": {
      title: "双语:中国共产党章程 / Full Text of the Constitution of Communist Party of China",
      publisher: "bilingual copy at en84.com",
      date: "2017-10-24",
      url: "https://en84.com/3969.html/3"
    },
    "constitution-2022": {
      title: "中国共产党章程 / Constitution of the Communist Party of China",
      publisher: "bilingual copy at en84.com",
      date: "2022-10-22",
      url: "https://en84.com/13813.html"
    },
    "cpc-mission-2021": {
      title: "The CPC: Its Mission and Contributions (中国共产党的历史使命与行动价值, 双语全文)",
      publisher: "Publicity Department of the CPC Central Committee; Xinhua, China Daily",
      date: "2021-08-26",
      url: "https://language.chinadaily.com.cn/a/202108/26/WS612732eaa310efa1bd66b564_1.html"
    },
    "draft-breakinglatest-2022-10": {
      title: "Hold high the great banner and gather mighty power",
      publisher: "breakinglatest.news (machine draft)",
      date: "2022-10-27",
      url: "https://www.breakinglatest.news/news/hold-high-the-great-banner-and-gather-mighty-power-news-center-northern-net/"
    },
    "draft-gwng": {
      title: "理解当代中国关键词:“四个全面”战略布局",
      publisher: "gwng.edu.cn",
      date: "2023-06-07",
      url: "https://www.gwng.edu.cn/dyjxb/2023/0607/c1715a84057/page.htm"
    },
    "draft-newsrnd": {
      title: "Deconstruct the 20th National Congress. 2",
      publisher: "newsrnd.com (machine draft)",
      date: "2022-12-20"
    },
    "draft-shiyibao": {
      title: "人民论坛:“铸牢中华民族共同体意识” (first draft beside the revision)",
      publisher: "shiyibao.com",
      date: "2022-07-26",
      url: "https://www.shiyibao.com/muc/transNewsDetails/4Wp0c4v5NtZozM"
    },
    "goc-concepts-4": {
      title: "《习近平谈治国理政》重要概念汉英对照(四)",
      publisher: "中国外文局, at the Foreign Affairs Office of Beijing",
      date: "2021-07-27",
      url: "http://wb.beijing.gov.cn/home/wswm/yyhj/fyyd/202107/t20210727_2449805.html"
    },
    "goc-concepts-zznu": {
      title: "《习近平谈治国理政》重要概念双语对照学习(五)",
      publisher: "wyxy.zznu.edu.cn",
      date: "2022-12-07",
      url: "https://wyxy.zznu.edu.cn/xuexiziyuan/Article/202212/ArticleContent_12484.html"
    },
    "gwr-2016": {
      title: "Report on the Work of the Government (2016)",
      publisher: "State Council of the People's Republic of China",
      date: "2016-03-05"
    },
    "gwr-2017": {
      title: "Report on the Work of the Government (2017)",
      publisher: "State Council of the People's Republic of China",
      date: "2017-03-05"
    },
    "gwr-2018": {
      title: "Report on the Work of the Government (2018)",
      publisher: "State Council of the People's Republic of China",
      date: "2018-03-05"
    },
    "gwr-2019": {
      title: "Report on the Work of the Government (2019)",
      publisher: "State Council of the People's Republic of China",
      date: "2019-03-05"
    },
    "gwr-2020": {
      title: "Report on the Work of the Government (2020)",
      publisher: "State Council of the People's Republic of China",
      date: "2020-05-22"
    },
    "qiushi-2023-modernization": {
      title: "中国式现代化的中国特色 / The Defining Features of Chinese Modernization",
      publisher: "Qiushi, qstheory.cn",
      date: "2023-04-07",
      url: "http://qstheory.cn/international/2023-04/07/c_1129922930.htm"
    },
    "qiushi-2024-16": {
      title: "2024年第16期《求是》杂志导读 / Qiushi Journal Issue Preview: No. 16, 2024",
      publisher: "Qiushi (copy at tdwbx.com)",
      date: "2024",
      url: "http://tdwbx.com/a/shuhao/524.html"
    },
    "report-2022-excerpts": {
      title: "中英双语| 带你速览党的二十大报告",
      publisher: "bilingual copy at gjjl.sxcast.edu.cn",
      date: "2022-10-31",
      url: "https://gjjl.sxcast.edu.cn/info/61.html"
    },
    "report-2022-reciyi-2": {
      title: "Report to the 20th National Congress of the Communist Party of China",
      publisher: "bilingual copy at reciyi.com",
      date: "2022-10",
      url: "https://www.reciyi.com/2022/10/3834-2.html"
    },
    "report-2022-second": {
      title: "Report to the 20th National Congress of the Communist Party of China (excerpts)",
      publisher: "bilingual copy at waiyu.ccsfu.edu.cn",
      date: "2022-10-16",
      url: "https://waiyu.ccsfu.edu.cn/info/1083/33070.htm"
    },
    "report-2022-terms": {
      title: "Translation of important terms in the report of the 20th National Congress of the Communist Party of China",
      publisher: "Theory China, en.theorychina.org.cn",
      date: "2023-01-04",
      url: "https://en.theorychina.org.cn/c/2023-01-04/1458230.shtml"
    },
    "xitheory-culture-2022": {
      title: "习声习语|铸就中华文化新辉煌(三)",
      publisher: "China.com.cn",
      date: "2022-12-01",
      url: "http://xitheory.china.com.cn/2022-12/01/content_85269784.htm"
    },
    "xitheory-institutional": {
      title: "制度优势 (Institutional Strengths)",
      publisher: "China.com.cn",
      date: "2021-08-26",
      url: "http://big5.china.com.cn/gate/big5/xitheory.china.com.cn/2021-08/26/content_85249862.htm"
    }
  },
  entries: [
    {
      id: "adapting-marxism-to-the-chinese-context",
      zh: "马克思主义中国化",
      en: [
        { term: "adapt Marxism to the Chinese context", pos: "verb" },
        "adaptation of Marxism to the Chinese context",
        { term: "Sinicization of Marxism", source: "xitheory-culture-2022", confidence: 3 },
        { term: "Sinicize Marxism", pos: "verb" }
      ],
      related: ["basic-tenets-of-marxism"],
      confidence: 1,
      tests: [{ zh: "推进马克思主义中国化", en: "continue to adapt Marxism to the Chinese context", expect: [] }]
    },
    {
      id: "basic-line-of-the-party",
      zh: "党的基本路线",
      en: [
        "Party's basic line",
        "basic line of the Party",
        "basic line",
        { term: "Party's fundamental political guidelines", source: "gwr-2017", confidence: 2 }
      ],
      source: "constitution-2017-general-program",
      confidence: 2,
      tests: [{ zh: "坚持党的基本路线", en: "adhere to the Party's basic line", expect: [] }]
    },
    {
      id: "basic-tenets-of-marxism",
      zh: "马克思主义基本原理",
      en: ["basic tenets of Marxism", "basic principles of Marxism"],
      confidence: 1,
      tests: [{ zh: "学习马克思主义基本原理", en: "study the basic tenets of Marxism", expect: [] }]
    },
    {
      id: "build-a-modern-socialist-country-in-all-respects",
      zh: "全面建设社会主义现代化国家",
      en: [
        { term: "build China into a modern socialist country in all respects", pos: "verb" },
        { term: "build a modern socialist country in all respects", pos: "verb" },
        "building of a modern socialist country in all respects",
        "modern socialist country in all respects",
        {
          term: "fully build a modern socialist country",
          pos: "verb",
          valid: { until: "2022-10" },
          note: 'Form of about 2020; the congress report of 2022 has "in all respects".'
        },
        "modern socialist nation in all respects"
      ],
      avoid: [
        {
          term: "build a socialist modernized country in an all-round way",
          pos: "verb",
          basis: "seen",
          note: '国家 here is "modern socialist country".',
          source: "draft-breakinglatest-2022-10"
        },
        {
          term: "fully build a great modern socialist country",
          pos: "verb",
          severity: "warning",
          basis: "seen",
          note: "Mixes the formula for 国家 with the one for 强国; met on a company page of 2020."
        },
        {
          term: "comprehensively build a modern socialist country",
          pos: "verb",
          severity: "warning",
          basis: "seen",
          note: '全面 is "in all respects" here.',
          source: "draft-gwng"
        },
        {
          term: "modern socialist country in an all-round way",
          severity: "warning",
          basis: "seen",
          note: 'Old rendering of 全面; the official one is "in all respects".'
        }
      ],
      related: [{ id: "great-modern-socialist-country", rel: "contrast" }, { id: "modern-socialist-country", rel: "broader" }],
      source: ["report-2022-terms", "report-2022-reciyi-2"],
      confidence: 3,
      tests: [
        { zh: "全面建设社会主义现代化国家", en: "We will build China into a modern socialist country in all respects.", expect: [] },
        { zh: "全面建设社会主义现代化国家", en: "building a modern socialist country in all respects", expect: [] },
        {
          zh: "全面建设社会主义现代化国家",
          en: "We are building a socialist modernized country in an all-round way.",
          expect: ["deprecated-term"]
        }
      ]
    },
    {
      id: "chinese-approach",
      zh: "中国方案",
      en: ["Chinese approach", "China's approach", "Chinese solution", "China's solution", "Chinese proposal"],
      confidence: 1,
      tests: [{ zh: "提供中国方案", en: "offer a Chinese approach", expect: [] }]
    },
    {
      id: "chinese-dream",
      zh: "中国梦",
      en: "Chinese Dream",
      note: "Capital D.",
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "中国梦属于每个人", en: "The Chinese Dream belongs to everyone.", expect: [] }]
    },
    {
      id: "chinese-dream-of-national-rejuvenation",
      zh: ["中华民族伟大复兴的中国梦", "中华民族伟大复兴中国梦"],
      en: [
        "Chinese Dream of national rejuvenation",
        { term: "Chinese Dream of the rejuvenation of the Chinese nation", source: "gwr-2016" },
        "Chinese Dream of the great rejuvenation of the Chinese nation"
      ],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "为实现中华民族伟大复兴的中国梦而努力", en: "work to realize the Chinese Dream of national rejuvenation", expect: [] }]
    },
    {
      id: "chinese-modernization",
      zh: "中国式现代化",
      en: ["Chinese modernization", "Chinese path to modernization"],
      avoid: [
        {
          term: "Chinese-style modernization",
          severity: "warning",
          basis: "seen",
          note: 'Met in many unofficial English texts; the congress report of 2022 and Qiushi write "Chinese modernization".'
        }
      ],
      source: ["qiushi-2023-modernization", "report-2022-excerpts"],
      confidence: 3,
      tests: [
        { zh: "中国式现代化", en: "Chinese modernization", expect: [] },
        { zh: "走中国式现代化道路", en: "follow the Chinese path to modernization", expect: [] },
        { zh: "推进中国式现代化", en: "advance Chinese-style modernization", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "chinese-nation",
      zh: "中华民族",
      en: "Chinese nation",
      severity: "info",
      note: '民族 is "nation" here and "ethnic group" in 少数民族.',
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "中华民族历史悠久", en: "The Chinese nation has a long history.", expect: [] }]
    },
    {
      id: "chinese-wisdom",
      zh: "中国智慧",
      en: ["Chinese wisdom", "China's wisdom", { term: "Chinese ideas", source: "gwr-2018", confidence: 2 }],
      confidence: 1,
      tests: [{ zh: "贡献中国智慧", en: "contribute Chinese wisdom", expect: [] }]
    },
    {
      id: "common-prosperity",
      zh: "共同富裕",
      en: ["common prosperity", "prosperity for all", "prosperity for everyone"],
      source: ["report-2022-terms", "qiushi-2023-modernization"],
      confidence: 3,
      tests: [{ zh: "促进共同富裕", en: "promote common prosperity", expect: [] }]
    },
    {
      id: "culture-of-socialism-with-chinese-characteristics",
      zh: "中国特色社会主义文化",
      en: [
        "culture of socialism with Chinese characteristics",
        "socialist culture with Chinese characteristics",
        "culture of Chinese socialism",
        { term: "socialist culture with distinctive Chinese features", source: "gwr-2018", confidence: 2 }
      ],
      source: "goc-concepts-4",
      confidence: 3,
      tests: [{ zh: "中国特色社会主义文化", en: "the culture of socialism with Chinese characteristics", expect: [] }]
    },
    {
      id: "decisive-victory-in-building-a-moderately-prosperous-society",
      zh: "决胜全面建成小康社会",
      en: [
        { term: "secure a decisive victory in building a moderately prosperous society in all respects", pos: "verb" },
        { term: "decisive victory in building a moderately prosperous society in all respects", source: "gwr-2018" },
        "decisive stage in finishing building a moderately prosperous society in all respects",
        "decisive stage of finishing building a moderately prosperous society in all respects",
        {
          term: "decisively bring to completion the building of a moderately prosperous society",
          match: { forms: ["decisively bringing to completion the building of a moderately prosperous society"] },
          source: "gwr-2018"
        }
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [
        { zh: "决胜全面建成小康社会", en: "secure a decisive victory in building a moderately prosperous society in all respects", expect: [] }
      ]
    },
    {
      id: "deepen-reform-comprehensively",
      zh: "全面深化改革",
      en: [
        {
          term: "comprehensively deepen reform",
          pos: "verb",
          match: { forms: ["comprehensively deepened reform", "comprehensively deepening reform", "comprehensively deepens reform"] }
        },
        { term: "deepen reform comprehensively", pos: "verb" },
        { term: "deepen reform across the board", pos: "verb", source: ["gwr-2016", "gwr-2018"] },
        { term: "reform across the board", source: ["gwr-2016", "gwr-2018"] },
        { term: "intensify reform in all respects", pos: "verb", source: "gwr-2016" },
        { term: "deepen reform in all respects", pos: "verb" },
        { term: "deepen reform in all areas", pos: "verb" },
        { term: "deepen overall reform", pos: "verb", match: { forms: ["deepening overall reform"] } },
        "deepening of reform across the board",
        "comprehensive deepening of reform"
      ],
      source: "report-2022-reciyi-2",
      confidence: 2,
      tests: [
        { zh: "全面深化改革", en: "comprehensively deepen reform", expect: [] },
        { zh: "全面深化改革", en: "We deepened reform across the board.", expect: [] }
      ]
    },
    {
      id: "defining-feature-of-socialism-with-chinese-characteristics",
      zh: ["中国特色社会主义最本质的特征", "中国特色社会主义最本质特征"],
      en: ["defining feature of Chinese socialism", "defining feature of socialism with Chinese characteristics"],
      source: "goc-concepts-zznu",
      confidence: 2,
      tests: [{ zh: "中国特色社会主义最本质的特征", en: "the defining feature of socialism with Chinese characteristics", expect: [] }]
    },
    {
      id: "deng-xiaoping-theory",
      zh: "邓小平理论",
      en: "Deng Xiaoping Theory",
      source: ["gwr-2016", "gwr-2017", "gwr-2018", "constitution-2022"],
      confidence: 2,
      tests: [{ zh: "邓小平理论", en: "Deng Xiaoping Theory", expect: [] }]
    },
    {
      id: "economic-development-as-the-central-task",
      zh: "以经济建设为中心",
      en: [
        "economic development as our central task",
        "economic development as the central task",
        { term: "take economic development as the central task", pos: "verb" }
      ],
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "坚持以经济建设为中心", en: "remain committed to economic development as our central task", expect: [] }]
    },
    {
      id: "finish-building-a-moderately-prosperous-society",
      zh: "全面建成小康社会",
      en: [
        { term: "finish building a moderately prosperous society in all respects", pos: "verb" },
        {
          term: "complete the building of a moderately prosperous society in all respects",
          pos: "verb",
          source: "beijing-fao-2021",
          confidence: 3
        },
        { term: "complete building a moderately prosperous society in all respects", pos: "verb" },
        { term: "build a moderately prosperous society in all respects", pos: "verb", source: ["gwr-2016", "gwr-2017", "gwr-2018"] },
        { term: "moderately prosperous society in all respects", source: ["gwr-2016", "gwr-2017", "gwr-2018"] },
        { term: "society that is moderately prosperous in all respects", source: "gwr-2017" },
        "society which is moderately prosperous in all respects"
      ],
      related: [{ id: "moderately-prosperous-society", rel: "broader" }],
      source: ["gwr-2016", "gwr-2017", "report-2022-excerpts"],
      confidence: 2,
      tests: [
        { zh: "全面建成小康社会", en: "finish building a moderately prosperous society in all respects", expect: [] },
        { zh: "全面建成小康社会", en: "the completion of a moderately prosperous society in all respects", expect: [] }
      ]
    },
    {
      id: "first-centenary-goal",
      zh: "第一个百年奋斗目标",
      en: "First Centenary Goal",
      avoid: [{ term: "first centennial goal", severity: "warning", basis: "seen", source: "draft-gwng" }],
      source: "report-2022-excerpts",
      confidence: 2,
      tests: [
        { zh: "实现了第一个百年奋斗目标", en: "The First Centenary Goal has been achieved.", expect: [] },
        { zh: "实现第一个百年奋斗目标", en: "achieve the first centennial goal", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "five-sphere-integrated-plan",
      zh: ["五位一体", "五位一体总体布局"],
      en: [
        "Five-Sphere Integrated Plan",
        {
          term: "overall plan for promoting all-round economic, political, cultural, social, and ecological progress",
          source: "gwr-2016"
        },
        { term: "balanced economic, political, cultural, social, and ecological progress", source: "gwr-2017" },
        "coordinated economic, political, cultural, social, and ecological advancement"
      ],
      avoid: [{ term: "five-in-one overall layout", basis: "seen", source: "draft-breakinglatest-2022-10" }],
      match: { case: "insensitive" },
      note: "Official reports write it with capitals and without.",
      source: "gwr-2018",
      confidence: 2,
      tests: [
        { zh: "“五位一体”总体布局", en: "the Five-Sphere Integrated Plan", expect: [] },
        { zh: "统筹推进“五位一体”总体布局", en: "promote the five-in-one overall layout", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "four-pronged-comprehensive-strategy",
      zh: ["四个全面", "四个全面战略布局"],
      en: [
        "Four-Pronged Comprehensive Strategy",
        { term: "Four-Pronged Strategy", source: "china-today-four-pronged", confidence: 2 },
        { term: "Four Comprehensives", source: "china-daily-four-comprehensives" }
      ],
      avoid: [{ term: "four comprehensive strategic layout", basis: "seen", source: "draft-breakinglatest-2022-10" }],
      match: { case: "insensitive" },
      note: "Official reports write it with capitals and without.",
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [
        { zh: "“四个全面”战略布局", en: "the Four-Pronged Comprehensive Strategy", expect: [] },
        { zh: "协调推进“四个全面”战略布局", en: "coordinate the four comprehensive strategic layout", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "further-deepen-reform-comprehensively",
      zh: "进一步全面深化改革",
      en: [
        {
          term: "further deepen reform comprehensively",
          pos: "verb",
          match: { forms: ["further deepening reform comprehensively", "further deepened reform comprehensively"] }
        }
      ],
      avoid: [
        {
          term: "further comprehensively deepen reform",
          pos: "verb",
          match: { forms: ["further comprehensively deepening reform"] },
          severity: "warning",
          basis: "seen",
          note: "The published English title puts the adverb last."
        }
      ],
      source: "qiushi-2024-16",
      confidence: 2,
      tests: [
        { zh: "进一步全面深化改革", en: "further deepening reform comprehensively", expect: [] },
        { zh: "进一步全面深化改革", en: "further comprehensively deepening reform", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "governance-of-china",
      zh: "治国理政",
      en: ["governance of China", { term: "China's governance", source: "gwr-2017" }, "governance of the country"],
      match: { notIn: ["习近平谈治国理政"] },
      source: "gwr-2017",
      confidence: 2,
      tests: [{ zh: "治国理政的经验", en: "experience in the governance of China", expect: [] }]
    },
    {
      id: "great-journey",
      zh: "伟大征程",
      en: "great journey",
      confidence: 1,
      tests: [{ zh: "伟大征程", en: "a great journey", expect: [] }]
    },
    {
      id: "great-modern-socialist-country",
      zh: "社会主义现代化强国",
      en: ["great modern socialist country", "great modern socialist country in all respects"],
      avoid: [{ term: "powerful modern socialist country", severity: "warning", basis: "seen", source: "draft-newsrnd" }],
      related: [{ id: "build-a-modern-socialist-country-in-all-respects", rel: "contrast" }],
      source: "gwr-2018",
      confidence: 2,
      tests: [
        { zh: "建成社会主义现代化强国", en: "become a great modern socialist country", expect: [] },
        { zh: "建成社会主义现代化强国", en: "become a powerful modern socialist country", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "great-struggle-project-cause-and-dream",
      zh: ["伟大斗争、伟大工程、伟大事业、伟大梦想", "四个伟大"],
      en: "great struggle, great project, great cause, and great dream",
      confidence: 1,
      tests: [{ zh: "伟大斗争、伟大工程、伟大事业、伟大梦想", en: "our great struggle, great project, great cause, and great dream", expect: [] }]
    },
    {
      id: "hold-high-the-great-banner",
      zh: "高举中国特色社会主义伟大旗帜",
      en: [
        { term: "hold high the great banner of socialism with Chinese characteristics", pos: "verb" },
        { term: "hold high the banner of socialism with Chinese characteristics", pos: "verb", source: "gwr-2017" }
      ],
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "高举中国特色社会主义伟大旗帜", en: "hold high the great banner of socialism with Chinese characteristics", expect: [] }]
    },
    {
      id: "mao-zedong-thought",
      zh: "毛泽东思想",
      en: "Mao Zedong Thought",
      source: ["gwr-2018", "constitution-2022"],
      confidence: 2,
      tests: [{ zh: "毛泽东思想", en: "Mao Zedong Thought", expect: [] }]
    },
    {
      id: "marxism-leninism",
      zh: "马克思列宁主义",
      en: "Marxism-Leninism",
      source: ["gwr-2018", "constitution-2022"],
      confidence: 2,
      tests: [{ zh: "坚持马克思列宁主义", en: "uphold Marxism-Leninism", expect: [] }]
    },
    {
      id: "marxist-governing-party",
      zh: "马克思主义执政党",
      en: ["Marxist governing party", "Marxist ruling party"],
      source: "goc-concepts-4",
      confidence: 3,
      tests: [{ zh: "马克思主义执政党", en: "a Marxist governing party", expect: [] }]
    },
    {
      id: "moderately-prosperous-society",
      zh: "小康社会",
      en: [
        "moderately prosperous society",
        { term: "moderately well-off society", source: "china-today-four-pronged", confidence: 2 },
        "moderate prosperity",
        { term: "society that is moderately prosperous", source: "gwr-2017" }
      ],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "小康社会", en: "a moderately prosperous society", expect: [] }]
    },
    {
      id: "modern-socialist-country",
      zh: "社会主义现代化国家",
      en: "modern socialist country",
      related: [{ id: "great-modern-socialist-country", rel: "contrast" }],
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "社会主义现代化国家", en: "a modern socialist country", expect: [] }]
    },
    {
      id: "modernize-chinas-system-and-capacity-for-governance",
      zh: "国家治理体系和治理能力现代化",
      en: [
        { term: "modernize China's system and capacity for governance", pos: "verb" },
        "modernization of China's system and capacity for governance",
        { term: "modernize China's governance system and capacity for governance", pos: "verb" },
        "modernization of China's governance system and capacity",
        "China's system and capacity for governance"
      ],
      source: ["qiushi-2024-16", "report-2022-reciyi-2"],
      confidence: 2,
      tests: [{ zh: "国家治理体系和治理能力现代化", en: "modernizing China's system and capacity for governance", expect: [] }]
    },
    {
      id: "national-rejuvenation",
      zh: ["中华民族伟大复兴", "中华民族的伟大复兴", "民族复兴"],
      en: [
        "national rejuvenation",
        { term: "rejuvenation of the Chinese nation", source: "gwr-2016" },
        "great rejuvenation of the Chinese nation",
        { term: "rejuvenate the Chinese nation", pos: "verb" },
        "rejuvenation for the Chinese nation"
      ],
      avoid: [
        {
          term: "revive the Chinese nation",
          pos: "verb",
          severity: "warning",
          basis: "seen",
          note: 'Met in English abstracts of Chinese journals; 复兴 is "rejuvenation" here.'
        }
      ],
      source: ["gwr-2017", "gwr-2018", "report-2022-terms"],
      confidence: 2,
      tests: [
        { zh: "中华民族伟大复兴", en: "national rejuvenation", expect: [] },
        { zh: "中华民族伟大复兴", en: "the great rejuvenation of the Chinese nation", expect: [] },
        { zh: "实现中华民族伟大复兴", en: "to revive the Chinese nation", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "new-development-philosophy",
      zh: "新发展理念",
      en: [
        "new development philosophy",
        { term: "new vision of development", source: "gwr-2016" },
        { term: "new vision on development", source: "gwr-2016" },
        "new vision for development"
      ],
      match: { notIn: ["创新发展理念"] },
      note: "Innovative, coordinated, green, open and shared development.",
      source: ["gwr-2017", "gwr-2018", "gwr-2019", "gwr-2020"],
      confidence: 2,
      tests: [{ zh: "贯彻新发展理念", en: "apply the new development philosophy", expect: [] }]
    },
    {
      id: "new-development-stage",
      zh: "新发展阶段",
      en: ["new development stage", "new stage of development"],
      match: { notIn: ["创新发展阶段"] },
      confidence: 1,
      tests: [{ zh: "立足新发展阶段", en: "ground our efforts in the new development stage", expect: [] }]
    },
    {
      id: "new-era",
      zh: "新时代",
      en: "new era",
      match: { notIn: ["创新时代"] },
      severity: "info",
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "新时代的青年", en: "young people of the new era", expect: [] }]
    },
    {
      id: "new-form-of-human-advancement",
      zh: "人类文明新形态",
      en: [
        "new form of human advancement",
        { term: "new model for human advancement", note: "Rendering of the plenary session of November 2021." }
      ],
      avoid: [
        {
          term: "new form of human civilization",
          severity: "warning",
          basis: "seen",
          note: "Word-for-word; met in unofficial texts."
        }
      ],
      source: "report-2022-terms",
      confidence: 3,
      tests: [
        { zh: "创造人类文明新形态", en: "create a new form of human advancement", expect: [] },
        { zh: "人类文明新形态", en: "a new form of human civilization", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "new-journey",
      zh: "新征程",
      en: ["new journey", { term: "new leg of the journey", source: "gwr-2016" }],
      source: "report-2022-excerpts",
      confidence: 2,
      tests: [{ zh: "踏上新征程", en: "set out on a new journey", expect: [] }]
    },
    {
      id: "new-journey-in-the-new-era",
      zh: "新时代新征程",
      en: ["new journey in the new era", "new journey of the new era", "new journey on the new era", "new journey for a new era"],
      source: "qiushi-2024-16",
      confidence: 2,
      tests: [{ zh: "新时代新征程", en: "on the new journey in the new era", expect: [] }]
    },
    {
      id: "overall-strategy-of-national-rejuvenation",
      zh: "中华民族伟大复兴战略全局",
      en: [
        "overall strategy of national rejuvenation",
        "strategy of national rejuvenation",
        "strategic goal of national rejuvenation",
        "overall strategy for national rejuvenation",
        "overall strategic plan for the great rejuvenation of the Chinese nation"
      ],
      avoid: [
        {
          term: "overarching strategy to rejuvenate the Chinese nation",
          severity: "warning",
          basis: "seen",
          note: "Met on a company page of December 2020."
        }
      ],
      confidence: 1,
      tests: [
        { zh: "中华民族伟大复兴战略全局", en: "the overall strategy of national rejuvenation", expect: [] },
        { zh: "中华民族伟大复兴战略全局", en: "the overarching strategy to rejuvenate the Chinese nation", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "path-of-socialism-with-chinese-characteristics",
      zh: "中国特色社会主义道路",
      en: [
        "path of socialism with Chinese characteristics",
        "path of Chinese socialism",
        "socialist path with Chinese characteristics",
        "Chinese socialist path"
      ],
      source: ["goc-concepts-4", "gwr-2017"],
      confidence: 3,
      tests: [{ zh: "中国特色社会主义道路", en: "the path of socialism with Chinese characteristics", expect: [] }]
    },
    {
      id: "people-centered",
      zh: "以人民为中心",
      en: [
        "people-centered",
        { term: "people focused", source: "gwr-2017" },
        { term: "put the people first", pos: "verb" },
        "people-centered approach"
      ],
      pos: "adjective",
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "坚持以人民为中心", en: "We take a people-centered approach.", expect: [] }]
    },
    {
      id: "people-centered-development-philosophy",
      zh: "以人民为中心的发展思想",
      en: [
        "people-centered development philosophy",
        "people-centered philosophy of development",
        { term: "vision of people-centered development", source: ["gwr-2016", "gwr-2018"] },
        { term: "people focused development philosophy", source: "gwr-2017" },
        { term: "people-centered development", source: ["gwr-2016", "gwr-2018"] }
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [
        { zh: "以人民为中心的发展思想", en: "a people-centered development philosophy", expect: [] },
        { zh: "以人民为中心的发展思想", en: "the vision of people-centered development", expect: [] }
      ]
    },
    {
      id: "people-run-the-country",
      zh: "人民当家作主",
      en: [
        {
          term: "the people run the country",
          match: { forms: ["people running the country", "people to run the country", "run by the people"] }
        },
        { term: "the people as masters of the country", source: "cpc-mission-2021", confidence: 2 },
        { term: "people are masters of the country", source: "xitheory-institutional", confidence: 3 },
        "people are the masters of the country",
        "people being masters of the country",
        "people running the country"
      ],
      source: "report-2022-terms",
      confidence: 3,
      tests: [
        { zh: "人民当家作主", en: "The people run the country.", expect: [] },
        { zh: "保障人民当家作主", en: "ensure the position of the people as masters of the country", expect: [] }
      ]
    },
    {
      id: "primary-stage-of-socialism",
      zh: "社会主义初级阶段",
      en: "primary stage of socialism",
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "社会主义初级阶段", en: "the primary stage of socialism", expect: [] }]
    },
    {
      id: "principal-contradiction-in-chinese-society",
      zh: ["我国社会主要矛盾", "社会主要矛盾"],
      en: [
        "principal contradiction in Chinese society",
        "principal contradiction facing Chinese society",
        { term: "principal contradiction", source: "gwr-2018" }
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "我国社会主要矛盾", en: "the principal contradiction in Chinese society", expect: [] }]
    },
    {
      id: "profound-changes-unseen-in-a-century",
      zh: ["百年未有之大变局", "世界百年未有之大变局"],
      en: [
        "profound changes unseen in a century",
        "changes unseen in a century",
        "major changes unseen in a century",
        "global changes of a magnitude not seen in a century",
        "changes of a magnitude not seen in a century",
        "momentous changes of a kind not seen in a century",
        "changes on a scale unseen in a century"
      ],
      avoid: [
        { term: "great change unseen in a hundred years", severity: "warning", basis: "seen", note: "Met in journal abstracts." },
        {
          term: "great changes unseen in a century",
          severity: "warning",
          basis: "seen",
          note: "Form of outside analysts; official texts have profound, major or global changes."
        }
      ],
      confidence: 1,
      tests: [
        { zh: "百年未有之大变局", en: "profound changes unseen in a century", expect: [] },
        { zh: "百年未有之大变局", en: "the great changes unseen in a century", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "reform-and-opening-up",
      zh: "改革开放",
      en: [
        "reform and opening up",
        { term: "reform and opening", source: "gwr-2018" },
        { term: "reform, opening up", source: ["gwr-2016", "gwr-2018"] },
        { term: "reform, opening-up", source: ["gwr-2016", "gwr-2018"] }
      ],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "改革开放", en: "reform and opening up", expect: [] }]
    },
    {
      id: "resolution-on-achievements-and-experience",
      zh: "关于党的百年奋斗重大成就和历史经验的决议",
      en: [
        "Resolution on the Major Achievements and Historical Experience of the Party over the Past Century",
        "Resolution of the CPC Central Committee on the Major Achievements and Historical Experience of the Party over the Past Century"
      ],
      avoid: [
        {
          term: "Resolution of the CPC Central Committee on the Major Achievements and Historical Experience of the Party's Centennial Struggle",
          severity: "warning",
          basis: "seen",
          note: "Met in a machine draft."
        }
      ],
      confidence: 1,
      tests: [
        {
          zh: "《中共中央关于党的百年奋斗重大成就和历史经验的决议》",
          en: "the Resolution of the CPC Central Committee on the Major Achievements and Historical Experience of the Party over the Past Century",
          expect: []
        },
        {
          zh: "《关于党的百年奋斗重大成就和历史经验的决议》",
          en: "the Resolution of the CPC Central Committee on the Major Achievements and Historical Experience of the Party's Centennial Struggle",
          expect: ["deprecated-term"]
        }
      ]
    },
    {
      id: "scientific-outlook-on-development",
      zh: "科学发展观",
      en: "Scientific Outlook on Development",
      avoid: [
        {
          term: "scientific development concept",
          severity: "warning",
          basis: "seen",
          note: "Met in a machine-made English version of the Party Constitution."
        }
      ],
      source: ["gwr-2016", "gwr-2017", "gwr-2018", "constitution-2022"],
      confidence: 2,
      tests: [
        { zh: "科学发展观", en: "the Scientific Outlook on Development", expect: [] },
        { zh: "贯彻科学发展观", en: "implement the scientific development concept", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "second-centenary-goal",
      zh: "第二个百年奋斗目标",
      en: "Second Centenary Goal",
      avoid: [
        {
          term: "goal of the second centenary struggle",
          basis: "seen",
          note: "Word-for-word; met in a machine draft of October 2022."
        }
      ],
      source: "report-2022-second",
      confidence: 2,
      tests: [
        { zh: "向第二个百年奋斗目标进军", en: "advance toward the Second Centenary Goal", expect: [] },
        { zh: "实现第二个百年奋斗目标", en: "reach the goal of the second centenary struggle", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "sense-of-community-for-the-chinese-nation",
      zh: "中华民族共同体意识",
      en: ["sense of community for the Chinese nation", "strong sense of community for the Chinese nation"],
      avoid: [{ term: "consciousness of the Chinese national community", basis: "seen", source: "draft-shiyibao" }],
      source: "china-daily-community",
      confidence: 2,
      tests: [
        { zh: "中华民族共同体意识", en: "a strong sense of community for the Chinese nation", expect: [] },
        { zh: "铸牢中华民族共同体意识", en: "cast the consciousness of the Chinese national community", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "serve-the-people-wholeheartedly",
      zh: "全心全意为人民服务",
      en: [
        { term: "serve the people wholeheartedly", pos: "verb" },
        {
          term: "wholeheartedly serve the people",
          pos: "verb",
          match: { forms: ["wholeheartedly serving the people", "wholeheartedly served the people"] }
        },
        "wholehearted service to the people",
        { term: "serve the people heart and soul", pos: "verb" }
      ],
      source: "cpc-mission-2021",
      confidence: 2,
      tests: [{ zh: "全心全意为人民服务", en: "serving the people wholeheartedly", expect: [] }]
    },
    {
      id: "socialism-with-chinese-characteristics",
      zh: "中国特色社会主义",
      en: ["socialism with Chinese characteristics", { term: "Chinese socialism", source: "goc-concepts-zznu" }],
      note: "Lower case in running text; capitals only inside the title of the Thought.",
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "中国特色社会主义", en: "socialism with Chinese characteristics", expect: [] }]
    },
    {
      id: "socialist-modernization",
      zh: "社会主义现代化",
      en: ["socialist modernization", "China's socialist modernization drive"],
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "社会主义现代化", en: "socialist modernization", expect: [] }]
    },
    {
      id: "strategic-focus",
      zh: "战略定力",
      en: ["strategic focus", "strategic resolve", "strategic composure"],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "保持战略定力", en: "maintain strategic focus", expect: [] }]
    },
    {
      id: "strategic-underpinning",
      zh: "战略支撑",
      en: ["strategic underpinning", "strategic support", "strategic pillar"],
      confidence: 1,
      tests: [{ zh: "发挥战略支撑作用", en: "serve as a strategic underpinning", expect: [] }]
    },
    {
      id: "system-of-socialism-with-chinese-characteristics",
      zh: "中国特色社会主义制度",
      en: [
        "system of socialism with Chinese characteristics",
        "socialist system with Chinese characteristics",
        "Chinese socialist system",
        "system of Chinese socialism"
      ],
      source: "goc-concepts-4",
      confidence: 3,
      tests: [{ zh: "中国特色社会主义制度", en: "the system of socialism with Chinese characteristics", expect: [] }]
    },
    {
      id: "theory-of-socialism-with-chinese-characteristics",
      zh: "中国特色社会主义理论体系",
      en: [
        "theory of socialism with Chinese characteristics",
        "theoretical system of socialism with Chinese characteristics",
        "system of theories of socialism with Chinese characteristics"
      ],
      source: "goc-concepts-4",
      confidence: 3,
      tests: [{ zh: "中国特色社会主义理论体系", en: "the theory of socialism with Chinese characteristics", expect: [] }]
    },
    {
      id: "theory-of-three-represents",
      zh: ["三个代表重要思想", "三个代表"],
      en: [
        "Theory of Three Represents",
        { term: "important thought of Three Represents", note: "English of the Party Constitution of 2007 and 2012." },
        "Thought of Three Represents",
        { term: "Three Represents", type: "shortForm", source: ["gwr-2016", "gwr-2017", "gwr-2018"] }
      ],
      avoid: [
        {
          term: "important thinking of the Three Represents",
          severity: "warning",
          basis: "seen",
          note: "Met in a machine-made English version of the Party Constitution."
        }
      ],
      source: ["gwr-2016", "gwr-2017", "gwr-2018", "constitution-2022"],
      confidence: 2,
      tests: [
        { zh: "“三个代表”重要思想", en: "the Theory of Three Represents", expect: [] },
        { zh: "“三个代表”重要思想", en: "the important thinking of the Three Represents", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "two-centenary-goals",
      zh: ["两个一百年奋斗目标", "两个一百年"],
      en: [{ term: "Two Centenary Goals", severity: "warning" }],
      related: [{ id: "first-centenary-goal", rel: "part" }, { id: "second-centenary-goal", rel: "part" }],
      note: "Capitals, no quotation marks; small letters are worth a warning, because the phrase is a name.",
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "“两个一百年”奋斗目标", en: "the Two Centenary Goals", expect: [] }]
    },
    {
      id: "uphold-fundamental-principles-and-break-new-ground",
      zh: "守正创新",
      en: [
        {
          term: "uphold fundamental principles and break new ground",
          pos: "verb",
          match: {
            forms: [
              "upholding fundamental principles and breaking new ground",
              "upheld fundamental principles and broken new ground",
              "upheld fundamental principles and broke new ground"
            ]
          }
        }
      ],
      source: "report-2022-terms",
      confidence: 3,
      tests: [{ zh: "坚持守正创新", en: "upholding fundamental principles and breaking new ground", expect: [] }]
    },
    {
      id: "whole-process-peoples-democracy",
      zh: "全过程人民民主",
      en: "whole-process people's democracy",
      confidence: 1,
      tests: [{ zh: "发展全过程人民民主", en: "develop whole-process people's democracy", expect: [] }]
    },
    {
      id: "xi-jinping-the-governance-of-china",
      zh: "习近平谈治国理政",
      en: "Xi Jinping: The Governance of China",
      note: "Title of the series; the volume number follows without a comma (The Governance of China III).",
      source: "xitheory-culture-2022",
      confidence: 3,
      tests: [{ zh: "《习近平谈治国理政》第三卷", en: "the third volume of Xi Jinping: The Governance of China", expect: [] }]
    },
    {
      id: "xi-jinping-thought",
      zh: ["习近平新时代中国特色社会主义思想", "新时代中国特色社会主义思想"],
      en: [
        { term: "Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era", type: "fullForm" },
        { term: "Thought on Socialism with Chinese Characteristics for a New Era", source: "gwr-2018", confidence: 2 },
        { term: "Xi Jinping Thought", type: "shortForm", source: "gwr-2018", confidence: 2 }
      ],
      avoid: [
        {
          term: "Xi Jinping's Thought on Socialism with Chinese Characteristics for a New Era",
          basis: "seen",
          note: "No possessive."
        },
        {
          term: "Xi Jinping's Thoughts on Socialism with Chinese Characteristics for a New Era",
          basis: "seen",
          note: "No possessive, no plural."
        },
        {
          term: "Xi Jinping Thought on Socialism with Chinese Characteristics in the New Era",
          basis: "seen",
          note: '"for a New Era".'
        }
      ],
      source: ["beijing-fao-2021", "gwr-2018", "constitution-2022"],
      confidence: 3,
      tests: [
        { zh: "习近平新时代中国特色社会主义思想", en: "Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era", expect: [] },
        {
          zh: "习近平新时代中国特色社会主义思想",
          en: "Xi Jinping's Thoughts on Socialism with Chinese Characteristics for a New Era",
          expect: ["deprecated-term"]
        }
      ]
    }
  ]
};

// glossary/quality-standards.json
var quality_standards_default = {
  $schema: "./schema.json",
  yizhi: 1,
  id: "quality-standards",
  name: { en: "Quality and standards", zh: "质量与标准" },
  version: "0.1.0",
  license: "CC-BY-4.0",
  languages: ["zh", "en"],
  extends: [],
  defaults: { subject: "quality-standards" },
  sources: {
    "bjreview-2023-02-07": {
      title: "China issues outline to improve quality of development",
      publisher: "Beijing Review",
      date: "2023-02-07",
      url: "https://www.bjreview.com.cn/Latest_Headlines/202302/t20230207_800320752.html"
    },
    "brand-china-2016-05": {
      title: "中国品牌 16年5月号",
      publisher: "中国品牌 (magazine), dooland.com",
      date: "2016-05",
      url: "http://ahdx.dooland.com/wap/m.php?id=98795&m=more&s=3547"
    },
    "cd-2021-09-22": {
      title: "Nine enterprises, bodies receive nation's highest quality award",
      publisher: "China Daily, as carried by Hangzhou News",
      date: "2021-09-22",
      url: "https://en.hangzhou.com.cn/Business/content/2021-09/22/content_8059785.html"
    },
    "ecns-2020-05-10": {
      title: "Chinese premier urges creation of famous brands to promote national development",
      publisher: "Xinhua, as carried by ECNS",
      date: "2020-05-10",
      url: "http://ecns.cn/news/economy/2020-05-10/detail-ifzwefvs2287243.shtml"
    },
    "gbt-19000-2008": {
      title: "GB/T 19000-2008 质量管理体系 基础和术语 (Quality management systems - Fundamentals and vocabulary)",
      publisher: "General Administration of Quality Supervision, Inspection and Quarantine; Standardization Administration of China",
      date: "2008-10-29",
      url: "https://www.chinesestandards.org/standards/GB/T%2019000-2008/ISO%209000%3A2005"
    },
    "gbt-20000-1-2014": {
      title: "GB/T 20000.1-2014 标准化工作指南 第1部分：标准化和相关活动的通用术语 (Guidelines for standardization)",
      publisher: "Standardization Administration of China",
      date: "2014",
      url: "https://www.chinesestandards.org/standards/GB/T%2020000.1-2014"
    },
    "gbt-27000-2023": {
      title: "GB/T 27000-2023 合格评定 词汇和通用原则 (Conformity assessment—Vocabulary and general principles)",
      publisher: "State Administration for Market Regulation; Standardization Administration of China",
      date: "2023-08-06",
      url: "https://www.chinesestandards.org/standards/GB/T%2027000-2023"
    },
    "gbt-29076-2012": {
      title: "GB/T 29076-2012 航天产品质量问题归零实施要求 (Execution requirements for quality problem close loop of aerospace product)",
      publisher: "General Administration of Quality Supervision, Inspection and Quarantine; Standardization Administration of China",
      date: "2012-12-31",
      url: "https://www.bzchaxun.com/view/8010077005000000.html"
    },
    "gbt-42859-2023": {
      title: "GB/T 42859-2023 航天产品质量问题三个面向分析方法实施要求 (Execution requirement of three-oriented analysis for aerospace product quality problems)",
      publisher: "State Administration for Market Regulation; Standardization Administration of China",
      date: "2023-08-06",
      url: "https://www.chinesestandards.org/standards/GB/T%2042859-2023"
    },
    "gwr-2016": {
      title: "Report on the Work of the Government (2016)",
      publisher: "State Council of the People's Republic of China",
      date: "2016-03-05"
    },
    "gwr-2017": {
      title: "Report on the Work of the Government (2017)",
      publisher: "State Council of the People's Republic of China",
      date: "2017-03-05"
    },
    "gwr-2018": {
      title: "Report on the Work of the Government (2018)",
      publisher: "State Council of the People's Republic of China",
      date: "2018-03-05"
    },
    "nxrb-2023-02-07": {
      title: "中共中央 国务院印发《质量强国建设纲要》",
      publisher: "宁夏日报 (Ningxia Daily)",
      date: "2023-02-07",
      url: "https://szb.nxrb.cn/nxrb/pc/con/202302/07/content_56371.html"
    },
    "opinions-2017": {
      title: "Guiding Opinions of CPC Central Committee and State Council on Launching Quality-Improving Action",
      publisher: "english.ipraction.gov.cn",
      date: "2017-09-05",
      url: "http://english.ipraction.gov.cn/article/Policies/201709/20170900154898.shtml"
    },
    "people-nqi-2025": {
      title: "什么是NQI？",
      publisher: "人民网-科普中国 (People's Daily Online)",
      date: "2025-12-04",
      url: "http://kpzg.people.com.cn/BIG5/n1/2025/1204/c404214-40617064.html"
    },
    "uicec-2023": {
      title: 'Authoritative Interpretation | The State Council Information Office Holds a Press Conference on "Implementing the Outline for Building a Quality Power and Focusing on Promoting High-Quality Development"',
      publisher: "en.uicec.com",
      date: "2023",
      url: "http://en.uicec.com/news/712.html"
    },
    "word-quality-revolution-2018": {
      title: "Quality Revolution (品质革命)",
      publisher: "China.com.cn",
      date: "2018-05-18",
      url: "http://guoqing.china.com.cn/word-ch/2018-05/18/content_51386130.htm"
    }
  },
  entries: [
    {
      id: "aqsiq",
      zh: [
        { term: "国家质量监督检验检疫总局", type: "fullForm" },
        { term: "国家质检总局", type: "shortForm" },
        { term: "质检总局", type: "shortForm" }
      ],
      en: [
        { term: "General Administration of Quality Supervision, Inspection and Quarantine", type: "fullForm" },
        { term: "AQSIQ", type: "acronym" }
      ],
      note: "Until March 2018.",
      source: "gbt-19000-2008",
      confidence: 2,
      tests: [
        {
          zh: "国家质量监督检验检疫总局发布",
          en: "issued by the General Administration of Quality Supervision, Inspection and Quarantine",
          expect: []
        }
      ]
    },
    {
      id: "association-standard",
      zh: "团体标准",
      en: ["group standard", "association standard", "social organization standard"],
      pos: "noun",
      confidence: 1,
      tests: [{ zh: "发布团体标准", en: "publish group standards", expect: [] }]
    },
    {
      id: "certification-and-accreditation",
      zh: "认证认可",
      en: "certification and accreditation",
      match: { inflect: false, notIn: ["国家认证认可监督管理委员会"] },
      note: "认证 is certification, 认可 accreditation.",
      confidence: 1,
      tests: [{ zh: "加强认证认可", en: "strengthen certification and accreditation", expect: [] }]
    },
    {
      id: "chief-quality-officer",
      zh: "首席质量官",
      en: ["chief quality officer", { term: "CQO", type: "acronym" }],
      pos: "noun",
      confidence: 1,
      tests: [{ zh: "设立首席质量官", en: "appoint a chief quality officer", expect: [] }]
    },
    {
      id: "china-compulsory-certification",
      zh: "强制性产品认证",
      en: ["China Compulsory Certification", "compulsory product certification", { term: "CCC", type: "acronym" }],
      match: { inflect: false },
      confidence: 1,
      tests: [{ zh: "通过强制性产品认证", en: "obtain China Compulsory Certification", expect: [] }]
    },
    {
      id: "china-quality",
      zh: "中国质量",
      en: ["China quality", { term: "Chinese quality", confidence: 1 }],
      match: { inflect: false, notIn: ["中国质量奖", "中国质量协会", "中国质量认证中心", "中国质量检验", "中国质量报", "中国质量万里行"] },
      confidence: 1,
      tests: [{ zh: "中国速度向中国质量转变", en: 'from "China speed" to "China quality"', expect: [] }]
    },
    {
      id: "china-quality-award",
      zh: "中国质量奖",
      en: "China Quality Award",
      source: ["cd-2021-09-22", "brand-china-2016-05"],
      confidence: 2,
      tests: [{ zh: "获得中国质量奖", en: "receive the China Quality Award", expect: [] }]
    },
    {
      id: "close-loop",
      zh: "归零",
      en: [
        "close loop",
        { term: "zeroing", confidence: 1 },
        { term: "closed-loop problem solving", confidence: 1 },
        { term: "close-out", confidence: 1 }
      ],
      match: { notIn: ["清零归零", "归零心态"], near: ["质量", "故障", "问题", "技术归零", "管理归零", "航天"] },
      source: "gbt-29076-2012",
      confidence: 2,
      tests: [
        { zh: "故障归零报告", en: "the close-loop report on the failure", expect: [] },
        { zh: "故障归零", en: "zeroing of failures", expect: [] }
      ]
    },
    {
      id: "cnca",
      zh: [{ term: "国家认证认可监督管理委员会", type: "fullForm" }, { term: "国家认监委", type: "shortForm" }],
      en: [
        { term: "Certification and Accreditation Administration of China", type: "fullForm" },
        { term: "Certification and Accreditation Administration of the People's Republic of China", type: "fullForm" },
        { term: "CNCA", type: "acronym" }
      ],
      confidence: 1,
      tests: [{ zh: "国家认监委表示", en: "CNCA said", expect: [] }]
    },
    {
      id: "conformity-assessment",
      zh: "合格评定",
      en: "conformity assessment",
      source: "gbt-27000-2023",
      confidence: 2,
      tests: [{ zh: "开展合格评定", en: "conduct conformity assessment", expect: [] }]
    },
    {
      id: "double-five-zeroing",
      zh: ["双五归零", "归零双五条", "双五条归零", "双归零"],
      en: ["double-five zeroing", "double-five close loop", "Double Five Rules", "double zeroing", "technical and management close loop"],
      note: "Five requirements for the technical side and five for the management side of closing out a quality problem. No official English found.",
      confidence: 1,
      tests: [{ zh: "坚持双五归零", en: "keep to double-five zeroing", expect: [] }]
    },
    {
      id: "era-of-quality",
      zh: "质量时代",
      en: ["era of quality", { term: "age of quality", confidence: 1 }],
      source: ["gwr-2017", "opinions-2017"],
      confidence: 2,
      tests: [{ zh: "进入质量时代", en: "enter an era of quality", expect: [] }]
    },
    {
      id: "high-quality",
      zh: "高质量",
      en: ["high-quality", { term: "of high quality", source: "gwr-2018" }, { term: "higher-quality", source: "gwr-2018" }],
      pos: "adjective",
      match: { inflect: false, notIn: ["高质量发展", "提高质量"] },
      severity: "info",
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "高质量产品", en: "high-quality products", expect: [] }]
    },
    {
      id: "inspection-and-testing",
      zh: "检验检测",
      en: ["inspection and testing", "testing and inspection"],
      match: { inflect: false },
      confidence: 1,
      tests: [{ zh: "检验检测服务", en: "inspection and testing services", expect: [] }]
    },
    {
      id: "management-close-loop",
      zh: "管理归零",
      en: ["management close loop", "management zeroing", "managerial close loop", "managerial zeroing", "management close-out"],
      related: [{ id: "technical-close-loop", rel: "contrast" }],
      confidence: 1,
      tests: [{ zh: "完成管理归零", en: "complete the management close loop", expect: [] }]
    },
    {
      id: "mandatory-standard",
      zh: ["强制性标准", "强制性国家标准"],
      en: ["mandatory standard", "mandatory national standard", { term: "compulsory standard", source: "gwr-2016", confidence: 2 }],
      pos: "noun",
      related: [{ id: "voluntary-standard", rel: "contrast" }],
      confidence: 1,
      tests: [{ zh: "制定强制性标准", en: "draw up mandatory standards", expect: [] }]
    },
    {
      id: "metrology",
      zh: "计量",
      en: "metrology",
      match: { inflect: false, notIn: ["计量经济", "计量单位", "统计量", "估计量", "计量泵", "累计量", "合计量", "总计量", "设计量", "预计量", "共计量"] },
      severity: "info",
      confidence: 1,
      tests: [{ zh: "计量工作", en: "work in metrology", expect: [] }]
    },
    {
      id: "national-quality-infrastructure",
      zh: ["国家质量基础设施", { term: "国家质量技术基础", note: "earlier Chinese name" }, { term: "国家质量基础", type: "shortForm" }],
      en: [
        { term: "national quality infrastructure", type: "fullForm" },
        { term: "NQI", type: "acronym" },
        { term: "quality infrastructure", type: "shortForm", confidence: 1 }
      ],
      note: "Metrology, standards and conformity assessment together. Uncountable.",
      source: "people-nqi-2025",
      confidence: 2,
      tests: [
        { zh: "完善国家质量基础设施", en: "improve the national quality infrastructure", expect: [] },
        { zh: "完善国家质量基础设施", en: "improve the NQI", expect: [] }
      ]
    },
    {
      id: "national-standard",
      zh: "国家标准",
      en: "national standard",
      pos: "noun",
      match: { notIn: ["国家标准委", "国家标准化"] },
      confidence: 1,
      tests: [{ zh: "制定国家标准", en: "draw up a national standard", expect: [] }]
    },
    {
      id: "national-standardization-development-outline",
      zh: "国家标准化发展纲要",
      en: [
        "National Standardization Development Outline",
        "Outline for the Development of National Standardization",
        "National Standardization Development Program"
      ],
      confidence: 1,
      tests: [{ zh: "《国家标准化发展纲要》印发", en: "the National Standardization Development Outline was issued", expect: [] }]
    },
    {
      id: "outline-for-building-a-quality-power",
      zh: "质量强国建设纲要",
      en: [
        "Outline for Building a Quality Power",
        { term: "Outline for Building China into a Quality Power", confidence: 1 },
        { term: "Outline on Building a Quality Power", confidence: 1 }
      ],
      avoid: [
        { term: "Outline of Building a strong country with Quality", basis: "seen", note: "literal; seen on a company site" }
      ],
      note: "No English title by a central body was found.",
      source: ["uicec-2023", "nxrb-2023-02-07"],
      confidence: 2,
      tests: [
        { zh: "《质量强国建设纲要》印发", en: "the Outline for Building a Quality Power was issued", expect: [] },
        { zh: "《质量强国建设纲要》印发", en: "the Outline of Building a strong country with Quality was issued", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "performance-excellence",
      zh: "卓越绩效",
      en: "performance excellence",
      match: { inflect: false },
      confidence: 1,
      tests: [{ zh: "卓越绩效模式", en: "the performance excellence model", expect: [] }]
    },
    {
      id: "product-quality",
      zh: "产品质量",
      en: ["product quality", "quality of products", { term: "quality of their products", confidence: 1 }],
      match: { inflect: false, notIn: ["航天产品质量问题"] },
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "提高产品质量", en: "improve product quality", expect: [] }]
    },
    {
      id: "pursue-excellence",
      zh: "追求卓越",
      en: [
        { term: "pursue excellence", pos: "verb" },
        { term: "strive for excellence", pos: "verb" },
        "pursuit of excellence",
        { term: "pursue excellent quality", pos: "verb" },
        { term: "seek excellence", pos: "verb" }
      ],
      match: { notIn: ["追求卓越绩效"] },
      confidence: 1,
      tests: [{ zh: "追求卓越", en: "pursue excellence", expect: [] }]
    },
    {
      id: "put-quality-first",
      zh: "质量第一",
      en: [
        { term: "put quality first", pos: "verb" },
        { term: "quality first", source: "ecns-2020-05-10" },
        { term: "give priority to quality", pos: "verb", match: { forms: ["give priorities to quality"] } },
        { term: "prioritize quality", pos: "verb", confidence: 1 }
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [
        { zh: "坚持质量第一", en: "put quality first", expect: [] },
        { zh: "坚持“质量第一”", en: 'emphasize "quality first"', expect: [] }
      ]
    },
    {
      id: "put-quality-first-and-give-priority-to-performance",
      zh: ["质量第一、效益优先", "质量第一效益优先"],
      en: [
        { term: "put quality first and give priority to performance", pos: "verb" },
        { term: "put quality and efficiency first", pos: "verb", confidence: 1 },
        { term: "put quality and performance first", pos: "verb", confidence: 1 }
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "坚持质量第一、效益优先", en: "put quality first and give priority to performance", expect: [] }]
    },
    {
      id: "quality-and-performance",
      zh: ["质量效益", "质量和效益"],
      en: [
        "quality and performance",
        { term: "quality and efficiency", source: "bjreview-2023-02-07" },
        { term: "quality and returns", source: "gwr-2017" },
        { term: "quality and efficacy", source: "gwr-2016" },
        { term: "performance and quality", confidence: 1 },
        { term: "quality and benefit", confidence: 1 }
      ],
      match: { inflect: false },
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "提高质量和效益", en: "improve quality and performance", expect: [] }]
    },
    {
      id: "quality-and-safety-standard",
      zh: "质量安全标准",
      en: "quality and safety standard",
      pos: "noun",
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "提高质量安全标准", en: "raise quality and safety standards", expect: [] }]
    },
    {
      id: "quality-assurance",
      zh: "质量保证",
      en: "quality assurance",
      match: { inflect: false, notIn: ["质量保证金", "质量保证期"] },
      source: "gbt-19000-2008",
      confidence: 2,
      tests: [{ zh: "质量保证大纲", en: "the quality assurance program", expect: [] }]
    },
    {
      id: "quality-awareness",
      zh: "质量意识",
      en: ["quality awareness", "awareness of quality", "quality consciousness", "sense of quality"],
      match: { inflect: false },
      confidence: 1,
      tests: [{ zh: "增强质量意识", en: "enhance quality awareness", expect: [] }]
    },
    {
      id: "quality-based-winning-strategy",
      zh: ["质量制胜战略", "质量制胜"],
      en: [
        "strategy of winning through quality",
        { term: "quality-based winning strategy", style: "casic", note: "house form" },
        "strategy of winning with quality",
        "win-by-quality strategy",
        { term: "win through quality", pos: "verb" }
      ],
      confidence: 1,
      tests: [
        { zh: "坚持质量制胜战略", en: "keep to the strategy of winning through quality", expect: [] },
        { zh: "坚持质量制胜战略", en: "adhere to the quality-based winning strategy", expect: [] }
      ]
    },
    {
      id: "quality-control",
      zh: "质量控制",
      en: "quality control",
      match: { inflect: false },
      confidence: 1,
      tests: [{ zh: "加强质量控制", en: "tighten quality control", expect: [] }]
    },
    {
      id: "quality-culture",
      zh: "质量文化",
      en: ["quality culture", "culture of quality"],
      pos: "noun",
      confidence: 1,
      tests: [{ zh: "先进质量文化", en: "an advanced quality culture", expect: [] }]
    },
    {
      id: "quality-improvement-action",
      zh: "质量提升行动",
      en: [
        "quality improvement action",
        { term: "quality-improving action", source: "opinions-2017" },
        { term: "action to raise quality", source: "gwr-2017" },
        { term: "steps in all sectors to improve quality", source: "gwr-2018" },
        { term: "quality improvement campaign", confidence: 1 },
        { term: "quality improvement initiative", confidence: 1 },
        { term: "quality improvement program", confidence: 1 },
        { term: "take steps to improve quality", pos: "verb", confidence: 1 }
      ],
      avoid: [
        {
          term: "actions for improvement of quality",
          severity: "warning",
          basis: "seen",
          note: "a named campaign since 2017; seen in a company news item of December 2020"
        }
      ],
      pos: "noun",
      source: "opinions-2017",
      confidence: 2,
      tests: [
        { zh: "开展质量提升行动", en: "launch quality improvement actions", expect: [] },
        { zh: "开展质量提升行动", en: "launch a quality-improving action", expect: [] },
        { zh: "开展质量提升行动", en: "take actions for improvement of quality", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "quality-infrastructure",
      zh: "质量基础设施",
      en: "quality infrastructure",
      match: { inflect: false },
      source: ["bjreview-2023-02-07", "people-nqi-2025"],
      confidence: 2,
      tests: [{ zh: "现代质量基础设施", en: "modern quality infrastructure", expect: [] }]
    },
    {
      id: "quality-inspection",
      zh: "质量检验",
      en: "quality inspection",
      pos: "noun",
      match: { notIn: ["质量检验检疫"] },
      confidence: 1,
      tests: [{ zh: "质量检验合格", en: "pass the quality inspection", expect: [] }]
    },
    {
      id: "quality-is-politics-life-and-benefit",
      zh: ["质量是政治、质量是生命、质量是效益", "质量是政治，质量是生命，质量是效益", "质量是政治、是生命、是效益"],
      en: [
        "quality is politics, quality is life, and quality is benefit",
        { term: "quality is politics, life and benefit", style: "casic", note: "house form" }
      ],
      confidence: 1,
      tests: [{ zh: "质量是政治、质量是生命、质量是效益", en: "quality is politics, quality is life, and quality is benefit", expect: [] }]
    },
    {
      id: "quality-management",
      zh: "质量管理",
      "zh-TW": "品質管理",
      en: "quality management",
      match: { inflect: false, notIn: ["全面质量管理", "质量管理体系"] },
      source: "gbt-19000-2008",
      confidence: 2,
      tests: [{ zh: "加强质量管理", en: "strengthen quality management", expect: [] }]
    },
    {
      id: "quality-management-system",
      zh: "质量管理体系",
      en: ["quality management system", { term: "QMS", type: "acronym", confidence: 1 }],
      pos: "noun",
      source: "gbt-19000-2008",
      confidence: 2,
      tests: [{ zh: "建立质量管理体系", en: "establish a quality management system", expect: [] }]
    },
    {
      id: "quality-month",
      zh: "质量月",
      en: ["Quality Month", "National Quality Month"],
      confidence: 1,
      tests: [{ zh: "开展质量月活动", en: "hold Quality Month activities", expect: [] }]
    },
    {
      id: "quality-oversight",
      zh: ["质量监管", "质量监督"],
      en: ["quality oversight", { term: "quality supervision", confidence: 1 }, { term: "quality regulation", confidence: 1 }],
      match: { inflect: false, notIn: ["质量监督检验检疫"] },
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "强化质量监督", en: "tighten quality oversight", expect: [] }]
    },
    {
      id: "quality-power",
      zh: "质量强国",
      en: [
        { term: "quality power", source: "uicec-2023" },
        { term: "strength in quality", source: "bjreview-2023-02-07" },
        { term: "strength in product quality", note: "congress reports", confidence: 1 },
        { term: "manufacturer of advanced and quality products", note: "for 质量强国、制造强国 together", source: "gwr-2016" },
        { term: "quality powerhouse", confidence: 1 },
        { term: "leader in quality", confidence: 1 },
        { term: "strong in quality", confidence: 1 }
      ],
      avoid: [
        {
          term: "great power of quality",
          severity: "warning",
          basis: "seen",
          note: "power takes its noun in front, as in space power; seen in a company news item of December 2020"
        },
        {
          term: "powerful quality country",
          severity: "warning",
          basis: "seen",
          note: "literal; it stands in one English summary on a government site",
          source: "opinions-2017"
        },
        { term: "strong country with quality", basis: "seen", note: "literal; seen on company sites" },
        { term: "strong quality country", basis: "seen", note: "literal; seen on company sites" },
        { term: "quality-strong nation", basis: "seen", note: "literal; seen on company sites" },
        { term: "quality-strong country", basis: "seen", note: "literal; seen on company sites" },
        {
          term: "quality superpower",
          basis: "seen",
          note: "superpower is neither the sense nor the tone of 强国; seen in foreign news"
        }
      ],
      pos: "noun",
      note: "The reports prefer to rephrase (strength in quality); as a noun, quality power keeps the pattern of space power.",
      source: ["uicec-2023", "nxrb-2023-02-07"],
      confidence: 2,
      tests: [
        { zh: "建设质量强国", en: "build China into a quality power", expect: [] },
        { zh: "质量强国建设", en: "boost the country's strength in quality", expect: [] },
        { zh: "建设质量强国", en: "build China into a great power of quality", expect: ["deprecated-term"] },
        { zh: "建设质量强国", en: "build a strong country with quality", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "quality-problem-close-loop",
      zh: "质量问题归零",
      en: [
        "quality problem close loop",
        { term: "close loop of quality problems", confidence: 1 },
        { term: "zeroing of quality problems", confidence: 1 },
        { term: "quality issue zeroing", confidence: 1 },
        { term: "closing out of quality problems", confidence: 1 },
        { term: "closed loop problem solving", confidence: 1 }
      ],
      note: "English of the national standard; zeroing is the literal word met in company English.",
      source: "gbt-29076-2012",
      confidence: 2,
      tests: [{ zh: "质量问题归零实施要求", en: "execution requirements for quality problem close loop", expect: [] }]
    },
    {
      id: "quality-revolution",
      zh: ["品质革命", "质量革命"],
      en: [
        "quality revolution",
        { term: "revolution in the quality", match: { inflect: false }, source: "gwr-2018" },
        { term: "revolution in quality", confidence: 1 }
      ],
      source: "word-quality-revolution-2018",
      confidence: 3,
      tests: [{ zh: "推动品质革命", en: "push for a quality revolution", expect: [] }]
    },
    {
      id: "same-lines-standards-and-quality",
      zh: "同线同标同质",
      en: [
        {
          term: "be produced on the same production lines, meet the same standards, and be of the same quality",
          pos: "verb",
          match: { forms: ["produced on the same production lines, meet the same standards, and be of the same quality"] }
        },
        { term: "same production lines, same standards, and same quality", confidence: 1 }
      ],
      source: "gwr-2017",
      confidence: 2,
      tests: [
        {
          zh: "实施同线同标同质",
          en: "products should be produced on the same production lines, meet the same standards, and be of the same quality",
          expect: []
        }
      ]
    },
    {
      id: "standardization",
      zh: "标准化",
      en: ["standardization", { term: "standardized", confidence: 1 }, { term: "standardize", pos: "verb", confidence: 1 }],
      match: { inflect: false, notIn: ["国家标准化管理委员会", "国家标准化发展纲要", "非标准化"] },
      severity: "info",
      source: "gbt-20000-1-2014",
      confidence: 2,
      tests: [{ zh: "标准化战略", en: "the standardization strategy", expect: [] }]
    },
    {
      id: "standardization-administration-of-china",
      zh: [
        { term: "国家标准化管理委员会", type: "fullForm" },
        { term: "中国国家标准化管理委员会", type: "fullForm" },
        { term: "国家标准委", type: "shortForm" }
      ],
      en: [
        { term: "Standardization Administration of China", type: "fullForm" },
        { term: "Standardization Administration of the People's Republic of China", type: "fullForm" },
        { term: "National Standardization Administration", confidence: 1 },
        { term: "SAC", type: "acronym" }
      ],
      avoid: [
        { term: "National Standardization Management Committee", basis: "seen", note: "literal; seen in translated news" },
        { term: "Standardization Management Committee", basis: "seen", note: "literal; seen in translated news" }
      ],
      source: "gbt-19000-2008",
      confidence: 2,
      tests: [
        { zh: "国家标准化管理委员会发布", en: "issued by the Standardization Administration of China", expect: [] },
        { zh: "国家标准化管理委员会发布", en: "issued by the National Standardization Management Committee", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "technical-close-loop",
      zh: "技术归零",
      en: ["technical close loop", "technical zeroing", "technical close-out"],
      related: [{ id: "management-close-loop", rel: "contrast" }],
      confidence: 1,
      tests: [{ zh: "完成技术归零", en: "complete the technical close loop", expect: [] }]
    },
    {
      id: "technological-foundations-for-product-quality",
      zh: "质量技术基础",
      en: ["technological foundations for product quality", { term: "technical foundation for quality", confidence: 1 }],
      match: { notIn: ["国家质量技术基础"] },
      source: "gwr-2017",
      confidence: 2,
      tests: [{ zh: "夯实质量技术基础", en: "build firm technological foundations for product quality", expect: [] }]
    },
    {
      id: "three-oriented-analysis",
      zh: "三个面向分析",
      en: "three-oriented analysis",
      source: "gbt-42859-2023",
      confidence: 2,
      tests: [{ zh: "开展三个面向分析", en: "carry out three-oriented analysis", expect: [] }]
    },
    {
      id: "total-quality-management",
      zh: "全面质量管理",
      en: [
        "total quality management",
        { term: "TQM", type: "acronym" },
        { term: "all-around quality management", source: "gwr-2017", confidence: 2 },
        { term: "overall quality management", source: "opinions-2017", confidence: 2 },
        "comprehensive quality management"
      ],
      match: { inflect: false },
      note: "total quality management is the term of the trade; the report of 2017 said all-around quality management.",
      confidence: 1,
      tests: [
        { zh: "加强全面质量管理", en: "strengthen total quality management", expect: [] },
        { zh: "加强全面质量管理", en: "strengthen all-around quality management", expect: [] }
      ]
    },
    {
      id: "voluntary-standard",
      zh: ["推荐性标准", "推荐性国家标准"],
      en: ["recommended standard", "voluntary standard", "voluntary national standard", "recommended national standard"],
      pos: "noun",
      related: [{ id: "mandatory-standard", rel: "contrast" }],
      confidence: 1,
      tests: [{ zh: "制定推荐性标准", en: "draw up recommended standards", expect: [] }]
    },
    {
      id: "zero-defect",
      zh: "零缺陷",
      en: "zero-defect",
      avoid: [
        {
          term: "zero deficiency",
          severity: "warning",
          basis: "seen",
          note: "a deficiency is a lack, not a fault; seen in a company draft"
        }
      ],
      confidence: 1,
      tests: [
        { zh: "零缺陷管理", en: "zero-defect management", expect: [] },
        { zh: "实现零缺陷", en: "achieve zero defects", expect: [] },
        { zh: "零缺陷管理", en: "zero deficiency management", expect: ["deprecated-term"] }
      ]
    }
  ]
};

// glossary/rule-of-law-security.json
var rule_of_law_security_default = {
  $schema: "./schema.json",
  yizhi: 1,
  id: "rule-of-law-security",
  name: { en: "Rule of law and security", zh: "法治与安全" },
  version: "0.1.0",
  license: "CC-BY-4.0",
  languages: ["zh", "en"],
  extends: [],
  defaults: { subject: "rule-of-law-security" },
  sources: {
    "cpc20-report": {
      title: "Report to the 20th National Congress of the Communist Party of China (中英对照:习近平在中国共产党第二十次全国代表大会上的报告)",
      publisher: "Communist Party of China (bilingual copy, reciyi.com)",
      date: "2022-10",
      url: "https://www.reciyi.com/article/?id=3834&page=6"
    },
    "cpc20-report-law": {
      title: "Report to the 20th National Congress of the Communist Party of China, part VII (「Part 22」一起来学二十大报告双语版)",
      publisher: "Communist Party of China (bilingual copy, LearnAndRecord)",
      date: "2022-10",
      url: "https://freewechat.com/a/MzA5MjM3NDk5Ng==/2650764619/2"
    },
    "daily-word-holistic": {
      title: "每日一词∣总体国家安全观 a holistic approach to national security",
      publisher: "China Daily",
      date: "2020-12-15",
      url: "https://language.chinadaily.com.cn/a/202012/15/WS5fd87b10a31024ad0ba9bfbd.html"
    },
    "daily-word-rule-of-law": {
      title: "每日一词∣法治中国建设 build the rule of law in China",
      publisher: "China Daily",
      date: "2021-01-11",
      url: "https://language.chinadaily.com.cn/a/202101/11/WS5ffc1390a31024ad0baa1d38.html"
    },
    "governance-of-china-homeland": {
      title: "国土安全 homeland security, after Xi Jinping: The Governance of China, p. 222",
      publisher: "Foreign Languages Press (quoted by ce.newdu.com)",
      date: "2014",
      url: "http://ce.newdu.com/t19409.html"
    },
    "gwr-2015": {
      title: "Report on the Work of the Government (2015), as quoted in a bilingual term page",
      publisher: "State Council of the People's Republic of China (quoted by ce.newdu.com)",
      date: "2015",
      url: "http://ce.newdu.com/t12964.html"
    },
    "gwr-2016": {
      title: "Report on the Work of the Government (2016)",
      publisher: "State Council of the People's Republic of China",
      date: "2016-03-05"
    },
    "gwr-2017": {
      title: "Report on the Work of the Government (2017)",
      publisher: "State Council of the People's Republic of China",
      date: "2017-03-05"
    },
    "gwr-2018": {
      title: "Report on the Work of the Government (2018)",
      publisher: "State Council of the People's Republic of China",
      date: "2018-03-05"
    },
    "plenum4-2014": {
      title: "十八届四中全会公报全文要点(双语)",
      publisher: "smyyj.com",
      date: "2014-10",
      url: "https://www.smyyj.com/yyyd/yuedulijie/95690.html"
    },
    "politrans-law": {
      title: "Report to the 20th National Congress of the Communist Party of China, bilingual segments 555–560",
      publisher: "Communist Party of China (bilingual copy, politrans.org)",
      date: "2022-10",
      url: "https://politrans.org/index.php?page=56&query=+"
    },
    "public-interest-litigation-2022": {
      title: "公益诉讼 public interest litigation",
      publisher: "enread.com",
      date: "2022",
      url: "http://enread.com/news/cultureandedu/120436.html"
    },
    "qstheory-law-2022": {
      title: "双语 | 在法治轨道上全面建设社会主义现代化国家 (Build a Modern Socialist Country Under the Rule of Law)",
      publisher: "求是网 (qstheory.cn)",
      date: "2022-12-20",
      url: "http://qstheory.cn/international/2022-12/20/c_1129220887.htm"
    }
  },
  entries: [
    {
      id: "combat-organized-crime",
      zh: "扫黑除恶",
      en: [
        "combat organized crime and root out local criminal gangs",
        { term: "crack down on organized crime and local mafia", source: "gwr-2018" },
        { term: "combat and root out organized crime", source: "cpc20-report" },
        "crack down on organized crime and local criminal gangs",
        "combat organized crime",
        "fight organized crime",
        "crackdown on organized crime"
      ],
      avoid: [{ term: "sweep away black and eliminate evil", basis: "predicted" }],
      pos: "verb",
      note: "First form as counted in the reports of 2018 and 2019.",
      confidence: 1,
      tests: [
        { zh: "开展扫黑除恶专项斗争", en: "launch a campaign to combat organized crime and root out local criminal gangs", expect: [] }
      ]
    },
    {
      id: "comprehensive-law-based-governance",
      zh: ["全面依法治国", "全面推进依法治国"],
      en: [
        { term: "exercise law-based governance on all fronts", pos: "verb" },
        {
          term: "comprehensively advance law-based governance",
          pos: "verb",
          match: { forms: ["comprehensive advancement of law-based governance"] }
        },
        "comprehensive law-based governance",
        { term: "fully advance China's law-based governance", pos: "verb", source: "gwr-2017" },
        { term: "fully advance law-based governance", pos: "verb" },
        { term: "law-based governance", source: "gwr-2017" },
        { term: "comprehensively advance the rule of law", pos: "verb" },
        { term: "advance the rule of law", pos: "verb" },
        { term: "fully advance the law-based governance of China", pos: "verb", source: "gwr-2015" }
      ],
      source: "cpc20-report-law",
      confidence: 2,
      tests: [{ zh: "全面依法治国是一场革命", en: "The comprehensive advancement of law-based governance is a revolution", expect: [] }]
    },
    {
      id: "crime-prevention-and-control-system",
      zh: "社会治安防控体系",
      en: ["crime prevention and control system", { term: "system for crime prevention and control", source: "gwr-2016" }],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "健全社会治安防控体系", en: "improve the crime prevention and control system", expect: [] }]
    },
    {
      id: "cybersecurity",
      zh: "网络安全",
      en: ["cybersecurity", "cyber security", "network security", "internet security"],
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "网络安全保障体系", en: "the national system for cybersecurity", expect: [] }]
    },
    {
      id: "development-and-security",
      zh: "统筹发展和安全",
      en: [
        { term: "ensure both development and security", pos: "verb" },
        { term: "balance development and security", pos: "verb" },
        { term: "balance development with security", pos: "verb" },
        { term: "coordinate development and security", pos: "verb" },
        { term: "pursue both development and security", pos: "verb" },
        { term: "ensure development and security", pos: "verb" }
      ],
      confidence: 1,
      tests: [{ zh: "统筹发展和安全", en: "ensure both development and security", expect: [] }]
    },
    {
      id: "holistic-approach-to-national-security",
      zh: "总体国家安全观",
      en: ["holistic approach to national security", "holistic national security concept", "holistic view of national security"],
      avoid: [
        {
          term: "overall national security concept",
          basis: "seen",
          note: "met in an English web page on the Decision of 2024 (nigeriadarling.net)"
        },
        { term: "overall national security outlook", basis: "predicted" }
      ],
      source: ["daily-word-holistic", "cpc20-report"],
      confidence: 2,
      tests: [
        { zh: "贯彻总体国家安全观", en: "apply a holistic approach to national security", expect: [] },
        { zh: "贯彻总体国家安全观", en: "implement the overall national security concept", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "homeland-security",
      zh: "国土安全",
      en: "homeland security",
      source: "governance-of-china-homeland",
      confidence: 2,
      tests: [{ zh: "维护国土安全", en: "ensure homeland security", expect: [] }]
    },
    {
      id: "impartial-administration-of-justice",
      zh: "公正司法",
      en: [
        "impartial administration of justice",
        "judicial impartiality",
        "administration of justice is impartial",
        "judicial justice",
        "impartial justice"
      ],
      severity: "info",
      source: "politrans-law",
      confidence: 2,
      tests: [{ zh: "坚持公正司法", en: "ensure impartial administration of justice", expect: [] }]
    },
    {
      id: "judicial-credibility",
      zh: "司法公信力",
      en: ["judicial credibility", "credibility of the judiciary", "public credibility of the judiciary"],
      source: "plenum4-2014",
      confidence: 2,
      tests: [{ zh: "提高司法公信力", en: "enhance judicial credibility", expect: [] }]
    },
    {
      id: "judicial-reform",
      zh: "司法体制改革",
      en: ["reform of the judicial system", "judicial reform", "judicial system reform", "judicial structural reform"],
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "深化司法体制改革", en: "deepen reform of the judicial system", expect: [] }]
    },
    {
      id: "law-and-order",
      zh: "社会治安",
      en: ["law and order", { term: "public security", source: "gwr-2017" }, "public order"],
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "维护社会治安", en: "maintain law and order", expect: [] }]
    },
    {
      id: "law-based-exercise-of-state-power",
      zh: "依法执政",
      en: ["law-based exercise of state power", "exercise state power in accordance with the law", "law-based exercise of power"],
      source: "cpc20-report-law",
      confidence: 2,
      tests: [{ zh: "坚持依法执政", en: "uphold law-based exercise of state power", expect: [] }]
    },
    {
      id: "law-based-governance",
      zh: "依法治国",
      en: [
        "law-based governance",
        { term: "rule of law", source: "gwr-2016" },
        { term: "govern the country by law", pos: "verb" },
        { term: "govern the country in accordance with the law", pos: "verb" }
      ],
      avoid: [
        { term: "rule by law", basis: "predicted", note: '"rule by law" says that law is a tool of the ruler' },
        { term: "rule the country by law", basis: "predicted" }
      ],
      source: ["gwr-2017", "cpc20-report-law"],
      confidence: 2,
      tests: [{ zh: "坚持依法治国", en: "uphold law-based governance", expect: [] }]
    },
    {
      id: "law-based-government-administration",
      zh: "依法行政",
      en: [
        "law-based government administration",
        { term: "law-based administration", source: "gwr-2016" },
        "administer in accordance with the law",
        { term: "administration in line with law", source: "gwr-2018" },
        "government administration in accordance with the law"
      ],
      avoid: [
        {
          term: "administration by law",
          severity: "info",
          basis: "seen",
          note: "met in an English draft of the 2014 plenum communique (smyyj.com)"
        }
      ],
      source: "cpc20-report-law",
      confidence: 2,
      tests: [
        { zh: "坚持依法行政", en: "uphold law-based government administration", expect: [] },
        { zh: "深入推进依法行政", en: "promote administration by law", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "legal-aid",
      zh: "法律援助",
      en: ["legal aid", "legal assistance"],
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "扩大法律援助范围", en: "expand the coverage of legal aid", expect: [] }]
    },
    {
      id: "lists-of-powers-and-responsibilities",
      zh: ["权力清单和责任清单", "权力和责任清单"],
      en: ["list of powers and responsibilities", { term: "list of all powers and responsibilities", source: "gwr-2016" }],
      source: ["gwr-2017"],
      confidence: 2,
      tests: [{ zh: "公布权力清单和责任清单", en: "publish the lists of powers and responsibilities", expect: [] }]
    },
    {
      id: "national-security",
      zh: "国家安全",
      en: ["national security", { term: "state security", note: "in names of bodies and in criminal law" }],
      match: { notIn: ["国家安全部"] },
      source: ["gwr-2017", "gwr-2018", "cpc20-report"],
      confidence: 2,
      tests: [{ zh: "维护国家安全", en: "safeguard national security", expect: [] }]
    },
    {
      id: "path-of-socialist-rule-of-law",
      zh: "中国特色社会主义法治道路",
      en: [
        "path of socialist rule of law with Chinese characteristics",
        "Chinese path of socialist rule of law",
        "path of Chinese socialist rule of law"
      ],
      source: "cpc20-report-law",
      confidence: 2,
      tests: [{ zh: "坚持中国特色社会主义法治道路", en: "keep to the path of socialist rule of law with Chinese characteristics", expect: [] }]
    },
    {
      id: "peaceful-china-initiative",
      zh: ["平安中国建设", "平安中国"],
      en: [
        "Peaceful China initiative",
        { term: "build a peaceful China", pos: "verb" },
        { term: "build a safer China", pos: "verb" }
      ],
      source: ["gwr-2017", "gwr-2018", "cpc20-report"],
      confidence: 2,
      tests: [{ zh: "推进平安中国建设", en: "continue the Peaceful China Initiative", expect: [] }]
    },
    {
      id: "public-complaints",
      zh: "信访",
      en: [
        "public complaints",
        "complaints made by letter or visit",
        { term: "complaints made by letter or in person", source: "gwr-2016" },
        "petition",
        "letters and visits"
      ],
      match: { notIn: ["通信访", "微信访", "短信访", "书信访"] },
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "完善信访工作制度", en: "improve the system for handling public complaints", expect: [] }]
    },
    {
      id: "public-interest-litigation",
      zh: "公益诉讼",
      en: ["public interest litigation", "public interest lawsuit"],
      avoid: [{ term: "public welfare litigation", basis: "predicted" }],
      source: "public-interest-litigation-2022",
      confidence: 2,
      tests: [{ zh: "提起公益诉讼", en: "initiate public interest litigation", expect: [] }]
    },
    {
      id: "public-legal-services",
      zh: "公共法律服务",
      en: "public legal service",
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "公共法律服务体系", en: "the public legal service system", expect: [] }]
    },
    {
      id: "public-safety",
      zh: "公共安全",
      en: [
        "public safety",
        { term: "public security", source: ["gwr-2017", "gwr-2018"] },
        { term: "workplace and public safety", source: "gwr-2016" }
      ],
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "维护公共安全", en: "safeguard public security", expect: [] }]
    },
    {
      id: "random-inspection-and-prompt-release",
      zh: "双随机、一公开",
      en: [
        "random inspection and public release",
        {
          term: "randomly selected inspectors to inspect randomly selected entities",
          match: { forms: ["randomly selected inspectors who inspect randomly selected entities"] },
          source: "gwr-2018"
        },
        { term: "oversight model of random inspection and public release", source: "gwr-2017" },
        "random selection of both inspectors and inspection targets",
        { term: "prompt release of results", source: ["gwr-2016", "gwr-2018"] }
      ],
      avoid: [{ term: "double random and one open", basis: "predicted" }],
      source: "gwr-2017",
      confidence: 2,
      tests: [{ zh: "“双随机、一公开”监管", en: "the oversight model of random inspection and public release", expect: [] }]
    },
    {
      id: "rule-of-law-government",
      zh: "法治政府",
      en: [
        "rule of law government",
        { term: "government based on the rule of law", source: ["gwr-2018"] },
        "law-based government",
        "government under the rule of law",
        { term: "country, government, and society based on the rule of law", source: "cpc20-report-law" }
      ],
      avoid: [
        {
          term: "law-abiding government",
          severity: "warning",
          basis: "seen",
          note: "met in an English draft of the 2014 plenum communique (smyyj.com)"
        }
      ],
      source: ["gwr-2016"],
      confidence: 2,
      tests: [
        { zh: "建设法治政府", en: "build a rule of law government", expect: [] },
        { zh: "建设法治政府", en: "build a law-abiding government", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "rule-of-law-in-china",
      zh: ["法治中国建设", "法治中国"],
      en: [
        "rule of law in China",
        { term: "build the rule of law in China", pos: "verb" },
        { term: "advance the rule of law in China", pos: "verb", source: "cpc20-report-law" },
        "rule of law China",
        "law-based China"
      ],
      avoid: [{ term: "China ruled by law", basis: "predicted" }],
      source: "daily-word-rule-of-law",
      confidence: 2,
      tests: [{ zh: "推进法治中国建设", en: "advance the rule of law in China", expect: [] }]
    },
    {
      id: "rule-of-law-society",
      zh: "法治社会",
      en: [
        "society based on the rule of law",
        "rule of law society",
        "law-based society",
        { term: "country, government, and society based on the rule of law", source: "cpc20-report-law" }
      ],
      confidence: 1,
      tests: [{ zh: "建设法治社会", en: "build a society based on the rule of law", expect: [] }]
    },
    {
      id: "social-fairness-and-justice",
      zh: "社会公平正义",
      en: [
        "social fairness and justice",
        { term: "social equity and justice", source: "gwr-2017" },
        "fairness and social justice",
        "social justice"
      ],
      source: "cpc20-report-law",
      confidence: 2,
      tests: [{ zh: "维护社会公平正义", en: "protect social fairness and justice", expect: [] }]
    },
    {
      id: "social-governance",
      zh: "社会治理",
      en: "social governance",
      avoid: [
        {
          term: "social management",
          severity: "info",
          basis: "seen",
          note: "met in an English web page on the Decision of 2024 (nigeriadarling.net); 社会管理 was the older term"
        }
      ],
      source: ["gwr-2016", "gwr-2017", "gwr-2018", "cpc20-report"],
      confidence: 2,
      tests: [
        { zh: "完善社会治理", en: "improve social governance", expect: [] },
        { zh: "完善社会治理体系", en: "improve the social management system", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "social-governance-collaboration-participation-shared-benefits",
      zh: ["共建共治共享", "共建共治共享的社会治理"],
      en: [
        {
          term: "collaboration, participation, and shared benefits",
          match: { forms: ["collaboration, participation and shared benefits"] }
        },
        { term: "collaboration, co-governance, and common gains", source: "gwr-2018" },
        "collaboration, participation, and common interests"
      ],
      avoid: [{ term: "co-construction, co-governance and sharing", basis: "predicted" }],
      source: "cpc20-report",
      confidence: 2,
      tests: [
        {
          zh: "共建共治共享的社会治理制度",
          en: "the social governance system based on collaboration, participation, and shared benefits",
          expect: []
        }
      ]
    },
    {
      id: "socialist-legal-system",
      zh: "中国特色社会主义法律体系",
      en: [
        "socialist legal system with Chinese characteristics",
        "Chinese socialist legal system",
        "socialist system of laws with Chinese characteristics",
        "legal system of socialism with Chinese characteristics"
      ],
      related: [{ id: "system-of-socialist-rule-of-law", rel: "contrast" }],
      source: "politrans-law",
      confidence: 2,
      tests: [{ zh: "完善中国特色社会主义法律体系", en: "improve the socialist legal system with Chinese characteristics", expect: [] }]
    },
    {
      id: "socialist-rule-of-law-country",
      zh: "社会主义法治国家",
      en: ["socialist country under the rule of law", "socialist rule of law country", "socialist country based on the rule of law"],
      source: "cpc20-report-law",
      confidence: 2,
      tests: [{ zh: "建设社会主义法治国家", en: "build a socialist country under the rule of law", expect: [] }]
    },
    {
      id: "society-wide-observance-of-the-law",
      zh: "全民守法",
      en: [
        "society-wide observance of the law",
        "observance of the law by all",
        "law is observed by everyone",
        "observance of the law by everyone"
      ],
      severity: "info",
      source: "politrans-law",
      confidence: 2,
      tests: [{ zh: "推进全民守法", en: "promote society-wide observance of the law", expect: [] }]
    },
    {
      id: "sound-legislation",
      zh: "科学立法",
      en: ["sound legislation", "scientific legislation", "ensure that legislation is sound", "legislation is sound"],
      severity: "info",
      source: "politrans-law",
      confidence: 2,
      tests: [{ zh: "推进科学立法", en: "promote sound legislation", expect: [] }]
    },
    {
      id: "strict-law-enforcement",
      zh: "严格执法",
      en: [
        "strict law enforcement",
        "law enforcement is strict",
        { term: "strictly enforce the law", pos: "verb" },
        "strictly enforce laws"
      ],
      severity: "info",
      source: "politrans-law",
      confidence: 2,
      tests: [{ zh: "坚持严格执法", en: "ensure strict law enforcement", expect: [] }]
    },
    {
      id: "system-of-socialist-rule-of-law",
      zh: "中国特色社会主义法治体系",
      en: [
        "system of socialist rule of law with Chinese characteristics",
        { term: "Chinese system of socialist rule of law", source: "cpc20-report-law" },
        "system of Chinese socialist rule of law",
        "system of distinctively Chinese socialist rule of law",
        "Chinese socialist rule of law system"
      ],
      related: [{ id: "socialist-legal-system", rel: "contrast" }],
      source: "qstheory-law-2022",
      confidence: 3,
      tests: [{ zh: "建设中国特色社会主义法治体系", en: "develop the system of socialist rule of law with Chinese characteristics", expect: [] }]
    },
    {
      id: "violent-terrorist-activities",
      zh: "暴力恐怖活动",
      en: ["violent terrorist activity", { term: "violent and terrorist activity", source: "gwr-2018" }, "violence and terrorism"],
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "打击暴力恐怖活动", en: "crack down on violent terrorist activities", expect: [] }]
    },
    {
      id: "workplace-safety",
      zh: "安全生产",
      en: ["workplace safety", "safety in production", "work safety", { term: "workplace and public safety", source: "gwr-2016" }],
      avoid: [
        { term: "safe production", basis: "predicted", note: "the term is about accidents at work" },
        { term: "safety production", basis: "predicted" }
      ],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "抓好安全生产", en: "ensure workplace safety", expect: [] }]
    },
    {
      id: "xi-jinping-thought-on-the-rule-of-law",
      zh: "习近平法治思想",
      en: [
        {
          term: "Xi Jinping thought on the rule of law",
          note: 'matches "Xi Jinping Thought on the Rule of Law" too',
          source: "qstheory-law-2022"
        }
      ],
      avoid: [{ term: "Xi Jinping's Thoughts on the rule of law", basis: "predicted" }],
      source: "qstheory-law-2022",
      confidence: 3,
      tests: [{ zh: "学习习近平法治思想", en: "study Xi Jinping Thought on the Rule of Law", expect: [] }]
    }
  ]
};

// glossary/science-technology.json
var science_technology_default = {
  $schema: "./schema.json",
  yizhi: 1,
  id: "science-technology",
  name: { en: "Science and technology", zh: "科技" },
  version: "0.1.0",
  license: "CC-BY-4.0",
  languages: ["zh", "en"],
  extends: [],
  defaults: { subject: "science-technology" },
  sources: {
    "cd-sci-2018": {
      title: "英语学“习” > 治国理政",
      publisher: "China Daily (Language Tips)",
      date: "2018-05-30",
      url: "https://language.chinadaily.com.cn/2017xuexi/2018-05/30/content_36301314.htm"
    },
    "daily-word-award": {
      title: "每日一词|国家最高科学技术奖 the State Preeminent Science and Technology Award",
      publisher: "lizhifm.com",
      date: "2020-01-10",
      url: "https://lizhifm.com/86792098/2781922770480225286"
    },
    "daily-word-nationwide": {
      title: "每日一词∣关键核心技术攻关新型举国体制 a new system for mobilizing the resources nationwide to achieve breakthroughs in core technologies in key fields",
      publisher: "China Daily",
      date: "2022-09-08",
      url: "https://language.chinadaily.com.cn/a/202209/08/WS6319aeb8a310fd2b29e76b51.html"
    },
    "daily-word-self-reliance": {
      title: "每日一词∣高水平科技自立自强 sci-tech self-reliance and self-strengthening at higher levels",
      publisher: "China Daily",
      date: "2021-05-31",
      url: "https://language.chinadaily.com.cn/a/202105/31/WS60b4a593a31024ad0bac29a9.html"
    },
    "eyeshenzhen-2017": {
      title: "Catch Phrase| An Innovative Country 创新型国家",
      publisher: "EyeShenzhen",
      date: "2017-11-23",
      url: "http://www.eyeshenzhen.com/content/2017-11/23/content_17827824.htm"
    },
    "gwr-2016": {
      title: "Report on the Work of the Government (2016)",
      publisher: "State Council of the People's Republic of China",
      date: "2016-03-05"
    },
    "gwr-2017": {
      title: "Report on the Work of the Government (2017)",
      publisher: "State Council of the People's Republic of China",
      date: "2017-03-05"
    },
    "gwr-2018": {
      title: "Report on the Work of the Government (2018)",
      publisher: "State Council of the People's Republic of China",
      date: "2018-03-05"
    },
    "gwr-2019": {
      title: "Report on the Work of the Government (2019)",
      publisher: "State Council of the People's Republic of China",
      date: "2019-03-05"
    },
    "gwr-2020": {
      title: "Report on the Work of the Government (2020)",
      publisher: "State Council of the People's Republic of China",
      date: "2020-05-22"
    },
    "gwr-2023-reciyi-5": {
      title: "Report on the Work of the Government (2023)",
      publisher: "State Council of the People's Republic of China (bilingual copy, reciyi.com)",
      date: "2023-03",
      url: "https://www.reciyi.com/article/?id=4470&page=5"
    },
    "gwr-2024": {
      title: "Report on the Work of the Government (2024)",
      publisher: "State Council of the People's Republic of China (bilingual copy, reciyi.com)",
      date: "2024-03",
      url: "https://www.reciyi.com/2024/03/6542-16.html"
    },
    "gwr-2025-reciyi-16": {
      title: "Report on the Work of the Government (2025)",
      publisher: "State Council of the People's Republic of China (bilingual copy, reciyi.com)",
      date: "2025-03-05",
      url: "https://www.reciyi.com/2025/03/10595-16.html"
    },
    "gwr-2025-st": {
      title: "Report on the Work of the Government (2025), part 3: Moving faster to achieve greater self-reliance and strength in science and technology",
      publisher: "State Council of the People's Republic of China (bilingual copy, b.15386.cn)",
      date: "2025",
      url: "https://b.15386.cn/a/494451.html"
    },
    "reform-plan-2023": {
      title: "重磅!国务院机构改革方案公布",
      publisher: "China Daily",
      date: "2023-03-08",
      url: "https://language.chinadaily.com.cn/a/202303/08/WS640ff889a31057c47ebb4608.html"
    },
    "xi-quotes-2024": {
      title: "从“习语金句”读懂中国(十)",
      publisher: "wyxy.zznu.edu.cn",
      date: "2024-01-15",
      url: "https://wyxy.zznu.edu.cn/xuexiziyuan/Article/20245/ArticleContent_14053.html"
    }
  },
  entries: [
    {
      id: "application-of-scientific-and-technological-advances",
      zh: ["科技成果转化", "成果转化"],
      en: [
        "application of scientific and technological advances",
        "commercialization of scientific and technological advances",
        { term: "commercialization and application of innovations", source: "gwr-2018" },
        { term: "application of sci-tech advances", source: "reform-plan-2023" },
        "commercialization of scientific and technological achievements",
        "transfer and commercialization of scientific and technological achievements",
        "application of scientific and technological achievements",
        "commercialization of research results",
        { term: "commercialize scientific and technological advances", pos: "verb" },
        { term: "apply scientific and technological advances", pos: "verb", source: "gwr-2025-reciyi-16" },
        "commercialization of research outcomes",
        { term: "turn scientific and technological advances into", pos: "verb" }
      ],
      avoid: [
        {
          term: "transformation of scientific and technological achievements",
          severity: "warning",
          basis: "seen",
          note: "met in an English page on 创新型国家 (eyeshenzhen.com)"
        },
        { term: "conversion of scientific and technological achievements", basis: "predicted" }
      ],
      source: "gwr-2025-reciyi-16",
      confidence: 2,
      tests: [
        { zh: "推进科技成果转化", en: "promote the commercialization of scientific and technological advances", expect: [] },
        {
          zh: "推进科技成果转化",
          en: "intensify the transformation of scientific and technological achievements",
          expect: ["deprecated-term"]
        }
      ]
    },
    {
      id: "applied-basic-research",
      zh: "应用基础研究",
      en: ["application-oriented basic research", "applied basic research"],
      related: [{ id: "basic-research", rel: "contrast" }],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "加强应用基础研究", en: "strengthen application-oriented basic research", expect: [] }]
    },
    {
      id: "artificial-intelligence",
      zh: "人工智能",
      en: [{ term: "artificial intelligence", type: "fullForm" }, { term: "AI", type: "acronym" }],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "发展人工智能", en: "develop artificial intelligence", expect: [] }]
    },
    {
      id: "basic-research",
      zh: "基础研究",
      en: ["basic research", { term: "fundamental research", source: "gwr-2017" }],
      match: { notIn: ["应用基础研究"] },
      related: [{ id: "applied-basic-research", rel: "contrast" }],
      source: ["gwr-2016", "gwr-2018", "gwr-2024"],
      confidence: 2,
      tests: [{ zh: "加强基础研究", en: "strengthen basic research", expect: [] }]
    },
    {
      id: "big-data",
      zh: "大数据",
      en: "big data",
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "大数据的应用", en: "the application of big data", expect: [] }]
    },
    {
      id: "capacity-for-independent-innovation",
      zh: "自主创新能力",
      en: [
        "innovation capacity",
        { term: "capacity for innovation", source: ["gwr-2017", "gwr-2024"] },
        "capacity for independent innovation",
        "independent innovation capacity",
        "independent innovation capability",
        "capability for innovation",
        "ability to innovate"
      ],
      source: "gwr-2025-st",
      confidence: 2,
      tests: [{ zh: "增强自主创新能力", en: "raise our innovation capacity", expect: [] }]
    },
    {
      id: "cloud-computing",
      zh: "云计算",
      en: "cloud computing",
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "云计算的应用", en: "the application of cloud computing", expect: [] }]
    },
    {
      id: "collaboration-between-industry-universities-and-research-institutes",
      zh: "产学研",
      en: [
        {
          term: "industry, universities, and research institutes",
          match: { forms: ["industry, universities and research institutes"] }
        },
        {
          term: "enterprises, universities, and research institutes",
          match: { forms: ["enterprises, universities and research institutes"] },
          source: "gwr-2018",
          confidence: 2
        },
        "enterprises, universities and research institutions",
        "collaboration between industry, universities and research institutes",
        "industry-university-research",
        "universities, research institutes, and enterprises",
        "industries, universities, and research institutes",
        "industry, academia, and research",
        "production, education, and research"
      ],
      avoid: [{ term: "production, learning and research", basis: "predicted" }],
      confidence: 1,
      tests: [{ zh: "产学研合作", en: "collaboration between industry, universities and research institutes", expect: [] }]
    },
    {
      id: "collaborative-innovation",
      zh: "协同创新",
      en: ["collaborative innovation", "innovation collaboration", "coordinated innovation"],
      confidence: 1,
      tests: [{ zh: "推进协同创新", en: "promote collaborative innovation", expect: [] }]
    },
    {
      id: "commanding-heights",
      zh: "制高点",
      en: ["commanding heights", "high ground"],
      severity: "info",
      confidence: 1,
      tests: [{ zh: "抢占科技制高点", en: "seize the commanding heights in science and technology", expect: [] }]
    },
    {
      id: "core-intellectual-property-rights",
      zh: "核心知识产权",
      en: ["core intellectual property rights", "core intellectual property", "core IPR"],
      related: [{ id: "proprietary-intellectual-property-rights", rel: "contrast" }],
      confidence: 1,
      tests: [{ zh: "掌握核心知识产权", en: "hold core intellectual property rights", expect: [] }]
    },
    {
      id: "core-technologies-in-key-fields",
      zh: "关键核心技术",
      en: [
        { term: "core technology in key fields", match: { forms: ["core technologies in key fields"] } },
        "key and core technology",
        "key core technology",
        "core technology"
      ],
      source: ["gwr-2023-reciyi-5", "gwr-2025-st", "daily-word-nationwide"],
      confidence: 2,
      tests: [{ zh: "突破关键核心技术", en: "make breakthroughs in core technologies in key fields", expect: [] }]
    },
    {
      id: "disruptive-innovation",
      zh: "颠覆性创新",
      en: "disruptive innovation",
      avoid: [{ term: "subversive innovation", basis: "predicted", note: '颠覆性 is "disruptive"' }],
      confidence: 1,
      tests: [{ zh: "鼓励颠覆性创新", en: "encourage disruptive innovation", expect: [] }]
    },
    {
      id: "disruptive-technology",
      zh: "颠覆性技术",
      en: "disruptive technology",
      avoid: [{ term: "subversive technology", basis: "predicted", note: '颠覆性 is "disruptive"' }],
      confidence: 1,
      tests: [{ zh: "发展颠覆性技术", en: "develop disruptive technologies", expect: [] }]
    },
    {
      id: "frontiers-of-science-and-technology",
      zh: ["世界科技前沿", "科技前沿"],
      en: [
        { term: "frontiers of science and technology", match: { forms: ["frontier of science and technology"] } },
        "global frontiers of science and technology",
        "frontiers of world science and technology",
        "science and technology frontiers",
        "scientific and technological frontiers"
      ],
      source: ["cd-sci-2018", "daily-word-award"],
      confidence: 2,
      tests: [{ zh: "瞄准世界科技前沿", en: "aim for the frontiers of science and technology", expect: [] }]
    },
    {
      id: "greater-self-reliance-and-strength",
      zh: "高水平科技自立自强",
      en: [
        "greater self-reliance and strength in science and technology",
        { term: "greater strength and self-reliance in science and technology", source: "xi-quotes-2024" },
        "high-level self-reliance and strength in science and technology",
        "high-level sci-tech self-reliance and strength",
        { term: "sci-tech self-reliance and self-strengthening at higher levels", source: "daily-word-self-reliance" },
        { term: "self-reliance and strength in science and technology", source: "gwr-2024" },
        { term: "self-reliance in science and technology", status: "superseded", valid: { from: "2020-10", until: "2022-10" } }
      ],
      source: "gwr-2025-st",
      confidence: 2,
      tests: [
        { zh: "加快高水平科技自立自强", en: "move faster to achieve greater self-reliance and strength in science and technology", expect: [] }
      ]
    },
    {
      id: "high-tech-enterprise",
      zh: "高新技术企业",
      en: [
        "high-tech enterprise",
        "new and high-tech enterprise",
        "high-tech company",
        "high and new technology enterprise",
        "high-tech business"
      ],
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "高新技术企业的优惠", en: "preferential policies for high-tech enterprises", expect: [] }]
    },
    {
      id: "independent-innovation",
      zh: "自主创新",
      en: [
        "independent innovation",
        "homegrown innovation",
        "indigenous innovation",
        { term: "innovate independently", pos: "verb" }
      ],
      avoid: [{ term: "self-dependent innovation", basis: "predicted" }, { term: "autonomous innovation", basis: "predicted" }],
      source: "daily-word-award",
      confidence: 2,
      tests: [{ zh: "坚持自主创新", en: "uphold independent innovation", expect: [] }]
    },
    {
      id: "industrial-internet",
      zh: "工业互联网",
      en: ["industrial Internet of Things", { term: "industrial internet", source: "gwr-2018" }],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "发展工业互联网平台", en: "develop industrial Internet of Things platforms", expect: [] }]
    },
    {
      id: "innovation-driven-development",
      zh: ["创新驱动发展", "创新驱动"],
      en: [
        "innovation-driven development",
        { term: "innovation-driven", source: ["gwr-2016", "gwr-2017", "gwr-2018"] },
        "driven by innovation",
        "innovation-led"
      ],
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "坚持创新驱动发展", en: "pursue innovation-driven development", expect: [] }]
    },
    {
      id: "innovation-driven-development-strategy",
      zh: "创新驱动发展战略",
      en: [
        "innovation-driven development strategy",
        { term: "strategy of innovation-driven development", source: ["gwr-2016", "gwr-2017"] },
        "strategy for innovation-driven development",
        { term: "innovation-driven development", source: ["gwr-2016", "gwr-2017", "gwr-2018"] }
      ],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "实施创新驱动发展战略", en: "implement the innovation-driven development strategy", expect: [] }]
    },
    {
      id: "innovative-country",
      zh: "创新型国家",
      en: [
        "country of innovators",
        { term: "innovative country", source: "eyeshenzhen-2017" },
        { term: "innovative and talent-rich country", note: "for 创新型国家和人才强国", source: "gwr-2016" },
        "innovation-oriented country",
        "global leader in innovation",
        "nation of innovators",
        "world's innovators"
      ],
      avoid: [{ term: "innovation-type country", basis: "predicted" }],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "建设创新型国家", en: "make China a country of innovators", expect: [] }]
    },
    {
      id: "integrated-circuit",
      zh: "集成电路",
      en: ["integrated circuit", { term: "IC", type: "acronym", match: { notIn: ["IC card", "IC cards"] } }],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "集成电路产业", en: "the integrated circuit industry", expect: [] }]
    },
    {
      id: "intellectual-property-protection",
      zh: "知识产权保护",
      en: [
        "protection of intellectual property",
        { term: "intellectual property protection", source: ["gwr-2019", "gwr-2020"] },
        "protection of intellectual property rights",
        "intellectual property rights protection",
        "IPR protection",
        { term: "protect intellectual property", pos: "verb" },
        { term: "protect intellectual property rights", pos: "verb" }
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "强化知识产权保护", en: "strengthen the protection of intellectual property", expect: [] }]
    },
    {
      id: "intellectual-property-rights",
      zh: "知识产权",
      en: [
        "intellectual property rights",
        { term: "intellectual property", source: "gwr-2018" },
        { term: "IPR", type: "acronym" }
      ],
      avoid: [{ term: "knowledge property right", basis: "predicted" }],
      match: { notIn: ["国家知识产权局"] },
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "保护知识产权", en: "protect intellectual property rights", expect: [] }]
    },
    {
      id: "international-center-for-innovation",
      zh: "国际科技创新中心",
      en: [
        "international center for innovation in science and technology",
        "international center for scientific and technological innovation",
        "international science and technology innovation center",
        "international innovation center",
        "international sci-tech innovation center",
        "global innovation center"
      ],
      related: [{ id: "science-and-technology-innovation-center", rel: "contrast" }],
      confidence: 1,
      tests: [{ zh: "建设国际科技创新中心", en: "build an international center for innovation in science and technology", expect: [] }]
    },
    {
      id: "internet-of-things",
      zh: "物联网",
      en: [{ term: "Internet of Things", type: "fullForm" }, { term: "IoT", type: "acronym" }],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "物联网的应用", en: "the application of the Internet of Things", expect: [] }]
    },
    {
      id: "major-science-and-technology-infrastructure",
      zh: "重大科技基础设施",
      en: [
        "major science and technology infrastructure",
        "major scientific and technological infrastructure",
        { term: "major national infrastructure projects for science and technology", source: "gwr-2017", confidence: 2 }
      ],
      confidence: 1,
      tests: [{ zh: "建设重大科技基础设施", en: "build major science and technology infrastructure", expect: [] }]
    },
    {
      id: "major-science-and-technology-project",
      zh: ["重大科技项目", "科技重大项目"],
      en: [
        "major science and technology project",
        { term: "major science and technology program", source: "gwr-2018" },
        { term: "national science and technology program", source: "gwr-2016" },
        "major sci-tech project",
        "major scientific and technological project",
        "major program in science and technology"
      ],
      source: "gwr-2025-st",
      confidence: 2,
      tests: [{ zh: "组织实施重大科技项目", en: "carry out major science and technology projects", expect: [] }]
    },
    {
      id: "major-world-science-center-and-innovation-highland",
      zh: "世界主要科学中心和创新高地",
      en: [
        "major world center for science and innovation",
        "major world center for science and hub of innovation",
        "world's major science center and innovation hub",
        "global center for science and innovation",
        "major center for science and innovation"
      ],
      avoid: [
        {
          term: "innovation heights",
          severity: "warning",
          basis: "seen",
          note: "met in an English abstract (ppdoc.com); a hub is meant"
        }
      ],
      source: "cd-sci-2018",
      confidence: 2,
      tests: [
        { zh: "成为世界主要科学中心和创新高地", en: "become a major world center for science and innovation", expect: [] },
        { zh: "成为世界主要科学中心和创新高地", en: "become the world's science center and innovation heights", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "maker",
      zh: "创客",
      en: "maker",
      match: {
        notIn: [
          "decision maker",
          "decision makers",
          "policy maker",
          "policy makers",
          "law maker",
          "law makers",
          "maker space",
          "maker spaces"
        ]
      },
      severity: "info",
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "支持创客", en: "support makers", expect: [] }]
    },
    {
      id: "mass-entrepreneurship-and-innovation",
      zh: ["大众创业、万众创新", "大众创业万众创新"],
      en: [
        "nationwide business startup and innovation drive",
        { term: "encourage people to start businesses and make innovations", source: "gwr-2017" },
        { term: "encourage the public to start businesses and make innovations", source: "gwr-2016" },
        { term: "startup and innovation", source: ["gwr-2016", "gwr-2018"] },
        { term: "business startup and innovation", source: ["gwr-2016", "gwr-2018"] },
        { term: "start businesses and make innovations", source: ["gwr-2016", "gwr-2017"] },
        "launch businesses and innovate",
        "entrepreneurship and innovation",
        "mass entrepreneurship and innovation"
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "促进大众创业、万众创新", en: "encourage people to start businesses and make innovations", expect: [] }]
    },
    {
      id: "national-innovation-demonstration-zone",
      zh: "国家自主创新示范区",
      en: [
        "national innovation demonstration zone",
        "national independent innovation demonstration zone",
        "national innovation showcase zone"
      ],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "设立国家自主创新示范区", en: "establish national innovation demonstration zones", expect: [] }]
    },
    {
      id: "national-innovation-system",
      zh: "国家创新体系",
      en: ["national innovation system", "China's innovation system"],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "完善国家创新体系", en: "improve the national innovation system", expect: [] }]
    },
    {
      id: "national-laboratory",
      zh: "国家实验室",
      en: ["national laboratory", "national lab"],
      related: [{ id: "state-key-laboratory", rel: "contrast" }],
      source: ["gwr-2018", "gwr-2023-reciyi-5", "xi-quotes-2024"],
      confidence: 2,
      tests: [{ zh: "建设国家实验室", en: "build national laboratories", expect: [] }]
    },
    {
      id: "national-science-and-technology-major-project",
      zh: ["国家科技重大专项", "科技重大专项"],
      en: [
        "national science and technology major project",
        "major national science and technology project",
        "national major science and technology project",
        "major national science and technology program",
        "national science and technology program"
      ],
      confidence: 1,
      tests: [{ zh: "实施国家科技重大专项", en: "implement national science and technology major projects", expect: [] }]
    },
    {
      id: "national-strategic-scientific-and-technological-strength",
      zh: ["国家战略科技力量", "战略科技力量"],
      en: [
        "strength in strategic science and technology",
        { term: "national strategic capacity in science and technology", source: "xi-quotes-2024" },
        "strategic scientific and technological strength",
        "strategic scientific and technological capabilities",
        "national strategic scientific and technological capabilities",
        "strategic science and technology forces",
        "strategic sci-tech strength",
        "strategic science and technology capabilities",
        "strategic scientific and technological forces"
      ],
      source: "gwr-2025-st",
      confidence: 2,
      tests: [{ zh: "统筹国家战略科技力量建设", en: "build China's strength in strategic science and technology", expect: [] }]
    },
    {
      id: "new-system-for-mobilizing-resources-nationwide",
      zh: "新型举国体制",
      en: [
        "new system for mobilizing resources nationwide",
        { term: "new system for mobilizing the resources nationwide", source: "daily-word-nationwide" },
        { term: "new system for mobilizing the nation", source: "reform-plan-2023" },
        "new system for mobilizing nationwide resources",
        "new nationwide system"
      ],
      avoid: [
        {
          term: "new type of whole-nation system",
          severity: "warning",
          basis: "seen",
          note: "met in an English page on the plan of 2023 (lcbackerblog.blogspot.com)"
        }
      ],
      source: ["gwr-2023-reciyi-5", "gwr-2024", "gwr-2025-st"],
      confidence: 2,
      tests: [
        { zh: "健全新型举国体制", en: "improve the new system for mobilizing resources nationwide", expect: [] },
        { zh: "健全新型举国体制", en: "improve the new type of whole-nation system", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "open-innovation-ecosystem",
      zh: "开放创新生态",
      en: ["open innovation ecosystem", "open ecosystem for innovation", "open environment for innovation"],
      confidence: 1,
      tests: [{ zh: "形成开放创新生态", en: "form an open innovation ecosystem", expect: [] }]
    },
    {
      id: "original-achievement",
      zh: "原创性成果",
      en: ["original achievement", { term: "original advance", source: "gwr-2025-st" }, "original breakthrough", "original result"],
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "产出更多原创性成果", en: "bring about more original advances", expect: [] }]
    },
    {
      id: "original-innovation",
      zh: "原始创新",
      en: "original innovation",
      avoid: [{ term: "primitive innovation", basis: "predicted" }],
      source: "gwr-2025-st",
      confidence: 2,
      tests: [{ zh: "加强原始创新", en: "drive advances in original innovation", expect: [] }]
    },
    {
      id: "proprietary-intellectual-property-rights",
      zh: "自主知识产权",
      en: [
        "proprietary intellectual property rights",
        "independent intellectual property rights",
        "proprietary intellectual property",
        "self-owned intellectual property rights",
        "independent intellectual property"
      ],
      avoid: [{ term: "autonomous intellectual property rights", basis: "predicted" }],
      related: [{ id: "core-intellectual-property-rights", rel: "contrast" }],
      confidence: 1,
      tests: [{ zh: "拥有自主知识产权", en: "have proprietary intellectual property rights", expect: [] }]
    },
    {
      id: "quantum-communications",
      zh: "量子通信",
      en: "quantum communication",
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "量子通信的成果", en: "achievements in quantum communications", expect: [] }]
    },
    {
      id: "research-and-development-spending",
      zh: ["研发经费", "研发投入"],
      en: [
        "R&D spending",
        { term: "investment in research and development", source: ["gwr-2016", "gwr-2018"] },
        { term: "spending on R&D", source: "gwr-2023-reciyi-5" },
        "spending on research and development",
        "R&D expenditure",
        "R&D investment",
        "R&D funding",
        "R&D funds",
        "expenditure on R&D",
        "investment in R&D"
      ],
      source: "gwr-2017",
      confidence: 2,
      tests: [{ zh: "研发经费支出", en: "R&D spending", expect: [] }]
    },
    {
      id: "research-institute",
      zh: "科研院所",
      en: ["research institute", "research institution", "scientific research institute"],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "高校和科研院所", en: "universities and research institutes", expect: [] }]
    },
    {
      id: "research-institution",
      zh: "科研机构",
      en: ["research institute", { term: "scientific research institution", source: "xi-quotes-2024" }, "research institution"],
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "国家科研机构", en: "national research institutions", expect: [] }]
    },
    {
      id: "researcher",
      zh: "科研人员",
      en: [
        "researcher",
        { term: "scientists and engineers", source: "gwr-2017" },
        "scientific researcher",
        "research personnel",
        "research staff"
      ],
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "鼓励科研人员创业", en: "encourage researchers to start businesses", expect: [] }]
    },
    {
      id: "science-and-technology-innovation-center",
      zh: "科技创新中心",
      en: [
        "center for scientific and technological innovation",
        { term: "global R&D center", source: "gwr-2017" },
        "science and technology innovation center",
        "scientific and technological innovation center",
        "center for science and technology innovation"
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "建设科技创新中心", en: "build centers for scientific and technological innovation", expect: [] }]
    },
    {
      id: "science-and-technology-management-system",
      zh: ["科技管理体制", "科技体制"],
      en: [
        "management system for science and technology",
        { term: "science and technology management system", source: "gwr-2017" },
        "system for managing science and technology",
        "science and technology system",
        { term: "scientific and technological system", source: "daily-word-award" },
        "structure for managing science and technology",
        "science and technology management structure"
      ],
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "改革科技管理体制", en: "reform the management system for science and technology", expect: [] }]
    },
    {
      id: "science-and-technology-personnel",
      zh: ["科技工作者", "科技人员"],
      en: [
        "science and technology personnel",
        { term: "scientists and engineers", source: "gwr-2017" },
        "scientists and technicians",
        "science and technology workers",
        "scientific and technological personnel",
        "sci-tech workers",
        "science and technology professionals",
        "scientific and technological workers",
        "scientists and technologists"
      ],
      source: "cd-sci-2018",
      confidence: 2,
      tests: [{ zh: "广大科技工作者", en: "science and technology personnel", expect: [] }]
    },
    {
      id: "science-and-technology-power",
      zh: "科技强国",
      en: [
        "leader in science and technology",
        { term: "world leader in science and technology", source: "cd-sci-2018" },
        { term: "powerhouse of science and technology", source: "daily-word-award" },
        "scientific and technological powerhouse",
        "strong in science and technology",
        "strength in science and technology",
        { term: "scientific and technological power", source: "xi-quotes-2024" },
        "global leader in science and technology",
        "great scientific and technological power",
        "sci-tech powerhouse",
        "science and technology powerhouse"
      ],
      source: "daily-word-self-reliance",
      confidence: 2,
      tests: [{ zh: "建设科技强国", en: "build China into a leader in science and technology", expect: [] }]
    },
    {
      id: "scientific-and-technological-achievements",
      zh: "科技成果",
      en: [
        "scientific and technological achievement",
        { term: "scientific and technological advance", source: "gwr-2018" },
        "scientific and technological outcome",
        "sci-tech achievement",
        "research result",
        { term: "scientific and technological output", source: "gwr-2018" },
        { term: "sci-tech advance", source: "reform-plan-2023" }
      ],
      source: "gwr-2016",
      confidence: 2,
      tests: [
        { zh: "科技成果转移转化", en: "the transfer and commercialization of scientific and technological achievements", expect: [] }
      ]
    },
    {
      id: "scientific-and-technological-innovation",
      zh: "科技创新",
      en: [
        "scientific and technological innovation",
        { term: "technological innovation", source: "gwr-2017" },
        { term: "science and technology innovation", source: "gwr-2018" },
        "innovation in science and technology",
        "sci-tech innovation",
        "S&T innovation"
      ],
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "推进科技创新", en: "promote scientific and technological innovation", expect: [] }]
    },
    {
      id: "scientific-and-technological-progress",
      zh: "科技进步",
      en: [
        "scientific and technological progress",
        { term: "technological advance", source: "gwr-2018" },
        { term: "scientific and technological advance", source: "gwr-2016" },
        "advance in science and technology",
        "progress in science and technology",
        { term: "technological progress", source: "gwr-2017" }
      ],
      source: ["gwr-2017", "gwr-2023-reciyi-5"],
      confidence: 2,
      tests: [{ zh: "科技进步贡献率", en: "the contribution of scientific and technological progress", expect: [] }]
    },
    {
      id: "scientific-and-technological-strength",
      zh: "科技实力",
      en: [
        "scientific and technological strength",
        { term: "scientific and technological capabilities", source: "gwr-2016" },
        "strength in science and technology",
        "sci-tech strength",
        "science and technology capabilities"
      ],
      confidence: 1,
      tests: [{ zh: "增强科技实力", en: "increase scientific and technological strength", expect: [] }]
    },
    {
      id: "self-reliance-and-strength-in-science-and-technology",
      zh: "科技自立自强",
      en: [
        { term: "self-reliance and strength in science and technology", valid: { from: "2021" } },
        { term: "sci-tech self-reliance and strength", valid: { from: "2021" }, source: "xi-quotes-2024" },
        { term: "strength and self-reliance in science and technology", valid: { from: "2021" }, source: "xi-quotes-2024" },
        { term: "scientific and technological self-reliance and strength", valid: { from: "2021" } },
        { term: "sci-tech self-reliance and self-strengthening", valid: { from: "2020-10" }, source: "daily-word-self-reliance" },
        { term: "self-reliance and self-strengthening in science and technology", valid: { from: "2020-10" } },
        { term: "self-reliance and self-improvement in science and technology", valid: { from: "2020-10" } },
        {
          term: "self-reliance in science and technology",
          status: "superseded",
          valid: { from: "2020-10", until: "2022-10" },
          note: "the rendering of October 2020; newspapers kept it later"
        },
        { term: "sci-tech self-reliance", valid: { from: "2020-10" } }
      ],
      source: ["gwr-2024", "gwr-2025-st"],
      confidence: 2,
      tests: [
        { zh: "实现科技自立自强", en: "achieve self-reliance and strength in science and technology", expect: [] },
        { zh: "坚持科技自立自强", en: "uphold self-reliance in science and technology", expect: [] }
      ]
    },
    {
      id: "space-for-crowd-innovation",
      zh: "众创空间",
      en: ["space for crowd innovation", "maker space", "makerspace", "crowd innovation space"],
      source: "gwr-2017",
      confidence: 2,
      tests: [{ zh: "设立众创空间", en: "establish spaces for crowd innovation", expect: [] }]
    },
    {
      id: "state-key-laboratory",
      zh: ["国家重点实验室", "全国重点实验室"],
      en: [
        "state key laboratory",
        "national key laboratory",
        { term: "key national laboratory", source: "gwr-2023-reciyi-5" },
        "state key lab",
        "national key lab"
      ],
      related: [{ id: "national-laboratory", rel: "contrast" }],
      confidence: 1,
      tests: [{ zh: "依托国家重点实验室", en: "rely on the state key laboratory", expect: [] }]
    },
    {
      id: "state-preeminent-science-and-technology-award",
      zh: "国家最高科学技术奖",
      en: [
        "State Preeminent Science and Technology Award",
        "Highest National Award of Science and Technology",
        "State Supreme Science and Technology Award",
        "China's top science award"
      ],
      source: "daily-word-award",
      confidence: 2,
      tests: [{ zh: "获得国家最高科学技术奖", en: "win the State Preeminent Science and Technology Award", expect: [] }]
    },
    {
      id: "strategic-cutting-edge-and-disruptive-technologies",
      zh: "战略性、前沿性、颠覆性技术",
      en: [
        {
          term: "strategic, cutting-edge, and disruptive technology",
          match: {
            forms: [
              "strategic, cutting-edge and disruptive technologies",
              "strategic, cutting-edge, and disruptive technologies",
              "strategic, cutting-edge and disruptive technology"
            ]
          }
        },
        {
          term: "strategic, frontier, and disruptive technology",
          match: { forms: ["strategic, frontier and disruptive technologies"] }
        }
      ],
      confidence: 1,
      tests: [
        { zh: "突破战略性、前沿性、颠覆性技术", en: "make breakthroughs in strategic, cutting-edge and disruptive technologies", expect: [] }
      ]
    },
    {
      id: "strategic-frontier-fields",
      zh: "战略前沿领域",
      en: [
        "strategic and frontier sector",
        { term: "strategic and frontier field", source: "gwr-2016" },
        "strategic frontier",
        "strategic frontier field"
      ],
      source: "gwr-2025-st",
      confidence: 2,
      tests: [{ zh: "布局战略前沿领域", en: "plan for strategic and frontier sectors", expect: [] }]
    },
    {
      id: "tackle-key-problems-in-science-and-technology",
      zh: "科技攻关",
      en: [
        "scientific and technological breakthrough",
        { term: "tackle key problems in science and technology", pos: "verb" },
        { term: "tackle key scientific and technological problems", pos: "verb" },
        { term: "make scientific and technological breakthroughs", pos: "verb" },
        "key technological research",
        { term: "major science and technology program", source: "xi-quotes-2024" },
        "sci-tech breakthrough",
        "research on key technologies"
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "承担重大科技攻关任务", en: "work for major scientific and technological breakthroughs", expect: [] }]
    },
    {
      id: "technological-innovation-hub",
      zh: "技术创新中心",
      en: ["technological innovation hub", "technology innovation center", "technological innovation center"],
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "建设技术创新中心", en: "set up technological innovation hubs", expect: [] }]
    }
  ]
};

// glossary/set-phrases.json
var set_phrases_default = {
  $schema: "./schema.json",
  yizhi: 1,
  id: "set-phrases",
  name: { en: "Set phrases and reporting phrases", zh: "固定表述" },
  version: "0.1.0",
  license: "CC-BY-4.0",
  languages: ["zh", "en"],
  extends: [],
  defaults: { subject: "set-phrases" },
  sources: {
    "daily-word-holistic": {
      title: "每日一词∣总体国家安全观 a holistic approach to national security",
      publisher: "China Daily",
      date: "2020-12-15",
      url: "https://language.chinadaily.com.cn/a/202012/15/WS5fd87b10a31024ad0ba9bfbd.html"
    },
    "embassy-south-africa-2022": {
      title: '双语:“一国两制”点亮东方之珠 ("One Country, Two Systems" Policy)',
      publisher: "英语世界 (yingyushijie.com)",
      date: "2022-09-01",
      url: "http://yingyushijie.com/exam/detail/id/9761/category/60.html"
    },
    "embassy-sudan-2019": {
      title: "驻苏丹大使马新民在《苏丹视野报》发表署名文章《中国强军旨在防御》(中英对照)",
      publisher: "外交部 (copy, 译聚网)",
      date: "2019-11-22",
      url: "http://www.yzhboy.tw/htm/foreignAffairs/20191122/11078.html"
    },
    "gwr-2016": {
      title: "Report on the Work of the Government (2016)",
      publisher: "State Council of the People's Republic of China",
      date: "2016-03-05"
    },
    "gwr-2017": {
      title: "Report on the Work of the Government (2017)",
      publisher: "State Council of the People's Republic of China",
      date: "2017-03-05"
    },
    "gwr-2018": {
      title: "Report on the Work of the Government (2018)",
      publisher: "State Council of the People's Republic of China",
      date: "2018-03-05"
    },
    "gwr-2025-opening": {
      title: "【雙語】政府工作報告全文(2025年) / Report on the Work of the Government",
      publisher: "State Council of the People's Republic of China (bilingual copy, dignews.cc)",
      date: "2025-03-05",
      url: "https://dignews.cc/p/499907176abd101b.html"
    },
    "gwr-2025-reciyi-6": {
      title: "Report on the Work of the Government (2025)",
      publisher: "State Council of the People's Republic of China (bilingual copy, reciyi.com)",
      date: "2025-03-05",
      url: "https://www.reciyi.com/2025/03/10595-6.html"
    },
    "keywords-neighbors-2020": {
      title: "Building Relations with Neighboring Countries Based on Amity, Sincerity, Mutual Benefit, and Inclusiveness",
      publisher: "China Keywords, china.org.cn (copy)",
      date: "2020-01-19"
    },
    "parties-summit-2021": {
      title: "双语 | 习近平在中国共产党与世界政党领导人峰会上的主旨讲话",
      publisher: "oktranslation.com",
      date: "2021-07-06",
      url: "https://www.oktranslation.com/news/twininfo50172.html"
    },
    "qstheory-law-2022": {
      title: "双语 | 在法治轨道上全面建设社会主义现代化国家 (Build a Modern Socialist Country Under the Rule of Law)",
      publisher: "求是网 (qstheory.cn)",
      date: "2022-12-20",
      url: "http://qstheory.cn/international/2022-12/20/c_1129220887.htm"
    },
    "report-2022-excerpts": {
      title: "中英双语| 带你速览党的二十大报告",
      publisher: "bilingual copy at gjjl.sxcast.edu.cn",
      date: "2022-10-31",
      url: "https://gjjl.sxcast.edu.cn/info/61.html"
    },
    "report-2022-reciyi-5": {
      title: "Report to the 20th National Congress of the Communist Party of China, Chinese and English",
      publisher: "Communist Party of China",
      date: "2022-10",
      url: "https://www.reciyi.com/article/?id=3834&page=5"
    },
    "wangyi-2024-five": {
      title: "The Historic Step from Peaceful Coexistence to a Shared Future for Humanity (双语:从和平共处到命运与共的历史跨越)",
      publisher: "Wang Yi (bilingual copy, gaozhaiedu.com)",
      date: "2024-08-27",
      url: "https://gaozhaiedu.com/html/whitepaper/wangyishuangyuyanjiangzhici/2024/0827/5578.html"
    },
    "wangyi-2025-12": {
      title: "Opening up New Horizons for Major-Country Diplomacy with Chinese Characteristics at a Crucial Historical Juncture",
      publisher: "Wang Yi (bilingual copy, wxepg.com)",
      date: "2025-12-30",
      url: "http://www.wxepg.com/tgmj/5926"
    },
    "wangyi-qiushi-2021": {
      title: "Rise to the Challenges, Serve the Nation and Embark on a New Journey for Major-Country Diplomacy with Chinese Characteristics",
      publisher: "Wang Yi, Qiushi (bilingual copy)",
      date: "2021",
      url: "http://www.rgfgowx.cn/?id=448&mod=news_show"
    },
    "yang-2022": {
      title: "Studying and Implementing Xi Jinping Thought on Diplomacy in a Deep-going Way and Opening up New Horizons in China's External Work",
      publisher: "Yang Jiechi, People's Daily (bilingual copy)",
      date: "2022-05-16",
      url: "http://m.lishuizhu.cn/tgmj/3799"
    }
  },
  entries: [
    {
      id: "act-according-to-local-circumstances",
      zh: "因地制宜",
      en: [
        "according to local circumstances",
        { term: "base measures on local circumstances", pos: "verb", source: "gwr-2017" },
        "in line with local conditions",
        "in light of local conditions",
        { term: "suit measures to local conditions", pos: "verb" },
        { term: "adapt to local conditions", pos: "verb" },
        "tailored to local conditions",
        "based on local conditions",
        "local conditions",
        { term: "local circumstances", source: "gwr-2017" }
      ],
      severity: "info",
      source: "gwr-2017",
      confidence: 2,
      tests: [{ zh: "因地制宜开展工作", en: "work according to local circumstances", expect: [] }]
    },
    {
      id: "attach-great-importance-to",
      zh: "高度重视",
      en: [
        "attach great importance to",
        "place great emphasis on",
        "give high priority to",
        "pay close attention to",
        "set great store by",
        "take very seriously"
      ],
      avoid: [{ term: "pay high attention to", basis: "predicted" }, { term: "highly pay attention to", basis: "predicted" }],
      pos: "verb",
      confidence: 1,
      tests: [{ zh: "高度重视这项工作", en: "attach great importance to this work", expect: [] }]
    },
    {
      id: "attend-by-invitation",
      zh: "应邀出席",
      en: [
        { term: "be invited to attend", match: { forms: ["was invited to attend", "were invited to attend", "invited to attend"] } },
        "at the invitation of",
        "attend by invitation"
      ],
      severity: "info",
      confidence: 1,
      tests: [{ zh: "应邀出席论坛", en: "was invited to attend the forum", expect: [] }]
    },
    {
      id: "backbone",
      zh: ["骨干力量", "中坚力量"],
      en: ["backbone", "mainstay", "backbone force", "core force", "pillar"],
      confidence: 1,
      tests: [{ zh: "行业的骨干力量", en: "the backbone of the industry", expect: [] }]
    },
    {
      id: "co-organizer",
      zh: "承办单位",
      en: ["organizer", "co-organizer", "implementing organizer"],
      avoid: [{ term: "undertaker unit", basis: "predicted", note: "an undertaker buries the dead" }],
      confidence: 1,
      tests: [{ zh: "论坛的承办单位", en: "the organizer of the forum", expect: [] }]
    },
    {
      id: "congratulatory-letter",
      zh: ["致贺信", "贺信"],
      en: ["congratulatory letter", "letter of congratulations", "message of congratulations", "congratulatory message"],
      avoid: [{ term: "congratulation letter", basis: "predicted" }],
      confidence: 1,
      tests: [{ zh: "向大会致贺信", en: "send a congratulatory letter to the congress", expect: [] }]
    },
    {
      id: "decisions-and-plans",
      zh: "决策部署",
      en: ["decisions and plans", "decisions and arrangements", "policy decisions", "policies and plans"],
      avoid: [
        {
          term: "decisions and deployments",
          severity: "warning",
          basis: "seen",
          note: "met in English texts of state bodies; deployment is for troops"
        }
      ],
      source: ["gwr-2018", "yang-2022"],
      confidence: 2,
      tests: [
        { zh: "落实党中央决策部署", en: "implement the decisions and plans of the Party Central Committee", expect: [] },
        { zh: "落实决策部署", en: "implement the decisions and deployments", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "did-not-come-easily",
      zh: "来之不易",
      en: [
        {
          term: "not come easily",
          match: { forms: ["did not come easily", "do not come easily", "has not come easily", "have not come easily"] }
        },
        "hard-won",
        "hard-earned"
      ],
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "成绩来之不易", en: "The achievements did not come easily", expect: [] }]
    },
    {
      id: "domestic-and-international-imperatives",
      zh: "国内国际两个大局",
      en: ["domestic and international imperatives", "domestic and international situations", "domestic and international contexts"],
      source: "yang-2022",
      confidence: 2,
      tests: [{ zh: "统筹国内国际两个大局", en: "take into account both the domestic and international imperatives", expect: [] }]
    },
    {
      id: "express-sincere-gratitude",
      zh: ["表示诚挚感谢", "表示衷心感谢", "表示诚挚的感谢", "表示衷心的感谢"],
      en: [
        "sincere gratitude",
        { term: "sincere appreciation", source: ["gwr-2017", "gwr-2018"] },
        { term: "heartfelt appreciation", source: "gwr-2016" },
        { term: "sincere thanks", source: "gwr-2018" },
        "heartfelt gratitude",
        { term: "heartfelt thanks", source: "gwr-2017" }
      ],
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "向大家表示诚挚感谢", en: "express our sincere gratitude to all", expect: [] }]
    },
    {
      id: "far-reaching-significance",
      zh: "深远意义",
      en: ["far-reaching significance", "profound significance", "far-reaching importance", "far-reaching implications"],
      confidence: 1,
      tests: [{ zh: "具有深远意义", en: "be of far-reaching significance", expect: [] }]
    },
    {
      id: "forge-ahead",
      zh: ["砥砺前行", "砥砺奋进"],
      en: [
        { term: "forge ahead", pos: "verb" },
        { term: "press ahead", pos: "verb", source: "gwr-2017" },
        { term: "push ahead", pos: "verb" },
        { term: "forge ahead with determination", pos: "verb" },
        { term: "forge ahead with perseverance", pos: "verb" }
      ],
      severity: "info",
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "砥砺前行的人民", en: "the people who forge ahead", expect: [] }]
    },
    {
      id: "fresh-progress",
      zh: "新进展",
      en: ["fresh progress", "new progress", "further progress", "new advance", "fresh headway", "new headway", "new strides"],
      match: { notIn: ["最新进展", "创新进展"] },
      severity: "info",
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "取得新进展", en: "make fresh progress", expect: [] }]
    },
    {
      id: "full-coverage",
      zh: "全覆盖",
      en: [
        "full coverage",
        { term: "complete coverage", source: "gwr-2016" },
        "universal coverage",
        { term: "cover all", pos: "verb", source: ["gwr-2016", "gwr-2017"] },
        "blanket coverage",
        { term: "fully cover", pos: "verb" }
      ],
      severity: "info",
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "实现全覆盖", en: "realize full coverage", expect: [] }]
    },
    {
      id: "group-study-session",
      zh: "集体学习",
      en: ["group study session", "group study"],
      source: "daily-word-holistic",
      confidence: 2,
      tests: [{ zh: "第二十六次集体学习", en: "the 26th group study session", expect: [] }]
    },
    {
      id: "guided-by",
      zh: "为指导",
      en: ["guided by", "under the guidance of", { term: "follow the guidance of", source: "gwr-2018" }],
      avoid: [
        {
          term: "adhere to the guidance of",
          severity: "warning",
          basis: "seen",
          note: "met in an English company news item of December 2020"
        }
      ],
      severity: "info",
      confidence: 1,
      tests: [
        { zh: "以科学理论为指导", en: "guided by sound theory", expect: [] },
        { zh: "坚持以科学理论为指导", en: "adhere to the guidance of sound theory", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "historic-achievements",
      zh: "历史性成就",
      en: ["historic achievement", "historic success", "historic accomplishment"],
      avoid: [{ term: "historical achievement", basis: "predicted", note: "historic = of importance in history" }],
      source: "qstheory-law-2022",
      confidence: 3,
      tests: [{ zh: "取得历史性成就", en: "secure historic achievements", expect: [] }]
    },
    {
      id: "historic-changes",
      zh: "历史性变革",
      en: ["historic change", "historic transformation", "historic shift"],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "发生历史性变革", en: "undergo historic changes", expect: [] }]
    },
    {
      id: "hosted-by",
      zh: "主办",
      en: [
        { term: "host", pos: "verb", match: { forms: ["hosted", "hosting"] } },
        { term: "organize", pos: "verb" },
        "organizer",
        { term: "co-host", pos: "verb" },
        "organized by"
      ],
      avoid: [
        {
          term: "sponsored by",
          severity: "info",
          basis: "seen",
          note: "met in an English company news item of December 2020; 主办 is host or organize, 赞助 is sponsor"
        }
      ],
      match: { notIn: ["民主办", "自主办", "业主办", "地主办"] },
      severity: "info",
      source: "gwr-2017",
      confidence: 2,
      tests: [
        { zh: "由协会主办的论坛", en: "the forum hosted by the association", expect: [] },
        { zh: "由协会主办的论坛", en: "the forum sponsored by the association", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "immediate-importance-and-historical-significance",
      zh: "重大现实意义和深远历史意义",
      en: [
        "great immediate importance and profound historical significance",
        "great practical significance and profound historical significance",
        "great practical and profound historical significance",
        "great immediate and far-reaching historical significance"
      ],
      avoid: [{ term: "great realistic significance", basis: "predicted" }],
      source: ["qstheory-law-2022", "report-2022-excerpts"],
      confidence: 3,
      tests: [{ zh: "具有重大现实意义和深远历史意义", en: "be of great immediate importance and profound historical significance", expect: [] }]
    },
    {
      id: "implement",
      zh: "贯彻落实",
      en: [
        { term: "implement", source: "gwr-2018" },
        { term: "put into practice", source: "gwr-2017" },
        { term: "put into action", source: "gwr-2018" },
        "carry out",
        "follow through on",
        "fulfill"
      ],
      pos: "verb",
      severity: "info",
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "贯彻落实这项决定", en: "implement this decision", expect: [] }]
    },
    {
      id: "important-instructions",
      zh: "重要指示",
      en: ["important instruction", "important directive", "important guidance"],
      severity: "info",
      confidence: 1,
      tests: [{ zh: "作出重要指示", en: "give important instructions", expect: [] }]
    },
    {
      id: "important-speech",
      zh: "重要讲话",
      en: [
        "important speech",
        { term: "important address", source: "wangyi-2024-five" },
        { term: "major policy address", source: "gwr-2016" },
        "important remarks"
      ],
      severity: "info",
      source: "embassy-sudan-2019",
      confidence: 2,
      tests: [{ zh: "发表重要讲话", en: "deliver an important speech", expect: [] }]
    },
    {
      id: "in-depth-exchanges",
      zh: "深入交流",
      en: [
        "in-depth exchange",
        "in-depth discussion",
        "in-depth dialogue",
        "in-depth exchange of views",
        "deep discussion",
        "in-depth talks"
      ],
      avoid: [{ term: "deeply exchange", basis: "predicted" }],
      confidence: 1,
      tests: [{ zh: "与会者深入交流", en: "The participants had in-depth exchanges", expect: [] }]
    },
    {
      id: "inspection-tour",
      zh: ["考察调研", "调研考察"],
      en: ["inspection tour", "fact-finding trip", "field research", "field trip"],
      severity: "info",
      confidence: 1,
      tests: [{ zh: "赴基层考察调研", en: "make an inspection tour at the primary level", expect: [] }]
    },
    {
      id: "institutional-obstacles",
      zh: ["体制机制弊端", "体制机制障碍"],
      en: [
        "institutional obstacle",
        { term: "institutional barrier", source: "gwr-2018" },
        "structural and institutional obstacle",
        "institutional and structural barrier",
        "systemic barrier",
        "systemic and institutional barrier"
      ],
      source: "report-2022-reciyi-5",
      confidence: 2,
      tests: [{ zh: "破除体制机制弊端", en: "remove institutional obstacles", expect: [] }]
    },
    {
      id: "international-advanced-level",
      zh: "国际先进水平",
      en: [
        "highest international standard",
        "advanced international standard",
        "advanced international level",
        "internationally advanced level",
        { term: "world-class", source: "gwr-2016" }
      ],
      avoid: [{ term: "international advanced level", basis: "predicted", note: "word order: advanced international level" }],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "达到国际先进水平", en: "reach the highest international standards", expect: [] }]
    },
    {
      id: "keynote-speech",
      zh: ["主旨演讲", "主旨讲话", "主旨发言"],
      en: ["keynote speech", { term: "keynote address", source: "parties-summit-2021" }, "keynote"],
      source: "wangyi-2025-12",
      confidence: 2,
      tests: [{ zh: "发表主旨演讲", en: "deliver a keynote speech", expect: [] }]
    },
    {
      id: "launch-ceremony",
      zh: "启动仪式",
      en: ["launch ceremony", "launching ceremony", "kick-off ceremony"],
      confidence: 1,
      tests: [{ zh: "举行启动仪式", en: "hold a launch ceremony", expect: [] }]
    },
    {
      id: "long-term-mechanism",
      zh: "长效机制",
      en: ["long-term mechanism", { term: "permanent mechanism", source: "gwr-2018" }, "long-lasting mechanism"],
      avoid: [{ term: "long-effect mechanism", basis: "predicted" }],
      source: "gwr-2017",
      confidence: 2,
      tests: [{ zh: "建立长效机制", en: "establish long-term mechanisms", expect: [] }]
    },
    {
      id: "main-force",
      zh: "主力军",
      en: ["main force", "mainstay", "principal force", "major player", "main driver"],
      confidence: 1,
      tests: [{ zh: "建设的主力军", en: "the main force of development", expect: [] }]
    },
    {
      id: "major-breakthrough",
      zh: "重大突破",
      en: ["major breakthrough", { term: "significant breakthrough", source: "gwr-2016" }, "important breakthrough"],
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "取得重大突破", en: "achieve major breakthroughs", expect: [] }]
    },
    {
      id: "major-progress",
      zh: "重大进展",
      en: [
        "major progress",
        { term: "significant progress", source: "gwr-2016" },
        { term: "major headway", source: "gwr-2016" },
        "significant headway",
        "great progress",
        "major advance",
        "important progress",
        "substantial progress",
        "major strides"
      ],
      severity: "info",
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "取得重大进展", en: "make major progress", expect: [] }]
    },
    {
      id: "make-contributions",
      zh: ["作出重要贡献", "作出了重要贡献", "作出贡献"],
      en: [
        "important contribution",
        { term: "significant contribution", source: "gwr-2017" },
        "contribution",
        { term: "contribute", pos: "verb" }
      ],
      severity: "info",
      source: "gwr-2025-reciyi-6",
      confidence: 2,
      tests: [{ zh: "为和平作出重要贡献", en: "make important contributions to peace", expect: [] }]
    },
    {
      id: "make-greater-contributions",
      zh: ["作出更大贡献", "做出更大贡献"],
      en: [
        { term: "make greater contributions", pos: "verb" },
        { term: "make a greater contribution", pos: "verb" },
        { term: "make still greater contributions", pos: "verb" },
        { term: "make even greater contributions", pos: "verb" },
        { term: "contribute more", pos: "verb" },
        "greater contribution"
      ],
      confidence: 1,
      tests: [{ zh: "为发展作出更大贡献", en: "make greater contributions to development", expect: [] }]
    },
    {
      id: "make-important-plans",
      zh: ["作出重要部署", "作出部署", "作出战略部署", "作出重要战略部署", "作出全面部署"],
      en: [
        "make important plans",
        { term: "set forth plans", source: "gwr-2025-opening" },
        "make plans",
        "make arrangements",
        "make important arrangements",
        "make strategic arrangements",
        "make important strategic arrangements",
        "make strategic plans",
        "adopt major plans",
        "set out plans",
        "lay out plans",
        "draw up plans",
        "outline plans",
        "make overall plans"
      ],
      avoid: [
        {
          term: "make important deployments",
          severity: "warning",
          basis: "seen",
          note: "met in an English company news item of December 2020; deployment is for troops and equipment"
        },
        { term: "make strategic deployment", basis: "predicted" }
      ],
      pos: "verb",
      confidence: 1,
      tests: [
        { zh: "对改革作出部署", en: "set forth plans for reform", expect: [] },
        { zh: "作出重要部署", en: "make important deployments", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "make-solid-progress",
      zh: "扎实推进",
      en: [
        { term: "make solid progress in", pos: "verb" },
        { term: "take solid steps", pos: "verb", source: "gwr-2017" },
        { term: "make solid efforts", pos: "verb", source: "gwr-2017" },
        { term: "make solid progress", pos: "verb", source: "gwr-2018" },
        { term: "work to secure solid progress", pos: "verb", source: "gwr-2016" },
        { term: "steadily advance", pos: "verb" },
        { term: "take concrete steps", pos: "verb" },
        { term: "make concrete efforts", pos: "verb" },
        { term: "solid progress", source: ["gwr-2016", "gwr-2018"] },
        { term: "solid steps", source: "gwr-2017" },
        "steady progress",
        "solid advance"
      ],
      avoid: [{ term: "solidly promote", basis: "predicted" }, { term: "solidly push forward", basis: "predicted" }],
      severity: "info",
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "扎实推进这项改革", en: "take solid steps to pursue this reform", expect: [] }]
    },
    {
      id: "notable-progress",
      zh: ["显著成效", "明显成效"],
      en: [
        "notable progress",
        { term: "significant progress", source: "gwr-2016" },
        { term: "clear progress", source: "gwr-2018" },
        "notable results",
        "remarkable results",
        "significant results",
        "marked results",
        "notable achievement",
        "remarkable progress",
        "good results",
        "remarkable success",
        "impressive results"
      ],
      avoid: [{ term: "obvious achievements", basis: "predicted" }],
      severity: "info",
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "取得明显成效", en: "achieve notable progress", expect: [] }]
    },
    {
      id: "overcome-difficulties",
      zh: "攻坚克难",
      en: [
        {
          term: "overcome difficulties",
          pos: "verb",
          match: { forms: ["overcome difficulties", "overcoming difficulties", "overcame difficulties"] }
        },
        {
          term: "overcome obstacles",
          pos: "verb",
          match: { forms: ["overcoming obstacles", "overcame obstacles"] },
          source: "gwr-2016"
        },
        { term: "overcome challenges", pos: "verb" },
        { term: "surmount difficulties", pos: "verb" },
        { term: "tackle difficulties", pos: "verb" }
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "勇于攻坚克难", en: "have the courage to overcome difficulties", expect: [] }]
    },
    {
      id: "party-and-state-leaders",
      zh: "党和国家领导人",
      en: ["Party and state leader", "leader of the Party and the state", "Party and government leader", "Chinese leader"],
      source: "gwr-2025-reciyi-6",
      confidence: 2,
      tests: [{ zh: "党和国家领导人出访", en: "Party and state leaders visited other countries", expect: [] }]
    },
    {
      id: "people-of-all-ethnic-groups",
      zh: ["全国各族人民", "各族人民"],
      en: [
        "people of all ethnic groups",
        { term: "Chinese people of all ethnic groups", source: "gwr-2018" },
        { term: "all the people of China", source: "gwr-2016" },
        { term: "we the Chinese people", source: "gwr-2017" },
        { term: "all our people", source: "gwr-2017" },
        { term: "people of all our ethnic groups", source: "gwr-2018" },
        { term: "people of all our nation's ethnic groups", source: "gwr-2018" }
      ],
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "团结带领全国各族人民", en: "rally and lead the people of all ethnic groups", expect: [] }]
    },
    {
      id: "practice-shows-that",
      zh: ["实践表明", "实践证明"],
      en: [
        { term: "practice has shown that", match: { forms: ["practice shows that", "practice has shown", "practice shows"] } },
        { term: "practice has proven", match: { forms: ["practice has proved", "practice proves"] } },
        { term: "experience shows", match: { forms: ["experience has shown"] } }
      ],
      severity: "info",
      confidence: 1,
      tests: [{ zh: "实践证明，改革是对的", en: "Practice has shown that the reform is right", expect: [] }]
    },
    {
      id: "press-conference",
      zh: "新闻发布会",
      en: ["press conference", "news conference", "press briefing", "news briefing", "media briefing"],
      avoid: [{ term: "news release conference", basis: "predicted" }],
      confidence: 1,
      tests: [{ zh: "召开新闻发布会", en: "hold a press conference", expect: [] }]
    },
    {
      id: "public-figures-from-all-sectors-of-society",
      zh: "各界人士",
      en: [
        "public figures from all sectors of society",
        "people from all walks of life",
        "people from all sectors of society",
        "people from all sectors",
        "people from various sectors"
      ],
      avoid: [
        { term: "personages from various circles", basis: "predicted" },
        { term: "personages of all circles", basis: "predicted" }
      ],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "各界人士的支持", en: "the support of public figures from all sectors of society", expect: [] }]
    },
    {
      id: "realistic-and-pragmatic",
      zh: "求真务实",
      en: [
        "realistic and pragmatic",
        "seek truth and be pragmatic",
        { term: "be realistic and pragmatic", source: "gwr-2018" },
        "practical and realistic",
        "truth-seeking and pragmatic",
        "matter-of-fact"
      ],
      severity: "info",
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "求真务实的作风", en: "a realistic and pragmatic style", expect: [] }]
    },
    {
      id: "rich-substance",
      zh: "丰富内涵",
      en: ["rich substance", "rich content", "rich meaning", "depth and richness", "rich connotations"],
      avoid: [{ term: "abundant connotation", basis: "predicted" }],
      confidence: 1,
      tests: [{ zh: "思想的丰富内涵", en: "the rich substance of the thought", expect: [] }]
    },
    {
      id: "rise-to-the-challenge",
      zh: "迎难而上",
      en: [
        {
          term: "rise to the challenge",
          pos: "verb",
          match: { forms: ["rise to challenges", "risen to the challenge", "rose to the challenge", "rise to the challenges"] }
        },
        { term: "meet challenges head-on", pos: "verb" },
        { term: "face difficulties head-on", pos: "verb" },
        { term: "brave difficulties", pos: "verb" },
        { term: "tackle challenges head-on", pos: "verb" },
        { term: "tackle difficulties head-on", pos: "verb" }
      ],
      source: ["gwr-2017", "wangyi-qiushi-2021"],
      confidence: 2,
      tests: [{ zh: "面对困难迎难而上", en: "rise to the challenge", expect: [] }]
    },
    {
      id: "seize-the-initiative",
      zh: ["掌握主动权", "赢得主动", "掌握主动"],
      en: [
        { term: "seize the initiative", pos: "verb" },
        { term: "take the initiative", pos: "verb" },
        { term: "gain the initiative", pos: "verb" },
        { term: "hold the initiative", pos: "verb" },
        { term: "have the initiative in our own hands", pos: "verb" }
      ],
      confidence: 1,
      tests: [{ zh: "掌握主动权", en: "seize the initiative", expect: [] }]
    },
    {
      id: "sense-of-mission-and-responsibility",
      zh: ["使命感责任感", "责任感使命感", "责任感和使命感", "使命感和责任感"],
      en: ["sense of mission and responsibility", "sense of responsibility and mission"],
      confidence: 1,
      tests: [{ zh: "增强责任感和使命感", en: "strengthen the sense of mission and responsibility", expect: [] }]
    },
    {
      id: "signed-article",
      zh: "署名文章",
      en: ["signed article", "byline article", "bylined article", "op-ed"],
      avoid: [
        {
          term: "signature article",
          severity: "warning",
          basis: "seen",
          note: "met in the English version of an embassy article (yzhboy.tw, 2019)"
        }
      ],
      source: "embassy-south-africa-2022",
      confidence: 2,
      tests: [
        { zh: "发表署名文章", en: "publish a signed article", expect: [] },
        { zh: "发表署名文章", en: "publish a signature article", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "significant-headway",
      zh: ["重大步伐", "重要步伐"],
      en: [
        "significant headway",
        { term: "important strides", source: "gwr-2017" },
        { term: "major step", source: "gwr-2018" },
        "major strides",
        "important step",
        "significant step",
        { term: "major step forward", source: "gwr-2018" },
        "significant strides",
        "significant progress"
      ],
      severity: "info",
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "改革迈出重大步伐", en: "Significant headway has been made in reform", expect: [] }]
    },
    {
      id: "signing-ceremony",
      zh: ["签约仪式", "签字仪式"],
      en: ["signing ceremony", "agreement signing ceremony"],
      avoid: [{ term: "signature ceremony", basis: "predicted" }],
      confidence: 1,
      tests: [{ zh: "举行签约仪式", en: "hold a signing ceremony", expect: [] }]
    },
    {
      id: "solicit-opinions",
      zh: ["听取意见", "征求意见"],
      en: [
        { term: "solicit opinions", pos: "verb" },
        { term: "solicit input", pos: "verb" },
        { term: "seek opinions", pos: "verb" },
        { term: "seek comments", pos: "verb" },
        { term: "solicit comments", pos: "verb" },
        { term: "solicit public opinions", pos: "verb" },
        { term: "hear opinions", pos: "verb" },
        { term: "ask for opinions", pos: "verb" }
      ],
      severity: "info",
      confidence: 1,
      tests: [{ zh: "公开征求意见", en: "solicit opinions from the public", expect: [] }]
    },
    {
      id: "strategic-plan",
      zh: "战略部署",
      en: ["strategic plan", "strategic arrangement", "strategic planning"],
      avoid: [
        {
          term: "strategic deployment",
          severity: "info",
          basis: "seen",
          note: "met in an English page on national security (reddragon1949.com); deployment is for troops"
        }
      ],
      confidence: 1,
      tests: [
        { zh: "重大战略部署", en: "a major strategic plan", expect: [] },
        { zh: "这是一项重大战略部署", en: "This is a major strategic deployment", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "strong-leadership",
      zh: "坚强领导",
      en: ["strong leadership", "firm leadership", "solid leadership"],
      severity: "info",
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "在党的坚强领导下", en: "under the strong leadership of the Party", expect: [] }]
    },
    {
      id: "study-and-implement",
      zh: "学习贯彻",
      en: ["study and implement", "study and act on", "study and apply", "study, publicize, and implement", "learn about and act on"],
      pos: "verb",
      confidence: 1,
      tests: [{ zh: "学习贯彻文件", en: "study and implement the document", expect: [] }]
    },
    {
      id: "submit-for-deliberation",
      zh: "请予审议",
      en: [
        "for your deliberation",
        { term: "for your deliberation and approval", source: ["gwr-2016", "gwr-2017", "gwr-2018"] },
        "for deliberation"
      ],
      source: "gwr-2025-opening",
      confidence: 2,
      tests: [{ zh: "向大会报告工作，请予审议", en: "report to the congress for your deliberation", expect: [] }]
    },
    {
      id: "symposium",
      zh: "座谈会",
      en: ["symposium", "panel discussion", "seminar"],
      severity: "info",
      source: "keywords-neighbors-2020",
      confidence: 2,
      tests: [{ zh: "周边外交工作座谈会", en: "a symposium on relations with neighboring countries", expect: [] }]
    },
    {
      id: "systems-and-mechanisms",
      zh: "体制机制",
      en: ["systems and mechanisms", { term: "institutions and mechanisms", source: "gwr-2018" }, "systems and institutions"],
      match: { notIn: ["体制机制弊端", "体制机制障碍"] },
      severity: "info",
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "完善体制机制", en: "improve systems and mechanisms", expect: [] }]
    },
    {
      id: "take-on-tough-problems",
      zh: "啃硬骨头",
      en: [
        { term: "take on tough problems", pos: "verb" },
        { term: "tackle tough issues", pos: "verb" },
        { term: "take on some really tough problems", pos: "verb", source: "gwr-2017" },
        { term: "crack hard nuts", pos: "verb" },
        { term: "tackle hard issues", pos: "verb" },
        { term: "tackle tough problems", pos: "verb" },
        { term: "tackle the toughest problems", pos: "verb" }
      ],
      avoid: [{ term: "gnaw hard bones", basis: "predicted" }],
      source: "report-2022-reciyi-5",
      confidence: 2,
      tests: [{ zh: "敢于啃硬骨头", en: "dare to take on tough problems", expect: [] }]
    },
    {
      id: "take-root-in-peoples-hearts",
      zh: "深入人心",
      en: [
        "deeply rooted in the hearts of the people",
        "deeply rooted in people's hearts",
        { term: "take root in people's hearts", pos: "verb" },
        { term: "win the hearts of the people", pos: "verb" },
        { term: "strike a chord with the people", pos: "verb" },
        { term: "gain popular support", pos: "verb" }
      ],
      avoid: [{ term: "go deep into people's hearts", basis: "predicted" }],
      confidence: 1,
      tests: [{ zh: "这一理念深入人心", en: "The idea is deeply rooted in the hearts of the people", expect: [] }]
    },
    {
      id: "take-solid-strides",
      zh: "迈出坚实步伐",
      en: ["solid stride", "solid step", "solid progress", "solid headway", "firm step"],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "在改革中迈出坚实步伐", en: "take solid strides in reform", expect: [] }]
    },
    {
      id: "thoroughly-implement",
      zh: "深入贯彻",
      en: ["thoroughly implement", "fully implement", "thoroughly act on", "thoroughly apply", "thoroughly study and implement"],
      avoid: [
        { term: "deeply implement", basis: "predicted", note: '深入 is "thoroughly" or nothing' },
        { term: "deeply carry out", basis: "predicted" }
      ],
      pos: "verb",
      severity: "info",
      source: "gwr-2017",
      confidence: 2,
      tests: [{ zh: "深入贯彻对台工作大政方针", en: "thoroughly implement the policies on our work related to Taiwan", expect: [] }]
    },
    {
      id: "top-level-design",
      zh: "顶层设计",
      en: ["top-level design", "top-down design", "top-level planning", "high-level design"],
      source: "report-2022-reciyi-5",
      confidence: 2,
      tests: [{ zh: "加强顶层设计", en: "enhance top-level design", expect: [] }]
    },
    {
      id: "uncharted-waters",
      zh: "深水区",
      en: ["uncharted waters", "deep-water zone", "deep waters", "deep-water area", "deep end"],
      source: "report-2022-reciyi-5",
      confidence: 2,
      tests: [{ zh: "改革进入深水区", en: "Reform has entered uncharted waters", expect: [] }]
    },
    {
      id: "unite-and-lead",
      zh: "团结带领",
      en: [
        { term: "rally and lead", match: { forms: ["rallied and led", "rallying and leading", "rallies and leads"] } },
        { term: "unite and lead", match: { forms: ["united and led", "uniting and leading", "unites and leads"] } }
      ],
      pos: "verb",
      severity: "info",
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "团结带领人民", en: "rally and lead the people", expect: [] }]
    },
    {
      id: "unveiling-ceremony",
      zh: "揭牌仪式",
      en: ["unveiling ceremony", "inauguration ceremony", "plaque unveiling ceremony"],
      confidence: 1,
      tests: [{ zh: "举行揭牌仪式", en: "hold an unveiling ceremony", expect: [] }]
    },
    {
      id: "vested-interests",
      zh: ["利益固化藩篱", "利益固化的藩篱"],
      en: ["barriers erected by vested interests", "barriers of vested interests"],
      source: "report-2022-reciyi-5",
      confidence: 2,
      tests: [{ zh: "突破利益固化藩篱", en: "tear down barriers erected by vested interests", expect: [] }]
    },
    {
      id: "via-video-link",
      zh: ["视频连线", "视频方式"],
      en: ["via video link", "by video link", "through video link", "via video", "by video"],
      source: "parties-summit-2021",
      confidence: 2,
      tests: [{ zh: "以视频连线方式出席峰会", en: "attend the summit via video link", expect: [] }]
    },
    {
      id: "world-class",
      zh: "世界一流",
      en: ["world-class", "world-leading"],
      avoid: [{ term: "world first-class", basis: "predicted" }],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "世界一流大学", en: "world-class universities", expect: [] }]
    }
  ]
};

// glossary/society-livelihood.json
var society_livelihood_default = {
  $schema: "./schema.json",
  yizhi: 1,
  id: "society-livelihood",
  name: { en: "Society and people's wellbeing", zh: "社会与民生" },
  version: "0.1.0",
  license: "CC-BY-4.0",
  languages: ["zh", "en"],
  extends: [],
  defaults: { subject: "society-livelihood" },
  sources: {
    "gwr-2016": {
      title: "Report on the Work of the Government (2016)",
      publisher: "State Council of the People's Republic of China",
      date: "2016-03-05"
    },
    "gwr-2017": {
      title: "Report on the Work of the Government (2017)",
      publisher: "State Council of the People's Republic of China",
      date: "2017-03-05"
    },
    "gwr-2018": {
      title: "Report on the Work of the Government (2018)",
      publisher: "State Council of the People's Republic of China",
      date: "2018-03-05"
    },
    "gwr-2019": {
      title: "Report on the Work of the Government (2019)",
      publisher: "State Council of the People's Republic of China",
      date: "2019-03-05"
    },
    "gwr-2025-reciyi-10": {
      title: "Report on the Work of the Government (2025) [10]",
      publisher: "reciyi.com",
      date: "2025-03-12",
      url: "https://www.reciyi.com/2025/03/10595-10.html"
    },
    "qiushi-social-2022": {
      title: `Excerpts from "Advancing High-Quality and Sustainable Development of China's Social Security Programs", Qiushi Journal, No. 03, 2022 (bilingual copy)`,
      publisher: "tftnews.com",
      date: "2022",
      url: "https://m.tftnews.com/news3548816"
    },
    "report20-reciyi-26": {
      title: "Report to the 20th National Congress of the Communist Party of China [26]",
      publisher: "reciyi.com",
      date: "2022-10",
      url: "https://www.reciyi.com/2022/10/3834-26.html"
    }
  },
  entries: [
    {
      id: "areas-of-extreme-poverty",
      zh: ["深度贫困地区", "集中连片特困地区"],
      en: [
        "area affected by extreme poverty",
        { term: "areas affected by extreme poverty", source: "gwr-2018" },
        { term: "contiguous areas of extreme poverty", source: "gwr-2017" },
        { term: "contiguous poor areas", source: "gwr-2016" },
        "severely impoverished area"
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "支持深度贫困地区", en: "support areas affected by extreme poverty", expect: [] }]
    },
    {
      id: "average-life-expectancy",
      zh: ["人均预期寿命", "平均预期寿命"],
      en: ["average life expectancy", { term: "life expectancy", source: ["gwr-2016", "gwr-2018"] }],
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "提高人均预期寿命", en: "raise average life expectancy", expect: [] }]
    },
    {
      id: "basic-health-insurance",
      zh: ["基本医疗保险", "基本医保"],
      en: ["basic health insurance", { term: "basic medical insurance", source: ["gwr-2016", "gwr-2018", "qiushi-social-2022"] }],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "基本医疗保险制度", en: "the basic health insurance system", expect: [] }]
    },
    {
      id: "basic-health-insurance-for-rural-and-nonworking-urban-residents",
      zh: ["城乡居民基本医疗保险", "城乡居民医保"],
      en: [
        "basic health insurance for rural and nonworking urban residents",
        "basic health insurance for rural and non-working urban residents",
        "basic medical insurance for rural and non-working urban residents",
        "medical insurance for rural and non-working urban residents"
      ],
      note: "In insurance matters 城乡居民 leaves out urban employees, who have a scheme of their own.",
      source: "gwr-2017",
      confidence: 2,
      tests: [{ zh: "城乡居民医保", en: "basic health insurance for rural and nonworking urban residents", expect: [] }]
    },
    {
      id: "basic-old-age-insurance",
      zh: "基本养老保险",
      en: [
        "basic old-age insurance",
        "basic pension insurance",
        { term: "basic pension", source: "gwr-2016" },
        { term: "basic old-age pension", source: "gwr-2018" }
      ],
      source: "qiushi-social-2022",
      confidence: 2,
      tests: [{ zh: "参加基本养老保险", en: "take part in basic pension insurance", expect: [] }]
    },
    {
      id: "basic-old-age-insurance-for-rural-and-non-working-urban-residents",
      zh: "城乡居民基本养老保险",
      en: [
        "basic old-age insurance for rural and non-working urban residents",
        "basic pension insurance for rural and non-working urban residents",
        "basic pension plan for rural and non-working urban residents"
      ],
      note: "In insurance matters 城乡居民 leaves out urban employees, who have a scheme of their own.",
      confidence: 1,
      tests: [{ zh: "城乡居民基本养老保险", en: "basic old-age insurance for rural and non-working urban residents", expect: [] }]
    },
    {
      id: "basic-pension-benefits",
      zh: ["退休人员基本养老金", "基本养老金"],
      en: [
        "basic pension benefits",
        { term: "basic pension payment", source: ["gwr-2017", "gwr-2018"] },
        { term: "basic old-age pension", source: "gwr-2018" },
        { term: "basic pension", source: ["gwr-2016", "gwr-2017", "gwr-2018"] }
      ],
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "提高退休人员基本养老金", en: "raise basic pension benefits for retirees", expect: [] }]
    },
    {
      id: "basic-public-health-services",
      zh: "基本公共卫生服务",
      en: "basic public health service",
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "基本公共卫生服务均等化", en: "equal access to basic public health services", expect: [] }]
    },
    {
      id: "basic-public-services",
      zh: "基本公共服务",
      en: ["basic public services", { term: "basic urban public services", source: "gwr-2018" }],
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "提供基本公共服务", en: "provide basic public services", expect: [] }]
    },
    {
      id: "benefits-for-entitled-groups",
      zh: ["抚恤优待", "社会优抚", "优抚"],
      en: "benefits for entitled groups",
      match: { notIn: ["优抚工作", "优抚对象"] },
      source: ["gwr-2016", "gwr-2017", "gwr-2018", "qiushi-social-2022"],
      confidence: 2,
      tests: [{ zh: "提高优抚标准", en: "raise benefits for entitled groups", expect: [] }]
    },
    {
      id: "college-graduates",
      zh: "高校毕业生",
      en: ["college graduate", "university graduate", { term: "college students graduating", source: "gwr-2018" }],
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "促进高校毕业生就业", en: "promote employment of college graduates", expect: [] }]
    },
    {
      id: "compulsory-education",
      zh: "义务教育",
      en: "compulsory education",
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "普及义务教育", en: "make compulsory education universal", expect: [] }]
    },
    {
      id: "consumer-rights-protection",
      zh: ["消费者权益保护", "消费者权益"],
      en: [
        "consumers' rights and interests",
        { term: "rights and interests of consumers", source: "gwr-2016" },
        { term: "consumer rights", source: "gwr-2017" },
        "consumer rights and interests"
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "保护消费者权益", en: "protect consumers' rights and interests", expect: [] }]
    },
    {
      id: "continuing-education",
      zh: "继续教育",
      en: "continuing education",
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "发展继续教育", en: "develop continuing education", expect: [] }]
    },
    {
      id: "demobilized-military-personnel",
      zh: "退役军人",
      en: ["demobilized military personnel", "demobilized service member", "veteran", "ex-service member", "demobilized servicemen"],
      match: { notIn: ["退役军人事务部", "退役军人事务局"] },
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "安置退役军人", en: "resettle demobilized military personnel", expect: [] }]
    },
    {
      id: "dilapidated-housing",
      zh: ["农村危房", "危房改造", "危房"],
      en: [
        "dilapidated housing",
        { term: "dilapidated house", source: ["gwr-2016", "gwr-2017", "gwr-2018"] },
        { term: "dilapidated rural housing", source: "gwr-2016" },
        { term: "dilapidated rural house", source: "gwr-2017" },
        "dilapidated home"
      ],
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "改造农村危房", en: "rebuild dilapidated housing in rural areas", expect: [] }]
    },
    {
      id: "disaster-prevention-and-mitigation",
      zh: "防灾减灾救灾",
      en: [
        "disaster prevention, mitigation, and relief",
        { term: "disaster prevention, mitigation, and rescue", source: "gwr-2018" },
        { term: "preventing, reducing, and providing relief for disasters", source: "gwr-2018" },
        { term: "prevent, mitigate, and provide relief for disasters", pos: "verb" },
        "disaster prevention, reduction, and relief"
      ],
      confidence: 1,
      tests: [{ zh: "提高防灾减灾救灾能力", en: "improve disaster prevention, mitigation, and relief capacity", expect: [] }]
    },
    {
      id: "elderly-care-services",
      zh: "养老服务",
      en: [
        "elderly care service",
        { term: "elderly services", source: "gwr-2017" },
        "eldercare service",
        "old-age care service",
        "aged-care service",
        { term: "elderly care", source: "gwr-2016" }
      ],
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "发展养老服务", en: "develop elderly care services", expect: [] }]
    },
    {
      id: "employment-first",
      zh: "就业优先",
      en: [
        "employment-first",
        { term: "give priority to employment", pos: "verb" },
        { term: "give top priority to creating jobs", pos: "verb", source: "gwr-2017" },
        { term: "give top priority to employment", pos: "verb" }
      ],
      confidence: 1,
      tests: [{ zh: "就业优先战略", en: "the employment-first strategy", expect: [] }]
    },
    {
      id: "ensure-and-improve-living-standards",
      zh: "保障和改善民生",
      en: [
        { term: "ensure and improve living standards", pos: "verb" },
        {
          term: "ensure and improve people's wellbeing",
          pos: "verb",
          match: { forms: ["ensure and improve the people's wellbeing"] },
          source: "gwr-2018"
        },
        { term: "ensure and improve the people's wellbeing", pos: "verb" },
        { term: "ensure and improve the wellbeing of our people", pos: "verb", source: "gwr-2017" },
        { term: "improve people's wellbeing", pos: "verb", source: "gwr-2018" },
        { term: "ensure and improve public wellbeing", pos: "verb" }
      ],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "保障和改善民生", en: "ensure and improve living standards", expect: [] }]
    },
    {
      id: "equal-access-to-basic-public-services",
      zh: "基本公共服务均等化",
      en: [
        { term: "equalize access to basic public services", pos: "verb" },
        "equal access to basic public services",
        "equitable access to basic public services"
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "推进基本公共服务均等化", en: "equalize access to basic public services", expect: [] }]
    },
    {
      id: "fitness-for-all",
      zh: "全民健身",
      en: [
        "Fitness-for-All",
        "public fitness",
        { term: "popular fitness", source: "gwr-2016" },
        "nationwide fitness",
        "national fitness"
      ],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "开展全民健身", en: "carry out Fitness-for-All programs", expect: [] }]
    },
    {
      id: "food-and-drug-safety",
      zh: "食品药品安全",
      en: [
        "food and drug safety",
        { term: "food and medicine safety", source: "gwr-2016" },
        "safety of food and drugs",
        { term: "safety of food and medicine", source: "gwr-2017" }
      ],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "保障食品药品安全", en: "ensure food and drug safety", expect: [] }]
    },
    {
      id: "general-practitioner",
      zh: "全科医生",
      en: ["general practitioner", { term: "GP", type: "acronym" }],
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "培养全科医生", en: "train general practitioners", expect: [] }]
    },
    {
      id: "government-subsidized-housing",
      zh: ["保障性安居工程", "保障性住房"],
      en: ["government-subsidized housing", "affordable housing", "government-subsidized housing project"],
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "建设保障性住房", en: "build government-subsidized housing", expect: [] }]
    },
    {
      id: "healthcare-consortium",
      zh: ["医联体", "医疗联合体"],
      en: ["healthcare consortium", "medical consortium", "medical partnership"],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "建设医联体", en: "develop healthcare consortiums", expect: [] }]
    },
    {
      id: "healthy-china",
      zh: "健康中国",
      en: "Healthy China",
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "推进健康中国建设", en: "advance the Healthy China initiative", expect: [] }]
    },
    {
      id: "higher-education",
      zh: "高等教育",
      en: "higher education",
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "发展高等教育", en: "develop higher education", expect: [] }]
    },
    {
      id: "household-registration-system",
      zh: "户籍制度",
      en: ["household registration system", "hukou system"],
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "深化户籍制度改革", en: "deepen reform of the household registration system", expect: [] }]
    },
    {
      id: "housing-is-for-living-in",
      zh: ["房子是用来住的、不是用来炒的", "房子是用来住的"],
      en: [
        "houses are for living in, not for speculation",
        "housing is for living in, not for speculation",
        "houses are for people to live in",
        { term: "houses are for living in", source: "gwr-2018" }
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "坚持房子是用来住的、不是用来炒的定位", en: "Houses are for living in, not for speculation.", expect: [] }]
    },
    {
      id: "housing-rental-market",
      zh: "住房租赁市场",
      en: ["housing rental market", "rental housing market", "home rental market"],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "培育住房租赁市场", en: "develop the housing rental market", expect: [] }]
    },
    {
      id: "income-distribution",
      zh: "收入分配",
      en: ["income distribution", "distribution of income"],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "改革收入分配制度", en: "reform the income distribution system", expect: [] }]
    },
    {
      id: "income-gap",
      zh: ["收入差距", "贫富差距"],
      en: ["income gap", "income disparity", "gap in income", "gap between rich and poor"],
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "缩小收入差距", en: "reduce the income gap", expect: [] }]
    },
    {
      id: "integrated-medical-and-elderly-care",
      zh: "医养结合",
      en: [
        "integrated medical and elderly care",
        { term: "integrated medical and elderly care services", source: "gwr-2018" },
        { term: "combined medical and elderly care", source: "gwr-2017" },
        { term: "combined medical and care services for the elderly", source: "gwr-2016" },
        "integration of medical and elderly care",
        { term: "combine medical and elderly care", pos: "verb", source: "gwr-2017" }
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "推进医养结合", en: "promote integrated medical and elderly care services", expect: [] }]
    },
    {
      id: "key-groups-employment",
      zh: "重点群体就业",
      en: [
        "employment of key groups",
        "employment for key groups",
        { term: "key target groups have better access to employment", source: "gwr-2018" },
        "employment of key target groups"
      ],
      confidence: 1,
      tests: [{ zh: "保障重点群体就业", en: "ensure employment for key groups", expect: [] }]
    },
    {
      id: "labor-relations",
      zh: "劳动关系",
      en: ["labor relations", { term: "labor relation", source: "gwr-2018" }, "industrial relations"],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "构建和谐劳动关系", en: "build harmonious labor relations", expect: [] }]
    },
    {
      id: "medicine-markup",
      zh: "药品加成",
      en: [
        "markups on pharmaceuticals",
        { term: "allowing hospitals to profit from higher priced medicine", source: "gwr-2018" },
        "markups on drugs",
        "markup on medicines",
        "markups on medicines",
        "drug markup"
      ],
      source: "gwr-2017",
      confidence: 2,
      tests: [{ zh: "取消药品加成", en: "abolish all markups on pharmaceuticals", expect: [] }]
    },
    {
      id: "minimum-wage",
      zh: ["最低工资标准", "最低工资"],
      en: ["minimum wage", "minimum wage standard"],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "调整最低工资标准", en: "adjust minimum wages", expect: [] }]
    },
    {
      id: "multi-tiered-social-security-system",
      zh: "多层次社会保障体系",
      en: ["multi-tiered social security system", "multitiered social security system", "multi-level social security system"],
      confidence: 1,
      tests: [{ zh: "健全多层次社会保障体系", en: "improve the multi-tiered social security system", expect: [] }]
    },
    {
      id: "new-urban-jobs",
      zh: "城镇新增就业",
      en: [
        "new urban jobs",
        { term: "urban jobs", source: "gwr-2016" },
        { term: "urban job creation", source: "gwr-2017" },
        "new jobs in urban areas"
      ],
      avoid: [{ term: "newly increased urban employment", basis: "predicted" }],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "城镇新增就业一千万人", en: "Ten million new urban jobs were created.", expect: [] }]
    },
    {
      id: "old-revolutionary-base-areas",
      zh: "革命老区",
      en: ["old revolutionary base area", { term: "old revolutionary base", source: "gwr-2017" }],
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "支持革命老区发展", en: "support the development of old revolutionary base areas", expect: [] }]
    },
    {
      id: "on-the-spot-settlement-of-medical-bills",
      zh: ["异地就医直接结算", "异地就医"],
      en: [
        "on-the-spot settlement of medical bills",
        { term: "settled directly where incurred", source: "gwr-2017" },
        { term: "settled where incurred", source: "gwr-2018" },
        { term: "settled where they are incurred", source: "gwr-2016" },
        { term: "settled on the spot", source: "gwr-2017" },
        "settlement of medical bills incurred outside",
        { term: "on-the-spot settlement", source: "gwr-2018" }
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "扩大异地就医直接结算", en: "expand interprovincial on-the-spot settlement of medical bills", expect: [] }]
    },
    {
      id: "people-having-difficulty-finding-jobs",
      zh: "就业困难人员",
      en: [
        "people having difficulty finding jobs",
        "people having difficulty securing employment",
        { term: "groups having difficulty securing employment", source: "gwr-2018" },
        "people with difficulty finding jobs"
      ],
      confidence: 1,
      tests: [{ zh: "帮助就业困难人员", en: "help people having difficulty finding jobs", expect: [] }]
    },
    {
      id: "people-with-disabilities",
      zh: "残疾人",
      en: [
        "people with disabilities",
        "person with disabilities",
        "people with a disability",
        "persons with disabilities",
        { term: "people with serious disabilities", source: "gwr-2018" }
      ],
      avoid: [{ term: "handicapped people", basis: "predicted" }],
      match: { notIn: ["残疾人联合会", "残疾人奥林匹克"] },
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "帮助残疾人", en: "help people with disabilities", expect: [] }]
    },
    {
      id: "per-capita-disposable-income",
      zh: ["居民人均可支配收入", "人均可支配收入"],
      en: [
        "per capita disposable income",
        "per capita disposable personal income",
        "disposable income per capita",
        "disposable personal income per capita"
      ],
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "居民人均可支配收入增长", en: "Per capita disposable income grew.", expect: [] }]
    },
    {
      id: "permanent-urban-residency",
      zh: ["进城落户", "城镇落户"],
      en: [
        "permanent urban residency",
        { term: "urban residency", source: ["gwr-2016", "gwr-2017"] },
        { term: "permanent urban resident", source: ["gwr-2017", "gwr-2018"] },
        "permanent residency",
        { term: "be registered as permanent urban residents", pos: "verb", source: ["gwr-2017", "gwr-2018"] }
      ],
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "农业转移人口进城落户", en: "grant permanent urban residency to people from rural areas", expect: [] }]
    },
    {
      id: "personal-income",
      zh: "居民收入",
      en: [
        "personal income",
        { term: "people's income", source: "gwr-2018" },
        "household income",
        "income of residents",
        "individual income"
      ],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "提高居民收入", en: "raise personal incomes", expect: [] }]
    },
    {
      id: "poor-county",
      zh: "贫困县",
      en: ["poor county", "impoverished county", "poverty-stricken county"],
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "贫困县摘帽", en: "remove counties from the list of poor counties", expect: [] }]
    },
    {
      id: "population-aging",
      zh: "人口老龄化",
      en: ["population aging", "aging population", "aging of the population"],
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "应对人口老龄化", en: "respond to population aging", expect: [] }]
    },
    {
      id: "poverty-alleviation-campaign",
      zh: ["脱贫攻坚战", "脱贫攻坚", "扶贫攻坚"],
      en: [
        "poverty alleviation",
        { term: "fight against poverty", source: "gwr-2018" },
        { term: "fight poverty", pos: "verb", source: "gwr-2018" },
        { term: "combat poverty", pos: "verb", source: "gwr-2016" },
        { term: "combatting poverty", source: "gwr-2016" },
        { term: "battles to eradicate poverty", source: "gwr-2017" },
        "battle against poverty",
        { term: "eradicate poverty", pos: "verb", source: "gwr-2017" },
        { term: "eliminate poverty", pos: "verb" },
        { term: "poverty elimination", source: "gwr-2017" },
        "poverty eradication",
        { term: "war against poverty", source: "gwr-2016" }
      ],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "脱贫攻坚任务", en: "the task of poverty alleviation", expect: [] }]
    },
    {
      id: "poverty-headcount-ratio",
      zh: "贫困发生率",
      en: ["poverty headcount ratio", "poverty incidence", "incidence of poverty", "poverty rate"],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "贫困发生率下降", en: "The poverty headcount ratio dropped.", expect: [] }]
    },
    {
      id: "preschool-education",
      zh: "学前教育",
      en: ["preschool education", { term: "preschool educational resources", source: "gwr-2018" }, "early childhood education"],
      source: "gwr-2017",
      confidence: 2,
      tests: [{ zh: "发展学前教育", en: "develop preschool education", expect: [] }]
    },
    {
      id: "public-cultural-services",
      zh: "公共文化服务",
      en: "public cultural service",
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "完善公共文化服务", en: "improve public cultural services", expect: [] }]
    },
    {
      id: "public-health",
      zh: "公共卫生",
      en: "public health",
      match: { notIn: ["基本公共卫生服务"] },
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "加强公共卫生工作", en: "strengthen public health work", expect: [] }]
    },
    {
      id: "public-hospital",
      zh: "公立医院",
      en: "public hospital",
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "公立医院改革", en: "public hospital reform", expect: [] }]
    },
    {
      id: "public-rental-housing",
      zh: ["公共租赁住房", "公租房"],
      en: ["public-rental housing", "public-rental home", "public rental apartment"],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "建设公租房", en: "build public-rental housing", expect: [] }]
    },
    {
      id: "real-estate-market",
      zh: "房地产市场",
      en: ["real estate market", { term: "real estate sector", source: "gwr-2017" }, "property market", "housing market"],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "稳定房地产市场", en: "stabilize the real estate market", expect: [] }]
    },
    {
      id: "registered-urban-unemployment-rate",
      zh: ["城镇登记失业率", "登记失业率"],
      en: [
        "registered urban unemployment rate",
        { term: "registered urban jobless rate", source: "gwr-2018" },
        "registered unemployment rate"
      ],
      related: [{ id: "surveyed-urban-unemployment-rate", rel: "contrast" }],
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "城镇登记失业率下降", en: "The registered urban unemployment rate fell.", expect: [] }]
    },
    {
      id: "relapse-into-poverty",
      zh: ["规模性返贫", "返贫"],
      en: [
        { term: "slip back into poverty", pos: "verb" },
        { term: "sink back into poverty", pos: "verb", source: "gwr-2017" },
        { term: "relapse into poverty", pos: "verb" },
        { term: "return to poverty", pos: "verb" },
        { term: "fall back into poverty", pos: "verb" }
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "防止返贫", en: "make sure people do not slip back into poverty", expect: [] }]
    },
    {
      id: "relocation-from-inhospitable-areas",
      zh: "易地扶贫搬迁",
      en: [
        {
          term: "relocate from inhospitable areas",
          pos: "verb",
          match: { forms: ["relocated from inhospitable areas", "relocation from inhospitable areas"] }
        },
        "relocation from inhospitable areas",
        "poverty alleviation relocation",
        "relocation for poverty alleviation"
      ],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "易地扶贫搬迁两百万人", en: "Two million people were relocated from inhospitable areas.", expect: [] }]
    },
    {
      id: "residence-card",
      zh: ["居住证制度", "居住证"],
      en: ["residence card", { term: "residence certification", source: "gwr-2016" }, "residence permit"],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "发放居住证", en: "issue residence cards", expect: [] }]
    },
    {
      id: "rundown-urban-areas",
      zh: ["城镇棚户区", "棚户区", "棚改"],
      en: ["rundown urban area", { term: "rundown area", source: ["gwr-2016", "gwr-2017"] }, "shanty town", "shantytown"],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "改造棚户区", en: "rebuild rundown urban areas", expect: [] }]
    },
    {
      id: "rural-left-behind-children",
      zh: ["农村留守儿童", "留守儿童"],
      en: [
        "children who remain in rural areas while their parents work away in the cities",
        { term: "children who remain in rural areas", source: "gwr-2017" },
        "left-behind children",
        "rural left-behind children",
        { term: "children, women, and elderly who remain in rural areas", source: "gwr-2016" }
      ],
      source: "gwr-2017",
      confidence: 2,
      tests: [
        { zh: "关爱留守儿童", en: "care for children who remain in rural areas while their parents work away in the cities", expect: [] }
      ]
    },
    {
      id: "rural-living-environment",
      zh: "农村人居环境",
      en: ["rural living environment", "living environment in rural areas"],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "整治农村人居环境", en: "improve rural living environments", expect: [] }]
    },
    {
      id: "rural-migrant-worker",
      zh: "农民工",
      en: ["rural migrant worker", { term: "migrant worker", source: ["gwr-2016", "gwr-2017", "gwr-2018"] }],
      avoid: [{ term: "peasant worker", basis: "predicted" }],
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "保障农民工权益", en: "protect the rights of rural migrant workers", expect: [] }]
    },
    {
      id: "safe-drinking-water",
      zh: "饮水安全",
      en: ["safe drinking water", "drinking water safety"],
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "解决饮水安全问题", en: "give people access to safe drinking water", expect: [] }]
    },
    {
      id: "self-governance-at-primary-level",
      zh: ["基层群众自治", "群众自治"],
      en: [
        "primary-level self-governance",
        "community-level self-governance",
        "self-governance at the primary level",
        "community self-governance"
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "完善基层群众自治制度", en: "improve the system of primary-level self-governance", expect: [] }]
    },
    {
      id: "senior-secondary-education",
      zh: "高中阶段教育",
      en: ["senior secondary education", "senior high school education", "high school education"],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "普及高中阶段教育", en: "make senior secondary education universally available", expect: [] }]
    },
    {
      id: "sense-of-gain",
      zh: "获得感",
      en: [
        "sense of benefit",
        { term: "feel satisfied", pos: "verb" },
        { term: "feel more satisfied", pos: "verb", source: "gwr-2018" },
        "sense of gain",
        "sense of fulfillment"
      ],
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "让群众有更多获得感", en: "give people a stronger sense of benefit", expect: [] }]
    },
    {
      id: "serious-disease-insurance",
      zh: "大病保险",
      en: [
        "serious disease insurance",
        { term: "major disease insurance", source: "gwr-2017" },
        "critical illness insurance",
        "major illness insurance"
      ],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "完善大病保险", en: "improve serious disease insurance", expect: [] }]
    },
    {
      id: "shared-ownership-housing",
      zh: "共有产权住房",
      en: ["shared ownership housing", "joint ownership housing"],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "发展共有产权住房", en: "develop shared ownership housing", expect: [] }]
    },
    {
      id: "social-assistance",
      zh: "社会救助",
      en: ["social assistance", "social relief"],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "完善社会救助制度", en: "improve the social assistance system", expect: [] }]
    },
    {
      id: "social-credit-system",
      zh: "社会信用体系",
      en: "social credit system",
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "建设社会信用体系", en: "build the social credit system", expect: [] }]
    },
    {
      id: "social-organization",
      zh: "社会组织",
      en: ["social organization", "civil society organization"],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "发展社会组织", en: "develop social organizations", expect: [] }]
    },
    {
      id: "social-safety-net",
      zh: ["社会保障网", "社会保障安全网"],
      en: ["social safety net", "social security net"],
      source: ["gwr-2016", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "织密社会保障网", en: "weave a tight social safety net", expect: [] }]
    },
    {
      id: "social-security-contributions",
      zh: "五险一金",
      en: [
        "contributions to social security",
        { term: "social security contributions", source: "gwr-2017" },
        "social insurance and housing provident fund contributions",
        {
          term: "old-age pension, medical insurance, unemployment insurance, workers' compensation, maternity insurance, and housing provident fund schemes",
          source: "gwr-2018"
        }
      ],
      note: "Five insurance schemes and the housing provident fund; named one by one or summed up as social security.",
      source: "gwr-2017",
      confidence: 2,
      tests: [{ zh: "降低“五险一金”缴费比例", en: "lower the share of contributions to social security", expect: [] }]
    },
    {
      id: "social-security-fund",
      zh: ["社会保障基金", "社保基金"],
      en: ["social security fund", "social insurance fund"],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "充实社保基金", en: "replenish social security funds", expect: [] }]
    },
    {
      id: "social-security-system",
      zh: ["社会保障体系", "社会保障制度"],
      en: "social security system",
      source: "qiushi-social-2022",
      confidence: 2,
      tests: [{ zh: "完善社会保障体系", en: "improve the social security system", expect: [] }]
    },
    {
      id: "special-needs-education",
      zh: "特殊教育",
      en: ["special needs education", "special education"],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "办好特殊教育", en: "develop special needs education", expect: [] }]
    },
    {
      id: "subsistence-allowance",
      zh: ["最低生活保障", "低保"],
      en: ["subsistence allowance", "minimum living allowance"],
      match: { notIn: ["低保护", "低保额", "低保费", "低保险", "最低保", "降低保", "较低保", "低保证", "低保本", "低保温", "低保真"] },
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "提高低保标准", en: "raise subsistence allowances", expect: [] }]
    },
    {
      id: "surveyed-urban-unemployment-rate",
      zh: ["城镇调查失业率", "调查失业率"],
      en: ["surveyed urban unemployment rate", "surveyed unemployment rate", "surveyed urban jobless rate"],
      related: [{ id: "registered-urban-unemployment-rate", rel: "contrast" }],
      source: ["gwr-2018", "gwr-2025-reciyi-10"],
      confidence: 2,
      tests: [{ zh: "城镇调查失业率下降", en: "The surveyed urban unemployment rate fell.", expect: [] }]
    },
    {
      id: "targeted-poverty-alleviation",
      zh: ["精准扶贫、精准脱贫", "精准扶贫精准脱贫", "精准扶贫", "精准脱贫"],
      en: [
        "targeted poverty alleviation",
        { term: "targeted poverty reduction", source: ["gwr-2017", "gwr-2018"] },
        { term: "targeted poverty reduction and elimination", source: "gwr-2017" },
        { term: "targeted poverty reduction and alleviation", source: "gwr-2018" },
        { term: "precision poverty alleviation", source: "gwr-2019" },
        { term: "targeted measures to alleviate and eliminate poverty", source: "gwr-2016" },
        "targeted poverty elimination"
      ],
      avoid: [
        { term: "accurate poverty alleviation", basis: "predicted" },
        { term: "precise poverty alleviation", basis: "predicted" }
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "加大精准脱贫力度", en: "step up targeted poverty alleviation", expect: [] }]
    },
    {
      id: "tertiary-distribution",
      zh: "第三次分配",
      en: ["tertiary distribution", "third distribution"],
      source: "report20-reciyi-26",
      confidence: 2,
      tests: [{ zh: "发挥第三次分配作用", en: "give play to tertiary distribution", expect: [] }]
    },
    {
      id: "three-child-policy",
      zh: ["三孩生育政策", "三孩政策"],
      en: ["three-child policy", "third-child policy"],
      confidence: 1,
      tests: [{ zh: "实施三孩生育政策", en: "adopt the three-child policy", expect: [] }]
    },
    {
      id: "tiered-diagnosis-and-treatment",
      zh: "分级诊疗",
      en: [
        "tiered diagnosis and treatment",
        { term: "tiered medical diagnosis and treatment", source: "gwr-2018" },
        { term: "tiered medical services", source: "gwr-2016" },
        { term: "tiered medical service", source: "gwr-2016" },
        "hierarchical diagnosis and treatment"
      ],
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "推进分级诊疗", en: "promote tiered diagnosis and treatment", expect: [] }]
    },
    {
      id: "toilet-revolution",
      zh: "厕所革命",
      en: "Toilet Revolution",
      match: { case: "insensitive" },
      note: "The report of 2018 writes capitals, news texts small letters.",
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "推进“厕所革命”", en: "continue the Toilet Revolution", expect: [] }]
    },
    {
      id: "traditional-chinese-medicine",
      zh: "中医药",
      en: [{ term: "traditional Chinese medicine", type: "fullForm" }, { term: "TCM", type: "acronym" }],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "发展中医药", en: "develop traditional Chinese medicine", expect: [] }]
    },
    {
      id: "two-child-policy",
      zh: ["全面两孩政策", "全面二孩政策"],
      en: [
        "policy of allowing couples to have two children",
        "two-child policy",
        "universal two-child policy",
        { term: "couples can now have two children", source: "gwr-2018" }
      ],
      source: "gwr-2017",
      confidence: 2,
      tests: [{ zh: "实施全面两孩政策", en: "adopt the two-child policy", expect: [] }]
    },
    {
      id: "unemployment-insurance",
      zh: "失业保险",
      en: "unemployment insurance",
      source: "gwr-2016",
      confidence: 2,
      tests: [{ zh: "失业保险费率", en: "unemployment insurance rates", expect: [] }]
    },
    {
      id: "village-in-city",
      zh: "城中村",
      en: ["village in the city", { term: "villages in cities", source: "gwr-2018" }, "urban village"],
      confidence: 1,
      tests: [{ zh: "改造城中村", en: "rebuild villages in cities", expect: [] }]
    },
    {
      id: "vocational-education",
      zh: "职业教育",
      en: "vocational education",
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "发展职业教育", en: "develop vocational education", expect: [] }]
    },
    {
      id: "vocational-skills-training",
      zh: "职业技能培训",
      en: ["vocational skills training", "vocational training"],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "开展职业技能培训", en: "carry out vocational skills training", expect: [] }]
    },
    {
      id: "volunteer-services",
      zh: "志愿服务",
      en: ["volunteer service", "volunteering", "voluntary service"],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "发展志愿服务", en: "develop volunteer services", expect: [] }]
    },
    {
      id: "wage-arrears",
      zh: ["拖欠工资", "欠薪", "拖欠农民工工资"],
      en: ["wage arrears", "back pay", "unpaid wages", "pay in arrears", "arrears of wages"],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "治理拖欠工资问题", en: "address the problem of wage arrears", expect: [] }]
    },
    {
      id: "world-class-universities-and-disciplines",
      zh: "双一流",
      en: [
        "world-class universities and world-class disciplines",
        "Double First-Class",
        "Double First-Class initiative",
        "world-class universities and disciplines"
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "加快“双一流”建设", en: "develop world-class universities and world-class disciplines", expect: [] }]
    },
    {
      id: "zero-employment-family",
      zh: "零就业家庭",
      en: [
        "zero-employment family",
        "zero-employment household",
        { term: "family currently with zero employment", source: "gwr-2017" }
      ],
      confidence: 1,
      tests: [{ zh: "帮助零就业家庭", en: "help zero-employment families", expect: [] }]
    }
  ]
};

// glossary/state-institutions.json
var state_institutions_default = {
  $schema: "./schema.json",
  yizhi: 1,
  id: "state-institutions",
  name: { en: "State institutions, posts and media", zh: "国家机构、职务与媒体" },
  version: "0.1.0",
  license: "CC-BY-4.0",
  languages: ["zh", "en"],
  extends: [],
  defaults: { subject: "state-institutions" },
  sources: {
    "backer-2023": {
      title: "国务院机构改革方案 (State Council Institutional Reform Plan)",
      publisher: "Law at the End of the Day (blog)",
      date: "2023-03-14",
      url: "https://lcbackerblog.blogspot.com/2023/03/state-council-institutional-reform-plan.html?m=1"
    },
    "cd-podcast-2024": {
      title: "China Daily Podcast (bilingual news of 19 November 2024)",
      publisher: "China Daily (podtail.com)",
      date: "2024-11",
      url: "https://podtail.com/fi/podcast/china-daily-podcast/--xi-usher-china-peru-ties-into-brighter-future"
    },
    "china-world-2019": {
      title: "China and the World in the New Era (双语:《新时代的中国与世界》白皮书)",
      publisher: "State Council Information Office of the People's Republic of China (bilingual copy, gaozhaiedu.com)",
      date: "2019-09",
      url: "http://www.gaozhaiedu.com/html/whitepaper/baipishushuangyu/2019/1009/2941.html"
    },
    "daily-word-self-reliance": {
      title: "每日一词∣高水平科技自立自强 sci-tech self-reliance and self-strengthening at higher levels",
      publisher: "China Daily",
      date: "2021-05-31",
      url: "https://language.chinadaily.com.cn/a/202105/31/WS60b4a593a31024ad0bac29a9.html"
    },
    "gwr-2016": {
      title: "Report on the Work of the Government (2016)",
      publisher: "State Council of the People's Republic of China",
      date: "2016-03-05"
    },
    "gwr-2017": {
      title: "Report on the Work of the Government (2017)",
      publisher: "State Council of the People's Republic of China",
      date: "2017-03-05"
    },
    "gwr-2018": {
      title: "Report on the Work of the Government (2018)",
      publisher: "State Council of the People's Republic of China",
      date: "2018-03-05"
    },
    "keywords-npcsc": { title: "Standing Committee of the NPC", publisher: "China Keywords, china.org.cn", date: "2024-12-10" },
    "keywords-spp": { title: "Supreme People's Procuratorate", publisher: "China Keywords, china.org.cn", date: "2024-12-10" },
    "keywords-state-council": {
      title: "国务院 / State Council",
      publisher: "China Keywords, Academy of Contemporary China and World Studies",
      date: "2024-12-05",
      url: "http://keywords.china.org.cn/2024-12/05/content_117589606.html"
    },
    "ministries-2018": {
      title: "双语 | 国务院机构改革方案 调整后26个部门怎么译?",
      publisher: "译·世界, from China Daily",
      date: "2018-03-13",
      url: "https://freewechat.com/a/MjM5MDkxMzgxNA==/2649427681/"
    },
    "npcsc-report-2022": {
      title: "Report on the Work of the Standing Committee of the National People's Congress (2022)",
      publisher: "Standing Committee of the National People's Congress (copy, wikisource)",
      date: "2022-03-08",
      url: "https://en.m.wikisource.org/wiki/Report_on_the_Work_of_the_Standing_Committee_of_the_National_People%27s_Congress_(2022)"
    },
    "nsc-2018": {
      title: "国家监察委开局 New anti-corruption organ",
      publisher: "newdu.com",
      date: "2018-03-06",
      url: "http://en.newdu.com/thread-356962-1-1.html"
    },
    "reform-plan-2023": {
      title: "重磅!国务院机构改革方案公布",
      publisher: "China Daily",
      date: "2023-03-08",
      url: "https://language.chinadaily.com.cn/a/202303/08/WS640ff889a31057c47ebb4608.html"
    },
    "titles-2022": {
      title: "我国家机构有关人员职衔规范译法（英文）",
      publisher: "yeeonimmi.com",
      date: "2022-12-11",
      url: "http://yeeonimmi.com/index.php/2022/12/11/%E6%88%91%E5%9B%BD%E5%AE%B6%E6%9C%BA%E6%9E%84%E6%9C%89%E5%85%B3%E4%BA%BA%E5%91%98%E8%81%8C%E8%A1%94%E8%A7%84%E8%8C%83%E8%AF%91%E6%B3%95%EF%BC%88%E8%8B%B1%E6%96%87%EF%BC%89/"
    },
    "wangyi-2022": {
      title: "Maintain a Global Vision, Forge Ahead with Greater Resolve and Write a New Chapter in Major-Country Diplomacy with Chinese Characteristics",
      publisher: "Ministry of Foreign Affairs (bilingual copy, gaozhaiedu.com)",
      date: "2022-12-25",
      url: "https://www.gaozhaiedu.com/html/whitepaper/wangyishuangyuyanjiangzhici/2022/1227/5182.html"
    },
    "wangyi-qiushi-2025": {
      title: "Holding High the Banner of Building a Community with a Shared Future for Mankind and Striving for Greater Achievements in Major-Country Diplomacy with Chinese Characteristics",
      publisher: "Ministry of Foreign Affairs; Qiushi Journal 2025 No. 2 (bilingual copy, wxredian.com)",
      date: "2025-01",
      url: "https://wxredian.com/art?id=5d7a8c9eb9d960207b8dd60cda3254e5"
    },
    "wp-taiwan-news-2022": {
      title: "《台湾问题与新时代中国统一事业》白皮书",
      publisher: "haosuyi.com, after Xinhua",
      date: "2022-08",
      url: "https://m.haosuyi.com/news/show-13934.html"
    },
    "yang-2022": {
      title: "Studying and Implementing Xi Jinping Thought on Diplomacy in a Deep-going Way and Opening up New Horizons in China's External Work",
      publisher: "Yang Jiechi, People's Daily (bilingual copy)",
      date: "2022-05-16",
      url: "http://m.lishuizhu.cn/tgmj/3799"
    }
  },
  entries: [
    {
      id: "assistant-minister",
      zh: "部长助理",
      en: "assistant minister",
      related: [{ id: "vice-minister", rel: "contrast" }],
      source: "titles-2022",
      confidence: 2,
      tests: [{ zh: "部长助理出席", en: "The assistant minister attended", expect: [] }]
    },
    {
      id: "auditor-general",
      zh: "审计长",
      en: ["auditor general", "auditor-general"],
      source: "keywords-state-council",
      confidence: 3,
      tests: [{ zh: "审计长作报告", en: "The auditor-general delivered the report", expect: [] }]
    },
    {
      id: "autonomous-region",
      zh: "自治区",
      en: "autonomous region",
      match: { notIn: ["自治区域"] },
      source: ["gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "自治区成立70周年", en: "the 70th anniversary of the autonomous region", expect: [] }]
    },
    {
      id: "board-chairman",
      zh: "董事长",
      en: [
        "chairman",
        "chairman of the board",
        "chairman of the board of directors",
        "board chairman",
        "chairperson",
        "chairwoman",
        { term: "President", style: "casic", note: "house form on the English pages of that company" }
      ],
      related: [{ id: "general-manager", rel: "contrast" }],
      note: '"President" for 董事长 is a house form; elsewhere it is read as 总裁 or 总经理.',
      confidence: 1,
      tests: [{ zh: "公司董事长", en: "the chairman of the company", expect: [] }]
    },
    {
      id: "central-peoples-government",
      zh: "中央人民政府",
      en: [{ term: "Central People's Government", match: { case: "insensitive" } }, "central government"],
      source: "keywords-state-council",
      confidence: 3,
      tests: [{ zh: "国务院，即中央人民政府", en: "the State Council, that is, the Central People's Government", expect: [] }]
    },
    {
      id: "chairman-of-the-npc-standing-committee",
      zh: ["全国人大常委会委员长", "委员长"],
      en: [
        "chairman of the NPC Standing Committee",
        { term: "Chairman of the Standing Committee of the National People's Congress", source: "npcsc-report-2022" },
        "chairperson of the NPC Standing Committee",
        { term: "chairperson", source: "keywords-npcsc" },
        "top legislator"
      ],
      source: "titles-2022",
      confidence: 2,
      tests: [{ zh: "全国人大常委会委员长", en: "the chairman of the NPC Standing Committee", expect: [] }]
    },
    {
      id: "chief-executive",
      zh: "行政长官",
      en: "chief executive",
      match: { near: ["香港", "澳门", "特区", "特别行政区", "Hong Kong", "Macao", "SAR"] },
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "行政长官依法施政", en: "The chief executive governs in accordance with the law", expect: [] }]
    },
    {
      id: "china-central-television",
      zh: ["中央电视台", { term: "央视", type: "shortForm" }],
      en: [{ term: "China Central Television", type: "fullForm" }, { term: "CCTV", type: "acronym" }],
      match: { notIn: ["中央视"] },
      related: [{ id: "china-media-group", rel: "contrast" }],
      confidence: 1,
      tests: [{ zh: "中央电视台播出节目", en: "China Central Television broadcast the program", expect: [] }]
    },
    {
      id: "china-daily",
      zh: "中国日报",
      en: "China Daily",
      confidence: 1,
      tests: [{ zh: "中国日报的报道", en: "a report of China Daily", expect: [] }]
    },
    {
      id: "china-media-group",
      zh: "中央广播电视总台",
      en: [{ term: "China Media Group", type: "fullForm" }, { term: "CMG", type: "acronym" }],
      related: [{ id: "china-central-television", rel: "contrast" }],
      confidence: 1,
      tests: [{ zh: "中央广播电视总台播出节目", en: "China Media Group broadcast the program", expect: [] }]
    },
    {
      id: "china-national-intellectual-property-administration",
      zh: "国家知识产权局",
      en: [
        { term: "China National Intellectual Property Administration", type: "fullForm", valid: { from: "2018-08" } },
        { term: "CNIPA", type: "acronym", valid: { from: "2018-08" } },
        {
          term: "State Intellectual Property Office",
          valid: { until: "2018-08" },
          note: "English name used before the reform of 2018; month of the change not verified"
        },
        { term: "SIPO", type: "acronym", valid: { until: "2018-08" } }
      ],
      confidence: 1,
      tests: [{ zh: "国家知识产权局公布了数据", en: "The China National Intellectual Property Administration published the data", expect: [] }]
    },
    {
      id: "china-securities-regulatory-commission",
      zh: ["中国证券监督管理委员会", { term: "中国证监会", type: "shortForm" }, { term: "证监会", type: "shortForm" }],
      en: [{ term: "China Securities Regulatory Commission", type: "fullForm" }, { term: "CSRC", type: "acronym" }],
      match: { notIn: ["香港证监会", "美国证监会", "印度证监会"] },
      related: [{ id: "national-financial-regulatory-administration", rel: "contrast" }],
      confidence: 1,
      tests: [{ zh: "中国证监会发布规则", en: "The China Securities Regulatory Commission published the rules", expect: [] }]
    },
    {
      id: "chinese-academy-of-engineering",
      zh: "中国工程院",
      en: [
        { term: "Chinese Academy of Engineering", type: "fullForm" },
        { term: "CAE", type: "acronym", match: { near: ["Academy", "academician", "Engineering"] } }
      ],
      avoid: [{ term: "China Academy of Engineering", basis: "predicted" }],
      related: [{ id: "chinese-academy-of-sciences", rel: "contrast" }],
      source: "daily-word-self-reliance",
      confidence: 2,
      tests: [{ zh: "中国工程院的专家", en: "experts of the Chinese Academy of Engineering", expect: [] }]
    },
    {
      id: "chinese-academy-of-sciences",
      zh: ["中国科学院", { term: "中科院", type: "shortForm" }],
      en: [{ term: "Chinese Academy of Sciences", type: "fullForm" }, { term: "CAS", type: "acronym" }],
      avoid: [{ term: "China Academy of Sciences", basis: "predicted" }],
      match: { notIn: ["中国科学院大学"] },
      related: [
        { id: "chinese-academy-of-engineering", rel: "contrast" },
        { id: "chinese-academy-of-social-sciences", rel: "contrast" }
      ],
      source: "daily-word-self-reliance",
      confidence: 2,
      tests: [{ zh: "中国科学院的院长", en: "the president of the Chinese Academy of Sciences", expect: [] }]
    },
    {
      id: "chinese-academy-of-social-sciences",
      zh: ["中国社会科学院", { term: "中国社科院", type: "shortForm" }],
      en: [{ term: "Chinese Academy of Social Sciences", type: "fullForm" }, { term: "CASS", type: "acronym" }],
      avoid: [{ term: "China Academy of Social Sciences", basis: "predicted" }],
      related: [{ id: "chinese-academy-of-sciences", rel: "contrast" }],
      confidence: 1,
      tests: [{ zh: "中国社会科学院的学者", en: "scholars of the Chinese Academy of Social Sciences", expect: [] }]
    },
    {
      id: "civil-servant",
      zh: "公务员",
      en: ["public servant", "civil servant"],
      source: "gwr-2017",
      confidence: 2,
      tests: [{ zh: "广大公务员", en: "all public servants", expect: [] }]
    },
    {
      id: "cppcc",
      zh: ["中国人民政治协商会议", { term: "人民政协", type: "shortForm" }],
      en: [
        { term: "Chinese People's Political Consultative Conference", type: "fullForm" },
        { term: "CPPCC", type: "acronym", source: "gwr-2017" },
        { term: "CPPCC committee", source: ["gwr-2016", "gwr-2017"] }
      ],
      avoid: [{ term: "Chinese People's Political Consultative Congress", basis: "predicted", note: '会议 is "Conference"' }],
      related: [{ id: "national-peoples-congress", rel: "contrast" }],
      source: "titles-2022",
      confidence: 2,
      tests: [{ zh: "中国人民政治协商会议成立", en: "The Chinese People's Political Consultative Conference was founded", expect: [] }]
    },
    {
      id: "cppcc-national-committee",
      zh: ["中国人民政治协商会议全国委员会", { term: "全国政协", type: "shortForm" }],
      en: [
        { term: "National Committee of the Chinese People's Political Consultative Conference", type: "fullForm" },
        { term: "CPPCC National Committee", type: "shortForm" },
        { term: "National Committee of the CPPCC", type: "shortForm" },
        { term: "CPPCC", type: "acronym", source: ["gwr-2016", "gwr-2017", "gwr-2018"] }
      ],
      related: [{ id: "national-peoples-congress", rel: "contrast" }],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "全国政协召开会议", en: "The CPPCC National Committee held a meeting", expect: [] }]
    },
    {
      id: "cppcc-national-committee-member",
      zh: ["全国政协委员", "政协委员"],
      en: [
        "CPPCC National Committee member",
        { term: "member of the National Committee of the Chinese People's Political Consultative Conference", source: "gwr-2018" },
        {
          term: "member of CPPCC committee",
          match: { forms: ["members of CPPCC committees", "members of the CPPCC committees", "members of the CPPCC"] },
          source: "gwr-2017"
        },
        "member of the CPPCC National Committee",
        "CPPCC member"
      ],
      avoid: [{ term: "CPPCC deputy", basis: "predicted", note: "政协委员 are members; deputies sit in the people’s congresses" }],
      related: [{ id: "npc-deputy", rel: "contrast" }],
      source: "gwr-2017",
      confidence: 2,
      tests: [{ zh: "政协委员提出意见", en: "Members of the CPPCC National Committee made comments", expect: [] }]
    },
    {
      id: "economic-daily",
      zh: "经济日报",
      en: "Economic Daily",
      confidence: 1,
      tests: [{ zh: "经济日报创刊40周年", en: "the 40th anniversary of the Economic Daily", expect: [] }]
    },
    {
      id: "general-administration-of-customs",
      zh: "海关总署",
      en: [
        { term: "General Administration of Customs", type: "fullForm" },
        { term: "GACC", type: "acronym" },
        "General Administration of Customs of the People's Republic of China",
        "General Administration of Customs of China"
      ],
      confidence: 1,
      tests: [{ zh: "海关总署公布了数据", en: "The General Administration of Customs published the data", expect: [] }]
    },
    {
      id: "general-manager",
      zh: "总经理",
      en: ["general manager", "president", "managing director"],
      match: { notIn: ["副总经理"] },
      related: [{ id: "board-chairman", rel: "contrast" }],
      confidence: 1,
      tests: [{ zh: "公司总经理", en: "the general manager of the company", expect: [] }]
    },
    {
      id: "general-office-of-the-state-council",
      zh: "国务院办公厅",
      en: ["General Office of the State Council", "State Council General Office"],
      source: "ministries-2018",
      confidence: 2,
      tests: [{ zh: "国务院办公厅印发意见", en: "The General Office of the State Council issued guidelines", expect: [] }]
    },
    {
      id: "government-departments",
      zh: "政府部门",
      en: ["government department", "government agency", "government body"],
      source: "gwr-2017",
      confidence: 2,
      tests: [{ zh: "省级政府部门", en: "provincial-level government departments", expect: [] }]
    },
    {
      id: "governments-at-all-levels",
      zh: "各级政府",
      en: [
        "governments at all levels",
        { term: "government at all levels", source: ["gwr-2016", "gwr-2017", "gwr-2018"] },
        { term: "all levels of government", source: "gwr-2018" },
        { term: "every level of government", source: "gwr-2018" }
      ],
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "各级政府要带头", en: "Governments at all levels must take the lead", expect: [] }]
    },
    {
      id: "guangming-daily",
      zh: "光明日报",
      en: "Guangming Daily",
      confidence: 1,
      tests: [{ zh: "光明日报的文章", en: "an article of Guangming Daily", expect: [] }]
    },
    {
      id: "hong-kong-special-administrative-region",
      zh: ["香港特别行政区", { term: "香港特区", type: "shortForm" }],
      en: [
        { term: "Hong Kong Special Administrative Region", type: "fullForm", source: "cd-podcast-2024" },
        { term: "HKSAR", type: "acronym", source: "cd-podcast-2024" },
        { term: "Hong Kong SAR", type: "shortForm" },
        { term: "Hong Kong and Macao special administrative regions", source: ["gwr-2016", "gwr-2017", "gwr-2018"] },
        { term: "Hong Kong", type: "shortForm", source: ["gwr-2016", "gwr-2017", "gwr-2018"] }
      ],
      avoid: [{ term: "Hongkong Special Administrative Region", basis: "predicted" }],
      related: [{ id: "macao-special-administrative-region", rel: "contrast" }],
      source: "cd-podcast-2024",
      confidence: 2,
      tests: [{ zh: "香港特别行政区高等法院", en: "the High Court of the Hong Kong Special Administrative Region", expect: [] }]
    },
    {
      id: "local-government",
      zh: ["地方政府", "地方各级政府"],
      en: "local government",
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "地方政府债务", en: "local government debt", expect: [] }]
    },
    {
      id: "macao-special-administrative-region",
      zh: ["澳门特别行政区", { term: "澳门特区", type: "shortForm" }],
      en: [
        { term: "Macao Special Administrative Region", type: "fullForm" },
        { term: "Macao SAR", type: "shortForm" },
        { term: "Hong Kong and Macao special administrative regions", source: ["gwr-2016", "gwr-2017", "gwr-2018"] },
        { term: "Macao", type: "shortForm" },
        { term: "two regions", note: "for 香港、澳门特别行政区 once both have been named", source: ["gwr-2016", "gwr-2017", "gwr-2018"] }
      ],
      avoid: [{ term: "Macau Special Administrative Region", basis: "predicted", note: "official texts spell Macao" }],
      related: [{ id: "hong-kong-special-administrative-region", rel: "contrast" }],
      confidence: 1,
      tests: [{ zh: "澳门特别行政区政府", en: "the government of the Macao Special Administrative Region", expect: [] }]
    },
    {
      id: "minister-of-foreign-affairs",
      zh: ["外交部长", "外交部部长", "外长"],
      en: ["Minister of Foreign Affairs", "foreign minister"],
      match: { notIn: ["外长期", "国外长", "海外长", "以外长", "户外长", "外长大", "外长城", "此外长"] },
      source: "wangyi-2022",
      confidence: 2,
      tests: [{ zh: "外交部长出席", en: "The foreign minister attended", expect: [] }]
    },
    {
      id: "ministry-of-agriculture-and-rural-affairs",
      zh: "农业农村部",
      en: [{ term: "Ministry of Agriculture and Rural Affairs", type: "fullForm" }, { term: "MARA", type: "acronym" }],
      avoid: [
        {
          term: "ministry of agriculture and rural areas",
          basis: "seen",
          note: 'China Daily report on the draft plan, March 2018; the name became "Rural Affairs"'
        }
      ],
      match: { notIn: ["农业农村部门", "农业农村部长", "农业农村部部长", "农业农村部副部长", "农业农村部署", "农业农村部分"] },
      source: "ministries-2018",
      confidence: 2,
      tests: [
        { zh: "农业农村部发布通知", en: "The Ministry of Agriculture and Rural Affairs issued a notice", expect: [] },
        { zh: "农业农村部发布通知", en: "The Ministry of Agriculture and Rural Areas issued a notice", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "ministry-of-civil-affairs",
      zh: "民政部",
      en: [{ term: "Ministry of Civil Affairs", type: "fullForm" }, { term: "MCA", type: "acronym" }],
      match: { notIn: ["民政部门", "民政部长", "民政部部长", "民政部副部长", "民政部署", "民政部分"] },
      source: "ministries-2018",
      confidence: 2,
      tests: [{ zh: "民政部发布通知", en: "The Ministry of Civil Affairs issued a notice", expect: [] }]
    },
    {
      id: "ministry-of-commerce",
      zh: "商务部",
      en: [{ term: "Ministry of Commerce", type: "fullForm" }, { term: "MOFCOM", type: "acronym" }],
      match: { notIn: ["商务部门", "商务部长", "商务部部长", "商务部副部长", "商务部署", "商务部分"] },
      source: "ministries-2018",
      confidence: 2,
      tests: [{ zh: "商务部发布通知", en: "The Ministry of Commerce issued a notice", expect: [] }]
    },
    {
      id: "ministry-of-culture-and-tourism",
      zh: ["文化和旅游部", { term: "文旅部", type: "shortForm" }],
      en: [{ term: "Ministry of Culture and Tourism", type: "fullForm" }, { term: "MCT", type: "acronym" }],
      match: {
        notIn: ["文化和旅游部门", "文旅部门", "文化和旅游部长", "文化和旅游部部长", "文化和旅游部副部长", "文旅部长", "文旅部部长", "文旅部副部长", "文化和旅游部署", "文化和旅游部分", "文旅部署", "文旅部分"]
      },
      source: "ministries-2018",
      confidence: 2,
      tests: [{ zh: "文化和旅游部发布通知", en: "The Ministry of Culture and Tourism issued a notice", expect: [] }]
    },
    {
      id: "ministry-of-ecology-and-environment",
      zh: "生态环境部",
      en: [{ term: "Ministry of Ecology and Environment", type: "fullForm" }, { term: "MEE", type: "acronym" }],
      avoid: [
        {
          term: "Ministry of Ecological Environment",
          basis: "seen",
          note: "press rendering of March 2018, before the ministry chose its English name",
          source: "ministries-2018"
        }
      ],
      match: { notIn: ["生态环境部门", "生态环境部长", "生态环境部署", "生态环境部分"] },
      related: [{ id: "ministry-of-natural-resources", rel: "contrast" }],
      confidence: 1,
      tests: [
        { zh: "生态环境部发布通知", en: "The Ministry of Ecology and Environment issued a notice", expect: [] },
        { zh: "生态环境部发布通知", en: "The Ministry of Ecological Environment issued a notice", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "ministry-of-education",
      zh: "教育部",
      en: [{ term: "Ministry of Education", type: "fullForm" }, { term: "MOE", type: "acronym" }],
      match: { notIn: ["教育部门", "教育部长", "教育部部长", "教育部副部长", "教育部署", "教育部分"] },
      source: "ministries-2018",
      confidence: 2,
      tests: [{ zh: "教育部发布通知", en: "The Ministry of Education issued a notice", expect: [] }]
    },
    {
      id: "ministry-of-emergency-management",
      zh: "应急管理部",
      en: [{ term: "Ministry of Emergency Management", type: "fullForm" }, { term: "MEM", type: "acronym" }],
      match: { notIn: ["应急管理部门", "应急管理部长", "应急管理部部长", "应急管理部副部长", "应急管理部署", "应急管理部分"] },
      source: "ministries-2018",
      confidence: 2,
      tests: [{ zh: "应急管理部发布通知", en: "The Ministry of Emergency Management issued a notice", expect: [] }]
    },
    {
      id: "ministry-of-finance",
      zh: "财政部",
      en: [{ term: "Ministry of Finance", type: "fullForm" }, { term: "MOF", type: "acronym" }],
      match: { notIn: ["财政部门", "财政部长", "财政部部长", "财政部副部长", "财政部署", "财政部分"] },
      source: "ministries-2018",
      confidence: 2,
      tests: [{ zh: "财政部发布通知", en: "The Ministry of Finance issued a notice", expect: [] }]
    },
    {
      id: "ministry-of-foreign-affairs",
      zh: "外交部",
      en: [
        { term: "Ministry of Foreign Affairs", type: "fullForm" },
        { term: "MFA", type: "acronym" },
        { term: "Foreign Ministry", type: "shortForm" }
      ],
      match: { notIn: ["外交部门", "外交部长", "外交部部长", "外交部副部长", "外交部署", "外交部分"] },
      source: "ministries-2018",
      confidence: 2,
      tests: [{ zh: "外交部发表声明", en: "The Foreign Ministry issued a statement", expect: [] }]
    },
    {
      id: "ministry-of-housing-and-urban-rural-development",
      zh: ["住房和城乡建设部", { term: "住房城乡建设部", type: "shortForm" }, { term: "住建部", type: "shortForm" }],
      en: [{ term: "Ministry of Housing and Urban-Rural Development", type: "fullForm" }, { term: "MOHURD", type: "acronym" }],
      avoid: [
        { term: "Ministry of Housing and Urban-Rural Construction", basis: "predicted", note: '建设 in this name is "Development"' }
      ],
      match: {
        notIn: [
          "住房和城乡建设部门",
          "住房城乡建设部门",
          "住建部门",
          "住房和城乡建设部长",
          "住房和城乡建设部部长",
          "住房和城乡建设部副部长",
          "住房城乡建设部长",
          "住房城乡建设部部长",
          "住房城乡建设部副部长",
          "住建部长",
          "住建部部长",
          "住建部副部长",
          "住房和城乡建设部署",
          "住房和城乡建设部分",
          "住房城乡建设部署",
          "住房城乡建设部分",
          "住建部署",
          "住建部分"
        ]
      },
      source: "ministries-2018",
      confidence: 2,
      tests: [{ zh: "住房和城乡建设部发布通知", en: "The Ministry of Housing and Urban-Rural Development issued a notice", expect: [] }]
    },
    {
      id: "ministry-of-human-resources-and-social-security",
      zh: ["人力资源和社会保障部", { term: "人力资源社会保障部", type: "shortForm" }, { term: "人社部", type: "shortForm" }],
      en: [{ term: "Ministry of Human Resources and Social Security", type: "fullForm" }, { term: "MOHRSS", type: "acronym" }],
      match: {
        notIn: [
          "人力资源和社会保障部门",
          "人力资源社会保障部门",
          "人社部门",
          "人力资源和社会保障部长",
          "人力资源和社会保障部部长",
          "人力资源和社会保障部副部长",
          "人力资源社会保障部长",
          "人力资源社会保障部部长",
          "人力资源社会保障部副部长",
          "人社部长",
          "人社部部长",
          "人社部副部长",
          "人力资源和社会保障部署",
          "人力资源和社会保障部分",
          "人力资源社会保障部署",
          "人力资源社会保障部分",
          "人社部署",
          "人社部分"
        ]
      },
      source: "ministries-2018",
      confidence: 2,
      tests: [{ zh: "人力资源和社会保障部发布通知", en: "The Ministry of Human Resources and Social Security issued a notice", expect: [] }]
    },
    {
      id: "ministry-of-industry-and-information-technology",
      zh: ["工业和信息化部", { term: "工信部", type: "shortForm" }],
      en: [{ term: "Ministry of Industry and Information Technology", type: "fullForm" }, { term: "MIIT", type: "acronym" }],
      avoid: [
        {
          term: "Ministry of Industry and Informatization",
          basis: "predicted",
          note: '信息化 in this name is "Information Technology"'
        }
      ],
      match: {
        notIn: [
          "工业和信息化部门",
          "工信部门",
          "工业和信息化部长",
          "工业和信息化部部长",
          "工业和信息化部副部长",
          "工信部长",
          "工信部部长",
          "工信部副部长",
          "工业和信息化部署",
          "工业和信息化部分",
          "工信部署",
          "工信部分"
        ]
      },
      related: [{ id: "ministry-of-science-and-technology", rel: "contrast" }],
      source: "ministries-2018",
      confidence: 2,
      tests: [{ zh: "工业和信息化部发布通知", en: "The Ministry of Industry and Information Technology issued a notice", expect: [] }]
    },
    {
      id: "ministry-of-justice",
      zh: "司法部",
      en: [{ term: "Ministry of Justice", type: "fullForm" }, { term: "MOJ", type: "acronym" }],
      match: { notIn: ["司法部门", "司法部长", "司法部部长", "司法部副部长", "司法部署", "司法部分"] },
      source: "ministries-2018",
      confidence: 2,
      tests: [{ zh: "司法部发布通知", en: "The Ministry of Justice issued a notice", expect: [] }]
    },
    {
      id: "ministry-of-national-defense",
      zh: "国防部",
      en: [
        { term: "Ministry of National Defense", type: "fullForm" },
        { term: "MND", type: "acronym" },
        { term: "Defense Ministry", type: "shortForm" }
      ],
      match: { notIn: ["国防部门", "国防部长", "国防部队", "国防部部长", "国防部副部长", "国防部署", "国防部分"] },
      source: "ministries-2018",
      confidence: 2,
      tests: [{ zh: "国防部发布通知", en: "The Ministry of National Defense issued a notice", expect: [] }]
    },
    {
      id: "ministry-of-natural-resources",
      zh: "自然资源部",
      en: [{ term: "Ministry of Natural Resources", type: "fullForm" }, { term: "MNR", type: "acronym" }],
      match: { notIn: ["自然资源部门", "自然资源部长", "自然资源部部长", "自然资源部副部长", "自然资源部署", "自然资源部分"] },
      related: [{ id: "ministry-of-ecology-and-environment", rel: "contrast" }],
      source: "ministries-2018",
      confidence: 2,
      tests: [{ zh: "自然资源部发布通知", en: "The Ministry of Natural Resources issued a notice", expect: [] }]
    },
    {
      id: "ministry-of-public-security",
      zh: "公安部",
      en: [{ term: "Ministry of Public Security", type: "fullForm" }, { term: "MPS", type: "acronym" }],
      match: { notIn: ["公安部门", "公安部队", "公安部长", "公安部部长", "公安部副部长", "公安部署", "公安部分"] },
      related: [{ id: "ministry-of-state-security", rel: "contrast" }],
      source: "ministries-2018",
      confidence: 2,
      tests: [{ zh: "公安部发布通知", en: "The Ministry of Public Security issued a notice", expect: [] }]
    },
    {
      id: "ministry-of-science-and-technology",
      zh: ["科学技术部", { term: "科技部", type: "shortForm" }],
      en: [{ term: "Ministry of Science and Technology", type: "fullForm" }, { term: "MOST", type: "acronym" }],
      match: {
        notIn: ["科技部门", "科技部长", "科技部队", "科学技术部门", "科学技术部长", "科学技术部部长", "科学技术部副部长", "科技部部长", "科技部副部长", "科学技术部署", "科学技术部分", "科技部署", "科技部分"]
      },
      related: [{ id: "ministry-of-industry-and-information-technology", rel: "contrast" }],
      source: ["ministries-2018", "reform-plan-2023"],
      confidence: 2,
      tests: [{ zh: "科学技术部发布通知", en: "The Ministry of Science and Technology issued a notice", expect: [] }]
    },
    {
      id: "ministry-of-state-security",
      zh: ["国家安全部", { term: "国安部", type: "shortForm" }],
      en: [{ term: "Ministry of State Security", type: "fullForm" }, { term: "MSS", type: "acronym" }],
      match: {
        notIn: ["国家安全部门", "国家安全部长", "国家安全部部长", "国家安全部副部长", "国安部门", "国安部长", "国安部部长", "国安部副部长", "国家安全部署", "国家安全部分", "国安部署", "国安部分"]
      },
      related: [{ id: "ministry-of-public-security", rel: "contrast" }],
      source: "ministries-2018",
      confidence: 2,
      tests: [{ zh: "国家安全部发布通知", en: "The Ministry of State Security issued a notice", expect: [] }]
    },
    {
      id: "ministry-of-transport",
      zh: "交通运输部",
      en: [{ term: "Ministry of Transport", type: "fullForm" }, { term: "MOT", type: "acronym" }],
      match: { notIn: ["交通运输部门", "交通运输部长", "交通运输部部长", "交通运输部副部长", "交通运输部署", "交通运输部分"] },
      source: "ministries-2018",
      confidence: 2,
      tests: [{ zh: "交通运输部发布通知", en: "The Ministry of Transport issued a notice", expect: [] }]
    },
    {
      id: "ministry-of-veterans-affairs",
      zh: "退役军人事务部",
      en: [{ term: "Ministry of Veterans Affairs", type: "fullForm" }, { term: "MVA", type: "acronym" }],
      match: { notIn: ["退役军人事务部门", "退役军人事务部长", "退役军人事务部部长", "退役军人事务部副部长", "退役军人事务部署", "退役军人事务部分"] },
      note: '"ministry of veteran affairs" was met in a newspaper report of March 2018.',
      source: "ministries-2018",
      confidence: 2,
      tests: [{ zh: "退役军人事务部发布通知", en: "The Ministry of Veterans Affairs issued a notice", expect: [] }]
    },
    {
      id: "ministry-of-water-resources",
      zh: "水利部",
      en: [{ term: "Ministry of Water Resources", type: "fullForm" }, { term: "MWR", type: "acronym" }],
      match: { notIn: ["水利部门", "水利部长", "水利部部长", "水利部副部长", "水利部署", "水利部分"] },
      source: "ministries-2018",
      confidence: 2,
      tests: [{ zh: "水利部发布通知", en: "The Ministry of Water Resources issued a notice", expect: [] }]
    },
    {
      id: "municipality-directly-under-the-central-government",
      zh: "直辖市",
      en: ["municipality directly under the central government", { term: "municipality", type: "shortForm" }],
      avoid: [{ term: "direct-controlled municipality", basis: "predicted", note: "used abroad, not in official texts" }],
      confidence: 1,
      tests: [
        {
          zh: "各省、自治区、直辖市",
          en: "provinces, autonomous regions, and municipalities directly under the central government",
          expect: []
        }
      ]
    },
    {
      id: "national-audit-office",
      zh: "审计署",
      en: [{ term: "National Audit Office", type: "fullForm" }, { term: "NAO", type: "acronym" }],
      avoid: [
        {
          term: "State Auditing Administration",
          severity: "warning",
          basis: "seen",
          note: 'old rendering, met on the 2014 page "State Council Organization Chart" of the English government site'
        }
      ],
      source: ["ministries-2018", "keywords-state-council"],
      confidence: 2,
      tests: [
        { zh: "审计署发布通知", en: "The National Audit Office issued a notice", expect: [] },
        { zh: "审计署发布通知", en: "The State Auditing Administration issued a notice", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "national-bureau-of-statistics",
      zh: "国家统计局",
      en: [{ term: "National Bureau of Statistics", type: "fullForm" }, { term: "NBS", type: "acronym" }],
      confidence: 1,
      tests: [{ zh: "国家统计局公布了数据", en: "The National Bureau of Statistics published the data", expect: [] }]
    },
    {
      id: "national-data-administration",
      zh: "国家数据局",
      en: [
        { term: "National Data Administration", type: "fullForm" },
        { term: "NDA", type: "acronym", match: { near: ["data", "Data"] } }
      ],
      avoid: [
        {
          term: "national data bureau",
          severity: "warning",
          basis: "seen",
          note: "description in China Daily of 7 March 2023, before the body had its English name"
        }
      ],
      valid: { from: "2023-03" },
      source: "backer-2023",
      confidence: 2,
      tests: [
        { zh: "国家数据局公布了名单", en: "The National Data Administration published the list", expect: [] },
        { zh: "国家数据局公布了名单", en: "The national data bureau published the list", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "national-development-and-reform-commission",
      zh: ["国家发展和改革委员会", { term: "国家发展改革委", type: "shortForm" }, { term: "国家发改委", type: "shortForm" }],
      en: [{ term: "National Development and Reform Commission", type: "fullForm" }, { term: "NDRC", type: "acronym" }],
      avoid: [
        { term: "National Development and Reform Committee", basis: "predicted", note: '委员会 of the State Council is "commission"' }
      ],
      source: "ministries-2018",
      confidence: 2,
      tests: [{ zh: "国家发展改革委公布了方案", en: "The NDRC released the plan", expect: [] }]
    },
    {
      id: "national-financial-regulatory-administration",
      zh: ["国家金融监督管理总局", { term: "金融监管总局", type: "shortForm" }],
      en: [{ term: "National Financial Regulatory Administration", type: "fullForm" }, { term: "NFRA", type: "acronym" }],
      avoid: [
        {
          term: "national administration for financial regulation",
          severity: "warning",
          basis: "seen",
          note: "China Daily description of 7 March 2023, before the body had its English name"
        }
      ],
      related: [{ id: "china-securities-regulatory-commission", rel: "contrast" }],
      valid: { from: "2023-03" },
      source: "backer-2023",
      confidence: 2,
      tests: [
        { zh: "国家金融监督管理总局成立", en: "The National Financial Regulatory Administration was set up", expect: [] },
        { zh: "国家金融监督管理总局成立", en: "The national administration for financial regulation was set up", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "national-health-commission",
      zh: ["国家卫生健康委员会", { term: "国家卫生健康委", type: "shortForm" }, { term: "国家卫健委", type: "shortForm" }],
      en: [{ term: "National Health Commission", type: "fullForm" }, { term: "NHC", type: "acronym" }],
      avoid: [{ term: "National Health Committee", basis: "predicted" }],
      source: "ministries-2018",
      confidence: 2,
      tests: [{ zh: "国家卫生健康委员会发布通知", en: "The National Health Commission issued a notice", expect: [] }]
    },
    {
      id: "national-peoples-congress",
      zh: ["全国人民代表大会", { term: "全国人大", type: "shortForm" }],
      en: [
        { term: "National People's Congress", type: "fullForm" },
        { term: "NPC", type: "acronym", source: ["gwr-2017", "gwr-2018"] }
      ],
      related: [{ id: "npc-standing-committee", rel: "contrast" }, { id: "cppcc-national-committee", rel: "contrast" }],
      note: "Not to be confused with the National Congress of the Party (全国代表大会).",
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "全国人民代表大会听取报告", en: "The National People's Congress heard the report", expect: [] }]
    },
    {
      id: "national-supervisory-commission",
      zh: ["国家监察委员会", { term: "国家监委", type: "shortForm" }],
      en: [
        { term: "National Supervisory Commission", type: "fullForm", valid: { from: "2018-03" } },
        {
          term: "National Commission of Supervision",
          valid: { from: "2018-03" },
          note: "form used by the body itself on its English pages in earlier years; not verified"
        }
      ],
      source: "nsc-2018",
      confidence: 2,
      tests: [{ zh: "国家监察委员会成立", en: "The National Supervisory Commission was established", expect: [] }]
    },
    {
      id: "npc-deputy",
      zh: ["全国人大代表", "人大代表"],
      en: [
        "NPC deputy",
        "deputy to the National People's Congress",
        {
          term: "deputy to people's congress",
          match: {
            forms: ["deputies to people's congresses", "deputies to the people's congresses", "deputy to the people's congress"]
          },
          source: ["gwr-2017", "gwr-2018"]
        },
        "people's congress deputy"
      ],
      avoid: [
        {
          term: "NPC representative",
          basis: "predicted",
          note: '人大代表 is "deputy"; "representative" is 代表 of an organization or country'
        },
        { term: "NPC delegate", basis: "predicted" }
      ],
      related: [{ id: "cppcc-national-committee-member", rel: "contrast" }],
      source: "gwr-2017",
      confidence: 2,
      tests: [{ zh: "认真办理人大代表建议", en: "handle the suggestions of NPC deputies with care", expect: [] }]
    },
    {
      id: "npc-standing-committee",
      zh: ["全国人民代表大会常务委员会", { term: "全国人大常委会", type: "shortForm" }],
      en: [
        { term: "Standing Committee of the National People's Congress", type: "fullForm", source: ["gwr-2016", "gwr-2017"] },
        { term: "NPC Standing Committee", type: "shortForm", source: "gwr-2018" },
        { term: "Standing Committee of the NPC", type: "shortForm", source: "keywords-npcsc" },
        "National People's Congress Standing Committee"
      ],
      related: [{ id: "national-peoples-congress", rel: "contrast" }],
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "全国人大常委会通过了决定", en: "The NPC Standing Committee adopted the decision", expect: [] }]
    },
    {
      id: "other-political-parties",
      zh: ["各民主党派", "民主党派"],
      en: [
        "other political parties",
        {
          term: "other parties",
          match: { near: ["CPC", "Federation", "multiparty", "consultation"] },
          source: ["gwr-2016", "gwr-2017"]
        },
        { term: "democratic parties", match: { inflect: false } },
        "non-CPC political party"
      ],
      source: "gwr-2018",
      confidence: 2,
      tests: [{ zh: "各民主党派的意见", en: "the opinions of the other political parties", expect: [] }]
    },
    {
      id: "peoples-bank-of-china",
      zh: ["中国人民银行", { term: "人民银行", type: "shortForm" }],
      en: [
        { term: "People's Bank of China", type: "fullForm" },
        { term: "PBOC", type: "acronym" },
        { term: "PBC", type: "acronym" }
      ],
      source: ["ministries-2018", "keywords-state-council"],
      confidence: 2,
      tests: [{ zh: "中国人民银行行长", en: "the governor of the People's Bank of China", expect: [] }]
    },
    {
      id: "peoples-court",
      zh: "人民法院",
      en: "people's court",
      related: [{ id: "peoples-procuratorate", rel: "contrast" }],
      confidence: 1,
      tests: [{ zh: "各级人民法院", en: "people's courts at all levels", expect: [] }]
    },
    {
      id: "peoples-daily",
      zh: "人民日报",
      en: "People's Daily",
      avoid: [{ term: "Peoples Daily", basis: "predicted" }],
      match: { notIn: ["人民日报社"] },
      source: "yang-2022",
      confidence: 2,
      tests: [{ zh: "人民日报发表评论", en: "People's Daily published a commentary", expect: [] }]
    },
    {
      id: "peoples-organization",
      zh: "人民团体",
      en: "people's organization",
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "各人民团体", en: "people's organizations", expect: [] }]
    },
    {
      id: "peoples-procuratorate",
      zh: "人民检察院",
      en: "people's procuratorate",
      related: [{ id: "peoples-court", rel: "contrast" }],
      source: "keywords-spp",
      confidence: 2,
      tests: [{ zh: "各级人民检察院", en: "people's procuratorates at all levels", expect: [] }]
    },
    {
      id: "premier-of-the-state-council",
      zh: "国务院总理",
      en: ["Premier of the State Council", { term: "Premier", type: "shortForm" }, "Chinese premier"],
      avoid: [{ term: "Prime Minister of the State Council", basis: "predicted", note: '总理 of China is "premier"' }],
      source: ["gwr-2016", "gwr-2017"],
      confidence: 2,
      tests: [{ zh: "国务院总理作报告", en: "The Premier of the State Council delivered the report", expect: [] }]
    },
    {
      id: "president-of-the-supreme-peoples-court",
      zh: "最高人民法院院长",
      en: ["president of the Supreme People's Court", "chief justice"],
      avoid: [{ term: "dean of the Supreme People's Court", basis: "predicted", note: '院长 of a court is "president"' }],
      source: "titles-2022",
      confidence: 2,
      tests: [{ zh: "最高人民法院院长作报告", en: "The president of the Supreme People's Court delivered the report", expect: [] }]
    },
    {
      id: "procurator-general",
      zh: "检察长",
      en: ["procurator-general", "procurator general", "prosecutor-general", "chief procurator"],
      source: ["keywords-spp", "titles-2022"],
      confidence: 2,
      tests: [{ zh: "最高人民检察院检察长", en: "the procurator-general of the Supreme People's Procuratorate", expect: [] }]
    },
    {
      id: "procuratorial-organ",
      zh: "检察机关",
      en: ["procuratorial organ", "procuratorial body", "procuratorate", "prosecuting body"],
      confidence: 1,
      tests: [{ zh: "检察机关办理案件", en: "Procuratorial organs handled the cases", expect: [] }]
    },
    {
      id: "qiushi",
      zh: "求是",
      en: ["Qiushi", { term: "Qiushi Journal", source: "wangyi-qiushi-2025" }, "Qiushi magazine"],
      match: { notIn: ["实事求是"], near: ["《求是》", "求是网", "求是杂志"] },
      source: "wangyi-qiushi-2025",
      confidence: 2,
      tests: [{ zh: "《求是》杂志发表文章", en: "Qiushi Journal published the article", expect: [] }]
    },
    {
      id: "regional-ethnic-autonomy",
      zh: ["民族区域自治制度", "民族区域自治"],
      en: ["system of regional ethnic autonomy", "regional ethnic autonomy", "ethnic regional autonomy"],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "坚持民族区域自治制度", en: "uphold the system of regional ethnic autonomy", expect: [] }]
    },
    {
      id: "sasac",
      zh: ["国务院国有资产监督管理委员会", { term: "国务院国资委", type: "shortForm" }],
      en: [
        { term: "State-owned Assets Supervision and Administration Commission of the State Council", type: "fullForm" },
        { term: "SASAC", type: "acronym" },
        "State-owned Assets Supervision and Administration Commission"
      ],
      avoid: [{ term: "State-owned Assets Supervision and Management Commission", basis: "predicted" }],
      related: [{ id: "national-development-and-reform-commission", rel: "contrast" }],
      confidence: 1,
      tests: [{ zh: "国务院国资委召开会议", en: "SASAC held a meeting", expect: [] }]
    },
    {
      id: "secretary-general",
      zh: "秘书长",
      en: ["secretary-general", "secretary general"],
      avoid: [
        {
          term: "general secretary of the State Council",
          basis: "always-wrong",
          note: '总书记 is "general secretary"; 秘书长 is "secretary-general"'
        }
      ],
      match: { notIn: ["秘书长期"] },
      source: ["keywords-state-council", "keywords-npcsc"],
      confidence: 3,
      tests: [
        { zh: "国务院秘书长", en: "the secretary-general of the State Council", expect: [] },
        { zh: "国务院秘书长出席", en: "The general secretary of the State Council attended", expect: ["deprecated-term"] }
      ]
    },
    {
      id: "special-administrative-region",
      zh: "特别行政区",
      en: ["special administrative region", { term: "SAR", type: "acronym", match: { near: ["Hong Kong", "Macao"] } }],
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "特别行政区的基本法", en: "the basic law of the special administrative region", expect: [] }]
    },
    {
      id: "spokesperson",
      zh: "发言人",
      en: ["spokesperson", "spokesman", "spokeswoman"],
      confidence: 1,
      tests: [{ zh: "外交部发言人", en: "the Foreign Ministry spokesperson", expect: [] }]
    },
    {
      id: "state-administration-for-market-regulation",
      zh: ["国家市场监督管理总局", { term: "市场监管总局", type: "shortForm" }],
      en: [{ term: "State Administration for Market Regulation", type: "fullForm" }, { term: "SAMR", type: "acronym" }],
      avoid: [
        {
          term: "national market supervision administration",
          basis: "seen",
          note: 'China Daily report on the draft plan, March 2018; the body then chose "State Administration for Market Regulation"'
        }
      ],
      confidence: 1,
      tests: [
        { zh: "国家市场监督管理总局公布了结果", en: "The State Administration for Market Regulation published the results", expect: [] },
        {
          zh: "国家市场监督管理总局公布了结果",
          en: "The National Market Supervision Administration published the results",
          expect: ["deprecated-term"]
        }
      ]
    },
    {
      id: "state-council",
      zh: ["国务院", "中华人民共和国国务院"],
      en: ["State Council", { term: "State Council of the People's Republic of China", type: "fullForm" }],
      match: { notIn: ["美国国务院"] },
      source: ["gwr-2016", "gwr-2017", "gwr-2018"],
      confidence: 2,
      tests: [{ zh: "国务院作出决定", en: "The State Council made the decision", expect: [] }]
    },
    {
      id: "state-council-executive-meeting",
      zh: ["国务院常务会议", { term: "国常会", type: "shortForm" }],
      en: ["State Council executive meeting", "executive meeting of the State Council", "State Council's executive meeting"],
      avoid: [{ term: "State Council standing meeting", basis: "predicted", note: '常务会议 is "executive meeting"' }],
      confidence: 1,
      tests: [{ zh: "国务院常务会议讨论了方案", en: "The State Council executive meeting discussed the plan", expect: [] }]
    },
    {
      id: "state-council-information-office",
      zh: ["国务院新闻办公室", { term: "国新办", type: "shortForm" }],
      en: [
        { term: "State Council Information Office", type: "fullForm" },
        { term: "SCIO", type: "acronym" },
        "State Council Information Office of the People's Republic of China",
        "Information Office of the State Council"
      ],
      source: "china-world-2019",
      confidence: 2,
      tests: [{ zh: "国务院新闻办公室举行发布会", en: "The State Council Information Office held a press conference", expect: [] }]
    },
    {
      id: "state-councilor",
      zh: "国务委员",
      en: ["state councilor", "state councillor"],
      source: "keywords-state-council",
      confidence: 3,
      tests: [{ zh: "国务委员出席", en: "The state councilor attended", expect: [] }]
    },
    {
      id: "state-ethnic-affairs-commission",
      zh: ["国家民族事务委员会", { term: "国家民委", type: "shortForm" }],
      en: [
        { term: "State Ethnic Affairs Commission", type: "fullForm" },
        { term: "National Ethnic Affairs Commission", note: "newer house form on the English web pages of the body" }
      ],
      source: "ministries-2018",
      confidence: 2,
      tests: [{ zh: "国家民族事务委员会发布通知", en: "The State Ethnic Affairs Commission issued a notice", expect: [] }]
    },
    {
      id: "state-taxation-administration",
      zh: "国家税务总局",
      en: [
        {
          term: "State Taxation Administration",
          type: "fullForm",
          valid: { from: "2018" },
          note: "English name since the reform of 2018; date of the change not verified"
        },
        { term: "STA", type: "acronym" },
        { term: "State Administration of Taxation", valid: { until: "2018" } }
      ],
      confidence: 1,
      tests: [{ zh: "国家税务总局发布公告", en: "The State Taxation Administration issued an announcement", expect: [] }]
    },
    {
      id: "supreme-peoples-court",
      zh: ["最高人民法院", { term: "最高法", type: "shortForm" }],
      en: [
        { term: "Supreme People's Court", type: "fullForm" },
        { term: "SPC", type: "acronym", match: { near: ["Court", "court", "judicial"] } }
      ],
      avoid: [{ term: "Highest People's Court", basis: "predicted" }],
      match: { notIn: ["最高法定"] },
      related: [{ id: "supreme-peoples-procuratorate", rel: "contrast" }],
      source: "titles-2022",
      confidence: 2,
      tests: [{ zh: "最高人民法院公布了案例", en: "The Supreme People's Court published the cases", expect: [] }]
    },
    {
      id: "supreme-peoples-procuratorate",
      zh: ["最高人民检察院", { term: "最高检", type: "shortForm" }],
      en: [{ term: "Supreme People's Procuratorate", type: "fullForm" }, { term: "SPP", type: "acronym" }],
      match: { notIn: ["最高检测", "最高检验", "最高检查", "最高检出"] },
      related: [{ id: "supreme-peoples-court", rel: "contrast" }],
      source: ["keywords-spp", "titles-2022"],
      confidence: 2,
      tests: [{ zh: "最高人民检察院的工作报告", en: "the work report of the Supreme People's Procuratorate", expect: [] }]
    },
    {
      id: "taiwan-affairs-office",
      zh: ["国务院台湾事务办公室", { term: "国台办", type: "shortForm" }],
      en: [
        { term: "Taiwan Affairs Office of the State Council", type: "fullForm" },
        { term: "State Council Taiwan Affairs Office", type: "shortForm" }
      ],
      source: "wp-taiwan-news-2022",
      confidence: 2,
      tests: [{ zh: "国务院台湾事务办公室发言人", en: "a spokesperson for the Taiwan Affairs Office of the State Council", expect: [] }]
    },
    {
      id: "vice-minister",
      zh: "副部长",
      en: ["vice minister", "deputy minister", "deputy head", "vice-minister"],
      related: [{ id: "assistant-minister", rel: "contrast" }],
      source: "titles-2022",
      confidence: 2,
      tests: [{ zh: "副部长出席", en: "The vice minister attended", expect: [] }]
    },
    {
      id: "vice-premier",
      zh: ["国务院副总理", "副总理"],
      en: ["vice premier", "vice premier of the State Council"],
      source: "keywords-state-council",
      confidence: 3,
      tests: [{ zh: "国务院副总理出席", en: "The vice premier attended", expect: [] }]
    },
    {
      id: "xinhua-news-agency",
      zh: "新华社",
      en: [{ term: "Xinhua News Agency", type: "fullForm" }, { term: "Xinhua", type: "shortForm" }],
      match: { notIn: ["新华社区"] },
      confidence: 1,
      tests: [{ zh: "新华社记者报道", en: "Xinhua News Agency reported", expect: [] }]
    }
  ]
};

// src/text/present.ts
function present(values) {
  const defined = {};
  for (const key of Object.keys(values)) {
    const value = values[key];
    if (value !== void 0) defined[key] = value;
  }
  return defined;
}

// src/glossary/errors.ts
var SPELLED_OUT = 5;
var GlossaryError = class extends Error {
  name = "GlossaryError";
  issues;
  constructor(issues) {
    super(summary(issues));
    this.issues = issues;
  }
};
function describeIssue(issue) {
  const place2 = [issue.file, issue.line, issue.column].filter((part) => part !== void 0).join(":");
  const path = issue.path === void 0 || issue.path === "" ? "" : `at ${issue.path}: `;
  return (place2 === "" ? "" : `${place2}: `) + path + issue.message;
}
function summary(issues) {
  const lines = issues.slice(0, SPELLED_OUT).map(describeIssue);
  const rest = issues.length - lines.length;
  if (rest > 0) lines.push(`and ${rest} more`);
  return lines.join("\n");
}

// src/text/language.ts
var familyOf = (language) => /^zh\b/i.test(language) ? "zh" : "en";
var isLanguage = (tag) => /^(zh|en)(-[A-Za-z0-9]{2,8})*$/i.test(tag);
var SIMPLIFIED_MAINLAND = /^zh(-hans)?(-cn)?$/i;
function canonicalLanguage(tag) {
  if (tag === "zh" || tag === "en") return tag;
  if (SIMPLIFIED_MAINLAND.test(tag)) return "zh";
  const [language, ...rest] = tag.split("-");
  const subtags = rest.map(
    (part) => part.length === 4 ? part.charAt(0).toUpperCase() + part.slice(1).toLowerCase() : part.toUpperCase()
  );
  return [language?.toLowerCase(), ...subtags].join("-");
}

// src/glossary/disable-item.ts
var CHINESE = "zh:";
var disableChinese = (folded) => CHINESE + folded;

// src/glossary/entries.ts
function entriesOf(file) {
  const { entries: entries2 } = file;
  if (isList(entries2)) return entries2.map((entry, index) => ({ entry, path: ["entries", index] }));
  return Object.entries(entries2).map(([zh, en]) => ({ entry: { zh, en }, path: ["entries", zh] }));
}
var isList = (entries2) => Array.isArray(entries2);

// src/glossary/term-key.ts
var foldedTerm = (text) => fold(text).text;

// src/glossary/written-terms.ts
function writtenTerms(entry) {
  const terms = [];
  for (const [key, slot, path] of slotsOf(entry)) terms.push(...termsOfSlot(canonicalLanguage(key), slot, path));
  terms.push(...avoidedTerms(entry.avoid));
  return terms;
}
var isAccepted = (status) => status === "preferred" || status === "admitted";
function preferredChinese(entry) {
  for (const [key, slot, path] of slotsOf(entry)) {
    if (familyOf(key) !== "zh") continue;
    const preferred = termsOfSlot(key, slot, path).find((term) => term.status === "preferred");
    if (preferred !== void 0) return foldedTerm(preferred.term.term);
  }
  return void 0;
}
var languageByScript = (text) => hasHan(text) ? "zh" : "en";
var listOf = (slot) => Array.isArray(slot) ? slot : [slot];
var termOf = (item) => typeof item === "string" ? { term: item } : item;
function slotsOf(entry) {
  const slots = [];
  for (const [key, value] of Object.entries(entry)) {
    if (isLanguage(key) && value !== void 0) slots.push([key, value, [key]]);
  }
  for (const [key, value] of Object.entries(entry.terms ?? {})) {
    if (isLanguage(key)) slots.push([key, value, ["terms", key]]);
  }
  return slots;
}
function termsOfSlot(language, slot, path) {
  const isList3 = Array.isArray(slot);
  return listOf(slot).map((item, index) => {
    const term = termOf(item);
    const status = term.status ?? (index === 0 ? "preferred" : "admitted");
    return { term, language, status, slot: language, path: isList3 ? [...path, index] : path };
  });
}
function avoidedTerms(avoid) {
  if (avoid === void 0) return [];
  if (isList2(avoid)) {
    return avoid.map((item, index) => avoided(termOf(item), languageByScript(termOf(item).term), ["avoid", index]));
  }
  return Object.entries(avoid).flatMap(([key, slot]) => {
    if (!isLanguage(key)) return [];
    const language = canonicalLanguage(key);
    return listOf(slot).map(
      (item, index) => avoided(termOf(item), language, Array.isArray(slot) ? ["avoid", key, index] : ["avoid", key])
    );
  });
}
function avoided(term, language, path) {
  return { term, language, status: term.status === "superseded" ? "superseded" : "deprecated", slot: "avoid", path };
}
var isList2 = (avoid) => Array.isArray(avoid);

// src/glossary/identify.ts
var ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
var LONGEST_STEM = 72;
function identify(entries2) {
  const taken = new Set(entries2.flatMap((entry) => entry.id === void 0 ? [] : [entry.id]));
  return entries2.map((entry) => entry.id ?? claim(stemOf(entry), taken));
}
function claim(stem, taken) {
  let id = stem;
  for (let count = 2; taken.has(id); count++) id = `${stem}-${count}`;
  taken.add(id);
  return id;
}
var ARTICLE = /^(the|an?)\s+(?=\S)/i;
var ACCENTS = /\p{M}/gu;
var SEPARATORS = /[^a-z0-9]+/g;
var OUTER_HYPHENS = /^-|-$/g;
var LAST_PART = /-[^-]*$/;
function kebab(text) {
  const plain2 = text.normalize("NFKD").replace(ACCENTS, "").replace(ARTICLE, "").replaceAll("&", " and ");
  const words2 = plain2.toLowerCase().replace(/['’]/g, "").replace(SEPARATORS, "-").replace(OUTER_HYPHENS, "");
  return words2.length <= LONGEST_STEM ? words2 : words2.slice(0, LONGEST_STEM + 1).replace(LAST_PART, "").slice(0, LONGEST_STEM);
}
function stemOf(entry) {
  const terms = writtenTerms(entry);
  const english = terms.find((term) => familyOf(term.language) === "en" && isAccepted(term.status));
  const words2 = english === void 0 ? "" : kebab(english.term.term);
  if (words2 !== "") return ID.test(words2) ? words2 : `n-${words2}`;
  return `zh-${hash(terms[0]?.term.term ?? JSON.stringify(entry))}`;
}
var FNV_OFFSET = 2166136261;
var FNV_PRIME = 16777619;
function hash(text) {
  let value = FNV_OFFSET;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), FNV_PRIME) >>> 0;
  return value.toString(36).padStart(7, "0");
}

// src/text/number-words.ts
function ordinal(value) {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  const ending = teen ? "th" : ["th", "st", "nd", "rd"][value % 10] ?? "th";
  return `${value}${ending}`;
}
var ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
var TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
function cardinalWord(value) {
  if (value < 20) return ONES[value];
  if (value < 100) return TENS[Math.floor(value / 10)] + (value % 10 === 0 ? "" : `-${ONES[value % 10]}`);
  const [size, name] = value < 1e3 ? [100, "hundred"] : [1e3, "thousand"];
  const rest = value % size;
  const head = `${cardinalWord(Math.floor(value / size))} ${name}`;
  if (rest === 0) return head;
  return `${head}${rest < 100 ? " and " : " "}${cardinalWord(rest)}`;
}
var IRREGULAR = {
  one: "first",
  two: "second",
  three: "third",
  five: "fifth",
  eight: "eighth",
  nine: "ninth",
  twelve: "twelfth"
};
var LAST_WORD = /[a-z]+$/;
function ordinalWord(value) {
  return cardinalWord(value).replace(LAST_WORD, (word) => {
    const irregular = IRREGULAR[word];
    if (irregular !== void 0) return irregular;
    return word.endsWith("y") ? `${word.slice(0, -1)}ieth` : `${word}th`;
  });
}

// src/glossary/numerals.ts
var DIGITS = [..."零一二三四五六七八九"];
var MULTIPLIERS = ["", "十", "百", "千"];
function chineseNumeral(value) {
  if (value < 10) return DIGITS[value];
  const digits = [...String(value)].map(Number);
  let text = "";
  let skipped = false;
  for (const [index, digit] of digits.entries()) {
    if (digit === 0) {
      skipped = true;
      continue;
    }
    if (skipped) text += "零";
    skipped = false;
    text += DIGITS[digit] + MULTIPLIERS[digits.length - 1 - index];
  }
  return value < 20 ? text.slice(1) : text;
}

// src/glossary/family-parameter.ts
var MAX_FAMILY_MEMBERS = 500;
var PLACEHOLDER = /\{([A-Za-z][A-Za-z0-9]*)\}/g;
var isMembers = (parameter) => Array.isArray(parameter);
var sizeOf = (parameter) => isMembers(parameter) ? parameter.length : Math.max(0, parameter.to - parameter.from + 1);
var familySize = (family) => Object.values(family).reduce((size, parameter) => size * sizeOf(parameter), 1);
function valuesOf(parameter) {
  if (isMembers(parameter)) return parameter.map(({ zh: zh2, en: en2 }) => ({ id: kebab(en2) || hash(zh2), zh: zh2, en: en2 }));
  const zh = parameter.zh === "digits" ? String : chineseNumeral;
  const en = ENGLISH_NUMBERS[parameter.en ?? "ordinal"];
  return Array.from({ length: sizeOf(parameter) }, (_, index) => parameter.from + index).map((value) => ({
    id: String(value),
    zh: zh(value),
    en: en(value)
  }));
}
var ENGLISH_NUMBERS = {
  ordinal,
  "ordinal-word": ordinalWord,
  "cardinal-word": cardinalWord,
  digits: String
};

// src/glossary/layer.ts
function layerOf(file, layer) {
  const written2 = entriesOf(file).map(({ entry }) => canonical(entry));
  const kept = written2.filter((entry) => entry.disabled !== true);
  const ids = identify(kept);
  const contributions = {};
  const entries2 = kept.map((entry, index) => {
    const id = ids[index];
    const action = entry.layer === "replace" ? "replaces" : "adds";
    contributions[id] = [{ layer: 0, action, keys: Object.keys(entry) }];
    return { ...file.defaults, ...entry, id };
  });
  const disabled = written2.filter((entry) => entry.disabled === true).flatMap(disabling);
  return {
    name: layer.name,
    layers: [layer],
    entries: entries2,
    contributions,
    displaced: [],
    ...present({
      extends: file.extends === void 0 ? void 0 : [file.extends].flat(),
      style: file.style,
      asOf: file.asOf
    }),
    disable: [...file.disable ?? [], ...disabled],
    levels: file.levels ?? {}
  };
}
function canonical(entry) {
  const foreign = Object.entries(entry.terms ?? {}).filter(([key]) => !isLanguage(key));
  const result = {};
  for (const [key, value] of Object.entries(entry)) {
    if (value === void 0 || key === "terms") continue;
    result[isLanguage(key) ? canonicalLanguage(key) : key] = value;
  }
  for (const [key, slot] of Object.entries(entry.terms ?? {})) {
    if (isLanguage(key)) result[canonicalLanguage(key)] = slot;
  }
  if (foreign.length > 0) result.terms = Object.fromEntries(foreign);
  return result;
}
function disabling(entry) {
  if (entry.id !== void 0) return [entry.id];
  const chinese = writtenTerms(entry).find((term) => term.language.startsWith("zh"));
  return chinese === void 0 ? [] : [disableChinese(foldedTerm(chinese.term.term))];
}

// src/glossary/rename-sources.ts
function renameSources(file, renamed) {
  if (renamed.size === 0) return file;
  const entries2 = entriesOf(file).map(({ entry }) => rename(entry, renamed, "elsewhere"));
  const defaults = rename(file.defaults, renamed, "elsewhere");
  return { ...file, ...present({ entries: entries2, defaults }) };
}
function rename(value, renamed, place2) {
  if (typeof value === "string") return place2 === "source" ? renamed.get(value) ?? value : value;
  if (Array.isArray(value)) return value.map((item) => rename(item, renamed, place2));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      const names = key === "source" || key === "ref" && place2 === "source";
      return [key, rename(part, renamed, names ? "source" : "elsewhere")];
    })
  );
}

// src/glossary/bundle.ts
function assembleGlossary(files, name) {
  const sources = {};
  const entries2 = [];
  const contributions = {};
  for (const [index, file] of files.entries()) {
    const adopted = renameSources(file, adopt(sources, file, `${file.id ?? index}`));
    const part = layerOf(adopted, { name, sources });
    refuseTaken(part.entries, contributions, file.id ?? name);
    entries2.push(...part.entries);
    Object.assign(contributions, part.contributions);
  }
  if (entries2.length === 0)
    throw new GlossaryError([{ code: "empty-glossary", severity: "error", message: `no entries in "${name}"` }]);
  const packs = files.flatMap((file) => file.id ?? []);
  const layer = { name, sources, ...present({ packs: packs.length === 0 ? void 0 : packs }) };
  return { name, layers: [layer], entries: entries2, contributions, displaced: [], disable: [], levels: {} };
}
function adopt(table5, file, prefix) {
  const renamed = /* @__PURE__ */ new Map();
  for (const [key, record] of Object.entries(file.sources ?? {})) {
    const same = !Object.hasOwn(table5, key) || JSON.stringify(table5[key]) === JSON.stringify(record);
    const name = same ? key : `${prefix}/${key}`;
    if (!same) renamed.set(key, name);
    table5[name] = record;
  }
  return renamed;
}
function refuseTaken(entries2, taken, file) {
  const issues = entries2.filter((entry) => Object.hasOwn(taken, entry.id)).map(({ id }) => {
    const message = `the id "${id}" is that of an entry in another file already; the files form one layer`;
    return { code: "duplicate-id", severity: "error", message, file, concepts: [id] };
  });
  if (issues.length > 0) throw new GlossaryError(issues);
}

// src/bundled.ts
var BUNDLED = "bundled";
var fields = {
  "political-theory": political_theory_default,
  "party-building": party_building_default,
  "state-institutions": state_institutions_default,
  economy: economy_default,
  "industry-soe": industry_soe_default,
  "science-technology": science_technology_default,
  aerospace: aerospace_default,
  defence: defence_default,
  "quality-standards": quality_standards_default,
  brand: brand_default,
  "culture-ideology": culture_ideology_default,
  "society-livelihood": society_livelihood_default,
  ecology: ecology_default,
  "rule-of-law-security": rule_of_law_security_default,
  diplomacy: diplomacy_default,
  "set-phrases": set_phrases_default
};
var bundledFields = Object.keys(fields);
var whole;
function bundledGlossary() {
  whole ??= assembleGlossary(Object.values(fields), BUNDLED);
  return whole;
}

// src/text/append.ts
function append(lists, key, value) {
  const known = lists.get(key);
  if (known === void 0) lists.set(key, [value]);
  else known.push(value);
}

// src/glossary/citation.ts
function citationOf(source, tables2) {
  const first = Array.isArray(source) ? source[0] : source;
  if (first === void 0) return void 0;
  if (typeof first === "string") return cite(find(first, tables2())) ?? { title: first };
  const record = first.ref === void 0 ? void 0 : cite(find(first.ref, tables2()));
  const title = first.title ?? record?.title ?? first.ref ?? first.url ?? first.at ?? "";
  return { ...record, title, ...present({ url: first.url, at: first.at }) };
}
function find(key, tables2) {
  const table5 = tables2.find((candidate) => Object.hasOwn(candidate, key));
  return table5?.[key];
}
function cite(record) {
  if (record === void 0) return void 0;
  const { title, publisher, date, url } = record;
  return { title, ...present({ publisher, date, url }) };
}

// src/glossary/concept-term.ts
var conceptTerm = (written2, entry, provenance) => describe(written2, entry, provenance);
function displacedTerm(form, entry, provenance) {
  const status = form.term.status === "deprecated" ? "deprecated" : "superseded";
  const written2 = { term: form.term, language: form.language, status, slot: form.language, path: [] };
  const term = describe(written2, entry, provenance, form.by);
  const replacedBy = provenance.layerNames[form.by];
  return status === "deprecated" || replacedBy === void 0 ? term : { ...term, replacedBy };
}
function describe(written2, entry, provenance, below) {
  const { term, language, status, slot } = written2;
  const shared = (property) => status === "preferred" && entry[property] !== void 0 && provenance.covers(property, slot, below);
  return {
    term: term.term,
    language,
    status,
    match: matchOf(written2, entry.match),
    ...present({
      type: term.type,
      pos: term.pos ?? entry.pos,
      valid: term.valid ?? entry.valid,
      severity: term.severity ?? entry.severity,
      note: term.note,
      style: term.style,
      source: citationOf(term.source, () => provenance.tables(slot, below)) ?? (shared("source") ? citationOf(entry.source, () => provenance.tables("source", below)) : void 0),
      confidence: term.confidence ?? (shared("confidence") ? entry.confidence : void 0),
      basis: status === "deprecated" ? term.basis ?? "listed" : void 0,
      autofix: term.autofix ?? entry.autofix
    })
  };
}
function matchOf({ term, language, status }, shared) {
  if (shared === void 0) return term.match ?? {};
  const family = familyOf(language);
  const { forms, notIn, near, pattern, ...options } = shared;
  const preferred = status === "preferred";
  return {
    ...options,
    ...present({
      notIn: ofScript(notIn, family),
      near: ofScript(near, family),
      forms: preferred ? ofScript(forms, family) : void 0,
      pattern: preferred && pattern !== void 0 && languageByScript(pattern) === family ? pattern : void 0
    }),
    ...term.match
  };
}
function ofScript(texts, family) {
  const own = texts?.filter((text) => languageByScript(text) === family) ?? [];
  return own.length === 0 ? void 0 : own;
}

// src/glossary/family.ts
function familyMembers(entry) {
  if (entry.family === void 0) return [entry];
  if (familySize(entry.family) > MAX_FAMILY_MEMBERS) return [];
  const { family, ...pattern } = entry;
  let members = [{ id: entry.id, values: {} }];
  for (const [name, parameter] of Object.entries(family)) {
    members = members.flatMap((member) => valuesOf(parameter).map((value) => choose(member, name, value)));
  }
  const taken = /* @__PURE__ */ new Set();
  return members.map((member) => instantiate(pattern, { ...member, id: claim(member.id, taken) }));
}
var choose = (member, name, value) => ({
  id: `${member.id}-${value.id}`,
  values: { ...member.values, [name]: value }
});
function instantiate(pattern, { id, values }) {
  const fill = (text, family) => text.replace(PLACEHOLDER, (whole2, name) => Object.hasOwn(values, name) ? values[name][family] : whole2);
  const { source, confidence, terms, match, note, definition } = pattern;
  const filled = {
    ...pattern,
    id,
    ...present({
      source: source && forSeries(source),
      confidence: confidence && UNSEEN,
      terms: terms && fillSlots(terms, fill),
      match: match && fillMatch(match, fill),
      note: note && fillLocalized(note, fill),
      definition: definition && fillLocalized(definition, fill)
    })
  };
  for (const [key, slot] of Object.entries(pattern)) {
    if (isLanguage(key))
      filled[key] = listOf(slot).map((item) => fillTerm(termOf(item), familyOf(key), fill));
  }
  if (Array.isArray(pattern.avoid)) {
    filled.avoid = pattern.avoid.map((item) => fillTerm(termOf(item), languageByScript(termOf(item).term), fill));
  } else if (pattern.avoid !== void 0) {
    filled.avoid = fillSlots(pattern.avoid, fill);
  }
  return filled;
}
var forSeries = (source) => [source].flat().map((reference) => ({
  ...typeof reference === "string" ? { ref: reference } : reference,
  at: "for the series, not for this member"
}));
var UNSEEN = 1;
var byScript = (fill) => (text) => fill(text, languageByScript(text));
function fillSlots(slots, fill) {
  return Object.fromEntries(
    Object.entries(slots).map(([key, slot]) => [
      key,
      isLanguage(key) ? listOf(slot).map((item) => fillTerm(termOf(item), familyOf(key), fill)) : slot
    ])
  );
}
function fillTerm(term, family, fill) {
  return {
    ...term,
    term: fill(term.term, family),
    ...present({
      source: term.source && forSeries(term.source),
      confidence: term.confidence && UNSEEN,
      note: term.note && byScript(fill)(term.note),
      match: term.match && fillMatch(term.match, fill)
    })
  };
}
function fillMatch(match, fill) {
  const each = byScript(fill);
  return {
    ...match,
    ...present({ forms: match.forms?.map(each), notIn: match.notIn?.map(each), near: match.near?.map(each) })
  };
}
function fillLocalized(text, fill) {
  if (typeof text === "string") return byScript(fill)(text);
  return Object.fromEntries(
    Object.entries(text).map(([key, value]) => [key, isLanguage(key) ? fill(value, familyOf(key)) : value])
  );
}

// src/glossary/provenance.ts
function provenanceOf(glossary, id) {
  const chain = sinceReplaced(Object.hasOwn(glossary.contributions, id) ? glossary.contributions[id] ?? [] : []);
  const last = chain.at(-1);
  return {
    layer: (last === void 0 ? void 0 : glossary.layers[last.layer]?.name) ?? glossary.name,
    layerNames: glossary.layers.map((layer) => layer.name),
    tables: (part, below) => tables(glossary, before(chain, below), part),
    covers(property, slot, below) {
      const steps = before(chain, below);
      return steps.length < 2 || lastSetting(steps, property) >= lastSetting(steps, slot);
    }
  };
}
var sinceReplaced = (chain) => chain.slice(
  Math.max(
    0,
    chain.findLastIndex((step) => step.action === "replaces")
  )
);
var before = (chain, below) => below === void 0 ? chain : chain.filter((step) => step.layer < below);
function tables(glossary, chain, part) {
  const down = [...chain].reverse();
  const setting = down.filter((step) => step.keys.includes(part));
  const others = down.filter((step) => !step.keys.includes(part));
  return [...setting, ...others].flatMap(({ layer }) => {
    const table5 = glossary.layers[layer]?.sources;
    return table5 === void 0 ? [] : [table5];
  });
}
var lastSetting = (chain, part) => Math.max(
  0,
  chain.findLastIndex((step) => step.keys.includes(part))
);

// src/glossary/expand.ts
function expandGlossary(glossary) {
  const displaced = /* @__PURE__ */ new Map();
  for (const term of glossary.displaced) append(displaced, term.id, term);
  const concepts = [];
  const families = /* @__PURE__ */ new Map();
  for (const [entry, member] of membersOf(glossary)) {
    concepts.push(conceptOf(member, provenanceOf(glossary, entry.id), displaced.get(entry.id) ?? []));
    if (entry.family !== void 0) append(families, entry.id, member.id);
  }
  return families.size === 0 ? concepts : concepts.map((concept) => contrastingMembers(concept, families));
}
function membersOf(glossary) {
  const plain2 = glossary.entries.filter((entry) => entry.family === void 0);
  if (plain2.length === glossary.entries.length) return plain2.map((entry) => [entry, entry]);
  const ids = new Set(plain2.map((entry) => entry.id));
  const names = new Set(plain2.flatMap((entry) => preferredChinese(entry) ?? []));
  return glossary.entries.flatMap(
    (entry) => familyMembers(entry).filter(
      (member) => entry.family === void 0 || !(ids.has(member.id) || names.has(preferredChinese(member) ?? ""))
    ).map((member) => [entry, member])
  );
}
var RANK = { preferred: 0, admitted: 1, deprecated: 2, superseded: 2 };
function conceptOf(entry, provenance, displaced) {
  const terms = writtenTerms(entry).map((written2) => conceptTerm(written2, entry, provenance));
  for (const form of displaced) terms.push(displacedTerm(form, entry, provenance));
  terms.sort((a, b) => RANK[a.status] - RANK[b.status]);
  const { quotes, severity, note, definition } = entry;
  return {
    id: entry.id,
    subjects: entry.subject === void 0 ? [] : [entry.subject].flat(),
    terms,
    contrasts: (entry.related ?? []).flatMap(
      (related) => typeof related !== "string" && related.rel === "contrast" ? [localId(related.id)] : []
    ),
    firstMention: entry.firstMention ?? {},
    translate: entry.translate ?? true,
    layer: provenance.layer,
    ...present({ quotes, severity, note, definition })
  };
}
var localId = (reference) => reference.slice(reference.lastIndexOf("/") + 1);
var contrastingMembers = (concept, families) => ({
  ...concept,
  contrasts: concept.contrasts.flatMap((id) => families.get(id) ?? [id])
});

// src/text/numbers.ts
function foldNumbers(folded) {
  const writing = new Writing(folded);
  let at = 0;
  while (at < folded.length)
    at = writing.numeral(at) ?? writing.commaNumber(at) ?? writing.numberWord(at) ?? writing.copy(at);
  return writing.result();
}
var DIGITS2 = new Map(
  [..."〇零一二三四五六七八九"].map((digit, index) => [digit.charCodeAt(0), Math.max(0, index - 1)]).concat([["两".charCodeAt(0), 2]])
);
var MULTIPLIERS2 = /* @__PURE__ */ new Map([
  ["十".charCodeAt(0), 10],
  ["百".charCodeAt(0), 100],
  ["千".charCodeAt(0), 1e3]
]);
var COMMA = 44;
var wordTable2;
var Writing = class {
  constructor(folded) {
    this.folded = folded;
  }
  folded;
  units = [];
  starts = [];
  ends = [];
  copy(at) {
    this.push(this.folded.units[at], at, at + 1);
    return at + 1;
  }
  /** One section below 万: 两 → 2, 一百 → 100, 十三 → 13; then the next section begins anew (十三五 → 13 5). */
  numeral(at) {
    const { units } = this.folded;
    let next = at;
    let total = 0;
    let digit;
    let smallest = Number.POSITIVE_INFINITY;
    while (next < this.folded.length) {
      const unit = units[next];
      const value = DIGITS2.get(unit);
      const multiplier = MULTIPLIERS2.get(unit);
      if (value !== void 0 && digit === void 0) digit = value;
      else if (multiplier !== void 0 && multiplier < smallest) {
        total += (digit ?? 1) * multiplier;
        digit = void 0;
        smallest = multiplier;
      } else break;
      next++;
      if (value !== void 0 && value !== 0 && !MULTIPLIERS2.has(units[next] ?? 0)) break;
    }
    if (next === at) return void 0;
    this.write(String(total + (digit ?? 0)), at, next);
    return next;
  }
  commaNumber(at) {
    const { units } = this.folded;
    const previous = units[at - 1];
    if (units[at] !== COMMA || previous === void 0 || !isDigit(previous)) return void 0;
    let digits = 0;
    while (digits < 4 && isDigit(units[at + 1 + digits] ?? 0)) digits++;
    return digits === 3 ? at + 1 : void 0;
  }
  numberWord(at) {
    const { units } = this.folded;
    if (at > 0 && isWordUnit(units[at - 1])) return void 0;
    const word = this.wordAt(at);
    const second = word === void 0 || units[at + word.length] !== SPACE ? void 0 : this.wordAt(at + word.length + 1);
    for (const text of [second === void 0 ? void 0 : `${word} ${second}`, word]) {
      const digits = text === void 0 ? void 0 : numberWords().get(text);
      if (text === void 0 || digits === void 0) continue;
      this.write(digits, at, at + text.length);
      return at + text.length;
    }
    return void 0;
  }
  result() {
    const units = Uint16Array.from(this.units);
    return {
      units,
      length: units.length,
      text: this.units.map((unit) => String.fromCharCode(unit)).join(""),
      start: (index) => this.starts[index],
      end: (index) => this.ends[index]
    };
  }
  wordAt(at) {
    let end = at;
    while (end < this.folded.length && end - at <= LONGEST_WORD && isLetter(this.folded.units[end])) end++;
    return end === at || end - at > LONGEST_WORD || isWordUnit(this.folded.units[end] ?? 0) ? void 0 : String.fromCharCode(...this.folded.units.subarray(at, end));
  }
  write(text, from, to) {
    for (let index = 0; index < text.length; index++) this.push(text.charCodeAt(index), from, to);
  }
  push(unit, from, to) {
    this.units.push(unit);
    this.starts.push(this.folded.start(from));
    this.ends.push(this.folded.end(to - 1));
  }
};
var LONGEST_WORD = 11;
var isLetter = (unit) => unit >= 97 && unit <= 122;
function numberWords() {
  wordTable2 ??= buildNumberWords();
  return wordTable2;
}
function buildNumberWords() {
  const words2 = /* @__PURE__ */ new Map();
  for (let value = 1; value < 100; value++) {
    words2.set(cardinalWord(value).replace("-", " "), String(value));
    words2.set(ordinalWord(value).replace("-", " "), ordinal(value));
  }
  return words2;
}

// src/english/case.ts
function likeCase(model, word) {
  const first = model.charAt(0);
  if (first === first.toLowerCase()) return word;
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  return capitalize(word);
}
var capitalize = (text) => text.charAt(0).toUpperCase() + text.slice(1);
var isAcronym = (word) => ACRONYM.test(word);
var ACRONYM = /^[A-Z][A-Z0-9&./]*[A-Z][A-Z0-9&./]*$/;

// src/english/article.ts
var LEADING = /^(a|an|the) +(?=\S)/i;
var withoutArticle = (term) => term.replace(LEADING, "");
var LETTERS_WITH_VOWEL_SOUND = new Set("AEFHILMNORSX");
var SPOKEN_AS_WORDS = new Set(
  `FAST FIFA HIBOR LAN LASER LIBOR LIDAR MERS MOOC NAFTA NASA NASDAQ NATO RADAR RAM ROM SAFE SALT SARS SASAC SCADA SHIBOR SIM SIPRI
  SONAR SPAC START STEM SWIFT SWOT`.split(/\s+/)
);

// src/english/word-list.ts
var words = (text) => new Set(text.trim().split(/\s+/));
var entries = (text) => new Map(
  text.trim().split(/\s*[|\n]\s*/).map((entry) => {
    const [word = "", ...forms] = entry.split(" ");
    return [word, forms];
  })
);

// src/english/irregular-nouns.ts
var irregularPlurals = entries(`
  man men|child children|person persons people|foot feet|criterion criteria|phenomenon phenomena|medium media mediums
  memorandum memorandums memoranda|stratum strata|spectrum spectra spectrums|curriculum curricula curriculums
  symposium symposia symposiums|consortium consortia consortiums|index indexes indices|matrix matrices
  appendix appendices appendixes|stimulus stimuli|nucleus nuclei|life lives|half halves|shelf shelves|hero heroes|veto vetoes
  embargo embargoes|gas gases|bias biases
`);
var officesBeforeGeneral = words(
  "attorney auditor director governor inspector procurator prosecutor secretary solicitor"
);
var withoutPlural = words(`
  information equipment personnel staff people police evidence research progress knowledge software hardware machinery wealth
  health work teamwork groundwork advice weather traffic transport transportation infrastructure electricity employment
  unemployment agriculture forestry logistics finance news means series headquarters economics politics customs arms security
  safety custom arm mean good new right wrong economic politic minute look aircraft spacecraft thought prosperity stability
  integrity solidarity unity equality inequality welfare trust faith dignity peace harmony justice freedom democracy importance
  attention significance emphasis support guidance assistance confidence governance compliance excellence intelligence reliance
  mankind humankind the an on to by of for with at from as into corruption poverty extravagance unseen data up out in off over
  made built led driven owned based
`);
var countableIng = words(`
  meeting hearing ruling finding rating ranking setting warning offering holding earning saving listing filing drawing gathering
  briefing heading landing opening teaching undertaking understanding building
`);
var houses = words(`
  office residential apartment school commercial public factory teaching government administrative industrial hospital library
  station
`);
var nounsLikeAdjectives = words(`
  topic academic metric characteristic epidemic pandemic tactic republic plastic graphic statistic chemical pharmaceutical
  periodical professional individual manual table cable variable valuable renewable deliverable disposable family supply assembly
  monopoly rally reply need seed feed speed
`);
var countableNess = words("business agribusiness witness weakness illness");
var acronymsWithoutPlural = words("IT HI US AS");

// src/english/nouns.ts
function pluralsOf(phrase) {
  const head = headOf2(phrase);
  if (head < 0) return NONE;
  return pluralsOfHead(phrase, head).map((plural) => replaceAt(phrase, head, plural));
}
var NONE = [];
var PREPOSITIONS = /* @__PURE__ */ new Set(["of", "for", "in", "with", "on", "to", "at", "by"]);
function headOf2(phrase) {
  const end = beforeBracket(phrase);
  for (let index = 1; index < end; index++) {
    if (PREPOSITIONS.has(phrase[index].toLowerCase())) return index - 1;
  }
  if (phrase[end - 1]?.toLowerCase() === "general" && isOffice(phrase[end - 2])) return end - 2;
  return end - 1;
}
var isOffice = (word) => word !== void 0 && officesBeforeGeneral.has(word.toLowerCase());
function beforeBracket(phrase) {
  if (!phrase.at(-1)?.endsWith(")")) return phrase.length;
  const opening = phrase.findLastIndex((word) => word.startsWith("("));
  return opening > 0 ? opening : phrase.length;
}
function pluralsOfHead(phrase, head) {
  const word = phrase[head];
  const before2 = phrase[head - 1]?.toLowerCase();
  if (word.toLowerCase() === "building" && before2 !== void 0 && !houses.has(before2)) return NONE;
  return pluralsOfWord(word);
}
function replaceAt(phrase, index, word) {
  const copy = phrase.slice();
  copy[index] = word;
  return copy;
}
var DIGIT_END = /[0-9]$/;
var LETTER_END = /[a-zA-Z\u00c0-\u024f]$/;
var LETTER = /[a-zA-Z]/;
var OPENING = /^[^a-zA-Z0-9\u00c0-\u024f]+/;
var ACRONYM_PLURAL = /^[A-Z][A-Z0-9&]+s$/;
function pluralsOfWord(word) {
  if (DIGIT_END.test(word)) return LETTER.test(word) ? [`${word}s`] : NONE;
  if (!LETTER_END.test(word) || word.length < 2) return NONE;
  const hyphen = word.lastIndexOf("-");
  if (hyphen > 0) return pluralsOfCompound(word, hyphen);
  if (isAcronym(word)) return acronymsWithoutPlural.has(word) ? NONE : [`${word}s`];
  if (ACRONYM_PLURAL.test(word)) return NONE;
  const lower = word.replace(OPENING, "").toLowerCase();
  const irregular = irregularPlural(lower);
  if (irregular !== void 0)
    return irregular.map((plural) => likeCase(word, plural)).filter((plural) => plural !== word);
  return isCountable(lower) ? [regularPlural(word, lower)] : NONE;
}
var PARTICLES = /* @__PURE__ */ new Set(["up", "out", "off", "in", "on", "down", "over", "by", "back", "away", "through", "around"]);
var IN_PHRASE = /^([^-]+)-(in-law|in-chief|at-large|elect|designate|general)$/i;
function pluralsOfCompound(word, hyphen) {
  const postpositive = IN_PHRASE.exec(word);
  if (postpositive !== null) return pluralsOfWord(postpositive[1]).map((plural) => `${plural}-${postpositive[2]}`);
  const first = word.slice(0, hyphen);
  const last = word.slice(hyphen + 1);
  if (!PARTICLES.has(last.toLowerCase())) return pluralsOfWord(last).map((plural) => `${first}-${plural}`);
  if (first.endsWith("ing")) return NONE;
  return first.endsWith("er") ? pluralsOfWord(first).map((plural) => `${plural}-${last}`) : [`${word}s`];
}
var MAN = /^(.+)m[ae]n$/;
var NOT_OF_MAN = /(?:^hu|^ger|^ro|^otto|^talis|^sha|^cai|^o|^nor|^mussul)man$/;
function irregularPlural(lower) {
  const known = irregularPlurals.get(lower);
  if (known !== void 0) return known;
  if (lower.endsWith("child")) return [`${lower}ren`];
  const man = MAN.exec(lower);
  return man !== null && lower.endsWith("man") && !NOT_OF_MAN.test(lower) ? [`${man[1]}men`] : void 0;
}
var pluralForms;
function irregularPluralForms() {
  pluralForms ??= new Set(
    [...irregularPlurals].flatMap(([singular, plurals]) => plurals.filter((plural) => plural !== singular))
  );
  return pluralForms;
}
var DOCTRINE = /(?<!chan|gan|tic)ism$/;
var ADJECTIVE_ENDING = /(?:ic|ical|ional|ous|ful|less|ish|ible|able|ual|ly|ed)$/;
function isCountable(lower) {
  if (withoutPlural.has(lower) || irregularPluralForms().has(lower)) return false;
  if (lower.endsWith("ing")) return countableIng.has(lower);
  if (lower.endsWith("ness")) return countableNess.has(lower);
  if (lower.endsWith("people") || DOCTRINE.test(lower) || lower.endsWith("men") || endsInPluralS(lower)) return false;
  return !ADJECTIVE_ENDING.test(lower) || nounsLikeAdjectives.has(lower);
}
var endsInPluralS = (lower) => lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us") && !lower.endsWith("is") && lower.length > 2 && !irregularPlurals.has(lower);
var SIBILANT = /(?:s|x|z|(?<!te)ch|sh)$/;
var CONSONANT_Y = /(?:[^aeiou]|qu)y$/;
function regularPlural(word, lower) {
  if (lower.endsWith("is")) return `${word.slice(0, -2)}es`;
  if (CONSONANT_Y.test(lower)) return `${word.slice(0, -1)}ies`;
  return SIBILANT.test(lower) ? `${word}es` : `${word}s`;
}

// src/english/spelling-tables.ts
var PAIRS2 = entries(`
  centre center|centred centered|centring centering|metre meter|kilometre kilometer|centimetre centimeter|millimetre millimeter
  nanometre nanometer|litre liter|theatre theater|fibre fiber|calibre caliber|manoeuvre maneuver|manoeuvred maneuvered
  defence defense|offence offense|licence license|programme program|catalogue catalog|dialogue dialog|analogue analog|grey gray
  mould mold|aluminium aluminum|artefact artifact|ageing aging|acknowledgement acknowledgment|judgement judgment|fulfil fulfill
  fulfilment fulfillment|enrol enroll|enrolment enrollment|instalment installment|skilful skillful|skilfully skillfully
  sulphur sulfur|councillor councilor|counsellor counselor|encyclopaedia encyclopedia|paediatric pediatric|liveable livable
  towards toward
`);
var BRITISH_ONLY = entries("tyre tire|cheque check|storey story|storeys stories|kerb curb|practise practice");
var americanByBritish = new Map(
  [...PAIRS2, ...BRITISH_ONLY].map(([british2, [american2 = ""]]) => [british2, american2])
);
var britishByAmerican = new Map(
  [...PAIRS2].map(([british2, [american2 = ""]]) => [american2, british2])
);
var eitherVariety = words(`
  dialogue dialogues catalogue catalogues analogue analogues towards judgment judgments acknowledgment acknowledgments aging
  livable encyclopedia encyclopedias
`);
var lStems = words(`
  travel model label cancel counsel channel level fuel refuel signal dial tunnel total equal rival unrival
`);
var ourStems = words(`
  labour colour favour honour harbour behaviour neighbour endeavour humour vapour vigour rigour flavour armour tumour
`);
var ourEndings = /* @__PURE__ */ new Set([
  "",
  ...words("s ed ing ings er ers able ably ite ites itism ful fully less hood hoods ly al ally ism ist ists")
]);
var alwaysIse = words(`
  advertise arise compromise expertise merchandise practise premise promise rise
`);
var alwaysIze = words("size prize seize downsize resize oversize rightsize");
var iseEndings = words("e ed es er ers ing ings ation ations ational able ability");

// src/english/spelling.ts
function spellingVariants(text) {
  const turns = turnsOf(text);
  if (turns.length === 0) return NONE2;
  const variants = [];
  const add2 = (chosen, spelling) => {
    if (chosen.length === 0) return;
    const written2 = applyTurns(text, chosen);
    if (variants.some((variant) => variant.text === written2)) return;
    variants.push(
      chosen.every(({ word }) => eitherVariety.has(word) || word.startsWith("coo")) ? { text: written2 } : { text: written2, spelling }
    );
  };
  const british2 = turns.filter((turn) => turn.to === "en-GB");
  add2(british2, "en-GB");
  add2(
    turns.filter((turn) => turn.to === "en-US"),
    "en-US"
  );
  add2(
    british2.filter((turn) => !turn.ize),
    "en-GB"
  );
  return variants;
}
var NONE2 = [];
var WORD3 = /[Cc]o-[A-Za-z]{5,}|[A-Za-z]{4,}/g;
function turnsOf(text) {
  const turns = [];
  WORD3.lastIndex = 0;
  for (let found = WORD3.exec(text); found !== null; found = WORD3.exec(text)) {
    const turn = turnOf(found[0].toLowerCase());
    if (turn !== void 0) turns.push({ ...turn, start: found.index, end: WORD3.lastIndex });
  }
  return turns;
}
function applyTurns(text, turns) {
  let written2 = "";
  let at = 0;
  for (const { start, end, word } of turns) {
    written2 += text.slice(at, start) + likeCase(text.slice(start, end), word);
    at = end;
  }
  return written2 + text.slice(at);
}
var british = (word, ize = "plain") => ({ word, to: "en-GB", ize: ize === "ize" });
var american = (word, ize = "plain") => ({ word, to: "en-US", ize: ize === "ize" });
function turnOf(word) {
  return turnListed(word) ?? turnPlural(word) ?? turnCoo(word) ?? turnL(word) ?? turnOr(word) ?? turnIze(word);
}
function turnListed(word) {
  const listed = americanByBritish.get(word);
  if (listed !== void 0) return american(listed);
  const other = britishByAmerican.get(word);
  return other === void 0 ? void 0 : british(other);
}
function turnPlural(word) {
  const found = word.endsWith("s") ? turnListed(word.slice(0, -1)) : void 0;
  return found && { ...found, word: `${found.word}s` };
}
var COO = /^(co)(-?)(operat|ordinat)/;
function turnCoo(word) {
  const found = COO.exec(word);
  if (found === null) return void 0;
  return found[2] === "" ? british(word.replace("co", "co-")) : american(word.replace("-", ""));
}
var BEFORE_L = /^(.+?l)(l?)((?:ed|ing|er)s?)$/;
function turnL(word) {
  const [, stem = "", second, ending = ""] = BEFORE_L.exec(word) ?? [];
  if (!lStems.has(stem)) return void 0;
  return second === "" ? british(`${stem}l${ending}`) : american(stem + ending);
}
function turnOr(word) {
  const at = word.indexOf("o", 1);
  for (let index = at; index > 0; index = word.indexOf("o", index + 1)) {
    if (word.startsWith("our", index))
      return isOurWord(word.slice(0, index), word.slice(index + 3)) ? american(without(word, index + 1)) : void 0;
    if (word.startsWith("or", index) && isOurWord(word.slice(0, index), word.slice(index + 2))) {
      return british(`${word.slice(0, index + 1)}u${word.slice(index + 1)}`);
    }
  }
  return void 0;
}
var PREFIX = /^(?:dis|un|mis|re)/;
var isOurWord = (stem, ending) => ourEndings.has(ending) && (ourStems.has(`${stem}our`) || ourStems.has(`${stem.replace(PREFIX, "")}our`));
var without = (word, index) => word.slice(0, index) + word.slice(index + 1);
var VOWEL_BEFORE = /[aouw]$/;
var ALWAYS_IS = /(?:(?<!ti)v|pr|ch|[^i]c)$/;
function turnIze(word) {
  const at = Math.max(word.lastIndexOf("is"), word.lastIndexOf("iz"), word.lastIndexOf("ys"), word.lastIndexOf("yz"));
  if (at < 2) return void 0;
  const ending = word.slice(at + 2);
  if (!iseEndings.has(ending)) return void 0;
  const stem = word.slice(0, at);
  const isZ = word.charAt(at + 1) === "z";
  const turned = `${word.slice(0, at + 1)}${isZ ? "s" : "z"}${ending}`;
  if (word.charAt(at) === "y") return turnYze(stem, ending, turned, isZ ? "en-US" : "en-GB");
  if (VOWEL_BEFORE.test(stem)) return void 0;
  if (isZ) return alwaysIze.has(`${stem}ize`) ? void 0 : british(turned, "ize");
  return alwaysIse.has(`${stem}ise`) || ALWAYS_IS.test(stem) ? void 0 : american(turned, "ize");
}
function turnYze(stem, ending, turned, from) {
  if (!stem.endsWith("l") || ending.startsWith("a")) return void 0;
  if (from === "en-US") return british(turned);
  return ending === "es" ? void 0 : american(turned);
}

// src/english/irregular-verbs.ts
var IRREGULAR2 = entries(`
  arise arose arisen|bear bore borne|beat beat beaten|become became become|begin began begun|bid bid|bind bound
  break broke broken|breed bred|bring brought|broadcast broadcast|build built|buy bought|cast cast|catch caught
  choose chose chosen|come came come|cost cost|cut cut|deal dealt|do did done|draw drew drawn|drive drove driven|fall fell fallen
  feed fed|feel felt|fight fought|find found|fly flew flown|forecast forecast/forecasted|forget forgot forgotten
  freeze froze frozen|get got got/gotten|give gave given|go went gone|grow grew grown|have had|hear heard|hit hit|hold held
  keep kept|know knew known|lay laid|lead led|learn learned/learnt|leave left|lend lent|let let|lose lost|make made|mean meant
  meet met|pay paid|prove proved proven/proved|put put|read read|rise rose risen|run ran run|say said|see saw seen|seek sought
  sell sold|send sent|set set|show showed shown/showed|shut shut|speak spoke spoken|spend spent|split split|spread spread
  stand stood|strike struck|sweep swept|strive strove/strived striven/strived|take took taken|teach taught|tell told
  think thought|throw threw thrown|win won|write wrote written|be was/were been|forbid forbade forbidden|prepay prepaid
  relay relayed
`);
var PREFIX2 = /^(?:fore?|in|mis|off|out|over|re|under|un|up|with)(?=..)/;
function knownFrom(known, verb) {
  for (let word = verb; ; word = word.replace(PREFIX2, "")) {
    if (known.has(word)) return verb.length - word.length;
    if (!PREFIX2.test(word)) return void 0;
  }
}
function irregularVerb(verb) {
  const at = knownFrom(IRREGULAR2, verb);
  if (at === void 0) return void 0;
  return IRREGULAR2.get(verb.slice(at)).map((forms) => forms.split("/").map((form) => verb.slice(0, at) + form));
}
var withoutPrefix = (verb) => verb.slice(knownFrom(IRREGULAR2, verb) ?? 0);
var PASTS = new Set(
  [...IRREGULAR2.values()].flatMap((parts) => parts.flatMap((part) => part.split("/"))).filter((form) => !IRREGULAR2.has(form))
);
var isIrregularPast = (verb) => knownFrom(PASTS, verb) !== void 0;
var irregularThirdPersons = entries("be is are|have has");
var irregularGerunds = entries("be being|age ageing aging");
var DOUBLING_ENDING = /(?:[^f]fer|(?<!li)mit|cur|pel|trol|wrap)$/;
var DOUBLING = words(`
  deter excel rebel fulfil enrol instil regret equip begin forget forbid rebut acquit overlap unplug debug program format
`);
var isDoubling = (verb) => DOUBLING_ENDING.test(verb) || DOUBLING.has(verb);
var britishDoublingVerbs = words("dial fuel refuel trial");
var adverbs = words("further jointly also always better fully well never not more firmly");
var verbsInLy = words("apply rely supply comply reply multiply imply ally rally fly");
var basesAllTheSame = words(
  "found fell ground bound wound rent lay saw felt need feed seed speed embed breed exceed proceed succeed bias canvas"
);

// src/english/verbs.ts
function verbFormsOf(phrase) {
  const [first, ...others] = verbsOf(phrase);
  if (first === void 0) return [];
  const coordinated = others.map((index) => ({ index, forms: formsOfVerb(phrase[index]) }));
  return formsOfVerb(phrase[first]).map((form) => {
    const words2 = phrase.slice();
    words2[first] = form.text;
    for (const { index, forms } of coordinated) words2[index] = parallel(forms, form).text;
    const { text: _, ...kind } = form;
    return { words: words2, ...kind };
  });
}
var afterVerbs = (phrase) => (verbsOf(phrase).at(-1) ?? -1) + 1;
function parallel(forms, model) {
  const same = forms.filter((form) => form.inflection === model.inflection);
  return same.find((form) => form.spelling === model.spelling) ?? same[0] ?? forms.find((form) => form.inflection === "past") ?? model;
}
var COORDINATORS = /* @__PURE__ */ new Set(["and", "or", "&"]);
var PARTICLES2 = /* @__PURE__ */ new Set(["forward", "out", "up", "on", "through", "off", "down", "over", "in", "ahead", "together"]);
var isOneOf = (words2, word) => word !== void 0 && words2.has(word.toLowerCase());
function verbsOf(phrase) {
  let index = skipAdverbs(phrase, phrase[0]?.toLowerCase() === "to" ? 1 : 0);
  if (index >= phrase.length) return [];
  const found = [index];
  while (index < phrase.length) {
    if (isOneOf(PARTICLES2, phrase[index + 1]) && isOneOf(COORDINATORS, phrase[index + 2])) index++;
    const joined = isOneOf(COORDINATORS, phrase[index + 1]);
    if (!joined && !phrase[index].endsWith(",")) break;
    index = skipAdverbs(phrase, index + (joined ? 2 : 1));
    if (index < phrase.length) found.push(index);
    if (joined) break;
  }
  return found;
}
function skipAdverbs(phrase, from) {
  let index = from;
  while (index < phrase.length - 1 && isAdverb(phrase[index])) {
    index++;
    if (isOneOf(COORDINATORS, phrase[index]) && isAdverb(phrase[index + 1] ?? "")) index++;
  }
  return index;
}
function isAdverb(word) {
  const lower = word.toLowerCase();
  return adverbs.has(lower) || lower.endsWith("ly") && !verbsInLy.has(lower);
}
var VERB = /^(.*-)?([a-z]+)(,?)$/i;
function formsOfVerb(written2) {
  const parts = VERB.exec(written2);
  if (parts === null) return [];
  const [, prefix = "", verb = "", comma = ""] = parts;
  return conjugate(verb.toLowerCase()).map((form) => ({
    ...form,
    text: `${prefix}${likeCase(verb, form.text)}${comma}`
  }));
}
function conjugate(verb) {
  if (isInflected(verb)) return [];
  const [past, participle] = irregularVerb(verb) ?? [regularPast(verb)];
  return [
    ...as("third-person", irregularThirdPersons.get(verb) ?? [thirdPerson(verb)]),
    ...as("past", past ?? []),
    ...as("participle", participle ?? []),
    ...as("gerund", irregularGerunds.get(verb) ?? gerund(verb))
  ];
}
var INFLECTED_ENDING = /[aeiouy].*(?:ed|ing)$|[^sui]s$/;
var isInflected = (verb) => (isIrregularPast(verb) || INFLECTED_ENDING.test(verb)) && !basesAllTheSame.has(verb);
var as = (inflection, forms) => forms.map((form) => typeof form === "string" ? { text: form, inflection } : { ...form, inflection });
var SIBILANT2 = /(?:s|x|z|ch|sh|[^aeiou]o)$/;
var CONSONANT_Y2 = /[^aeiou]y$/;
function thirdPerson(verb) {
  if (SIBILANT2.test(verb)) return `${verb}es`;
  return CONSONANT_Y2.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}
function regularPast(verb) {
  if (verb.endsWith("e")) return [`${verb}d`];
  if (CONSONANT_Y2.test(verb)) return [`${verb.slice(0, -1)}ied`];
  return withEnding(verb, "ed");
}
var KEPT_E = /(?:ee|oe|ye)$/;
function gerund(verb) {
  if (verb.endsWith("ie")) return [`${verb.slice(0, -2)}ying`];
  if (verb.endsWith("e") && !KEPT_E.test(verb)) return [`${verb.slice(0, -1)}ing`];
  return withEnding(verb, "ing");
}
var MUTE_C = /[aeiou]c$/;
function withEnding(verb, ending) {
  const doubled2 = verb + verb.slice(-1) + ending;
  if (MUTE_C.test(verb)) return [`${verb}k${ending}`];
  if (doubles(verb)) return [doubled2];
  if (!doublesInBritain(verb)) return [verb + ending];
  return [
    { text: doubled2, spelling: "en-GB" },
    { text: verb + ending, spelling: "en-US" }
  ];
}
var SHORT_SYLLABLE = /^(?:[^aeiou]*qu|[^aeiou]+|)[aeiou][bcdfgklmnprstvz]$/;
var doubles = (verb) => SHORT_SYLLABLE.test(withoutPrefix(verb)) || isDoubling(verb);
var UNSTRESSED_L = /[aeiouy][^aeiou]+[aeiou]l$/;
var doublesInBritain = (verb) => UNSTRESSED_L.test(verb) || britishDoublingVerbs.has(verb);

// src/english/forms.ts
var MAX_FORMS = 24;
function englishForms(term, rules) {
  const forms = [{ text: term, inflection: "base" }];
  for (const text of rules.forms ?? NO_FORMS) add(forms, { text, inflection: "listed" });
  if (rules.exact === true) return forms;
  const most = forms.length + MAX_FORMS;
  for (const form of generated(term, rules)) {
    if (forms.length >= most) break;
    if (isAllowed(form, rules)) add(forms, form);
  }
  return forms;
}
var NO_FORMS = [];
function add(forms, form) {
  if (form.text !== "" && !forms.some((known) => known.text === form.text)) forms.push(form);
}
function generated(term, rules) {
  const forms = inflect(term, rules);
  const variants = spellingVariants(term);
  return variants.length === 0 ? forms : [...forms, ...variants.flatMap((variant) => respelled(variant, rules))];
}
function respelled({ text, spelling }, rules) {
  const forms = [{ text, inflection: "base" }, ...inflect(text, rules)];
  return spelling === void 0 ? forms : forms.map((form) => ({ ...form, spelling }));
}
var isAllowed = ({ spelling }, rules) => spelling === void 0 || rules.spelling === void 0 || rules.spelling === "any" || rules.spelling === spelling;
var LETTERS = /^[A-Z]{2,5}$/;
var HAN2 = /\p{Script=Han}/u;
function inflect(term, rules) {
  if (HAN2.test(term)) return [];
  const bare = withoutArticle(term);
  const article = term.slice(0, term.length - bare.length);
  const phrase = bare.split(" ");
  const forms = inflections(phrase, rules, article);
  return rules.variants !== false && LETTERS.test(bare) ? [...forms, { text: `${article}${[...bare].join(".")}.`, inflection: "base" }] : forms;
}
function inflections(phrase, rules, article) {
  switch (inflectingAs(rules)) {
    case "verb":
      return inflectVerbPhrase(phrase);
    case "noun":
      return pluralsOf(phrase).map((plural) => ({
        text: (isIndefinite(article) ? "" : article) + plural.join(" "),
        inflection: "plural"
      }));
    default:
      return [];
  }
}
function inflectingAs({ inflect: inflect2, pos }) {
  if (inflect2 === false || inflect2 === "adjective") return "none";
  if (inflect2 === "noun" || inflect2 === "verb") return inflect2;
  if (pos === "verb") return "verb";
  return pos === void 0 || pos === "noun" ? "noun" : "none";
}
var isIndefinite = (word) => word !== void 0 && INDEFINITE.test(word);
var INDEFINITE = /^an? ?$/i;
function inflectVerbPhrase(phrase) {
  const bare = phrase.length > 1 && phrase[0]?.toLowerCase() === "to" ? phrase.slice(1) : phrase;
  const objectAt = afterVerbs(bare);
  const forms = [
    { words: bare, inflection: "base" },
    ...verbFormsOf(bare)
  ];
  const object = bare.slice(objectAt);
  const plurals = object.length === 0 || isIndefinite(object[0]) ? [] : pluralsOf(object);
  for (const plural of plurals) {
    for (const form of forms.slice(0, 1 + VERB_FORMS)) {
      const inflection = form.inflection === "base" ? "plural" : form.inflection;
      forms.push({ ...form, words: [...form.words.slice(0, objectAt), ...plural], inflection });
    }
  }
  return forms.map(({ words: words2, ...form }) => ({ ...form, text: words2.join(" ") }));
}
var VERB_FORMS = 4;

// src/termbase/seams.ts
var SEAMS = {
  国企: ["中外我各本两美德法英韩多跨", "业"],
  央企: ["中", "业"],
  民企: ["人", "业"],
  民生: ["人居农牧国公市村", "活产命"],
  国资: ["中外我各", "本源金产"],
  中共: ["其当集空", ""],
  中国: ["展其集", "家有内际"],
  人大: ["大人个工主军本动", ""],
  国会: ["美中各两我全", ""],
  国防: ["中我各美全", ""],
  军工: ["放海陆空全", ""],
  党组: ["政产", ""],
  党建: ["产政", ""],
  法人: ["无司执依违立守", ""],
  精神: ["", "病科"],
  工信: ["职员", ""],
  国安: ["中我全各", ""],
  公检: ["办", ""],
  高新: ["提更最", ""],
  地方: ["各本", "言"],
  和平: ["", "台"],
  政法: ["行财", ""],
  民法: ["人公国农", ""],
  主席: ["民", ""],
  品质: ["产商药食作", "量"],
  品牌: ["产", ""]
};
function seamsOf(term) {
  if (!Object.hasOwn(SEAMS, term)) return [];
  const [before2, behind] = SEAMS[term].map((characters) => characters === "" ? [""] : [...characters]);
  return before2.flatMap((left) => behind.map((right) => left + term + right));
}

// src/termbase/readings.ts
function readingsOf(concepts, family) {
  const readings = [];
  for (const concept of concepts) {
    for (const term of concept.terms) {
      if (familyOf(term.language) === family) readings.push(...termReadings(concept, term, family));
    }
  }
  return readings;
}
function termReadings(concept, term, family) {
  const notIn = foldAll([...term.match.notIn ?? [], ...seamsOf(term.term)]);
  const near = foldAll(term.match.near);
  const readings = [];
  for (const form of writtenForms(term, family)) {
    const { article, rest } = withoutArticleOf(form.text, term, family);
    const folded = fold(rest);
    if (folded.length === 0) continue;
    const capitals = [];
    for (let index = 0; index < folded.length; index++) {
      if (isCapital(rest.charAt(folded.start(index)))) capitals.push(index);
    }
    readings.push({
      concept,
      term,
      form: form.text,
      inflection: form.inflection,
      ...form.spelling === void 0 ? {} : { spelling: form.spelling },
      pattern: folded.text,
      ...article === void 0 ? {} : { article },
      opensWithQuote: isQuotationMark(rest.charCodeAt(0)),
      closesWithQuote: isQuotationMark(rest.charCodeAt(rest.length - 1)),
      capitals,
      notIn,
      near
    });
  }
  return readings;
}
function writtenForms(term, family) {
  if (family === "en") return englishForms(term.term, { ...term.match, ...pick(term) });
  const listed = term.match.exact === true ? [] : term.match.forms ?? [];
  return [{ text: term.term, inflection: "base" }, ...listed.map((text) => ({ text, inflection: "listed" }))];
}
function pick(term) {
  const region = term.language === "en-GB" || term.language === "en-US" ? term.language : void 0;
  const spelling = term.match.spelling ?? region;
  return {
    ...term.pos === void 0 ? {} : { pos: term.pos },
    ...term.type === void 0 ? {} : { type: term.type },
    ...spelling === void 0 ? {} : { spelling }
  };
}
function withoutArticleOf(form, term, family) {
  if (family === "zh" || term.match.articles === false || term.match.exact === true) return { rest: form };
  const rest = withoutArticle(form);
  return rest === form ? { rest } : {
    article: form.slice(0, form.length - rest.length).trim().toLowerCase(),
    rest
  };
}
var foldAll = (texts) => (texts ?? []).map((text) => fold(text).text).filter((text) => text !== "");
var isCapital = (character) => character !== character.toLowerCase() && character === character.toUpperCase();

// src/termbase/compile.ts
function compile(glossary) {
  const concepts = new Map(expandGlossary(glossary).map((concept) => [concept.id, concept]));
  if (glossary.disable.length === 0 && ![...concepts.values()].some((concept) => concept.terms.length > 0)) {
    throw new TypeError("the glossary holds no terms; parse a file with at least one entry before compiling");
  }
  const indexes = /* @__PURE__ */ new Map();
  const index = (family, numbering) => {
    const key = `${family} ${numbering}`;
    const known = indexes.get(key) ?? buildIndex(concepts.values(), family, numbering);
    indexes.set(key, known);
    return known;
  };
  const termbase = { concepts, layers: glossary.layers.map((layer) => layer.name), index };
  return termbase;
}
var indexOf = (termbase, family, numbering = "as-written") => termbase.index(family, numbering);
function buildIndex(concepts, family, numbering) {
  const patternIds = /* @__PURE__ */ new Map();
  const readings = [];
  const idOf = (pattern) => {
    const known = patternIds.get(pattern);
    if (known !== void 0) return known;
    patternIds.set(pattern, readings.length);
    readings.push([]);
    return readings.length - 1;
  };
  for (const written2 of readingsOf(concepts, family)) {
    const reading = numbering === "digits" ? inDigits(written2) : written2;
    readings[idOf(reading.pattern)].push(reading);
  }
  const patterns = [...patternIds.keys()];
  return { automaton: buildAutomaton(patterns), readings, patterns, patternIds };
}
function inDigits(reading) {
  const digits = (text) => foldNumbers(fold(text)).text;
  const pattern = digits(reading.pattern);
  const capitals = pattern.length === reading.pattern.length ? reading.capitals : [];
  return { ...reading, pattern, capitals, notIn: reading.notIn.map(digits), near: reading.near.map(digits) };
}

// src/automaton/scan.ts
function scan(automaton, units, length, visit) {
  if (automaton.size === 0) return;
  const search = new Search(automaton, "all");
  const found = new MatchList();
  for (let done = false; !done; found.clear()) {
    done = search.slice(units, length, length, found);
    for (let at = 0; at < found.count * 3; at += 3) visit(found.at(at), found.at(at + 1), found.at(at + 2));
  }
  search.end();
}

// src/markup/plain.ts
function protectPlain(text) {
  return scan2(text, TRIGGER);
}
var TRIGGER = /:\/\/|www\.|[@/\\{%$]/gi;
function scan2(text, trigger) {
  const spans = [];
  const triggers = new RegExp(trigger);
  let floor = 0;
  for (let found = triggers.exec(text); found !== null; found = triggers.exec(text)) {
    const span = finderOf(found[0])(text, found.index, floor);
    if (span === void 0) continue;
    if (span.end > span.start) spans.push(span);
    floor = span.end;
    triggers.lastIndex = Math.max(floor, found.index + found[0].length);
  }
  return spans;
}
function finderOf(trigger) {
  switch (trigger.charAt(0)) {
    case ":":
      return webAddress;
    case "@":
      return mailOrHandle;
    case "/":
      return slashPath;
    case "\\":
      return drivePath;
    case "{":
    case "%":
    case "$":
      return placeholder;
    default:
      return bareAddress;
  }
}
var endOf = (pattern, text, at) => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : void 0;
};
var SCHEME_LETTER = /[A-Za-z0-9+.-]/;
var LONGEST_SCHEME = 20;
var LATIN_HOST = /[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+){1,30}(?::\d+)?(?![A-Za-z0-9_/?#:@%.~-])/y;
var ADDRESS_BODY = /[^\s"'<>`|\\^(){}[\]\u2018-\u201f\u2026\u3000-\u303f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\u2014]+/y;
var TRAILING_PUNCTUATION = /* @__PURE__ */ new Set([".", ",", ";", ":", "!", "?", "*", "_", "~"]);
var webAddress = (text, at, floor) => {
  let start = at;
  while (start > floor && at - start < LONGEST_SCHEME && SCHEME_LETTER.test(text.charAt(start - 1))) start--;
  while (start < at && !/[A-Za-z]/.test(text.charAt(start))) start++;
  return start === at ? void 0 : addressFrom(text, start, at + 3);
};
var bareAddress = (text, at) => /[\w@.-]/.test(text.charAt(at - 1)) ? void 0 : addressFrom(text, at, at + "www.".length);
function addressFrom(text, start, body) {
  const host = endOf(LATIN_HOST, text, body);
  const end = host ?? trimmed(text, body, bracketedEnd(text, body));
  return end === body ? void 0 : { start, end };
}
function bracketedEnd(text, from) {
  const open = [];
  let end = from;
  while (end < text.length) {
    const unit = text.charAt(end);
    const closing = CLOSING[unit];
    if (closing !== void 0) open.push(closing);
    else if (unit === open.at(-1)) open.pop();
    else {
      const next = endOf(ADDRESS_BODY, text, end);
      if (next === void 0) break;
      end = next;
      continue;
    }
    end++;
  }
  return end;
}
var CLOSING = { "(": ")", "[": "]", "{": "}" };
function trimmed(text, from, to) {
  let end = to;
  while (end > from && (TRAILING_PUNCTUATION.has(text.charAt(end - 1)) || text.charAt(end - 1) in CLOSING)) end--;
  return end;
}
var LOCAL_PART = /[A-Za-z0-9._%+-]/;
var MAIL_DOMAIN = /(?:[A-Za-z0-9-]+\.){1,30}[A-Za-z]{2,}/y;
var HANDLE = /(?:[\w-]+(?:[./][\w-]+){0,30}|[\p{L}\p{N}][\p{L}\p{N}_-]*)/uy;
var mailOrHandle = (text, at, floor) => {
  let start = at;
  while (start > floor && LOCAL_PART.test(text.charAt(start - 1))) start--;
  const domain = start < at ? endOf(MAIL_DOMAIN, text, at + 1) : void 0;
  if (domain !== void 0) return { start, end: domain };
  const handle = start < at ? void 0 : endOf(HANDLE, text, at + 1);
  return handle === void 0 ? void 0 : { start: at, end: handle };
};
var LATIN_NAME = "[\\w.~+=&-]+";
var HAN_NAME = "\\p{Script=Han}[\\p{Script=Han}\\w.~@+%=&-]*";
var NAMES = new RegExp(`(?:[\\\\/](?:[\\w.~@+%=&-]+|${HAN_NAME})){1,100}[\\\\/]?`, "uy");
var RELATIVE = new RegExp(`${LATIN_NAME}(?:/(?:${LATIN_NAME}|${HAN_NAME})){1,100}`, "uy");
var ROOT = /^\/(?:bin|dev|etc|home|lib|mnt|opt|proc|root|srv|sys|tmp|usr|var|Applications|Library|Users|Volumes)\b/;
var FILE_NAME = /\.(?:bat|bmp|c|cc|cfg|conf|cpp|cs|css|csv|dll|docx?|env|exe|gif|go|gz|h|html?|ini|ipynb|java|jpe?g|jsonc?|jsonl|jsx?|kt|less|lock|log|mdx?|mjs|cjs|mp[34]|pdf|php|png|po|pptx?|ps1|py|rb|rs|rst|scss|sh|sql|svg|swift|tar|tbx|tmx|toml|tsv|tsx?|txt|vue|wasm|webp|xlf|xliff|xlsx?|xml|ya?ml|zip)$/i;
var DOMAIN_FIRST = /^(?:[A-Za-z0-9-]+\.)+(?:com|org|net|cn|hk|tw|gov|edu|int|io|dev|eu|uk)\//i;
var LATIN_NAME_UNIT = /[\w.~+=&-]/;
var WORD4 = /[\p{L}\p{N}_]/u;
var slashPath = (text, at, floor) => {
  const before2 = at > floor ? text.charAt(at - 1) : "";
  if (before2 === "~" || before2 === ".") {
    const start = dotted(text, at, floor);
    if (start !== void 0) return pathFrom(text, start, at);
  }
  if (before2 === ":" && isDrive(text, at, floor)) return pathFrom(text, at - 2, at);
  if (LATIN_NAME_UNIT.test(before2)) return relativePath(text, at, floor);
  if (/[/<\\]/.test(before2)) return void 0;
  return absolutePath(text, at, before2);
};
function dotted(text, at, floor) {
  const start = text.charAt(at - 2) === "." && text.charAt(at - 1) === "." ? at - 2 : at - 1;
  if (start < floor) return void 0;
  return /[\w./\\~-]/.test(text.charAt(start - 1)) ? void 0 : start;
}
var isDrive = (text, at, floor) => at - 2 >= floor && /[A-Za-z]/.test(text.charAt(at - 2)) && !/[A-Za-z0-9_]/.test(text.charAt(at - 3));
var drivePath = (text, at, floor) => text.charAt(at - 1) === ":" && isDrive(text, at, floor) ? pathFrom(text, at - 2, at) : void 0;
function pathFrom(text, start, slash) {
  const end = endOf(NAMES, text, slash);
  return end === void 0 ? void 0 : { start, end: trimmed(text, slash, end) };
}
function absolutePath(text, at, before2) {
  const path = pathFrom(text, at, at);
  if (path === void 0) return void 0;
  const written2 = text.slice(path.start, path.end);
  if (ROOT.test(written2) || FILE_NAME.test(written2)) return path;
  return written2.indexOf("/", 1) > 0 && !WORD4.test(before2) ? path : void 0;
}
function relativePath(text, at, floor) {
  let start = at;
  while (start > floor && LATIN_NAME_UNIT.test(text.charAt(start - 1))) start--;
  const end = endOf(RELATIVE, text, start);
  if (end === void 0) return void 0;
  const written2 = text.slice(start, trimmed(text, start, end));
  if (FILE_NAME.test(written2) || DOMAIN_FIRST.test(written2)) return { start, end: start + written2.length };
  return passedOver(end);
}
var passedOver = (end) => ({ start: end, end });
var PLACEHOLDERS = [
  /\{\{\{?[^{}]*\}\}\}?/y,
  /\$\{[^{}]*\}/y,
  /\$t\([^()]*(?:\([^()]*\)[^()]*){0,50}\)/y,
  /%\([^()\s]*\)[-+0#]*\d*(?:\.\d+)?[A-Za-z]/y,
  /%(?:\d+\$)?[-+0#]*\d*(?:\.\d+)?(?:hh|h|ll|[lLqjzt])?[sdiuoxXfFeEgGaAcCpn@](?![A-Za-z])/y,
  /\{\s*[\p{L}_$][\p{L}\p{N}_$.:-]*\s*\}/uy,
  /\{\s*(?:\d+|[A-Za-z_$][\w$.-]*)\s*(?:,[^{}]*)?\}/y
];
var placeholder = (text, at) => {
  for (const pattern of PLACEHOLDERS) {
    const end = endOf(pattern, text, at);
    if (end !== void 0) return { start: at, end };
  }
  return void 0;
};

// src/text/span.ts
var compareSpans = (a, b) => a.start - b.start || b.end - a.end;

// src/markup/settle.ts
function settle(...lists) {
  const settled = [];
  for (const span of lists.flat().sort(inOrder)) {
    if (span.end > span.start) place(settled, span);
  }
  return settled;
}
var inOrder = (a, b) => compareSpans(a, b) || Number(isOpaque(b)) - Number(isOpaque(a));
var isOpaque = (span) => span.as === void 0;
function place(settled, span) {
  const last = settled.at(-1);
  if (last === void 0 || span.start > last.end) settled.push(span);
  else if (isOpaque(last) && isOpaque(span))
    settled[settled.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  else if (span.start === last.end) settled.push(span);
  else if (span.end > last.end) divide(settled, last, span);
}
function divide(settled, last, span) {
  if (!isOpaque(span)) {
    settled.push({ ...span, start: last.end });
    return;
  }
  settled[settled.length - 1] = { ...last, end: span.start };
  settled.push(span);
}

// src/text/stands-at.ts
function standsAt({ units, length }, pattern, at) {
  if (at < 0 || at + pattern.length > length) return false;
  for (let index = 0; index < pattern.length; index++) {
    if (units[at + index] !== pattern.charCodeAt(index)) return false;
  }
  return true;
}

// src/termbase/judge.ts
function judge(reading, sighting) {
  if (standsInLonger(reading, sighting) || !hasNeighbour(reading, sighting)) return "no";
  const written2 = sighting.text.slice(sighting.folded.start(sighting.start), sighting.folded.end(sighting.end - 1));
  const { match, language } = reading.term;
  if (match.exact === true) return written2 === reading.form ? "yes" : "no";
  const capitals = judgeCase(reading, sighting, written2);
  if (capitals !== "yes") return capitals;
  if (match.variants === false && !sameSurface(reading, written2)) return "hyphenation";
  if (!speaks(reading.concept, reading.term, sighting.language)) return "region";
  if (reading.spelling !== void 0 && isOtherVariety(reading.spelling, language, sighting.language))
    return "spelling";
  return "yes";
}
function standsInLonger(reading, { folded, start }) {
  return reading.notIn.some((longer) => {
    for (let at = longer.indexOf(reading.pattern); at >= 0; at = longer.indexOf(reading.pattern, at + 1)) {
      if (standsAt(folded, longer, start - at)) return true;
    }
    return false;
  });
}
var hasNeighbour = (reading, { folded }) => reading.near.length === 0 || reading.near.some((neighbour) => holds(folded, neighbour));
var answers = /* @__PURE__ */ new WeakMap();
function holds(folded, neighbour) {
  const known = answers.get(folded) ?? /* @__PURE__ */ new Map();
  answers.set(folded, known);
  const answer = known.get(neighbour) ?? folded.text.includes(neighbour);
  known.set(neighbour, answer);
  return answer;
}
function judgeCase(reading, { text, folded, start }, written2) {
  const rule = reading.term.match.case ?? "smart";
  if (rule === "insensitive") return "yes";
  const missing = reading.capitals.some((index) => !isCapital(text.charAt(folded.start(start + index))));
  if (missing) return isTellingCase(reading, written2) ? "case" : "no";
  if (rule === "sensitive" && countCapitals(written2) > reading.capitals.length && written2 !== written2.toUpperCase())
    return "case";
  return "yes";
}
var SHORTEST_TELLING_ACRONYM = 4;
function isTellingCase(reading, written2) {
  const letters = [...reading.pattern].filter((unit) => unit !== " ").length;
  const isAcronym2 = reading.capitals.length >= letters - 1;
  return isAcronym2 ? letters >= SHORTEST_TELLING_ACRONYM && isCapital(written2.charAt(0)) : true;
}
var countCapitals = (text) => [...text].filter(isCapital).length;
var SPACES = /\s+/g;
var plain = (text) => text.toLowerCase().replace(SPACES, " ");
var sameSurface = (reading, written2) => {
  const form = reading.article === void 0 ? reading.form : reading.form.slice(reading.article.length).trimStart();
  return plain(form) === plain(written2);
};
var TRADITIONAL = /^zh-(Hant|TW|HK|MO)\b/;
function speaks(concept, term, language) {
  const wanted = canonicalLanguage(language);
  if (term.language === wanted) return true;
  if (term.language === "zh" || term.language === "en")
    return wanted === term.language || !concept.terms.some((other) => other.language === wanted && !isDiscouraged(other));
  if (wanted === "en") return true;
  return wanted === "zh-Hant" && TRADITIONAL.test(term.language);
}
var isDiscouraged = (term) => term.status === "deprecated" || term.status === "superseded";
var isOtherVariety = (variety, own, language) => own === "en" && (language === "en-GB" || language === "en-US") && variety !== language;

// src/termbase/find-terms.ts
function prepareText(text, options = {}) {
  const given = options.protect ?? [];
  const protect = options.protectScope === "whole" ? given : settle(given, protectPlain(text));
  const folded = fold(text, { protect });
  return options.numbers === true ? { text, folded: foldNumbers(folded), numbering: "digits", protect } : { text, folded, numbering: "as-written", protect };
}
function findTerms(termbase, text, language, options = {}) {
  return settle2(candidates(termbase, prepareText(text, options), language, isClean, options)).matches;
}
function candidates(termbase, prepared, language, admits, options = {}) {
  const found = [];
  const known = /* @__PURE__ */ new Set();
  const families = options.searchTargetFormsInSource === true ? [familyOf(language), familyOf(language) === "zh" ? "en" : "zh"] : [familyOf(language)];
  for (const family of families) {
    const { automaton, readings } = indexOf(termbase, family, prepared.numbering);
    const spoken = family === familyOf(language) ? language : family;
    const ends = [];
    const patterns = [];
    let start = 0;
    const isNeedlessDrift = (candidate, index) => {
      if (isClean(candidate)) return false;
      const meant = new Set(candidate.designations.map(({ concept }) => concept));
      for (let shorter = index - 1; shorter >= 0; shorter--) {
        if (!readings[patterns[shorter]].some(({ concept }) => meant.has(concept.id))) continue;
        const other = sight(prepared, spoken, readings[patterns[shorter]], start, ends[shorter]);
        if (other !== void 0 && isClean(other) && other.designations.some(({ concept }) => meant.has(concept)))
          return true;
      }
      return false;
    };
    const conclude = () => {
      let isLongest = true;
      for (let index = ends.length - 1; index >= 0; index--) {
        const meanings = readings[patterns[index]];
        if (!isLongest && meanings.every(({ concept }) => known.has(concept.id))) continue;
        const candidate = sight(prepared, spoken, meanings, start, ends[index]);
        if (candidate === void 0 || !admits(candidate) || isNeedlessDrift(candidate, index)) continue;
        isLongest = false;
        for (const { concept } of candidate.designations) known.add(concept);
        found.push(candidate);
      }
      ends.length = 0;
      patterns.length = 0;
    };
    scan(automaton, prepared.folded.units, prepared.folded.length, (from, to, pattern) => {
      if (from !== start && ends.length > 0) conclude();
      start = from;
      ends.push(to);
      patterns.push(pattern);
    });
    conclude();
  }
  return found;
}
function sight(prepared, language, readings, from, to) {
  const { text, folded } = prepared;
  const hits = [];
  for (const reading of readings) {
    const verdict = judge(reading, { text, folded, language, start: from, end: to });
    if (verdict === "yes") hits.push({ reading });
    else if (verdict !== "no") hits.push({ reading, drift: verdict });
  }
  const best = bestHits(hits);
  if (best.length === 0) return void 0;
  const span = withMarks(prepared, { start: folded.start(from), end: folded.end(to - 1) }, from, best);
  const written2 = text.slice(span.start, span.end);
  return { from, to, span, text: written2, designations: designationsOf(best, written2), disputed: false };
}
function bestHits(hits) {
  if (hits.length <= 1) return hits;
  const clean = hits.filter((hit) => hit.drift === void 0);
  const fitting = clean.length > 0 ? clean : hits;
  const chosen = fitting.filter((hit) => hit.reading.near.length > 0);
  return chosen.length > 0 ? chosen : fitting;
}
var STATUS_RANK = { preferred: 0, admitted: 1, superseded: 2, deprecated: 3 };
function designationsOf(hits, written2) {
  if (hits.length === 1) return [designationOf(hits[0])];
  const ranked = [...hits].sort(
    (a, b) => Number(a.reading.form !== written2) - Number(b.reading.form !== written2) || STATUS_RANK[a.reading.term.status] - STATUS_RANK[b.reading.term.status]
  );
  const byConcept = /* @__PURE__ */ new Map();
  for (const hit of ranked) {
    const { id } = hit.reading.concept;
    if (!byConcept.has(id)) byConcept.set(id, designationOf(hit));
  }
  return [...byConcept.values()];
}
function designationOf({ reading, drift }) {
  const { concept, term, form, inflection } = reading;
  return drift === void 0 ? { concept: concept.id, term, form, inflection } : { concept: concept.id, term, form, inflection, drift };
}
function withMarks(prepared, span, from, hits) {
  const { text, folded } = prepared;
  let { start, end } = span;
  if (hits.some((hit) => hit.reading.opensWithQuote) && isQuotationMark(text.charCodeAt(start - 1))) start--;
  if (hits.some((hit) => hit.reading.closesWithQuote) && isQuotationMark(text.charCodeAt(end))) end++;
  for (const { reading } of hits) {
    const before2 = from - 1 - (reading.article?.length ?? 0);
    if (reading.article === void 0 || !standsAt(folded, reading.article, before2)) continue;
    if (folded.units[from - 1] !== SPACE) continue;
    if (before2 > 0 && isWordBefore(folded, before2)) continue;
    return { start: folded.start(before2), end };
  }
  return { start, end };
}
var ASCII_LETTER = /[a-z0-9_]/;
var isWordBefore = (folded, at) => ASCII_LETTER.test(String.fromCharCode(folded.units[at - 1]));
var isClean = (candidate) => candidate.designations.every((designation) => designation.drift === void 0);
function settle2(found) {
  const matches = [];
  const lost = [];
  const covered = [];
  const ordered = [...found].sort((a, b) => a.from - b.from || b.to - a.to);
  let last;
  let contested = 0;
  for (const candidate of ordered) {
    const { from, to, span, text, designations } = candidate;
    const match = { span, text, designations, disputed: false };
    if (last === void 0 || from >= last.to) {
      match.disputed = from < contested;
      matches.push(match);
      last = candidate;
    } else if (to > last.to && to > contested) {
      matches[matches.length - 1].disputed = true;
      match.disputed = true;
      lost.push(match);
      contested = to;
    } else covered.push(match);
  }
  return { matches, lost, covered };
}

// tests/bench/contestants.ts
import { AhoCorasick as MonyoneFast } from "@monyone/aho-corasick/fast";
import AhoCorasick from "ahocorasick";
import FastScanner from "fastscan";
import FlashText from "flashtext.js";
import Modern from "modern-ahocorasick";
import { fromRowConfig } from "prh";
import terminology from "textlint-rule-terminology";
var OURS = "yizhi";
var LOOP = "charCodeAt loop";
var finders = [
  {
    name: OURS,
    build: (terms) => {
      const automaton = buildAutomaton([...new Set(terms.map((term) => fold(term).text))]);
      return (text) => scanText(automaton, text).length / 3;
    }
  },
  {
    name: LOOP,
    build: () => (text) => {
      let sum = 0;
      for (let at = 0; at < text.length; at++) sum = sum + text.charCodeAt(at) | 0;
      return sum;
    }
  },
  {
    name: "@monyone/aho-corasick/fast",
    build: (terms) => {
      const machine = new MonyoneFast([...terms]);
      return (text) => machine.matchInText(text).length;
    }
  },
  {
    name: "flashtext.js",
    build: (terms) => {
      const machine = new FlashText();
      for (const term of terms) machine.addKeyword(term);
      return (text) => machine.extractKeywords(text).length;
    }
  },
  {
    name: "fastscan",
    build: (terms) => {
      const machine = new FastScanner(terms);
      return (text) => machine.search(text).length;
    }
  },
  {
    name: "ahocorasick",
    build: (terms) => {
      const machine = new AhoCorasick(terms);
      return (text) => machine.search(text).length;
    },
    most: { terms: 1e4 }
  },
  {
    name: "modern-ahocorasick",
    build: (terms) => {
      const machine = new Modern([...terms]);
      return (text) => machine.search(text).length;
    },
    most: { terms: 1e4, characters: 5e3 }
  },
  {
    name: "RegExp",
    build: (terms) => {
      const longestFirst = terms.toSorted((a, b) => b.length - a.length);
      const expression = new RegExp(
        longestFirst.map((term) => term.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")).join("|"),
        "g"
      );
      return (text) => text.match(expression)?.length ?? 0;
    },
    most: { terms: 5e3, characters: 5e3 }
  },
  {
    name: "prh",
    build: (terms) => {
      const engine = fromRowConfig("terms.yml", {
        version: 1,
        rules: terms.map((term) => ({ pattern: `/${term.replace(/[\\/^$.*+?()[\]{}|]/g, "\\$&")}/`, expected: `[${term}]` }))
      });
      return (text) => engine.makeChangeSet("text.md", text).diffs.length;
    },
    most: { terms: 5e3, characters: 5e3 }
  },
  {
    // Its rule, called as textlint calls it, for one paragraph; it reports only terms in wrong case, but looks for all.
    name: "textlint-rule-terminology",
    build: (terms) => {
      let reports = 0;
      const context = {
        Syntax: { Str: "Str", BlockQuote: "BlockQuote" },
        RuleError: Error,
        report: () => reports++,
        fixer: { replaceTextRange: () => void 0 },
        getSource: ({ raw }) => raw
      };
      const plain2 = terms.filter((term) => !/[\\^$.*+?()[\]{}|/-]/.test(term));
      const handlers = terminology.linter(context, { terms: plain2, defaultTerms: false });
      return (text) => {
        reports = 0;
        handlers["Str"]({ type: "Str", raw: text });
        return reports;
      };
    },
    most: { terms: 5e3, characters: 5e3 }
  }
];

// tests/bench/corpus.ts
import { readdirSync, readFileSync } from "node:fs";

// tests/bench/random.ts
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = state + 1831565813 >>> 0;
    let mixed2 = Math.imul(state ^ state >>> 15, state | 1);
    mixed2 ^= mixed2 + Math.imul(mixed2 ^ mixed2 >>> 7, mixed2 | 61);
    return ((mixed2 ^ mixed2 >>> 14) >>> 0) / 2 ** 32;
  };
}

// tests/bench/corpus.ts
var pick2 = (random, from) => from[Math.floor(random() * from.length)];
var pickZipf = (random, from) => from[Math.floor(from.length ** random()) - 1];
var bundled;
function bundledTerms() {
  bundled ??= readBundledTerms();
  return bundled;
}
function readBundledTerms() {
  const folder = new URL("../../glossary/", import.meta.url);
  const terms = { zh: /* @__PURE__ */ new Set(), en: /* @__PURE__ */ new Set() };
  const take = (slot, value) => {
    if (typeof value === "string") {
      if (!value.includes("{")) terms[slot].add(value);
    } else if (Array.isArray(value)) for (const one of value) take(slot, one);
    else if (typeof value === "object" && value !== null && "term" in value) take(slot, value.term);
  };
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(".json") || file === "schema.json") continue;
    const { entries: entries2 = [] } = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
    for (const entry of entries2) {
      take("zh", entry["zh"]);
      take("en", entry["en"]);
    }
  }
  return { zh: [...terms.zh], en: [...terms.en] };
}
function dictionary(size) {
  const half = Math.ceil(size / 2);
  const zh = withCompounds(bundledTerms().zh, half, chineseCompound, randomFrom(11));
  const en = withCompounds(bundledTerms().en, half, englishCompound, randomFrom(12));
  return [...zh, ...en].slice(0, size);
}
function withCompounds(terms, size, compound, random) {
  const all = new Set(terms.slice(0, size));
  while (all.size < size) all.add(compound(random));
  return [...all];
}
function chineseCompound(random) {
  const pieces = chinesePieces();
  const count = 2 + Math.floor(random() * 2);
  return Array.from(
    { length: count },
    () => random() < 0.5 ? pick2(random, pieces) : pick2(random, inventedHan())
  ).join("");
}
function englishCompound(random) {
  const words2 = englishPieces();
  const count = 1 + Math.ceil(random() * 3);
  return Array.from(
    { length: count },
    () => random() < 0.5 ? pick2(random, words2) : pick2(random, inventedLatin())
  ).join(" ");
}
var memo = (make) => {
  let made;
  return () => {
    made ??= make();
    return made;
  };
};
var chinesePieces = memo(() => {
  const pieces = /* @__PURE__ */ new Set();
  for (const term of bundledTerms().zh) for (const [piece] of term.matchAll(/\p{Script=Han}{2}/gu)) pieces.add(piece);
  return [...pieces];
});
var englishPieces = memo(() => {
  const words2 = /* @__PURE__ */ new Set();
  for (const term of bundledTerms().en) for (const [word] of term.matchAll(/[a-z]{3,}/g)) words2.add(word);
  return [...words2];
});
var INVENTED = 2e4;
var commonHan = memo(() => {
  const decoder = new TextDecoder("gbk");
  const characters = [];
  for (let row = 176; row <= 215; row++) {
    for (let cell = 161; cell <= (row === 215 ? 249 : 254); cell++)
      characters.push(decoder.decode(Uint8Array.of(row, cell)));
  }
  return characters;
});
var inventedHan = memo(() => {
  const random = randomFrom(21);
  const characters = commonHan();
  return Array.from(
    { length: INVENTED },
    () => pick2(random, characters) + (random() < 0.8 ? pick2(random, characters) : "")
  );
});
var inventedLatin = memo(() => {
  const random = randomFrom(22);
  const syllable = () => pick2(random, [..."bcdfghklmnprstvw"]) + pick2(random, [..."aeiou", "ea", "ou"]) + pick2(random, ["", "", "n", "r", "s", "t", "l"]);
  return Array.from(
    { length: INVENTED },
    () => Array.from({ length: 1 + Math.floor(random() * 3) }, syllable).join("")
  );
});
var CHINESE_FUNCTION = [..."的了和在是为有与对上中以及要将从到不也都等", "我们", "必须", "进一步", "这个", "已经"];
var ENGLISH_FUNCTION = "the of and to in a is that for on with as by we will be this it from are has not more its our all must which an".split(
  " "
);
var TERMS_A_HUNDRED = { zh: 0.35, en: 2.5 };
function textOf2(kind, characters) {
  if (kind !== "mixed") return paragraphs(kind, characters).join("\n");
  const zh = paragraphs("zh", characters / 2);
  const en = paragraphs("en", characters / 2);
  const mixed2 = [];
  for (let at = 0; at < Math.max(zh.length, en.length); at++) {
    if (zh[at] !== void 0) mixed2.push(zh[at]);
    if (en[at] !== void 0) mixed2.push(en[at]);
  }
  return mixed2.join("\n");
}
var PARAGRAPH = 400;
function paragraphs(kind, characters) {
  const random = randomFrom(kind === "zh" ? 31 : 32);
  const made = [];
  const terms = dictionary(5e3).filter((term) => /\p{Script=Han}/u.test(term) === (kind === "zh"));
  for (let length = 0; length < characters; length += PARAGRAPH)
    made.push(kind === "zh" ? chineseParagraph(random, terms) : englishParagraph(random, terms));
  return made;
}
function chineseParagraph(random, terms) {
  let text = "";
  let sinceMark = 0;
  while (text.length < PARAGRAPH) {
    const word = chineseWord(random, terms);
    text += random() < 0.01 ? `“${word}”` : word;
    if (++sinceMark > 3 + random() * 8) {
      text += pick2(random, ["，", "，", "，", "。", "、", "；"]);
      sinceMark = 0;
    }
  }
  return `${text.slice(0, PARAGRAPH - 2)}。`;
}
function chineseWord(random, terms) {
  const roll = random() * 100;
  if (roll < TERMS_A_HUNDRED.zh) return pick2(random, terms);
  if (roll < 30) return pickZipf(random, CHINESE_FUNCTION);
  if (roll < 55) return pickZipf(random, chinesePieces());
  if (roll < 56) return String(1 + Math.floor(random() * 2030));
  return pickZipf(random, inventedHan());
}
function englishParagraph(random, terms) {
  let text = "";
  let begins = true;
  while (text.length < PARAGRAPH) {
    const word = englishWord(random, terms);
    text += (text === "" ? "" : " ") + (begins ? word.charAt(0).toUpperCase() + word.slice(1) : word);
    begins = random() < 0.06;
    if (begins) text += ".";
    else if (random() < 0.08) text += ",";
  }
  return `${text.slice(0, PARAGRAPH - 2)}.`;
}
function englishWord(random, terms) {
  const roll = random() * 100;
  if (roll < TERMS_A_HUNDRED.en) return pick2(random, terms);
  if (roll < 42) return pickZipf(random, ENGLISH_FUNCTION);
  if (roll < 65) return pickZipf(random, englishPieces());
  if (roll < 66) return String(1 + Math.floor(random() * 2030));
  return pickZipf(random, inventedLatin());
}

// tests/bench/measure.ts
var ROUNDS = 15;
var WARM_UP_ROUNDS = 4;
var LEAST_MILLISECONDS = 3;
function measure(contestants, rounds = ROUNDS) {
  const times = contestants.map(() => []);
  const repeats = contestants.map(({ run }) => Math.max(1, Math.ceil(LEAST_MILLISECONDS / timeOf(run, 1))));
  for (let round2 = -WARM_UP_ROUNDS; round2 < rounds; round2++) {
    contestants.forEach(({ run }, index) => {
      const time = timeOf(run, repeats[index]);
      if (round2 >= 0) times[index].push(time);
    });
  }
  return contestants.map(({ name }, index) => ({
    name,
    nanoseconds: Math.round(median(times[index]) * 1e6),
    by: Object.fromEntries(
      contestants.map((other, place2) => [
        other.name,
        round(median(times[index].map((time, at) => time / times[place2][at])))
      ])
    )
  }));
}
var sink = 0;
function timeOf(run, repeats) {
  const begin = performance.now();
  for (let repeat = 0; repeat < repeats; repeat++) sink = sink + run() | 0;
  return (performance.now() - begin) / repeats;
}
function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
var round = (value) => Number(value.toPrecision(3));
function slope(points) {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)]);
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length;
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return round(covariance / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0));
}

// tests/bench/present.ts
function table4(results2) {
  const { date, machine, corpus, speed, findTerms: findTerms2, compile: compile2, worst, growth: growth2 } = results2;
  const sizes = [...new Set(speed.map(({ terms }) => terms))];
  const kinds = [...new Set(speed.map(({ kind }) => kind))];
  const names = [...new Set(speed.map(({ name }) => name))];
  const columns = sizes.flatMap((terms) => kinds.map((kind) => ({ terms, kind })));
  const cell = (name, at) => {
    const found = speed.find((row) => row.name === name && row.terms === at.terms && row.kind === at.kind);
    if (found === void 0) return "";
    return name === OURS ? `**${found.millionsPerSecond}**` : `${found.millionsPerSecond} (${found.timesOurs}×)`;
  };
  return `${[
    `# Speed, ${date}`,
    `${machine}. Corpus: ${corpus}. Median of 15 interleaved rounds; in brackets the time per character by ours in the same round.`,
    "## Million UTF-16 units a second",
    "Ours folds, minds word boundaries and gives leftmost-longest matches in the user's offsets; the others compare exactly (flashtext.js: any case, its own boundaries). modern-ahocorasick, RegExp, prh and textlint-rule-terminology get 5,000 characters only.",
    rows(
      ["", ...columns.map(({ terms, kind }) => `${terms} ${kind}`)],
      names.map((name) => [name, ...columns.map((at) => cell(name, at))])
    ),
    "## findTerms with everything on, bundled glossary",
    rows(
      ["language", "patterns", "matches per 1,000", "ns per unit: scan, findTerms", "findTerms by scan"],
      findTerms2.map((row) => [
        row.language,
        row.patterns,
        row.matchesPer1000,
        row.nanosecondsPerCharacter.join(", "),
        row.findTermsByScan
      ])
    ),
    "## Compiling",
    rows(
      ["patterns", "first, ms", "median, ms", "bytes a pattern", "others, first, ms"],
      compile2.map((row) => [
        row.patterns,
        row.firstMilliseconds,
        row.medianMilliseconds,
        row.bytesPerPattern,
        row.others.map(({ name, milliseconds }) => `${name} ${milliseconds}`).join(", ")
      ])
    ),
    "## Worst cases",
    rows(
      ["text", "million units a second", "slope from 125,000 to 1,000,000"],
      worst.map((row) => [row.what, row.millionsPerSecond, row.slope])
    ),
    "## Growth",
    `Time by length of text, 10,000 to 4,000,000 units: slope ${growth2.textSlope}. Time by number of terms: slope ${growth2.termsSlopeTo10k} from 1,000 to 10,000, ${growth2.termsSlope} to 100,000 (matches per 1,000: ${growth2.matchesPer1000.map(([size, matches]) => `${matches} at ${size}`).join(", ")}).`
  ].join("\n\n")}
`;
}
function rows(head, body) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, index) => index === 0 ? "---" : "--:")), ...body.map(line)].join("\n");
}
var BAR = 14;
var LABEL = 210;
var WIDTH = 760;
function plot({ speed, date }) {
  const shown = speed.filter(({ terms, name }) => terms === 5e3 && name !== LOOP);
  const most = Math.max(...shown.map(({ millionsPerSecond }) => millionsPerSecond));
  const bars = shown.map(({ kind, name, millionsPerSecond }, index) => {
    const y = 40 + index * (BAR + 4);
    const width = Math.max(1, millionsPerSecond / most * (WIDTH - LABEL - 80));
    return `<text x="${LABEL - 8}" y="${y + BAR - 3}" text-anchor="end">${kind} ${name}</text><rect x="${LABEL}" y="${y}" width="${width.toFixed(1)}" height="${BAR}" fill="${name === OURS ? "#b5302a" : "#9aa3ad"}"/><text x="${LABEL + width + 6}" y="${y + BAR - 3}">${millionsPerSecond}</text>`;
  });
  const height = 50 + shown.length * (BAR + 4);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="12"><rect width="100%" height="100%" fill="#fff"/><text x="8" y="22" font-size="15">Million UTF-16 units a second, 5,000 terms (${date})</text>${bars.join("")}</svg>
`;
}

// tests/bench/run.ts
var isQuick = process.argv.includes("quick");
var KINDS = ["zh", "en", "mixed"];
var CHARACTERS = 3e5;
var say = (line) => {
  process.stdout.write(`${line}
`);
};
var foldedTerms = (terms) => [...new Set(terms.map((term) => fold(term).text))];
function density(kind) {
  const text = textOf2(kind, CHARACTERS);
  const matches = scanText(buildAutomaton(foldedTerms(dictionary(5e3))), text).length / 3;
  return round(1e3 * matches / text.length);
}
function contest(kind, terms) {
  const text = textOf2(kind, CHARACTERS);
  const words2 = dictionary(terms);
  const able = finders.filter((finder) => terms <= (finder.most?.terms ?? Number.POSITIVE_INFINITY));
  const share = (finder) => text.slice(0, finder.most?.characters ?? text.length);
  const running = able.map((finder) => {
    const find2 = finder.build(words2);
    const part = share(finder);
    return { name: finder.name, characters: part.length, run: () => find2(part) };
  });
  const measured = measure(running);
  const rates = measured.map(({ name, nanoseconds }, index) => ({
    name,
    perCharacter: nanoseconds / running[index].characters,
    characters: running[index].characters,
    by: measured[index].by
  }));
  const ours = rates.find(({ name }) => name === OURS);
  return rates.map(({ name, perCharacter, characters }) => ({
    kind,
    terms,
    name,
    millionsPerSecond: round(1e3 / perCharacter),
    /** How many times as long as ours, for each character: median of the rounds. */
    timesOurs: round(1 / ours.by[name] * (ours.characters / characters))
  }));
}
function growth() {
  const words2 = foldedTerms(dictionary(5e3));
  const automaton = buildAutomaton(words2);
  const whole2 = textOf2("mixed", 4e6);
  const texts = [1e4, 1e5, 1e6, 4e6].map((size) => whole2.slice(0, size));
  const byText = measure(
    texts.map((text2) => ({ name: String(text2.length), run: () => scanText(automaton, text2).length }))
  );
  const sizes = [1e3, 2e3, 5e3, 1e4, 3e4, 1e5];
  const text = whole2.slice(0, CHARACTERS);
  const sets = sizes.map((size) => ({ name: String(size), automaton: buildAutomaton(foldedTerms(dictionary(size))) }));
  const byTerms = measure(sets.map((set) => ({ name: set.name, run: () => scanText(set.automaton, text).length })));
  const points = (measured) => measured.map(({ name, nanoseconds }) => [Number(name), nanoseconds]);
  return {
    text: points(byText),
    textSlope: slope(points(byText)),
    terms: points(byTerms),
    termsSlopeTo10k: slope(points(byTerms).slice(0, 4)),
    termsSlope: slope(points(byTerms)),
    matchesPer1000: sets.map((set) => [
      set.automaton.size,
      round(1e3 * scanText(set.automaton, text).length / 3 / text.length)
    ])
  };
}
function compiling() {
  return (isQuick ? [5e3] : [1e3, 5e3, 1e4, 1e5]).map((size) => {
    const words2 = foldedTerms(dictionary(size));
    const begin = performance.now();
    const automaton = buildAutomaton(words2);
    const first = performance.now() - begin;
    const again = median(
      Array.from({ length: 7 }, () => {
        const start = performance.now();
        buildAutomaton(words2);
        return performance.now() - start;
      })
    );
    const others = finders.filter(
      ({ name, most }) => ![OURS, LOOP, "RegExp", "prh", "textlint-rule-terminology"].includes(name) && size <= (most?.terms ?? 1e4)
    ).map(({ name, build }) => {
      const start = performance.now();
      build(words2);
      return { name, milliseconds: round(performance.now() - start) };
    });
    return {
      patterns: automaton.size,
      firstMilliseconds: round(first),
      medianMilliseconds: round(again),
      bytesPerPattern: round(automaton.buffer.byteLength / automaton.size),
      others
    };
  });
}
function worstCases() {
  const shared = Array.from(
    { length: 2e3 },
    (_, index) => `中国共产党${String.fromCharCode(19968 + index * 7)}${String.fromCharCode(19968 + index * 3)}`
  );
  const nested = Array.from({ length: 300 }, (_, index) => "品".repeat(index + 1));
  const nearMisses = Array.from({ length: 60 }, (_, index) => `${"品".repeat(index + 1)}甲`);
  const cases = [
    ["2,000 terms that share 中国共产党, and nothing but that", shared, (size) => "中国共产党".repeat(size / 5)],
    ["品, 品品 … 300 × 品, and 品 alone", nested, (size) => "品".repeat(size)],
    ["品甲 … 60 × 品甲, and 品 alone", nearMisses, (size) => "品".repeat(size)],
    ["one line of letters without a space", ["quality"], (size) => "q".repeat(size)],
    ["letters with two marks each", ["quality"], (size) => "q̧́".repeat(size / 3)]
  ];
  return cases.map(([what, patterns, make]) => {
    const automaton = buildAutomaton(foldedTerms(patterns));
    const sizes = [125e3, 25e4, 5e5, 1e6];
    const measured = measure(
      sizes.map((size) => {
        const text = make(size);
        return { name: String(size), run: () => scanText(automaton, text).length };
      }),
      5
    );
    const points = measured.map(({ name, nanoseconds }) => [Number(name), nanoseconds]);
    return { what, millionsPerSecond: round(1e3 * 1e6 / points[3][1]), slope: slope(points) };
  });
}
function findingTerms() {
  const termbase = compile(bundledGlossary());
  return ["zh", "en"].map((language) => {
    const text = textOf2(language, CHARACTERS);
    const { automaton } = indexOf(termbase, language);
    const measured = measure([
      { name: "scan", run: () => scanText(automaton, text).length },
      { name: "findTerms", run: () => findTerms(termbase, text, language).length }
    ]);
    return {
      language,
      patterns: automaton.size,
      matchesPer1000: round(1e3 * findTerms(termbase, text, language).length / text.length),
      findTermsByScan: measured[1].by["scan"],
      nanosecondsPerCharacter: measured.map(({ nanoseconds }) => round(nanoseconds / text.length))
    };
  });
}
var results = {
  date: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
  machine: `${cpus()[0]?.model ?? "unknown"}, ${cpus().length} cores, Node ${process.version}`,
  corpus: `generated (tests/bench/corpus.ts), ${CHARACTERS} UTF-16 units each; matches per 1,000 at 5,000 terms: ${KINDS.map((kind) => `${kind} ${density(kind)}`).join(", ")}`,
  speed: [],
  findTerms: findingTerms(),
  compile: compiling(),
  worst: worstCases(),
  growth: growth()
};
for (const terms of isQuick ? [5e3] : [1e3, 5e3, 1e4, 1e5]) {
  for (const kind of KINDS) results.speed.push(...contest(kind, terms));
}
var written = table4(results);
say(written);
if (!isQuick) {
  const base = new URL(`./results/${results.date}`, import.meta.url);
  writeFileSync(new URL(`${base}.json`), `${JSON.stringify(results, void 0, 1)}
`);
  writeFileSync(new URL(`${base}.md`), written);
  writeFileSync(new URL(`${base}.svg`), plot(results));
}
