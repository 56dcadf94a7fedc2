package io.huishu.member.session;

/** Which services there are and what each proves itself with. */
public interface ServiceSecrets {
    boolean proves(String service, String secret);
}
