package io.huishu.member.chamber.web;

record ChamberOf(String chamber) {}
