package io.huishu.member.me;

import io.huishu.member.account.StaffView;
import io.huishu.member.chamber.ChamberCard;

/** What a signed-in member of staff is told of themselves. */
public record StaffMe(StaffView staff, ChamberCard chamber) {}
