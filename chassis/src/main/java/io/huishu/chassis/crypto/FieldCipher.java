package io.huishu.chassis.crypto;

/** Encrypts single fields for one chamber and one place; what is copied to another row or chamber does not open. */
public interface FieldCipher {
    /**
     * @param place table, column and row, for example {@code person.phone:01J…}; must be the same when decrypting
     * @return base64 with the key's id in front
     */
    String encrypt(String clear, String place);

    /** @throws IllegalStateException when the text was made for another chamber or place, or changed */
    String decrypt(String cipher, String place);
}
