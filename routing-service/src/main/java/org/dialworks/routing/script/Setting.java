package org.dialworks.routing.script;

import static org.dialworks.powershell.Expression.bool;
import static org.dialworks.powershell.Expression.current;
import static org.dialworks.powershell.Expression.number;
import static org.dialworks.powershell.Expression.text;
import static org.dialworks.powershell.Expression.texts;

import java.util.ArrayList;
import java.util.List;
import org.dialworks.powershell.Expression;
import org.dialworks.powershell.Expression.Operator;

/** A parameter of a cmdlet with the value that it must have; the property of the object has the same name. */
sealed interface Setting {

    String name();

    /** Holds when the object has another value. */
    Expression differs(Expression there);

    /** A string in which letter case counts. */
    record Text(String name, String value) implements Setting {
        @Override
        public Expression differs(Expression there) {
            return text(value).is(Operator.NOT_SAME_TEXT, there.member(name));
        }
    }

    /** Yes or no. */
    record Truth(String name, boolean value) implements Setting {
        @Override
        public Expression differs(Expression there) {
            return bool(value).is(Operator.NOT_EQUAL, there.member(name));
        }
    }

    /**
     * Names in order.
     *
     * @param inOrder false when the order means nothing to the platform
     */
    record Names(String name, List<Expression> values, boolean inOrder) implements Setting {
        public Names {
            values = List.copyOf(values);
        }

        static Names of(String name, List<String> values) {
            return new Names(name, texts(values).items(), true);
        }

        static Names anyOrder(String name, List<Expression> values) {
            return new Names(name, values, false);
        }

        @Override
        public Expression differs(Expression there) {
            Expression items = there.member(name);
            if (inOrder) {
                return Steps.joinedWith(values).is(Operator.NOT_EQUAL, Steps.joined(items));
            }
            var differs = new ArrayList<Expression>();
            differs.add(number(values.size()).is(Operator.NOT_EQUAL, Steps.count(Steps.present(items))));
            for (Expression value : values) {
                differs.add(Steps.none(items.where(value.is(Operator.EQUAL, current()))));
            }
            return differs.size() == 1 ? differs.getFirst() : new Expression.Or(differs);
        }
    }
}
