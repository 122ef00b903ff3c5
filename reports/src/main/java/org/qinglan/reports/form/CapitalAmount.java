package org.qinglan.reports.form;

/// Amounts in the capital characters of cheques and vouchers (大写金额), by the rules for bills
/// (《正确填写票据和结算凭证的基本规定》): 整 after whole yuan, none after jiao, where it may be left out, nor after
/// fen, where it must be; one 零 for every gap, also where yuan end in 0 before jiao, where it may be left out.
final class CapitalAmount {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万"};
    private static final int GROUP = 10_000;
    private static final long HUNDRED_MILLION = 100_000_000;
    private static final int FEN_OF_YUAN = 100;

    private CapitalAmount() {}

    /// `32504` is `叁佰贰拾伍元零肆分`.
    ///
    /// @param fen below 10^18; negative amounts begin with 负
    static String of(long fen) {
        if (fen == 0) {
            return "零元整";
        }
        long size = Math.abs(fen);
        String sign = fen < 0 ? "负" : "";
        return sign + yuan(size / FEN_OF_YUAN) + rest(size / FEN_OF_YUAN, (int) (size % FEN_OF_YUAN));
    }

    private static String yuan(long yuan) {
        return yuan == 0 ? "" : whole(yuan) + "元";
    }

    private static String rest(long yuan, int fen) {
        int jiao = fen / 10;
        int left = fen % 10;
        if (fen == 0) {
            return "整";
        }
        if (jiao == 0) {
            return (yuan == 0 ? "" : "零") + DIGITS.charAt(left) + "分";
        }
        String gap = yuan != 0 && yuan % 10 == 0 ? "零" : "";
        return gap + DIGITS.charAt(jiao) + "角" + (left == 0 ? "" : DIGITS.charAt(left) + "分");
    }

    private static String whole(long number) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int four = (int) (number / Math.powExact((long) GROUP, group) % GROUP);
            if (four == 0) {
                gap = !text.isEmpty();
                continue;
            }
            if (!text.isEmpty() && (gap || four < GROUP / 10)) {
                text.append('零');
            }
            text.append(four(four)).append(GROUPS[group]);
            // Above 亿 stands 万, and 万亿 where no 亿 follow that would name it.
            text.append(group == GROUPS.length - 1 && number / HUNDRED_MILLION % GROUP == 0 ? "亿" : "");
            gap = false;
        }
        return text.toString();
    }

    private static String four(int number) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int place = PLACES.length - 1; place >= 0; place--) {
            int digit = number / Math.powExact(10, place) % 10;
            if (digit == 0) {
                gap = !text.isEmpty();
            } else {
                text.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place]);
                gap = false;
            }
        }
        return text.toString();
    }
}
