package io.huishu.chassis.tenant;

/**
 * The chamber that the running call works for. It is bound for the length of a call and cannot stay behind on a
 * thread, which thread-locals do (see {@code baomidou/mybatis-plus#991}).
 */
public final class Tenancy {
    private static final ScopedValue<TenantId> CURRENT = ScopedValue.newInstance();

    private Tenancy() {}

    /** @throws TenantMissing when no chamber is bound */
    public static TenantId current() {
        if (!CURRENT.isBound()) {
            throw new TenantMissing();
        }
        return CURRENT.get();
    }

    public static boolean isBound() {
        return CURRENT.isBound();
    }

    public static void run(TenantId tenant, Runnable work) {
        ScopedValue.where(CURRENT, tenant).run(work);
    }

    /** Runs the work for the chamber and gives back its answer; what it throws passes through unchanged. */
    public static <R, X extends Throwable> R call(TenantId tenant, ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(CURRENT, tenant).call(work);
    }
}
