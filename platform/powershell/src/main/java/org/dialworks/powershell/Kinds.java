package org.dialworks.powershell;

/** Which expressions a parameter of a type can take, as far as it can be told without running the script. */
final class Kinds {

    private Kinds() {}

    static boolean fits(String type, Expression value) {
        return switch (value) {
            case Expression.Text _ -> !isBoolean(type) && !isWholeNumber(type);
            case Expression.Filter _ -> type.equalsIgnoreCase("String");
            case Expression.Whole _ -> !isBoolean(type) && !type.equals("PSListModifier");
            case Expression.Bool _ -> isBoolean(type) || type.equals("Object") || type.equals("PSObject");
            case Expression.ListChange _ -> type.equals("PSListModifier") || type.equals("Object");
            case Expression.ListOf _, Expression.Strings _, Expression.OutputOf _ ->
                !isBoolean(type) && !isWholeNumber(type);
            case Expression.Comparison(var _, Expression.Operator operator, var _) ->
                operator == Expression.Operator.JOIN || isBoolean(type);
            case Expression.And _, Expression.Or _, Expression.Not _ -> isBoolean(type);
            case Expression.Range _ -> false;
            // Known only when the script runs.
            case Expression.Null _,
                    Expression.Variable _,
                    Expression.Current _,
                    Expression.Member _,
                    Expression.Item _,
                    Expression.AllOf _,
                    Expression.ResultOf _,
                    Expression.Where _ -> true;
        };
    }

    private static boolean isBoolean(String type) {
        return type.equalsIgnoreCase("Boolean") || type.equalsIgnoreCase("bool");
    }

    private static boolean isWholeNumber(String type) {
        return switch (type) {
            case "Int32", "UInt32", "Int64", "UInt16", "int", "Integer" -> true;
            default -> false;
        };
    }
}
