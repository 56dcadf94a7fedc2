package io.huishu.chassis.idempotency;

/**
 * Whose key it is and what was asked with it.
 *
 * @param tenant 0 for a request of the platform
 * @param actor the token's subject, empty without one
 * @param hash SHA-256 of method, path, query and body, hex
 */
record RequestKey(long tenant, String actor, String key, String route, String hash) {}
