package io.huishu.member.chamber.web;

import io.huishu.member.chamber.ChamberView;
import java.util.List;

record ChambersAnswer(List<ChamberView> chambers) {}
