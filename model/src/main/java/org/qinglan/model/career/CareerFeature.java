package org.qinglan.model.career;

import java.util.List;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.standing.CardMaker;
import org.qinglan.model.standing.Matter;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.RecordCheck;

/// What ladders and the records of a career contribute.
public final class CareerFeature {
    public static final List<RuleKind<?>> RULE_KINDS = List.of(
            new LadderRuleKind(),
            new TargetRule.Kind(),
            new ShareTargetRule.Kind(),
            new ClassTeacherRule.Kind(),
            new RegistrationRule.Kind(),
            new RuralServiceRule.Kind());

    public static final List<OverviewMaker> OVERVIEWS = List.of(
            new LadderOverview(),
            new TargetOverview(),
            new HonourOverview(),
            new ClassTeacherOverview(),
            new ServiceOverview(),
            new RegistrationOverview());

    public static final List<Matter> MATTERS =
            List.of(new Matter(new RegistrationOverview(), "半年内到期的定期注册", Matter.openSoon(), Matter.cells(4), 3));

    public static final List<RecordCheck> CHECKS = List.of(
            new HonourCheck(),
            new LadderTitleCheck(),
            new ClassTeacherTermCheck(),
            new ServiceCheck(),
            new QualificationCheck(),
            new RegistrationCheck());

    public static final List<CardMaker> CARDS = List.of(new HonourCard(), new ClassTeacherCard());

    private CareerFeature() {}
}
