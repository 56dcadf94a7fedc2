package io.huishu.chassis.fact;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Something that happened and that other houses may know: a flat record, named in the past tense. Its JSON is its
 * components and nothing else; the wire name, key and version travel in the {@link Envelope}.
 */
public interface Fact {
    /** The wire name with its version, for example {@code charge.settled.v1}; never a class name. */
    @JsonIgnore
    String type();

    /** The aggregate's id: facts of one key arrive in the order they happened. */
    @JsonIgnore
    String key();

    /** The aggregate's version after the change, growing; readers ignore what is older than what they have. */
    @JsonIgnore
    long version();
}
