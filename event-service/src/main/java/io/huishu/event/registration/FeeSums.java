package io.huishu.event.registration;

import io.huishu.chassis.money.Money;

/**
 * What became of the fees of one activity.
 *
 * @param paidPlaces places paid for and not given up; {@code paid} is their money
 * @param awaitingPlaces places held for a moment until they are paid
 * @param owedPlaces places that the office vouched for and that are not paid; {@code owed} is their money
 * @param expiredPlaces places given back because nobody paid in time
 * @param received all that had come, whether or not it went back since
 * @param goingBackPlaces places given up of which money is still on its way back; {@code goingBack} is that money
 * @param byOffice how much of {@code goingBack} the office has to pay out
 * @param refunded what reached its payers again
 */
public record FeeSums(
        int paidPlaces,
        Money paid,
        int awaitingPlaces,
        int owedPlaces,
        Money owed,
        int expiredPlaces,
        Money received,
        Money refunded,
        int goingBackPlaces,
        Money goingBack,
        Money byOffice) {}
