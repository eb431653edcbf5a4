-name = 售后核查
title = { -name }
lead = 卖家是不是已经超时了？
lead-sub = 粘贴聊天记录，或选择您在等什么。您会看到期限、沉默是否视为拒绝，以及可以发送的消息。
privacy = 内容只留在本设备上，不会发送到任何地方。
disclaimer = 本工具仅供参考，并非平台决定，与各平台无隶属关系。以平台自身计时为准：若订单页面显示其他期限，以该期限为准。
language = 语言
loading = 正在加载规则……
failed = 核查工具无法在此浏览器中启动。需要 Chrome 111、Firefox 115 或 Safari 16.4 及以上版本。
no-webassembly = 此浏览器无法运行核查工具所需的 WebAssembly。可能是锁定模式或安全设置将其关闭：请为本页面开启，或换用其他浏览器。
engine-stopped = 核查在此输入处中断并已重新开始。您输入的内容仍在。请修改最后一项输入，或重新加载页面。
as-of-unreadable = 无法识别所填的检查时间。请填写四位数的年份，或留空表示现在。
storage-blocked = 此浏览器不允许本页面保存输入内容。关闭或刷新页面后内容会丢失。

your-order = 您的订单
unknown = 不清楚
yes = 是
no = 否
more-facts = 更多订单信息
what-happened = 发生了什么
paste-label = 粘贴聊天记录、邮件、订单页面或自己的笔记
paste-hint = 也可以把文件拖到这里：导出的聊天（.txt、.zip）、邮件（.eml）、保存的网页。自己记录时一行一件事，例如“2022-03-01 10:00 { $event }”。
paste-hint-event = 申请工程师上门
paste-read = 读取这段文字
paste-added = { $count ->
    [0] 未发现新的事件。请粘贴带日期的消息，或选择您在等待什么。
   *[other] 已添加 { $count } 个事件。
}
cancel = 取消
file-choose = 选择文件
paste-again = 已更新。
paste-full = 最多采用 { $count } 个事件：请粘贴或导出较短的一段，或从其他消息中挑选。
file-empty = “{ $name }”是空文件。
flag-several-times = 这段文字还提到另一个时间。请核对这件事属于哪一个。
flag-stretch = 文中写的是一段时间或大致的日期：事情发生在这段时间内。知道确切时间的话请填写。
flag-app-line = 这是聊天软件自己写的，不是任何人的消息。
flag-no-words = 没有文字的图片、文件或语音：内容无从得知。
flag-by-place = 这句话本身看不出是答复，只是它在对话中的位置像答复。请核对。
missing-zone = { $event }——它的时区
paste-check = 其中 { $count } 条需要核对。
paste-facts = 还读到了订单信息：{ $facts }
file-too-large = “{ $name }”超过 60 MB。请导出较短时间段的聊天。
file-empty-archive = “{ $name }”里没有文字。WhatsApp 导出的压缩包内有 _chat.txt：请选择不含媒体的导出。
file-not-text = “{ $name }”不是文字文件。请先另存为文本、网页或邮件，或复制其中的文字。
file-unreadable = 无法读取“{ $name }”。
large-paste = 粘贴的文字
large-held = { $name }（{ $size } 千字符）不放入文本框，刷新页面后不保留；从中读到的事件会保留。
large-drop = 移除
large-reading = 正在读取……
ask-zone = 有 { $count } 个时间没有写时区，它们是
ask-zone-hint = 聊天显示手机的时间；Alibaba.com 订单页显示美国太平洋时间或电脑的时间。如果不清楚，会按所有可能的时间计算。
ask-zone-name = “{ $name }”指哪个时间？
ask-day-month = 像 03/04 这样的日期，哪个是日？
dayMonth-day-first = 日在前
dayMonth-month-first = 月在前
day-month-read = 按读到的：{ $order }
day-month-either = 尚不确定：两种都会分别试算
day-month-open = 文字里看不出是哪一种。如果有影响，下面的结论会说明。
day-month-by-told = 这是您说明的。
day-month-by-over-twelve = 文字里有大于 12 的数字，由此可知。
day-month-by-weekday = 由文字里的星期可知。
day-month-by-in-order = 只有这样，消息才按时间先后排列。
day-month-by-changes = 变化更频繁的数字是日。
day-month-by-not-later = 否则会有日期晚于复制的那天。
ask-copied = 这段文字是哪天复制的？
ask-copied-hint = “昨天”之类的说法和没有年份的日期，都从这天推算。
ask-authors = 谁是谁？
assumed = 我们这样理解
assumed-guess = 推测
assumed-change = 更改
assumed-times = 时区与日期
entry-more = 补充消息或回答
start-or = 或者从您正在等待的事项开始
guesses = 从文中读取了 { $count } 项信息，有误请更改。
guess-fact = { $fact }{ $value }（根据第 { $line } 行的“{ $words }”）
guess-role = { $name }：{ $role }，根据“{ $words }”
role-buyer = 买家
role-seller = 卖家
role-platform = 平台
paste-stretch = 这段文字从 { $from } 到 { $to }。此前、此后或别处发生的事不在其中。
unread = 有 { $count } 处没有读懂
unread-line = 第 { $line } 行：“{ $text }”——{ $why }
others = 其他 { $count } 条消息
others-more = 另有 { $count } 条未列出。
other-use = 使用这条
flag-no-time = 其中没有日期
flag-not-a-log = 其中没有带时间的消息
flag-no-such-date = 没有这个日期。
flag-no-such-time = 没有这个时刻，因此只读取了日期。
flag-open-time = 无法确定指的是哪个时刻或哪一天。请填写时间。
flag-day-or-month = 日在前还是月在前？弄清之前，两个日期都算。
flag-no-year = 日期没有年份。请在上面说明何时复制，或填写日期。
flag-unclear-year = 两位数字看不出是哪一年。请填写日期。
flag-no-day = 日期是相对的说法。请在上面说明何时复制，或填写日期。
flag-no-day-at-all = 原文只有时刻，没有日期。请填写日期。
flag-ambiguous-zone = “{ $name }”在不同国家表示不同的时间。请选择时区；选择之前每一种都算。
flag-unknown-zone = 不认识这个时区。请在下面选择。
flag-weekday-differs = 星期与日期不符，请核对日期。
event-check = 请核对
event-because = 依据“{ $words }”推测。
event-line = 查看第 { $line } 行
event-reminds = 催促的是
events-all = 显示全部 { $count } 个事件
redo = 重做
undone = 已撤销。
redone = 已重做。
zone-as-paste = 同上面的说明
zone-open = 尚不确定：每种可能都会试算
zone-meant = { $name }（{ $offset }）
events-none = 尚无事件。请在上方粘贴，或逐个添加。
event-number = 事件 { $number }
event-add = 添加事件
event-remove = 删除
event-kind = 事项
event-choose = 请选择发生了什么
event-date = 日期
event-earliest = 最早日期
event-latest = 最晚日期
event-rough = 只知道大概日期
event-time = 时间
event-zone = 时区
event-service = 服务
event-re = 针对
event-re-none = 未说明
event-to = 新日期
event-points = 分数
event-moved = 已删除“{ $what }”。
undo = 撤销
zone-shanghai = 北京时间
zone-pacific = 美国太平洋时间
zone-here = 本地（{ $zone }）
zone-unknown = 不清楚
zone-offset = 按原文（{ $offset }）
ask-cover = 还有遗漏吗？
cover-hint = 只有确认没有遗漏，才能判断某件事“没有做”。
cover-from-words = 根据“{ $words }”：到那时为止没有收到任何回复。
cover-everywhere = 没有。到目前为止、所有渠道（聊天、表单、邮件）的内容都在这里
cover-some = 只有以下渠道是完整的：
cover-kinds = 您的文件中下列各项都是完整的：
cover-unknown = 不清楚
cover-through = ……到已读取的最后一条消息为止（{ $date }）
zone-check = 用一个已知的时间来核对
zone-check-which = 这件事
zone-check-known = 在别处显示的时间是
zone-check-zone = 该时间属于
zone-check-do = 比对
zone-check-none = 这两个时间不可能是同一时刻：相差不是整刻钟，或超过一天。请检查两处时间。
zone-check-found = 这些时间属于时区 { $zone }。
cover-unnamed = 还有 { $count } 个事件没有选择发生了什么，因此记录暂不算完整。
checked-for = 核查时点
checked-now = 现在
checked-at = 其他时间
start-over = 重新开始
start-over-done = 已新建记录。之前的记录在“我的记录”中。
try-example = 试用示例
result = 结果

group-coverage = 是否适用，至何时？
group-entitlements = 买家可享权益
group-deadlines = 期限
group-refusal = 是否拒绝？
group-options = 可以做什么，何时可做
group-cost = 可能的处罚
group-steps = 现在怎么办
group-missing = 还需要一点信息
group-changes = 之后会自动发生的变化
every-clause = 逐条规则及其日期
group-desks = 客服时间与复工
other-rules = 不适用于本订单的规则
background = 此订单适用平台自身规则，一般指引仅作背景参考。
stale = 我们最近一次查找新版规则是在{ $date }，没有找到。请先查看订单页面所示的规则。
last-seen = 平台原文最近一次见于 { $date }。
never-seen = 未曾见到平台原文，此处依据对公告的报道。
edition-in-force = 规则版本（自 { $date } 生效）
edition-known-by = 该文本在{ $date }时已知；何时开始不详
edition-undated = 规则版本（未注明日期）
edition-not-held = 订单早于我们掌握的所有规则版本，因此不作计算。
edition-outside = 该订单的日期不在此规则的任何时间范围内。
edition-open = 适用哪一版规则取决于尚不确切的日期。
superseded = 按此前版本，期限为 { $date }。

headline-unnamed = 有 { $count } 个事件没有选择发生了什么，未计入。
asked-now = 指现在提出的请求。
headline-deemed = { $role ->
    [seller] 您未在{ $date }前有效答复，已视为拒绝服务。
   *[other] 卖家未在{ $date }前有效答复，已视为拒绝服务。
}
headline-refund = { $role ->
    [seller] 您逾期未处理（期限{ $date }），视为同意退款。
   *[other] 卖家逾期未处理（期限{ $date }），视为同意退款。
}
headline-request-agreed = { $role ->
    [seller] 您逾期未回应（期限{ $date }），视为同意该请求。
   *[other] 卖家逾期未回应（期限{ $date }），视为同意您的请求。
}
joining-facts = 法律与其他保障
joining-hint = 法律或支付服务另有保障。填写下列内容后一并检查。
rules-missing = 适用的规则未能加载。请联网后刷新页面，已填写的内容会保留。
routes = 买家还能做什么
routes-left = 按“{ $over }”，期限已过；按“{ $open }”，仍可在{ $date }前行使权利。
route-open = 截至{ $date }
route-open-endless = 可以行使，截止时间未知
route-not-yet = 自{ $date }起
route-perhaps = 若无其他情况
routes-over = 已行使或已过期
routes-later = 尚未开始
route-used = 已行使
route-lapsed = 已于{ $date }截止
route-lapsed-undated = 已截止
headline-closed = { $role ->
    [seller] 您逾期未处理（期限{ $date }），申请视为关闭。
    [of-buyer] 买家逾期未处理（期限{ $date }），申请视为关闭。
   *[other] 卖家逾期未处理（期限{ $date }），申请视为关闭。
}
headline-consent = { $role ->
    [seller] 您逾期未处理（期限{ $date }），沉默视为同意新的日期。
    [of-buyer] 买家逾期未处理（期限{ $date }），沉默视为同意新的日期。
   *[other] 卖家逾期未处理（期限{ $date }），沉默视为同意新的日期。
}
headline-escalated = { $role ->
    [seller] 您逾期未处理（期限{ $date }），已自动转由平台处理。
    [of-buyer] 买家逾期未处理（期限{ $date }），已自动转由平台处理。
   *[other] 卖家逾期未处理（期限{ $date }），已自动转由平台处理。
}
headline-receipt-confirmed = { $role ->
    [seller] 您逾期未处理（期限{ $date }），视为已确认收货。
    [of-buyer] 买家逾期未处理（期限{ $date }），视为已确认收货。
   *[other] 卖家逾期未处理（期限{ $date }），视为已确认收货。
}
headline-released = { $role ->
    [seller] 您逾期未处理（期限{ $date }），货款将放给卖家。
    [of-buyer] 买家逾期未处理（期限{ $date }），货款将放给卖家。
   *[other] 卖家逾期未处理（期限{ $date }），货款将放给卖家。
}
headline-delay-without-reason = { $role ->
    [seller] 您逾期未处理（期限{ $date }），依法视为故意拖延或者无理拒绝。
    [of-buyer] 买家逾期未处理（期限{ $date }），依法视为故意拖延或者无理拒绝。
   *[other] 卖家逾期未处理（期限{ $date }），依法视为故意拖延或者无理拒绝。
}
headline-cancelled = { $role ->
    [seller] 您逾期未处理（期限{ $date }），订单视为取消。
    [of-buyer] 买家逾期未处理（期限{ $date }），订单视为取消。
   *[other] 卖家逾期未处理（期限{ $date }），订单视为取消。
}
headline-buyer-amount = { $role ->
    [seller] 您逾期未回应（期限{ $date }），按买家申请的金额退款。
   *[other] 卖家逾期未回应（期限{ $date }），按您申请的金额退款。
}
headline-forfeiture = { $role ->
    [seller] 您未在{ $date }前答复，投诉成立。
   *[other] 卖家未在{ $date }前答复，投诉成立。
}
headline-explicit = { $role ->
    [seller] 您于{ $date }明确拒绝。
   *[other] 卖家于{ $date }明确拒绝。
}
headline-possible = { $role ->
    [seller] 请在{ $date }前有效答复，逾期视为拒绝。
   *[other] 卖家在{ $date }前仍可答复，逾期视为拒绝。
}
headline-possible-other = { $role ->
    [seller] 请在{ $date }前答复，否则对您不利。
    [of-buyer] 买家在{ $date }前仍可回应。
    [of-platform] 平台在{ $date }前仍可回应。
   *[other] 卖家在{ $date }前仍可答复。
}
headline-missed = { $role ->
    [seller] 您已超时：期限为{ $date }。
    [of-buyer] 买家已超时：期限为{ $date }。
    [of-platform] 平台已超时：期限为{ $date }。
   *[other] 卖家已超时：期限为{ $date }。
}
headline-undetermined = 再补充 { $count } 项即可得出结论。
headline-if-silent = 如卖家没有其他回复，则已超时（期限：{ $date }），视为拒绝。
headline-if-silent-other = 如卖家没有其他回复，则已超时（期限：{ $date }）。
headline-if-met = 如果没有其他情况，则已按时完成。
headline-running = { $role ->
    [seller] 您还有时间，期限为{ $date }。
    [of-buyer] 买家还有时间，期限为{ $date }。
    [of-platform] 平台还有时间，期限为{ $date }。
   *[other] 卖家还有时间，期限为{ $date }。
}
headline-met = 已按时完成。
headline-late = 超时完成，晚了{ $late }。
headline-covered = { $role ->
    [seller] 您须提供售后服务至{ $date }。
   *[other] 您的保障有效至{ $date }。
}
headline-ended = 服务期已于{ $date }届满。
headline-not-covered = 我们收录的规则都不适用于此订单。
headline-cannot-tell = 暂无法判断。

state-covered = 适用
state-not-covered = 不适用
state-entitled = 可享
state-not-entitled = 不可享
state-not-started = 尚未开始
state-running = 进行中
state-met = 按时完成
state-late = 超时完成
state-missed = 超时未完成
state-excused = 免责
state-ended = 已届满
state-none = 否
state-possible = 尚未
state-deemed = 因未回应而成立
state-explicit = 明确拒绝
state-not-yet = 尚不可
state-open = 可行
state-lapsed = 已过期
state-used = 已使用
state-found = 已认定
state-reached = 已达到
state-closed = 关闭
state-undetermined = 暂无法判断
period-running = 有效期内
refusal-deemed = 视为拒绝（沉默）
refusal-possible = 尚未：继续沉默将视为拒绝
refusal-none = 未拒绝
refund-deemed = 沉默视为同意退款
refund-possible = 尚未：继续不回应将视为同意退款
refund-none = 未因不回应而退款
request-agreed-deemed = 沉默视为同意
request-agreed-possible = 尚未：继续不回应将视为同意
request-agreed-none = 未因不回应而视为同意
cancelled-deemed = 沉默视为取消
cancelled-possible = 尚未：继续不回应将视为取消
cancelled-none = 未因不回应而取消
consent-deemed = 沉默视为同意延期
consent-possible = 尚未：继续不回应将视为同意延期
consent-none = 未因沉默而同意
escalated-deemed = 已自动转平台处理
escalated-possible = 尚未：到期将自动转平台处理
escalated-none = 未自动转平台处理
receipt-confirmed-deemed = 视为已确认收货
receipt-confirmed-possible = 尚未：到期将视为确认收货
receipt-confirmed-none = 未视为确认收货
released-deemed = 货款已放给卖家
released-possible = 尚未：继续不回应将放款给卖家
released-none = 未因沉默而放款
delay-without-reason-deemed = 视为故意拖延或者无理拒绝
delay-without-reason-possible = 尚未：逾期将视为故意拖延或者无理拒绝
delay-without-reason-none = 不构成故意拖延或者无理拒绝
closed-deemed = 沉默视为关闭
closed-possible = 尚未：继续不回应将视为关闭
closed-none = 未因不回应而关闭
buyer-amount-deemed = 卖家未回应，按买家申请金额执行
buyer-amount-possible = 尚未：继续不回应将按买家申请金额执行
buyer-amount-none = 未因不回应而按买家申请金额执行
forfeiture-deemed = 未按时回应，丧失回应机会
forfeiture-possible = 尚未：继续不回应将丧失回应机会
forfeiture-none = 未丧失回应机会
cost-none = 未规定
cost-possible = 平台认定责任后可能发生
cost-found = 已认定责任

desk-open = 服务中
desk-closed = 非服务时间
resumption-open = 已恢复工作
resumption-not-yet = 尚未恢复工作
option-open = 现在可以
option-not-yet = 时间未到
option-lapsed = 已过期限
prohibition-missed = 对免费服务收费
prohibition-running = 至今未收费
prohibition-met = 未曾收费
headline-fee = { $role ->
    [seller] 您对免费服务收了费。
   *[other] 卖家对免费服务收了费。
}
since = 自 { $date } 起
from-then = 自 { $date } 起
until = 至 { $date }
due = 期限 { $date }
done = 完成于 { $date }
ended-on = 于 { $date } 届满
between = 最早{ $from }、最晚{ $to }
left = 还剩 { $left }
late-by = 超时 { $late }
free = 免费
same-either-way = 无论如何理解规则，结论一致。
depends-short = 取决于如何理解规则
depends-on = 取决于如何理解：
depends-then = “{ $answer }”→ { $state }
open-then = “{ $answer }”→ 自 { $date } 起可用
deadline-then = “{ $answer }”→ 期限 { $date }
other-deadlines = 其他计算方式得出的期限：
not-all-tried = 不确定的地方太多，未能逐一推算每种可能。
if-nothing-else = 若此外没有其他往来：{ $state }
missing-title = 还需：
in-time-if = 不晚于 { $date } 做到“{ $event }”即为按时
would-flip = 可改变结论：{ $what } → { $state }
because-events = 依据事件
counted-hours = 自 { $date } 起 { $amount } 小时：夜间、周末和节假日均计入。
counted-natural = { $amount } 个自然日，{ $zone }
counted-working = { $amount } 个工作日，{ $zone }
counted-months = { $amount } 个月，{ $zone }
counted-fixed = 至规则所列时间。
run = { $from } – { $to }：{ $why }
run-day = { $from }：{ $why }
change = { $date }：{ $what }——{ $from } → { $to }
step-by = 不晚于 { $date }
step-from = 自 { $date } 起
points-active = 当前有效 { $points } 分
points-next = 下一档处罚：{ $points } 分
points-expiry = { $points } 分于 { $date } 失效
cost-points = 扣 { $from } 至 { $to } 分
cost-removal = 清退出该服务项目
cost-compensation = 向买家赔付：{ $amount }
cost-compensation-unknown = 向买家赔付，最高 { $cap }（还需争议金额）
evidence-missing = 尚缺凭证：{ $list }
opens-next = { $date } 开放

grade-official = 平台原文
grade-statute = 法律
grade-notice = 公告的新闻报道
grade-secondary = 二手资料
grade-you = 您
grade-host = 本页面的提供方
party-buyer = 买家
party-seller = 卖家
party-platform = 平台

reason-start-day = 开始当日不计入
reason-natural-day = 计入
reason-working-day = 工作日，计入
reason-weekend = 周末，不计入
reason-public-holiday = 法定节假日，不计入
reason-make-up-day = 调休上班，计入
reason-not-published = 该年度日历尚未公布
reason-rolled-over = 最后一日为休息日，顺延

missing-record = 是否还有遗漏：更早、更晚或其他渠道的往来？
missing-calendar = 该年度的工作日安排，尚未公布
missing-edition = 当时的规则版本，我们未掌握
missing-event-kind = “{ $kind }”是什么时候？
missing-event = { $event }——{ $attribute }
attribute-at = 确切时间
attribute-re = 针对哪一项
attribute-by = 由谁作出
attribute-service = 哪项服务
attribute-channel = 通过何种渠道
attribute-effective = 是否约定了方式和内容？
attribute-automatic = 是否为自动回复？
attribute-reasonable = 方案是否合理？
attribute-agreed = 买家是否同意？
attribute-agreedInWriting = 双方是否书面约定？
attribute-to = 新日期
attribute-evidence = 凭证
attribute-points = 分数
attribute-counter = 哪一类计分
attribute-matter = 涉及何事


service-engineer = 工程师上门
service-local-point = 本地服务点
service-remote-guidance = 远程指导
service-remote-diagnosis = 远程诊断
service-parts = 配件
channel-platform = 平台聊天
channel-request-form = 申请表单
channel-email = 邮件
channel-other = WhatsApp、微信、电话等
counter-intellectual-property-and-restricted = 知识产权与禁限售
counter-transaction = 交易违规及其他
counter-goods-information = 商品信息
counter-severe-intellectual-property = 知识产权严重侵权
matter-intellectual-property = 知识产权
matter-other = 其他
evidence-payment-slip = 付款单
evidence-dispatch-slip = 发货单
evidence-correspondence = 往来记录
measure-warning = 警告
measure-no-goods-operations = 限制商品操作 { $days } 日
measure-freeze = 冻结账号 { $days } 日
measure-closed = 关闭账号

kind-order-placed = 下单
kind-deposit-paid = 支付定金
kind-payment-succeeded = 付款成功
kind-funds-posted = 款项入账
kind-shipped = 发货
kind-carrier-collected = 承运商已揽收
kind-delivered = 送达
kind-receipt-confirmed = 确认收货
kind-service-requested = 买家提出服务请求
kind-request-received = 卖家收到请求
kind-seller-replied = 卖家回复
kind-appointment-confirmed = 卖家确认预约
kind-appointment-rescheduled = 预约改期
kind-engineer-arrived = 工程师到达
kind-solution-provided = 给出方案
kind-parts-sent = 寄出配件
kind-service-completed = 服务完成
kind-seller-refused = 卖家拒绝
kind-request-withdrawn = 买家撤回请求
kind-fee-charged = 卖家收费
kind-complaint-filed = 提交投诉
kind-complaint-notice-sent = 发出投诉通知
kind-complaint-received = 收到投诉
kind-complaint-answered = 回应投诉
kind-dispute-opened = 提起纠纷
kind-dispute-escalated = 纠纷升级
kind-refund-requested = 申请退款
kind-refund-modified = 修改退款申请
kind-refund-answered = 处理退款申请
kind-cancel-requested = 买家申请取消
kind-cancel-answered = 处理取消申请
kind-points-deducted = 扣分
kind-promise-broken = 未履行承诺
kind-fault-found = 平台认定卖家责任
kind-coupon-issued = 向买家发放优惠券
kind-coupon-used = 使用优惠券
kind-removed-from-programme = 卖家被清退出服务项目


problem = { $path }：{ $code }。现为 { $found }；应为 { $wanted }。
problem-unknown-field = 未知字段
problem-repeated-field = 重复出现
problem-wrong-type = 值的类型不符
problem-unknown-word = 未知词语
problem-not-a-time = 不是存在的日期
problem-outside-years = 超出可核查年份
problem-ends-before-start = 结束早于开始
problem-unknown-zone = 未知时区
problem-skipped-time = 当地时钟跳过的时间
problem-repeated-time = 当地时钟出现两次的时间
problem-not-an-amount = 不是金额
problem-out-of-range = 超出范围
problem-missing-field = 缺少内容
problem-duplicate-id = 两个事件名称相同
problem-missing-event = 所针对的事件不在列表中
problem-answer-before-request = 早于其所针对的事件
problem-unknown-question = 未知问题
problem-too-many = 数量过多

duration-days = { $days } 天
duration-hours = { $hours } 小时
duration-minutes = { $minutes } 分钟
duration-seconds = { $seconds } 秒
beijing-time = 北京时间

check = 核查
rules = 规则
ask-role = 我是
role-buyer-me = 买家
role-seller-me = 卖家
door-questions = 改为回答几个问题
door-paste = 改为粘贴消息
events-all-of = { $count ->
    [0] 事件：暂无
   *[other] 事件：{ $count } 个（含全部细节）
}
guide-waiting = 您在等什么？
guide-others = 法律、支付服务和其他平台
guide-law = 法律
guide-shops = 支付服务和其他平台
guide-service-buyer = 您需要什么服务？
guide-service-seller = 买家要求什么服务？
guide-hint = 不清楚的可以留空。
guide-answers = 您的回答
guide-asked-buyer = 您何时提出要求？
guide-asked-seller = 买家何时提出要求？
guide-answered-buyer = 卖家的首次答复是什么（任何渠道）？
guide-answered-seller = 您的首次答复是什么（任何渠道）？
answered-none = 尚无答复
answered-replied = 有答复
answered-automatic = 只有自动回复
answered-refused = 拒绝了
guide-answered-when = 什么时候？
ask-effective = 回复是否约定了处理方式和时间？
guide-zone = 这些时间按以下时区
headline-owed = { $role ->
    [seller] 您应向买家提供：{ $list }，截至{ $date }。
   *[other] 您可以获得：{ $list }，截至{ $date }。
}
headline-old-owed = { $role ->
    [seller] 按该规则，您应向买家提供：{ $list }，截至{ $date }。
   *[other] 按该规则，您可以获得：{ $list }，截至{ $date }。
}
time-left = 剩余时间：{ $left }
open-more = 还有 { $count } 个问题
ask-later = 是否还有遗漏：更早、更晚或其他渠道的往来？
later-none = 没有，这就是全部
steps-none = 目前无需操作。
steps-evidence = { $role ->
    [seller]
        请保留哪些证据
        请求与您的回复（含时间）
        已确认的预约
        上门或发货证明
   *[other]
        请保留哪些证据
        显示付款时间的订单页
        商品页面
        您的请求（含时间）
        卖家的每一次回复
}
steps-of-buyer = 买家可以做什么
steps-of-seller = 卖家应当做什么
letter-blank = 【请填写】
letter-label = 可发送的文字
copy = 复制
copied = 已复制。
copy-failed = 浏览器不允许页面复制。请选中文字后自行复制。
picture = 时间线
picture-table = 以表格显示
picture-now = 现在
picture-over = 期限已过
picture-last = 截止时刻
picture-uncounted = 不算有效答复
picture-travel = 换个时间看，或看表格
picture-period = 服务期
picture-who = 哪一方
look-before = 更早
look-after = 更晚
look-at = 查看其他时点
look-hint = { $date } 时的状态。拖动滑块，可逐个查看状态变化。
looking = 您正在查看 { $date } 的状态。
look-back = 返回
see-rule = 规则全文
typed = 手工输入
would-change = 什么会改变结论：
would-change-count = 什么会改变结论（{ $count }）
why-steps = 逐步说明理由
pin = 按这种理解
pinned = 您选择了规则的理解方式：
unpin = 取消选择
platform-shows = 平台显示了另一个期限
platform-shows-at = 平台显示
platform-same = 这是同一个期限。
platform-reading = 如果这样理解规则，就是这个期限：{ $answer }
platform-pacific = 这是同一时刻，只是按美国太平洋时间显示。
platform-earlier = 平台的期限早{ $difference }，可能从另一个事件起算。
platform-later = 平台的期限晚{ $difference }，可能从另一个事件起算，或已延长。
platform-counts = 以平台自己的计时为准。
own-windows = 以下期限没有按规则计算：
own-window = { $by ->
    [host] 按本页面设定的{ $length }计算
   *[you] 按此处填写的{ $length }计算
}
own-window-ask = 平台写明的时长不同？请填写数字
own-window-unit = 计算单位
own-window-set = 按此计算
compare-editions = 与该规则的另一版本对照
arrived-after = 到货时，{ $of } 天中至少已过去 { $days } 天：期限自付款起算。
hours-hint = 小时数连夜间、周末和节假日一并计算。
take-along = 保存与分享
take-calendar = 日历文件
take-print = 打印或存为 PDF
take-text = 复制为文字
take-link = 复制链接
take-data = 数据（JSON）
keep-outside = 若七天未访问，Safari 会删除本页保存的内容，而有期限在更晚的时候。请保存日历文件、链接或数据，或将本页添加到主屏幕。
in-app = 此应用内的浏览器可能无法保存文件。请在系统浏览器中打开（菜单 ⋯），或复制文字。
calendar-summary = 期限：{ $what }
calendar-none = 没有尚未到期的期限。
link-label = 本案链接
link-hint = 案情就在链接里，没有服务器保存。拿到链接的人都能看到。
link-messages = 同时放入消息内容
link-long = 链接较长。有些应用会截断超过 2000 个字符的链接，建议改为发送文字。
link-damaged = 链接已损坏，无法读取其中的案情。
link-too-large = 链接中的内容超出案情应有的大小，未打开。
link-newer = 链接由更新版本的页面生成。请刷新后重试。
link-opened = 来自为 { $date } 生成的链接。现在显示的是当前状态。
link-then = 查看当时的状态
cases = 我的记录
cases-hint = 只保存在这个浏览器中，边输入边保存。
cases-none = 还没有保存的记录。
case-new = 新建
cases-take = 全部保存到文件
cases-bring = 从文件导入
cases-brought = { $count ->
    [0] 文件中没有记录。请选择在此保存的文件。
   *[other] 已导入 { $count } 条记录。
}
case-name = 名称
case-unnamed = { $date } 的记录
case-copy = { $name }（副本）
case-current = 正在处理
case-told = 修改于 { $date } · { $count } 个事件
case-open = 打开
case-duplicate = 复制一份
case-delete = 删除
case-deleted = 已删除“{ $name }”。
case-conflict = 此记录已在另一个标签页中修改。两份都会保留：这里输入的内容存入副本。
example-silence = 沉默视为拒绝
example-in-time = 卖家刚好来得及
example-reading = 取决于如何理解
report-versions = 版本
report-engine = 规则与引擎
report-digest = 本结论的标识：
report-line = 第 { $line } 行

length-hours = { $amount }小时
length-natural-days = { $amount }个自然日
length-working-days = { $amount }个工作日
length-months = { $amount }个月
length-fixed-time = 至规则指明的时间
length-as-agreed = 按约定
rules-lead = 核查所依据的全部规则，逐条列出并注明来源
rules-search = 搜索规则
rules-found = { $count ->
    [0] 没有包含这些文字的条款。
   *[other] { $count } 条
}
rules-who = 谁
rules-says = 内容
rules-within = 期限
rules-otherwise = 否则
rules-must = 必须
rules-may = 可以
rules-must-not = 不得
rules-both = 双方
rules-party = 谁的义务与权利
rules-only = 规则
rules-all = 全部
rules-newest = 截至 { $date } 未发现更新版本
rules-readings-count = { $count } 个未明之处
rules-old = 距今已超过半年：平台可能已修改文本。
rules-published = 公布于{ $date }
rules-from = 自{ $date }起生效
rules-known = { $date }时已知；何时开始不详
rules-undated = 未注明日期
rules-until = 至{ $date }
rules-new = 本版本新增
rules-changed = 本版本有改动；此前：{ $before }
rules-gone = 本版本不再包含：{ $list }
rules-default = 未另行选择时采用
rules-link = 本条链接
part-failed = 页面的这一部分无法加载。请检查网络后重试。
guide-answered-hint = 这将视为截至目前的全部往来。如有其他情况，请在“事件”中补充。
event-ahead = “{ $event }”在未来，暂不计入。请检查日期。
deed-seller-replied = 回复
deed-engineer-arrived = 工程师上门
deed-solution-provided = 解决方案
deed-service-completed = 完成服务
deed-parts-sent = 寄送配件
deed-shipped = 发货
deed-carrier-collected = 承运商揽收
deed-complaint-answered = 答复投诉
deed-cancel-answered = 答复取消申请
deed-refund-answered = 答复退款申请
rulebook-alibaba-machinery-after-sales = 阿里巴巴国际站机械行业售后服务
rulebook-alibaba-one-year-warranty = 阿里巴巴国际站一年质保售后服务
rulebook-alibaba-shipping-extension = 信用保障节假日及疫情发货时间调整
rulebook-aliexpress-complaints = 速卖通投诉与扣分
rulebook-cross-border-guide = 跨境电商质保一般指引
rulebook-alibaba-trade-assurance = 阿里巴巴国际站信用保障与极速退款
deed-fee-charged = 收取费用
deed-dispute-opened = 发起纠纷
deed-dispute-escalated = 将纠纷提交平台
deed-complaint-filed = 提出投诉
deed-coupon-used = 使用优惠券
headline-refused-either = { $role ->
    [seller] 您已拒绝：明确拒绝或以沉默拒绝，只是起始时间未定。
   *[other] 已被拒绝：明确拒绝或以沉默拒绝，只是起始时间未定。
}
headline-outside = { $role ->
    [seller] 请求在服务期之外：您没有义务提供该服务。
   *[other] 请求在服务期之外：卖家没有义务提供该服务。
}
headline-not-started = { $role ->
    [seller] 尚未开始计时：请确认预约。
   *[other] 尚未开始计时：卖家还没有确认预约。
}
headline-no-deadline = { $role ->
    [seller] 请求在服务期内提出。该规则没有规定答复期限。
   *[other] 您在服务期内提出了请求。该规则没有规定答复期限。
}
headline-unplaced = 请求之后还有 { $count } 条消息不在事件中。如果其中有对请求的答复，请采用。
seen-archived = 曾在存档副本中见过平台自己的部分页面。
cover-first-answer = 首次答复之前没有其他往来；之后的情况未说明
edition-text = { $date }公布的文本
zone-check-fixed = 在那一刻，这些时间属于 { $zone }，其他时间也按此读取。如果当地实行夏令时，另外半年的时间可能相差一小时：请为它们单独选择时区。
unplaced-show = 查看这些消息
unplaced-none = 其中没有答复

## Within other pages

open-in-tab = 在新标签页中打开
case-given = 此记录由您所在的页面提供。
case-change = 修改
embed = 嵌入

## The page for editors

embed-lead = 把核查工具放进您的帮助中心
embed-rulebook = 哪些规则
embed-role = 面向谁
embed-lang = 语言
embed-view = 显示内容
embed-theme = 浅色或深色
embed-default = 默认
embed-view-rules = 规则条文
embed-view-deadline-only = 仅期限
embed-theme-light = 浅色
embed-theme-dark = 深色
embed-lines = 要复制的代码
embed-copy = 复制代码
embed-policy = 您的 Content-Security-Policy 需要允许的内容
embed-demo = 查看两篇示例文章
embed-live = 读者看到的样子
embed-seen = 您的页面能看到什么
embed-as-part = 脚本、元素或 npm 包
embed-in-frame = 框架
embed-seen-entered = 读者输入的内容
embed-seen-answer = 核查结果
embed-seen-height = 高度
embed-seen-sent = 对外发送
embed-seen-could-read = 页面脚本能够读取
embed-seen-told = 可获知：日期、条款、状态
embed-at-phone = 手机
embed-at-wide = 宽屏
embed-way-element = 脚本
embed-way-pinned = 固定版本
embed-way-placeholder = 占位符
embed-way-frame = 框架
embed-way-link = 链接
embed-way-npm = npm 包
embed-way-react = React
embed-way-vue = Vue
embed-why-element = 任何页面只需两行。规则更新后读者会直接看到，无需您改动。
embed-why-pinned = 您的页面只运行这一个文件：在您重新复制代码之前，我们的任何改动都不会到达读者，新规则也不会。
embed-why-placeholder = 适用于不保留脚本的编辑器。脚本只需在主题中放一次，div 放进每篇文章。其中的文字会显示给无法运行核查工具的读者。
embed-why-frame = 让您的页面与核查工具彼此分开。第二行使框架与内容同高；没有它，框架保持固定高度并可滚动。
embed-why-link = 适用于什么都不保留的编辑器。要附上记录，请在结果中使用“复制链接”。
embed-why-npm = 适用于使用构建工具的页面：元素、类型，以及供程序使用的引擎。
embed-why-react = React 19 支持元素的属性和事件；类型由 aftersales-checker/react 提供。
embed-why-vue = 请告诉 Vue 这不是它自己的组件：isCustomElement: (tag) => tag === "aftersales-checker"。

## Many orders at once

audit = 批量订单
audit-lead = 在平台检查之前检查每个订单
audit-how = 放入订单导出文件；多个文件按订单号合并。
audit-choose = 选择文件
audit-drop = 或将文件和文件夹拖到此处：CSV、XLSX、XLS、保存的网页、JSON
audit-template = 下载模板
audit-run = 检查这些订单
audit-cancelled = 已停止。读取的内容未保留。
audit-printed = 已打印 { $count } 个订单中的 { $shown } 个。全部订单请见导出的文件。
audit-by-old-rule = { $state }（按我们掌握的最近一版规则）
audit-outdated = 按可能已变更的规则判断的订单：{ $count }。请先查看这些订单的页面。
audit-columns = 使用 { $all } 列中的 { $known } 列
audit-unused = 未使用：{ $columns }
audit-header = 列
audit-means = 内容
audit-samples = 示例
audit-remove = 移除此文件
audit-sheet-hidden = 该工作表在工作簿中是隐藏的，未读取。
audit-sheet-empty = “{ $name }”是空的。
audit-sheet-left-out = 未读取
audit-sheet-use = 读取这张表
audit-broken-off = 文件在中途损坏；损坏之前的内容已读取：
audit-header-row = 标题所在的行
audit-encoding = 文字编码
audit-order-shared = 按本表其他列所显示的顺序。
audit-event-says = 这一列的每个词表示：
audit-file-shop = 全部订单所属店铺（表中没有店铺列时）
audit-file-platform = 全部订单所在平台（没有相应列时）
audit-clock = 该列时间所属时区
audit-as-all = 与所有文件相同
audit-status-says = 这些词说明什么？除非您说明，否则不采用。
audit-status-nothing = 无含义（不采用）
audit-whole-file = 适用于所有订单
audit-zone = 未注明时区的时间属于
audit-as-of = 核查时点（北京时间；留空为现在）
audit-marked = 只有这些商品带有售后标识（编号或文字，每行一个）
audit-is-whole = 这些文件包含截至目前所有渠道的全部申请和回复
audit-running = 正在检查
audit-progress = { $orders } 个订单中的 { $done } 个，每秒 { $rate } 个，约剩 { $left }
audit-reading = 正在读取：{ $percent }%
audit-first = 先做这些
audit-first-due =
    { $count ->
       *[other] 个订单仍可按时完成
    }
audit-first-next = 最近的一个在{ $date }到期
audit-first-open =
    { $count ->
       *[other] 个订单尚无法判断
    }
audit-first-fact = 最常缺少“{ $fact }”
audit-first-gone =
    { $count ->
       *[other] 个订单已被视为拒绝或未按时完成
    }
audit-first-still = 其中{ $count }个还有其他期限未到
audit-late-hours = 已过小时数
audit-next-due = 下一个期限
audit-next-clause = 下一步应做
audit-summary = 汇总
audit-seek = 订单号、店铺、业务员或商品
audit-save = 保存为 CSV
audit-orders-count =
    { $count ->
        [one] { $count } 个订单
       *[other] { $count } 个订单
    }
audit-all = 全部订单
audit-due = 24 小时内到期：{ $day }；72 小时内到期：{ $days }。
audit-joined = { $count } 行补充了已有的订单。
audit-no-requests = 这些文件中没有申请和回复：无法判断是否拒绝。请添加包含订单号、申请服务时间和回复时间的文件。
audit-no-answers = 这些文件中都没有回复：不知道申请是否得到回复。
audit-unzoned = 没有时区的时间：{ $count } 个。请在上方说明它们属于哪个时区；在此之前，取决于它们的结论不作判定。
audit-unpaid = { $count } 个订单没有付款时间：与之相关的结论无法判断。
audit-missing = 最常缺少的信息
audit-bad-rows = { $count } 行无法直接使用
audit-bad-whole-row = { $file } 第 { $line } 行：“{ $found }”。
audit-bad-row = { $file } 第 { $line } 行，{ $column }：“{ $found }”。
audit-wanted-order-number = 需要订单号。
audit-wanted-trusted-number = 数字丢失或被隐藏，不用于合并其他文件。请将订单号导出为文本。
audit-without-room = 有{ $count }行的订单放不下，没有检查。请分批检查。
audit-wanted-room = 订单太多，一个页面放不下。
audit-wanted-time = 此处应为日期或时间：相关结论不作判定。
audit-wanted-platform = 需要此处已知的平台：适用哪些规则不作判定。
audit-wanted-service = 需要此处已知的服务（如上门工程师、配件）：所申请的服务视为未知。
audit-wanted-sender = 需要此处已知的发送方（如买家、卖家）：卖家是否已回复视为未知。
audit-wanted-yes-or-no = 此处应为“是”或“否”：与之相关的结论不作判定。
audit-wanted-closing-quote = 缺少结束引号：这一行按没有引号读取。
audit-wanted-heading = 此处缺少标题：该单元格超出最后一个标题，未使用。
audit-wanted-hidden-rows = 此处一个单元格内像是含有表格的多行。是否缺少或多出引号？
audit-wanted-one-order = 该编号下有超过 300 个时间，不像是一个订单。订单号列是否选对？
audit-wanted-order = 此处应为订单：这一行是列说明，或在表格之外。
audit-wanted-header = 此处应为标题：这一行在标题之上。
audit-wanted-event = 此处应为已知的事件。请在上面说明这个词的意思。
audit-wanted-amount = 此处应为带币种的金额：未使用。
audit-wanted-whole-file = 文件在此处损坏：之前的内容已使用。
audit-calendar-cut = 日历文件只包含 { $all } 个期限中的前 { $told } 个。
audit-file-no-number = 该文件中没有已知的订单号列，因此不使用该文件。请在下方选择列。
audit-no-deadlines = 这些订单没有尚未到期的期限。
audit-astray = 有 { $count } 个订单只出现在申请或消息文件中，没有订单文件提到它们。请确认这些文件属于一起，且订单编号一致。
audit-no-rows = 这些文件的表头下面没有任何行。
audit-open-dates = { $count } 个时间无法看出哪个数字是日（如 03/04）。请在上方选择；在此之前相关结论不作判定。
audit-ahead = 即将到期
audit-answered = 首次回复用时
audit-within = { $hours } 小时内
audit-longer = 超过 { $hours } 小时
audit-groups = 按店铺和业务员
audit-orders = 全部订单，最紧急的在前
audit-no-orders = 没有符合的订单。
audit-open = 打开
audit-state = 状态
audit-at = 时间
audit-clause = 依据规则
audit-fault-old-excel = “{ $name }”是旧版 Excel 文件，请另存为 XLSX 或 CSV。
audit-fault-not-a-table = “{ $name }”不是可读取的表格。
audit-fault-empty = “{ $name }”是空文件。
audit-fault-picture = “{ $name }”是图片或PDF。请将订单导出为表格（CSV或Excel）。
audit-fault-unreadable = 无法读取“{ $name }”，可能已损坏或加密。
audit-fault-locked = “{ $name }”有密码保护。请另存为不带密码的文件。
audit-fault-too-large = “{ $name }”太大，无法读取。
meaning-order-number = 订单号
meaning-shop = 店铺
meaning-salesperson = 业务员
meaning-product = 商品
meaning-status = 状态
meaning-amount = 金额
meaning-currency = 币种
meaning-service = 服务
meaning-event = 事件
meaning-time = 事件时间
meaning-ignored = 不使用
audit-changes = 哪些因素会改变结果
audit-changes-what = 逐一试用规则的其他理解方式，以及适用于整个文件的每项事实。
audit-changes-try = 开始试算
audit-changes-none = 没有任何一项会改变订单的结果。
audit-changes-tried = 已试 { $tried } / { $all } 项
audit-changes-if = 假如
audit-changes-otherwise = 结论会不同的订单
audit-changes-moved = 期限会变动的订单
audit-kept = 与以前的核查比较
audit-kept-what = 可在本浏览器中保存每个订单的结论（仅保存订单号和结论），以便下次核查时显示新增的情况。
audit-keep = 保存本次核查
audit-kept-done = 已保存。
audit-kept-one = { $when }，{ $count } 个订单（保存于 { $kept }）
audit-compare = 比较
audit-compared = 与上次核查相比
since-freshly-bad = 新增的拒绝或超时未完成
since-settled = 不再是拒绝或超时
since-otherwise = 结论有变化
since-same = 与上次相同
since-new = 上次没有
audit-any = 全部
audit-from = 起（北京日期）
audit-through = 止
audit-cost = 若平台认定卖家有责，规则写明的后果：{ $orders } 个订单共 { $least } 至 { $most } 分，或被移出项目。由平台决定。
audit-weeks = 超时未完成（按期限所在周）
audit-week = { $missed } / { $due }
audit-save-xlsx = 保存为 Excel
audit-save-json = 保存为 JSON
audit-save-calendar = 期限日历文件
meaning-sender = 消息发送方（买家或卖家）
verdict-refused = 已拒绝
verdict-missed = 超时未完成
verdict-running = 进行中
verdict-undetermined = 暂无法判断
verdict-late = 超时完成
verdict-met = 按时完成
verdict-covered = 在保障期内，没有已知期限
verdict-ended = 服务期已结束
verdict-not-covered = 没有适用的规则
verdict-unread = 有时间无法读取

# One judgement: what an order comes to, and dates that cannot both be right.
headline-ineffective = { $role ->
    [seller] 您在{ $date }前的回复不算有效答复，已视为拒绝服务。
   *[other] 卖家在{ $date }前的回复不算有效答复，已视为拒绝服务。
}
headline-answered-late = { $role ->
    [seller] 期限于{ $date }届满，您之后才答复；按规则已视为拒绝。
   *[other] 期限于{ $date }届满，卖家之后才答复；按规则已视为拒绝。
}
headline-performed = 最终已完成；按规则，期限已于{ $date }届满。
headline-explicit-performed = { $role ->
    [seller] 您曾于{ $date }拒绝，但最终提供了服务。
   *[other] 卖家曾于{ $date }拒绝，但最终提供了服务。
}
headline-contradictory = 这两个日期不可能都对。
headline-open = 这一步在{ $date }前可以进行。
headline-open-undated = 现在就可以采取行动。
headline-opens = 下一步自{ $date }起可以进行。
headline-idle = 我们有适用于此订单的规则。请告诉我们发生了什么。
headline-settled = 目前没有正在计算的期限。
headline-not-held = 时间早于我们收录的所有规则版本。
headline-old-refused = { $role ->
    [seller] 按我们掌握的最近一版规则，您于{ $date }应视为已拒绝。
   *[other] 按我们掌握的最近一版规则，卖家于{ $date }应视为已拒绝。
}
headline-old-missed = { $role ->
    [seller] 若按我们掌握的最近一版规则，您已超时（期限{ $date }）。
   *[other] 若按我们掌握的最近一版规则，卖家已超时（期限{ $date }）。
}
headline-old-running = { $role ->
    [seller] 按我们掌握的最近一版规则，您的期限应为{ $date }。
   *[other] 按我们掌握的最近一版规则，卖家的期限应为{ $date }。
}
headline-old-other = 对此订单而言，我们掌握的最近一版规则可能已经过时。
headline-not-counted = “{ $words }”不算有效答复：没有说明怎么处理、什么时候处理。
verdict-contradictory = 请核对两个日期
verdict-open = 有一步可以进行
verdict-waiting = 尚未开始计时
verdict-idle = 有适用规则，尚未发生任何事
verdict-settled = 目前没有正在计算的期限
verdict-outside = 请求在服务期之外
verdict-not-held = 早于收录的规则
contradiction = “{ $early }”的日期早于“{ $late }”。
contradiction-swap = 交换“{ $event }”的日和月：{ $date }
in-english = { $text }
by-buyer = 买家
by-seller = 卖家
by-platform = 平台

# Rules of one's own

make = 制作规则书
make-lead = 用自己的话写自己的规则
make-how = 把您的政策写成规则书，用实例检验，再把核查工具放进您的文章。读者只会看到您的规则。
make-start-example = 从示例开始
make-start-blank = 从空白开始
make-start-copy = 或复制我们的一本
make-open = 打开文件
make-kept = 本设备上的规则书
make-remove = 移除
make-text = 规则书
make-keys = 按 Ctrl+空格 查看此处可写的内容。先按 Esc 再按 Tab 离开文本。
make-sound = 没有错误。
make-faults = { $count } 处错误
make-line = 第 { $line } 行
make-fault = 发现 { $found }，应为 { $wanted }
make-meant = 改为“{ $word }”
make-findings = 规则书尚未做到的
finding-never-joins-in = 该情形预设或询问的内容，均不会使这些规则适用。
finding-undated = 规则书中有两个版次，但未说明各自何时起生效。
finding-begins-too-early = 该版次自 { $from } 起生效，并不晚于自 { $otherFrom } 起生效的“{ $other }”。
finding-gap = { $from } 至 { $through } 期间没有任何规则生效。
finding-applies-to-none = 没有任何订单适用这一条。
finding-never-performed = 没有任何可能发生的事能履行这项义务。
finding-performed-by-other = “{ $kind }”回应的是“{ $answers }”类事项，而这项义务针对“{ $of }”，因此永远无法由它履行。
finding-working-days-unknown = 工作日无法确定：日历“{ $calendar }”只涵盖 { $from } 至 { $through }。
finding-deems-two-things = 同一沉默在此处视为“{ $outcome }”，在“{ $other }”中却视为“{ $otherOutcome }”。
finding-deems-too-late = 即使提出请求时“{ $right }”已经结束，沉默也会产生后果。请在“{ $duty }”中加上：{ $line }
finding-changes-nothing = 答案“{ $answer }”不会带来任何变化。
make-windows = 按示例日期推算的期限
make-window-usual = 若从 { $start } 起算，期限至 { $end }。
make-window-longest = 期限最长的情况：从 { $start } 起算，至 { $end }。
make-window-known = 若起算时间晚于 { $start }，无法确定在哪一天截止：日历只涵盖到 { $day }。
make-window-open = 若从 { $start } 起算，无法确定在哪一天截止。
make-promise = 用表单添加一项承诺
make-promise-asked = 什么事开始计时
make-promise-asked-example = 已申请退货
make-promise-who = 谁必须处理
make-promise-answered = 必须做什么
make-promise-answered-example = 已答复退货
make-promise-amount = 期限
make-promise-unit = 计算单位
make-unit-working-days = 个工作日
make-unit-natural-days = 个自然日
make-unit-hours = 小时
make-promise-says = 承诺（读者看到的文字）
make-promise-says-example = 我们会在 2 个工作日内答复退货申请。
make-promise-deemed = 无人答复则视为
make-deemed-nothing = 没有特别约定
make-deemed-request-agreed = 同意
make-deemed-refund = 同意退款
make-deemed-refusal = 拒绝
make-deemed-cancelled = 取消
make-deemed-closed = 结案
make-deemed-escalated = 移交平台
make-deemed-consent = 认可
make-promise-silence = 这句话（读者看到的文字）
make-promise-silence-example = 未答复则视为同意退货。
make-promise-add = 加入规则书
make-promise-added = 已加入规则书。
make-promise-not = 文本有错误，请先改正。
make-save-yaml = 保存为 YAML
make-save-json = 保存为 JSON
make-versions = 以前的版本
make-version-take = 恢复此版本
make-preview = 读者看到的样子
make-last-sound = 预览显示的是最近一次没有错误的文本。
make-not-yet = 文本没有错误后会显示预览。
make-stories = 实例
make-stories-how = 在预览中填写并保存为实例。每次修改规则后，您会看到结果是否仍然相同。
make-story-keep = 保存为实例
make-story-none = 请先在预览中填写内容。
make-story-name = 实例名称
make-story-number = 实例 { $number }
make-story-same = 与之前相同：{ $outcome }
make-story-other = 原为：{ $before }。现为：{ $now }
make-story-right = 这是对的
make-use = 放进您的文章
make-line-element = 把 { $file } 保存到文章所在的文件夹
make-line-frame = 或使用框架，其中已含规则书
make-line-link = 或使用链接，其中也含规则书
audit-own = 使用您自己的规则
audit-own-by = 按您自己的规则：{ $name }
audit-own-wrong = “{ $name }”有错误，未使用。
audit-own-fault = 第 { $line } 行：发现 { $found }，应为 { $wanted }
embed-view-compact = 精简：就地展开
embed-make = 您的政策不同？写一本自己的规则书。

# Pictures of chats.
picture-choose = 选择截图
picture-me = 我
picture-other = 对方
picture-app = 系统
picture-reading = 正在本设备上读取第 { $number } 张截图（共 { $count } 张），不会发送任何内容。
pictures-many = 只读取了前 { $count } 张截图，其余请随后添加。
pictures-left-out = 此版本不能读取截图，请改为粘贴聊天文字。
pictures-failed = 截图无法读取，请改为粘贴聊天文字。
picture-too-large = “{ $name }”太大，请裁剪或重新截图。
picture-unreadable = “{ $name }”无法在此作为图片打开，请另存为 PNG 或 JPEG。
picture-check = 这些时间和发送方识别得对吗？
picture-check-why = 这些内容是从截图中识别的，可能有误。在您确认之前，不会认定为拒绝或超时。
picture-foreign = 无法识别这张截图中的文字，只读出了时间。请填写每条消息的内容。
picture-empty = 其中一张截图没有读到内容。
picture-days = 截图中有一个日期无法识别，其后的消息还没有日期，请填写。
picture-doubt = 请先核对：
picture-all = 识别清晰的行，与截图对照（{ $count }）
picture-left-out = 已读出但未当作消息的内容
picture-right = 对，没错
picture-swap = 对调发送方
picture-headline = 尚未下结论：请先核对从截图中读出的内容
picture-chip = 从截图读取
picture-tag = 来自截图
picture-hint = 聊天截图也可以在这里读取。
picture-taken = 截图日期（“昨天”和不带年份的日期由此推算）
