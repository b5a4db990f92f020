// SPDX-License-Identifier: MIT
#include "shell/message_bar.h"

#include "widgets/theme_icon.h"

#include <KMessageWidget>

#include <QAction>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

/// 0 for what stays until it is dealt with. The rest is long enough to read, and an offer to think about it.
static int lifetimeMs(MessageBar::Kind kind, bool hasChoices)
{
    switch (kind) {
    case MessageBar::Kind::Good:
        return 8000;
    case MessageBar::Kind::Information:
        return hasChoices ? 60'000 : 20'000;
    default:
        return 0;
    }
}

static KMessageWidget::MessageType typeOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Good:
        return KMessageWidget::Positive;
    case MessageBar::Kind::Information:
        return KMessageWidget::Information;
    case MessageBar::Kind::Warning:
        return KMessageWidget::Warning;
    case MessageBar::Kind::Error:
        break;
    }
    return KMessageWidget::Error;
}

MessageBar::MessageBar(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(2);
}

/// The message takes its icon from a theme that is black where the desktop has none of its own.
void MessageBar::showCloseIcon(KMessageWidget &message)
{
    const QIcon icon = themeIcon(u"dialog-close"_s);
    const QToolButton *button = message.findChild<QToolButton *>();
    if (button && button->defaultAction() && !icon.isNull())
        button->defaultAction()->setIcon(icon);
}

KMessageWidget *MessageBar::find(const QString &topic) const
{
    return findChild<KMessageWidget *>(topic, Qt::FindDirectChildrenOnly);
}

void MessageBar::show(const QString &topic, Kind kind, const QString &text, const QList<Choice> &choices)
{
    remove(topic);
    auto *message = new KMessageWidget(this);
    message->setObjectName(topic);
    message->setTextFormat(Qt::PlainText);
    message->setText(text);
    message->setWordWrap(true);
    message->setMessageType(typeOf(kind));
    message->setAccessibleName(text);
    showCloseIcon(*message);
    for (const Choice &choice : choices) {
        auto *action = new QAction(choice.text, message);
        message->addAction(action);
        connect(action, &QAction::triggered, this, [this, topic, run = choice.run] {
            remove(topic);
            run();
        });
    }
    connect(message, &KMessageWidget::hideAnimationFinished, message, &QObject::deleteLater);
    m_layout->addWidget(message);
    message->setVisible(true);
    if (const int lifetime = lifetimeMs(kind, !choices.isEmpty()); lifetime > 0)
        QTimer::singleShot(lifetime, message, [this, topic] { remove(topic); });
}

void MessageBar::remove(const QString &topic)
{
    KMessageWidget *message = find(topic);
    if (!message)
        return;
    message->setObjectName(QString()); // it may be one of its buttons that asks
    message->hide();
    message->deleteLater();
}

bool MessageBar::focusLatest()
{
    for (int i = m_layout->count() - 1; i >= 0; --i) {
        auto *message = qobject_cast<KMessageWidget *>(m_layout->itemAt(i)->widget());
        if (!message || message->isHidden())
            continue;
        // The button that closes is made first, and comes last.
        QList<QToolButton *> buttons = message->findChildren<QToolButton *>();
        buttons.removeIf([](const QToolButton *button) { return !button->isVisible(); });
        const auto hasText = [](const QToolButton *button) {
            return button->toolButtonStyle() != Qt::ToolButtonIconOnly && !button->text().isEmpty();
        };
        const auto choice = std::ranges::find_if(buttons, hasText);
        if (buttons.isEmpty())
            continue;
        (choice == buttons.end() ? buttons.first() : *choice)->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    return false;
}

bool MessageBar::isShown(const QString &topic) const
{
    return find(topic) != nullptr;
}

} // namespace Agentwright::App
