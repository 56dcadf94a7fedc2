package io.huishu.member.revocation.web;

import io.huishu.member.revocation.Revocation;
import java.util.List;

/** All marks that can still matter to a living token. */
record EpochsView(List<Revocation> epochs) {}
