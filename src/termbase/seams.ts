/**
 * Two-character Chinese terms that also arise across the seam of two ordinary words: 国企 in 中国企业, 民生 in 人民生活. No segmenter
 * tells them apart on every machine; these facts of the language hold for any glossary, and an entry's `notIn` adds its own.
 */
const SEAMS: Readonly<Record<string, string>> = {
  国企: "中国企业 外国企业 我国企业 各国企业 本国企业 两国企业 美国企业 德国企业 法国企业 英国企业 韩国企业 多国企业 跨国企业",
  央企: "中央企业",
  民企: "人民企业",
  民生: "人民生活 人民生命 居民生活 农民生产 农民生活 牧民生产 牧民生活 国民生产 国民生活 公民生活 市民生活 村民生活",
  国资: "中国资本 外国资本 我国资本 中国资源 我国资源 各国资源 中国资金 我国资金 外国资金 中国资产 各国资本",
  中共: "其中共 当中共 集中共 空中共",
  中国: "发展中国家 其中国家 其中国有 其中国内 其中国际 集中国家 集中国内",
  人大: "大人大 人人大 个人大 工人大 主人大 军人大 本人大 动人大",
  国会: "美国会 中国会 各国会 两国会 我国会 全国会",
  国防: "中国防 我国防 各国防 美国防 全国防",
  军工: "解放军工 海军工 陆军工 空军工 全军工",
  党组: "政党组 共产党组",
  党建: "共产党建 政党建",
  法人: "无法人 司法人 执法人 依法人 违法人 立法人 守法人",
  精神: "精神病 精神科",
  工信: "职工信 员工信",
  国安: "中国安 我国安 全国安 各国安",
  公检: "办公检",
  高新: "提高新 更高新 最高新",
  地方: "各地方言 本地方言",
  和平: "和平台",
  政法: "行政法 财政法",
  民法: "人民法 公民法 国民法 农民法",
  主席: "民主席",
  品质: "产品质量 商品质量 药品质量 食品质量 作品质量",
  品牌: "产品牌",
};

/** Longer strings in which a two-character term is not itself. */
export const seamsOf = (term: string): readonly string[] => (Object.hasOwn(SEAMS, term) ? SEAMS[term]!.split(" ") : []);
