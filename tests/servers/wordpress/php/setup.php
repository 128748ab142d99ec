<?php
// php setup.php install|users|plugin ROOT USERS.json: makes the site, then a user of each role with an application
// password, then switches the Liveblog plug-in on.
// Constants: WordPress has global variables of every name.
define('DATELINE_STEP', $argv[1]);
define('DATELINE_USERS', $argv[3]);
$_SERVER += ['HTTP_HOST' => '127.0.0.1', 'REQUEST_URI' => '/', 'REQUEST_METHOD' => 'GET', 'SERVER_PROTOCOL' => 'HTTP/1.1'];
function wp_mail(...$ignored) { return true; }
function wp_new_blog_notification(...$ignored) {}
if (DATELINE_STEP === 'install') {
    define('WP_INSTALLING', true);
}
require "{$argv[2]}/wp-load.php";
if (DATELINE_STEP === 'install') {
    require_once ABSPATH . 'wp-admin/includes/upgrade.php';
    if (!is_blog_installed()) {
        wp_install('Newsroom test', 'admin', 'admin@example.test', true, '', wp_generate_password(20, false));
    }
    exit(0);
}
if (DATELINE_STEP === 'plugin') {
    require_once ABSPATH . 'wp-admin/includes/plugin.php';
    $failed = activate_plugin('liveblog/liveblog.php');
    if (is_wp_error($failed)) {
        fwrite(STDERR, $failed->get_error_message());
        exit(1);
    }
    exit(0);
}
if (is_file(DATELINE_USERS)) {
    exit(0);
}
$wp_rewrite->set_permalink_structure('/%year%/%monthnum%/%postname%/');
flush_rewrite_rules();
$roles = ['admin' => 'administrator', 'editor' => 'editor', 'author' => 'author', 'contributor' => 'contributor'];
$users = [];
foreach ($roles as $login => $role) {
    $password = wp_generate_password(20, false);
    $user = get_user_by('login', $login);
    $id = $user ? $user->ID : wp_insert_user([
        'user_login' => $login,
        'user_pass' => $password,
        'user_email' => "$login@example.test",
        'display_name' => ucfirst($login) . ' Test',
        'role' => $role,
    ]);
    wp_set_password($password, $id);
    [$application] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'Dateline']);
    $users[$login] = ['password' => WP_Application_Passwords::chunk_password($application), 'login' => $password];
}
file_put_contents(DATELINE_USERS, json_encode(['version' => $GLOBALS['wp_version'], 'users' => $users]));
chmod(DATELINE_USERS, 0600);
