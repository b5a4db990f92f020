// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

class QVBoxLayout;
class KMessageWidget;

namespace Agentwright::App {

/// Messages inside the window, which stop nobody. A new one with the topic of one that is shown takes its place; what
/// needs no decision goes by itself.
class MessageBar : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Good, Information, Warning, Error };
    struct Choice {
        QString text;
        std::function<void()> run; ///< the message is gone when it is called
    };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Plain text.
    void show(const QString &topic, Kind kind, const QString &text, const QList<Choice> &choices = {});
    void remove(const QString &topic);
    /// Puts the focus on the first choice of the latest message; false when there is none.
    bool focusLatest();
    bool isShown(const QString &topic) const;

private:
    void showCloseIcon(KMessageWidget &message);
    KMessageWidget *find(const QString &topic) const;

    QVBoxLayout *m_layout;
};

} // namespace Agentwright::App
