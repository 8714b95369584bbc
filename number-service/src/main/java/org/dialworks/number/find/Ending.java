package org.dialworks.number.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One way in which the numbers of a class end. */
sealed interface Ending {

    /** Whether a number ends so. */
    boolean matches(long digits, int count);

    static List<Ending> of(NumberClass type) {
        var endings = new ArrayList<Ending>();
        type.endings().forEach(shape -> endings.add(new Shape(shape)));
        if (type.runs() != null) {
            endings.add(new Run(type.runs()));
        }
        if (type.between() != null) {
            String from = type.between().from();
            String to = type.between().to();
            if (from.length() != to.length()) {
                throw new IllegalArgumentException(from + " and " + to + " have different lengths");
            }
            endings.add(new Between(Long.parseLong(from), Long.parseLong(to), from.length()));
        }
        return endings;
    }

    /** Digits for themselves, letters for equal digits. */
    record Shape(String shape) implements Ending {

        private static final int NONE = -1;

        public Shape {
            if (!shape.matches("[0-9A-Z]{1,15}")) {
                throw new IllegalArgumentException("an ending is of digits and capital letters, not " + shape);
            }
        }

        @Override
        public boolean matches(long digits, int count) {
            if (count < shape.length()) {
                return false;
            }
            var meaning = new int[26];
            Arrays.fill(meaning, NONE);
            int used = 0;
            long rest = digits;
            for (int i = shape.length() - 1; i >= 0; i--, rest /= 10) {
                int digit = (int) (rest % 10);
                char c = shape.charAt(i);
                if (c <= '9') {
                    if (c - '0' != digit) {
                        return false;
                    }
                } else if (meaning[c - 'A'] == NONE) {
                    if ((used & (1 << digit)) != 0) {
                        return false;
                    }
                    used |= 1 << digit;
                    meaning[c - 'A'] = digit;
                } else if (meaning[c - 'A'] != digit) {
                    return false;
                }
            }
            return true;
        }
    }

    /** So many digits that each go up, or each go down, by one: 3456, 6543. */
    record Run(int length) implements Ending {

        public Run {
            if (length < 2 || length > 10) {
                throw new IllegalArgumentException("a run has 2 to 10 digits, not " + length);
            }
        }

        @Override
        public boolean matches(long digits, int count) {
            if (count < length) {
                return false;
            }
            long step = digits / 10 % 10 - digits % 10;
            if (step != 1 && step != -1) {
                return false;
            }
            long rest = digits;
            for (int i = 1; i < length; i++, rest /= 10) {
                if (rest / 10 % 10 - rest % 10 != step) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A number between two. */
    record Between(long from, long to, int length) implements Ending {
        @Override
        public boolean matches(long digits, int count) {
            long modulus = 1;
            for (int i = 0; i < length; i++) {
                modulus *= 10;
            }
            long ending = digits % modulus;
            return count >= length && from <= ending && ending <= to;
        }
    }
}
