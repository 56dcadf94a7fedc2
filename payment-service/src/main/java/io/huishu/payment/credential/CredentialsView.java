package io.huishu.payment.credential;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chamber's sets of keys.
 *
 * @param inUse signs; absent until one was proven or insisted on
 * @param waiting the newest given one while it does not sign
 * @param former still verify
 */
public record CredentialsView(
        @Nullable CredentialView inUse, @Nullable CredentialView waiting, List<CredentialView> former) {}
