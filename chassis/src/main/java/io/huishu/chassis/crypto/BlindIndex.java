package io.huishu.chassis.crypto;

/** A keyed hash beside an encrypted field, so that equal values can be found and kept unique without being readable. */
public interface BlindIndex {
    /**
     * @param normalised the value in its one form, for example a phone's eleven digits
     * @param purpose the field's meaning, for example {@code phone}
     * @return 32 hexadecimal characters; another chamber's index of the same value differs
     */
    String of(String normalised, String purpose);
}
