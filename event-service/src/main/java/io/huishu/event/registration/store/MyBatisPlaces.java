package io.huishu.event.registration.store;

import io.huishu.chassis.problem.Stale;
import io.huishu.event.registration.Places;
import org.springframework.stereotype.Component;

@Component
class MyBatisPlaces implements Places {
    private final PlacesMapper places;

    MyBatisPlaces(PlacesMapper places) {
        this.places = places;
    }

    @Override
    public void open(String activityId, int capacity) {
        places.open(activityId, capacity);
    }

    @Override
    public boolean take(String activityId) {
        return places.take(activityId) == 1;
    }

    @Override
    public void giveBack(String activityId) {
        Stale.unlessOne(places.giveBack(activityId), "活动名额");
    }
}
