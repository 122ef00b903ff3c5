package org.qinglan.model.run;

/// Names of the columns that every outcome has. They are part of frozen results, so they are the same in every
/// language.
public final class ColumnNames {
    public static final String TOTAL = "合计";
    public static final String VETO = "一票否决";
    public static final String PLACE = "名次";
    public static final String RECOMMENDED = "推荐";
    public static final String REASONS = "不符合条件";
    public static final String GRADE = "等级";
    public static final String MET = "达标";
    static final String YUAN = "元";

    private ColumnNames() {}
}
