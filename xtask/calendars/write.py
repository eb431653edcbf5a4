"""Writes src/calendars/*.yaml from the package `holidays`; that of mainland China from the State Council's yearly notices.

Run with: pip install -r xtask/calendars/requirements.txt && python3 xtask/calendars/write.py [folder of holiday-cn]
Only public holidays of whole days that everybody in the country or part of it has off; half days and holidays of single
states or regions are left out.
"""

import datetime
import json
import pathlib
import sys

import holidays

FIRST, LAST = 2015, 2029
OUT = pathlib.Path(__file__).parents[2] / "src" / "calendars"
SATURDAY_SUNDAY = ["saturday", "sunday"]

# id, country, part of it, titles
CALENDARS = [
    ("us-federal", "US", None, "United States (federal)", "美国（联邦）"),
    ("gb-eng", "GB", "ENG", "England and Wales", "英格兰和威尔士"),
    ("gb-sct", "GB", "SCT", "Scotland", "苏格兰"),
    ("gb-nir", "GB", "NIR", "Northern Ireland", "北爱尔兰"),
    ("sg", "SG", None, "Singapore", "新加坡"),
    ("vn", "VN", None, "Vietnam", "越南"),
    ("th", "TH", None, "Thailand", "泰国"),
    ("id", "ID", None, "Indonesia", "印度尼西亚"),
    ("my", "MY", None, "Malaysia (federal)", "马来西亚（联邦）"),
    ("ph", "PH", None, "Philippines", "菲律宾"),
    ("br", "BR", None, "Brazil (federal)", "巴西（联邦）"),
    ("at", "AT", None, "Austria", "奥地利"),
    ("be", "BE", None, "Belgium", "比利时"),
    ("bg", "BG", None, "Bulgaria", "保加利亚"),
    ("hr", "HR", None, "Croatia", "克罗地亚"),
    ("cy", "CY", None, "Cyprus", "塞浦路斯"),
    ("cz", "CZ", None, "Czechia", "捷克"),
    ("dk", "DK", None, "Denmark", "丹麦"),
    ("ee", "EE", None, "Estonia", "爱沙尼亚"),
    ("fi", "FI", None, "Finland", "芬兰"),
    ("fr", "FR", None, "France", "法国"),
    ("de", "DE", None, "Germany (nationwide)", "德国（全国）"),
    ("gr", "GR", None, "Greece", "希腊"),
    ("hu", "HU", None, "Hungary", "匈牙利"),
    ("ie", "IE", None, "Ireland", "爱尔兰"),
    ("it", "IT", None, "Italy", "意大利"),
    ("lv", "LV", None, "Latvia", "拉脱维亚"),
    ("lt", "LT", None, "Lithuania", "立陶宛"),
    ("lu", "LU", None, "Luxembourg", "卢森堡"),
    ("mt", "MT", None, "Malta", "马耳他"),
    ("nl", "NL", None, "Netherlands", "荷兰"),
    ("pl", "PL", None, "Poland", "波兰"),
    ("pt", "PT", None, "Portugal", "葡萄牙"),
    ("ro", "RO", None, "Romania", "罗马尼亚"),
    ("sk", "SK", None, "Slovakia", "斯洛伐克"),
    ("si", "SI", None, "Slovenia", "斯洛文尼亚"),
    ("es", "ES", None, "Spain (nationwide)", "西班牙（全国）"),
    ("se", "SE", None, "Sweden", "瑞典"),
]

CHINESE = {
    "元旦": "New Year",
    "春节": "Spring Festival",
    "清明节": "Qingming",
    "劳动节": "Labour Day",
    "端午节": "Dragon Boat Festival",
    "中秋节": "Mid-Autumn Festival",
    "国庆节": "National Day",
}


# The fifteenth day of the first lunar month: fourteen days after the new year.
LANTERN = ["2020-02-08", "2021-02-26", "2022-02-15", "2023-02-05", "2024-02-24", "2025-02-12", "2026-03-03"]


def write(calendar, en, zh, source, weekend, first, last, off, worked=(), festivals=()):
    lines = [
        f"id: {calendar}",
        f"title: {{ en: {json.dumps(en)}, zh: {zh} }}",
        f"source: {json.dumps(source)}",
        f"weekend: [{', '.join(weekend)}]",
        f"from: {first}",
        f"through: {last}",
        "holidays:",
        *(f"  - {json.dumps(f'{start}..{end} {name}' if start != end else f'{start} {name}')}" for start, end, name in off),
    ]
    if festivals:
        lines += ["festivals:", *(f'  - "{day} {name}"' for day, name in festivals)]
    if worked:
        lines += ["worked:", *(f"  - {day}" for day in worked)]
    (OUT / f"{calendar}.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def runs(days):
    """Days of one name, one after the other, as stretches."""
    stretches = []
    for day, name in sorted(days.items()):
        last = stretches[-1] if stretches else None
        if last and last[2] == name and (day - last[1]).days == 1:
            last[1] = day
        else:
            stretches.append([day, day, name])
    return stretches


def elsewhere():
    for calendar, country, part, en, zh in CALENDARS:
        found = holidays.country_holidays(country, subdiv=part, years=range(FIRST, LAST + 1), language="en_US")
        # Days of the weekend are off in any case.
        days = {day: name.replace("; ", ", ") for day, name in found.items() if day.weekday() not in found.weekend}
        weekend = SATURDAY_SUNDAY
        assert sorted(found.weekend) == [5, 6], (calendar, found.weekend)
        source = f"holidays {holidays.__version__} ({country}{'-' + part if part else ''}), public holidays"
        write(calendar, en, zh, source, weekend, f"{FIRST}-01-01", f"{LAST}-12-31", runs(days))


def china(folder):
    off, worked, years = {}, [], []
    for file in sorted(pathlib.Path(folder).glob("20*.json")):
        year = json.loads(file.read_text(encoding="utf-8"))
        years.append(year["year"])
        for day in year["days"]:
            date = datetime.date.fromisoformat(day["date"])
            if day["isOffDay"]:
                names = [CHINESE.get(name, name) for name in day["name"].split("、")]
                off[date] = ", ".join(names)
            else:
                worked.append(date)
    source = "State Council notices of each year, as collected by holiday-cn (MIT)"
    first, last = f"{min(years)}-01-01", f"{max(years)}-12-31"
    write("cn", "Mainland China", "中国大陆", source, SATURDAY_SUNDAY, first, last, runs(off), sorted(set(worked)), [(day, "Lantern Festival") for day in LANTERN])


if __name__ == "__main__":
    elsewhere()
    if len(sys.argv) > 1:
        china(sys.argv[1])
