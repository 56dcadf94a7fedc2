package io.huishu.payment.arrears.web;

/** How many reminders went out. */
public record RemindersSent(int sent) {}
