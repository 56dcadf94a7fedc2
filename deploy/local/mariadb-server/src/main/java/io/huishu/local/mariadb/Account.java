package io.huishu.local.mariadb;

/** An account that owns the schema of its own name; {@code password} is ASCII without quotes or backslashes. */
public record Account(String name, String password) {
    public Account {
        if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("not an account name: " + name);
        }
        if (!password.matches("[\\x21-\\x7e&&[^'\"\\\\]]{8,200}")) {
            throw new IllegalArgumentException("password of " + name + " has characters that would need quoting");
        }
    }
}
