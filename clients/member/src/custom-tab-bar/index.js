// WeChat asks for this component when tabBar.custom is set; each tab page draws its own bar (components/CTabs.vue).
Component({})
